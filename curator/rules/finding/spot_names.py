"""Names that nobody has told of: runs of capitalised words, in scripts that have capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from curator.rules.calendar.words import MONTH_OF, WEEKDAY_OF
from curator.rules.finding.given_names import given
from curator.rules.finding.spot_words import Words, folded, is_capitalised, is_rank

Span = tuple[int, int]

# Words that are no names, however they are written; after a name they end it, before a name they are no part of it.
_COMMON = frozenset(
    "a about according across after again against all along already also although am amid among an and"
    " another any are around as at away back be because been before behind being below between both but by can"
    " could despite did do does down due during each earlier either even ever every few first follow following"
    " for former from further had has have he her here his how however i if image in including inside instead"
    " into is it its just last late later least less let like many may me meanwhile might more most much must"
    " my near neither new next no nor not nothing now of off often on once one only or other our out over own"
    " part per read see several she should since so some soon still such than that the their them then there"
    " these they this those though through throughout thus to today together told too toward towards two under"
    " until up updated upon us very via was we were what when where whether which while who whom whose why"
    " will with within without would yes yesterday yet you your additionally moreover furthermore nevertheless"
    " nonetheless mr mrs ms three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split()
)
# Two of them may begin a name: "New Delhi", "US".
_MAY_BEGIN = frozenset(("new", "us", "mr", "mrs", "ms"))
_PARTICLES = frozenset(
    "of de del della da das di do dos du la le al el ul ur uz bin ibn ben van von der den ten ter zu e i y".split()
)
# Articles of Arabic names, with a hyphen behind them: "Bashar al-Assad".
_ARTICLES = frozenset("al el ul ur uz ad an ar as ash at az ed es ez".split())
_SHORTENED = frozenset(
    "St Ste Mt Ft Sta Ma Md Mohd Rev Cpl Det Dep Insp Supt Pvt Pfc Spc Hon Fr Msgr Atty Asst Ofc Sec".split()
)
_OPEN, _CLOSE = (' "', " “", " ‘", " '"), ('" ', "” ", "’ ", "' ")
_AGES = re.compile(r", \d{1,2}\b")
_SURNAMES_TOO = frozenset("sun jan may mar april june august".split())
_DIGIT = re.compile(r"\d")
_BLANK = re.compile(r"[ \u00a0]{1,2}\Z")
_HYPHEN = re.compile(r"[-‐‑]\Z")
_STOP = re.compile(r"\.[ \u00a0]{0,2}\Z")
_JOINING = re.compile(r" & \Z")
_OPENING = re.compile(r"[.!?…。:;•*|\n]| --? \Z|[–—] ?\Z|[\"“‘«(\[] ?\Z|\A\Z")
_ENDS = frozenset(".!?…:;,)。！？।॥؟۔")
_HEADLINE_SHARE = 0.8
_LONGEST_HEADLINE = 25  # words
_LONGEST_NAME = 16  # words


def find(
    words: Words, known: Sequence[Span] = (), sure: Callable[[Words, int], bool] = lambda words, i: False
) -> list[Span]:
    """The spans of capitalised runs that look like names, sorted; ranks before a name are part of it.

    A word that opens a sentence, or stands in a headline, counts where it is met elsewhere too, or is `sure` to name
    something: a word by its index.

    A run ends before one of the `known` spans when two more words of its own, or another known span and a hyphen,
    stand in front.
    """
    begun = {start for start, _ in known}
    ended = {end for _, end in known}
    capitals = [
        i
        for i, word in enumerate(words.written)
        if is_capitalised(word) and (word.isupper() or not _DIGIT.search(word))
    ]
    if not capitals:
        return []
    headlines = _headlines(words)
    opening = {i for i in capitals if _opens(words, i)}
    seen = {
        words.written[i]
        for i in capitals
        if i not in opening and i not in headlines and words.written[i].lower() not in _COMMON
    }
    spans = []
    for run in _runs(words, capitals):
        for part in _parts(words, run, begun, ended):
            named = _trimmed(words, part)
            if len(named) > 1 and words.written[named[1]] == "of" and named[0] in opening - headlines:
                named = named if words.written[named[0]] in seen else _trimmed(words, named[2:])
            if not named or all(is_rank(words.written[i]) for i in named):
                continue
            first = named[0]
            if first in headlines:
                named = [
                    i
                    for i in named
                    if words.written[i] in seen or is_rank(words.written[i]) or sure(words, i)
                ]
                if not named or named != list(range(named[0], named[-1] + 1)):
                    continue
            alone = len(named) == 1
            word = words.written[named[0]]
            unsure = first in opening and word not in seen and not word.isupper()
            if alone and (len(word) < 2 or (unsure and not sure(words, first))):
                continue
            if all(is_rank(words.written[i]) for i in named):
                continue
            spans.append((words.starts[named[0]], words.ends[named[-1]]))
    return spans


def _opens(words: Words, i: int) -> bool:
    """Whether word `i` opens a sentence, a line or a quotation, where any word has a capital."""
    gap = words.gap(i)
    if gap == " ":
        return False
    if i and _STOP.match(gap) and (is_rank(words.written[i - 1]) or len(words.written[i - 1]) == 1):
        return False
    return i == 0 or bool(_OPENING.search(gap))


def _headlines(words: Words) -> set[int]:
    """The words of lines in which nearly every longer word has a capital: there a capital says nothing."""
    found: set[int] = set()
    line: list[int] = []
    for i in range(len(words)):
        if line and words.starts[i] - words.ends[i - 1] > 0 and "\n" in words.gap(i):
            found.update(line if _is_headline(words, line) else ())
            line = []
        line.append(i)
    found.update(line if _is_headline(words, line) else ())
    return found


def _is_headline(words: Words, line: list[int]) -> bool:
    if (
        not 4 <= len(line) <= _LONGEST_HEADLINE
        or words.text[words.ends[line[-1]] : words.ends[line[-1]] + 1] in _ENDS
    ):
        return False
    if _AGES.search(words.text, words.starts[line[0]], words.ends[line[-1]]):
        return False  # a list of persons
    long = [
        word
        for i in line
        if len(word := words.written[i]) > 3 and word[0].isalpha() and word[0] != word[0].swapcase()
    ]
    lower = sum(word[0].islower() for word in long)
    return len(long) >= 4 and lower <= len(long) * (1 - _HEADLINE_SHARE)


def _runs(words: Words, capitals: Sequence[int]) -> Iterator[list[int]]:
    """Neighbouring words that may be one name: capitals, with particles between them."""
    run: list[int] = []
    for i in capitals:
        if run and (len(run) >= _LONGEST_NAME or not _joined(words, run[-1], i)):
            yield run
            run = []
        run.extend(range(run[-1] + 1 if run else i, i + 1))
    if run:
        yield run


def _joined(words: Words, last: int, i: int) -> bool:
    """Whether the capitalised words `last` and `i` belong to one run."""
    between = i - last - 1
    if between > 2 or words.starts[i] - words.ends[last] > 12:
        return False
    gaps = [words.gap(j) for j in range(last + 1, i + 1)]
    if between == 0:
        (gap,) = gaps
        if gap == " " or _nicknamed(words, last, i):
            return True
        before = words.written[last]
        short = is_rank(before) or len(before) == 1 or before in _SHORTENED
        return bool(
            _BLANK.match(gap) or _HYPHEN.match(gap) or _JOINING.match(gap) or (short and _STOP.match(gap))
        )
    inner = [words.written[j] for j in range(last + 1, i)]
    if between == 2 and _PARTICLES.issuperset(inner) and "of" not in inner:
        return all(gap == " " for gap in gaps)
    if all(_HYPHEN.match(gap) for gap in gaps):
        return between == 1
    if between == 1 and inner[0] in _ARTICLES and _BLANK.match(gaps[0]) and _HYPHEN.match(gaps[1]):
        return True
    if not all(_BLANK.match(gap) for gap in gaps):
        return False
    return inner == ["of", "the"] or (between == 1 and inner[0] in _PARTICLES)


def _nicknamed(words: Words, last: int, i: int) -> bool:
    """Whether a quotation mark between two words belongs to a nickname: Robert "Bobby" Jones."""
    gap = words.gap(i)
    if gap in _OPEN:
        return i + 1 < len(words) and words.gap(i + 1) in _CLOSE and is_capitalised(words.written[i + 1])
    return gap in _CLOSE and last > 0 and words.gap(last) in _OPEN and is_capitalised(words.written[last - 1])


def _parts(words: Words, run: list[int], begun: set[int], ended: set[int]) -> Iterator[list[int]]:
    """A run cut at words that are no part of names, before known names, and before ranks behind other names."""
    part: list[int] = []
    for at, i in enumerate(run):
        word = words.written[i]
        small = word.lower()
        # "US" and "WHO" are no "us" and "who".
        common = is_capitalised(word) and small in _COMMON and (len(word) == 1 or not word.isupper())
        initial = len(word) == 1 and part and at + 1 < len(run) and words.text[words.ends[i]] == "."
        surname = _is_a_surname(words, part, i)
        common = common and not initial and not surname
        dated = (small in MONTH_OF or small in WEEKDAY_OF) and not surname
        if dated or (common and not (small in _MAY_BEGIN and at + 1 < len(run))):
            yield part
            part = []
            continue
        if _begins_another(words, part, run[at:], begun, ended):
            yield part
            part = []
        part.append(i)
    yield part


def _is_a_surname(words: Words, part: list[int], i: int) -> bool:
    """Whether a word for a month or a day is a name behind a given name or a rank: Anthony May, Minister Sun."""
    if not part or words.written[i].casefold() not in _SURNAMES_TOO:
        return False
    before, after = words.written[part[-1]], words.written[i + 1] if i + 1 < len(words) else ""
    if is_rank(before):
        return after[:1].isupper()
    return folded(before) in given() and not after[:1].isdigit()


def _begins_another(words: Words, part: list[int], rest: list[int], begun: set[int], ended: set[int]) -> bool:
    """Whether the rest of a run names somebody else than the part before it."""
    if not part:
        return False
    if words.starts[rest[0]] in begun:
        paired = words.ends[part[-1]] in ended and _HYPHEN.match(words.gap(rest[0]))
        return bool(paired) or sum(_tells(words.written[i]) for i in part) > 1
    if not is_rank(words.written[rest[0]]) or is_rank(words.written[part[-1]]):
        return False
    return is_capitalised(next((words.written[i] for i in rest if not is_rank(words.written[i])), ""))


def _tells(word: str) -> bool:
    return len(word) > 1 and is_capitalised(word) and not is_rank(word)


def _trimmed(words: Words, part: list[int]) -> list[int]:
    """Without an office in front ("Chairman of the") and without particles and ranks at the ends."""
    of = next((at for at, i in enumerate(part) if words.written[i] == "of"), None)
    if of and all(is_rank(words.written[i]) for i in part[:of]):
        part = part[of + 1 :]
    while part and not is_capitalised(words.written[part[0]]):
        part = part[1:]
    while part and (not is_capitalised(words.written[part[-1]]) or is_rank(words.written[part[-1]])):
        part = part[:-1]
    return part
