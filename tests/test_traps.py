"""What a naive tool gets wrong in the five real articles, one test for each trap that the hand-made record lists: what
must be offered, what must not be, and what must be flagged.

The articles and that record lie beside the checkout and are not part of the project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from curator.model.views import Entity
from curator.rules.finding import names as name_finding
from curator.services import importing, likeness, linking, reading, same_event
from curator.services.linking import Stretch
from curator.services.surroundings import Surroundings
from tests.five import Five, key_of
from tests.gold import GOLD, needs_gold, read_gold
from tests.proposed import Proposed, Span, dates_of, meets, proposed, saids, sources_of

pytestmark = needs_gold

GENERAL_HASAN, MUNIR, MIRZA, KHATTAK = "p-kamrul-hassan", "p-asim-munir", "p-mirza", "p-khattak"
WAKER, YUNUS, ASHRAF, OTHER_HASSAN = "p-waker", "p-yunus", "p-ashraf", "p-nazmul-hassan"


@dataclass(frozen=True)
class Trap:
    """One trap as the gold lists it: in which article (its first three characters), and where."""

    key: str
    spans: tuple[tuple[str, Span], ...]

    @property
    def span(self) -> Span:
        """The first place of evidence."""
        return self.spans[0][1]


class Desk:
    """The records in which traps are looked at; each is made when it is first asked for.

    `known` is an article where every entity of the gold is in the record, `new` one where the record knows nobody.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: list[Five] = []
        everybody, nobody = cache(self.five), cache(lambda: self.five(known=False))
        self.known = cache(lambda key: proposed(everybody(), key))
        self.new = cache(lambda key: proposed(nobody(), key))

    def five(self, **how: object) -> Five:
        """Another record."""
        folder = self._folder / str(len(self._made))
        folder.mkdir()
        self._made.append(Five(folder, **how))  # type: ignore[arg-type]
        return self._made[-1]

    def unasked(self, key: str) -> Proposed:
        """An article of which nobody has said when it was published."""
        return proposed(self.five(keys=[key], published=False), key)

    def both(self, key: str) -> tuple[Proposed, Proposed]:
        return self.known(key), self.new(key)

    def dated(self, key: str, day: str) -> Proposed:
        """An article for which the curator entered a date of publication."""
        five = self.five(keys=[key])
        five.publish(key, day)
        return proposed(five, key)

    def close(self) -> None:
        for five in self._made:
            five.close()


Check = Callable[[Desk, Trap], None]
CHECKS: dict[str, Check] = {}


def trap(uid: str) -> Callable[[Check], Check]:
    """Names the trap that a function checks."""

    def named(check: Check) -> Check:
        assert uid not in CHECKS
        CHECKS[uid] = check
        return check

    return named


def days(found: Proposed) -> set[str]:
    """Every day that is proposed as the date of an event."""
    return {value for event in found.events for value in dates_of(event) if len(value) >= len("2025-01-14")}


def meaning(found: Proposed, span: Span, name: str = "") -> str:
    """Whom the program says that a name means: what it surely is, else the first that it offers from .5 on."""
    sure = found.meant(span)
    if sure:
        return sure
    one = found.name(span)
    around = Surroundings(found.five.workspace, found.five.article(found.key))
    top = next(iter(around.match(name or one.words, one.start, one.kind)), None)
    return found.five.ids.get(top.entity, "") if top is not None and top.score >= 0.5 else ""


# -- 000 -------------------------------------------------------------------------------------------------------------


