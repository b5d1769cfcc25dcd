"""Names are found, typed and told apart: local crime news, wire news, South Asian and Latin American news."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.model.suggestions import NameFound, Region
from curator.rules.finding.names import find_names
from tests.gold import SEEDS, needs_gold, read_gold

SHORT = {"person": "person", "organisation": "body", "place": "place"}


def told(text: str) -> dict[str, str]:
    """What each proposed name is, by its words; the last where words stand twice. Offices in small letters aside."""
    return {one.words: SHORT[one.kind] for one in find_names(text) if one.sense != "office"}


def one(text: str, words: str) -> NameFound:
    """The first name with these words."""
    found = [name for name in find_names(text) if name.words == words]
    assert found, [name.words for name in find_names(text)]
    return found[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Local crime news.
        (
            "FLINT, Mich. (AP) — A man was shot in Flint. He was identified as DeAndre Jones-Smith, 34, of Saginaw.",
            {"FLINT": "place", "Mich.": "place", "AP": "body", "Flint": "place", "DeAndre Jones-Smith": "person",
             "Saginaw": "place"},
        ),
        (
            "Officer J. Ramirez arrested Tyrone Mc Coy III, police said.",
            {"Officer J. Ramirez": "person", "Tyrone Mc Coy III": "person"},
        ),
        (
            "JOHN SMITHERS, 34, of Gary, was held. SMITHERS and Ma. Teresa Santos, his aunt, wept.",
            {"JOHN SMITHERS": "person", "Gary": "place", "SMITHERS": "person", "Ma. Teresa Santos": "person"},
        ),
        (
            "Police in Rocky Mount, N.C., and in north Nashville searched Chicago's Englewood neighborhood.",
            {"Rocky Mount": "place", "N.C.": "place", "Nashville": "place", "Chicago": "place",
             "Englewood": "place"},
        ),
        (
            "Watseka police said a Guthrie man was found near Dickerson Pike and Trinity Lane.",
            {"Watseka": "place", "Guthrie": "place", "Dickerson Pike": "place", "Trinity Lane": "place"},
        ),
        (
            "Deputies with the Harris County Sheriff's Office arrested LaQuan D. Harris and Ka'Shawn O'Neal, of East"
            " St. Louis, Illinois.",
            {"Harris County Sheriff's Office": "body", "LaQuan D. Harris": "person", "Ka'Shawn O'Neal": "person",
             "East St. Louis": "place", "Illinois": "place"},
        ),
        (
            "Carrie A. Black and Anthony May were wounded. Paris Hall, 25, died. Thuy Day, 19, fled.",
            {"Carrie A. Black": "person", "Anthony May": "person", "Paris Hall": "person", "Thuy Day": "person"},
        ),
        (
            "The Cook County State's Attorney's Office charged him in Prince George's County.",
            {"Cook County State's Attorney's Office": "body", "Prince George's County": "place"},
        ),
        (
            'Robert "Bobby" Jones Jr. was shot on East 5th Avenue, said Rev. Walter Beach and Caddo Parish Coroner Todd'
            " Thoma, when a Chevrolet Impala stopped.",
            {'Robert "Bobby" Jones Jr': "person", "East 5th Avenue": "place", "Rev. Walter Beach": "person",
             "Caddo Parish": "place", "Coroner Todd Thoma": "person"},
        ),
        (
            "Victims: Jose Nuñez, 23; María de la Cruz, 45; Nguyen Van Tran, 60\nSheriff's deputies held De la Cruz.",
            {"Jose Nuñez": "person", "María de la Cruz": "person", "Nguyen Van Tran": "person",
             "De la Cruz": "person"},
        ),
        (
            "Travis County District Attorney José Garza flew to Tel Aviv; Dustin Lawson, of Belle, W.Va., stayed.",
            {"Travis County": "place", "District Attorney José Garza": "person", "Tel Aviv": "place",
             "Dustin Lawson": "person", "Belle": "place", "W.Va.": "place"},
        ),
        # Wire news.
        (
            "Treasury Secretary Nicholas Brady met U.S. Secretary of State John Kerry and Federal Reserve Chairman Alan"
            " Greenspan.",
            {"Treasury Secretary Nicholas Brady": "person", "U.S.": "place",
             "Secretary of State John Kerry": "person", "Federal Reserve": "body",
             "Chairman Alan Greenspan": "person"},
        ),
        (
            "Apple CEO Tim Cook met European Commission President Ursula von der Leyen in Brussels.",
            {"Apple": "body", "CEO Tim Cook": "person", "European Commission": "body",
             "President Ursula von der Leyen": "person", "Brussels": "place"},
        ),
        (
            "Chinese Vice Foreign Minister Sun Weidong met Park Joo-Ho of FIFA in Seoul.",
            {"Chinese": "place", "Vice Foreign Minister Sun Weidong": "person", "Park Joo-Ho": "person",
             "FIFA": "body", "Seoul": "place"},
        ),
        (
            "The University of Sheffield, Ford Motor Co. and the Bank of England sent Elizabeth Quat of DAB.",
            {"University of Sheffield": "body", "Ford Motor Co": "body", "Bank of England": "body",
             "Elizabeth Quat": "person", "DAB": "body"},
        ),
        # South Asian news.
        (
            "India's External Affairs Minister S Jaishankar met Touhid Hossain in Muscat.",
            {"India": "place", "External Affairs Minister S Jaishankar": "person", "Touhid Hossain": "person",
             "Muscat": "place"},
        ),
        (
            "BNP Secretary General Mirza Fakhrul Islam Alamgir said the Awami League must apologise.",
            {"BNP": "body", "Secretary General Mirza Fakhrul Islam Alamgir": "person", "Awami League": "body"},
        ),
        (
            "They saw Bangladesh Army Chief General Waker Uz Zaman at Army Headquarters in Dhaka Cantonment.",
            {"Bangladesh": "place", "Army Chief General Waker Uz Zaman": "person", "Army Headquarters": "place",
             "Dhaka Cantonment": "place"},
        ),
        (
            "Talks with the Interim Government's Muhammad Yunus; the Armed Forces Division sent Lt Gen Kamrul Hasan.",
            {"Interim Government": "body", "Muhammad Yunus": "person", "Armed Forces Division": "body",
             "Lt Gen Kamrul Hasan": "person"},
        ),
        # Latin American news.
        (
            "San Salvador, 16 Nov 89 (ACAN-EFE) -- Father Ignacio Ellacuria was murdered by the Atlacatl Battalion. The"
            " FMLN accused President Alfredo Cristiani.",
            {"San Salvador": "place", "ACAN-EFE": "body", "Father Ignacio Ellacuria": "person",
             "Atlacatl Battalion": "body", "FMLN": "body", "President Alfredo Cristiani": "person"},
        ),
        (
            "Shining Path guerrillas killed Huanuco Mayor Luis Vargas Alcantara in Tingo Maria.",
            {"Shining Path": "body", "Huanuco": "place", "Mayor Luis Vargas Alcantara": "person",
             "Tingo Maria": "place"},
        ),
        (
            "The Army of National Liberation (ELN) attacked Puerto Rico, Caqueta, and the town of Suchitoto.",
            {"Army of National Liberation": "body", "ELN": "body", "Puerto Rico": "place", "Caqueta": "place",
             "Suchitoto": "place"},
        ),
    ],
)  # fmt: skip
def test_names_are_typed(text: str, expected: dict[str, str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("General S M Kamrul Hasan came. Later General Hasan left.", "General Hasan", "S M Kamrul Hasan"),
        ("Waker Uz Zaman spoke. General Waker-Uz-Zaman left.", "General Waker-Uz-Zaman", "Waker Uz Zaman"),
        ("Heavy Works Taxila (HWT) won. It was HWT.", "HWT", "Heavy Works Taxila"),
        ("JOHN SMITHERS, 34, was held.", "JOHN SMITHERS", "John Smithers"),
        ("Police held SMITHERS. John Smithers, 34, wept.", "SMITHERS", "John Smithers"),
        (
            "Lt Gen Kamrul Hassan met Admiral Nazmul Hassan. Admiral Hassan smiled.",
            "Admiral Hassan",
            "Nazmul Hassan",
        ),
        ("Terence Crutcher and Tiffany Crutcher spoke. Crutcher wept.", "Crutcher", "Crutcher"),
    ],
)
def test_short_forms_bear_the_fullest_form_of_the_article(text: str, words: str, name: str) -> None:
    assert one(text, words).name == name


@pytest.mark.parametrize(
    ("text", "words", "post"),
    [
        (
            "Army Chief General Waker Uz Zaman left.",
            "Army Chief General Waker Uz Zaman",
            "Army Chief General",
        ),
        ("Lt. Gen. Shakir Khattak left.", "Lt. Gen. Shakir Khattak", "Lt. Gen."),
        (
            "Gen Shakir Khattak, chairman of Heavy Works, left.",
            "Gen Shakir Khattak",
            "Gen, chairman of Heavy Works",
        ),
        ("Afghan spokesman Hamdullah Fitra denied it.", "Hamdullah Fitra", "Afghan spokesman"),
    ],
)
def test_ranks_and_offices_are_posts_and_no_part_of_the_name(text: str, words: str, post: str) -> None:
    found = one(text, words)
    assert " ".join(found.post.split()) == post.rstrip(".") or found.post == post
    assert not any(word in found.name for word in ("General", "Gen", "Chief", "spokesman"))


@pytest.mark.parametrize(
    ("text", "words", "sense", "name"),
    [
        (
            "Officials of both met. Islamabad has attempted to forge ties.",
            "Islamabad",
            "government",
            "Islamabad",
        ),
        ("He spoke with Dhaka seeking Islamabad's help.", "Islamabad", "government", "Islamabad"),
        ("He spoke with Dhaka seeking Islamabad's help.", "Dhaka", "government", "Dhaka"),
        ("Ties between Dhaka and New Delhi cooled.", "New Delhi", "government", "New Delhi"),
        ("An air route between Dhaka and New Delhi opens.", "New Delhi", "name", "New Delhi"),
        ("He walked through Islamabad's streets.", "Islamabad", "name", "Islamabad"),
        ("They met in Islamabad and left.", "Islamabad", "name", "Islamabad"),
        ("ISLAMABAD: A delegation came to Islamabad.", "ISLAMABAD", "dateline", "Islamabad"),
        ("Some Pakistani officers came.", "Pakistani", "demonym", "Pakistan"),
        ("It is a South Asian matter.", "South Asian", "demonym", "South Asia"),
        (
            "It fell under the Sheikh Hasina government.",
            "Sheikh Hasina",
            "government",
            "Sheikh Hasina government",
        ),
        ("The Trump administration denied it.", "Trump", "government", "Trump administration"),
        ("A post of the Bangladesh Army (@BDArmy) says so.", "@BDArmy", "handle", "Bangladesh Army"),
        ("It was East Pakistan before 1971.", "East Pakistan", "name", "East Pakistan"),
    ],
)
def test_names_have_senses(text: str, words: str, sense: str, name: str) -> None:
    found = one(text, words)
    assert (found.sense, found.name) == (sense, name)


@pytest.mark.parametrize(
    ("text", "words", "holder"),
    [
        ("General Asim Munir, who serves as the Chief of Army Staff (COAS), left.", "COAS", "Asim Munir"),
        (
            "The Chairman of the Joint Chiefs of Staff Committee (CJCSC), General Sahir Mirza, left. CJCSC Mirza"
            " spoke.",
            "CJCSC",
            "Sahir Mirza",
        ),
        ("Army Chief General Asim Munir came. The army chief left.", "army chief", "Asim Munir"),
        ("General Asim Munir met the Chief of Army Staff.", "Chief of Army Staff", "Chief of Army Staff"),
        (
            "Pakistan's Army Chief General Asim Munir met Bangladesh's Army Chief General Waker Zaman. Bangladesh's"
            " army chief smiled.",
            "army chief",
            "Waker Zaman",
        ),
    ],
)
def test_offices_bear_the_name_of_the_holder_that_the_article_gives_them(
    text: str, words: str, holder: str
) -> None:
    found = one(text, words)
    assert (found.sense, found.name) == ("office", holder)


def test_an_office_of_two_holders_is_of_nobody() -> None:
    text = "Army Chief General Asim Munir met Army Chief General Waker Zaman. An army chief spoke."
    assert not [name for name in find_names(text) if name.words == "army chief"]


@pytest.mark.parametrize(
    "text",
    [
        "Courtesy Call on by the visiting Chairman with the Chief of Army Staff",
        "seen at pic.twitter.com/ABCdefGH and #WeStandTogether",
        "On Monday, in May, nobody said anything.",
        "He signed the Clean Air Act after the World Cup.",
        "Photo: Courtesy. Read More. Short URL.",
        "She spoke at the State… and left",
        "It was seen [Image via APP] by all (X/@BDArmyOfficial) and many (Photo by Jane Doe).",
    ],
)
def test_what_is_no_name_is_not_proposed(text: str) -> None:
    assert told(text) == {}


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Lt-Gen Hassan came.", "Lt-Gen Hassan", "person"),
        ("Mr. Nice left.", "Mr. Nice", "person"),
        ("Aman Hassan said so.", "Aman Hassan", "person"),
        ("Nancy Reading, 30, spoke.", "Nancy Reading", "person"),
        ("Dallas Walker, 22, was walking in Jackson with Paris Jackson, 25.", "Jackson", "place"),
        ("Dallas Walker, 22, was walking with Paris Jackson, 25. Jackson fled.", "Jackson", "person"),
        ("They live in Reading, Pa., now.", "Reading", "place"),
        ("The AMAN exercise began; AMAN is held yearly.", "AMAN", "organisation"),
        ("Washington and Kabul signed it in Washington.", "Washington", "place"),
    ],
)
def test_context_wins_over_lists(text: str, words: str, kind: str) -> None:
    assert {name.kind for name in find_names(text) if name.words == words} == {kind}


def test_the_record_has_the_first_word() -> None:
    text = "Zorblax said so in Karachi."
    assert [name.kind for name in find_names(text, [("Zorblax", "organisation")])] == [
        "organisation",
        "place",
    ]
    (found,) = find_names("张又侠访问达卡", [("达卡", "place")])
    assert (found.words, found.kind, found.start) == ("达卡", "place", 5)


def test_what_lies_outside_the_own_story_gives_nothing() -> None:
    text = "Asim Munir came to Karachi.\nRead more: Sunny Deol in Mumbai; the army chief"
    outside = Region(text.index("Read"), len(text), "related_link")
    assert told(text).keys() >= {"Asim Munir", "Sunny Deol"}
    assert {name.words for name in find_names(text, regions=[outside])} == {"Asim Munir", "Karachi"}
    body = Region(0, len(text), "body")
    assert find_names(text, regions=[body]) == find_names(text)


GERMAN = (
    "Der Bundeskanzler hat am Montag in Berlin den Präsidenten von Frankreich empfangen und mit ihm über die Lage in"
    " der Ukraine gesprochen. Das Treffen war das erste seit der Wahl, und beide Seiten lobten die Zusammenarbeit."
    " Nach dem Gespräch fuhr die Delegation zum Flughafen, wo sie von dem Minister verabschiedet wurde."
)


@pytest.mark.parametrize("text", [GERMAN, "SHOUTED WORDS SAY NOTHING OF NAMES AND WHO THEY ARE " * 6])
def test_where_capitals_say_nothing_only_the_record_is_asked(text: str) -> None:
    assert find_names(text) == ()
    assert {name.words for name in find_names(text, [("Berlin", "place"), ("NAMES", "person")])} <= {
        "Berlin",
        "NAMES",
    }


def test_every_name_says_why_in_one_line() -> None:
    text = "Officer J. Ramirez of the Flint Police met Karim, a spokesman, and others near the Zor."
    for name in find_names(text):
        assert name.why
        assert "\n" not in name.why
        assert 0 < name.confidence <= 1


PIECES = (
    "Dhaka|General|Lt. Gen.|Hasan|S M|HIT|(HIT)|the|of|and|on|in|Tuesday|May|Army|Chief|of the|Police|St.|Mr.|N.C."
    "|said|Kamrul|army chief|কামরুলের|张又侠|’s|'s|-|, |. |\n|(|)|“|e\u0301|@|/|…|Staff|Committee|A.|JOHN|34"
).split("|")
texts = st.lists(st.sampled_from([*PIECES, " ", " ", " "]), max_size=40).map("".join)


@given(texts)
@example("\n".join(PIECES))
@example(" ".join(PIECES))
def test_names_are_in_order_apart_and_as_printed(text: str) -> None:
    found = find_names(
        text, [("Dhaka", "place"), ("Hasan Kamrul", "person"), ("张又侠", "person"), ("কামরুল", "person")]
    )
    for before, after in pairwise(found):
        assert before.end <= after.start
    for name in found:
        assert text[name.start : name.end] == name.words
        assert name.words.strip() == name.words != ""
        assert name.name


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    find_names(text, [("Dhaka", "place")])


@needs_gold
def test_entities_of_the_real_articles_have_the_right_kind() -> None:
    gold = read_gold()
    right: list[str] = []
    wrong: list[str] = []
    for path in sorted(SEEDS.glob("*.txt")):
        found = find_names(path.read_bytes().decode())
        for entity in gold["entities"]:
            kind = entity["kind"] if entity["kind"] in ("person", "organisation") else "place"
            spans = [span for span in entity["mentions"] if span["article"] == path.name]
            met = [
                name
                for span in spans
                for name in found
                if name.start < span["end"] and span["start"] < name.end
            ]
            if spans:
                (right if any(name.kind == kind for name in met) else wrong).append(
                    f"{path.name} {entity['id']}"
                )
    assert len(right) >= 0.98 * len(right + wrong), wrong


@needs_gold
def test_what_the_real_articles_are_not_about_is_no_name() -> None:
    text = next(SEEDS.glob("003*.txt")).read_bytes().decode()
    words = " ".join(name.words for name in find_names(text) if name.sense != "office")
    for trap in ("Courtesy", "Chief of", "pic.twitter", "x6IHpd0DiA", "State"):
        assert trap not in words
