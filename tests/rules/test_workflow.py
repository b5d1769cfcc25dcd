"""Which verbs an event allows in which state."""

from __future__ import annotations

import pytest

from curator.errors import RefusedError
from curator.rules.workflow import EVENT, event_after


@pytest.mark.parametrize("state", ["draft", "verified", "approved", "returned"])
def test_whatever_is_edited_is_a_draft_again(state: str) -> None:
    assert event_after(state, "edit", "E1") == "draft"


@pytest.mark.parametrize("state", ["draft", "verified", "approved", "returned"])
def test_whatever_is_not_withdrawn_can_be(state: str) -> None:
    assert event_after(state, "withdraw", "E1") == "withdrawn"


@pytest.mark.parametrize("verb", ["edit", "verify", "withdraw", "dance"])
def test_a_withdrawn_event_is_left_alone(verb: str) -> None:
    with pytest.raises(RefusedError, match=f"E7 is withdrawn: it cannot be changed by “{verb}”"):
        event_after("withdrawn", verb, "E7")


def test_no_step_leads_out_of_the_known_states() -> None:
    assert set(EVENT.values()) <= {state for state, _ in EVENT} | {"withdrawn"}
    assert event_after("draft", "verify", "E1") == "verified"
    assert event_after("returned", "verify", "E1") == "verified"
