"""The border of the story in the record: moved by people, remembered, taken back; and when an article was published."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from curator.errors import RefusedError
from curator.model.suggestions import Region
from curator.rules import story as rules
from curator.services import articles, exporting, history, importing, keeping, reading, story
from curator.services.workspace import Workspace
from tests.builders import item, new_workspace, regions_of

BODY = (
    "Two ferries were moved to the northern quay after the storm, the harbour master of Kalmar said on Monday.\n\n"
    "Engineers inspected the damaged pier through the night, and the council met to vote on money for repairs.\n\n"
    "Also read: How the pier was built\n\n"
    "Fishermen complained that the harbour had warned of the danger for years, and that nobody had listened.\n"
)
TAIL = "\nRecent\n\nOslo opens its largest tunnel\n\nChess champion withdraws from Toledo\n\nVolcano wakes in Sicily\n"
TEXT = f"Ferries moved after storm\nUpdated 3 November 2025\n\n{BODY}{TAIL}"
SECOND = "Engineers inspected"


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    (tmp_path / "ferries.txt").write_text(TEXT, encoding="utf-8")
    workspace = new_workspace(tmp_path)
    importing.import_articles(workspace, [str(tmp_path / "ferries.txt")])
    return workspace


def uid(made: Workspace) -> str:
    return item(made, "article", 1).uid


def own(made: Workspace) -> str:
    return "|".join(TEXT[a:b] for a, b in rules.own(TEXT, regions_of(made, uid(made))))


def published(made: Workspace) -> story.Publication:
    article = item(made, "article", 1)
    return story.publication_here(made, article, *reading.article_text(made, article.uid))


def move(made: Workspace, words: str) -> story.Moved:
    return story.move_border(made, uid(made), 1, TEXT.index(words))


def test_without_a_word_of_anybody_it_is_as_the_rules_read_it(made: Workspace) -> None:
    assert regions_of(made, uid(made)) == rules.regions(TEXT)
    assert own(made).endswith("nobody had listened.")
    with pytest.raises(RefusedError, match="Nobody has moved the border"):
        story.as_rules_read(made, uid(made), 1)


def test_the_story_ends_before_a_paragraph(made: Workspace) -> None:
    moved = move(made, "inspected the damaged pier")
    assert own(made) == "Ferries moved after storm|" + BODY.split("\n\n", maxsplit=1)[0]
    assert moved.before is None
    assert moved.after == regions_of(made, uid(made))
    state = item(made, "article", 1)
    assert state.rev == 2
    said = regions_of(made, uid(made))
    assert {state.text(path) for path in state.values if path.endswith("/kind")} == {r.kind for r in said}


def test_a_greyed_paragraph_becomes_story_with_what_is_between(made: Workspace) -> None:
    move(made, "Chess champion")
    taken_in = TAIL.partition("\n\nVolcano")[0]
    assert own(made).endswith(f"nobody had listened.\n{taken_in}")
    assert "How the pier" not in own(made), "a link before that stays outside"
    move(made, "How the pier was built")
    assert "How the pier was built" in own(made)
    assert "Volcano" not in own(made)
    assert item(made, "article", 1).rev == 3


def test_a_blank_line_means_the_paragraph_after_it(made: Workspace) -> None:
    story.move_border(made, uid(made), 1, TEXT.index(SECOND) - 1)
    assert SECOND not in own(made)
    story.move_border(made, uid(made), 1, TEXT.index("Updated"))
    story.move_border(made, uid(made), 1, len(TEXT))
    assert own(made) == TEXT.strip(), "below the end the last paragraph is meant"


def test_something_is_left_of_every_story(made: Workspace) -> None:
    with pytest.raises(RefusedError, match="where the story begins"):
        move(made, "Ferries moved after storm")
    assert item(made, "article", 1).rev == 1


def test_all_of_a_text_can_be_story(made: Workspace) -> None:
    for words in ("Updated 3", "How the pier", "Volcano wakes"):
        move(made, words)
    assert own(made) == TEXT.strip()
    assert [region.kind for region in regions_of(made, uid(made))] == ["headline"]


def test_a_text_without_any_part_can_be_said_to_have_none(tmp_path: Path) -> None:
    text = BODY.replace("Also read: How the pier was built\n\n", "") + "\nAlso read: How the pier was built\n"
    (tmp_path / "ferries.txt").write_text(text, encoding="utf-8")
    made = new_workspace(tmp_path)
    importing.import_articles(made, [str(tmp_path / "ferries.txt")])
    article = item(made, "article", 1).uid
    story.move_border(made, article, 1, text.index("How the pier"))
    assert [region.kind for region in regions_of(made, article)] == ["body"]
    assert rules.own(text, regions_of(made, article)) == ((0, len(text.strip())),)


def test_what_was_moved_is_put_back_and_moved_again(made: Workspace) -> None:
    first = move(made, SECOND)
    second = move(made, "Volcano")
    story.put_back(made, second)
    assert regions_of(made, uid(made)) == first.after
    story.put_back(made, first)
    assert story.said_regions(item(made, "article", 1), 1) is None
    story.put_back(made, first, again=True)
    assert regions_of(made, uid(made)) == first.after
    assert item(made, "article", 1).rev == 6


def test_what_somebody_said_since_is_not_overwritten(made: Workspace) -> None:
    first = move(made, SECOND)
    move(made, "Volcano")
    with pytest.raises(RefusedError, match="moved again since"):
        story.put_back(made, first)
    assert "Volcano" in own(made)


def test_the_rules_hold_again(made: Workspace) -> None:
    moved = move(made, SECOND)
    forgotten = story.as_rules_read(made, uid(made), 1)
    assert (forgotten.before, forgotten.after) == (moved.after, None)
    assert regions_of(made, uid(made)) == rules.regions(TEXT)
    assert not [path for path in item(made, "article", 1).values if "/region/" in path]


def test_parts_that_nobody_knows_are_left_out(made: Workspace) -> None:
    move(made, SECOND)
    state = item(made, "article", 1)
    values = dict(state.values)
    kind = next(path for path in values if path.endswith("/kind"))
    start = next(path for path in values if path.endswith("/start") and path[:-6] != kind[:-5])
    values[kind] = values[kind].__class__("text", "a kind of later years")
    values[start] = values[start].__class__("number", "many")
    changed = state.__class__(state.uid, state.kind, 1, 2, values, {})
    said = story.said_regions(changed, 1)
    assert said is not None
    assert len(said) == len(regions_of(made, uid(made))) - 2
    assert story.said_regions(changed, 2) is None


def test_a_move_is_told_by_the_history_and_the_record_stays_sound(made: Workspace) -> None:
    move(made, SECOND)
    compared = [one for one in history.compare(made, uid(made), 1, 2) if one.kind != "same"]
    start = TEXT.index(SECOND)
    assert (compared[-1].kind, compared[-1].label) == ("added", "version 1, part")
    assert compared[-1].new == f"appended story ({start}–{len(TEXT.rstrip())})"
    assert reading.log(made, uid(made))[-1].by.message == "border of the story"
    assert keeping.check(made) == []


def test_parts_that_people_said_are_exported(made: Workspace, tmp_path: Path) -> None:
    move(made, SECOND)
    exporting.export_json(made, tmp_path / "record.json")
    (article,) = json.loads((tmp_path / "record.json").read_text())["articles"]
    said = regions_of(made, uid(made))
    assert [Region(r["start"], r["end"], r["kind"], said[0].why) for r in article["regions"]] == list(said)
    assert {r["version"] for r in article["regions"]} == {1}


# -- when it was published -------------------------------------------------------------------------------------------


def test_what_the_head_says_is_offered_until_a_person_says_it(made: Workspace) -> None:
    found = published(made)
    assert (found.edtf, found.confirmed) == ("2025-11-03", False)
    assert found.why == '"Updated" stands before it'
    assert item(made, "article", 1).text("published") == "", "nothing is stored by itself"
    articles.edit_details(made, item(made, "article", 1), {"published": "4 November 2025"})
    found = published(made)
    assert (found.edtf, found.confirmed) == ("2025-11-04", True)
    assert [each.value for each in found.offered] == ["2025-11-03"]


def test_a_day_in_the_future_is_no_day_of_publication(tmp_path: Path) -> None:
    text = TEXT.replace("2025", "2035")
    (tmp_path / "ferries.txt").write_text(text, encoding="utf-8")
    made = new_workspace(tmp_path)
    importing.import_articles(made, [str(tmp_path / "ferries.txt")])
    found = published(made)
    assert found.edtf is None
    assert found.why == "it lies in the future: today is 2026-01-05"
    assert [each.value for each in found.offered] == ["2035-11-03"]


def test_an_article_that_says_nothing_of_its_day(tmp_path: Path) -> None:
    (tmp_path / "ferries.txt").write_text(BODY, encoding="utf-8")
    made = new_workspace(tmp_path)
    importing.import_articles(made, [str(tmp_path / "ferries.txt")])
    found = published(made)
    assert (found.edtf, found.offered) == (None, ())
    assert "nothing in its own head" in found.why
