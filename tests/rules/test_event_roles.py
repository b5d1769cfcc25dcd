"""Who did what in news that no rule was written for: right, or flagged, or not proposed at all."""

from __future__ import annotations

import pytest
from telling import codebook_of, told, value

from curator.model.suggestions import EventProposal
from curator.rules.calendar.finding import find_dates
from curator.rules.events.proposals import propose
from curator.rules.finding.names import find_names
from curator.rules.story import regions

Sure = dict[str, set[str | None]]


def read(text: str, codebook: str = "diplomacy") -> list[EventProposal]:
    """The events proposed for a text whose names the program finds itself."""
    parts = regions(text)
    dates = find_dates(text, "2024-11-13", parts)
    return list(propose(text, parts, dates, find_names(text, (), parts), codebook_of(codebook)))


def sure(event: EventProposal) -> Sure:
    """Who has which role without a flag."""
    found: Sure = {}
    for taking in event.participants:
        if not taking.who.flag:
            found.setdefault(taking.role, set()).add(taking.who.value)
    return found


def flagged(event: EventProposal, role: str) -> bool:
    """Whether everybody in a role has a flag, and somebody is in it."""
    flags = [taking.who.flag for taking in event.participants if taking.role == role]
    return bool(flags) and all(flags)


RIGHT = [
    (  # a relative clause stands between the subject and its verb
        "Admiral Joaquin Varela, who commands the Spanish Navy, met General Ahmed Bensaid in Rabat on Thursday.",
        "meeting", {"visitor": {"Joaquin Varela"}, "host": {"Ahmed Bensaid"}},
    ),
    (
        "On October 26 General Sahir Shamshad Mirza, who chairs the Joint Chiefs of Staff Committee, met Chief"
        " Adviser Muhammad Yunus during a stay in Dhaka.",
        "meeting", {"visitor": {"Sahir Shamshad Mirza"}, "host": {"Muhammad Yunus"}},
    ),
    (  # the pronoun means the subject of its own sentence
        "General Shakir Khattak led a group to Dhaka.\n\nIn October General Sahir Shamshad Mirza had come to the"
        " Bangladeshi capital, where he met Chief Adviser Muhammad Yunus.",
        "meeting", {"visitor": {"Sahir Shamshad Mirza"}, "host": {"Muhammad Yunus"}},
    ),
    (  # the place is home to the subject: then the other is the guest
        "Chinese President Xi Jinping met German Chancellor Olaf Scholz in Beijing on Tuesday.",
        "meeting", {"visitor": {"Olaf Scholz"}, "host": {"Xi Jinping"}},
    ),
    (
        "Sri Lankan President Anura Kumara Dissanayake was welcomed by Indian President Droupadi Murmu in New"
        " Delhi on Monday.",
        "meeting", {"visitor": {"Anura Kumara Dissanayake"}, "host": {"Droupadi Murmu"}},
    ),
    (
        "Germany delivered two IRIS-T air defence systems to Ukraine in May.",
        "arms_transfer", {"supplier": {"Germany"}, "recipient": {"Ukraine"}},
    ),
    (
        "Kenya purchased armoured vehicles from South Africa last year.",
        "arms_transfer", {"supplier": {"South Africa"}, "recipient": {"Kenya"}},
    ),
    (
        "South Korea and the United States began the Freedom Shield exercise on Monday.",
        "joint_exercise", {"participant": {"South Korea", "United States"}},
    ),
    (
        "In Quito, President Daniel Noboa swore in Defence Minister Gian Carlo Loffredo on Thursday.",
        "appointment", {"appointee": {"Gian Carlo Loffredo"}, "appointing_body": {"Daniel Noboa"}},
    ),
    (
        "Military officers seized power in Niamey on 26 July 2023.",
        "change_of_government", {"new_ruler": {"Military officers"}},
    ),
    (  # the article of an Arabic name is part of it
        "Sudan's army chief Abdel Fattah al-Burhan flew to Juba on Monday.",
        "visit", {"visitor": {"Abdel Fattah al-Burhan"}, "sending_country": {"Sudan"}},
    ),
    (
        "Rustem Umerov, who leads the Ukrainian delegation, flew to Ankara on Monday.",
        "visit", {"visitor": {"Rustem Umerov"}},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "seats"), RIGHT)
def test_who_did_what_is_right_without_a_flag(text: str, kind: str, seats: Sure) -> None:
    (event,) = [each for each in read(text) if each.type.value == kind]
    found = sure(event)
    assert {role: found.get(role) for role in seats} == seats


