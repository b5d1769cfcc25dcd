"""Below the article: the event that is proposed next, why, and what the record has of it already."""

from __future__ import annotations

from collections.abc import Sequence

from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from curator.rules.display import one_line

_AFTER = 3


class ProposalPane(Vertical):
    """Shows what it is told, always on as many lines, so that the article above it stays where it is."""

    DEFAULT_CSS = """
    ProposalPane {
        height: 5;
        border-top: solid $border-calm;
        border-title-color: $text-muted;
        color: $foreground;
        & > Static { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & > #proposed-event { height: auto; max-height: 2; text-wrap: wrap; }
        & > #proposed-why { height: 1fr; color: $text-muted; text-wrap: wrap; }
        & > #proposed-next { height: 3; color: $text-muted; display: none; }
        & > #same-event { color: $text-warning; display: none; height: 2; text-wrap: wrap; }
        &.-same { height: 7; }
        &.-same > #same-event { display: block; }
    }
    """

    said = getters.query_one("#proposed-event", Static)
    why = getters.query_one("#proposed-why", Static)
    after = getters.query_one("#proposed-next", Static)
    same = getters.query_one("#same-event", Static)

    def compose(self) -> ComposeResult:
        self.border_title = "proposed"
        yield Static("", id="proposed-event")
        yield Static("", id="proposed-why")
        yield Static("", id="proposed-next")
        yield Static("", id="same-event")

    def say(self, place: str, event: str, why: str, after: Sequence[str] = ()) -> None:
        """Show an event in one line, `place` before it ("1 of 3"), and below it why, or what speaks against it; where
        there is room, the first of those that come `after` it."""
        self.said.update(
            Content.assemble((f"{place} " if place else "", "bold $text-accent"), Content(one_line(event)))
        )
        self.why.update(Content(one_line(why)), layout=False)
        lines = [Content(one_line(f"then {line}")) for line in after[:_AFTER]]
        self.after.update(Content("\n").join(lines), layout=False)

    def hint(self, sentence: str) -> None:
        """Show what the record has of this already; an empty sentence takes it back."""
        self.set_class(bool(sentence), "-same")
        self.same.update(Content(one_line(sentence)), layout=False)
