"""Which sentences of the own story say something of the record's business and are cited by no claim."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from curator.codebook.types import Codebook
from curator.model.suggestions import DateFound, NameFound, Region
from curator.rules.events.cues import cue_book
from curator.rules.events.sentences import Sentence, Span, Story

_SAYS_WHEN = frozenset(("told", "vague"))


def open_sentences(
    text: str,
    regions: Sequence[Region],
    dates: Sequence[DateFound],
    names: Sequence[NameFound],
    cited_spans: Iterable[Span],
    codebook: Codebook,
) -> tuple[Span, ...]:
    """The sentences of the own story with names, dates or words of events that none of the cited spans touches, in the
    order of the text."""
    cited = _joined(cited_spans)
    ends = [end for _, end in cited]
    book = cue_book(codebook)

    def is_cited(sentence: Sentence) -> bool:
        at = bisect_right(ends, sentence.start)
        return at < len(cited) and cited[at][0] < sentence.end

    return tuple(
        (sentence.start, sentence.end)
        for sentence in Story(text, regions, dates, names).sentences()
        if not is_cited(sentence) and (_speaks(sentence) or book.hits(sentence.items))
    )


def _speaks(sentence: Sentence) -> bool:
    return any(
        item.name is not None or (item.date is not None and item.date.use in _SAYS_WHEN)
        for item in sentence.items
    )


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined
