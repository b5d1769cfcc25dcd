"""Canonical JSON and the hashes of the record.

The canonical form is sorted, compact JSON in UTF-8; for text, integers, booleans and null it equals RFC 8785.
Hashes are SHA-256 in lowercase hex. Items are named by their uid, so a chain means the same in every database.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from curator.model.claims import Claim
from curator.model.revisions import Act
from curator.model.state import Change, ItemState

GENESIS = "0" * 64


def canonical(value: object) -> str:
    """Sorted, compact JSON; the same value always gives the same text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def sha256(text: str) -> str:
    """Hash of a text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def basis_json(claim: Claim) -> str | None:
    """A claim's basis as stored: canonical JSON, or None."""
    basis = claim.basis
    if basis is None:
        return None
    return canonical({"words": basis.words, "anchor": basis.anchor, "rule": basis.rule})


def claim_fields(claim: Claim) -> list[object]:
    """All fields of a claim in the order of the table."""
    return [
        claim.uid,
        claim.path,
        claim.asserts,
        claim.stated_value,
        claim.article,
        claim.version,
        claim.start,
        claim.end,
        claim.quote,
        claim.attribution,
        basis_json(claim),
    ]


def change_fields(change: Change) -> list[object]:
    """One change as it enters a revision's hash."""
    if change.claim is not None:
        return ["claim", "set", *claim_fields(change.claim)]
    if change.drop is not None:
        return ["claim", "del", change.drop]
    if change.value is None:
        return ["value", "del", change.path]
    return ["value", "set", change.path, change.value.type, change.value.text]


def state_hash(state: ItemState) -> str:
    """Hash over all values and claims of a state."""
    values = {path: (value.type, value.text) for path, value in state.values.items()}
    claims = {uid: claim_fields(claim) for uid, claim in state.claims.items()}
    return state_hash_of(state.uid, state.kind, values, claims)


def state_hash_of(
    uid: str, kind: str, values: Mapping[str, Sequence[object]], claims: Mapping[str, Sequence[object]]
) -> str:
    """`state_hash` from what the tables hold: type and text by path, `claim_fields` by claim uid."""
    return sha256(canonical({"uid": uid, "kind": kind, "values": values, "claims": claims}))


def revision_hash(
    *,
    item: str,
    rev: int,
    uid: str,
    base_rev: int,
    by: Act,
    state: str,
    prev: str,
    changes: Iterable[Change],
) -> str:
    """The chain link: covers the revision's own fields, its changes, the state's hash and the link before it."""
    return revision_hash_of(
        {
            "item": item,
            "rev": rev,
            "uid": uid,
            "base_rev": base_rev,
            "author": by.author,
            "at": by.at,
            "tool": by.tool,
            "act": by.act,
            "message": by.message,
            "batch": by.batch,
            "state": state,
            "prev": prev,
        },
        map(change_fields, changes),
    )


def revision_hash_of(fields: Mapping[str, object], changes: Iterable[Sequence[object]]) -> str:
    """`revision_hash` from what the tables hold: the revision's fields by name, and its `change_fields`."""
    return sha256(canonical({**fields, "changes": sorted(changes, key=canonical)}))
