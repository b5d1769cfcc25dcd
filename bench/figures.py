"""A figure: what was measured, against what, and whether that is within its target."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEAD = ("", "measured", "ratio", "target", "")
_WIDTHS = (66, 11, 7, 9)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `ok` None: nothing is asked of it, it is there to compare with."""

    what: str
    measured: str
    target: str = ""
    ok: bool | None = None
    ratio: str = ""

    def line(self) -> str:
        """The figure as a line of the table."""
        verdict = "" if self.ok is None else "ok" if self.ok else "short"
        return _line((self.what, self.measured, self.ratio, self.target, verdict))


def head() -> str:
    """The head of the table."""
    return _line(HEAD)


def _line(cells: Sequence[str]) -> str:
    what, measured, ratio, target, verdict = cells
    wide = (
        f"{what:{_WIDTHS[0]}}{measured:>{_WIDTHS[1]}}{ratio:>{_WIDTHS[2]}}  {target:{_WIDTHS[3]}} {verdict}"
    )
    return wide.rstrip()


def p95(times: Sequence[float]) -> float:
    """The time that 95 of 100 stay below."""
    return statistics.quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]


def median(times: Iterable[float]) -> float:
    """The time that half of them stay below."""
    return statistics.median(times)


def shown(milliseconds: float) -> str:
    """`8.3 ms`, `120 ms`, `1.24 s`."""
    if milliseconds < 99.95:
        return f"{milliseconds:.1f} ms"
    return f"{milliseconds:.0f} ms" if milliseconds < 1000 else f"{milliseconds / 1000:.2f} s"


def within(what: str, milliseconds: float, most: float) -> Figure:
    """A time that must not be longer than `most` milliseconds."""
    return Figure(what, shown(milliseconds), f"≤ {_plain(most)}", milliseconds <= most)


def against(what: str, milliseconds: float, base: float, most: float) -> Figure:
    """A time that must not be longer than `most` times `base`, taken from another program in the same run."""
    ratio = milliseconds / base
    return Figure(what, shown(milliseconds), f"≤ {most:g} ×", ratio <= most, f"{ratio:.2f}")


def at_least(what: str, figure: float, least: float | None = None) -> Figure:
    """A share, from 0 to 1, that must not be smaller than `least`; None: to compare with."""
    if least is None:
        return Figure(what, share(figure))
    return Figure(what, share(figure), f"≥ {share(least)}", figure >= least)


def at_most(what: str, figure: float, most: float | None = None) -> Figure:
    """A share or a count that must not be larger than `most`; None: to compare with."""
    if most is None:
        return Figure(what, share(figure))
    return Figure(what, share(figure), f"≤ {share(most)}", figure <= most)


def megabytes(what: str, figure: float, most: float | None = None) -> Figure:
    """A size that must not be larger than `most` megabytes; None: to compare with."""
    if most is None:
        return Figure(what, f"{figure:.0f} MB")
    return Figure(what, f"{figure:.0f} MB", f"≤ {most:g} MB", figure <= most)


def share(figure: float) -> str:
    """A share as `.847` or `1.0`; a count as it is."""
    if isinstance(figure, int):
        return str(figure)
    return f"{figure:.3f}".removeprefix("0") if figure < 1 else f"{figure:.1f}"


def beside(what: str, milliseconds: float) -> Figure:
    """A time of a minimal program, to compare with."""
    return Figure(what, shown(milliseconds))


def _plain(milliseconds: float) -> str:
    return f"{milliseconds:g} ms" if milliseconds < 1000 else f"{milliseconds / 1000:g} s"
