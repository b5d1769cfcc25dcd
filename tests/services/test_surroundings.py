"""Whom a name means in its article, as the record and the text tell."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from curator.model.state import apply
from curator.rules import edits
from curator.services import entities, events, importing, judgements, linking, matching, posts, reading
from curator.services.linking import Stretch
from curator.services.matching import Match
from curator.services.surroundings import Surroundings
from curator.services.workspace import Workspace
from tests.builders import cited, import_texts, item, new_workspace, saved, with_participant
from tests.gold import SEEDS, SHARED

STORY = """Senior General Visits

Lt-Gen S M Kamr-ul-Hassan, the Principal Staff Officer, flew to Rawalpindi. \
There Hassan met Pakistan's Chief of Army Staff General Syed Asim Munir. \
Munir and Lt-Gen Hassan spoke of Heavy Industries Taxila (HIT), said the army chief.
Admiral M. Nazmul Hassan stayed at home. "All is well", Hassan said. HIT makes tanks.
"""
OTHER = "Nothing but Hassan of the works, and the army chief.\n"
FOREIGN = "লেফটেন্যান্ট জেনারেল কামরুল হাসান ঢাকায়। Hasan spoke.\n"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    """A record with three articles: the story, one that says nothing of anybody, one in Bengali and English."""
    workspace = new_workspace(tmp_path)
    head = "---\noutlet: The Daily\nid: {}\npublished: 2025-01-16\n---\n"
    texts = {"a.md": STORY, "b.md": OTHER, "c.md": FOREIGN}
    import_texts(workspace, tmp_path, {name: head.format(name) + text for name, text in texts.items()})
    people = ("S M Kamrul Hasan", "M. Nazmul Hassan", "Syed Asim Munir", "Munir Chowdhury", "Abul Hasan")
    for name in people:
        entities.create(workspace, {"name": name, "kind": "person"})
    entities.create(workspace, {"name": "Heavy Industries Taxila", "kind": "organisation"})
    entities.create(workspace, {"name": "Rawalpindi", "kind": "place"})
    yield workspace
    workspace.close()


def uid(made: Workspace, name: str) -> str:
    found = matching.match(made, name)[0]
    assert found.name == name
    return found.entity


def ask(made: Workspace, words: str, nth: int = 1, article: int = 1) -> list[Match]:
    """The matches of the nth place in an article that has these words."""
    around = Surroundings(made, item(made, "article", article).uid)
    start = -1
    for _ in range(nth):
        start = around.text.index(words, start + 1)
    return around.match(words, start)


@pytest.mark.parametrize(
    ("words", "nth", "name"),
    [
        ("Hassan", 2, "S M Kamrul Hasan"),
        ("Lt-Gen Hassan", 1, "S M Kamrul Hasan"),
        ("Munir", 2, "Syed Asim Munir"),
        ("Hassan", 5, "M. Nazmul Hassan"),
        ("HIT", 2, "Heavy Industries Taxila"),
        ("Kamr-ul-Hassan", 1, "S M Kamrul Hasan"),
    ],
)
def test_a_short_form_means_the_one_whom_the_article_names_in_full(
    made: Workspace, words: str, nth: int, name: str
) -> None:
    best = ask(made, words, nth)[0]
    assert (best.name, best.score >= 0.5) == (name, True)
    if words != "Kamr-ul-Hassan":
        assert "from context: " in best.why


def test_of_two_the_one_named_last_is_meant_and_the_other_is_told_apart(made: Workspace) -> None:
    best, *others = ask(made, "Hassan", 5)
    assert best.name == "M. Nazmul Hassan"
    assert "named in full above, “Admiral M. Nazmul Hassan”, the last of them" in best.why
    kamrul = next(match for match in others if match.name == "S M Kamrul Hasan")
    assert kamrul.score < 0.5
    assert not kamrul.context


def test_outside_the_article_nothing_changes(made: Workspace) -> None:
    with made.database.read() as connection:
        alone = matching.match_within(connection, "Hassan", typing=False)
    assert not any(match.context for match in alone)
    elsewhere = ask(made, "Hassan", 1, article=2)
    assert [(match.entity, match.score) for match in elsewhere] == [
        (match.entity, match.score) for match in alone
    ]


def test_a_namesake_who_is_linked_in_another_article_does_not_win(made: Workspace) -> None:
    abul = uid(made, "Abul Hasan")
    start = OTHER.index("Hassan")
    other = item(made, "article", 2)
    stretch = Stretch(1, start, start + 6, "Hassan")
    linking.link(made, other.uid, abul, [stretch])
    assert ask(made, "Hassan", 2)[0].name == "S M Kamrul Hasan"
    here = Surroundings(made, other.uid).match("Hassan")
    assert here[0].name == "Abul Hasan"
    assert "linked in this article as “Hassan”" in here[0].why


def test_a_title_alone_is_a_proposal_and_never_a_match(made: Workspace) -> None:
    found = ask(made, "the army chief")
    assert found[0].name == "Syed Asim Munir"
    assert found[0].context
    assert 0.05 < found[0].score < 0.5
    assert "Chief of Army Staff General, says the article" in found[0].why
    assert all(match.score < 0.5 for match in matching.match(made, "the army chief"))
    assert not any(match.context for match in ask(made, "the army chief", article=2))


def test_a_post_of_the_record_says_who_holds_the_office(made: Workspace) -> None:
    munir = uid(made, "Syed Asim Munir")
    visit, who = with_participant(made, events.blank(made, "visit"), "host", entity=munir)
    visit = apply(visit, edits.set_participant(who, {"post": "Chief of Army Staff, Pakistan"}))
    visit = cited(
        made, visit, f"participant/{who}/entity", item(made, "article", 2).uid, "the army chief", munir
    )
    saved(made, visit)
    found = ask(made, "the army chief", article=2)
    assert found[0].name == "Syed Asim Munir"
    assert "Chief of Army Staff, Pakistan, E1" in found[0].why
    assert found[0].score < 0.5


def test_a_dated_post_says_who_held_the_office_at_the_time(made: Workspace) -> None:
    for name, since, until in (("Munir Chowdhury", "2010", "2015"), ("Syed Asim Munir", "2022", "")):
        slots = {"title": "Chief of Army Staff", "organisation": "Pakistan Army", "from": since, "to": until}
        state = reading.state(made, uid(made, name))
        posts.add(made, state, {slot: text for slot, text in slots.items() if text})
    found = [match for match in ask(made, "the army chief", article=2) if match.context]
    assert [match.name for match in found] == ["Syed Asim Munir"]
    assert "Chief of Army Staff, Pakistan Army, a post of N3, from 2022" in found[0].why
    assert 0.05 < found[0].score < 0.5


def test_a_refused_entity_stays_behind_when_it_is_merged(made: Workspace) -> None:
    nazmul, abul = uid(made, "M. Nazmul Hassan"), uid(made, "Abul Hasan")
    linking.refuse(made, abul, "Nazmul Hassan")
    assert not matching.match(made, "Nazmul Hassan")[0].refused
    judgements.merge(made, [nazmul, abul], "the same man")
    (found,) = (match for match in matching.match(made, "Nazmul Hassan") if match.entity == nazmul)
    assert found.refused
    linking.accept(made, nazmul, "Nazmul Hassan", item(made, "article", 1).uid)
    assert not matching.match(made, "Nazmul Hassan")[0].refused
    assert matching.match(made, "Nazmul Hassan")[0].entity == nazmul


def test_who_is_cited_in_an_event_that_is_not_saved_yet_is_known(made: Workspace) -> None:
    abul = uid(made, "Abul Hasan")
    article = item(made, "article", 2).uid
    draft, who = with_participant(made, events.blank(made, "visit"), "visitor", entity=abul)
    draft = cited(made, draft, f"participant/{who}/entity", article, "Hassan", abul)
    start = OTHER.index("Hassan")
    assert Surroundings(made, article).match("Hassan", start + 1)[0].context is False
    found = Surroundings(made, article, unsaved=[draft]).match("Hassan")
    assert (found[0].name, found[0].context) == ("Abul Hasan", True)
    assert "cited in the event on the desk" in found[0].why


def test_a_name_in_another_script_is_met_again(made: Workspace) -> None:
    kamrul = uid(made, "S M Kamrul Hasan")
    entities.add_alias(made, kamrul, "কামরুল হাসান")
    found = ask(made, "Hasan", article=3)[0]
    assert (found.name, found.context) == ("S M Kamrul Hasan", True)


@pytest.mark.parametrize("words", ["", "…", "😀", "x" * 500, "General", "a", "\u202eabc"])
def test_odd_words_get_an_honest_answer(made: Workspace, words: str) -> None:
    around = Surroundings(made, item(made, "article", 1).uid)
    assert all(match.score < 0.5 for match in around.match(words, 3))
    assert all(match.score < 0.5 for match in around.match(words))


def test_a_long_article_is_looked_at_around_the_name(made: Workspace, tmp_path: Path) -> None:
    long = STORY + "Nothing happened here for long. " * 4_000 + STORY.replace("Kamr-ul-Hassan", "Abul Hasan")
    import_texts(made, tmp_path, {"d.md": f"---\noutlet: The Daily\nid: d.md\n---\n{long}"})
    around = Surroundings(made, item(made, "article", 4).uid)
    first, last = around.text.index("There Hassan") + 6, around.text.rindex("There Hassan") + 6
    assert around.match("Hassan", last)[0].name == "Abul Hasan"
    assert around.match("Hassan", first)[0].name == "S M Kamrul Hasan"


def test_each_name_is_looked_up_once(made: Workspace) -> None:
    around = Surroundings(made, item(made, "article", 1).uid)
    start = around.text.index("Munir and")
    around.match("Munir", start)
    asked: list[str] = []
    with made.database.read() as connection:
        engine = connection.engine

    def count(connection: object, cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    try:
        around.match("Munir", start)
    finally:
        event.remove(engine, "before_cursor_execute", count)
    assert sum("mention" in statement for statement in asked) == 0
    assert sum("article_version" in statement for statement in asked) == 0


NAMES = SHARED / "data" / "seeds_names.csv"


@pytest.mark.skipif(not NAMES.is_file(), reason="the real articles and their names are not here")
def test_in_the_real_articles_every_short_form_finds_whom_it_means(tmp_path: Path) -> None:
    """The articles in order, with an entity for everybody who has been named so far."""
    made = new_workspace(tmp_path)
    importing.import_articles(made, [str(SEEDS)])
    with NAMES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    articles = sorted({row["article"] for row in rows})
    around = {}
    known: dict[str, str] = {}
    wrong = []
    asked = 0
    for row in rows:
        name, form, start = row["article"], row["form"], int(row["start"])
        if name not in around:
            around[name] = item(made, "article", articles.index(name) + 1).uid
        if row["entity"] not in known:
            slots = {"name": row["canonical_name"], "kind": row["kind"]}
            known[row["entity"]] = entities.create(made, slots).uid
        elif row["form_kind"] in ("surname", "acronym", "short", "nickname"):
            asked += 1
            found = Surroundings(made, around[name]).match(form, start)
            sure = bool(found) and found[0].score >= 0.5 and found[0].entity == known[row["entity"]]
            if not sure or (row["form_kind"] == "surname" and "from context: " not in found[0].why):
                wrong.append((name, start, form, found[:2]))
    made.close()
    assert asked >= 19
    assert wrong == []


def test_the_words_of_a_claim_that_say_more_than_a_name_name_nobody(made: Workspace) -> None:
    munir = uid(made, "Syed Asim Munir")
    meeting, who = with_participant(made, events.blank(made, "meeting"), "host", entity=munir)
    article = item(made, "article", 1).uid
    quote = "Munir and Lt-Gen Hassan spoke of Heavy Industries Taxila"
    saved(made, cited(made, meeting, f"participant/{who}/entity", article, quote, munir))
    assert reading.events_of_article(made, article)
    assert ask(made, "Lt-Gen Hassan")[0].name == "S M Kamrul Hasan"
