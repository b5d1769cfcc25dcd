"""Lists narrowed by the filter line and sorted by any column: the right rows, literally, and never an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from curator.errors import WrongUsageError
from curator.model.lines import ArticleLine, EntityLine, EventLine, Filter, Order
from curator.services import demo, entities, listing
from curator.services.events import withdraw
from curator.services.listing import Listed, Stop, StoppedError
from curator.services.workspace import Workspace
from tests.builders import item, sample_workspace

Line = ArticleLine | EventLine | EntityLine
LISTS: tuple[Listed, ...] = ("article", "event", "entity")
COLUMNS = {
    "article": ("id", "title", "outlet", "published", "events", "state"),
    "event": ("id", "date", "title", "place", "state", "sources"),
    "entity": ("id", "name", "kind", "subkind", "country", "events"),
}
HOSTILE = ('"', "*", "AND", "NEAR(", "o'brien", "c++", "-hello", "col:x", "a OR OR b", "100%", "_", "\\")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = demo.build(tmp_path_factory.mktemp("listing") / "sample.db")
    yield made
    made.close()


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def lines(made: Workspace, listed: Listed, text: str = "", order: Order | None = None) -> list[Line]:
    wanted = listing.narrow(made.codebook, listed, text, unsaved=()).wanted
    found = listing.find(made, listed, wanted, order or Order(), Stop())
    match listed:
        case "article":
            return [*listing.article_lines(made, found)]
        case "event":
            return [*listing.event_lines(made, found)]
        case "entity":
            return [*listing.entity_lines(made, found)]


def numbers(made: Workspace, listed: Listed, text: str = "", order: Order | None = None) -> list[int]:
    return [line.number for line in lines(made, listed, text, order)]


@pytest.mark.parametrize(
    ("listed", "text", "found"),
    [
        ("article", "abroad", [2]),
        ("article", "VISITOR hills", [1]),
        ("article", "a2", [2]),
        ("article", "Kamr-ul-Hassan", []),
        ("article", "text:Kamr-ul-Hassan", [2]),
        ("article", "who:munir", [1, 2]),
        ("article", "place:rawalpindi", [1, 2]),
        ("article", "type:meet", [1, 2]),
        ("article", "type:visit", [1]),
        ("article", "outlet:daily lang:e date:2025-01-16", [1, 2]),
        ("article", "date:>2025-01-16", []),
        ("article", "state:new,done", [1, 2]),
        ("article", "state:done", []),
        ("article", "is:unsaved", []),
        ("event", "meeting", [2]),
        ("event", "kamrul", [1, 2]),
        ("event", "officers", [1]),
        ("event", "officers munir", []),
        ("event", "E2", [2]),
        ("event", "2025-01-14", [2]),
        ("event", "who:Kamr-ul", [1, 2]),
        ("event", "who:N4", [2]),
        ("event", "place:rawal", [2]),
        ("event", "place:pakistan", [1, 2]),
        ("event", "date:2025-01-20", [1]),
        ("event", "date:2025-01-10..2025-01-14", [1, 2]),
        ("event", "date:<2025", []),
        ("event", "is:contested", [2]),
        ("event", "is:contested,unsaved", [2]),
        ("event", "state:draft type:meeting,visit", [1, 2]),
        ("entity", "hassan", [3]),
        ("entity", "kind:per", [3, 4]),
        ("entity", "kind:country", [1]),
        ("entity", "country:bd", [3]),
        ("entity", "place:pakistan", [1, 2]),
        ("entity", "person", [3, 4]),
        ("entity", "state:withdrawn", []),
    ],
)
def test_conditions_and_words_leave_the_right_rows(
    made: Workspace, listed: Listed, text: str, found: list[int]
) -> None:
    assert numbers(made, listed, text) == found


def test_withdrawn_items_come_when_they_are_asked_for(made: Workspace) -> None:
    withdraw(made, item(made, "entity", 4).uid, "told twice")
    assert numbers(made, "entity") == [1, 2, 3]
    assert numbers(made, "entity", "state:withdrawn") == [4]
    assert listing.total(made, "entity", withdrawn=False) == 3
    assert listing.total(made, "entity", withdrawn=True) == 4


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_a_query_is_words(made: Workspace, listed: Listed, text: str) -> None:
    for line in lines(made, listed, text):
        shown = " ".join(map(str, astuple(line))).lower()
        assert all(word in shown for word in text.lower().split())
    assert numbers(made, listed, f"who:{text} place:{text} state:{text}") is not None


def test_signs_of_patterns_mean_themselves(made: Workspace) -> None:
    for name in ("100% Cotton", "Under_Score", "Back\\Slash", "ÄRGER & Söhne"):
        entities.create(made, {"name": name, "kind": "organisation"})
    assert numbers(made, "entity", "100%") == [5]
    assert numbers(made, "entity", "r_s") == [6]
    assert numbers(made, "entity", "k\\s") == [7]
    assert numbers(made, "entity", "ärger söhne") == [8]
    assert numbers(made, "entity", "%") == [5]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 38), start=st.integers(0, 30), length=st.integers(1, 6))
def test_a_part_of_a_name_finds_all_who_have_it(sample: Workspace, at: int, start: int, length: int) -> None:
    every = [line for line in lines(sample, "entity") if isinstance(line, EntityLine)]
    part = every[at].name[start : start + length].strip()
    if part and " " not in part and ":" not in part:
        wanted = {
            line.number
            for line in every
            for shown in (line.name, line.kind, line.subkind, line.country, *line.aliases)
            if part.lower() in shown.lower() and (shown != line.kind or part.lower() == shown)
        }
        assert set(numbers(sample, "entity", part)) >= wanted
        assert wanted >= {n for n in numbers(sample, "entity", part) if f"N{n}" != part.upper()}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(listed=st.sampled_from(LISTS), text=st.text(max_size=30))
@example("event", "'; DROP TABLE event;--")
@example("article", "date:banana state:banana who: place:,")
def test_any_filter_line_is_answered(sample: Workspace, listed: Listed, text: str) -> None:
    assert set(numbers(sample, listed, text)) <= set(numbers(sample, listed))


@pytest.mark.parametrize("listed", LISTS)
def test_every_column_sorts_both_ways_with_blanks_last(sample: Workspace, listed: Listed) -> None:
    def key(line: Line, column: str) -> str | int | None:
        match line, column:
            case ArticleLine(), "title":
                return (line.title or line.headline).lower()
            case ArticleLine(), "state":
                return ("new", "in_work", "done", "nothing_here").index(line.state)
            case EventLine(), "title":
                return line.title.split(" · ")[0].split(" and ")[0].lower()
            case EventLine(), "state":
                return ("draft", "verified").index(line.state)
            case _, "id":
                return line.number
        found = getattr(line, column)
        return (found.lower() if isinstance(found, str) else found) or None

    for column in COLUMNS[listed]:
        up = lines(sample, listed, order=Order(column))
        keys = [key(line, column) for line in up]
        held = [k for k in keys if k is not None]
        assert keys == [*sorted(held, key=lambda k: (str(type(k)), k)), *[None] * (len(keys) - len(held))], (
            column
        )
        assert sorted(line.number for line in up) == numbers(sample, listed)
        down = [key(line, column) for line in lines(sample, listed, order=Order(column, descending=True))]
        assert down == [*reversed(held), *[None] * (len(keys) - len(held))], column
        for one, other in pairwise(up):
            assert key(one, column) != key(other, column) or one.number < other.number


@pytest.mark.parametrize("column", ["'; DROP TABLE event;--", "uid", "", "title, uid"])
def test_only_columns_that_are_shown_can_be_sorted_by(made: Workspace, column: str) -> None:
    with pytest.raises(WrongUsageError, match="cannot be sorted by"):
        lines(made, "event", order=Order(column))
    assert numbers(made, "event") == [1, 2]


def test_a_list_is_found_once_and_read_at_any_place(sample: Workspace) -> None:
    every = listing.find(sample, "entity", Filter(), Order("name"), Stop())
    first = listing.find(sample, "entity", Filter(), Order("name"), Stop(), 5)
    assert first == every[:5]
    read = listing.entity_lines(sample, every[20:25])
    assert [line.uid for line in read] == listing.uids(sample, every[20:25])
    assert listing.place_of(sample, read[2].uid, every) == 22
    assert listing.place_of(sample, read[2].uid, first) is None
    assert listing.place_of(sample, "unknown", every) is None


def test_a_question_is_broken_off_from_another_thread(sample: Workspace) -> None:
    stop, ended = Stop(), list[type[BaseException]]()
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"

    def ask() -> None:
        try:
            with sample.database.read() as connection, stop.over(connection):
                connection.exec_driver_sql(endless)
        except StoppedError as error:
            ended.append(type(error))

    asking = Thread(target=ask)
    asking.start()
    while asking.is_alive():
        stop.stop()
        asking.join(0.01)
    assert ended == [StoppedError]
    with pytest.raises(StoppedError):
        listing.find(sample, "event", Filter(), Order(), stop)
    assert listing.find(sample, "event", Filter(), Order(), Stop())
