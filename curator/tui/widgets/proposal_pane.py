"""Below the article: the event that is proposed next, why, and what the record has of it already."""

from __future__ import annotations

from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from curator.rules.display import one_line


class ProposalPane(Vertical):
    """Shows what it is told, always on as many lines, so that the article above it stays where it is."""

    DEFAULT_CSS = """
    ProposalPane {
        height: 4;
        background: $surface;
        color: $foreground;
        & > Static { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & > #proposed-event { height: auto; max-height: 2; text-wrap: wrap; }
        & > #proposed-why { height: 1fr; color: $text-muted; text-wrap: wrap; }
        & > #same-event { color: $text-warning; display: none; height: 2; text-wrap: wrap; }
        &.-same { height: 6; }
        &.-same > #same-event { display: block; }
    }
    """

    said = getters.query_one("#proposed-event", Static)
    why = getters.query_one("#proposed-why", Static)
    same = getters.query_one("#same-event", Static)

    def compose(self) -> ComposeResult:
        yield Static("", id="proposed-event")
        yield Static("", id="proposed-why")
        yield Static("", id="same-event")

    def say(self, place: str, event: str, why: str) -> None:
        """Show an event in one line, `place` before it ("1 of 3"), and below it why, or what speaks against it."""
        self.said.update(
            Content.assemble((f"{place} " if place else "", "bold $text-accent"), Content(one_line(event)))
        )
        self.why.update(Content(one_line(why)), layout=False)

    def hint(self, sentence: str) -> None:
        """Show what the record has of this already; an empty sentence takes it back."""
        self.set_class(bool(sentence), "-same")
        self.same.update(Content(one_line(sentence)), layout=False)
