"""Settings: other keys and colours, what is wrong with them is said, and nothing of the person's file is lost."""

from __future__ import annotations

import re
import sys
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.codebook.load import find
from curator.codebook.load import load as code_book
from curator.errors import RefusedError
from curator.tui.keys.keymap import faults
from curator.tui.keys.names import key_named, written
from curator.tui.settings import Settings, load, read, remember_theme, settings_path, with_theme
from curator.tui.themes import DEFAULT, NAMES
from tests.commands import ROOT, as_process
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard
from tests.terminal import Terminal

FILE = Path("settings.toml")


# -- the file --------------------------------------------------------------------------------------------------------


def test_where_the_file_is(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path)}
    assert settings_path(home) == tmp_path / ".config/curator/settings.toml"
    assert settings_path({**home, "XDG_CONFIG_HOME": "/etc/xdg"}) == Path("/etc/xdg/curator/settings.toml")
    assert (
        settings_path({**home, "XDG_CONFIG_HOME": "relative"}) == tmp_path / ".config/curator/settings.toml"
    )
    assert settings_path({**home, "CURATOR_SETTINGS": "/x/mine.toml"}) == Path("/x/mine.toml")


def test_without_a_file_all_is_as_it_comes(tmp_path: Path) -> None:
    found = load({"HOME": str(tmp_path)})
    assert (found.theme, found.keys, found.spacing_marks, found.faults) == (DEFAULT, {}, None, ())


