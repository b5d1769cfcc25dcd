"""Whether a text is in a language that the rules know."""

from __future__ import annotations

import pytest

from curator.rules.finding.language import is_english, understands
from curator.rules.finding.spot_words import words_of

ENGLISH = (
    "The harbour master of Kalmar said that the ferries were moved to the northern quay after the storm. " * 4
)
SPANISH = (
    "El ministro de Defensa se reunió con su homólogo en la capital y habló de la seguridad regional. " * 4
)
BENGALI = "সেনাপ্রধান জেনারেল ওয়াকার-উজ-জামান মঙ্গলবার ঢাকায় পাকিস্তানের জেনারেলের সঙ্গে বৈঠক করেন। " * 4


@pytest.mark.parametrize(
    ("text", "english", "understood"),
    [
        (ENGLISH, True, True),
        (ENGLISH.upper(), True, False),  # whom capitals name cannot be seen
        (SPANISH, False, False),
        (BENGALI, False, True),  # no word of it could be taken for an unknown name
        (f"{BENGALI}The army said so.", False, True),
        ("", True, True),
    ],
)
def test_english_is_told_by_its_small_words(text: str, english: bool, understood: bool) -> None:
    assert is_english(text) is english
    assert understands(words_of(text)) is understood
