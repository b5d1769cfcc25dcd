"""Minimal Textual apps to compare with: one that shows a line, one with an Input, one that only echoes its keys."""

from __future__ import annotations

import sys

READY = "minimal app ready"

_LINE = f"""
from textual.app import App
from textual.widgets import Footer, Header, Static

class Line(App):
    def compose(self):
        yield Header()
        yield Static({READY!r})
        yield Footer()

Line().run()
"""
_INPUT = f"""
from textual.app import App
from textual.widgets import Input, Static

class Bare(App):
    def compose(self):
        yield Static({READY!r})
        field = Input()
        field.cursor_blink = False
        yield field

Bare().run()
"""
_ECHO = f"""
from textual.app import App
from textual.widgets import Static

class Echo(App):
    count = 0

    def compose(self):
        yield Static({READY!r})

    def on_key(self, event):
        self.count += 1
        self.query_one(Static).update(f"{{self.count}} {{event.key}}")

Echo().run()
"""

LINE = [sys.executable, "-c", _LINE]
INPUT = [sys.executable, "-c", _INPUT]
ECHO = [sys.executable, "-c", _ECHO]
