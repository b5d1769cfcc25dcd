"""One entity: what is known of it, its names and posts, the events it is in. Every edit is a revision at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from curator.model.lines import Filter
from curator.model.values import shown
from curator.rules.display import one_line
from curator.services import entity_page, reading
from curator.tui import entity_rows as keys
from curator.tui.entity_rows import Shown
from curator.tui.flows import entity_edits, entity_facts
from curator.tui.flows.desk import Place
from curator.tui.flows.entity_edits import Editing, checked_name
from curator.tui.keys.gate import FLOW
from curator.tui.screens.base import CuratorScreen
from curator.tui.screens.history import HistoryScreen
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from curator.services.workspace import Workspace

__all__ = ["EntityScreen", "checked_name"]


class EntityScreen(CuratorScreen[None]):
    """Enter edits the lit row, opens the lit post, takes a proposed one, or goes where the lit row points."""

    HELP = (
        "One entity: what is known of it, its names (≈), its posts with their sources (●), its ids elsewhere (#), and "
        "the events it is in (▸). {rows.choose|enter} edits the lit row, opens the parts of the lit post, takes a post "
        "that events give it (◐), or opens the lit event. A row with ! says what does not fit. Below the rows stands "
        "what the lit one rests on. Every change is saved at once, as a revision."
    )

    DEFAULT_CSS = """
    EntityScreen #behind { height: 3; padding: 0 1; background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("L", "add_alias", "Alias", id="entity.alias", tooltip="Add a name it goes by."),
        Binding(
            "H",
            "add_post",
            "Post",
            id="entity.post",
            tooltip="Add a post it holds or held, with what it belongs to and when.",
        ),
        Binding(
            "I",
            "add_id",
            "Id",
            id="entity.id",
            tooltip="Add an id that it has elsewhere: in Wikidata, VIAF and the like.",
        ),
        Binding(
            "c",
            "cite",
            "Cite",
            id="entity.cite",
            tooltip="Put a sentence of an article behind the lit post.",
        ),
        Binding(
            "g",
            "quote",
            "Go to quote",
            show=False,
            id="entity.quote",
            tooltip="Go to the sentence in the article that the lit post rests on.",
        ),
        Binding(
            "delete,backspace",
            "remove",
            "Take away",
            id="entity.remove",
            tooltip="Take away the lit alias, post, sentence or id, or empty the lit row; the history keeps it.",
        ),
        Binding("h", "history", "History", id="entity.history", tooltip="Show the revisions of this entity."),
        Binding("q,escape", "leave", "Back", id="entity.leave", tooltip="Go back to where you came from."),
    ]

    rows = getters.query_one(RowList)
    bar = getters.query_one(TitleBar)

    def __init__(self, uid: str) -> None:
        """`uid` is that of an entity of the record."""
        super().__init__()
        self._uid = uid
        self._opened = ""
        self._shown: Shown | None = None

    def compose(self) -> ComposeResult:
        yield TitleBar()
        yield RowList(
            (Column("what", "field", 14), Column("value", "value"), Column("from", "from", 30, spare=True))
        )
        yield Static("", id="behind")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self._editing = Editing(self.curator, self._uid, self.reload)
        self.rows.focus()
        self.curator.changed.subscribe(self, lambda _: self.reload())
        self.reload()

    @property
    def workspace(self) -> Workspace:
        """The open record; the screen is only shown once it is open."""
        return self._editing.workspace

    def reload(self) -> None:
        """Show the entity as the record has it now."""
        page = entity_page.page(self.workspace, self._uid)
        self._shown = Shown(page, self._opened)
        rows = self._shown.rows()
        wanted = Filter(entity=self._uid)

        def fetch(offset: int, limit: int) -> Sequence[Row]:
            first = rows[offset : offset + limit]
            after = max(offset - len(rows), 0)
            lines = reading.event_page(self.workspace, wanted, after, limit - len(first))
            return [
                *first,
                *(
                    Row(
                        f"{keys.EVENT}/{line.uid}",
                        (f"in {shown('event', line.number)}", line.title, f"{line.state} · {line.date}"),
                        "▸",
                    )
                    for line in lines
                ),
            ]

        events = reading.event_count(self.workspace, wanted)
        self.rows.load(len(rows) + events, fetch)
        withdrawn = " · withdrawn" if page.entity.state == "withdrawn" else ""
        name = f"{shown('entity', page.state.number)} {page.entity.name} · {page.entity.kind}{withdrawn}"
        counted = f"{events:,} event{'' if events == 1 else 's'}"
        hints = f" · ! {len(page.hints)} hint{'' if len(page.hints) == 1 else 's'}" if page.hints else ""
        self.bar.say(f"{name}{hints} · {counted}", self.curator.standing())
        self._tell_lit()

    # -- the lit row -------------------------------------------------------------------------------------------------

    def on_row_list_highlighted(self) -> None:
        self._tell_lit()

    def _tell_lit(self) -> None:
        """Show below the rows what the lit one rests on."""
        lines = self._shown.about(self.rows.cursor_key or "") if self._shown else []
        said = Content("\n").join(Content(one_line(line)) for line in lines)
        self.query_one("#behind", Static).update(said, layout=False)

    def _lit(self) -> tuple[str, str, str]:
        """What the lit row is: the group, then what its key says of it."""
        group, _, rest = (self.rows.cursor_key or "").partition("/")
        one, _, other = rest.partition("/")
        return group, one, other

    # -- editing -----------------------------------------------------------------------------------------------------

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        group, _, rest = message.key.partition("/")
        match group:
            case keys.EVENT:
                from curator.tui.screens.events import open_event

                open_event(self.curator, self.workspace, rest)
            case keys.POST:
                self._opened = "" if self._opened == rest else rest
                self.reload()
            case keys.SENTENCE:
                self.action_quote()
            case keys.SAME:
                self.curator.push_screen(EntityScreen(rest))
            case keys.HINT:
                self._go_to_other(int(rest))
            case _:
                self._edit(message.key)

    def _go_to_other(self, hint: int) -> None:
        """Show the other entity that a hint is about."""
        other = self._shown.page.hints[hint].other if self._shown else None
        if other is not None:
            self.curator.push_screen(EntityScreen(other))

    @work(group=FLOW)
    async def _edit(self, key: str) -> None:
        """Ask what the row with this key should hold."""
        group, _, rest = key.partition("/")
        editing, page = self._editing, self._shown
        if page is None:
            return
        match group:
            case keys.ALIAS:
                await entity_edits.edit_alias(editing, rest)
            case keys.ADD_ALIAS:
                await entity_edits.add_alias(editing)
            case keys.ADD_POST:
                self._light(await entity_facts.add_post(editing))
            case keys.ADD_ID:
                await entity_facts.add_id(editing)
            case keys.EXTERNAL:
                await entity_facts.edit_id(editing, rest)
            case keys.PART if held := page.held(rest.partition("/")[0]):
                await entity_facts.edit_part(editing, held, rest.partition("/")[2])
            case keys.TAKE if proposal := page.proposal(rest):
                self._light(await entity_facts.take(editing, proposal))
            case _ if group in keys.SLOTS:
                await entity_edits.edit_slot(editing, group)

    def _light(self, post: str | None) -> None:
        """Light a post that was just made."""
        if post is not None:
            self.rows.move_to(f"{keys.POST}/{post}")

    def action_add_alias(self) -> None:
        self._edit(keys.ADD_ALIAS)

    def action_add_post(self) -> None:
        self._edit(keys.ADD_POST)

    def action_add_id(self) -> None:
        self._edit(keys.ADD_ID)

    @work(group=FLOW)
    async def action_cite(self) -> None:
        """Ask which sentence the lit post rests on."""
        group, one, _ = self._lit()
        held = (
            self._shown.held(one) if self._shown and group in (keys.POST, keys.PART, keys.SENTENCE) else None
        )
        if held is None:
            self.curator.say("Sentences are put behind posts: light one first.")
        else:
            await entity_facts.cite(self._editing, held)

    @work(group=FLOW)
    async def action_remove(self) -> None:
        """Take the lit alias, post, sentence or id away, or what stands in the lit row if it can be empty."""
        group, one, other = self._lit()
        editing = self._editing
        held = self._shown.held(one) if self._shown else None
        match group:
            case keys.ALIAS:
                await entity_edits.remove_alias(editing, one)
            case keys.POST if held:
                await entity_facts.remove_post(editing, held)
            case keys.SENTENCE if held:
                await entity_facts.remove_sentence(editing, held, other)
            case keys.PART if held and await entity_facts.empty_part(editing, held, other):
                pass
            case keys.EXTERNAL:
                await entity_facts.remove_id(editing, one)
            case _ if await entity_edits.empty_slot(editing, group):
                pass
            case _:
                self.curator.say("That row has nothing to take away.")

    # -- going -------------------------------------------------------------------------------------------------------

    def action_quote(self) -> None:
        """Open the article at the sentence that the lit post rests on."""
        sentence = self._shown.sentence(self.rows.cursor_key or "") if self._shown else None
        if sentence is None:
            self.curator.say("No article is cited for that row.")
            return
        from curator.tui.screens.workbench import Workbench

        claim = sentence.claim
        self.curator.push_screen(Workbench(claim.article, None, Place(claim.version, claim.start, claim.end)))

    def action_history(self) -> None:
        self.curator.push_screen(HistoryScreen(self._uid))

    def action_leave(self) -> None:
        self.curator.pop_screen()
