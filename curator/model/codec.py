"""An item's state as JSON and back, for drafts."""

from __future__ import annotations

import json
from dataclasses import asdict

from curator.model.claims import Basis, Claim
from curator.model.state import ItemState
from curator.model.values import Value


def to_json(state: ItemState) -> str:
    """Everything of a state in one JSON text."""
    return json.dumps(
        {
            "uid": state.uid,
            "kind": state.kind,
            "number": state.number,
            "rev": state.rev,
            "values": {path: [value.type, value.text] for path, value in state.values.items()},
            "claims": [asdict(claim) for claim in state.claims.values()],
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> ItemState:
    """The state that `to_json` wrote. ValueError, KeyError or TypeError when it is none."""
    read = json.loads(text)
    claims: dict[str, Claim] = {}
    for fields in read["claims"]:
        basis = fields.pop("basis")
        claims[fields["uid"]] = Claim(**fields, basis=Basis(**basis) if basis else None)
    values = {path: Value(kind, value) for path, (kind, value) in read["values"].items()}
    return ItemState(read["uid"], read["kind"], read["number"], read["rev"], values, claims)
