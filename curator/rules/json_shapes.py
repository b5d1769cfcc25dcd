"""Check the shape of a JSON object key by key, and say every mistake with its path in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from curator.errors import Problem
from curator.rules.jsonl_lines import json_kind

LARGEST = 2**53 - 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shape:
    """An object at a path of a line: `participants[1].claims[0]`, "" for the line itself. Mistakes are gathered."""

    where: str
    path: str
    values: Mapping[str, object]
    problems: list[Problem] = field(default_factory=list)

    def at(self, key: str) -> str:
        """The path of a key, as messages name it."""
        return f"{self.path}.{key}" if self.path else key

    def wrong(self, what: str, reason: str) -> None:
        """Note a mistake: "<path> <reason>"."""
        self.problems.append(Problem(self.where, f"{what} {reason}"))

    def only(self, *known: str) -> None:
        """Refuse every key that is not `known`, by name."""
        for key in self.values:
            if key not in known:
                self.wrong(f'"{self.at(key)}"', f"is not known here; allowed are {', '.join(known)}.")

    def text(self, key: str) -> str | None:
        """A text without blanks around it, or None if left out, null or empty."""
        value = self.values.get(key)
        return None if value is None or value == "" else self._text(self.at(key), value)

    def required(self, key: str) -> str:
        """A text that must be there; "" after a mistake."""
        value = self.values.get(key)
        if value is None:
            self.wrong(self.at(key), "is missing; it must be text.")
            return ""
        return self._text(self.at(key), value) or ""

    def exact(self, key: str) -> str:
        """As `required`, with the blanks around it kept: a quote must equal the words of the article."""
        text = self.required(key)
        value = self.values.get(key)
        return value if text and isinstance(value, str) else ""

    def _text(self, what: str, value: object) -> str | None:
        if not isinstance(value, str):
            self.wrong(what, f"must be text, not {json_kind(value)}; put it in quotes.")
        elif "\0" in value:
            self.wrong(what, "holds the character NUL; write U+FFFD, as the record keeps it.")
        elif not value.strip():
            self.wrong(what, "is empty; write a text, or null for none.")
        else:
            return value.strip()
        return None

    def value(self, key: str) -> str | None:
        """A value: text, or a whole number, which becomes its digits; None for null."""
        value = self.values.get(key)
        return None if value is None else self._value(self.at(key), value)

    def many(self, key: str) -> tuple[str, ...]:
        """One value, or a list of them."""
        value = self.values.get(key)
        if not isinstance(value, list):
            one = self.value(key)
            return () if one is None else (one,)
        found = [self._value(f"{self.at(key)}[{i}]", item) for i, item in enumerate(value)]
        return tuple(item for item in found if item is not None)

    def _value(self, what: str, value: object) -> str | None:
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str):
            return self._text(what, value)
        fault = "a number with a fraction" if isinstance(value, float) else json_kind(value)
        self.wrong(what, f"must be text or a whole number, not {fault}; put it in quotes.")
        return None

    def whole(self, key: str, least: int) -> int | None:
        """A whole number from `least`, written without quotes or fraction."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= LARGEST:
            return value
        self.wrong(
            self.at(key), f"must be a whole number from {least} to {LARGEST}, without quotes or fraction."
        )
        return None

    def flag(self, key: str, default: bool) -> bool:
        """true or false."""
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.wrong(self.at(key), f"must be true or false, not {json_kind(value)}.")
        return value is True

    def child(self, key: str) -> Shape | None:
        """The object under a key, or None if left out or null."""
        value = self.values.get(key)
        if value is None:
            return None
        return self._inner(self.at(key), value)

    def children(self, key: str, read: Callable[[Shape], T]) -> tuple[T, ...]:
        """Every object of a list, read by `read`."""
        value = self.values.get(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.wrong(self.at(key), f"must be a list of objects, not {json_kind(value)}.")
            return ()
        inner = (self._inner(f"{self.at(key)}[{i}]", item) for i, item in enumerate(value))
        return tuple(read(shape) for shape in inner if shape is not None)

    def members(self) -> Iterator[tuple[str, Shape]]:
        """Every key with its object."""
        for key, value in self.values.items():
            shape = self._inner(self.at(key), value)
            if shape is not None:
                yield key, shape

    def _inner(self, path: str, value: object) -> Shape | None:
        if isinstance(value, dict):
            return Shape(self.where, path, value, self.problems)
        self.wrong(path, f"must be an object {{…}}, not {json_kind(value)}.")
        return None

    def one_of(self, key: str, choices: Sequence[str]) -> str | None:
        """A text that is one of `choices`."""
        text = self.text(key)
        if text is None or text in choices:
            return text
        self.wrong(self.at(key), f'is "{text}", but must be {" or ".join(choices)}.')
        return None
