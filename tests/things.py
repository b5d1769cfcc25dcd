"""What rules may ask about items, answered from a small world of a few places and people."""

from __future__ import annotations

SAME = {"hassan": "hasan", "kurrachee": "karachi"}
WITHIN = {"karachi": ("sindh", "pakistan"), "sindh": ("pakistan",), "dhaka": ("bangladesh",)}


class World:
    """Karachi lies in sindh, sindh in pakistan, dhaka in bangladesh; hassan is hasan, kurrachee is karachi."""

    def canonical(self, uid: str) -> str:
        return SAME.get(uid, uid)

    def within(self, uid: str) -> tuple[str, ...]:
        return WITHIN.get(self.canonical(uid), ())

    def name(self, uid: str) -> str:
        return self.canonical(uid).title()
