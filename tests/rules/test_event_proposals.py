"""From the words of news to whole events: who did what with whom, where and when, each with its quote."""

from __future__ import annotations

from collections import Counter

import pytest
from gold import SHARED, needs_gold
from hypothesis import given
from hypothesis import strategies as st
from telling import names_in, told, value, who

from bench import events_scored
from curator.codebook.load import find, load, loads
from curator.model.suggestions import EventProposal, NameFound, Said
from curator.rules.calendar.finding import find_dates
from curator.rules.events.proposals import SHOWN, from_span, propose

DIPLOMACY = load(find("diplomacy"))

Seats = dict[str, list[str]]

SENTENCES: list[tuple[str, str, str, str, str, Seats]] = [
    (
        "Peruvian Foreign Minister Ana Rojas met her counterpart Li Wen in Beijing on Monday.",
        "Ana Rojas; Li Wen", "", "Beijing", "meeting",
        {"visitor": ["Ana Rojas"], "host": ["Li Wen"]},
    ),
    (
        "A Turkish delegation led by General Metin Ak, chief of general staff, called on President Ali Rza in Baku.",
        "Metin Ak; Ali Rza", "", "Baku", "meeting",
        {"visitor": ["Metin Ak"], "host": ["Ali Rza"]},
    ),
    (
        "German Chancellor Karl Huber was received by Chinese President Li Wen in Beijing on April 16, 2024.",
        "Karl Huber; Li Wen", "", "Beijing", "meeting",
        {"visitor": ["Karl Huber"], "host": ["Li Wen"]},
    ),
    (
        "Defence Minister Tran Minh hosted his visiting counterpart Ken Sato in Hanoi on Tuesday.",
        "Tran Minh; Ken Sato", "", "Hanoi", "meeting",
        {"visitor": ["Ken Sato"], "host": ["Tran Minh"]},
    ),
    (
        "Prime Minister Omar Khan met the visiting Foreign Minister Faisal Aziz in Islamabad on Monday.",
        "Omar Khan; Faisal Aziz", "", "Islamabad", "meeting",
        {"visitor": ["Faisal Aziz"], "host": ["Omar Khan"]},
    ),
    (
        "Talks between Mayor Ida Berg and Governor Paul Fox took place in Oslo on Monday.",
        "Ida Berg; Paul Fox", "", "Oslo", "meeting",
        {"visitor": ["Ida Berg"], "host": ["Paul Fox"]},
    ),
    (
        "General Pavel Novak, accompanied by senior officers, visited Warsaw on 3 May 2024.",
        "Pavel Novak", "", "Warsaw; Poland", "visit",
        {"visitor": ["Pavel Novak"], "delegation": ["senior officers"], "host_country": ["Poland"]},
    ),
    (
        "Kenya's Foreign Minister Asha Juma arrived in Addis Ababa on Monday.",
        "Asha Juma", "", "Kenya; Addis Ababa; Ethiopia", "visit",
        {"visitor": ["Asha Juma"], "host_country": ["Ethiopia"], "sending_country": ["Kenya"]},
    ),
    (
        "India and France began a joint naval exercise in the Arabian Sea on Monday.",
        "", "", "India; France; Arabian Sea", "joint_exercise",
        {"participant": ["India", "France"]},
    ),
    (
        "Soldiers from India and Nepal took part in the joint exercise at Pithoragarh on Monday.",
        "", "", "India; Nepal; Pithoragarh", "joint_exercise",
        {"participant": ["India", "Nepal"]},
    ),
    (
        "Armenia and Azerbaijan exchanged fire near Goris on 13 February 2024.",
        "", "", "Armenia; Azerbaijan; Goris", "armed_clash",
        {"party": ["Armenia", "Azerbaijan"]},
    ),
    (
        "US President Ann Hill spoke by phone with Prime Minister Dov Katz on Thursday.",
        "Ann Hill; Dov Katz", "", "US", "call",
        {"participant": ["Ann Hill", "Dov Katz"]},
    ),
    (
        "Kenya and Ethiopia signed a memorandum of understanding in Nairobi on Monday.",
        "", "", "Kenya; Ethiopia; Nairobi", "agreement_signed",
        {"signatory": ["Kenya", "Ethiopia"]},
    ),
    (
        "Colonel Jan Maas was appointed military attache on 2 May 2024.",
        "Jan Maas", "", "", "appointment",
        {"appointee": ["Jan Maas"]},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people", "bodies", "places", "kind", "seats"), SENTENCES)
def test_a_sentence_of_news_becomes_an_event(
    text: str, people: str, bodies: str, places: str, kind: str, seats: Seats
) -> None:
    (event,) = told(text, people, bodies, places)
    assert event.type.value == kind
    found = who(event)
    assert {role: found.get(role) for role in seats} == seats
    assert event.realis == "occurred"


def test_separate_meetings_are_events_of_their_own_and_part_of_the_visit() -> None:
    events = told(
        "General Pavel Novak visited Lima on Monday. As part of his visit, General Novak held separate meetings"
        " with Defence Minister Rosa Diaz and Admiral Luis Vega.",
        "Pavel Novak; Novak = Pavel Novak; Rosa Diaz; Luis Vega",
        places="Lima",
    )
    assert [event.type.value for event in events] == ["visit", "meeting", "meeting"]
    assert [who(event)["host"] for event in events[1:]] == [["Rosa Diaz"], ["Luis Vega"]]
    assert [event.part_of for event in events] == [None, 0, 0]


def test_sentences_that_tell_one_event_become_one_with_a_quote_each() -> None:
    text = (
        "A high-level delegation from Peru met Army Chief General Raul Soto on Monday in Bogota.\n"
        "The delegation led by Lieutenant General Ivan Cruz, chairman of Metal Works (MW), paid a courtesy call on"
        " the Chief of Army Staff at Army Headquarters.\n"
    )
    (event,) = told(
        text, "Raul Soto; Ivan Cruz", "Metal Works; MW = Metal Works", "Peru; Bogota; Army Headquarters"
    )
    assert who(event)["visitor"] == ["Ivan Cruz"]
    assert who(event)["host"] == ["Raul Soto"]
    assert who(event)["visiting_organisation"] == ["Metal Works"]
    assert value(event, "place") == "Army Headquarters, Bogota"
    assert value(event, "date") == "2024-05-13"
    assert len(event.type.said) == 2


def test_two_hosts_on_two_days_stay_two_meetings() -> None:
    events = told(
        "General Pavel Novak met General Raul Soto on 2 May 2024. He met General Raul Soto again on 9 May 2024.",
        "Pavel Novak; Raul Soto",
    )
    assert [value(event, "date") for event in events] == ["2024-05-02", "2024-05-09"]


@pytest.mark.parametrize(
    ("text", "realis"),
    [
        ("Minister Ana Rojas will meet President Li Wen on Friday.", "planned"),
        ("Minister Ana Rojas plans to visit Beijing next week.", "planned"),
        ("Minister Ana Rojas is expected to visit Beijing in June.", "planned"),
        ("Beijing is seeking a meeting between Ana Rojas and Li Wen.", "planned"),
        ("Minister Ana Rojas did not meet President Li Wen on Friday.", "denied"),
        ("The meeting between Ana Rojas and Li Wen was cancelled on Friday.", "denied"),
        ("Minister Ana Rojas could meet President Li Wen on Friday.", "hypothetical"),
        ("If Ana Rojas met Li Wen, he said, the dispute would end.", "hypothetical"),
    ],
)
def test_what_did_not_happen_is_never_proposed_as_an_event_that_did(text: str, realis: str) -> None:
    events = told(text, "Ana Rojas; Li Wen", places="Beijing", shown=False)
    assert events
    assert {event.realis for event in events} == {realis}
    assert all(event.confidence < SHOWN for event in events)


@pytest.mark.parametrize(
    "text",
    [
        "The company reported higher profits. Its shares rose 4 percent on Tuesday.",
        "Several meetings took place at the leadership level over the past few months.",
        "Experts believe that this visit could mark a turning point.",
        "They discussed cooperation through training, seminars and visits.",
        "Metal Works, established in 1971, makes tanks.",
    ],
)
def test_where_no_event_is_told_nothing_is_shown(text: str) -> None:
    assert told(text, bodies="Metal Works") == []


def test_a_dateline_a_government_and_a_people_are_never_the_place() -> None:
    text = "LIMA: Peruvian Foreign Minister Ana Rojas met President Li Wen on Monday."
    (event,) = told(text, "Ana Rojas; Li Wen", places="LIMA = Lima")
    assert "place" not in event.fields


def test_a_year_of_the_past_dates_nothing_that_is_reported() -> None:
    text = (
        "Ivan Cruz, chairman of Metal Works, established in 1971, met General Raul Soto on Monday.\n"
        "Metal Works was founded in 1971.\n"
    )
    events = told(text, "Ivan Cruz; Raul Soto", "Metal Works")
    assert [(event.type.value, value(event, "date")) for event in events] == [("meeting", "2024-05-13")]


def test_without_a_publication_date_a_weekday_is_kept_as_vague() -> None:
    (event,) = told("Ana Rojas met Li Wen on Tuesday.", "Ana Rojas; Li Wen", published=None)
    (offer,) = event.fields["date"]
    assert offer.value is None
    assert [(said.words, said.value) for said in offer.said] == [("on Tuesday", None)]


def test_dates_that_exclude_each_other_are_all_kept_and_flagged() -> None:
    text = (
        "Admiral Ivan Cruz met General Raul Soto last month.\n"
        "Admiral Cruz called on General Raul Soto at Army Headquarters on 9 May 2024.\n"
    )
    (event,) = told(text, "Ivan Cruz; Cruz = Ivan Cruz; Raul Soto", places="Army Headquarters")
    (offer,) = event.fields["date"]
    assert offer.value == "2024-05-09"
    assert offer.flag
    assert {said.value for said in offer.said} == {"2024-05-09", "2024-04"}


def test_officials_of_two_bodies_are_two_visits_that_need_a_look() -> None:
    events = told(
        "Senior officials from the Defence Bureau and the Coast Guard have recently visited Peru.",
        bodies="Defence Bureau; Coast Guard",
        places="Peru",
    )
    assert [who(event)["visiting_organisation"] for event in events] == [["Defence Bureau"], ["Coast Guard"]]
    assert all(event.participants[0].who.flag for event in events)


def test_an_office_means_the_one_person_the_article_gives_it_to() -> None:
    text = (
        "Chinese Army Chief General Li Wen spoke on Monday.\nPeruvian Army Chief General Raul Soto listened.\n"
        "Ana Rojas met the Peruvian army chief in Lima.\n"
    )
    (event,) = told(text, "Li Wen; Raul Soto; Ana Rojas", places="Lima")
    assert who(event)["host"] == ["Raul Soto"]


def test_an_office_that_two_people_hold_is_flagged_and_given_to_neither() -> None:
    text = "Chief Minister Ana Rojas spoke. Chief Minister Li Wen spoke. Raul Soto met the chief minister in Lima.\n"
    (event,) = told(text, "Li Wen; Raul Soto; Ana Rojas", places="Lima")
    host = next(taking.who for taking in event.participants if taking.role == "host")
    assert host.described
    assert "Ana Rojas" in host.flag
    assert "Li Wen" in host.flag


@pytest.mark.parametrize(
    ("text", "field", "printed"),
    [
        (
            "Jan Maas was appointed chief of the general staff on 2 May 2024.",
            "post",
            "chief of the general staff",
        ),
        ("Ana Rojas appointed Jan Maas as envoy to Chile on Monday.", "post", "envoy to Chile"),
        (
            "Ana Rojas and Jan Maas signed a memorandum of understanding on Monday.",
            "instrument",
            "memorandum of understanding",
        ),
        ("Peru and Chile took part in the AMAN joint naval exercise on Monday.", "exercise_name", "AMAN"),
    ],
)
def test_words_that_name_a_thing_are_offered_as_printed_for_a_look(
    text: str, field: str, printed: str
) -> None:
    (event,) = told(text, "Ana Rojas; Jan Maas", "AMAN", "Peru; Chile")
    (offer,) = event.fields[field]
    assert (offer.value, offer.said[0].words) == (printed, printed)
    assert offer.flag


def test_whose_word_it_rests_on_is_kept() -> None:
    text = '"Ana Rojas met Li Wen in Lima on Monday," the foreign ministry said in a statement.\n'
    (event,) = told(text, "Ana Rojas; Li Wen", places="Lima")
    assert {said.attribution for said in event.fields["place"][0].said} == {"the foreign ministry"}


PROTESTS: list[tuple[str, str, str, str, Seats]] = [
    (
        "Thousands of students marched through Oslo on Monday.", "", "Oslo", "march",
        {"protester": ["Thousands of students"]},
    ),
    (
        "Garment workers went on strike in Ashulia on Sunday. The strike was called by the Workers Union.",
        "Workers Union", "Ashulia", "strike",
        {"protester": ["Garment workers"], "organiser": ["Workers Union"]},
    ),
    (
        "Railway workers in Oslo walked out on Thursday in protest against the Rail Board.",
        "Rail Board", "Oslo", "strike",
        {"protester": ["Railway workers"], "addressee": ["Rail Board"]},
    ),
    (
        "Tens of thousands rallied in Tbilisi on Monday. The protest was called by opposition parties.",
        "", "Tbilisi", "demonstration",
        {"protester": ["Tens of thousands"], "organiser": ["opposition parties"]},
    ),
    (
        "Rioters set fire to two buses in Dhaka on Friday and looted shops.", "", "Dhaka", "riot",
        {"protester": ["Rioters"]},
    ),
    (
        "Farmers blocked roads in Warsaw on Tuesday against the European Union.",
        "European Union", "Warsaw", "blockade",
        {"protester": ["Farmers"], "addressee": ["European Union"]},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies", "places", "kind", "seats"), PROTESTS)
def test_another_codebook_finds_its_own_events(
    text: str, bodies: str, places: str, kind: str, seats: Seats
) -> None:
    (event,) = told(text, bodies=bodies, places=places, codebook="protest")
    assert event.type.value == kind
    assert who(event) == seats
    assert value(event, "place") == places


FESTIVAL = """
name = "festival"
version = "1"
common_fields = ["day", "where"]
[fields.day]
label = "day"
type = "date"
[fields.where]
label = "where"
type = "place"
[roles.band]
label = "band"
kinds = ["person", "organisation"]
[roles.guest]
label = "guest"
kinds = ["person"]
cues = ["joined by"]
[types.concert]
label = "concert"
definition = "A band plays."
cues = ["{band} played at", "concert"]
roles = ["band", "guest"]
required_roles = ["band"]
"""


def test_a_codebook_of_ones_own_needs_no_program() -> None:
    text = "The Blue Owls played at the harbour in Bergen on 3 May 2024, joined by Ida Berg."
    names = names_in(text, "Ida Berg", "Blue Owls", "Bergen")
    (event,) = propose(text, (), find_dates(text, None), names, loads(FESTIVAL, "festival.toml"))
    assert who(event) == {"band": ["Blue Owls"], "guest": ["Ida Berg"]}
    assert (value(event, "day"), value(event, "where")) == ("2024-05-03", "Bergen")


# -- a marked stretch ---------------------------------------------------------------------------------------------


def _marked(text: str, part: str, people: str, places: str = "") -> EventProposal | None:
    at = text.index(part)
    dates = find_dates(text, "2024-05-15")
    names = names_in(text, people, "", places)
    return from_span(text, (at, at + len(part)), (), dates, names, DIPLOMACY)


def test_a_marked_sentence_becomes_the_event_it_tells_with_its_own_quotes_first() -> None:
    text = "Ana Rojas met Li Wen in Lima on Monday. Later Ana Rojas met Raul Soto in Cusco."
    event = _marked(
        text, "Later Ana Rojas met Raul Soto in Cusco.", "Ana Rojas; Li Wen; Raul Soto", "Lima; Cusco"
    )
    assert event is not None
    assert who(event) == {"visitor": ["Ana Rojas"], "host": ["Raul Soto"]}
    assert value(event, "place") == "Cusco"
    assert (event.start, event.end) == (text.index("Later"), len(text))


def test_a_marked_sentence_without_any_cue_is_tried_all_the_same() -> None:
    event = _marked(
        "On 3 May 2024 Ana Rojas dined in Lima.",
        "On 3 May 2024 Ana Rojas dined in Lima.",
        "Ana Rojas",
        "Lima",
    )
    assert event is not None
    assert event.type.flag
    assert (value(event, "date"), value(event, "place")) == ("2024-05-03", "Lima")


def test_a_marked_stretch_with_nothing_in_it_is_no_event() -> None:
    assert _marked("It rained. Nobody came.", "Nobody came.", "") is None


# -- what always holds --------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "Ana Rojas", "General Li Wen", "met", "visited", "Lima", "in", "on Monday", "and", ",", ".", "\n", "the",
        "delegation", "led by", "held", "talks", "with", "Chairman of", "(", ")", "'s", "will", "said", '"', "who",
        "between", "joint exercise", "army chief", "of", "signed", "…", "সফর", "—", "3 May 2024", "his", "visit",
    ]
)  # fmt: skip


@given(st.lists(WORDS, max_size=60))
def test_every_quote_stands_where_it_says(words: list[str]) -> None:
    text = " ".join(words)
    names: tuple[NameFound, ...] = names_in(text, "Ana Rojas; Li Wen", "", "Lima")
    dates = find_dates(text, "2024-05-15")
    events = propose(text, (), dates, names, DIPLOMACY)
    assert events == propose(text, (), dates, names, DIPLOMACY)
    assert len({event.uid for event in events}) == len(events)
    for event in events:
        assert DIPLOMACY.type(event.type.value or "") is not None
        for said in _quotes(event):
            assert said.words == text[said.start : said.end]
        for taking in event.participants:
            assert taking.who.said
        assert event.part_of is None or event.part_of < len(events)


def _quotes(event: EventProposal) -> list[Said]:
    offers = [event.type, *(taking.who for taking in event.participants)]
    offers += [offer for of_field in event.fields.values() for offer in of_field]
    return [said for offer in offers for said in offer.said]


def test_a_long_text_is_read_in_one_pass() -> None:
    """Twenty times the text gives twenty times the events: nothing is compared with everything."""
    text = "Ana Rojas met Li Wen in Lima on 3 May 2024.\n\n\n\n\n"
    names = names_in(text * 400, "Ana Rojas; Li Wen", "", "Lima")
    (event,) = propose(text * 400, (), find_dates(text * 400, None), names, DIPLOMACY)
    assert len(event.type.said) <= 30


# -- the real articles --------------------------------------------------------------------------------------------


@needs_gold
def test_the_core_events_of_the_real_articles_are_proposed_and_nothing_is_wrong_without_a_flag() -> None:
    rows = list(events_scored.rows(SHARED))
    outcomes = Counter(outcome for _, slot, outcome, _ in rows if slot != "not in the record")
    told = {(where, slot) for where, slot, outcome, _ in rows if outcome == "missing" and slot == "event"}
    assert [row for row in rows if row[2] == "WRONG"] == []
    assert outcomes["right"] + outcomes["right, flagged"] >= 115
    # Where 002 and 004 tell only of a meeting or of unnamed officials, the visit is not proposed.
    assert told <= {("002 ev-06", "event"), ("002 ev-09", "event"), ("004 ev-06", "event")}


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ana Rojas met Li Wen in Lima on Monday, the president's office said.", "the president's office"),
        (
            "Ana Rojas met Li Wen in Lima, two aides who said little told reporters.",
            "two aides who said little",
        ),
    ],
)
def test_the_speaker_is_named_without_the_verb(sentence: str, speaker: str) -> None:
    (event,) = told(sentence, "Ana Rojas; Li Wen", places="Lima")
    assert {said.attribution for said in event.type.said} == {speaker}
