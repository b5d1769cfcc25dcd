"""The own story: what in a text is the article, and what is page, paper, teaser or another story."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.model.suggestions import OUTSIDE
from curator.rules import story
from tests.gold import SEEDS, SHARED, needs_gold, read_gold

BODY = (
    "The harbour master of Kalmar said on Monday that two ferries had been moved to the northern quay after a storm.\n"
    "\n"
    "Engineers inspected the damaged pier through the night, and the council met to vote on money for repairs.\n"
    "\n"
    "Fishermen complained that the harbour had warned of the danger for years, and that the council had not listened.\n"
)


def kinds(text: str) -> list[str]:
    return [region.kind for region in story.regions(text)]


def words_of(text: str, kind: str) -> list[str]:
    return [text[r.start : r.end] for r in story.regions(text) if r.kind == kind]


def own(text: str) -> str:
    return "\n".join(text[start:end] for start, end in story.own(text, story.regions(text)))


# -- the gold record ---------------------------------------------------------------------------------------------------

_NAMES = {"page_furniture": "furniture", "appended_teasers": "teaser", "appended_article": "appended_story"}


@needs_gold
@pytest.mark.parametrize("number", range(5))
def test_the_parts_of_real_articles_are_those_of_the_gold_record(number: int) -> None:
    article = read_gold()["articles"][number]
    text = (SEEDS / article["id"]).read_bytes().decode()
    wanted = {
        (_NAMES.get(region["kind"], region["kind"]), region["start"], region["end"])
        for region in article["regions"]
        if region["kind"] != "body"
    }
    assert {(region.kind, region.start, region.end) for region in story.regions(text)} == wanted


@needs_gold
def test_nothing_but_sources_is_cut_from_articles_without_teasers() -> None:
    documents = json.loads((SHARED / "data" / "gum_news.json").read_text())["documents"]
    for document in documents:
        text = document["text"]
        lost = [text[r.start : r.end] for r in story.regions(text) if not r.own and r.kind != "metadata"]
        assert all(words.startswith("Sources\n") for words in lost), (document["id"], lost)
        dates = [text[r.start : r.end] for r in story.regions(text) if r.kind == "metadata"]
        assert [date.count(",") for date in dates] == [2], "the line with the date of publication"


# -- the head ----------------------------------------------------------------------------------------------------------


def test_the_head_of_a_page() -> None:
    text = (
        "Ferries moved after storm in Kalmar\n"
        "By Nils Holm\n"
        "Published: 3 November 2025, 10:15 am\n"
        "Share\n"
        "\n"
        "A ferry at the northern quay on Monday. (Photo: Anna Berg/TT)\n"
        "\n"
        "Ferries moved after storm in Kalmar\n"
        "  • Two ferries at the northern quay\n"
        "  • Council votes on repairs\n"
        "\n"
        "KALMAR: " + BODY
    )
    assert kinds(text) == [
        "headline",
        "byline",
        "furniture",
        "caption",
        "headline_repeat",
        "standfirst",
        "dateline",
    ]
    assert words_of(text, "furniture") == ["Published: 3 November 2025, 10:15 am\nShare"]
    assert words_of(text, "standfirst") == [
        "  • Two ferries at the northern quay\n  • Council votes on repairs"
    ]
    assert "Nils Holm" not in own(text)
    assert own(text).startswith("Ferries moved after storm in Kalmar\nA ferry at")


@pytest.mark.parametrize(
    "dateline",
    [
        "KALMAR:",
        "KALMAR —",
        "KALMAR, Nov 3 (Reuters) -",
        "KALMAR, Sweden (AP) —",
        "DHAKA (AFP) —",
        "NEW DELHI, Nov. 3, 2025 (ANI):",
        "Kalmar, Nov 3 (TT) –",
        "WASHINGTON (AP) _",
        "(Reuters) -",
    ],
)
def test_datelines(dateline: str) -> None:
    text = f"Ferries moved after storm\n\n{dateline} {BODY}"
    assert words_of(text, "dateline") == [dateline]


@pytest.mark.parametrize(
    "opening",
    [
        "BREAKING:",
        "WATCH:",
        "PRESIDENT —",
        "The harbour master:",
        "On Monday -",
        "Nov 3:",
        "Q:",
        "COVID-19 -",
    ],
)
def test_what_is_no_dateline(opening: str) -> None:
    assert words_of(f"Ferries moved after storm\n\n{opening} {BODY}", "dateline") == []


def test_a_wire_in_capitals() -> None:
    text = (
        "DEV-0042 (KLM)\n\nKALMAR, 3 NOV 89 (TT) -- [REPORT] [HARBOUR RADIO]\n"
        "[TEXT] TWO FERRIES WERE MOVED TO THE NORTHERN QUAY AFTER THE STORM,\n"
        "THE HARBOUR MASTER SAID ON MONDAY. THE COUNCIL MET TO VOTE ON THE\n"
        "REPAIRS OF THE PIER. FISHERMEN COMPLAINED THAT NOBODY HAD LISTENED\n"
        "TO THE WARNINGS OF THE HARBOUR.\n"
    )
    assert words_of(text, "dateline") == ["KALMAR, 3 NOV 89 (TT) --"]
    assert words_of(text, "metadata") == ["DEV-0042 (KLM)", "[REPORT] [HARBOUR RADIO]\n[TEXT]"]
    assert own(text).endswith("WARNINGS OF THE HARBOUR.")


@pytest.mark.parametrize(
    "byline",
    [
        "By Nils Holm",
        "BY NILS HOLM",
        "Post by : Nils Holm",
        "Posted by Nils Holm on November 3, 2025",
        "By Nils Holm and Anna Berg, Staff Writers",
        "By Nils Holm | 3 November 2025",
        "News Desk",
        "Our Correspondent",
    ],
)
def test_bylines(byline: str) -> None:
    assert words_of(f"Ferries moved after storm\n{byline}\n\n{BODY}", "byline") == [byline]


@pytest.mark.parametrize("line", ["By Monday evening", "By the sea in Kalmar", "By air and by land"])
def test_what_is_no_byline(line: str) -> None:
    assert "byline" not in kinds(f"Ferries moved after storm\n{line}\n\n{BODY}")


def test_what_the_file_says_before_the_text() -> None:
    assert words_of(f" date 2025-11-03 {BODY}", "metadata") == [" date 2025-11-03 "]
    text = f"title: Ferries moved\nurl: https://example.org/2025/11/03/ferries\ndate: 2025-11-03\n\n{BODY}"
    assert kinds(text) == ["metadata"]


def test_a_file_that_glues_its_day_to_the_headline() -> None:
    text = f" date 2025-11-03 Ferries moved after storm in Kalmar\n\nKALMAR: {BODY}"
    assert kinds(text) == ["metadata", "headline", "dateline"]
    assert words_of(text, "headline") == ["Ferries moved after storm in Kalmar"]


def test_the_masthead_of_a_page() -> None:
    text = (
        " date 2025-11-03 Video\nMonday, 3 November, 2025\n\nFerries moved after storm in Kalmar\n\nKP Report\n"
        "3 November, 2025, 04:30 pm\nLast modified: 3 November, 2025, 05:58 pm\n\nRelated News\n\n"
        f"Ferries moved after storm in Kalmar\n\nGetting your audio player ready...\n|\n{BODY}"
    )
    assert own(text).split("\n")[:2] == ["Ferries moved after storm in Kalmar", "Related News"]
    assert own(text).endswith(BODY.strip())


def test_links_above_a_story() -> None:
    links = "ALSO READ\nOslo opens its largest tunnel\nChess champion withdraws from Toledo"
    text = f"-\n{links}\n-\n{BODY}"
    assert words_of(text, "related_link") == [links]
    assert own(text) == BODY.strip()


def test_a_town_that_is_known_may_stand_before_a_story() -> None:
    assert words_of(f"Dhaka: {BODY}", "dateline") == ["Dhaka:"]
    assert words_of(f"New Delhi: {BODY}", "dateline") == ["New Delhi:"]
    assert words_of(f"Explained: {BODY}", "dateline") == []


def test_a_day_alone_below_the_headline_and_one_in_the_story() -> None:
    text = f"Ferries moved after storm\nMonday, November 3, 2025\n{BODY}\nTuesday, November 4, 2025\n\n{BODY}"
    assert words_of(text, "metadata") == ["Monday, November 3, 2025"]


# -- inside ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "link",
    [
        "Also See: Kalmar Seeks a New Ferry From Norway",
        "READ MORE: How the pier was built",
        "Read also: How the pier was built",
        "Related: How the pier was built",
        "▶ Must read | How the pier was built",
        "Read more »",
    ],
)
def test_links_inside_a_story_are_left_out(link: str) -> None:
    first, *rest = BODY.split("\n\n")
    text = "\n\n".join([first, link, *rest])
    assert words_of(text, "related_link") == [link]
    assert own(text).split() == BODY.split()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("This news is sourced from the Kalmar Post and is meant for information only.", "source_note"),
        ("This article was originally published by the Kalmar Post.", "source_note"),
        ("(With inputs from agencies)", "source_note"),
        ("Reporting by Nils Holm; Editing by Anna Berg", "source_note"),
        ("Source: Kalmar Post", "source_note"),
        ("( With inputs from KPNS )", "source_note"),
        ("(Only the headline and picture of this report were changed by our staff.)", "source_note"),
        ("Published in Kalmar Post, November 3rd, 2025", "furniture"),
        ("© 2025 Kalmar Post", "boilerplate"),
        ("Copyright 2025 The Kalmar Post. All rights reserved.", "boilerplate"),
        ("Sign up for our daily newsletter and never miss a ferry.", "boilerplate"),
        ("Follow us on Facebook and Telegram for more.", "boilerplate"),
        ("Get the latest news of the coast in your inbox.", "boilerplate"),
        ("Photo: Anna Berg/TT", "photo_credit"),
        ("Advertisement", "furniture"),
        ("Last updated: November 3, 2025 10:15 PM CET", "furniture"),
        ("Tags: harbour, ferries, Kalmar", "furniture"),
    ],
)
def test_lines_that_are_not_of_the_story(line: str, kind: str) -> None:
    text = f"{BODY}\n{line}\n\n{BODY}"
    assert words_of(text, kind) == [line]
    assert line not in own(text)


@pytest.mark.parametrize(
    "line",
    [
        "The report was released on Monday by the ministry and says that twelve piers need repairs.",
        "Copyright claims over photographs of the ferry were filed with the court in Kalmar on Monday.",
        "Follow the money, the fishermen said, and it leads to the council and to its northern quay.",
        "Comments by the mayor were not welcome.",
        "Share prices of the ferry line fell by a tenth.",
        "Reporting by the Kalmar Post on Monday suggested that the pier had been unsafe since the spring.",
        "Updated maps of the harbour will be printed in January, the harbour master told the fishermen.",
        "Latest figures show that four thousand people use the ferries on a day in November.",
        "Related costs were not known on Monday, and the council did not want to guess at them either.",
        "Recent storms",
        "The ferries",
        "What the council said",
    ],
)
def test_lines_of_the_story_that_look_like_something_else(line: str) -> None:
    text = f"{BODY}\n{line}\n\n{BODY}"
    assert line in own(text)


POST = (
    "Ferries back at the northern quay\n\n\n\n"
    "Kalmar, 3 November 2025 (Monday): The harbour master saw two ferries… pic.example/x — "
    "Kalmar Harbour (@KalmarHarbour) November 3, 2025"
)


def test_a_post_is_of_the_story_from_its_headline_to_its_stamp() -> None:
    text = f"{BODY}\n{POST}\n\n{BODY}"
    (post,) = [region for region in story.regions(text) if region.kind == "embedded_post"]
    assert text[post.start : post.end] == POST
    assert post.own
    assert own(text) == text.strip()


def test_posts_of_other_networks_and_posts_without_a_stamp() -> None:
    text = (
        f"{BODY}\nView this post on Instagram\n\nA post shared by Kalmar Harbour (@kalmar)\n\n{BODY}"
        f"\nTwo ferries moved pic.twitter.com/Abc123Def4\n\n{BODY}"
    )
    assert words_of(text, "embedded_post") == [
        "View this post on Instagram\n\nA post shared by Kalmar Harbour (@kalmar)",
        "Two ferries moved pic.twitter.com/Abc123Def4",
    ]


def test_a_post_in_the_middle_of_one_long_line_takes_no_more_than_a_post_has() -> None:
    line = BODY.replace("\n", " ") * 4 + "Ferries are back — Kalmar Harbour (@KalmarHarbour) November 3, 2025"
    (post,) = story.regions(line)
    assert post.kind == "embedded_post"
    assert line[post.start : post.end].endswith("November 3, 2025")
    assert post.end - post.start < 400


# -- the end -----------------------------------------------------------------------------------------------------------

TEASERS = (
    "Oslo Opens Largest Tunnel Under Mountain Railway\n"
    "Drivers queued for hours as the long awaited tunnel below the railway opened, and the minister came with\n"
    "Chess Champion Withdraws From Tournament in Toledo\n"
    "The young champion said that fever had kept him awake, leaving the tournament without its brightest\n"
    "Volcano Wakes Again Near Village in Sicily\n"
    "Villagers packed their belongings when ash began to fall on vineyards, while experts warned of further\n"
)


def test_teasers_without_any_word_that_says_so() -> None:
    text = BODY + TEASERS
    assert words_of(text, "teaser") == [TEASERS.strip()]
    assert own(text) == BODY.strip()


@pytest.mark.parametrize(
    "head", ["Recent", "Related Posts", "More from Europe", "You may also like", "Trending Now"]
)
def test_a_list_of_other_articles_at_the_end(head: str) -> None:
    titles = [
        "Oslo opens its largest tunnel",
        "Chess champion withdraws from Toledo",
        "Volcano wakes in Sicily",
    ]
    links = "\n\n".join([head, *titles])
    assert words_of(f"{BODY}\n{links}\n", "teaser") == [links]


def test_teasers_with_texts_that_end_and_an_invitation() -> None:
    teaser = "Oslo opens its new tunnel\n\nDrivers queued for hours, and a minister came to open it.\n\nRead More »"
    other = "Volcano wakes in Sicily\n\nVillagers packed their belongings when ash fell on vineyards.\n\nRead More »"
    text = f"{BODY}\n{teaser}\n{other}\n"
    assert words_of(text, "teaser") == [f"{teaser}\n{other}"]


def test_a_list_of_links_inside_a_story_cuts_nothing_behind_it() -> None:
    links = "Related stories\nOslo opens its largest tunnel\nVolcano wakes in Sicily"
    text = f"{BODY}\n{links}\n\n{BODY}"
    assert words_of(text, "related_link") == [links]
    assert own(text).count("Engineers inspected") == 2


def test_a_second_story_glued_on() -> None:
    other = (
        "Five hurt as bridge falls in Porto\n\nUpdated 6 December 2025\nFollow\n\n"
        "Five hurt as bridge falls in Porto\n\n"
        "PORTO: A footbridge fell on Friday, and firemen pulled five people from the river, a doctor said.\n"
    )
    text = f"Ferries moved after storm\n\nUpdated 3 November 2025\n\nKALMAR: {BODY}\n\n{other}"
    assert words_of(text, "appended_story") == [other.strip()]
    assert own(text).endswith("had not listened.")


def test_comments_of_readers_are_cut_where_the_page_says_what_they_are() -> None:
    form = "Leave a Reply\n\nYour email address will not be published.\n\nRequired fields are marked *"
    assert words_of(f"{BODY}\n{form}\n", "boilerplate") == [form]


def test_what_readers_say() -> None:
    said = "Comments\n\nNils Holm says:\nNovember 4, 2025 at 10:00 am\n\n" + BODY.strip()
    text = f"{BODY}\n{said}\n\nLeave a Reply\n\nYour email address will not be published.\n"
    assert words_of(text, "boilerplate") == [text[text.index("Comments") :].strip()]
    assert own(text) == BODY.strip()


def test_teasers_that_begin_with_datelines_of_their_own() -> None:
    teasers = (
        "Recent News\n\nOslo opens its largest tunnel\n\n0\nOSLO, Norway: Drivers queued for hours, and a man...\n\n"
        "Volcano wakes in Sicily\n\n0\nROME: Villagers packed their belongings when ash began to fall on the..."
    )
    assert words_of(f"{BODY}\n{teasers}\n", "teaser") == [teasers]


LISTS = {
    "points": "What is known so far:\n"
    + "\n".join(
        f"- the {name} had been closed for most of the year because of rust and rotten wood"
        for name in ("northern quay", "old bridge", "railway ferry", "southern lighthouse")
    ),
    "results": "Group F\nSweden 1 – 0 Norway\nGroup G\nDenmark 3 – 0 Finland\nGroup H\nIceland 1 – 2 Latvia",
    "subheads": "\n\n".join(
        f"{head}\n\nAt the {place} nobody wanted to speak about it, but everybody knew somebody who had been there."
        for head, place in (
            ("A silent town", "market"),
            ("The old men", "chapel"),
            ("Night falls", "lighthouse"),
        )
    ),
    "timeline": "\n".join(
        f"{day} November 2025\nA {what} was closed by order of the council, and people had to walk"
        for day, what in ((1, "tunnel"), (2, "railway"), (3, "chapel"))
    ),
    "gallery": "A cat on the quay Image: Anna Berg. The tower\nThe tower at night Image: Anna Berg. The chapel\nChapel",
    "unended": "\n".join(
        f"the {office} wrote a paragraph without a full stop at its end and nobody at the desk put one there"
        for office in ("harbour office", "mayor of the town", "railway company", "lighthouse keeper")
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_at_the_end_of_a_story_are_no_teasers(name: str) -> None:
    text = f"Ferries moved after storm\n\n{BODY}\n{LISTS[name]}\n"
    assert own(text) == text.strip(), [region for region in story.regions(text) if not region.own]


def test_a_story_of_several_datelines_is_one_story() -> None:
    text = f"News of the coast\n\nKALMAR — {BODY}\nGOTEBORG — {BODY}\nMALMO — {BODY}"
    assert own(text) == text.strip()


def test_live_reports_with_times_and_headlines_are_one_story() -> None:
    entry = "Published: 3 November 2025\nBy Nils Holm\n\n" + BODY
    entries = f"Ferries of Kalmar harbour moved\n{entry}\nCouncil of Kalmar votes\n{entry}"
    text = f"Storm in Kalmar harbour\n\n{BODY}\n{entries}"
    assert own(text).count("Engineers inspected") == 3


def test_a_text_in_a_language_the_rules_do_not_know_keeps_all_of_itself() -> None:
    text = (
        "ঢাকায় বৈঠক\n\n"
        + "সেনাপ্রধান রবিবার সেনাসদরে প্রতিনিধিদলের সঙ্গে সাক্ষাৎ করেন এবং সহযোগিতা নিয়ে আলোচনা করেন।\n\n" * 5
    )
    assert own(text) == text.strip()


# -- properties --------------------------------------------------------------------------------------------------------

_PIECES = st.sampled_from(
    [
        *BODY.split("\n\n"),
        *TEASERS.splitlines(),
        *POST.split("\n\n\n\n"),
        "Recent",
        "Related",
        "Read More »",
        "Share",
        "Updated 3 November 2025",
        "By Nils Holm",
        "KALMAR: short",
        "Sources",
        "Comments",
        "© 2025",
        "",
        " ",
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=30), max_size=25).flatmap(
    lambda pieces: st.sampled_from(["\n", "\n\n", " ", "\r\n"]).map(lambda between: between.join(pieces))
)


@settings(max_examples=300)
@given(_TEXTS)
def test_regions_lie_in_the_text_in_order_and_apart(text: str) -> None:
    regions = story.regions(text)
    end = 0
    for region in regions:
        assert end <= region.start < region.end <= len(text)
        assert region.why
        end = region.end
    spans = story.own(text, regions)
    covered = [False] * len(text)
    for start, stop in spans:
        assert text[start:stop] == text[start:stop].strip() != ""
        assert not story.outside(regions, start, stop)
        covered[start:stop] = [True] * (stop - start)
    for offset, char in enumerate(text):
        around = story.region_at(regions, offset)
        outside = around is not None and around.kind in OUTSIDE
        assert outside == story.outside(regions, offset, offset + 1)
        assert covered[offset] or outside or char.isspace()
        assert not (covered[offset] and outside)


def _steps(text: str) -> int:
    """How many lines of this package's code are run to read a text."""
    import sys

    story.regions.cache_clear()
    steps = 0

    def count(frame: object, event: str, arg: object) -> object:
        nonlocal steps
        steps += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        story.regions(text)
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize(
    "piece",
    [
        "Recent\n",
        "Notes\n",
        "Recent\nA story title here\n",
        "A Title of Things To Come\nthe words of a sentence that go on and on without any end to be\n",
        "A Title of Things\n\nRead More »\n",
        "— A B (@abc) November 9, 2025 ",
        "DHAKA: a b c d e f g h i j k l m n o p.\n",
        BODY,
    ],
)
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    end = "\n" + BODY
    small, large = _steps(BODY + piece * 100 + end), _steps(BODY + piece * 400 + end)
    assert large < 6 * small


@pytest.mark.parametrize(
    "text", ["x" * 1_000_000, " " * 1_000_000, "\n" * 1_000_000, "ABC DEF " * 125_000, "- " * 500_000]
)
def test_a_text_of_a_million_characters_without_any_line_is_all_story(text: str) -> None:
    assert story.regions(text) == ()


def test_a_stamp_alone_ends_a_post_and_a_reprint_names_its_source() -> None:
    text = (
        "The minister flew to Oslo on Monday, where she was received by the Speaker and by two of her own party.\n\n"
        "It was the first journey of its kind since the treaty was signed, and nobody expected much of it.\n\n"
        "Courtesy call by the Minister\n\n"
        "Oslo, 3 March 2025: The Minister called today on the Speaker. … (@press_desk) March 3, 2025\n\n"
        "Nothing else was said about the journey.\n\n"
        "First published by Fjord Courier; reprinted with permission."
    )
    found = {region.kind: text[region.start : region.end] for region in story.regions(text)}
    assert found["embedded_post"].startswith("Courtesy call")
    assert found["embedded_post"].endswith("March 3, 2025")
    assert found["source_note"].startswith("First published")
