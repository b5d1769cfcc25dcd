"""One meeting told three times: by a wire report, by a copy of it, and by another report."""

from __future__ import annotations

from pathlib import Path

from curator.model.state import ItemState, apply
from curator.services import events, linking, sources
from curator.services.workspace import Workspace
from tests.builders import import_texts, new_workspace, with_field, with_participant
from tests.coded import uid_of

WIRE = (
    "General Sahir Shamshad Mirza met Chief Adviser Muhammad Yunus in Dhaka on 26 October 2025. They spoke about trade "
    "and a new air route between Karachi and Dhaka, and about training for pilots of both air forces, said the "
    "Chief Adviser of Bangladesh, who was to travel on the next day.\n"
)
OWN = (
    "Chief Adviser Muhammad Yunus was host to General Sahir Shamshad Mirza in Dhaka on 26 October 2025, the Pakistan "
    "Army said. Nobody told what was agreed, but a route for ships has been opened since.\n"
)
HEAD = "---\noutlet: The Daily\nid: {0}\npublished: 2025-10-27\n---\n"


def record(tmp_path: Path) -> tuple[Workspace, ItemState]:
    """A wire report, a copy of it, and another report (A1 to A3); a meeting with its two people, told by A1."""
    made = new_workspace(tmp_path)
    texts = {"1.md": WIRE, "2.md": f"Update: a meeting.\n\n{WIRE}\nMore soon.\n", "3.md": OWN}
    import_texts(made, tmp_path, {name: HEAD.format(name) + text for name, text in texts.items()})
    mirza = linking.make(made, "Sahir Shamshad Mirza", "person", "Sahir Shamshad Mirza").uid
    yunus = linking.make(made, "Muhammad Yunus", "person", "Muhammad Yunus").uid
    dhaka = linking.make(made, "Dhaka", "place", "Dhaka").uid
    state = events.blank(made, "meeting")
    state, _ = with_participant(made, state, "visitor", entity=mirza)
    state, _ = with_participant(made, state, "host", entity=yunus)
    state = with_field(made, with_field(made, state, "date", "2025-10-26"), "place", dhaka)
    return made, state


def told_by(made: Workspace, event: ItemState, *articles: int) -> ItemState:
    for number in articles:
        event = apply(event, sources.from_article(made, event, uid_of(made, number)).changes)
    return event
