"""Whose word a sentence rests on: "the Bangladesh Army said in a statement", "according to the ISPR", the account of a
post."""

from __future__ import annotations

import re

from curator.rules.events.sentences import Sentence, Span

_SAID = r"(?:said|says|announced|stated|reported|added|confirmed|told\s\w+|wrote|tweeted|posted)"
_AT_THE_END = re.compile(
    rf"(?:,[\"”’]?|[\"”])\s+(?P<who>[^,.;\"“”\n]{{2,80}}?\s{_SAID}(?:\s[^.;\"“”\n]{{0,60}})?)\.?[\"”]?\s*\Z"
)
_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<who>[^,.;\"“”\n]{3,80})")
_IN_FRONT = re.compile(
    rf"\A(?P<who>(?:The |An? )?[A-Z][^,.;\"“”\n]{{1,60}}?\s{_SAID})\s(?:that|on|in|a|the)\b"
)
_SAYING = re.compile(rf"(?<!\bwho)(?<!\bthat)(?<!\bwhich)\s{_SAID}\b")
_ACCOUNT = re.compile(r"[—–-] (?P<who>[^\n—–]{2,80}? \(@\w{2,30}\))")
_OPEN = re.compile(r"\A[\"“]")
_CLOSED = re.compile(r"[\"”]")
_PARAGRAPH = 1_500  # code points behind a quotation in which its speaker may be named


def attribution(text: str, sentence: Sentence, found: Span | None) -> str | None:
    """The words that say who says it: those `found` in the sentence, else the account of a post, or who is named behind
    the quotation; None where the article says it itself."""
    if found:
        return _tidy(text[found[0] : found[1]])
    own = text[sentence.start : sentence.end]
    line_end = text.find("\n", sentence.end)
    rest = text[sentence.end : min(line_end if line_end >= 0 else len(text), sentence.end + _PARAGRAPH)]
    if sentence.region == "embedded_post" and (account := _ACCOUNT.search(own + rest)):
        return _tidy(account["who"])
    if _OPEN.match(own) and not _CLOSED.search(own, 1):
        closing = _CLOSED.search(rest)
        if closing and (speaker := _AFTER_QUOTE.match(rest, closing.start())):
            return _tidy(speaker["who"])
    return None


def span(text: str, sentence: Sentence) -> Span | None:
    """Where a sentence says itself who says it."""
    own = text[sentence.start : sentence.end]
    for pattern in (_AT_THE_END, _ACCORDING, _IN_FRONT):
        if found := pattern.search(own):
            return sentence.start + found.start("who"), sentence.start + found.end("who")
    return None


_AFTER_QUOTE = re.compile(rf"[\"”]\s+(?P<who>[^,.;\"“”\n]{{2,80}}?\s{_SAID}(?:\s[^.;\"“”\n]{{0,60}})?)")


def _tidy(words: str) -> str:
    """The speaker alone: "the army", not "the army said in a statement"."""
    speaker = " ".join(words.split())
    said = _SAYING.search(speaker)
    return speaker[: said.start()] if said else speaker
