"""The title of an event that nobody wrote one for: type, people, place and date."""

from __future__ import annotations

from collections.abc import Sequence


def derived(type_label: str, who: Sequence[str], place: str, date: str) -> str:
    """`Visit: S M Kamrul Hasan, Pakistan and 1 more · Rawalpindi · 2025-10`; parts that are unknown are left out."""
    names = [name for name in who if name]
    people = ", ".join(names[:2]) + (f" and {len(names) - 2} more" if len(names) > 2 else "")
    head = f"{type_label}: {people}" if people else type_label
    return " · ".join(part for part in (head, place, date) if part)
