"""What may happen to an event, an article, an entity: a table (kind, state, verb) → state."""

from __future__ import annotations

from curator.errors import RefusedError

EVENT: dict[tuple[str, str], str] = {
    ("draft", "edit"): "draft",
    ("verified", "edit"): "draft",
    ("approved", "edit"): "draft",
    ("returned", "edit"): "draft",
    ("draft", "verify"): "verified",
    ("returned", "verify"): "verified",
    ("verified", "verify"): "verified",
    ("approved", "verify"): "verified",
    ("draft", "withdraw"): "withdrawn",
    ("verified", "withdraw"): "withdrawn",
    ("approved", "withdraw"): "withdrawn",
    ("returned", "withdraw"): "withdrawn",
}
ARTICLE_STATES = ("new", "in_work", "done", "nothing_here", "withdrawn")
ARTICLE_LABELS = {
    "new": "new",
    "in_work": "in work",
    "done": "done",
    "nothing_here": "nothing here",
    "withdrawn": "withdrawn",
}
MERGED = "merged"
"""The state of an entity that is shown under another one, as long as it is: no entity has it written down."""
ENTITY_STATES = ("live", MERGED, "withdrawn")


def event_after(state: str, verb: str, shown_id: str) -> str:
    """The event's state after the verb; refused with a sentence when the table has no such step."""
    after = EVENT.get((state, verb))
    if after is None:
        raise RefusedError(f"{shown_id} is {state}: it cannot be changed by “{verb}”.")
    return after
