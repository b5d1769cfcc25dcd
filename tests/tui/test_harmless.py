"""Every byte the panes write: hostile data adds nothing a terminal would obey."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.terminal import Terminal, sequences

SCRIPT = """
import sys
from textual.app import App
from curator.tui.widgets.article_view import ArticleView, Mark
from curator.tui.widgets.rows import Column, Row, RowList

class Panes(App):
    CSS = "ArticleView, RowList { height: 1fr; }"

    def compose(self):
        text = sys.argv[1].encode().decode("unicode_escape")
        yield ArticleView(f"one {text} two\\n" * 3 + "the end", [Mark(2, 9, "quote"), Mark(5, 30, "current")])
        yield RowList([Column("id", "Id", 4), Column("title", "Title")], empty=text, id="rows")
        yield RowList([Column("id", "Id", 4), Column("title", "Title")], empty=text)

    def on_mount(self):
        text = sys.argv[1].encode().decode("unicode_escape")
        self.query_one("#rows").load(9, lambda at, limit: [Row(str(i), (text, text), text) for i in range(at, 9)])

Panes().run()
"""
ATTACKS = (
    r"a\x1b]52;c;ZWNobw==\x07b \x1b]8;;http://evil\x1b\\link \x9d52;c;x\x9c",
    r"\x1bP$q\"p\x1b\\ \x1b_a\x1b\\\x1b^p\x1b\\\x1bXs\x1b\\",
    r"\x1b[2J\x1b[?1049l\x1bc\x1b[31m \x1b]0;title\x07 \x00 good\rEVIL\x08\x0b\x0c\x85 [/][link=http://e]x[@click=app.quit]y[/]",
    r"\u202egnp.exe\u202c \u2066x\u2069 \U000e0041\ufeff \x1b]",
)


def written(text: str, tmp_path: Path) -> tuple[list[str], str]:
    script = tmp_path / "panes.py"
    script.write_text(SCRIPT)
    env = {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])}
    with Terminal([sys.executable, str(script), text], columns=90, rows=24, env=env) as terminal:
        terminal.wait_for("the end")
        for keys in ("]", ".", ".", "\x1b[C", "\x1b[B", "\t", "j", "j", "\t"):
            terminal.send(keys)
            terminal.settle(0.05)
        shown = "\n".join(terminal.screen())
        terminal.send("\x11")
        assert terminal.wait() == 0
        return sequences(bytes(terminal.output)), shown


def test_hostile_data_adds_nothing_a_terminal_would_obey(tmp_path: Path) -> None:
    harmless, _ = written("nothing to see", tmp_path)
    assert not [name for name in harmless if name.startswith(("C1", "C0", "DCS", "APC", "PM", "SOS"))]
    for attack in ATTACKS:
        seen, shown = written(attack, tmp_path)
        assert set(seen) <= set(harmless)
        assert [name for name in seen if name.startswith("OSC")] == [
            n for n in harmless if n.startswith("OSC")
        ]
        assert "one " in shown
        assert "the end" in shown
