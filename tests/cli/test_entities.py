"""`curator entities import` and `show`: what became of every row and why; everything that is known of one."""

from __future__ import annotations

from pathlib import Path

from curator.services import entities, post_proposals, posts, reading
from curator.services.workspace import open_record
from tests.commands import Curator

VARIANTS = """name,kind,country,wikidata
S. M. Kamr-ul-Hassan,person,Bangladesh,
Waker uz Zaman,person,India,
Bangladesh,country,,Q902
Somebody New,person,,
"""


def test_the_report_of_an_import_says_what_became_of_a_row_and_why(sample: Curator, tmp_path: Path) -> None:
    (tmp_path / "more.csv").write_text(VARIANTS, encoding="utf-8")
    done = sample("entities", "import", "more.csv")
    assert done.code == 0
    head, *rows, summary = done.out.splitlines()
    assert head.split() == ["row", "id", "became", "name", "why"]
    assert [row.split("  ")[0] for row in rows] == ["more.csv row 2", "more.csv row 3"]
    assert "N20  changed" in rows[0]
    assert "completed N20 S M Kamrul Hasan as another spelling, " in rows[0]
    assert "like N21 Waker-Uz-Zaman, " in rows[1]
    assert "its country is Bangladesh, not India" in rows[1]
    assert summary == "4 entities: 2 added, 1 changed, 1 unchanged, 1 of them perhaps known already."
    again = sample("entities", "import", "more.csv")
    assert again.out == "4 entities: 4 unchanged.\n"
    every = sample("entities", "import", "more.csv", "--all").out.splitlines()
    assert len(every) == 6
    assert "is N1 Bangladesh by its wikidata id Q902" in every[3]


def test_what_of_a_row_was_left_out_is_said(sample: Curator, tmp_path: Path) -> None:
    (tmp_path / "more.csv").write_text("name,kind,country\nSheikh Hasina,person,India\n", encoding="utf-8")
    done = sample("entities", "import", "more.csv")
    assert "like N24 Sheikh Hasina, " in done.out
    rows = "id,name,kind,country,colour\nhasina,Sheikh Hasina,person,India,red\n"
    (tmp_path / "more.csv").write_text(rows, encoding="utf-8")
    done = sample("entities", "import", "more.csv")
    assert done.out == "1 entity: 1 unchanged.\n"
    stays, unknown = done.err.splitlines()
    assert stays == "more.csv row 2: country stays Bangladesh, the file has India."
    assert unknown.startswith('more.csv row 2: "colour" is unknown and was left out')


def test_the_report_as_json_names_what_found_it_and_what_it_may_be(sample: Curator, tmp_path: Path) -> None:
    (tmp_path / "more.csv").write_text(VARIANTS, encoding="utf-8")
    found = sample("entities", "import", "more.csv", "--json").json
    assert [(one["entity"], one["status"], one["by"]) for one in found] == [
        ("N20", "changed", "likeness"),
        ("N40", "added", ""),
        ("N1", "unchanged", "wikidata"),
        ("N41", "added", ""),
    ]
    (alike,) = found[1]["like"]
    assert (alike["entity"], alike["name"]) == ("N21", "Waker-Uz-Zaman")
    assert found[3]["like"] == []


def test_everything_known_of_an_entity_is_shown(sample: Curator, tmp_path: Path) -> None:
    made = open_record(tmp_path / "curator.db", "ada")
    waker, hasan = (reading.find(made, shown, "entity")[0] for shown in ("N21", "N20"))
    before = sample("entities", "show", "N21").out.splitlines()
    assert "  ◐ post in E4, E6: Chief of Army Staff · General · seen 2025-11-09/2025-11-23" in before
    (proposal,) = post_proposals.proposals(made, waker)
    post_proposals.take(made, waker, proposal.key)
    posts.add(made, reading.state(made, hasan), {"title": "army chief", "from": "2024-06-23", "to": "2026"})
    entities.set_external_id(made, reading.state(made, waker), "wikidata", "Q18636187")
    made.close()
    done = sample("entities", "show", "N21")
    lines = done.out.splitlines()
    assert lines[0] == "N21  Waker-Uz-Zaman  (person, Bangladesh, revision 3)"
    assert "  name Waker-Uz-Zaman" in lines
    assert "  ≈ ওয়াকার-উজ-জামান · import entities.csv row 22" in lines
    at = lines.index("  post Chief of Army Staff · General · seen 2025-11-09/2025-11-23")
    assert lines[at + 1].startswith("      A6: “ঢাকায় সেনাপ্রধান")
    assert "  wikidata Q18636187" in lines
    at = lines.index("  ! Chief of Army Staff: also N20 S M Kamrul Hasan, from 2025-11-09 to 2025-11-23")
    assert "      N20: no source" in lines[at + 1 : at + 3]
    assert [line.split()[1] for line in lines if line.startswith("  event ")] == ["E4", "E6"]
    whole = sample("entities", "show", "N21", "--json").json
    assert whole["external"] == {"wikidata": "Q18636187"}
    assert [post["title"] for post in whole["posts"]] == ["Chief of Army Staff"]
    assert whole["posts"][0]["claims"][0]["article_id"] == "A6"
    assert [(hint["kind"], hint["other"]) for hint in whole["hints"]] == [("post", "N20")]
    assert whole["proposed_posts"] == []
    assert sample("show", "N21", "--json").json == whole


def test_posts_and_ids_are_found_by_words_and_told_by_the_history(sample: Curator, tmp_path: Path) -> None:
    made = open_record(tmp_path / "curator.db", "ada")
    waker = reading.find(made, "N21", "entity")[0]
    state = posts.add(made, reading.state(made, waker), {"title": "Adjutant General", "seen": "2023"})
    entities.set_external_id(made, state, "viaf", "102333412")
    made.close()
    for words in ("adjutant general", "102333412"):
        assert "N21" in [hit["id"] for hit in sample("search", words, "--json").json]
    changed = {line["label"]: line["new"] for line in sample("diff", "N21.1", "N21.3", "--json").json}
    assert changed == {"post": "Adjutant General", "post, seen": "2023", "external viaf": "102333412"}
    shown = sample("show", "N21").out
    assert "Adjutant General" in shown
    assert "102333412" in shown


def test_an_entity_that_is_not_there_is_said_to_be_none(sample: Curator) -> None:
    for words in (("N400",), ("E1",), ("nobody",)):
        done = sample("entities", "show", *words)
        assert done.code == 1
        assert done.err.strip().endswith(".")
