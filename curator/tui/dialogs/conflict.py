"""A conflict as a dialog: why the claims on a slot exclude each other, two of them side by side, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content

from curator.rules.display import one_line
from curator.tui.dialogs.choose import Narrow
from curator.tui.dialogs.claims import OTHER, Act, Verdict, acts
from curator.tui.keys.bound import keys_in_words
from curator.tui.widgets.field import Field
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.said import Said

if TYPE_CHECKING:
    from curator.model.conflicts import Explanation, WayOut
    from curator.services.ledger import Entry

_WAY = "way "
_KEYS = ("f5", "f6", "f7", "f8")
WIDE = 110
_LABEL, _WIDE_LABEL = 40, 64


def _ways() -> list[BindingType]:
    """A key for each of the first ways out, in the order in which they are listed."""
    return [
        Binding(
            key,
            f"way({n})",
            f"Way {n + 1}",
            show=False,
            id=f"conflict.way-{n + 1}",
            tooltip=f"Take way out number {n + 1} of those that are listed.",
        )
        for n, key in enumerate(_KEYS)
    ]


class Conflict(Narrow[Verdict]):
    """The entries of a ledger and their explanation in, what is to be done out; None when the person went back."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
    HELP = (
        "The sources exclude each other. Above stands why, then two of them with their sentences, then the ways out, "
        "best first: the key in front takes one, {enter} the lit one. Below are all claims; {enter} on one makes what "
        "it says the value. A value that is chosen asks for its reason, and the other claims are kept."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *_ways(),
        Binding(
            "ctrl+n",
            "more",
            "More",
            id="conflict.more",
            tooltip="Read on in the explanation, where a small window cuts it.",
        ),
        *acts("conflict"),
    ]

    def __init__(self, title: str, entries: Sequence[Entry], explanation: Explanation) -> None:
        super().__init__(title)
        self.add_class("conflict")
        self._explanation = explanation
        self._entries = {entry.claim.uid: entry for entry in entries}
        what = _WIDE_LABEL if self.app.size.width >= WIDE else _LABEL
        self.columns = (Column("key", "", 2), Column("what", "", what), Column("why", ""))

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = Content(one_line(self._title))
            back = keys_in_words(self.app, "choose.leave", "escape or F10")
            more = keys_in_words(self.app, "conflict.more", "ctrl+n")
            box.border_subtitle = Content(f"{more} reads on · enter takes the lit row · {back} goes back")
            with VerticalScroll(id="explained", can_focus=False):
                lines = (Content(one_line(line)) for line in self._explanation.lines)
                yield Said(Content("\n").join(lines))
            with Container(id="sides"):
                yield Said(Content(""), id="one")
                yield Said(Content(""), id="other")
            yield Field("", placeholder="type to narrow", id="typed")
            yield RowList(self.columns, empty=self.EMPTY, header=False, id="options")
            yield Said(Content(""), id="context", classes="hint")

    def narrow(self, typed: str) -> None:
        """Show the ways out and the claims that hold every word typed."""
        words = typed.casefold().split()
        self.show_rows([row for row in self._rows() if all(word in _text(row) for word in words)])
        self._show(self.query_one(RowList).cursor_key or "")

    def _rows(self) -> list[Row]:
        ways = [
            Row(f"{_WAY}{n}", (self._key(n), way.label, way.why))
            for n, way in enumerate(self._explanation.ways)
        ]
        claims = [
            Row(uid, ("", entry.said, f"{entry.article}: “{entry.claim.quote}”"))
            for uid, entry in self._entries.items()
        ]
        return [*ways, *claims, Row(OTHER, ("", "another value …", "none of them; say what stands"))]

    def _key(self, n: int) -> str:
        return keys_in_words(self.app, f"conflict.way-{n + 1}", _KEYS[n].upper()) if n < len(_KEYS) else ""

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        self._show(message.key)

    def _show(self, key: str) -> None:
        """The two claims that the lit row is about, and the row in full."""
        one, other = self._opposed(key)
        for place, uid in (("#one", one), ("#other", other)):
            self.query_one(place, Said).say(_side(self._entries[uid]))
        said = ""
        if (way := self._way(key)) is not None:
            said = f"{way.label}: {way.why}"
        elif key in self._entries:
            keys = "ctrl+r takes the quote away · ctrl+y says/denies · ctrl+t who said so"
            said = f"{self._entries[key].made} · {keys}"
        self.query_one("#context", Said).say(Content(one_line(said)))

    def _way(self, key: str) -> WayOut | None:
        return self._explanation.ways[int(key.removeprefix(_WAY))] if key.startswith(_WAY) else None

    def _opposed(self, key: str) -> tuple[str, str]:
        """The uids of two claims that exclude each other, the lit one first if it is one."""
        about = {key}
        if (way := self._way(key)) is not None:
            about |= set(way.claims)
            about |= {uid for uid, entry in self._entries.items() if entry.claim.stated_value == way.value}
        pairs = self._explanation.clashing
        for a, b in pairs:
            if a in about or b in about:
                return (a, b) if a in about else (b, a)
        return pairs[0]

    def answer(self, key: str) -> Verdict:
        if (way := self._way(key)) is not None:
            return Verdict("way", way=way)
        return Verdict("other") if key == OTHER else Verdict("stands", key)

    def action_way(self, n: int) -> None:
        if n < len(self._explanation.ways):
            self.take(f"{_WAY}{n}")

    def action_act(self, act: Act) -> None:
        key = self.query_one(RowList).cursor_key
        if key in self._entries:
            self.dismiss(Verdict(act, key or ""))

    def action_more(self) -> None:
        """Scroll the explanation on by what is in sight; from its end back to its beginning."""
        explained = self.query_one("#explained", VerticalScroll)
        if explained.scroll_offset.y >= explained.max_scroll_y:
            explained.scroll_home(animate=False)
        else:
            explained.scroll_page_down(animate=False)


def _text(row: Row) -> str:
    return " ".join(str(cell) for cell in row.cells).casefold()


def _side(entry: Entry) -> Content:
    """One claim: where it stands and who is quoted, what it states and how that was read, and its sentence with the
    quote set off."""
    claim = entry.claim
    by = f" · quoting {claim.attribution}" if claim.attribution else ""
    basis = claim.basis
    read = f" · “{basis.words}”, counted from {basis.anchor}" if basis and basis.anchor else ""
    sentence, quote = one_line(entry.sentence), one_line(claim.quote)
    at = sentence.find(quote)
    told = Content(f"“{sentence}”")
    if at >= 0:
        told = told.stylize("underline", at + 1, at + 1 + len(quote))
    return Content("\n").join([Content(one_line(f"{entry.article}{by} · {entry.said}{read}")), told])
