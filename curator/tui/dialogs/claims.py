"""The ledger as a dialog: everything that the articles say for one slot of an event, the lit claim in full below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from textual.binding import Binding, BindingType
from textual.content import Content

from curator.rules.display import one_line
from curator.tui.dialogs.choose import Narrow
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.said import Said

if TYPE_CHECKING:
    from curator.model.conflicts import WayOut
    from curator.services.ledger import Entry

OTHER = "+other"
Act = Literal["stands", "other", "drop", "stance", "attribute", "way"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done, with which claim (a uid; empty for another value), or which way out is taken."""

    act: Act
    claim: str = ""
    way: WayOut | None = None


def acts(place: str) -> list[BindingType]:
    """The keys that do something with the lit claim, under ids of this place."""
    return [
        Binding(
            "ctrl+r",
            "act('drop')",
            "Take away",
            id=f"{place}.drop",
            tooltip="Take the lit quote away from this event.",
        ),
        Binding(
            "ctrl+y",
            "act('stance')",
            "Says / denies",
            id=f"{place}.stance",
            tooltip="Say that the article denies what the lit claim states, or that it asserts it after all.",
        ),
        Binding(
            "ctrl+t",
            "act('attribute')",
            "Who said so",
            id=f"{place}.attribute",
            tooltip="Say whom the article quotes for the lit claim.",
        ),
    ]


class Claims(Narrow[Verdict]):
    """The entries of a ledger in, what to do with which of them out."""

    HELP = (
        "The ledger: what every article says for this row, each with its sentence. {enter} makes the lit one the "
        "value; the others are kept as claims beside it, and you are asked why where they disagree."
    )

    BINDINGS: ClassVar[list[BindingType]] = [*acts("claims")]
    columns = (
        Column("said", "says", 28),
        Column("quote", "quote"),
        Column("article", "article", 26, spare=True),
    )

    def __init__(self, title: str, entries: Sequence[Entry], explained: Sequence[str] = ()) -> None:
        """`explained` are sentences on how the claims go together."""
        super().__init__(title)
        self._explained = tuple(explained)
        self._entries = {entry.claim.uid: entry for entry in entries}

    def narrow(self, typed: str) -> None:
        """Show the claims that hold every word typed, in what they state, their sentence or their article."""
        words = typed.casefold().split()

        def fits(entry: Entry) -> bool:
            text = f"{entry.said} {entry.sentence} {entry.article} {entry.claim.attribution or ''}".casefold()
            return all(word in text for word in words)

        rows = [
            Row(uid, (entry.said, f"“{entry.claim.quote}”", entry.article))
            for uid, entry in self._entries.items()
            if fits(entry)
        ]
        rows.append(Row(OTHER, ("another value …", "none of them; say what stands", "")))
        self.show_rows(rows)
        self._explain()

    def on_row_list_highlighted(self) -> None:
        self._explain()

    def _explain(self) -> None:
        """The lit claim in full: its sentence, who is quoted, where it stands, who made it, how it was read."""
        entry = self._entries.get(self.query_one(RowList).cursor_key or "")
        context = self.query_one(Said)
        if entry is None:
            context.say(Content(""))
            return
        claim = entry.claim
        by = f" · quoting {claim.attribution}" if claim.attribution else ""
        read = f" · counted from {claim.basis.anchor}" if claim.basis and claim.basis.anchor else ""
        keys = (
            "enter: this value stands · ctrl+r takes the quote away · ctrl+y says/denies · ctrl+t who said so"
        )
        context.say(
            Content("\n").join(
                Content(one_line(line))
                for line in (
                    f"“{entry.sentence}”",
                    f"{entry.article}{by}{read} · {entry.made}",
                    *self._explained,
                    keys,
                )
            )
        )

    def action_act(self, act: Act) -> None:
        key = self.query_one(RowList).cursor_key
        if key is not None and key != OTHER:
            self.dismiss(Verdict(act, key))

    def answer(self, key: str) -> Verdict:
        return Verdict("other") if key == OTHER else Verdict("stands", key)
