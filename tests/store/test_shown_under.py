"""Who is shown under whom, kept up to date judgement by judgement: at the same price in a record of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import item, new_workspace
from sqlalchemy import event as happening

from curator.services import entities, judgements, keeping
from curator.services.workspace import Workspace
from curator.store import clusters, record
from curator.store import judgements as stored

MANY = 150


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """150 entities that are merged into N1 one by one, and some that stand alone."""
    workspace = new_workspace(tmp_path_factory.mktemp("clusters"))
    uids = [
        entities.create(workspace, {"name": f"Person {n}", "kind": "person"}).uid for n in range(MANY + 10)
    ]
    for uid in uids[1:MANY]:
        judgements.judge(workspace, uids[0], uid, "same", "one of many")
    yield workspace
    workspace.close()


def uid(made: Workspace, number: int) -> str:
    return item(made, "entity", number).uid


def price(made: Workspace, verb: Callable[[], object]) -> tuple[int, int]:
    """How many statements a verb runs, and how many rows it changes."""
    statements, changed = 0, 0

    def seen(_connection: object, cursor: object, *_: object) -> None:
        nonlocal statements, changed
        statements += 1
        changed += max(getattr(cursor, "rowcount", 0), 0)

    happening.listen(made.database.engine, "after_cursor_execute", seen)
    try:
        verb()
    finally:
        happening.remove(made.database.engine, "after_cursor_execute", seen)
    return statements, changed


def test_one_more_merge_costs_no_more_after_many(made: Workspace) -> None:
    first, last = uid(made, MANY + 1), uid(made, MANY + 2)
    among_few = price(made, lambda: judgements.judge(made, first, last, "same", "x"))
    third = uid(made, MANY + 3)
    among_many = price(made, lambda: judgements.judge(made, uid(made, 1), third, "same", "x"))
    read_first = 2  # `uid` above
    assert among_many[0] - read_first <= among_few[0] + 3
    assert among_many[1] <= among_few[1] + 3


def test_taking_one_back_costs_no_more_after_many(made: Workspace) -> None:
    few = judgements.judge(made, uid(made, MANY + 4), uid(made, MANY + 5), "same", "x").judgement
    many = judgements.judge(made, uid(made, 1), uid(made, MANY + 6), "same", "x").judgement
    among_few = price(made, lambda: judgements.take_back(made, few))
    among_many = price(made, lambda: judgements.take_back(made, many))
    assert among_many[0] <= among_few[0] + 3
    assert among_many[1] <= among_few[1] + 3


def test_internal_ids_are_told_with_those_they_are_shown_under(made: Workspace) -> None:
    with made.database.read() as connection:
        ids = record.ids(connection, {uid(made, n) for n in (1, 2, 9, MANY + 10)})
        first, second, ninth, alone = (ids[uid(made, n)] for n in (1, 2, 9, MANY + 10))
        assert clusters.canonical(connection, [first, second, ninth, alone]) == {
            first: first,
            second: first,
            ninth: first,
            alone: alone,
        }
        assert clusters.canonical(connection, []) == {}


def test_a_cluster_is_whole_from_each_of_its_members(made: Workspace) -> None:
    with made.database.read() as connection:
        whole = clusters.whole(connection, uid(made, 7))
        assert whole[0] == uid(made, 1)
        assert whole == clusters.whole(connection, uid(made, 1))
        assert clusters.size(connection, whole[0]) == len(whole) - 1
        assert clusters.whole(connection, uid(made, MANY + 10)) == [uid(made, MANY + 10)]


def test_judgements_about_a_pair_are_found_in_either_order(made: Workspace) -> None:
    one, other = uid(made, 1), uid(made, 5)
    with made.database.read() as connection:
        known = stored.of_pair(connection, one, other)
        assert known == stored.of_pair(connection, other, one)
        assert stored.of_pair(connection, one, uid(made, MANY + 10)) is None
        (told,) = stored.about(connection, [other])
    assert (told.uid, told.a, told.b, told.verdict) == (known, one, other, "same")
    assert (told.reason, told.author) == ("one of many", "ada")


def test_what_is_kept_is_what_a_rebuild_makes(made: Workspace) -> None:
    assert keeping.check(made) == []


def test_a_hub_that_leaves_leaves_each_alone(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    uids = [entities.create(made, {"name": f"Person {n}", "kind": "person"}).uid for n in range(6)]
    judgements.merge(made, uids, "one man")
    judgements.judge(made, uids[4], uids[5], "same", "twins")
    judgements.split(made, [uids[0]], "somebody else")
    with made.database.read() as connection:
        assert [clusters.canonical_uid(connection, uid) for uid in uids] == [*uids[:5], uids[4]]
    assert keeping.check(made) == []
    made.close()
