"""Postings: which items have a key of an index, as packed internal ids in blocks, so that a new item makes one short
row longer."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

Key = TypeVar("Key", int, str)


def pack(items: array[int]) -> bytes:
    """Internal ids as they are stored: ascending, four bytes each, the lowest first."""
    if sys.byteorder == "big":
        items = array("I", items)
        items.byteswap()
    return items.tobytes()


def unpack(stored: bytes) -> array[int]:
    """The internal ids of a posting."""
    items = array("I")
    items.frombytes(stored)
    if sys.byteorder == "big":
        items.byteswap()
    return items


def rewrite(
    connection: Connection,
    table: Table,
    keys: Iterable[Key],
    bits: int,
    there: Mapping[tuple[Key, int], bytes],
    gained: Mapping[Key, Sequence[int]],
    lost: Mapping[Key, Sequence[int]],
) -> None:
    """Write what these keys gained and lost (internal ids) into a table of a key, `block` and `held`, whose rows for
    those blocks are `there`; ids that differ in their lowest `bits` only share a block."""
    named = table.columns.keys()[0]
    fresh, longer, dropped = [], [], []
    for key in keys:
        new, old = _by_block(gained.get(key, ()), bits), _by_block(lost.get(key, ()), bits)
        for block in sorted(new.keys() | old.keys()):
            kept = unpack(there[key, block]) if (key, block) in there else array("I")
            after = (set(kept) - set(old.get(block, ()))).union(new.get(block, ()))
            held = pack(array("I", sorted(after)))
            if (key, block) not in there:
                fresh.append({named: key, "block": block, "held": held})
            elif after:
                longer.append({"the_key": key, "the_block": block, "held": held})
            else:
                dropped.append({"the_key": key, "the_block": block})
    here = (table.c[named] == bindparam("the_key")) & (table.c.block == bindparam("the_block"))
    if fresh:
        connection.execute(insert(table), fresh)
    if longer:
        connection.execute(update(table).where(here), longer)
    if dropped:
        connection.execute(delete(table).where(here), dropped)


def _by_block(items: Sequence[int], bits: int) -> dict[int, Sequence[int]]:
    if len(items) == 1:
        return {items[0] >> bits: items}
    found: dict[int, list[int]] = {}
    for item in items:
        found.setdefault(item >> bits, []).append(item)
    return dict(found)
