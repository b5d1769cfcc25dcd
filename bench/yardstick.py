"""What the matching of names is measured with: the lists of names, the questions asked, the names that crowd an index.

The lists and the arithmetic over answers (`run_dev`, `pairwise`, `calibration`, `run_hard`) lie beside the checkout and
are not part of it; the list of names that is in no other, `fresh_names.csv`, lies here. What is indexed and what is
asked is what `eval_names.py` itself indexes and asks, so that the figures are the same.
"""

from __future__ import annotations

import hashlib
import importlib.util
import itertools
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from types import ModuleType

Row = dict[str, str]
Entity = tuple[str, str, str]

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
FRESH = Path(__file__).with_name("fresh_names.csv")
_ORGANISATIONS = (
    *("Industr", "Inter-", "Division", "Committee", "Directorate", "Battalion", "Army"),
    *("Navy", "College", "Factor", "Border", "Global", "Limited"),
)
"""Words by which the hard list, which does not say so, is known to mean an organisation."""


class Yardstick:
    """The lists, read once; FileNotFoundError says what is not there."""

    def __init__(self, shared: Path = SHARED) -> None:
        path = shared / "tools" / "eval_names.py"
        if not path.is_file():
            raise FileNotFoundError(
                f"{path} is not there: without the lists beside the checkout nothing can be asked."
            )
        self.shared = shared
        self.arithmetic = _module(path)

    @cached_property
    def dev(self) -> list[Row]:
        """Every alias with the entity it belongs to."""
        rows: list[Row] = self.arithmetic.read(self.shared / "data" / "names_dev.csv")
        return rows

    @cached_property
    def hard(self) -> list[Row]:
        """Hand-made questions with the entity that they are, or are not."""
        rows: list[Row] = self.arithmetic.read(self.shared / "data" / "names_hard.csv")
        return rows

    @cached_property
    def fresh(self) -> list[Row]:
        """The same of names that nothing was fitted to; `kind` says of what."""
        rows: list[Row] = self.arithmetic.read(FRESH)
        return rows

    def questions(self, number: int) -> list[Row]:
        """The first aliases by a fixed order without any meaning."""
        aliases = (row for row in self.dev if row["alias"])
        return sorted(aliases, key=lambda row: _digest(row["alias"] + row["canonical_id"]))[:number]

    def entities(
        self,
        asked: Sequence[Row],
        size: int = 0,
        *,
        without: frozenset[str] = frozenset(),
        crowd: Path | None = None,
    ) -> tuple[list[Entity], dict[str, str]]:
        """What is indexed, and the ids in it of the hard list's entities by name. `size` 0 is all of the list; fewer
        keep those that are asked for; more are filled up from the names in `crowd`, one a line."""
        known = {
            row["canonical_id"]: (row["canonical_id"], row["canonical_name"], row["kind"]) for row in self.dev
        }
        known = {uid: entity for uid, entity in known.items() if uid not in without}
        if 0 < size < len(known):
            wanted = list(dict.fromkeys(row["canonical_id"] for row in asked))
            others = sorted(known.keys() - set(wanted), key=_digest)
            known = {uid: known[uid] for uid in (wanted + others)[: max(size, len(wanted))]}
        names = {name.casefold(): uid for uid, name, _ in known.values()}
        ids: dict[str, str] = {}
        for row in self.hard:
            name = row["canonical"]
            ids[name] = names.get(name.casefold(), f"hard:{name}")
            kind = "org" if any(word in name for word in _ORGANISATIONS) else "person"
            known.setdefault(ids[name], (ids[name], name, kind))
        entities = list(known.values())
        if crowd is not None and size > len(entities):
            entities += itertools.islice(_crowd(crowd, names), size - len(entities))
        return entities, ids

    def fresh_entities(self, size: int = 0) -> tuple[list[Entity], dict[str, str]]:
        """The entities of the fresh list among those of the large one (so many, 0 is all), and their ids by name."""
        entities, _ = self.entities((), size)
        kinds = {row["canonical"]: row["kind"] for row in self.fresh}
        ids = {name: f"fresh:{name}" for name in kinds}
        return [*entities, *((ids[name], name, kind) for name, kind in kinds.items())], ids

    def withheld(self, asked: Sequence[Row], share: float) -> frozenset[str]:
        """The entities that are left out of an index, so that questions about them have no answer."""
        uids = {row["canonical_id"] for row in asked}
        return frozenset(uid for uid in uids if _digest(f"absent{uid}")[0] < 256 * share)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _crowd(path: Path, taken: dict[str, str]) -> Iterator[Entity]:
    with path.open(encoding="utf-8") as lines:
        for n, line in enumerate(lines):
            if line.strip().casefold() not in taken:
                yield f"pop:{n}", line.strip(), "person"


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
