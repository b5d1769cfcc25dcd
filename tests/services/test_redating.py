"""What another publication date would change: the values counted from the former one, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.model.claims import Basis, Claim
from curator.model.state import ItemState, apply, put_claim
from curator.services import articles, dating, events, reading, redating
from curator.services.draft import EventDraft
from curator.services.workspace import Workspace
from curator.store.drafts import Drafts
from tests.builders import import_texts, new_workspace, with_field

STORY = """---
outlet: The Daily
id: a.md
title: Two visits
published: 2025-11-25
---
The army chief met his counterpart on Sunday. He had been there on 3 May 2025. They will meet again on Friday.
"""


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    opened = Drafts(tmp_path / "beside.db")
    yield opened
    opened.close()


def dated(made: Workspace, article: str, quote: str) -> ItemState:
    """A saved meeting whose date is what the article says in these words."""
    state = reading.state(made, article)
    version, text = reading.article_text(made, article)
    start = text.index(quote)
    one = dating.chosen(made, state, version, text, (start, start + len(quote)))
    blank = events.blank(made, "meeting")
    event = with_field(made, blank, "date", one.value) if one.value else blank
    claim = Claim(
        made.new_uid(),
        "date",
        article,
        version,
        start,
        start + len(quote),
        quote,
        one.value,
        True,
        None,
        one.basis,
    )
    return events.save(made, ItemState(event.uid, "event"), apply(event, [put_claim(claim)]), "first")


def test_dates_counted_from_the_former_publication_are_listed(made: Workspace, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY})
    sunday, may, friday = (dated(made, article, words) for words in ("on Sunday", "3 May 2025", "on Friday"))
    changed = redating.would_change(made, article, "2025-11-25", "2025-12-02")
    assert [(one.event, one.field, one.old, one.new, one.quote) for one in changed] == [
        (sunday.uid, "date", "2025-11-23", "2025-11-30", "on Sunday"),
        (friday.uid, "date", "2025-11-28", "2025-12-05", "on Friday"),
    ]
    assert may.uid not in {one.event for one in changed}
    assert redating.would_change(made, article, "2025-11-25", "2025-11-26")[0:] == ()
    gone = redating.would_change(made, article, "2025-11-25", "")
    assert [one.new for one in gone] == [None, None]


def test_words_that_gave_no_date_are_listed_when_they_give_one(made: Workspace, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY.replace("published: 2025-11-25\n", "")})
    event = dated(made, article, "on Sunday")
    assert event.text("date") == ""
    (one,) = redating.would_change(made, article, "", "2025-11-25")
    assert (one.event, one.old, one.new) == (event.uid, "", "2025-11-23")


def test_a_value_that_somebody_chose_is_left_alone(made: Workspace, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY})
    event = dated(made, article, "on Sunday")
    other = with_field(made, event, "date", "2025-11-22")
    events.save(made, event, other, "another day")
    assert redating.would_change(made, article, "2025-11-25", "2025-12-02") == ()


def test_a_publication_that_cannot_be_is_doubted(made: Workspace, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY})
    dated(made, article, "on Sunday")
    assert redating.doubt(made, article, "2025-11-25") == ""
    assert redating.doubt(made, article, "2025-11") == ""
    assert "E1 (2025-11-23)" in redating.doubt(made, article, "2025-11-20")
    assert "has not come yet" in redating.doubt(made, article, "2999")


def test_the_other_reading_keeps_words_and_anchor(made: Workspace, drafts: Drafts, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY})
    event = dated(made, article, "on Friday")
    draft = EventDraft(made, drafts, event, article)
    assert dating.read_otherwise(draft, "date") == "2025-11-21"
    (claim,) = draft.state.claims_on("date")
    assert claim.basis == Basis("on Friday", "2025-11-25", "other reading of coming weekday")
    assert draft.state.text("date") == claim.stated_value == "2025-11-21"
    assert dating.read_otherwise(draft, "date") == "2025-11-28"
    assert dating.read_otherwise(draft, "place") is None


def test_who_took_the_second_reading_means_the_second(
    made: Workspace, drafts: Drafts, tmp_path: Path
) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY})
    draft = EventDraft(made, drafts, dated(made, article, "on Friday"), article)
    dating.read_otherwise(draft, "date")
    draft.save()
    (one,) = redating.would_change(made, article, "2025-11-25", "2025-12-02")
    assert (one.old, one.new) == ("2025-11-21", "2025-11-28")


def test_a_corrected_date_changes_nothing_by_itself(made: Workspace, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": STORY})
    event = dated(made, article, "on Sunday")
    articles.edit_details(made, reading.state(made, article), {"published": "2025-12-02"})
    assert reading.state(made, event.uid).text("date") == "2025-11-23"
