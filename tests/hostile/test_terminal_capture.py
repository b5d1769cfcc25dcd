"""Every byte of a long session: what data says never reaches the terminal as a command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curator.cli.main import run
from tests.hostile.payloads import ACCENTS, EMOJI, MARKUP, NONCE, SHORT, tame
from tests.hostile.walk import Walked, Walker, walk

STRINGS = ("OSC", "DCS", "APC", "PM", "SOS")
TYPED = f"[/] [red \u202e\u200b{NONCE}"
OBEYED = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]")


@pytest.fixture(scope="module")
def clean(tame_record: Path) -> Walked:
    """The walk over plain words: all that the app itself says to a terminal."""
    return walk(tame_record, tame(SHORT), tame(TYPED), (120, 40))


@pytest.fixture(scope="module", params=[(80, 24), (120, 40)], ids=["80x24", "120x40"])
def hostile(request: pytest.FixtureRequest, hostile_record: Path) -> Walked:
    """The same walk over hostile data, by somebody with a hostile name."""
    return walk(hostile_record, SHORT, TYPED, request.param)


def test_the_whole_walk_was_possible_and_ended_well(clean: Walked, hostile: Walked) -> None:
    assert (clean.code, hostile.code) == (0, 0)
    assert hostile.screens.keys() == clean.screens.keys()
    for name, lines in hostile.screens.items():
        assert any("␛" in line or "[/]" in line for line in lines), f"nothing hostile was shown: {name}"


def test_no_string_and_no_c1_control_reaches_the_terminal(clean: Walked, hostile: Walked) -> None:
    own = [token.name for token in clean.tokens if token.kind in STRINGS]
    assert not [token.name for token in clean.tokens if token.kind == "c1"]
    seen = [token for token in hostile.tokens if token.kind in (*STRINGS, "c1")]
    assert {token.name for token in seen} <= set(own)
    assert not [token for token in seen if token.raw.startswith((b"\x1b]0;", b"\x1b]2;", b"\x1b]50;"))]


def test_no_sequence_occurs_that_plain_data_does_not_bring(clean: Walked, hostile: Walked) -> None:
    assert {token.name for token in hostile.tokens} <= {token.name for token in clean.tokens}


def test_what_data_says_stands_in_text_alone(hostile: Walked) -> None:
    found = [token.kind for token in hostile.tokens if NONCE.encode() in token.raw]
    assert found
    assert set(found) == {"text"}


def test_lists_keep_their_rows_and_columns(clean: Walked, hostile: Walked) -> None:
    for name, noun in (("queue", "A"), ("events", "E"), ("entities", "N")):
        lines = [line for line in hostile.screens[name] if re.match(rf"[> ] . {noun}\d", line)]
        numbers = [int(re.match(rf".{{4}}{noun}(\d+)", line)[1]) for line in lines]  # type: ignore[index]
        assert numbers == list(range(1, len(numbers) + 1)), name
        assert len(numbers) >= 15, name
    states = [line for line in hostile.screens["events"] if re.match(r"[> ] . E\d", line)]
    assert len({_columns(line.partition("draft")[0]) for line in states}) == 1
    assert all("draft" in line for line in states)


def _columns(text: str) -> int:
    """Cells of a line as the screen has it: what stacks on a character takes none."""
    from rich.cells import cell_len

    return cell_len(text.replace("\u0301", ""))


def test_the_command_line_says_nothing_to_the_terminal_either(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in (
        ("articles", "list"),
        ("events", "list"),
        ("entities", "list"),
        ("show", "A1"),
        ("show", "E1"),
        ("show", "N1"),
        ("log", "E1"),
        ("diff", "E1.1", "E1.2"),
        ("diff", "E1.1", "E1.2", "--json"),
        ("match", SHORT),
        ("export", "csv", SHORT.replace("/", "")),
        ("export", "csv", SHORT.replace("/", "")),
        ("export", "json", f"nowhere{SHORT}/x.json"),
        ("verify", "E1"),
    ):
        run(["--db", str(record), *arguments])
        out, err = capsysbinary.readouterr()
        assert out or err, arguments
        assert not OBEYED.search(out + err), arguments
        assert b"Traceback" not in err


def test_wide_and_stacked_characters_keep_the_rows_of_the_queue(record: Path) -> None:
    walker = Walker(record, "ada", "", (120, 40))
    with walker.terminal:
        walker.go("", "A16", "queue")
    lines = walker.screens["queue"]
    accents = next(line for line in lines if "A14 " in line)
    joined = next(line for line in lines if "A15 " in line)
    after = next(line for line in lines if "A16 " in line)
    assert ACCENTS[0] in accents
    assert EMOJI[0] in joined
    for line in (accents, joined, after):
        assert "new" in line
    assert lines.index(after) == lines.index(joined) + 1 == lines.index(accents) + 2
    for payload in MARKUP.values():
        assert any(payload in line for line in lines), payload


def test_a_refusal_at_the_start_is_a_plain_sentence(tmp_path: Path) -> None:
    path = tmp_path / "[bold] [red.db"
    path.write_bytes(b"not a record" * 20)
    with Walker(path, "ada", "", (100, 24)).terminal as terminal:
        assert terminal.wait() == 1
    assert b"[bold] [red.db is not a curator record" in terminal.output
