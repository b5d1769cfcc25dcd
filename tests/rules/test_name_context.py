"""What stands around a name says whom it means."""

from __future__ import annotations

import pytest

from curator.rules.naming.context import FROM_CONTEXT, Around, Asked, Called, Named, Office, priors
from curator.rules.short_forms import Definition

CALLED = {
    "kamrul": Called("person", ("S M Kamrul Hasan",)),
    "nazmul": Called("person", ("M. Nazmul Hassan",)),
    "munir": Called("person", ("Syed Asim Munir",)),
    "army": Called("organisation", ("Bangladesh Army",)),
    "navy": Called("organisation", ("Pakistan Navy",)),
    "bangladesh": Called("place", ("Bangladesh",)),
    "hit": Called("organisation", ("Heavy Industries Taxila",)),
}
KAMRUL = Named(100, 124, "Lt-Gen S M Kamrul Hasan", "kamrul")
NAZMUL = Named(300, 324, "Admiral M. Nazmul Hassan", "nazmul")


def best(asked: Asked, around: Around) -> str:
    """The entity for which the context speaks most; empty when it speaks for none."""
    found = priors(asked, around)
    assert all(prior.why.startswith(FROM_CONTEXT) for prior in found.values())
    uid = max(found, key=lambda uid: found[uid].log_odds, default="")
    return uid if uid and found[uid].log_odds > 0 else ""


def around(*named: Named, **more: object) -> Around:
    return Around(named, called=CALLED, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("start", "meant"), [(50, "kamrul"), (200, "kamrul"), (400, "nazmul"), (None, "")])
def test_a_surname_means_the_one_who_was_named_last(start: int | None, meant: str) -> None:
    found = priors(Asked("Hassan", start), around(KAMRUL, NAZMUL))
    best_one = max(found, key=lambda uid: found[uid].log_odds)
    assert found[best_one].log_odds > 0
    if meant:
        assert best_one == meant
        assert min(prior.log_odds for uid, prior in found.items() if uid != meant) < 0 or start == 50
    else:  # typed by hand: both are possible
        assert found["kamrul"].log_odds == found["nazmul"].log_odds


def test_the_reason_says_who_was_named_last() -> None:
    found = priors(Asked("Hassan", 400), around(KAMRUL, NAZMUL))
    assert (
        found["nazmul"].why
        == "from context: named in full above, “Admiral M. Nazmul Hassan”, the last of them"
    )
    assert "Admiral M. Nazmul Hassan is named nearer" in found["kamrul"].why
    assert "below" in priors(Asked("Hassan", 5), around(KAMRUL))["kamrul"].why


def test_a_rank_of_another_service_is_somebody_else() -> None:
    found = priors(Asked("Lt-Gen Hassan", 400), around(KAMRUL, NAZMUL))
    assert found["kamrul"].log_odds > 0 > found["nazmul"].log_odds
    assert "another service" in found["nazmul"].why
    assert best(Asked("Hassan", 400, "Navy chief Admiral"), around(KAMRUL)) == ""


def test_a_person_s_word_counts_like_a_name_in_full() -> None:
    linked = Named(10, 16, "Hassan", "nazmul", "linked in this article")
    found = priors(Asked("Hassan", 200), around(linked))
    assert found["nazmul"].why == "from context: linked in this article as “Hassan”"
    assert best(Asked("Hassan", 200), around(linked, KAMRUL)) == "kamrul", "who was named in full since"
    elsewhere = Named(0, 0, "", "kamrul", "takes part in E3")
    assert (
        priors(Asked("Kamrul Hassan", 5), around(elsewhere))["kamrul"].why == "from context: takes part in E3"
    )
    assert priors(Asked("Nazmul Hassan", 5), around(elsewhere)) == {}, "another first name is another person"


def test_who_is_named_in_full_and_not_in_the_record_is_nobody_of_it() -> None:
    stranger = Named(100, 120, "Abul Hassan", "")
    found = priors(Asked("Hassan", 200), around(stranger))
    assert found["kamrul"].log_odds < 0
    assert "Abul Hassan, whom the record does not know" in found["kamrul"].why
    assert "bangladesh" not in found


def test_a_country_is_not_its_army() -> None:
    assert priors(Asked("Bangladesh", 50), around(Named(100, 115, "Bangladesh Army", "army"))) == {}
    assert best(Asked("Navy", 50), around(Named(100, 113, "Pakistan Navy", "navy"))) == "navy"
    assert best(Asked("Pakistan", 50), around(Named(100, 113, "Pakistan Navy", "navy"))) == ""


def test_the_words_themselves_prove_nothing() -> None:
    assert priors(Asked("S M Kamrul Hasan", 107), around(Named(107, 123, "S M Kamrul Hasan", "kamrul"))) == {}
    assert priors(Asked("Hasan", 118), around(KAMRUL)) == {}


def test_what_the_text_explains_is_believed() -> None:
    explained = [(Definition("HIT", "Heavy Industries Taxila", 10), "hit")]
    found = priors(Asked("HIT", 90), around(explained=explained))
    assert found["hit"].why == "from context: “HIT” stands for Heavy Industries Taxila here"
    assert priors(Asked("H I", 90), around(explained=explained)) == {}
    unknown = [(Definition("HIT", "Heavy Industries Taxila", 10), "")]
    assert priors(Asked("HIT", 90), around(explained=unknown)) == {}


def test_an_office_means_those_who_hold_it_the_nearest_first() -> None:
    offices = [
        Office("munir", "Pakistan’s Chief of Army Staff General", "says the article", 50),
        Office("kamrul", "Army Chief", "E2", None),
        Office("nazmul", "Chief of Naval Staff", "says the article", 80),
    ]
    found = priors(Asked("the army chief", 90), around(offices=offices))
    assert set(found) == {"munir", "kamrul"}
    assert found["munir"].log_odds > found["kamrul"].log_odds
    assert found["munir"].why == "from context: Pakistan’s Chief of Army Staff General, says the article"
    assert set(priors(Asked("Pakistan army chief", 90), around(offices=offices))) == {"munir"}
    assert priors(Asked("the home minister", 90), around(offices=offices)) == {}


def test_an_office_beside_a_name_speaks_for_who_held_it() -> None:
    offices = [Office("nazmul", "Chief of Naval Staff", "E2")]
    found = priors(Asked("Admiral Hassan", 90, "Bangladesh Navy Chief Admiral"), around(offices=offices))
    assert found["nazmul"].why == "from context: Chief of Naval Staff, E2"
    assert found["nazmul"].log_odds > 0
    general = [Office("nazmul", "Vice Admiral", "E2")]
    assert priors(Asked("General Hassan", 90, "General"), around(offices=general))["nazmul"].log_odds < 0
    assert priors(Asked("Admiral Khan", 90, "Navy Chief"), around(offices=offices)) == {}


@pytest.mark.parametrize("words", ["", "…", "😀", "x" * 500, "General", "K"])
def test_odd_names_get_no_help(words: str) -> None:
    assert best(Asked(words, 400), around(KAMRUL, NAZMUL)) == ""
