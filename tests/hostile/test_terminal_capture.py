"""Every byte of a long session: what data says never reaches the terminal as a command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curator.cli.main import run
from curator.rules.display import one_line
from tests.hostile.payloads import ACCENTS, EMOJI, MARKUP, NONCE, SHELL_TRACE, SHORT, tame
from tests.hostile.walk import Walked, Walker, walk

STRINGS = ("OSC", "DCS", "APC", "PM", "SOS")
TYPED = f"[/] [red \u202e\u200b{NONCE}"
OBEYED = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]")


@pytest.fixture(scope="module")
def clean(tame_record: Path) -> Walked:
    """The walk over plain words: all that the app itself says to a terminal."""
    return walk(tame_record, tame(SHORT), "typed by hand, plainly", (120, 40))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_a_long_session_over_hostile_data_says_nothing_to_the_terminal(
    clean: Walked, record: Path, size: tuple[int, int]
) -> None:
    hostile = walk(record, SHORT, TYPED, size)  # the name of the person is hostile too
    assert (clean.code, hostile.code) == (0, 0)
    assert (clean.started, hostile.started) == ("", "")
    assert not list(record.parent.rglob(SHELL_TRACE))
    _everything_was_shown(clean, hostile)
    _no_string_and_no_c1_control(clean, hostile)
    _no_sequence_that_plain_data_does_not_bring(clean, hostile)
    _what_data_says_stands_in_text_alone(hostile)
    _lists_keep_their_rows_and_columns(hostile)


def _everything_was_shown(clean: Walked, hostile: Walked) -> None:
    """Row 7 among others: the strings that nobody ended swallowed nothing."""
    assert hostile.screens.keys() == clean.screens.keys()
    for name, lines in hostile.screens.items():
        assert any("␛" in line or "[/]" in line for line in lines), f"nothing hostile was shown: {name}"
    for name in ("import refused", "entities message"):
        assert any(one_line(TYPED)[:12] in line for line in hostile.screens[name]), name


def _no_string_and_no_c1_control(clean: Walked, hostile: Walked) -> None:
    """Rows 1-4 and 6: neither clipboard, nor link, title, font, nor a question to the terminal."""
    assert not [token.name for token in clean.tokens if token.kind == "c1"]
    own = {token.name for token in clean.tokens if token.kind in STRINGS}
    seen = [token for token in hostile.tokens if token.kind in (*STRINGS, "c1")]
    assert {token.name for token in seen} <= own
    assert not [token for token in seen if token.raw.startswith((b"\x1b]0;", b"\x1b]2;", b"\x1b]50;"))]


def _no_sequence_that_plain_data_does_not_bring(clean: Walked, hostile: Walked) -> None:
    """Rows 5 and 9: the screen is cleared, left and coloured by the app alone; no BS, VT, FF either."""
    assert {token.name for token in hostile.tokens} <= {token.name for token in clean.tokens}
    controls = {token.raw for token in hostile.tokens if token.kind == "c0"}
    assert controls <= {token.raw for token in clean.tokens if token.kind == "c0"}


def _what_data_says_stands_in_text_alone(hostile: Walked) -> None:
    kinds = [token.kind for token in hostile.tokens if NONCE.encode() in token.raw]
    assert kinds
    assert set(kinds) == {"text"}


def _lists_keep_their_rows_and_columns(hostile: Walked) -> None:
    """Rows 9 and 13."""
    for name, noun in (("queue", "A"), ("events", "E"), ("entities", "N")):
        found = [re.match(rf"[> ] . {noun}(\d+)", line) for line in hostile.screens[name]]
        numbers = [int(row[1]) for row in found if row]
        assert numbers == list(range(1, len(numbers) + 1)), name
        assert len(numbers) >= 15, name
    events = [line for line in hostile.screens["events"] if re.match(r"[> ] . E\d", line)]
    assert len({_columns(line.partition("draft")[0]) for line in events}) == 1
    assert all("draft" in line for line in events)


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


def test_a_refusal_of_the_app_is_a_plain_sentence(hostile_record: Path, tmp_path: Path) -> None:
    """Rows 6, 14-16 and 46: what the app says when it ends is obeyed neither by the terminal nor as markup."""
    path = tmp_path / "[bold] [!] \x1b]0;x\x07 [red.db"
    whole = hostile_record.read_bytes()
    path.write_bytes(whole[:8192] + b"\xa5" * 4096 + whole[12288:])
    with Walker(path, "ada", "", (160, 24)).terminal as terminal:
        assert terminal.wait() == 1
    assert "[bold] [!] ␛]0;x␇ [red.db is damaged".encode() in terminal.output
    assert b"\x1b]0" not in terminal.output
    assert b"Traceback" not in terminal.output
