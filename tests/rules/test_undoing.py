"""Acts are taken back newest first, and done again in the other order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.undoing import REDO, UNDO, Standing, standing


@pytest.mark.parametrize(
    ("acts", "done", "undone", "undoings"),
    [
        ("", (), (), ()),
        ("same different", (1, 2), (), ()),
        ("same different undo", (1,), (2,), (3,)),
        ("same different undo undo", (), (2, 1), (3, 4)),
        ("same different undo undo redo", (1,), (2,), (3,)),
        ("same undo redo undo", (), (1,), (4,)),
        ("same undo different", (3,), (), ()),
        ("undo redo", (1, 2), (), ()),
    ],
)
def test_what_stands(
    acts: str, done: tuple[int, ...], undone: tuple[int, ...], undoings: tuple[int, ...]
) -> None:
    assert standing(acts.split()) == Standing(done, undone, undoings)


@given(st.lists(st.sampled_from(["same", UNDO, REDO]), max_size=20))
def test_redo_after_undo_leaves_what_stood(acts: list[str]) -> None:
    before = standing(acts)
    if before.done:
        assert standing([*acts, UNDO, REDO]).done == before.done
    if before.undone:
        assert standing([*acts, REDO]).done == (*before.done, before.undone[-1])