def test_what_can_be_set() -> None:
    text = """
# my colours
theme = "curator-light"
[keys]
"workbench.verify" = "V"
workbench.save = ["ctrl+s", "s"]
field.date = "8"
[terminal]
spacing_marks = 0
"""
    assert read(text, FILE) == Settings(
        FILE,
        "curator-light",
        {"workbench.verify": ("V",), "workbench.save": ("ctrl+s", "s"), "field.date": ("8",)},
        0,
    )
    assert read('[terminal]\nspacing_marks = "probe"', FILE).spacing_marks is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("theme = 3", r"settings.toml line 1: theme is one of curator-dark"),
        ('# x\ntheme = "pink"', r"line 2: theme is one of"),
        ("colour = 1", r"line 1: there is no setting “colour”; there are theme, keys, terminal"),
        ('keys = "s"', r"keys is a table"),
        ("[terminal]\nspacing_marks = true", r"line 2: spacing_marks is 0, 1 or \"probe\""),
        ("[terminal]\nspacing_marks = 2", r"spacing_marks is 0, 1"),
        ("[terminal]\nfont = 2", r"line 2: \[terminal\] has no “font”"),
        ('[keys]\n"workbench.save" = 7', r"line 2: workbench.save is a key or a list of keys"),
        ("[keys]\nworkbench.save = []", r"line 2: workbench.save is a key or a list of keys"),
        ('[keys]\n"queue.import" = "ctrl+i"', r"line 2: queue.import: “ctrl\+i” never reaches a program"),
        ('[keys]\n"queue.import" = "alt+x"', r"“alt\+x” never reaches a program: many terminals keep alt"),
        ('[keys]\n"queue.import" = "shift+v"', r"“shift\+v” is written “V”"),
        ('[keys]\n"queue.import" = "hyper"', r"“hyper” is no key that terminals send"),
        ("theme = ", r"is not TOML: .*No setting of it is used"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_left_out(text: str, said: str) -> None:
    found = read(text, FILE)
    assert len(found.faults) == 1
    assert re.search(said, found.faults[0])
    assert found.faults[0].endswith(".")
    assert (found.theme, found.keys, found.spacing_marks) == (DEFAULT, {}, None)


def test_one_wrong_setting_leaves_the_others(tmp_path: Path) -> None:
    found = read('theme = "curator-light"\n[keys]\nx = "f11"\n', FILE)
    assert found.theme == "curator-light"
    assert found.keys == {}
    assert len(found.faults) == 1


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"theme = \x00", b"#" * 300_000], ids=["bytes", "nul", "huge"]
)
def test_no_file_keeps_the_app_from_starting(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert len(load({"CURATOR_SETTINGS": str(file)}).faults) == 1
    assert len(load({"CURATOR_SETTINGS": str(tmp_path / "not there")}).faults) == 1
    assert len(load({"CURATOR_SETTINGS": str(tmp_path)}).faults) == 1


@given(st.text(max_size=12))
def test_a_key_is_named_or_refused(text: str) -> None:
    with suppress(ValueError):
        name = key_named(text)
        assert key_named(written(name)) == name


def test_the_example_of_the_page_is_accepted(checkout: Path) -> None:
    page = (checkout / "docs" / "settings.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    found = read(example, FILE)
    assert found.faults == ()
    assert set(found.keys) == {"workbench.verify", "workbench.save", "field.date"}
    assert faults(found.keys, code_book(find("diplomacy"))) == []
    assert all(f"`{name}`" in page for name in NAMES)


# -- remembering a theme ---------------------------------------------------------------------------------------------

MINE = """# mine
theme = "curator-light"  # by day

[keys]  # theme = "no"
"workbench.save" = "s"
"""


def test_only_the_one_line_changes() -> None:
    assert with_theme(MINE, DEFAULT) == MINE.replace('"curator-light"', f'"{DEFAULT}"')
    assert with_theme("", DEFAULT) == f'theme = "{DEFAULT}"\n'
    keys = '[keys]\ntheme = "x"\n'
    assert with_theme(keys, DEFAULT) == f'theme = "{DEFAULT}"\n{keys}'
    assert with_theme("# one\r\n", DEFAULT) == f'theme = "{DEFAULT}"\r\n# one\r\n'


@pytest.mark.parametrize("text", ["theme = ", 'theme = """\ncurator-light"""', "[keys"])
def test_a_file_that_is_not_understood_is_left_alone(text: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RefusedError, match="not remembered"):
        remember_theme(file, DEFAULT)
    assert file.read_text(encoding="utf-8") == text


@given(
    before=st.sampled_from(["", "# a note\n", "\n\n", "'theme' = 'curator-light' # x\n"]),
    after=st.sampled_from(["", "[keys]\nx = 's'\n", "[terminal]\nspacing_marks = 1 # wide\n"]),
    themes=st.lists(st.sampled_from(NAMES), min_size=1, max_size=4),
)
def test_the_last_theme_is_the_one_and_the_rest_is_as_it_was(
    before: str, after: str, themes: list[str]
) -> None:
    text = before + after
    for theme in themes:
        text = with_theme(text, theme)
    assert tomllib.loads(text) == {**tomllib.loads(before + after), "theme": themes[-1]}
    assert [line for line in (before + after).splitlines() if "theme" not in line] == [
        line for line in text.splitlines() if "theme" not in line
    ]


def test_a_linked_file_stays_linked(tmp_path: Path) -> None:
    real, link = tmp_path / "dotfiles.toml", tmp_path / "settings.toml"
    real.write_text(MINE, encoding="utf-8")
    link.symlink_to(real)
    remember_theme(link, DEFAULT)
    assert link.is_symlink()
    assert f'"{DEFAULT}"' in real.read_text(encoding="utf-8")
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["dotfiles.toml", "settings.toml"]


# -- in the app ------------------------------------------------------------------------------------------------------


def with_keys(text: str) -> Settings:
    found = read(text, FILE)
    assert found.faults == ()
    return found


async def test_another_key_does_what_the_old_one_did_and_is_shown(record: Path) -> None:
    mine = with_keys(
        """[keys]
"workbench.save" = ["ctrl+s", "f8"]
"workbench.withdraw" = "s"
"field.date" = "8"
"choose.leave" = "f12"
"queue.import" = "I"
"rows.down" = ["down", "ctrl+g"]
"app.help" = "f7"
"""
    )
    async with at_the_keyboard(record, settings=mine, person=AtTheDesk, size=(160, 50)) as c:
        assert "I Import" in c.screen()
        await c.press("i")
        assert "Unchanged articles" not in c.screen()
        await c.open_article(1)
        assert "ctrl+s" in c.screen().splitlines()[-1]
        await c.press("8")
        assert "enter types it by hand" in c.said(), (
            "the key of a field comes from the codebook, and can be another"
        )
        await c.press("f10")
        await c.press("f7")
        await c.type("save the current")
        assert "ctrl+s f8" in c.screen()
        await c.press("f10")
        assert "Keys that work here" in c.screen(), "this dialog is left by another key now"
        await c.press("f12")
        assert "Keys that work here" not in c.screen()
        await c.press("ctrl+p")
        assert "enter takes the lit row · f12 goes back" in c.screen()
        await c.type("save the current")
        assert re.search(r"Save the current event as a revision\. +ctrl\+s f8 ", c.screen())
        await c.press("f12", "f8")
        assert "Everything is saved already" in c.said()
        await c.press("s")
        assert "Withdraw this event" in c.screen()
        await c.press("f10", "q", "home", "ctrl+g")
        assert "> ◐ A2" in c.screen()
        assert "ctrl+g" in c.app.keys.always, "what only moves never waits for the record"
        assert "j" not in c.app.keys.always


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ('"workbench.sav" = "V"', "there is no key called “workbench.sav”; `curator keys` lists them"),
        ('"workbench.save" = "v"', "“v” would be both workbench.save and workbench.verify"),
        ('"workbench.save" = "f3"', "“f3” would be both workbench.save and app.events"),
        ('"rows.up" = "e"', "“e” would be both rows.up and workbench.new-event"),
        ('"field.date" = "D"', "“D” would be both field.date and workbench.discard"),
        ('"claims.drop" = "ctrl+u"', "“ctrl+u” would be both claims.drop and"),
        ('"details.accept" = "s"', "so “s” would be text"),
    ],
)
async def test_keys_that_do_not_fit_are_named_and_all_are_as_they_were(
    record: Path, keys: str, said: str
) -> None:
    async with at_the_keyboard(record, settings=with_keys(f"[keys]\n{keys}"), size=(200, 40)) as c:
        await c.wait_for(said)
        assert "All keys are as they were." in c.screen()
        await c.press("i")
        assert "Unchanged articles stay" in c.screen()


