"""Whether a full stop, question mark or danda ends a sentence.

News prose is full of stops that end nothing: ranks (Lt. Gen.), initials (M. Nazmul), months (Oct. 28), U.S. The
decision looks only at the token before the mark and the word after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MARKS = ".!?…。！？．।॥؟۔"
_ALWAYS = "。！？．।॥؟۔"
_CLOSERS = "\"'”’»)]}〉》」』）】›*"
_OPENERS = "\"'“‘«([{〈《「『（【‹*"
_CLOSER_REACH = 16

_RUN_OF_MARKS = re.compile(f"[{_MARKS}]+")
_TOKEN_BEFORE = re.compile(r"[^\W\d_](?:[^\W\d_]|\.(?=[^\W\d_]))*\Z")
_TOKEN_REACH = 16
_WORD_AFTER = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

# A name or a number always follows these, so their stop never ends a sentence.
_TITLES = frozenset(
    "lt gen maj col brig capt cdr cmdr comdr cdre adm radm vadm sgt cpl sqn ldr wg gp cmde air mr mrs ms mx dr prof"
    " rev hon sen rep gov pres st sr messrs md mohd muhd al fr supt insp asst addl vs v no nos vol art"
    " sec fig pp ed eds".split()
)
# These end a sentence only when a word follows that seldom stands inside one.
_EITHER = frozenset(
    "inc ltd co corp bros jr etc dept univ est approx ave rd jan feb mar apr jun jul aug sep sept oct nov dec"
    " mon tue tues wed thu thur thurs fri sat sun".split()
)
_STARTERS = frozenset(
    "the a an he she it they we i you his her its their our this that these those there here in on at after before when"
    " while as but and however meanwhile if for from by with to earlier later last both all some many more also"
    " although since until during under according what who how why no not one two three then now so yet".split()
)


def sentence_end_marks(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets between `start` and `end` of marks that might end a sentence: of each run of marks, the last."""
    return (found.end() - 1 for found in _RUN_OF_MARKS.finditer(text, start, end))


def sentence_end_at(text: str, mark: int) -> int | None:
    """The end of the sentence that the mark at offset `mark` ends, closing quotes included; None when it ends none."""
    end = mark + 1
    if text[end : end + 1] in _MARKS and end < len(text):
        return None  # the last mark of a run decides
    reach = min(end + _CLOSER_REACH, len(text))
    while end < reach and text[end] in _CLOSERS:
        end += 1
    if end == len(text) or text[end] == "\n":
        return end
    if text[mark] in _ALWAYS:
        return end
    if not text[end].isspace():
        return None
    after = _text_after(text, end)
    if not after or after[0].islower():
        return end if not after else None
    if text[mark] == "." and text[mark - 1 : mark] != "." and _stop_of_a_word(text, mark, after):
        return None
    return end


def _text_after(text: str, end: int) -> str:
    """What follows on the same line, without white space and opening quotes; empty at the end of the line."""
    ahead = text[end : end + 80].partition("\n")[0]
    return ahead.lstrip().lstrip(_OPENERS).lstrip()


def _stop_of_a_word(text: str, stop: int, after: str) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation or initial that the text goes on after."""
    found = _TOKEN_BEFORE.search(text[max(stop - _TOKEN_REACH, 0) : stop])
    if found is None:
        return _is_list_number(text, stop)
    token = found[0]
    follower = _WORD_AFTER.match(after)
    word = follower[0] if follower else ""
    if token.lower() in _TITLES:
        return word != "" and not (token.lower() == "no" and not word[0].isdecimal())
    initials = all(len(part) == 1 for part in token.split("."))
    if initials or token.lower() in _EITHER:
        return word.lower() not in _STARTERS
    return False


def _is_list_number(text: str, stop: int) -> bool:
    """Whether the stop follows the number that opens a line, as in "3. Talks were held"."""
    line = text.rfind("\n", max(stop - 6, 0), stop) + 1
    if line == 0 and stop > 6:
        return False
    opening = text[line:stop].strip()
    return opening.isdecimal() and len(opening) <= 3
