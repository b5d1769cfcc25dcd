"""Posts of entities: added, edited, taken over from events with their sentences; and two holders of one post."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import ConflictError, InvalidInputError, RefusedError
from curator.model.lines import Condition, Filter
from curator.model.state import ItemState, apply
from curator.model.values import Value
from curator.model.views import Post
from curator.model.views import posts as posts_of
from curator.rules import edits
from curator.services import entities, entity_hints, events, history, keeping, post_proposals, posts, reading
from curator.services.workspace import Workspace
from curator.store import entities as stored_entities
from curator.store import posts as store
from tests.builders import (
    cited,
    import_texts,
    item,
    new_workspace,
    sample_workspace,
    saved,
    with_field,
    with_participant,
)
from tests.store.test_projections import judge, lists

HEAD = "---\noutlet: The Daily\nid: {}\ntitle: {}\npublished: 2025-01-16\nlanguage: en\n---\n"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_workspace(tmp_path)
    yield workspace
    workspace.close()


def person(made: Workspace, name: str, country: str = "") -> ItemState:
    return entities.create(made, {"name": name, "kind": "person", "country": country})


def only(state: ItemState) -> Post:
    (post,) = posts_of(state)
    return post


def told_in(
    made: Workspace, folder: Path, text: str, quote: str, who: str, post: str, date: str = "", **more: str
) -> tuple[str, ItemState]:
    """An article and a saved event in which somebody (an entity's uid) is cited with a post."""
    name = f"{len(list(folder.glob('articles/*')))}.md"
    *_, article = import_texts(made, folder, {name: HEAD.format(name, "News") + text})
    event, uid = with_participant(made, events.blank(made, "meeting"), "visitor", entity=who)
    event = apply(event, edits.set_participant(uid, {"post": post, **more}))
    event = cited(made, event, f"participant/{uid}/entity", article, quote, who)
    if date:
        event = with_field(made, event, "date", date)
    return article, saved(made, event)


def test_a_post_is_added_edited_and_taken_away_and_the_history_tells(made: Workspace) -> None:
    division = entities.create(made, {"name": "Armed Forces Division", "kind": "organisation"})
    hasan = person(made, "S M Kamrul Hasan")
    added = posts.add(
        made, hasan, {"title": " Principal  Staff Officer ", "seen": "January 2025", "rank": "Lt Gen"}
    )
    post = only(added)
    assert (post.title, post.seen, post.rank, post.organisation_entity) == (
        *("Principal Staff Officer", "2025-01", "Lt Gen"),
        None,
    )
    edited = posts.edit(made, added, post.uid, {"organisation_entity": division.uid, "from": "2023"})
    assert only(edited).organisation_entity == division.uid
    assert edited.values[f"post/{post.uid}/organisation"] == Value("item", division.uid)
    assert posts.edit(made, edited, post.uid, {"from": "2023"}) is edited
    words = posts.edit(made, edited, post.uid, {"organisation": "the division", "from": ""})
    assert (only(words).organisation, only(words).organisation_entity, only(words).since) == (
        *("the division", None),
        "",
    )
    gone = posts.remove(made, words, post.uid)
    assert posts_of(gone) == ()
    with pytest.raises(RefusedError, match="N2 has no such post"):
        posts.remove(made, gone, post.uid)
    assert [r.by.act for r in reading.log(made, hasan.uid)][1:] == ["post", "post", "post", "post removed"]
    told = {
        line.label: (line.old, line.new)
        for line in history.compare(made, hasan.uid, 2, 3)
        if line.kind != "same"
    }
    assert told == {"post, organisation": ("", "N1 Armed Forces Division"), "post, from": ("", "2023")}


@pytest.mark.parametrize(
    ("slots", "reason"),
    [
        ({"title": " "}, "A post needs a title"),
        ({"title": "x" * 501}, "the limit is 500"),
        ({"title": "chief", "seen": "one day"}, "write a date like"),
        ({"title": "chief", "from": "2025", "to": "2024"}, "before it begins"),
        ({"title": "chief", "colour": "red"}, "A post has no “colour”"),
        ({"title": "chief", "organisation_entity": "nobody"}, "no item nobody"),
    ],
)
def test_what_a_post_cannot_be_is_refused_and_nothing_is_saved(
    made: Workspace, slots: dict[str, str], reason: str
) -> None:
    hasan = person(made, "S M Kamrul Hasan")
    with pytest.raises(InvalidInputError, match=reason):
        posts.add(made, hasan, slots)
    assert item(made, "entity", 1).rev == 1


def test_a_post_belongs_to_no_person_and_an_older_state_is_not_overwritten(made: Workspace) -> None:
    hasan, other = person(made, "S M Kamrul Hasan"), person(made, "Asim Munir")
    with pytest.raises(InvalidInputError, match="N2 is no organisation and no place"):
        posts.add(made, hasan, {"title": "aide", "organisation_entity": other.uid})
    posts.add(made, hasan, {"title": "chief"})
    with pytest.raises(ConflictError):
        posts.add(made, hasan, {"title": "deputy"})


def test_a_post_that_an_event_gives_is_proposed_with_its_sentence_and_taken_over(
    made: Workspace, tmp_path: Path
) -> None:
    hasan = person(made, "S M Kamrul Hasan")
    division = entities.create(made, {"name": "Armed Forces Division", "kind": "organisation"})
    text = "A visit.\n\nHasan came. Kamrul Hasan, Principal Staff Officer of the division, spoke. He left.\n"
    article, _ = told_in(
        made, tmp_path, text, "Kamrul Hasan, Principal", hasan.uid,
        "Principal Staff Officer, Armed Forces Division", "2025-01-14", as_named="Lt Gen Kamrul Hasan",
    )  # fmt: skip
    (proposal,) = post_proposals.proposals(made, hasan.uid)
    assert proposal.events == ("E1",)
    assert proposal.adds_to is None
    assert proposal.post == Post(
        "", "Principal Staff Officer", "Lt Gen", organisation_entity=division.uid, seen="2025-01-14"
    )
    state = post_proposals.take(made, hasan.uid, proposal.key)
    (claim,) = state.claims_on(only(state).claim_path)
    assert claim.quote == "Kamrul Hasan, Principal Staff Officer of the division, spoke."
    assert (claim.article, claim.stated_value) == (article, "Principal Staff Officer")
    assert reading.article_text(made, article)[1][claim.start : claim.end] == claim.quote
    assert post_proposals.proposals(made, hasan.uid) == []
    with pytest.raises(RefusedError, match="not proposed any more"):
        post_proposals.take(made, hasan.uid, proposal.key)
    assert keeping.check(made) == []


def test_a_later_sighting_completes_the_post_that_is_there(made: Workspace, tmp_path: Path) -> None:
    hasan = person(made, "S M Kamrul Hasan")
    posts.add(made, hasan, {"title": "PSO", "seen": "2025-01-14"})
    told_in(
        made, tmp_path, "Hasan came again.\n", "Hasan", hasan.uid, "Principal Staff Officer", "2025-11-23"
    )
    (proposal,) = post_proposals.proposals(made, hasan.uid)
    assert proposal.adds_to is not None
    state = post_proposals.take(made, hasan.uid, proposal.key)
    assert (only(state).title, only(state).seen) == ("PSO", "2025-01-14/2025-11-23")
    (claim,) = state.claims_on(only(state).claim_path)
    assert (claim.quote, claim.stated_value) == ("Hasan came again.", None)
    assert post_proposals.proposals(made, hasan.uid) == []


def test_an_event_without_a_date_was_seen_when_its_article_was_written(
    made: Workspace, tmp_path: Path
) -> None:
    hasan = person(made, "S M Kamrul Hasan")
    told_in(made, tmp_path, "The army chief Hasan spoke.\n", "Hasan", hasan.uid, "army chief")
    (proposal,) = post_proposals.proposals(made, hasan.uid)
    assert proposal.post.seen == "2025-01-16"


def test_a_former_post_has_an_end_and_one_to_come_is_none(made: Workspace, tmp_path: Path) -> None:
    hasan, munir = person(made, "S M Kamrul Hasan"), person(made, "Asim Munir")
    told_in(made, tmp_path, "Hasan came.\n", "Hasan", hasan.uid, "former army chief", "2025-01-14")
    told_in(made, tmp_path, "Munir came.\n", "Munir", munir.uid, "president-elect", "2025-01-14")
    (proposal,) = post_proposals.proposals(made, hasan.uid)
    assert (proposal.post.title, proposal.post.until, proposal.post.seen) == (
        "army chief",
        "../2025-01-14",
        "",
    )
    state = post_proposals.take(made, hasan.uid, proposal.key)
    assert post_proposals.proposals(made, hasan.uid) == []
    assert only(state).until == "../2025-01-14"
    assert post_proposals.proposals(made, munir.uid) == []


def test_withdrawn_events_propose_nothing(made: Workspace, tmp_path: Path) -> None:
    hasan = person(made, "S M Kamrul Hasan")
    _, event = told_in(made, tmp_path, "Hasan came.\n", "Hasan", hasan.uid, "army chief", "2025-01-14")
    events.withdraw(made, event.uid, "a test")
    assert post_proposals.proposals(made, hasan.uid) == []


def test_two_holders_of_one_post_raise_a_hint_on_both_with_their_sources(
    made: Workspace, tmp_path: Path
) -> None:
    waker, shafi = (
        person(made, "Waker-Uz-Zaman", "Bangladesh"),
        person(made, "S M Shafiuddin Ahmed", "Bangladesh"),
    )
    munir = person(made, "Asim Munir", "Pakistan")
    told_in(made, tmp_path, "Waker, the army chief, came.\n", "Waker", waker.uid, "army chief", "2024-06-15")
    (proposal,) = post_proposals.proposals(made, waker.uid)
    post_proposals.take(made, waker.uid, proposal.key)
    for other in (shafi, munir):
        posts.add(made, other, {"title": "Chief of Army Staff", "from": "2021-06-24", "to": "2024-07-01"})
    (clash,) = posts.clashes(made)
    assert (clash.one.number, clash.other.number, clash.days) == (1, 2, ("2024-06-15", "2024-06-15"))
    (hint,) = entity_hints.hints(made, waker.uid)
    assert hint.text == "army chief: also N2 S M Shafiuddin Ahmed, on 2024-06-15"
    assert hint.other == shafi.uid
    assert hint.sources == ("N1: A1 “Waker, the army chief, came.”", "N2: no source")
    (hint,) = entity_hints.hints(made, shafi.uid)
    assert hint.text == "Chief of Army Staff: also N1 Waker-Uz-Zaman, on 2024-06-15"
    assert entity_hints.hints(made, munir.uid) == []
    state = item(made, "entity", 2)
    posts.edit(made, state, only(state).uid, {"to": "2024-06"})
    assert posts.clashes(made) == []
    assert entity_hints.hints(made, waker.uid) == []


def test_what_is_judged_the_same_holds_its_posts_together(made: Workspace) -> None:
    one, twin = person(made, "Waker-Uz-Zaman"), person(made, "Waker uz Zaman")
    posts.add(made, one, {"title": "army chief", "seen": "2025-01-14"})
    posts.add(made, twin, {"title": "Chief of Army Staff", "seen": "2025-01-14"})
    assert len(posts.clashes(made)) == 1
    judge(made, one.uid, twin.uid)
    assert posts.clashes(made) == []
    with made.database.read() as connection:
        held = store.of(connection, [one.uid, twin.uid])
    assert [holder.post.title for holder in held[twin.uid]] == ["army chief", "Chief of Army Staff"]
    assert held[one.uid] == held[twin.uid]


def test_who_held_a_post_on_a_day(made: Workspace) -> None:
    army = entities.create(made, {"name": "Bangladesh Army", "kind": "organisation"})
    waker, shafi, late = (person(made, name) for name in ("Waker", "Shafiuddin", "Somebody"))
    posts.add(made, waker, {"title": "army chief", "organisation": "bangladesh  army", "from": "2024-06-23"})
    posts.add(
        made,
        shafi,
        {"title": "COAS", "organisation_entity": army.uid, "from": "2021-06-24", "to": "2024-06-23"},
    )
    posts.add(made, late, {"title": "former army chief", "seen": "2023"})
    with made.database.read() as connection:
        then = store.held_on(connection, "2023-01-01", ["Chief of Army Staff"])
        now = store.held_on(connection, "2025-01-01")
        assert store.held_on(connection, "2025-01-01", ["navy chief"]) == []
    assert [(held.holder.name, held.holding, held.days_away) for held in then] == [("Shafiuddin", "held", 0)]
    assert [(held.holder.name, held.holding, held.days_away) for held in now] == [("Waker", "perhaps", 192)]
    assert {held.holder.organisation for held in (*then, *now)} == {army.uid}


def test_posts_projected_one_by_one_are_those_of_a_rebuild(tmp_path: Path) -> None:
    made = sample_workspace(tmp_path)
    hasan = item(made, "entity", 3)
    hasan = posts.add(
        made, hasan, {"title": "Principal Staff Officer", "seen": "2025-01", "organisation": "AFD"}
    )
    hasan = posts.add(made, hasan, {"title": "Colonel of the Regiment", "from": "2020", "to": "2021"})
    hasan = entities.set_external_id(made, hasan, "wikidata", "Q42")
    posts.remove(made, hasan, posts_of(hasan)[1].uid)
    before = lists(made)
    assert len(before["post"]) == len(before["external"]) == 1
    keeping.rebuild(made)
    assert lists(made) == before
    assert keeping.check(made) == []
    made.close()


def test_posts_and_ids_narrow_the_list_of_entities(tmp_path: Path) -> None:
    made = sample_workspace(tmp_path)
    hasan = posts.add(made, item(made, "entity", 3), {"title": "Principal Staff Officer"})
    entities.set_external_id(made, hasan, "wikidata", "Q4242")
    for word in ("principal", "q4242"):
        wanted = Filter(conditions=(Condition("words", (word,)),))
        assert [line.number for line in reading.entity_page(made, wanted, 0, 9)] == [3]
        with made.database.read() as connection:
            found = stored_entities.texts(connection).having(word)
            assert [line.number for line in stored_entities.some(connection, found.items)] == [3]
    made.close()