SILENT = [
    # sport, films and other senses of the words
    "Chelsea met Arsenal at Wembley on Sunday and lost 2-1.",
    "Real Madrid visit Bilbao on Saturday after drawing 1-1 with Sevilla.",
    "Striker Nicolas Jackson signed a new contract in August.",
    "Carlos Alcaraz beat Novak Djokovic in the final. The two met in Paris in August.",
    "In the film, Batman meets Superman in Gotham.",
    "Shares fell on Tuesday after the company met with criticism. Two million people visited the website.",
    "Outgoing chief General Arun Tiwari handed over the baton to General Mohan Subedi in Delhi.",
    "A fire at a market in Kano destroyed 60 shops on Sunday.",
    # a demand is no courtesy call
    "Opposition leader Bobi Wine called on the government to release political prisoners.",
    "Amnesty International called on Uganda to end arrests.",
    "The Treasury called on banks to lend more.",
    # not yet, never, perhaps, or only talked about
    "Indian Foreign Minister S. Jaishankar did not meet his Pakistani counterpart Ishaq Dar in Islamabad.",
    "No agreement was signed, an officer of the base said, and none had been planned.",
    "Serbian President Aleksandar Vucic said he would visit Moscow in May.",
    "If Donald Trump met Kim Jong Un again, analysts said, sanctions could be eased.",
    "Rumours that Kim Jong Un had visited Vladivostok were denied by the Kremlin.",
    "Air Chief Marshal Hasan Khanna left Dhaka for Colombo on Monday to attend a conference.",
    "The government called for dialogue.",
    "Peru's Congress approved a trade treaty with India on Thursday.",
    "North Korea condemned the drill.",
    "President Nana Akufo-Addo opened the meeting.",
    "Iraqi Prime Minister Mohammed al-Sudani is to host Iranian President Masoud Pezeshkian next week.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_sounds_like_an_event_is_not_proposed(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The team came to Dhaka. Admiral Naveed Ashraf came too. He met Admiral Nazmul Hassan on Monday.",
        "Turkish Defence Minister Yasar Guler flew to Tripoli.\n\nThe flight took three hours.\n\nHe met Prime"
        " Minister Abdulhamid Dbeibah on Monday.",
    ],
)
def test_a_pronoun_of_another_sentence_is_flagged(text: str) -> None:
    (event,) = [each for each in read(text) if each.type.value == "meeting"]
    assert flagged(event, "visitor")
    assert "pronoun" in next(t.who.flag for t in event.participants if t.role == "visitor")


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Shehbaz Sharif met Turkish President Recep Tayyip Erdogan on the sidelines of the UN"
        " General Assembly in New York on Wednesday.",
        "Prime Minister Narendra Modi met Russian President Vladimir Putin on Friday.",
        "The Presidents of Kazakhstan and Uzbekistan, Kassym-Jomart Tokayev and Shavkat Mirziyoyev, met in"
        " Shymkent on Saturday.",
        "Swedish Prime Minister Ulf Kristersson, Finnish President Alexander Stubb and Estonian Prime Minister"
        " Kristen Michal held talks in Helsinki on Tuesday.",
    ],
)
def test_who_was_whose_guest_is_flagged_where_nothing_says_it(text: str) -> None:
    (event,) = [each for each in read(text) if each.type.value == "meeting"]
    assert flagged(event, "visitor")
    assert flagged(event, "host")


def test_the_object_of_the_verb_before_is_not_the_subject_of_the_next() -> None:
    text = "She saw President Paul Kagame and had talks with Foreign Minister Olivier Nduhungirehe."
    assert all("Paul Kagame" not in sure(event).get("visitor", ()) for event in read(text))


def test_a_subject_that_is_no_party_gives_its_place_to_nobody() -> None:
    text = (
        "The guest then called on General Sahir Shamshad Mirza, who chairs the Joint Chiefs of Staff Committee.\n"
        "Police in Manchester are hunting a gunman who opened fire on a car on Monday."
    )
    for event in read(text):
        assert not sure(event).keys() & {"visitor", "party"}


def test_whose_family_is_visited_is_no_host() -> None:
    text = "Former army chief Tukur Buratai visited General Taoreed Lagbaja's family on Thursday."
    assert all("host" not in sure(event) for event in read(text))


def test_his_visit_may_be_that_of_another_than_the_subject() -> None:
    text = "Prime Minister Robert Golob thanked Prime Minister Andrej Plenkovic for his visit to Ljubljana in May."
    assert all("visitor" not in sure(event) for event in read(text))


def test_where_and_when_something_was_said_is_not_where_and_when_it_was() -> None:
    (event,) = told(
        "General Pavel Novak visited Lima in March, Minister Rosa Diaz said in Cusco on Tuesday.",
        "Pavel Novak; Rosa Diaz",
        places="Lima; Cusco",
    )
    assert value(event, "date") == "2024-03"
    assert value(event, "place") == "Lima"
    (event,) = told(
        "The ministry said on Monday that General Pavel Novak had visited Lima.", "Pavel Novak", places="Lima"
    )
    assert "date" not in event.fields


def test_an_office_of_which_there_are_many_is_flagged() -> None:
    text = "The minister resigned on Tuesday. Prime Minister Robert Abela thanked him."
    assert all("appointee" not in sure(event) for event in read(text))


def test_a_described_party_ends_with_its_noun() -> None:
    text = "The head of a Pakistani arms maker met General Waker-Uz-Zaman in Dhaka on Sunday."
    values = [taking.who.value for event in read(text) for taking in event.participants]
    assert all(not (name or "").endswith("Pakistani") for name in values)


@pytest.mark.parametrize(
    ("text", "kind", "protesters"),
    [
        ("Thousands of farmers marched through Madrid on Wednesday.", "march", "Thousands of farmers"),
        (
            "Hundreds of teachers protested in Buenos Aires on Tuesday.",
            "demonstration",
            "Hundreds of teachers",
        ),
        ("Protesters set fire to a police station in Nairobi on Tuesday.", "riot", "Protesters"),
    ],
)
def test_protests_keep_their_protesters(text: str, kind: str, protesters: str) -> None:
    (event,) = read(text, "protest")
    assert event.type.value == kind
    assert sure(event)["protester"] == {protesters}