async def test_two_keys_can_be_swapped_and_other_codebooks_have_other_fields(record: Path) -> None:
    mine = with_keys('[keys]\n"workbench.save" = "v"\n"workbench.verify" = "s"\n"field.turnout" = "9"\n')
    async with at_the_keyboard(record, settings=mine, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.press("v")
        assert "Everything is saved already" in c.said()


async def test_a_theme_is_chosen_and_remembered(record: Path, tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.toml"
    async with at_the_keyboard(record, settings=Settings(file)) as c:
        await c.press("ctrl+p")
        await c.answer("theme")
        await c.answer("light, high")
        await c.wait_for("Articles (8)")
        assert c.app.theme == "curator-contrast-light"
    assert read(file.read_text(encoding="utf-8"), file).theme == "curator-contrast-light"


async def test_a_theme_that_cannot_be_remembered_is_used_and_said_so(record: Path, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("theme = ", encoding="utf-8")
    async with at_the_keyboard(record, settings=Settings(file), size=(200, 40)) as c:
        await c.press("ctrl+p")
        await c.answer("theme")
        await c.answer("light")
        await c.wait_for("The theme is not remembered in")
        assert c.app.theme == "curator-light"


def test_the_app_starts_with_a_file_that_is_wrong_and_says_so(record: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('theme = "pink"\n[keys]\n"queue.import" = "I"\n', encoding="utf-8")
    command = [sys.executable, "-m", "curator", "--db", str(record), "--as", "ada"]
    env = {"PYTHONPATH": str(ROOT), "CURATOR_SETTINGS": str(file)}
    with Terminal(command, columns=160, env=env) as terminal:
        terminal.wait_for("theme is one of curator-dark", 20)
        terminal.wait_for("I Import")
        terminal.send("\x11")
        assert terminal.wait() == 0


# -- at a prompt -----------------------------------------------------------------------------------------------------


def test_the_ids_are_listed(tmp_path: Path) -> None:
    listed = as_process(tmp_path, "keys", "--json")
    assert (listed.code, listed.err) == (0, "")
    rows = {row["id"]: row for row in listed.json}
    assert rows["workbench.save"]["keys"] == ["s"]
    assert rows["list.filter"]["keys"] == ["/"]
    assert rows["field.date"]["does"]
    assert len(rows) == len(listed.json) > 80
    assert "workbench.save" in as_process(tmp_path, "keys").out
    assert not (tmp_path / "curator.db").exists()


def test_the_settings_are_checked_at_a_prompt(tmp_path: Path) -> None:
    file = tmp_path / "s.toml"
    file.write_text('[keys]\n"workbench.save" = "V"\n', encoding="utf-8")
    good = as_process(tmp_path, "keys", "--json", CURATOR_SETTINGS=str(file))
    row = next(row for row in good.json if row["id"] == "workbench.save")
    assert (row["keys"], row["default"]) == (["V"], ["s"])
    file.write_text('theme = 1\n[keys]\n"workbench.save" = "v"\nnothing = "x"\n', encoding="utf-8")
    wrong = as_process(tmp_path, "keys", CURATOR_SETTINGS=str(file))
    assert wrong.code == 1
    lines = wrong.err.splitlines()
    assert len(lines) == 3
    assert all("s.toml line " in line for line in lines)


def test_the_terminal_is_not_asked_when_the_settings_say(monkeypatch: pytest.MonkeyPatch) -> None:
    from curator.tui import cells

    assert cells.probe(sys.__stdin__, sys.__stdout__, environ={}, setting=0) == cells.Widths(0)
    assert cells.probe(
        sys.__stdin__, sys.__stdout__, environ={"CURATOR_CELLS": "1"}, setting=0
    ) == cells.Widths(1)


def test_nobody_without_a_file_pays_for_reading_one(tmp_path: Path) -> None:
    code = "import sys; from curator.tui.settings import load; load(); print('tomllib' in sys.modules)"
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
