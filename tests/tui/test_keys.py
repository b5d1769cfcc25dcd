"""One verb, one key everywhere: the keys of all screens and dialogs, looked at together."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

import pytest
from textual.binding import Binding

from curator.codebook.load import available, find, load
from curator.codebook.types import Codebook
from curator.tui.keys import keymap
from curator.tui.keys.bound import keys_of
from curator.tui.keys.keymap import Place
from curator.tui.keys.names import is_character, swallowed_because

# What one key does in lists and something else on the workbench. Lists go to each other by the first letter; F2, F3, F4
# do the same everywhere.
TWO_VERBS = {
    "slash": {"Filter", "Find"},  # look for words: in the list, in the article
}
# Verbs that have another key where one types, because letters are text there.
WHERE_ONE_TYPES = {"Back", "Save", "Take away", "Who said so", "Up", "Down"}


@pytest.fixture(scope="module", params=available())
def codebook(request: pytest.FixtureRequest) -> Codebook:
    return load(find(request.param))


@pytest.fixture(scope="module")
def places(codebook: Codebook) -> list[Place]:
    """Every screen and dialog with its keys."""
    return keymap.places(codebook)


def own(place: Place) -> list[Binding]:
    """The bindings of a place that the program wrote; those of Textual's own fields and screens have no id."""
    return [binding for binding in place.bindings if binding.id]


def test_screens_and_dialogs_are_found(places: list[Place]) -> None:
    names = {place.name for place in places}
    assert {
        "Workbench",
        "QueueScreen",
        "EventsScreen",
        "EntitiesScreen",
        "EntityScreen",
        "HistoryScreen",
    } <= names
    assert {"Ask", "Choose", "Details", "PickEntity", "LinkMentions", "Claims", "Palette"} <= names
    bench = next(place for place in places if place.name == "Workbench")
    assert {"workbench.save", "article.left", "rows.up", "field.date", "app.help"} <= {
        b.id for b in bench.bindings
    }


def test_every_key_is_named_explained_and_reaches_the_program(places: list[Place]) -> None:
    for place in places:
        assert own(place)
        for binding in own(place):
            assert binding.description, f"{place.name}: {binding.id} has no word for the line of keys"
            assert re.fullmatch(r"[A-Z+].*[^.]\.", binding.tooltip), f"{binding.id}: {binding.tooltip!r}"
            swallowed = {key: why for key in keys_of(binding) if (why := swallowed_because(key))}
            assert swallowed == {}, f"{place.name}: {binding.id}"


def test_no_key_of_the_program_is_without_an_id() -> None:
    kinds = list(keymap.kinds_with_keys())
    assert len(kinds) > 15
    written = [(kind.__name__, binding) for kind in kinds for binding in vars(kind).get("BINDINGS", ())]
    assert [
        (name, binding) for name, binding in written if not isinstance(binding, Binding) or not binding.id
    ] == []


def test_an_id_means_one_thing(places: list[Place]) -> None:
    meant = defaultdict(set)
    for place in places:
        for binding in own(place):
            meant[binding.id].add((binding.action, binding.description))
    assert {name: verbs for name, verbs in meant.items() if len(verbs) > 1} == {}


def test_a_verb_has_the_same_keys_wherever_it_is(places: list[Place]) -> None:
    keys = defaultdict(set)
    for place in places:
        for binding in own(place):
            function_key = binding.key.startswith("f") and binding.key[1:].isdigit()
            if not function_key and binding.description not in WHERE_ONE_TYPES:
                keys[binding.description].add(binding.key)
    assert {verb: found for verb, found in keys.items() if len(found) > 1} == {}


def test_where_one_types_the_other_key_is_one_that_types_nothing(places: list[Place]) -> None:
    for place in places:
        for binding in own(place) if place.dialog else ():
            assert not any(map(is_character, keys_of(binding))), f"{place.name}: {binding.id}"


def test_a_key_is_one_verb_in_lists_and_on_the_workbench(places: list[Place]) -> None:
    verbs = defaultdict(set)
    for place in places:
        if place.name in ("QueueScreen", "EventsScreen", "EntitiesScreen", "EntityScreen", "Workbench"):
            for binding in own(place):
                moves = "move" in binding.action or not any(map(is_character, keys_of(binding)))
                if not moves and not (binding.id or "").startswith(keymap.FIELD):
                    for key in keys_of(binding):
                        verbs[key].add(binding.description)
    two = {key: found for key, found in verbs.items() if len(found) > 1 and key != "q"}
    assert two == {key: TWO_VERBS[key] for key in two}
    assert two.keys() <= TWO_VERBS.keys()


def test_no_place_gives_a_key_to_two_verbs(places: list[Place]) -> None:
    """Two on one key are the same verb, or one gives way: to look for words, to let go of the selection before going
    back, to bring back what was typed into an empty field, to search from where one searches already."""
    giving_way = {
        frozenset(("find", "ask_search")),
        frozenset(("leave", "clear_selection")),
        frozenset(("move(-1)", "recall")),
        frozenset(("words", "search")),
    }
    for place in places:
        by_key = defaultdict(list)
        for binding in own(place):
            for key in keys_of(binding):
                by_key[key].append(binding)
        for key, bindings in by_key.items():
            for one, other in combinations(bindings, 2):
                actions = frozenset(binding.action.removeprefix("app.") for binding in (one, other))
                walks = {"article.", "rows.", "diff.", "field.", "spots."}
                alike = all(any((b.id or "").startswith(walk) for walk in walks) for b in (one, other))
                assert len(actions) == 1 or actions in giving_way or alike, (
                    f"{place.name}: {key} is {one.id} and {other.id}"
                )


def test_there_is_a_second_way_out_beside_escape(places: list[Place]) -> None:
    for place in places:
        out = [
            binding for binding in own(place) if binding.action == "leave" and "escape" in keys_of(binding)
        ]
        for binding in out:
            assert len(keys_of(binding)) > 1, f"{place.name}: only escape leaves"
        if place.dialog:
            assert out, f"{place.name} cannot be left"