@trap("t0-1")
def tuesday_without_publication(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        tuesday = found.date(at.span)
        assert tuesday.value is None
        assert "publi" in tuesday.why.lower()
        assert days(found) == set()
        assert found.publication.edtf is None
    for day in ("2025-01-14", "2025-01-15"):
        tuesday = desk.dated(at.key, day).date(at.span)
        assert (tuesday.value, tuesday.anchor) == ("2025-01-14", day)


@trap("t0-2")
def august_of_no_year(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.date(at.span).value == "XXXX-08"
        told = {value for event in found.events for value in dates_of(event) if "-08" in value}
        assert all(value.startswith("XXXX") for value in told)


@trap("t0-3")
def surname_alone(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        full = found.name((55, 71))
        hasans = [one for one in found.names if one.words.endswith("Hasan")]
        assert len(hasans) == found.text.count("Hasan")
        assert {(one.name, one.kind) for one in hasans} == {("S M Kamrul Hasan", "person")}
        assert found.name(at.span).name == full.name
    assert {desk.known(at.key).meant((one.start, one.end)) for one in hasans} == {GENERAL_HASAN}


@trap("t0-4")
def government_named_after_a_person(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        government = found.names_at(at.span)
        assert [(one.name, one.kind) for one in government] == [("Sheikh Hasina government", "organisation")]
        for event in found.events:
            who = [taking.who for taking in event.participants if "Hasina" in (taking.who.value or "")]
            assert not any(one.kind == "person" for one in who)
    assert meaning(desk.known(at.key), at.span) != GENERAL_HASAN


@trap("t0-5")
def office_by_its_acronym(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert all(one.sense == "office" or "Mirza" in one.name for one in found.names_at(at.span))
        for event in found.events:
            assert not any("CJCSC" in (taking.who.value or "") for taking in event.participants)
    assert desk.known(at.key).events_with(GENERAL_HASAN, MIRZA)


# -- 001 -------------------------------------------------------------------------------------------------------------


@trap("t1-1")
def tuesday_of_a_known_year(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        tuesday = found.date(at.span)
        assert tuesday.value in (None, "2025")
        assert all(len(value) == len("2025") for value in tuesday.alternatives)
        assert days(found) == set()
    assert desk.dated(at.key, "2025-01-15").date(at.span).value == "2025-01-14"


@trap("t1-2")
def august_last_year(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.date(at.span).value in (None, "XXXX-08")
    assert desk.dated(at.key, "2025-01-15").date(at.span).value == "2024-08"


@trap("t1-3")
def place_of_filing(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    (_, dateline), _ = at.spans
    assert found.name(dateline).sense == "dateline"
    visits = [event for event in found.events_with(GENERAL_HASAN) if event.type.value == "visit"]
    assert visits
    assert all(found.places(event)[:1] == ["l-ghq"] for event in visits)
    talks = found.events_with(GENERAL_HASAN, MIRZA)
    assert talks
    assert all(found.places(event)[:1] == ["l-jshq"] for event in talks)
    for event in found.events:
        assert found.places(event)[:1] != ["l-islamabad"]
        assert not any(meets(said, dateline) for said in saids(event))


@trap("t1-4")
def same_name_spelt_otherwise(desk: Desk, at: Trap) -> None:
    five = desk.five(aliases=False)
    found = proposed(five, "001")
    assert found.text[slice(*at.span)] == "Kamr-ul-Hassan"
    assert meaning(found, at.span) == GENERAL_HASAN


@trap("t1-5")
def another_hassan(desk: Desk, at: Trap) -> None:
    five = desk.five(without=[GENERAL_HASAN])
    for found in (desk.known(at.key), proposed(five, at.key)):
        hassans = [one for one in found.names if "Hassan" in one.words]
        assert len(hassans) >= 8
        assert OTHER_HASSAN not in {meaning(found, (one.start, one.end)) for one in hassans}
        assert found.events_with(OTHER_HASSAN) == []
    assert meaning(desk.known(at.key), at.span) == GENERAL_HASAN
    found = desk.known("003")
    assert meaning(found, at.spans[1][1]) == OTHER_HASSAN


@trap("t1-6")
def link_to_another_article(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert {found.region(at_) for at_ in range(*at.span)} == {"related_link"}
        assert found.anything_at(at.span) == []
        assert found.anything_at((at.span[0] - 200, at.span[0]))
        assert found.anything_at((at.span[1], at.span[1] + 200))


@trap("t1-7")
def two_articles_of_one_account(desk: Desk, at: Trap) -> None:
    five = desk.five()
    five.code("ev-01", "ev-02", "ev-03")
    for uid in ("ev-01", "ev-02", "ev-03"):
        assert sources_of(five, uid) == (2, 1)


@trap("t1-8")
def stories_glued_on(desk: Desk, at: Trap) -> None:
    nothing_from(desk, at.key, at.span[0])


@trap("t1-9")
def space_that_does_not_break(desk: Desk, at: Trap) -> None:
    text = desk.known(at.key).text
    name = "The Express Tribune"
    start = text.index(name)
    assert text[start - 1] == text[start + len(name)] == "\u00a0"
    inside = text.replace("Express Tribune", "Express\u00a0Tribune")
    for printed in (text, inside):
        [found] = [
            one for one in name_finding.find_names(printed, [(name, "organisation")]) if meets(one, at.span)
        ]
        assert (found.start, found.end) == (start, start + len(name))
        assert found.words == printed[found.start : found.end]


@trap("t1-10")
def quotation_that_never_began(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        behind = (at.span[1], found.text.index("This news is sourced"))
        assert found.names_at(behind)
        assert found.events_at(behind)
        for event in found.events:
            assert all(found.text[said.start : said.end] == said.words for said in saids(event))
            assert event.end - event.start < 500
    talks = desk.known(at.key).events_with(GENERAL_HASAN, MIRZA)
    assert any(meets(event, behind) for event in talks)


@trap("t1-11")
def sentence_without_subject(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    marked = found.marked(at.span)
    assert marked is not None
    assert marked.type.value == "meeting"
    assert {taking.who.value for taking in marked.participants} == {
        found.name(at.spans[0][1]).name,
        found.name((1694, 1724)).name,
    }
    assert any(
        meets(said, at.span) for event in found.events_with(GENERAL_HASAN, MUNIR) for said in saids(event)
    )


@trap("t1-12")
def army_chief_here_and_there(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    start = found.text.index("army chief", at.span[0])
    assert meaning(found, (start, start + len("army chief"))) == MUNIR
    found = desk.known("004")
    start = found.text.index("army chief to discuss")
    assert meaning(found, (start, start + len("army chief"))) == WAKER


# -- 002 -------------------------------------------------------------------------------------------------------------


@trap("t2-1")
def recently_of_an_event_in_the_record(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert [one.value for one in found.dates_at(at.span)] == [None]
    five = desk.five()
    five.code("ev-04", "ev-05", keys=["003", "004"])
    likeness.settle(five.workspace)
    offered = same_event.same_events(five.workspace, five.article(at.key))
    assert five.event("ev-05").uid in {same.uid for same in offered if same.kind == "event"}
    assert all(same.why for same in offered)


@trap("t2-2")
def recently_of_ten_months(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert [one.value for one in found.dates_at(at.span)] == [None]
        for event in found.events_at(at.span):
            assert dates_of(event) == []
    found = desk.known(at.key)
    start = found.text.rindex("senior officials", 0, at.span[1])
    told = [set(found.who(event)) for event in found.events_at((start, at.span[1]))]
    assert any("o-isi" in who and "o-pakistan-navy" not in who for who in told)
    assert any("o-pakistan-navy" in who and "o-isi" not in who for who in told)


@trap("t2-3")
def october_of_no_year(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.date(at.span).value == "XXXX-10"
        assert days(found) == set()


@trap("t2-4")
def this_year_without_publication(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.date(at.span).value is None
        assert found.publication.edtf is None
        assert not any(value.startswith(("2025", "2026")) for e in found.events for value in dates_of(e))
    dated = desk.dated(at.key, "2025-11-26").date(at.span)
    assert dated.value is not None
    assert dated.value.startswith("2025")


@trap("t2-5")
def teasers_without_a_heading(desk: Desk, at: Trap) -> None:
    nothing_from(desk, at.key, at.span[0])


@trap("t2-6")
def author_of_the_article(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.region(at.span[0]) == "byline"
        assert found.anything_at(at.span) == []
        assert not any("Nasser" in name for event in found.events for name in found.who(event))


@trap("t2-7")
@trap("t3-11")
def planned_not_happened(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.events
        for _, span in at.spans:
            assert found.occurred_at(span) == []
            marked = found.marked(span)
            assert marked is None or marked.realis != "occurred"


@trap("t2-8")
def military_leader(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    assert meaning(found, at.span) == MIRZA
    assert found.events_with(MIRZA, YUNUS)
    assert found.events_with(MUNIR) == []


# -- 003 -------------------------------------------------------------------------------------------------------------


@trap("t3-1")
def metadata_before_the_story(desk: Desk, at: Trap) -> None:
    offered = desk.unasked(at.key).publication
    assert (offered.edtf, offered.confirmed) == ("2025-11-25", False)
    assert [(one.value, meets(one, at.span)) for one in offered.offered] == [("2025-11-25", True)]
    for found in desk.both(at.key):
        assert found.region(at.span[0]) != "body"
        assert not any("2025-11-25" in dates_of(event) for event in found.events)
        assert not any(meets(said, at.span) for event in found.events for said in saids(event))


@trap("t3-2")
@trap("t4-3")
def last_sunday(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        sunday = found.date(at.span)
        assert (sunday.value, sunday.flag) == ("2025-11-23", "")
    found = desk.known(at.key)
    told = found.events_with(KHATTAK, WAKER)
    assert told
    assert {dates_of(event)[0] for event in told} == {"2025-11-23"}


@trap("t3-3")
def today_in_a_quotation(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        today = found.date(at.span)
        assert (today.value, today.anchor) == ("2025-11-23", "2025-11-23")


@trap("t3-4")
def weekday_that_does_not_fit(desk: Desk, at: Trap) -> None:
    (_, stated), (_, stamp) = at.spans
    for found in desk.both(at.key):
        date = found.date(stated)
        assert "Thursday" in date.flag
        assert {"2025-10-09", "2025-11-09"} <= {date.value, *date.alternatives}
        posted = found.date(stamp)
        assert (posted.value, posted.use) == ("2025-11-09", "post")
    found = desk.known(at.key)
    told = found.events_with(ASHRAF, WAKER)
    assert told
    for event in told:
        assert dates_of(event)[0] == "2025-11-09"
        assert event.fields["date"][0].flag
    shown = {said.value for event in told for offer in event.fields["date"] for said in offer.said}
    assert {"2025-10-09", "2025-11-09", "2025-10"} <= shown | {v for event in told for v in dates_of(event)}


@trap("t3-5")
def last_month_against_a_post(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.date(at.span).value == "2025-10"
    found = desk.known(at.key)
    told = found.events_with(ASHRAF)
    assert len(told) >= 2
    for event in told:
        assert all(offer.flag for offer in event.fields.get("date", ()) if offer.value)
    assert any("2025-10" in dates_of(event) and "2025-11-09" in dates_of(event) for event in told)


@trap("t3-6")
def this_year_of_a_known_year(desk: Desk, at: Trap) -> None:
    (_, october), (_, january) = at.spans
    for found in desk.both(at.key):
        assert found.date(october).value == "2025-10-26"
        assert found.date(january).value == "2025-01"


@trap("t3-7")
def place_cut_off(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    assert found.names_at(at.span) == []
    told = found.events_with(MIRZA, YUNUS)
    assert told
    assert [found.places(event) for event in told] == [["l-dhaka"]] * len(told)


@trap("t3-8")
def two_spellings_of_one_person(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        names = {found.name(span).name for _, span in at.spans}
        assert len(names) == 1
    assert {meaning(desk.known(at.key), span) for _, span in at.spans} == {WAKER}


@trap("t3-9")
def chief_of_army_staff_here_and_there(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    start = found.text.index("Chief of Army Staff", at.span[0])
    assert meaning(found, (start, start + len("Chief of Army Staff"))) == WAKER
    assert any(meets(event, at.span) for event in found.events_with(KHATTAK, WAKER))
    found = desk.known("000")
    start = found.text.index("Chief of Army Staff")
    assert meaning(found, (start, start + 60)) == MUNIR


@trap("t3-10")
@trap("t4-7")
def capital_that_stands_for_a_government(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        for _, span in at.spans:
            capitals = [
                one
                for one in found.names_at(span)
                if one.words.rstrip("'’s") in ("Islamabad", "Dhaka", "New Delhi")
            ]
            assert capitals
            assert {one.sense for one in capitals} == {"government"}
            for event in found.events:
                cited = (said for offer in event.fields.get("place", ()) for said in offer.said)
                assert not any(meets(said, span) for said in cited)


@trap("t3-12")
def furniture_of_a_post(desk: Desk, at: Trap) -> None:
    (_, picture), (_, handle) = at.spans
    for found in desk.both(at.key):
        assert found.names_at((picture[0] - 200, picture[0]))
        assert found.names_at(picture) == []
        assert {one.sense for one in found.names_at(handle)} <= {"handle"}
        assert not any("BDArmy" in name for event in found.events for name in found.who(event))
    for one in desk.known(at.key).names_at(handle):
        assert one.kind == "organisation"


@trap("t3-13")
def capitals_of_a_headline(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        named = found.names_at(at.span)
        assert any(one.name == "Heavy Industries Taxila" for one in named)
        assert not any("Call" in one.words for one in named)
        assert {one.sense for one in named if "Chief" in one.words or "Chairman" in one.words} <= {"office"}


@trap("t3-14")
def year_of_the_background(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        for _, span in at.spans:
            assert found.date(span).value == "1971"
        assert found.events
        assert not any(value.startswith("1971") for event in found.events for value in dates_of(event))


# -- 004 -------------------------------------------------------------------------------------------------------------


@trap("t4-1")
def two_dates_of_publication(desk: Desk, at: Trap) -> None:
    offered = desk.unasked(at.key).publication
    assert (offered.edtf, offered.confirmed) == ("2025-11-24", False)
    assert [(one.value, meets(one, at.span)) for one in offered.offered] == [("2025-11-24", True)]


@trap("t4-2")
def misspelt_name(desk: Desk, at: Trap) -> None:
    five = desk.five()
    found = proposed(five, at.key)
    for _, span in at.spans:
        assert meaning(found, span) == WAKER
    start, end = at.span
    version = reading.article_text(five.workspace, five.article(at.key))[0]
    stretch = Stretch(version, start, end, found.text[start:end])
    linking.link(five.workspace, five.article(at.key), five.uid(WAKER), [stretch])
    entity = Entity.of(reading.state(five.workspace, five.uid(WAKER)))
    assert entity.name == "Waker-Uz-Zaman"
    [learned] = [alias for alias in entity.aliases if alias.name == "Waker-Uz-Zamanat"]
    assert learned.kind in ("spelling", "misspelling")
    assert learned.source == five.article(at.key)


@trap("t4-4")
def friday_of_another_story(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.anything_at(at.span) == []
        assert not any(value == "2025-11-21" for event in found.events for value in dates_of(event))
    five = desk.five(keys=["004"])
    alone = found.text[found.text.rindex("Pakistan, Afghanistan border clashes kill 5, officials say") :]
    source = Path(five.workspace.database.path).parent / "appended.txt"
    source.write_text(alone, encoding="utf-8")
    importing.import_articles(five.workspace, [str(source)], importing.Given(published="2025-12-06"))
    found = proposed(five, "appended.txt")
    start = found.text.index("late on Friday")
    assert found.date((start, start + len("late on Friday"))).value == "2025-12-05"


@trap("t4-5")
def month_for_short_without_year(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.date(at.span).value == "2025-10-28"


@trap("t4-6")
def meeting_without_the_other_side(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    told = [event for event in found.events_with(MIRZA) if meets(event, at.span)]
    assert told
    for event in told:
        assert dates_of(event)[:1] == ["2025-10-28"]
        others = [taking.who for taking in event.participants if found.told(taking.who) == WAKER]
        assert len(others) == 1
        assert others[0].flag


@trap("t4-8")
def place_of_filing_again(desk: Desk, at: Trap) -> None:
    found = desk.known(at.key)
    assert found.name(at.span).sense == "dateline"
    told = found.events_with(KHATTAK, WAKER)
    assert told
    assert all(found.places(event)[:1] == ["l-army-hq-dhaka"] for event in told)
    assert not any("l-islamabad" in found.places(event) for event in found.events)


@trap("t4-9")
def place_of_history(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.name(at.span).words == "East Pakistan"
    assert meaning(desk.known(at.key), at.span) != "l-pakistan"


@trap("t4-10")
def recently_and_then_a_day(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert [one.value for one in found.dates_at(at.span)] == [None]
    found = desk.known(at.key)
    told = found.events_with(KHATTAK, WAKER)
    assert told
    for event in told:
        assert [offer.value for offer in event.fields["date"]][:1] == ["2025-11-23"]
        assert not event.fields["date"][0].flag


@trap("t4-11")
def space_that_does_not_break_again(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert "\u00a0" in found.text[slice(*at.span)]
        sunday = found.date(at.span)
        assert sunday.value == "2025-11-23"
        assert found.text[sunday.start : sunday.end] == sunday.words


@trap("t4-12")
def headline_printed_twice(desk: Desk, at: Trap) -> None:
    for found in desk.both(at.key):
        assert found.region(at.span[0]) == "headline_repeat"
        assert found.anything_at(at.span) == []
        assert found.anything_at((0, at.span[1] - at.span[0]))


def nothing_from(desk: Desk, key: str, start: int) -> None:
    """No suggestion comes from a place on; before it there are some."""
    for found in desk.both(key):
        assert found.anything_at((start, len(found.text))) == []
        assert found.anything_at((0, start))
    assert all(one.start < start for one in desk.unasked(key).publication.offered)


# -- all of them -----------------------------------------------------------------------------------------------------


def _traps() -> Iterator[tuple[str, Trap]]:
    if not GOLD.is_file():
        return
    for article in read_gold()["articles"]:
        for one in article["traps"]:
            spans = tuple((key_of(at["article"]), (at["start"], at["end"])) for at in one["evidence"])
            yield one["id"], Trap(key_of(article["id"]), spans)


TRAPS = dict(_traps())


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with TemporaryDirectory() as folder:
        made = Desk(Path(folder))
        yield made
        made.close()


@pytest.mark.parametrize("uid", CHECKS)
def test_trap(uid: str, desk: Desk) -> None:
    CHECKS[uid](desk, TRAPS[uid])


def test_no_trap_is_left_out() -> None:
    assert set(CHECKS) == set(TRAPS)
