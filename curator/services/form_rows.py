"""A row of the form of an event."""

from __future__ import annotations

from dataclasses import dataclass

ADD_PARTICIPANT = "+participant"


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row: `path` names it for edits; `mark` is `●2`, `○`, `!`, `◆`, `◐` (proposed, waits for a look) or nothing;
    `hint` says what is missing, or what speaks against a proposal."""

    path: str
    label: str
    value: str
    mark: str = ""
    hint: str = ""
