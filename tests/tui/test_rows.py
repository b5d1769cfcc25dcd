"""The virtual table: which rows it fetches, shows and lights."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager

import pytest
from rich.cells import cell_len
from rich.text import Text
from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.pilot import Pilot

from curator.tui import cells
from curator.tui.widgets.pages import PAGE, Pages
from curator.tui.widgets.rows import Column, Row, RowList

PAYLOAD = "A[/x][bold]\x1b]52;c;aGk=\x07\x9b31m\u202e"
COLUMNS = (Column("id", "Id", 6), Column("title", "Title"), Column("count", "Claims", 6, "right"))
EMPTY = "No articles yet: press i to import"


class Table:
    """Rows made on demand, and which were asked for."""

    def __init__(self, count: int, title: Callable[[int], str | Text] = "article {}".format) -> None:
        self.count = count
        self.title = title
        self.asked: list[tuple[int, int]] = []

    def __call__(self, offset: int, limit: int) -> Sequence[Row]:
        self.asked.append((offset, limit))
        return [
            Row(f"A{i}", (f"A{i}", self.title(i), str(i * 10)), "●" if i % 2 else "")
            for i in range(offset, min(offset + limit, self.count))
        ]


class Listing(App[None]):
    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table
        self.lit: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield RowList(COLUMNS, empty=EMPTY, id="rows")

    def on_mount(self) -> None:
        self.rows.load(self.table.count, self.table)
        self.rows.focus()

    @property
    def rows(self) -> RowList:
        return self.query_one(RowList)

    @on(RowList.Highlighted)
    def highlighted(self, message: RowList.Highlighted) -> None:
        assert message.control in self.query(RowList)
        self.lit.append(message.key)

    @on(RowList.Chosen)
    def row_chosen(self, message: RowList.Chosen) -> None:
        self.chosen.append(message.key)

    def screen_lines(self) -> list[str]:
        return [strip.text.rstrip() for strip in self.screen._compositor.render_strips()]


@asynccontextmanager
async def listing(
    table: Table, size: tuple[int, int] = (60, 11)
) -> AsyncIterator[tuple[Listing, Pilot[None]]]:
    app = Listing(table)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, pilot


async def test_a_hundred_thousand_rows_open_with_one_page() -> None:
    table = Table(100_000)
    async with listing(table) as (app, pilot):
        assert table.asked == [(0, PAGE)]
        assert app.screen_lines()[1].startswith(">   A0")
        await pilot.press("end")
        assert app.rows.cursor_key == "A99999"
        assert app.screen_lines()[-1].startswith("> ● A99999")
        assert table.asked == [(0, PAGE), (100_000 - PAGE, PAGE)]
        await pilot.press("up", "up", "down")
        assert len(table.asked) == 2


async def test_keys_move_and_say_so() -> None:
    async with listing(Table(100)) as (app, pilot):
        await pilot.press("down", "j", "up", "k", "k", "pagedown", "pageup", "end", "down", "home")
        assert app.lit == ["A0", "A1", "A2", "A1", "A0", "A9", "A0", "A99", "A0"]
        await pilot.press("down", "enter")
        assert app.chosen == ["A1"]


async def test_the_lit_row_stays_on_the_screen() -> None:
    async with listing(Table(100)) as (app, pilot):
        for key in ["down"] * 15 + ["up"] * 12 + ["pagedown"] * 3:
            await pilot.press(key)
            await pilot.pause()
            lit = [line for line in app.screen_lines() if line.startswith(">")]
            assert len(lit) == 1
            assert f" {app.rows.cursor_key} " in lit[0]
            assert app.screen_lines()[0].split()[:2] == ["Id", "Title"]


async def test_numbers_stand_at_the_right_and_long_titles_are_cut() -> None:
    async with listing(Table(3, lambda i: "a long title " * 9)) as (app, _):
        header, first, second, *_ = app.screen_lines()
        assert "a long title a long title a lo" in first
        assert "…" in first
        assert len(header) == len(first) == len(second)
        assert first.endswith(" 0")
        assert second.endswith("10")


@pytest.fixture
def _marks_take_a_cell() -> Iterator[None]:
    cells.install(cells.Widths(1))
    yield
    cells.install(cells.Widths(0))


@pytest.mark.usefixtures("_marks_take_a_cell")
async def test_wide_characters_and_vowel_signs_keep_the_columns_aligned() -> None:
    titles = [
        "plain",
        "中国代表团" * 9,
        "বাংলাদেশের সেনাবাহিনী " * 5,
        "e\u0301" * 60,
        "🇧🇩👍" * 20,
        "a" + "\u0301" * 500,
    ]
    async with listing(Table(6, titles.__getitem__), size=(51, 9)) as (app, _):
        lines = [strip.text for strip in app.screen._compositor.render_strips()][1:7]
        for i, line in enumerate(lines):
            number = str(i * 10)
            assert cell_len(line[: line.rindex(number)]) + len(number) == cell_len(lines[0].rstrip())


async def test_hostile_cells_are_drawn_as_symbols() -> None:
    titles: list[str | Text] = [PAYLOAD, f"good\rEVIL\n{PAYLOAD}", Text(PAYLOAD, "bold")]
    table = Table(3, lambda i: titles[i])
    async with listing(table, size=(80, 8)) as (app, _):
        lines = app.screen_lines()
        harmless = "A[/x][bold]␛]52;c;aGk=␇\ufffd31m\ufffd"
        assert harmless in lines[1]
        assert f"good␍EVIL␊{harmless}" in lines[2]
        assert harmless.replace("␇", "") in lines[3]  # Text itself drops the BEL


async def test_a_text_cell_keeps_its_styles_over_the_row() -> None:
    title = Text.assemble("the ", ("general", "underline"), " came" + " and went" * 20)
    async with listing(Table(1, lambda _: title)) as (app, _):
        segments = [segment for strip in app.screen._compositor.render_strips() for segment in strip]
        styles = {segment.text: segment.style for segment in segments}
        general = styles["general"]
        before = next(style for text, style in styles.items() if text.endswith("the "))
        assert general
        assert before
        assert (general.underline, bool(before.underline)) == (True, False)
        assert general.bgcolor == before.bgcolor
        assert any("…" in text for text in styles)


async def test_no_rows_say_what_to_do() -> None:
    async with listing(Table(0)) as (app, pilot):
        assert any(EMPTY in line for line in app.screen_lines())
        await pilot.press("down", "end", "enter")
        assert (app.rows.cursor_key, app.chosen, app.lit) == (None, [], [])
        app.rows.load(2, Table(2))
        await pilot.pause()
        assert not any(EMPTY in line for line in app.screen_lines())
        assert app.lit == ["A0"]


async def test_move_to_finds_a_key_anywhere() -> None:
    async with listing(Table(3000)) as (app, pilot):
        assert app.rows.move_to("A2345")
        await pilot.pause()
        assert app.rows.cursor == 2345
        assert any(line.startswith("> ● A2345") for line in app.screen_lines())
        assert not app.rows.move_to("A3000")
        assert app.rows.cursor == 2345


async def test_a_row_lit_before_the_first_layout_is_on_the_screen() -> None:
    async with listing(Table(3)) as (app, pilot):
        other = RowList(COLUMNS)
        other.load(3000, Table(3000))
        other.move_to("A2345")
        await app.mount(other)
        await pilot.pause()
        assert any("A2345" in line for line in app.screen_lines())


async def test_loading_again_keeps_the_lit_row() -> None:
    async with listing(Table(500)) as (app, pilot):
        app.rows.move_to("A120")

        def shifted(offset: int, limit: int) -> Sequence[Row]:
            new = [Row("N1", ("N1", "new", "1"))] if offset == 0 else []
            return [*new, *Table(500)(max(offset - 1, 0), limit - len(new))]

        app.rows.load(501, shifted)
        assert (app.rows.cursor, app.rows.cursor_key) == (121, "A120")
        app.rows.load(500, Table(500), locate=lambda key: int(key[1:]))
        assert app.rows.cursor == 120
        app.rows.load(10, Table(10))
        await pilot.pause()
        assert app.rows.cursor_key == "A9"


async def test_fewer_rows_than_counted_leave_blank_lines() -> None:
    table = Table(5)
    async with listing(table) as (app, pilot):
        app.rows.load(8, table)
        await pilot.press("end")
        assert app.rows.cursor_key is None
        await pilot.press("enter")
        assert app.chosen == []


async def test_a_key_draws_two_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    draw = RowList.render_line

    def counted(self: RowList, y: int) -> object:
        drawn.append(y)
        return draw(self, y)

    monkeypatch.setattr(RowList, "render_line", counted)
    async with listing(Table(1000), size=(60, 40)) as (_, pilot):
        drawn.clear()
        await pilot.press("down")
        await pilot.pause()
        assert set(drawn) == {1, 2}


async def test_the_mouse_lights_and_opens() -> None:
    async with listing(Table(20)) as (app, pilot):
        await pilot.click(RowList, offset=(5, 4))
        assert app.rows.cursor_key == "A3"
        await pilot.click(RowList, offset=(5, 0))
        assert app.rows.cursor_key == "A3"
        await pilot.double_click(RowList, offset=(5, 4))
        assert app.chosen == ["A3"]


@pytest.mark.parametrize("size", [(5, 1), (8, 2), (12, 3), (200, 60)])
async def test_any_size_holds(size: tuple[int, int]) -> None:
    async with listing(Table(30), size=size) as (app, pilot):
        await pilot.press("down", "pagedown", "end", "home")
        assert app.rows.cursor_key == "A0"


def test_few_pages_are_kept() -> None:
    table = Table(100_000)
    pages = Pages(table.count, table)
    for index in range(0, 100_000, PAGE):
        assert pages.row(index) is not None
    asked = len(table.asked)
    assert pages.row(99_999) is not None
    assert len(table.asked) == asked
    assert pages.row(0) is not None
    assert len(table.asked) == asked + 1
    assert pages.row(-1) is None
    assert pages.row(100_000) is None


def test_every_key_has_an_id_and_says_in_a_sentence_what_it_does() -> None:
    for binding in RowList.BINDINGS:
        assert isinstance(binding, Binding)
        assert binding.id
        assert binding.id.startswith("rows.")
        assert binding.tooltip[0].isupper()
        assert binding.tooltip.endswith(".")


class Spare(App[None]):
    def compose(self) -> ComposeResult:
        yield RowList(
            (Column("id", "id", 4), Column("title", "title"), Column("place", "place", 20, spare=True))
        )

    def on_mount(self) -> None:
        self.query_one(RowList).load(1, lambda offset, limit: [Row("a", ("E1", "t" * 99, "Rawalpindi"))])


@pytest.mark.parametrize(("width", "shown"), [(80, True), (50, False)])
async def test_a_spare_column_gives_way_to_the_others(width: int, shown: bool) -> None:
    app = Spare()
    async with app.run_test(size=(width, 5)) as pilot:
        await pilot.pause()
        header, row, *_ = ("".join(s.text for s in line) for line in app.screen._compositor.render_strips())
        assert ("place" in header) == shown
        assert ("Rawalpindi" in row) == shown
        assert row.count("t") >= 24
