"""Which words of the article a key takes: what is selected, what is under the cursor, or what a label points at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from curator.codebook.types import Field
from curator.tui.flows.desk import Span
from curator.tui.widgets.article_view import BY_HAND, ArticleView, LabelKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """What fits: the kinds of stretches that get labels, and what of the words under the cursor is taken."""

    labels: frozenset[LabelKind]
    word: bool = False
    sentence: bool = False


DATE: Final = Wanted(frozenset({"date"}))
NAME: Final = Wanted(frozenset({"mention"}), word=True)
WORDS: Final = Wanted(frozenset({"mention", "date", "sentence"}), word=True)
SENTENCE: Final = Wanted(frozenset({"sentence"}), sentence=True)


@dataclass(frozen=True, slots=True)
class Evidence:
    """`span` is None when the value is to be typed by hand, without a quote."""

    span: Span | None


def wanted_for(field: Field) -> Wanted:
    """What a field of this type is filled from."""
    match field.type:
        case "date":
            return DATE
        case "place" | "entity":
            return NAME
        case "choice" | "event":
            return SENTENCE
        case _:
            return WORDS


async def evidence(view: ArticleView, wanted: Wanted, prompt: str) -> Evidence | None:
    """What is selected, else what fits under a cursor that was put somewhere, else what the person points at by its
    label; None when they went back."""
    selected = view.selection
    several = _several_in(view, wanted, selected)
    span = None if several else selected or _under_cursor(view, wanted)
    if span is None:
        picked = await view.pick(wanted.labels, prompt, several)
        if picked is None:
            return None
        span = None if picked is BY_HAND else picked
    return Evidence(span)


def _several_in(view: ArticleView, wanted: Wanted, selected: Span | None) -> Span | None:
    """The selection, if it is a sentence or more and holds several names or dates: then one of them is meant."""
    if selected is None or wanted.sentence or "sentence" in wanted.labels:
        return None
    start, end = selected
    sentence = view.sentence_at(start)
    fitting = [spot for spot in view.spots_in(start, end) if spot.kind in wanted.labels]
    return selected if len(fitting) > 1 and start <= sentence[0] and sentence[1] <= end else None


def _under_cursor(view: ArticleView, wanted: Wanted) -> Span | None:
    if not view.placed:
        return None
    spot = view.spot
    if spot is not None and spot.kind in wanted.labels:
        return spot.start, spot.end
    if "date" in wanted.labels and not wanted.word:
        dates = [found for found in view.spots_in(*view.sentence) if found.kind == "date"]
        return (dates[0].start, dates[0].end) if len(dates) == 1 else None
    if spot is not None and wanted.word:
        return None  # a date is nobody's name
    start, end = view.word if wanted.word else view.sentence if wanted.sentence else (0, 0)
    return (start, end) if start < end else None
