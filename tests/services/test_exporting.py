"""Exports: the same record gives the same bytes, other tools read them, and nothing is bent on the way."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from curator import resources
from curator.codebook.load import find, load
from curator.errors import RefusedError
from curator.model.lines import Filter
from curator.model.state import apply, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.services import entities, events, posts
from curator.services.event_columns import event_columns
from curator.services.export_table import Column, Csv, Table
from curator.services.exporting import export_csv, export_json
from curator.services.workspace import Workspace, open_record
from tests.builders import SECOND, item, new_workspace, sample_workspace, saved, with_field, with_participant

FILES = {
    *("events.csv", "participants.csv", "claims.csv", "articles.csv", "entities.csv", "aliases.csv"),
    *("posts.csv", "post_sources.csv", "revisions.csv", "datapackage.json"),
}
HOSTILE = [
    *(
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(1)",
        "a\t=1",
        "＝1",
        "'quoted",
        'a "b", c',
        "a\nb",
        "a\r\nb",
        "a\rb",
    ),
    *(
        "\x1b]52;c;ZNobw==\x07",
        "\u202egnp.exe\u202c",
        "'; DROP TABLE event;--",
        "NA",
        "007",
        "1e5",
        "a\u2028b\x85c",
    ),
]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def manifest(folder: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return read


def complaints(folder: Path) -> list[Any]:
    """What Frictionless has against a package."""
    report = Package(str(folder / "datapackage.json")).validate()
    return list(report.flatten(["title", "type", "rowNumber", "fieldName", "note"]))


def foreign_keys(folder: Path, table: str) -> set[str]:
    schema = next(r["schema"] for r in manifest(folder)["resources"] if r["name"] == table)
    return {key["fields"][0] for key in schema["foreignKeys"]}


# -- CSV ----------------------------------------------------------------------------------------------


def test_the_package_is_whole_and_frictionless_accepts_it(made: Workspace, tmp_path: Path) -> None:
    counts = export_csv(made, tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    assert counts == {table: len(rows(tmp_path / "out", table)) for table in counts}
    assert {table: counts[table] for table in ("events", "participants", "claims", "articles")} == {
        **{"events": 2, "participants": 4, "claims": 7, "articles": 2},
    }
    assert complaints(tmp_path / "out") == []


def test_posts_come_with_their_sentences_and_with_all_that_they_refer_to(
    made: Workspace, tmp_path: Path
) -> None:
    army = entities.create(made, {"name": "Army", "kind": "organisation"})
    a2, munir = item(made, "article", 2), item(made, "entity", 4)
    source = posts.Source(a2.uid, 2, 1, 0, 16, SECOND[:16], True)
    slots = {"title": "army chief", "organisation_entity": army.uid, "from": "2022", "seen": "2025-01-15"}
    munir = posts.add(made, munir, slots, [source])
    munir = entities.set_external_id(made, munir, "wikidata", "Q42")
    export_csv(made, tmp_path / "out", wanted=Filter(type="meeting"))
    assert complaints(tmp_path / "out") == []
    (post,) = rows(tmp_path / "out", "posts")
    assert (post["entity_id"], post["title"], post["organisation"], post["organisation_entity"]) == (
        *("N4", "army chief", "Army"),
        army.uid,
    )
    assert (post["from"], post["to"], post["seen"], post["earliest"], post["latest"]) == (
        *("2022", "", "2025-01-15"),
        *("2022-01-01", ""),
    )
    (claim,) = rows(tmp_path / "out", "post_sources")
    assert (claim["path"], claim["article_id"], claim["quote"]) == (
        f"post/{post['uid']}/title",
        "A2",
        "A general abroad",
    )
    assert {row["id"] for row in rows(tmp_path / "out", "entities")} >= {"N4", "N5"}
    export_json(made, tmp_path / "record.json")
    read = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    whole = next(entity for entity in read["entities"] if entity["id"] == "N4")
    assert whole["external"] == {"wikidata": "Q42"}
    assert whole["posts"][0]["claims"][0]["quote"] == "A general abroad"


def test_frictionless_would_see_a_broken_package(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "out")
    file = tmp_path / "out" / "participants.csv"
    uid = item(made, "event", 1).uid
    file.write_text(file.read_text(encoding="utf-8").replace(uid, uid[:-1] + "f"), encoding="utf-8")
    assert complaints(tmp_path / "out") != []


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    exported = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        workspace = sample_workspace(folder)
        for n in (1, 2):
            export_csv(workspace, folder / f"csv{n}")
            export_json(workspace, folder / f"{n}.json")
        assert contents(folder / "csv1") == contents(folder / "csv2")
        assert (folder / "1.json").read_bytes() == (folder / "2.json").read_bytes()
        exported.append(contents(folder / "csv1") | {"json": (folder / "1.json").read_bytes()})
        workspace.close()
    assert exported[0] == exported[1]


def test_a_change_changes_the_root_hash(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "before")
    entities.edit(made, item(made, "entity", 4), {"note": "retired"})
    export_csv(made, tmp_path / "after")
    assert manifest(tmp_path / "before")["root_hash"] != manifest(tmp_path / "after")["root_hash"]


def test_the_files_are_plain_utf8_with_line_feeds_sorted_by_uid(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "out")
    for name, data in contents(tmp_path / "out").items():
        assert not data.startswith(b"\xef\xbb\xbf")
        assert data.endswith(b"\n")
        assert b"\r" not in data, name
        data.decode("utf-8")
    for table in ("events", "articles", "entities"):
        uids = [row["uid"] for row in rows(tmp_path / "out", table)]
        assert uids == sorted(uids)
    pairs = [(row["event"], row["uid"]) for row in rows(tmp_path / "out", "claims")]
    assert pairs == sorted(pairs)


def test_the_manifest_names_sizes_hashes_and_units(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "out")
    package = manifest(tmp_path / "out")
    for resource in package["resources"]:
        data = (tmp_path / "out" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
    assert package["unit"] == "codepoint"
    assert package["codebook"]["name"] == "diplomacy"
    assert package["for_spreadsheet"] is False
    assert package["cells"]["rule"].startswith("Verbatim")


def test_an_event_row_shows_values_names_and_how_they_stand(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "out")
    meeting = next(row for row in rows(tmp_path / "out", "events") if row["id"] == "E2")
    shown = (
        "type",
        "date",
        "earliest",
        "date_status",
        "place_name",
        "topics",
        "topics_status",
        "cameo",
        "sources",
    )
    assert [meeting[column] for column in shown] == [
        *("meeting", "2025-01-14", "2025-01-14", "contested", "Rawalpindi"),
        *('["training","arms"]', "unsourced", "040", "2"),
    ]
    assert meeting["part_of"] == item(made, "event", 1).uid
    assert meeting["title_derived"] == "true"
    assert "part_of" in foreign_keys(tmp_path / "out", "events")


def test_claims_stand_at_code_points(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "out")
    export_json(made, tmp_path / "o.json")
    texts = {
        article["uid"]: article["versions"][0]["text"]
        for article in json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))["articles"]
    }
    claims = rows(tmp_path / "out", "claims")
    assert claims
    for row in claims:
        assert texts[row["article"]][int(row["start"]) : int(row["end"])] == row["quote"]
        assert row["unit"] == "codepoint"


def test_what_is_hostile_reads_back_letter_for_letter(made: Workspace, tmp_path: Path) -> None:
    for text in HOSTILE:
        state = apply(events.blank(made, "meeting"), [edits.set_slot("title", text)])
        state, _ = with_participant(made, state, "visitor", description=text)
        saved(made, state, "m")
    export_csv(made, tmp_path / "out")
    made_up = [row for row in rows(tmp_path / "out", "events") if row["title_derived"] == "false"]
    assert sorted(row["title"] for row in made_up) == sorted(HOSTILE)
    described = {row["description"] for row in rows(tmp_path / "out", "participants")}
    assert set(HOSTILE) <= described
    assert complaints(tmp_path / "out") == []


def test_for_spreadsheet_puts_an_apostrophe_before_formulas_and_says_so(
    made: Workspace, tmp_path: Path
) -> None:
    for text in HOSTILE:
        saved(made, apply(events.blank(made, "meeting"), [edits.set_slot("title", text)]))
    saved(made, with_field(made, events.blank(made, "joint_exercise"), "edition", "-3"))
    export_csv(made, tmp_path / "out", for_spreadsheet=True)
    titles = {row["title"] for row in rows(tmp_path / "out", "events")}
    assert {"'=cmd|' /C calc'!A0", "'+1", "'-1", "'@SUM(1)", "'＝1", "''quoted", "a\nb"} <= titles
    assert not any(title.startswith(("=", "+", "-", "@", "＝")) for title in titles)
    assert "-3" in {row["edition"] for row in rows(tmp_path / "out", "events")}
    package = manifest(tmp_path / "out")
    assert package["for_spreadsheet"] is True
    assert package["cells"]["prefix"] == "'"
    assert complaints(tmp_path / "out") == []


ONE = Table(
    "one",
    "",
    (Column("a", "string", "", lambda row: row[0]), Column("b", "string", "", lambda row: row[1])),
    ("a",),
)
any_text = st.text(st.characters(codec="utf-8", exclude_characters="\x00"))


@given(st.lists(st.tuples(any_text, any_text)))
def test_any_text_reads_back_and_the_apostrophes_come_off_again(cells: list[tuple[str, str]]) -> None:
    for for_spreadsheet in (False, True):
        file = Csv(ONE, cells, for_spreadsheet=for_spreadsheet)
        text = b"".join(file).decode()
        read = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        if for_spreadsheet:
            assert not any(
                cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for row in read for cell in row
            )
            read = [[cell.removeprefix("'") for cell in row] for row in read]
        assert [tuple(row) for row in read[1:]] == cells
        assert file.rows == len(cells)


def test_a_field_added_to_the_codebook_is_a_column(tmp_path: Path) -> None:
    text = find("protest").read_text(encoding="utf-8")
    text = text.replace('common_fields = ["date",', 'common_fields = ["banner", "note_by", "date",')
    text += '\n[fields.banner]\nlabel = "banner"\nhelp = "What it said."\ntype = "text"\nmany = true\n'
    text += '\n[fields.note_by]\nlabel = "noted by"\nhelp = "Who wrote it down."\ntype = "text"\n'
    book = tmp_path / "streets.toml"
    book.write_text(text.replace('name = "protest"', 'name = "streets"'), encoding="utf-8")
    made = new_workspace(tmp_path, str(book))
    state = with_field(made, events.blank(made, "march"), "banner", "Bread, now", made.new_uid())
    saved(made, with_field(made, state, "note_by", "a neighbour"))
    export_csv(made, tmp_path / "out")
    row = rows(tmp_path / "out", "events")[0]
    assert (row["banner"], row["banner_status"], row["note_by"]) == (
        '["Bread, now"]',
        "unsourced",
        "a neighbour",
    )
    assert complaints(tmp_path / "out") == []
    made.close()


def test_a_value_that_the_codebook_no_longer_reads_does_not_stop_the_export(tmp_path: Path) -> None:
    text = find("protest").read_text(encoding="utf-8").replace('name = "protest"', 'name = "streets"')
    text = text.replace('common_fields = ["date",', 'common_fields = ["banner", "date",')
    text += '\n[fields.banner]\nlabel = "banner"\nhelp = "What it said."\ntype = "text"\n'
    book = tmp_path / "streets.toml"
    book.write_text(text, encoding="utf-8")
    made = new_workspace(tmp_path, str(book))
    saved(made, with_field(made, events.blank(made, "march"), "banner", "Bread, now"))
    made.close()
    book.write_text(
        text.replace('help = "What it said."\ntype = "text"', 'type = "number"'), encoding="utf-8"
    )
    made = open_record(tmp_path / "record.db", "ada")
    export_csv(made, tmp_path / "out")
    export_json(made, tmp_path / "o.json")
    made.close()
    assert rows(tmp_path / "out", "events")[0]["banner"] == ""
    event = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))["events"][0]
    assert event["fields"]["banner"]["unreadable"] == "Bread, now"
    assert complaints(tmp_path / "out") == []


def test_no_two_columns_have_one_name(tmp_path: Path) -> None:
    book = tmp_path / "odd.toml"
    book.write_text(
        'name = "odd"\nlabel = "Odd"\nversion = "1"\ndescription = "Names that clash."\n'
        'common_fields = ["uid", "sources", "a", "a_status"]\nrequired_fields = []\n'
        + "".join(
            f'\n[fields.{name}]\nlabel = "{name}"\nhelp = "?"\ntype = "text"\n'
            for name in ("uid", "sources", "a", "a_status")
        )
        + '\n[roles.who]\nlabel = "who"\nhelp = "?"\nkinds = ["person"]\n'
        + '\n[types.thing]\nlabel = "thing"\ndefinition = "Something."\nroles = ["who"]\n',
        encoding="utf-8",
    )
    for codebook in (load(book), load(find("diplomacy")), load(find("protest"))):
        names = [column.name for column in event_columns(codebook)]
        assert len(names) == len(set(names))
    names = [column.name for column in event_columns(load(book))]
    assert {"uid", "field_uid", "field_sources", "a", "a__status", "a_status", "a_status_status"} <= set(
        names
    )


def test_the_history_tells_each_change(made: Workspace, tmp_path: Path) -> None:
    base = item(made, "event", 2)
    wrong = base.claims_on("date")[1]
    edited = apply(base, [edits.set_slot("part_of", ""), edits.set_slot("note", "n")])
    edited = apply(edited, [change for change in edits.remove(edited, "date") if change.drop == wrong.uid])
    events.save(made, base, edited, "one source was about another day")
    export_csv(made, tmp_path / "out")
    last = [r for r in rows(tmp_path / "out", "revisions") if (r["item_id"], r["rev"]) == ("E2", "2")]
    assert [(r["op"], r["path"], r["value"], r["claim"]) for r in last] == [
        ("set", "note", "n", ""),
        ("delete", "part_of", "", ""),
        ("drop", "date", "", wrong.uid),
    ]
    assert {(r["author"], r["act"], r["message"]) for r in last} == {
        ("ada", "save", "one source was about another day")
    }


# -- what is exported ---------------------------------------------------------------------------------


def test_withdrawn_items_are_left_out_unless_asked_for_or_referred_to(
    made: Workspace, tmp_path: Path
) -> None:
    lonely = entities.create(made, {"name": "Nobody", "kind": "person"}).uid
    for uid in (item(made, "event", 1).uid, item(made, "entity", 2).uid, lonely):
        events.withdraw(made, uid, "a test")
    export_csv(made, tmp_path / "out")
    assert [row["id"] for row in rows(tmp_path / "out", "events")] == ["E2"]
    kept = {row["id"]: row["state"] for row in rows(tmp_path / "out", "entities")}
    assert kept == {"N1": "live", "N2": "withdrawn", "N3": "live", "N4": "live"}
    assert {row["item_id"] for row in rows(tmp_path / "out", "revisions")} == {
        *("A1", "A2", "N1", "N2", "N3", "N4", "E2"),
    }
    assert rows(tmp_path / "out", "events")[0]["part_of"] == item(made, "event", 1).uid
    assert "part_of" not in foreign_keys(tmp_path / "out", "events")
    assert complaints(tmp_path / "out") == []
    export_csv(made, tmp_path / "all", wanted=Filter(withdrawn=True))
    assert [row["id"] for row in rows(tmp_path / "all", "events")] == ["E1", "E2"]
    assert "N5" in {row["id"] for row in rows(tmp_path / "all", "entities")}
    assert complaints(tmp_path / "all") == []


def test_a_filter_leaves_some_events_and_what_they_refer_to(made: Workspace, tmp_path: Path) -> None:
    export_csv(made, tmp_path / "out", wanted=Filter(type="visit"))
    assert [row["id"] for row in rows(tmp_path / "out", "events")] == ["E1"]
    assert [row["id"] for row in rows(tmp_path / "out", "articles")] == ["A1"]
    assert [row["id"] for row in rows(tmp_path / "out", "entities")] == ["N1", "N3"]
    assert manifest(tmp_path / "out")["filter"] == {"type": "visit"}
    assert complaints(tmp_path / "out") == []
    export_csv(made, tmp_path / "meetings", wanted=Filter(type="meeting"))
    assert {row["id"] for row in rows(tmp_path / "meetings", "entities")} == {"N1", "N2", "N3", "N4"}
    assert complaints(tmp_path / "meetings") == []


def test_approved_only_leaves_drafts_out(made: Workspace, tmp_path: Path) -> None:
    counts = export_csv(made, tmp_path / "out", approved_only=True)
    assert counts["events"] == counts["claims"] == counts["articles"] == 0
    assert export_json(made, tmp_path / "o.json", approved_only=True)["events"] == 0
    assert json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))["events"] == []


def test_a_judgement_brings_the_entity_that_another_is_shown_under(made: Workspace, tmp_path: Path) -> None:
    shown_under = entities.create(made, {"name": "Gen Munir", "kind": "person"}).uid
    said = {"a": item(made, "entity", 4).uid, "b": shown_under, "verdict": "same", "state": "live"}
    with made.database.write() as connection:
        changes = [set_value(path, Value("text", text)) for path, text in said.items()]
        made.create(connection, "judgement", changes, made.act("same"))
    export_csv(made, tmp_path / "out")
    by_id = {row["id"]: row for row in rows(tmp_path / "out", "entities")}
    assert by_id["N5"]["same_as"] == item(made, "entity", 4).uid
    assert complaints(tmp_path / "out") == []
    export_json(made, tmp_path / "o.json")
    assert len(json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))["judgements"]) == 1


# -- JSON ---------------------------------------------------------------------------------------------


def test_every_exported_event_fits_the_shipped_schema(made: Workspace, tmp_path: Path) -> None:
    export_json(made, tmp_path / "o.json")
    record = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))
    assert record["format"] == "curator-record/1"
    assert record["codebook"] == {"name": "diplomacy", "version": "1"}
    schema = json.loads((resources.codebooks() / "diplomacy.schema.json").read_text(encoding="utf-8"))
    assert len(record["events"]) == 2
    for event in record["events"]:
        assert [error.message for error in Draft202012Validator(schema).iter_errors(event)] == []


def test_json_has_an_item_a_line_and_json_lines_hold_the_same(made: Workspace, tmp_path: Path) -> None:
    counts = export_json(made, tmp_path / "o.json")
    assert counts == {"articles": 2, "entities": 4, "events": 2, "judgements": 0}
    text = (tmp_path / "o.json").read_text(encoding="utf-8")
    record = json.loads(text)
    whole_lines = [json.loads(line.removesuffix(",")) for line in text.split("\n") if line.startswith('{"')]
    items = [*record["articles"], *record["entities"], *record["events"]]
    assert whole_lines == items
    export_json(made, tmp_path / "o.jsonl", jsonl=True)
    lines = [json.loads(line) for line in (tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines[0]["record"]["root_hash"] == record["root_hash"]
    assert [next(iter(line)) for line in lines[1:]] == ["article"] * 2 + ["entity"] * 4 + ["event"] * 2
    assert [next(iter(line.values())) for line in lines[1:]] == items


# -- where it is written ------------------------------------------------------------------------------


def test_what_is_there_is_left_alone_without_force(made: Workspace, tmp_path: Path) -> None:
    out, file = tmp_path / "out", tmp_path / "o.json"
    export_csv(made, out)
    export_json(made, file)
    before = contents(out)
    events.withdraw(made, item(made, "event", 1).uid, "a test")
    with pytest.raises(RefusedError, match="--force"):
        export_csv(made, out)
    with pytest.raises(RefusedError, match="--force"):
        export_json(made, file)
    assert contents(out) == before
    export_csv(made, out, force=True)
    export_json(made, file, force=True)
    assert contents(out) != before
    assert complaints(out) == []


def test_one_file_in_the_way_is_enough_to_write_none(made: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "claims.csv").write_text("mine")
    with pytest.raises(RefusedError):
        export_csv(made, out)
    assert contents(out) == {"claims.csv": b"mine"}


def test_links_are_never_followed(made: Workspace, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "file").symlink_to(tmp_path / "precious")
    with pytest.raises(RefusedError, match="link"):
        export_csv(made, tmp_path / "folder", force=True)
    with pytest.raises(RefusedError, match="link"):
        export_json(made, tmp_path / "file", force=True)
    assert (tmp_path / "precious").read_text() == "precious"
    assert contents(tmp_path / "real") == {}
