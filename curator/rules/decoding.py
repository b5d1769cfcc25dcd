"""Bytes to text, without guessing: UTF-8 unless the person says otherwise; one canonical text per article."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from curator.errors import Problem

TEXT_LIMIT = 10 * 1024 * 1024
"""The longest article text, in bytes of UTF-8 (10 MB)."""

LINE_LIMIT = 32 * 1024 * 1024
"""The longest line of a .jsonl or .csv file, in bytes: a text at the limit, even where JSON escapes it."""

_UTF8_BOM = codecs.BOM_UTF8
# UTF-32 little endian begins with the mark of UTF-16, so it is asked first.
_OTHER_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as decoded, before it is made canonical; `encoding` is what to record."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(name: str, data: bytes, encoding: str | None = None, errors: str = "strict") -> Decoded | Problem:
    """The text of a whole file. Without `encoding` it must be UTF-8, with or without a byte order mark.

    `errors` is "strict" or "replace"; what was replaced is counted in a warning and recorded in `encoding`.
    """
    if encoding is None:
        wide = looks_wide(data)
        if wide is not None:
            return Problem(name, wide)
        marked = data.startswith(_UTF8_BOM)
        return _decode(name, data, "utf-8-sig" if marked else "utf-8", errors)
    try:
        codec = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        reason = f"there is no encoding {encoding!r}; give --encoding a name such as utf-16 or cp1252."
        return Problem(name, reason)
    return _decode(name, data, codec, errors)


def _decode(name: str, data: bytes, codec: str, errors: str) -> Decoded | Problem:
    skipped = len(_UTF8_BOM) if codec == "utf-8-sig" and data.startswith(_UTF8_BOM) else 0
    try:
        text = data[skipped:].decode("utf-8" if codec == "utf-8-sig" else codec)
    except UnicodeDecodeError as error:
        if errors != "replace":
            return Problem(name, bad_byte(data, error.start + skipped, codec))
        return _replaced(data[skipped:], codec)
    except (LookupError, UnicodeError):
        return Problem(name, f"the file cannot be read as {codec}; give --encoding its real encoding.")
    text = text.removeprefix("\ufeff")
    if _SURROGATE.search(text):
        return Problem(
            name, f"read as {codec}, the text has half characters (surrogates); give another --encoding."
        )
    return Decoded(text, codec)


def _replaced(data: bytes, codec: str) -> Decoded:
    codec = "utf-8" if codec == "utf-8-sig" else codec
    text = data.decode(codec, "replace").removeprefix("\ufeff")
    text = _SURROGATE.sub(_REPLACEMENT, text)
    count = text.count(_REPLACEMENT) - data.decode(codec, "ignore").count(_REPLACEMENT)
    warning = f"{count:,} unreadable places were kept as U+FFFD"
    return Decoded(text, f"{codec} (errors replaced)", (warning,))


def looks_wide(data: bytes) -> str | None:
    """What to say of bytes that are plainly UTF-16 or UTF-32 and might pass for UTF-8 full of NULs, else None."""
    for mark, codec in _OTHER_BOMS:
        if data.startswith(mark):
            return f"the file is not UTF-8 but begins like {codec.upper()}; give --encoding {codec}."
    head = data[:4096]
    zeros = head.count(0)
    if len(head) >= 4 and zeros * 3 >= len(head):
        codec = "utf-16-be" if head[0] == 0 else "utf-16-le"
        return f"the file is not UTF-8: every other byte is zero, as in UTF-16; give --encoding {codec}."
    return None


def bad_byte(data: bytes, offset: int, codec: str, place: str = "") -> str:
    """The sentence for a byte that cannot be decoded; `place` says where it is if `data` is not the whole file."""
    line = data.count(b"\n", 0, offset) + 1
    place = place or f"at offset {offset:,} (line {line})"
    shown = "UTF-8" if codec.startswith("utf-8") else codec
    return (
        f"byte 0x{data[offset]:02X} {place} is not {shown}; "
        "give --encoding the encoding of the file, for example --encoding cp1252."
    )


def canonical_text(text: str) -> tuple[str, tuple[str, ...]]:
    """The one text of a version, and warnings: CRLF, CR become LF, a leading mark goes, NUL becomes U+FFFD."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return without_nul(text, "the text")


def without_nul(text: str, what: str) -> tuple[str, tuple[str, ...]]:
    """`text` with every NUL as U+FFFD, so that every database keeps it alike, and a warning if there were any."""
    count = text.count("\0")
    if not count:
        return text, ()
    warning = f"{what} holds the character NUL ({count:,} in all); it is kept as U+FFFD"
    return text.replace("\0", _REPLACEMENT), (warning,)


def too_long(text: str) -> str | None:
    """What to say of a text above the limit, else None."""
    if len(text) * 4 <= TEXT_LIMIT:
        return None
    size = len(text.encode("utf-8", "replace")) if len(text) <= TEXT_LIMIT else len(text)
    if size <= TEXT_LIMIT:
        return None
    return f"the text has at least {size:,} bytes; the limit is 10 MB ({TEXT_LIMIT:,} bytes) an article: split it."


def decode_lines(lines: Iterable[bytes], name: str) -> Iterator[tuple[int, str | Problem]]:
    """Numbered lines of UTF-8, one at a time. A line that is too long or not UTF-8 is a problem in its place.

    Lines end with LF and keep it. A file in UTF-16 ends after one problem: none of its lines can be read.
    """
    start: int | None = 0  # of the line in the file; unknown after a line that may have come cut
    for number, line in enumerate(lines, start=1):
        if number == 1:
            wide = looks_wide(line)
            if wide is not None:
                yield 1, Problem(name, wide)
                return
        skipped = len(_UTF8_BOM) if number == 1 and line.startswith(_UTF8_BOM) else 0
        where = f"{name} line {number}"
        if len(line) > LINE_LIMIT:
            yield number, Problem(where, f"the line is longer than {LINE_LIMIT:,} bytes; split it.")
            start = None
        else:
            try:
                yield number, line[skipped:].decode("utf-8")
            except UnicodeDecodeError as error:
                at = error.start + skipped
                known = f"at offset {start + at:,} (line {number})" if start is not None else ""
                place = known or f"at offset {at:,} of line {number}"
                yield number, Problem(where, bad_byte(line, at, "utf-8", place))
        start = None if start is None else start + len(line)
