"""The entity picker: what is typed is echoed at once, and the candidates come soon after."""

from __future__ import annotations

from collections.abc import Iterator

from bench import watch
from bench.desk import crowded_event
from bench.figures import Figure, p95, within
from bench.plan import Plan
from bench.records import Records

SETTLED, ECHO = 60.0, 25.0
NAMES = ("kamrul hasan", "waker", "bangladesh army", "shahid rahman khan", "dhaka")


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """In a record of many entities, letter by letter."""
    with watch.Watched(watch.curator(records.large)) as program:
        crowded_event(program, plan)
        program.key("w", rest=True)
        settled, echo = typing(program, NAMES, plan.keys)
    yield within(f"entity picker, {plan.rows:,} entities: candidates, p95", p95(settled), SETTLED)
    yield within("entity picker: echo of a key, p95", p95(echo), ECHO)
    yield within("entity picker: echo of a key, latest", max(echo), ECHO)


def typing(program: watch.Watched, texts: tuple[str, ...], count: int) -> tuple[list[float], list[float]]:
    """Type texts into the focused field, letter by letter: times until what a letter asks for is on the screen, and,
    typed again without waiting for that, times to the echo of each letter."""
    settled: list[float] = []
    echo: list[float] = []
    while len(settled) < count:
        for text in texts:
            for n, letter in enumerate(text[: count - len(settled)], start=1):
                # A blank is painted as part of no word.
                settled.append(program.key(letter, echo=text[:n].split()[-1], rest=True).last)
            _clear(program, len(text))
            for n, letter in enumerate(text[: max(count - len(echo), 1)], start=1):
                echo.append(program.key(letter, echo=text[:n].split()[-1]).echo)
            _clear(program, len(text))
    return settled, echo


def _clear(program: watch.Watched, length: int) -> None:
    program.settled()
    program.send(watch.BACKSPACE * length)
    program.settled()
