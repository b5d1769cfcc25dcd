"""The tables of words that names are compared with: nothing in them contradicts itself, all of it can be looked up."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

import pytest

from curator.rules.naming.companies import LEGAL_FORMS, LONGEST_LEGAL_FORM
from curator.rules.naming.contrary import CONTRARY, NUMBERS, ROMAN
from curator.rules.naming.countries import COUNTRIES, COUNTRY_OF, LONGEST_COUNTRY, SHARED_ADJECTIVES
from curator.rules.naming.expansions import EXPANSIONS
from curator.rules.naming.families import family, related, same_family
from curator.rules.naming.native import NATIVE_NAMES
from curator.rules.naming.nicknames import NICKNAMES
from curator.rules.naming.org_native import NATIVE_ORG_WORDS
from curator.rules.naming.org_words import ORG_WORDS
from curator.rules.naming.particles import PARTICLES
from curator.rules.naming.places import PLACE_NAMES, PLACE_OF
from curator.rules.naming.respelt import RESPELT
from curator.rules.naming.spellings import SPELLINGS
from curator.rules.naming.syllables import (
    ASPIRATED,
    BURMESE,
    CHINESE_SURNAMES,
    KOREAN,
    VIETNAMESE,
    WADE_GILES,
)
from curator.rules.naming.titles import OFFICE_WORDS, SOFT_TITLES, TITLES
from curator.rules.naming.titles_native import LETTER_NAMES, NATIVE_SOFT_TITLES, NATIVE_TITLES
from curator.rules.naming.translations import TRANSLATIONS


def flat(groups: Iterable[Iterable[str]]) -> list[str]:
    return [word for group in groups for word in group]


LATIN = {
    "particles": PARTICLES,
    "spellings": flat(SPELLINGS),
    "translations": flat(TRANSLATIONS),
    "nicknames": flat(full + short for full, short in NICKNAMES),
    "respelt": [*RESPELT, *RESPELT.values()],
    "syllables": [*WADE_GILES, *ASPIRATED, *flat(KOREAN), *flat(CHINESE_SURNAMES)],
    "southern syllables": flat(VIETNAMESE) + flat(BURMESE),
    "legal forms": flat(LEGAL_FORMS),
    "words of organisations": [*ORG_WORDS, *ORG_WORDS.values(), *NATIVE_ORG_WORDS.values()],
    "expansions": [
        word for short, names in EXPANSIONS.items() for name in (short, *names) for word in name.split()
    ],
    "contrary words": [*flat(flat(row) for row in CONTRARY), *ROMAN],
    "countries": [
        word for land in COUNTRIES for name in (*land.names, *land.adjectives) for word in name.split()
    ],
    "Latin for other scripts": [*NATIVE_NAMES.values(), *LETTER_NAMES.values()],
}
NATIVE = {
    "titles": NATIVE_TITLES | NATIVE_SOFT_TITLES,
    "letters": LETTER_NAMES,
    "names": NATIVE_NAMES,
    "words of organisations": NATIVE_ORG_WORDS,
    "countries": [word for land in COUNTRIES for name in land.native for word in name.split()],
}


@pytest.mark.parametrize("table", LATIN)
def test_latin_words_are_small_plain_letters_and_figures(table: str) -> None:
    assert [
        word for word in LATIN[table] if not (word.isascii() and word.isalnum() and word == word.lower())
    ] == []


@pytest.mark.parametrize("table", NATIVE)
def test_words_of_other_scripts_are_whole_composed_and_small(table: str) -> None:
    words = list(NATIVE[table])
    assert [
        word for word in words if unicodedata.normalize("NFC", word) != word or word != word.casefold()
    ] == []
    assert [
        word for word in words if word.isascii() or any(ch.isspace() or ch in "-_.'" for ch in word)
    ] == []


def test_titles_and_names_of_places_are_composed_and_small() -> None:
    words = [*TITLES, *SOFT_TITLES, *flat(PLACE_NAMES), *NUMBERS]
    assert [word for word in words if word != unicodedata.normalize("NFC", word).casefold()] == []


@pytest.mark.parametrize(
    "groups", [SPELLINGS, TRANSLATIONS, PLACE_NAMES], ids=["spellings", "translations", "places"]
)
def test_a_word_stands_in_one_group_only(groups: tuple[tuple[str, ...], ...]) -> None:
    assert [word for word, times in Counter(flat(groups)).items() if times > 1] == []
    assert [group for group in groups if len(group) < 2] == []


def test_titles_stand_in_one_class_and_are_no_names() -> None:
    assert TITLES.isdisjoint(SOFT_TITLES)
    assert TITLES.isdisjoint(flat(SPELLINGS))
    assert TITLES.isdisjoint(NATIVE_NAMES)
    assert TITLES.isdisjoint(PARTICLES)


def test_no_legal_form_is_a_title_or_a_particle_of_its_own() -> None:
    forms = {form[0] for form in LEGAL_FORMS if len(form) == 1}
    assert forms & TITLES == set()
    assert not any(form == () for form in LEGAL_FORMS)
    assert max(map(len, LEGAL_FORMS)) == LONGEST_LEGAL_FORM


def test_a_word_of_an_organisation_points_at_a_word_that_stands_for_itself() -> None:
    assert {word for word in ORG_WORDS.values() if word in ORG_WORDS} == set()
    assert {name for name in RESPELT.values() if name in RESPELT} == set()


def test_an_expansion_says_more_than_its_short_name() -> None:
    for short, names in EXPANSIONS.items():
        assert " " not in short
        assert names
        assert short not in names
    assert [name for name, times in Counter(flat(EXPANSIONS.values())).items() if times > 1] == []


def test_sides_of_a_contradiction_share_no_word() -> None:
    for row in CONTRARY:
        assert len(row) > 1
        assert [word for word, times in Counter(flat(row)).items() if times > 1] == [], row


def test_every_country_is_found_by_its_names() -> None:
    assert len(COUNTRIES) > 195
    assert len({land.code for land in COUNTRIES}) == len({land.code3 for land in COUNTRIES}) == len(COUNTRIES)
    for land in COUNTRIES:
        for name in (*land.names, *land.adjectives, *land.native):
            shared = SHARED_ADJECTIVES.get(name, frozenset())
            assert COUNTRY_OF[name] == land.code or land.code in shared, name
    assert max(len(name.split()) for name in COUNTRY_OF) == LONGEST_COUNTRY


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("bd", "bd"), ("bgd", "bd"), ("bangladeshi", "bd"), ("east pakistan", "bd"), ("বাংলাদেশ", "bd"),
        ("pak", "pk"), ("پاکستان", "pk"), ("uk", "gb"), ("uae", "ae"), ("dprk", "kp"), ("prc", "cn"), ("ksa", "sa"),
        ("burma", "mm"), ("ceylon", "lk"), ("zaire", "cd"), ("upper volta", "bf"), ("persia", "ir"), ("sino", "cn"),
        ("south korean", "kr"), ("people s republic of china", "cn"), ("indo", "in"), ("us", "us"),
    ],
)  # fmt: skip
def test_countries_by_code_adjective_and_name_of_the_past(word: str, code: str) -> None:
    assert COUNTRY_OF[word] == code


@pytest.mark.parametrize("word", ["al", "la", "de", "do", "in", "is", "it", "no", "me", "at", "and", "can"])
def test_short_words_are_no_country(word: str) -> None:
    assert word not in COUNTRY_OF


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("md", "muhammad"), ("mehmet", "mohammad"), ("mamadou", "mohammad"), ("gaddafi", "qadhafi"),
        ("hussein", "hossain"), ("yevgeny", "evgeniy"), ("volodymyr", "vladimir"), ("choudhury", "chaudhry"),
        ("zelensky", "zelenskyy"), ("mueller", "muller"), ("osman", "uthman"), ("kamruzzaman", "qamaruzzaman"),
    ],
)  # fmt: skip
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_family(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hasan", "husain"), ("hamid", "hamad"), ("salim", "salman"), ("karim", "akram"), ("sergey", "semyon")],
)
def test_names_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    assert not same_family(one, other)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("bob", "robert"), ("ted", "edward"), ("bill", "william"), ("sasha", "aleksandr"), ("pepe", "jose"),
        ("mike", "michael"), ("nacho", "ignacio"), ("dick", "richard"), ("volodya", "vladimir"), ("lula", "luiz"),
    ],
)  # fmt: skip
def test_short_forms_lead_to_full_names(short: str, full: str) -> None:
    assert related(short, full) > 0.8
    assert family(short) != family(full)


def test_forms_of_a_given_name_in_other_languages() -> None:
    assert all(related("john", name) for name in ("ivan", "juan", "jean", "johann", "giovanni", "yahya"))
    assert related("pedro", "pierre")
    assert not related("pedro", "pablo")
    assert related("dzhon", "john")


def test_syllables_of_the_east() -> None:
    assert WADE_GILES["chiang"] == "jiang"
    assert WADE_GILES["hsi"] == "xi"
    assert related("rhee", "yi")
    assert related("un", "eun")
    assert related("wong", "wang")
    assert not related("kim", "park")


@pytest.mark.parametrize(
    ("letters", "initials"),
    [("এ কে এম", "akm"), ("এস এম", "sm"), ("এ এইচ এম", "ahm"), ("के पी", "kp"), ("ایم اے", "ma")],
)
def test_names_of_letters_are_initials(letters: str, initials: str) -> None:
    assert (
        "".join(LETTER_NAMES[unicodedata.normalize("NFC", letter)] for letter in letters.split()) == initials
    )


def test_every_latin_letter_has_a_name_in_bengali_devanagari_and_urdu() -> None:
    for first, last in (("ঀ", "৿"), ("ऀ", "ॿ"), ("؀", "ۿ")):
        known = {letter for name, letter in LETTER_NAMES.items() if first <= name[0] <= last}
        assert set("bcdefghijklmnopqrstuvwxy") <= known


@pytest.mark.parametrize(
    ("form", "meaning"),
    [
        ("ltd", "limited"), ("pvt ltd", "limited"), ("llc", "limited"), ("l l c", "limited"), ("ooo", "limited"),
        ("obshchestvo s ogranichennoy otvetstvennostyu", "limited"), ("gmbh", "limited"), ("s a r l", "limited"),
        ("sdn bhd", "limited"), ("jsc", "stock"), ("open joint stock company", "stock"), ("oao", "stock"),
        ("sa", "stock"), ("s a de c v", "stock"), ("plc", "stock"), ("inc", "stock"),
        ("fgup", "state"), ("fzco", "free zone"),
        ("co", "company"), ("llp", "partnership"), ("stichting", "foundation"),
    ],
)  # fmt: skip
def test_legal_forms_by_their_meaning(form: str, meaning: str) -> None:
    assert LEGAL_FORMS[tuple(form.split())] == meaning


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("defence", "defense"), ("univ", "universidad"), ("ministerstvo", "ministry"), ("ejercito", "jaysh"),
        ("hizb", "partido"), ("harakat", "movimiento"), ("lashkar", "army"), ("intl", "international"),
        ("bn", "battalion"),
    ],
)  # fmt: skip
def test_words_of_organisations_that_are_equal(one: str, other: str) -> None:
    assert ORG_WORDS.get(one, one) == ORG_WORDS.get(other, other)
    assert NATIVE_ORG_WORDS["সেনাবাহিনী"] == "army"


def test_short_names_of_bodies() -> None:
    assert "islamic state" in EXPANSIONS["isil"]
    assert "isis" in EXPANSIONS["isil"]
    assert "border guard bangladesh" in EXPANSIONS["bgb"]
    assert "pakistan tehreek e insaf" in EXPANSIONS["pti"]
    assert len(EXPANSIONS) > 500


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kiev", "kyiv"), ("bombay", "mumbai"), ("peking", "beijing"), ("chittagong", "chattogram"), ("dacca", "dhaka"),
        ("saigon", "ho chi minh city"), ("chicken s neck", "siliguri corridor"), ("rangoon", "yangon"), ("ঢাকা", "dhaka"),
        ("arabian gulf", "persian gulf"), ("calcutta", "kolkata"),
    ],
)  # fmt: skip
def test_places_with_several_names(one: str, other: str) -> None:
    assert PLACE_OF[one] == PLACE_OF[other]


@pytest.mark.parametrize("number", ["33rd", "thirty third", "xxxiii", "thirtythird"])
def test_a_number_however_it_is_written(number: str) -> None:
    assert NUMBERS[number] == 33


def test_initials_are_not_read_as_numbers() -> None:
    assert not {"i", "v", "x", "l", "c", "d", "m", "xi", "di", "li"} & set(NUMBERS)


@pytest.mark.parametrize(
    "mention",
    [
        "the army chief",
        "chief of naval staff",
        "prime minister",
        "navy chief",
        "foreign secretary",
        "field marshal",
    ],
)
def test_a_role_consists_of_titles_and_words_of_offices(mention: str) -> None:
    assert set(unicodedata.normalize("NFC", mention).split()) <= TITLES | SOFT_TITLES | OFFICE_WORDS


@pytest.mark.parametrize(
    "name", ["hasan", "khan", "kamrul", "sen", "om", "min", "he", "pan", "ho", "mark", "king"]
)
def test_names_are_never_dropped_as_titles(name: str) -> None:
    assert name not in TITLES


@pytest.mark.parametrize(
    "title",
    [
        "lt",
        "gen",
        "lieutenant",
        "general",
        "জেনারেল",
        "লেফটেন্যান্ট",
        "মেজর",
        "ড",
        "профессор",
        "الدكتور",
        "dr",
        "mp",
        "smt",
    ],
)
def test_ranks_and_degrees_are_titles(title: str) -> None:
    assert title in TITLES


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("মোহাম্মদ", "muhammad"), ("মোঃ", "md"), ("হোসেন", "hussain"), ("ইউনূস", "yunus"), ("حسین", "hossein"),
        ("یوسف", "yusuf"), ("القذافي", "gaddafi"), ("हुसैन", "hussain"), ("चौधरी", "choudhury"),
    ],
)  # fmt: skip
def test_names_of_other_scripts_are_spellings_of_latin_ones(native: str, latin: str) -> None:
    assert same_family(NATIVE_NAMES[unicodedata.normalize("NFC", native)], latin)
