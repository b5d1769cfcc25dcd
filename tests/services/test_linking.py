"""Accepting, refusing and linking names: what an entity learns, what it is not offered for, what is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import RefusedError
from curator.model.views import Entity, mentions
from curator.rules import learning
from curator.services import entities, linking, matching, reading
from curator.services.linking import Stretch
from curator.services.workspace import Workspace
from curator.store import integrity
from tests.builders import import_texts, item, new_workspace

TEXT = "Lt-Gen S M Kamr-ul-Hassan came to Dhaka. Hassan spoke, said the HIT. হাসান কথা বলেন।\n"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_workspace(tmp_path)
    head = "---\noutlet: The Daily\nid: {}\n---\n"
    import_texts(workspace, tmp_path, {name: head.format(name) + TEXT for name in ("a.md", "b.md")})
    entities.create(workspace, {"name": "S M Kamrul Hasan", "kind": "person"})
    entities.create(workspace, {"name": "Heavy Industries Taxila", "kind": "organisation"})
    entities.create(workspace, {"name": "M. Nazmul Hassan", "kind": "person"})
    yield workspace
    workspace.close()


def article(made: Workspace, number: int = 1) -> str:
    return item(made, "article", number).uid


def aliases(made: Workspace, number: int) -> list[tuple[str, str]]:
    return [(alias.name, alias.kind) for alias in Entity.of(item(made, "entity", number)).aliases]


@pytest.mark.parametrize(
    ("number", "printed", "learned"),
    [
        (1, "Lt-Gen S M Kamr-ul-Hassan", [("S M Kamr-ul-Hassan", "spelling")]),
        (1, "Kamrul  Hassan", [("Kamrul Hassan", "spelling")]),
        (1, "কামরুল হাসান", [("কামরুল হাসান", "spelling")]),
        (1, "Hassan", []),
        (1, "Lt-Gen Hassan", []),
        (1, "Kamrul Hasan", []),
        (1, "General S M Kamrul Hasan", []),
        (1, "the army chief", []),
        (1, "Lieutenant General", []),
        (1, "…", []),
        (1, "x" * 300, []),
        (2, "HIT", [("HIT", "acronym")]),
        (2, "H.I.T.", [("H.I.T.", "acronym")]),
        (2, "the Tank Works", [("the Tank Works", "short")]),
        (2, "the tank works", []),
        (1, "the visitor", []),
        (1, "Hasan with a delegation", []),
        (2, "Taxila", []),
    ],
)
def test_what_is_learned_from_an_accepted_name(
    made: Workspace, number: int, printed: str, learned: list[tuple[str, str]]
) -> None:
    uid = item(made, "entity", number).uid
    before = reading.state(made, uid).rev
    linking.accept(made, uid, printed, article(made))
    assert aliases(made, number) == learned
    assert reading.state(made, uid).rev == before + bool(learned)
    linking.accept(made, uid, printed, article(made))
    assert reading.state(made, uid).rev == before + bool(learned)


def test_an_alias_says_where_it_was_learned_and_is_a_revision_of_its_own(made: Workspace) -> None:
    uid = item(made, "entity", 1).uid
    state = linking.accept(made, uid, "Lt-Gen S M Kamr-ul-Hassan", article(made))
    (alias,) = Entity.of(state).aliases
    assert alias.source == article(made)
    newest = reading.log(made, uid)[-1]
    assert (newest.by.act, newest.by.message, newest.by.author) == (
        "learn",
        "Lt-Gen S M Kamr-ul-Hassan",
        "ada",
    )
    assert matching.match(made, "S M Kamr-ul-Hassan")[0].score > 0.99


def test_what_was_taken_away_by_hand_is_not_learned_from_the_same_article_again(made: Workspace) -> None:
    uid = item(made, "entity", 1).uid
    state = linking.accept(made, uid, "Kamrul Hassan", article(made))
    entities.remove_alias(made, state, Entity.of(state).aliases[0].uid)
    linking.accept(made, uid, "Kamrul Hassan", article(made))
    assert aliases(made, 1) == []
    assert not matching.match(made, "Kamrul Hassan")[0].refused, "it may well mean the entity"
    linking.accept(made, uid, "Kamrul Hassan", article(made, 2))
    assert aliases(made, 1) == [("Kamrul Hassan", "spelling")]


def test_an_alias_of_a_person_s_own_may_be_learned_after_it_was_taken_away(made: Workspace) -> None:
    uid = item(made, "entity", 1).uid
    state = entities.add_alias(made, uid, "Kamrul Hassan", "added by ada")
    entities.remove_alias(made, state, Entity.of(state).aliases[0].uid)
    linking.accept(made, uid, "Kamrul Hassan", article(made))
    assert aliases(made, 1) == [("Kamrul Hassan", "spelling")]


def test_the_name_of_another_entity_is_not_learned(made: Workspace) -> None:
    entities.create(made, {"name": "Tank Works", "kind": "organisation"})
    linking.accept(made, item(made, "entity", 2).uid, "the Tank Works", article(made))
    linking.accept(made, item(made, "entity", 2).uid, "Tank Works", article(made))
    assert aliases(made, 2) == [("the Tank Works", "short")]


def test_a_new_entity_learns_likewise(made: Workspace) -> None:
    linking.make(made, "Waker-Uz-Zaman", "person", "General Waqar Uz Zaman", article(made))
    assert aliases(made, 4) == [("Waqar Uz Zaman", "spelling")]
    linking.make(made, "Kamal Uddin", "person", "Brig Uddin", article(made))
    assert aliases(made, 5) == []


def test_a_refused_entity_stands_behind_the_others_and_the_reason_says_who_and_when(made: Workspace) -> None:
    first = matching.match(made, "Nazmul Hassan")[0]
    assert first.name == "M. Nazmul Hassan"
    linking.refuse(made, first.entity, "Nazmul Hassan", article(made))
    linking.refuse(made, first.entity, "Admiral Nazmul  HASSAN", article(made))  # the same name: nothing new
    found = matching.match(made, "Lt Nazmul Hassan")
    assert [match.name for match in found][-1] == "M. Nazmul Hassan"
    assert len(found) > 1
    assert found[-1].score < 0.5
    assert found[-1].why.startswith("ada refused it on 2026-01-05 · ")
    assert len(Entity.of(reading.state(made, first.entity)).refused) == 1
    assert matching.match(made, "M. Nazmul Hassan")[0].entity == first.entity, (
        "another name is another question"
    )
    assert not matching.match(made, "M. Nazmul Hassan")[0].refused
    linking.take_back(made, first.entity, "nazmul hassan")
    assert matching.match(made, "Nazmul Hassan")[0] == first
    rev = reading.state(made, first.entity).rev
    assert linking.take_back(made, first.entity, "nazmul hassan").rev == rev


def test_accepting_later_takes_the_refusal_back(made: Workspace) -> None:
    uid = item(made, "entity", 3).uid
    linking.refuse(made, uid, "Nazmul Hassan")
    linking.accept(made, uid, "Nazmul Hassan", article(made))
    assert not matching.match(made, "Nazmul Hassan")[0].refused
    assert Entity.of(reading.state(made, uid)).refused == ()


def test_what_is_no_name_cannot_be_refused(made: Workspace) -> None:
    with pytest.raises(RefusedError, match="is no name"):
        linking.refuse(made, item(made, "entity", 1).uid, "…")


def stretch(words: str, begin: int = 0) -> Stretch:
    start = TEXT.index(words, begin)
    return Stretch(1, start, start + len(words), words)


def test_mentions_are_one_revision_and_one_act_takes_them_back(made: Workspace) -> None:
    who = item(made, "entity", 1)
    before = item(made, "article", 1)
    done = linking.link(
        made,
        before.uid,
        who.uid,
        [stretch("Lt-Gen S M Kamr-ul-Hassan"), stretch("Hassan", TEXT.index("Hassan spoke"))],
    )
    after = item(made, "article", 1)
    assert after.rev == before.rev + 1
    found = mentions(after)
    text = reading.article_text(made, before.uid)[1]
    assert [text[m.start : m.end] for m in found] == ["Lt-Gen S M Kamr-ul-Hassan", "Hassan"]
    assert {m.entity for m in found} == {who.uid}
    assert aliases(made, 1) == [("S M Kamr-ul-Hassan", "spelling")]
    log = reading.log(made, before.uid)[-1], reading.log(made, who.uid)[-1]
    assert log[0].by.batch == log[1].by.batch is not None
    again = linking.link(made, before.uid, who.uid, [stretch("Lt-Gen S M Kamr-ul-Hassan")])
    assert again.mentions == ()
    assert item(made, "article", 1).rev == after.rev
    assert linking.unlink(made, done) == 2
    assert item(made, "article", 1).values == before.values
    assert item(made, "entity", 1).values == who.values
    assert linking.unlink(made, done) == 0


def test_lists_follow_what_is_refused_and_linked(made: Workspace) -> None:
    who = item(made, "entity", 1)
    linking.refuse(made, who.uid, "Hassan")
    linking.link(made, article(made), who.uid, [stretch("Lt-Gen S M Kamr-ul-Hassan")])
    assert integrity.check(made.database, made.codebook) == []


@pytest.mark.parametrize("kind", ["person", "organisation", "place"])
def test_what_is_learned_is_known_afterwards(kind: str) -> None:
    learned = learning.spelling("Waqar Uz Zaman", kind, ["Waker-Uz-Zaman"])
    assert learned is not None
    assert learning.spelling("Waqar Uz Zaman", kind, ["Waker-Uz-Zaman", learned.name]) is None
