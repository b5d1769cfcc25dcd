"""Lists narrowed by the filter line and sorted by any column: the right rows, literally, and never an error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import event as happening

from curator.errors import WrongUsageError
from curator.model.lines import ArticleLine, EntityLine, EventLine, Filter, Order
from curator.model.state import set_value
from curator.model.values import Value
from curator.services import demo, entities, listing
from curator.services.events import withdraw
from curator.services.listing import Listed, Stop, StoppedError
from curator.services.workspace import Workspace, open_record
from curator.store import articles, events
from curator.store import entities as stored_entities
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


def asked(made: Workspace, listed: Listed, wanted: Filter, order: Order) -> list[int]:
    """What the database finds when it looks for the words itself."""
    with made.database.read() as connection:
        match listed:
            case "article":
                return list(articles.find(connection, wanted, order))
            case "event":
                return list(events.find(connection, wanted, made.codebook, order))
            case "entity":
                return list(stored_entities.find(connection, wanted, order))


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A record with names in letters that LIKE knows no case of, and with entities shown under others."""
    made = demo.build(tmp_path_factory.mktemp("judged") / "sample.db")
    for name in ("ÄRGER & Söhne", "100% Cotton", "Σίσυφος", "Two\nLines", "রহমান, the elder"):
        entities.create(made, {"name": name, "kind": "organisation"})
    for one, other in ((1, 40), (2, 41), (3, 1), (5, 44)):
        a, b = (item(made, "entity", number).uid for number in (one, other))
        said = [set_value("a", Value("item", a)), set_value("b", Value("item", b))]
        said += [set_value("verdict", Value("choice", "same")), set_value("state", Value("choice", "live"))]
        with made.database.write() as connection:
            made.create(connection, "judgement", said, made.act("judge"))
    yield made
    made.close()


PARTS = (
    *("ä", "Ä", "SÖHNE", "ärger", "σ", "Σ", "রহ", "%", "o", "x", "lines", "two", "elder", "cotton"),
    *("E1", "N1", "N3", "N40", "n41", "a2", "person", "Place", "visit", "meet", "2025-1"),
)


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("part", PARTS)
def test_a_word_is_found_where_the_database_would_find_it(
    judged: Workspace, listed: Listed, part: str
) -> None:
    wanted = listing.narrow(judged.codebook, listed, part).wanted
    assert list(listing.find(judged, listed, wanted, Order(), Stop())) == asked(
        judged, listed, wanted, Order()
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    listed=st.sampled_from(LISTS),
    words=st.lists(st.sampled_from(PARTS) | st.from_regex(r"[a-zA-Z0-9.]{1,3}", fullmatch=True), max_size=3),
    rest=st.sampled_from(("", " state:draft", " place:pakistan", " kind:person")),
    descending=st.booleans(),
)
def test_words_are_found_where_the_database_would_find_them(
    judged: Workspace, listed: Listed, words: list[str], rest: str, descending: bool
) -> None:
    wanted = listing.narrow(judged.codebook, listed, " ".join(words) + rest, unsaved=()).wanted
    order = Order(COLUMNS[listed][1], descending)
    found = listing.find(judged, listed, wanted, order, Stop())
    assert list(found) == asked(judged, listed, wanted, order)
    assert list(listing.find(judged, listed, wanted, order, Stop(), 2)) == list(found)[:2]


@contextmanager
def questions(made: Workspace) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    told: list[str] = []

    def tell(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        told.append(statement)

    happening.listen(made.database.engine, "before_cursor_execute", tell)
    try:
        yield told
    finally:
        happening.remove(made.database.engine, "before_cursor_execute", tell)


@pytest.mark.parametrize("listed", LISTS)
def test_a_letter_more_asks_the_database_for_no_rows(made: Workspace, listed: Listed) -> None:
    listing.prepare(made, listed, Order(), withdrawn=False)
    with questions(made) as told:
        for text in ("k", "ka", "kam", "kam m"):
            wanted = listing.narrow(made.codebook, listed, text).wanted
            listing.find(made, listed, wanted, Order(), Stop())
    assert not [question for question in told if "LIKE" in question or "group_concat" in question]
    assert not [question for question in told if "ORDER BY" in question]


def test_what_is_saved_meanwhile_is_found(made: Workspace, tmp_path: Path) -> None:
    assert numbers(made, "entity", "newcomer") == []
    entities.create(made, {"name": "A Newcomer", "kind": "person"})
    assert numbers(made, "entity", "newcomer") == [5]
    elsewhere = open_record(made.database.path, "somebody else")
    try:
        entities.create(elsewhere, {"name": "Another newcomer", "kind": "person"})
    finally:
        elsewhere.close()
    assert numbers(made, "entity", "newcomer") == [5, 6]


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
