"""JSON as other programs can read it back: what is ambiguous, lossy or boundless is refused."""

from __future__ import annotations

import json
import re
from typing import NoReturn

MAX_DEPTH = 100
MAX_INTEGER = 2**53 - 1

_SURROGATE = re.compile("[\ud800-\udfff]")


def loads(text: str) -> object:
    """The value of the JSON `text`: dict, list, str, int, float, bool or None.

    ValueError, one sentence, for text that is not JSON and for JSON that two programs could read differently: NaN and
    infinities, numbers too large for a float, integers beyond ±(2**53 - 1), duplicate keys, lone surrogates, nesting
    deeper than 100.
    """
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        what = error.msg[:1].lower() + error.msg[1:]
        raise ValueError(f"This is not JSON: {what} at line {error.lineno}, column {error.colno}.") from None
    except RecursionError:
        raise ValueError(_too_deep()) from None
    _check(value)
    return value


def _check(value: object) -> None:
    # A list of what is still to be seen, not recursion: the depth is the caller's, not ours.
    waiting: list[tuple[object, int]] = [(value, 1)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, str):
            _check_text(node)
        elif isinstance(node, (dict, list)):
            if depth > MAX_DEPTH:
                raise ValueError(_too_deep())
            if isinstance(node, dict):
                for key in node:
                    _check_text(key)
            children = node.values() if isinstance(node, dict) else node
            waiting.extend((child, depth + 1) for child in children)


def _check_text(text: str) -> None:
    if not text.isascii() and (found := _SURROGATE.search(text)):
        raise ValueError(
            f"The text {_shown(text)} holds half a character (U+{ord(found[0]):04X}, a lone surrogate); "
            "write the whole character."
        )


def _too_deep() -> str:
    return f"The JSON is nested more than {MAX_DEPTH} levels deep; make it flatter."


def _shown(text: str) -> str:
    """`text` quoted in ASCII, cut to what fits in a message."""
    return json.dumps(text if len(text) <= 40 else text[:39] + "…")


def _read_integer(digits: str) -> int:
    # The length comes first: thousands of digits are slow to read, and Python refuses them with words of its own.
    if len(digits) > 17 or abs(int(digits)) > MAX_INTEGER:
        shown = digits if len(digits) <= 24 else f"{digits[:20]}… ({len(digits.lstrip('-')):,} digits)"
        raise ValueError(
            f"The number {shown} is outside -{MAX_INTEGER} to {MAX_INTEGER}; write it in quotes if it is an identifier."
        )
    if digits == "-0":
        raise ValueError("The number -0 means nothing to most readers; write 0.")
    return int(digits)


def _read_float(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        shown = digits if len(digits) <= 24 else digits[:20] + "…"
        raise ValueError(
            f"The number {shown} is too large to be kept; write it in quotes if it is an identifier."
        )
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value; use null or leave the key out.")


def _read_pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f"The key {_shown(key)} stands twice in one object; keep one of them.")
            seen.add(key)
    return read


_DECODER = json.JSONDecoder(
    object_pairs_hook=_read_pairs,
    parse_int=_read_integer,
    parse_float=_read_float,
    parse_constant=_refuse_constant,
)
