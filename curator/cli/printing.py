"""What commands print. Text from files, the record or a person never reaches the terminal except through here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from curator.rules.display import literal, one_line

WIDEST = 60


def tell(text: str) -> None:
    """One line on standard output."""
    click.echo(one_line(text))


def tell_text(text: str) -> None:
    """A text of several lines on standard output."""
    click.echo(literal(text))


def say(text: str) -> None:
    """Sentences for the person, not for the next program: on standard error, one line each."""
    for line in text.split("\n"):
        click.echo(one_line(line), err=True)


def tell_json(value: object) -> None:
    """JSON on standard output; what a terminal would obey is written as an escape, so that nothing is lost."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    harmless = literal(text)
    if harmless != text:
        text = "".join(a if a == b else json.dumps(a)[1:-1] for a, b in zip(text, harmless, strict=True))
        text = text.replace("\x7f", "\\u007f")  # the one control character that JSON leaves as it is
    click.echo(text)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], widest: int = WIDEST) -> None:
    """An aligned table; cells wider than `widest` columns are cut (`--json` has them whole)."""
    from rich.cells import cell_len, set_cell_size

    def cut(cell: str) -> str:
        shown = one_line(cell)
        return shown if cell_len(shown) <= widest else set_cell_size(shown, widest - 1).rstrip() + "…"

    lines = [list(headings), *([cut(cell) for cell in row] for row in rows)]
    widths = [max(cell_len(line[column]) for line in lines) for column in range(len(headings))]
    for line in lines:
        padded = (set_cell_size(cell, width) for cell, width in zip(line, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def counted(number: int, noun: str, nouns: str = "") -> str:
    """`1 article`, `2 articles`, `2 entities`."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"
