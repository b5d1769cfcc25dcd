"""A codebook is read whole, or refused with file, line, reason and remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.codebook.load import RESERVED_FIELD_IDS, RESERVED_KEYS, available, find, load, loads
from curator.codebook.types import FIELD_TYPES, Choice, Codebook, Origin
from curator.errors import CodebookError
from curator.model.views import EVENT_PATHS

SMALL = """\
name = "small"
version = "2"
common_fields = ["date"]
required_fields = ["date"]

[fields.date]
label = "date"
type = "date"
key = "d"

[fields.mood]
label = "mood"
type = "choice"

[fields.mood.choices]
calm = "calm"
loud = "very loud"

[roles.guest]
label = "guest"
kinds = ["person"]

[types.party]
label = "party"
definition = "People celebrate."
mappings = { cameo = "010" }
roles = ["guest"]
required_roles = ["guest"]
fields = ["mood"]

[types.wedding]
label = "wedding"
definition = "Two people marry."
"""


def refusal(text: str) -> str:
    with pytest.raises(CodebookError) as caught:
        loads(text, "mine.toml")
    return str(caught.value)


def changed(old: str, new: str, text: str = SMALL) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_reads_types_with_their_roles_and_fields() -> None:
    codebook = loads(SMALL, "small.toml")
    assert codebook.title == "small 2"
    assert codebook.source == SMALL
    assert codebook.field_ids() == ("date", "mood")
    assert codebook.role_ids() == ("guest",)
    party = codebook.type("party")
    assert party is not None
    assert [(field.id, field.required, field.key) for field in party.fields] == [
        ("date", True, "d"),
        ("mood", False, None),
    ]
    mood = party.field("mood")
    assert mood is not None
    assert mood.choice("loud") == Choice("loud", "very loud")
    assert mood.choice("glum") is None
    guest = party.role("guest")
    assert guest is not None
    assert guest.required
    assert guest.kinds == ("person",)
    assert party.mappings == {"cameo": "010"}
    assert codebook.type("funeral") is None
    assert party.role("priest") is None


def test_roles_are_told_by_words_and_by_other_roles() -> None:
    text = changed(
        'kinds = ["person"]', 'kinds = ["person"]\ncues = ["danced with"]\nis = "companions of guest"'
    )
    text = changed('roles = ["guest"]', 'cues = ["{guest} danced", "ball"]\nroles = ["guest"]', text)
    party = loads(changed('fields = ["mood"]', 'fields = ["mood"]\nwithin = ["wedding"]', text), "m").type(
        "party"
    )
    assert party is not None
    guest = party.role("guest")
    assert guest is not None
    assert (guest.cues, guest.origin) == (("danced with",), Origin("companions", "guest"))
    assert (party.cue_words, party.within) == (("danced", "ball"), ("wedding",))


def test_every_type_has_the_common_fields() -> None:
    wedding = loads(SMALL, "small.toml").type("wedding")
    assert wedding is not None
    assert [field.id for field in wedding.fields] == ["date"]


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('name = "small"\n', "", 1, '"name" is missing'),
        ('version = "2"\n', "", 1, '"version" is missing'),
        ('version = "2"', "version = 2", 2, "write it in quotes"),
        ('version = "2"', 'version = "two words"', 2, "letters, digits, dots and dashes"),
        ('name = "small"', 'name = "Small Book"', 1, "a letter first"),
        ('label = "mood"\ntype', 'lable = "mood"\ntype', 12, 'did you mean "label"?'),
        ('type = "date"', 'type = "dat"', 8, 'did you mean "date"?'),
        ('type = "choice"', 'type = "colour"', 13, "unknown type"),
        ('common_fields = ["date"]', 'common_fields = ["date", "palce"]', 3, "palce"),
        ('common_fields = ["date"]', "common_fields = date", 3, "not valid TOML"),
        ('roles = ["guest"]\n', 'roles = ["gest"]\n', 27, 'did you mean "guest"?'),
        ('required_roles = ["guest"]', 'required_roles = ["host"]', 28, "not in its roles"),
        ('fields = ["mood"]', 'fields = ["mood", "mood"]', 29, "twice"),
        ('fields = ["mood"]', 'fields = ["mood"]\nrequired_fields = ["place"]', 30, "not in its fields"),
        ('fields = ["mood"]', 'fields = ["date"]', 29, "common field"),
        ('fields = ["mood"]', 'fields = "mood"', 29, "list of texts"),
        ('\n[fields.mood.choices]\ncalm = "calm"\nloud = "very loud"\n', "", 13, "has no choices"),
        ("[fields.mood]", "[fields.note]", 11, "reserved for the program"),
        ("[fields.mood]", "[fields.Mood]", 11, "cannot be an id"),
        ('calm = "calm"', 'Calm = "calm"', 16, "cannot be an id"),
        ('calm = "calm"', "calm = 3", 16, "must be text"),
        ('key = "d"', 'key = "s"', 9, "used by the app; free letters are d i o p"),
        ('key = "d"', 'key = "D"', 9, "one lowercase letter"),
        ('key = "d"', 'key = "dd"', 9, "one lowercase letter"),
        ('key = "d"', 'key = ""', 9, "empty key"),
        ('kinds = ["person"]', 'kinds = ["persons"]', 21, 'did you mean "person"?'),
        ('label = "mood"\n', 'label = "mood"\nkinds = ["person"]\n', 13, "not an entity field"),
        ('label = "mood"\n', 'label = "mood"\nmany = "yes"\n', 13, "true or false"),
        ('label = "mood"\n', 'label = "mood"\nkey = "d"\n', 24, "share the key"),
        ('label = "guest"\n', 'label = "guest"\nkey = "d"\n', 24, "share the key"),
        ('label = "mood"\n', 'label = "mo\\u001bod"\n', 12, "control character"),
        ('definition = "Two people marry."', "", 31, '"definition" is missing'),
        ('cameo = "010"', 'camoe = "010"', 26, 'did you mean "cameo"?'),
        ("[roles.guest]", "[roles.mood]", 27, "which is not defined"),
        ('name = "small"', 'name = "small', 1, "not valid TOML"),
        ('kinds = ["person"]', 'kinds = ["person"]\nis = "friend of guest"', 22, "country of <role>"),
        ('kinds = ["person"]', 'kinds = ["person"]\nis = "country of gest"', 22, 'did you mean "guest"?'),
        ('roles = ["guest"]', 'cues = ["{gest} danced"]\nroles = ["guest"]', 27, 'did you mean "guest"?'),
        ('fields = ["mood"]', 'fields = ["mood"]\nwithin = ["weding"]', 30, 'did you mean "wedding"?'),
    ],
)
def test_a_fault_is_named_with_its_line_and_a_remedy(old: str, new: str, line: int, said: str) -> None:
    message = refusal(changed(old, new))
    lines = [one for one in message.splitlines() if said in one]
    assert lines, message
    assert any(one.startswith(f"mine.toml, line {line}: ") for one in lines), message


def test_a_role_and_a_field_of_one_type_need_different_ids() -> None:
    text = changed("[roles.guest]", "[roles.mood]")
    text = changed('roles = ["guest"]\nrequired_roles = ["guest"]', 'roles = ["mood"]', text)
    assert "both a role and a field" in refusal(text)


def test_a_codebook_without_types_is_refused() -> None:
    assert "no event type is defined" in refusal(SMALL[: SMALL.index("[types.party]")])


def test_all_faults_are_told_at_once() -> None:
    text = changed('key = "d"', 'key = "s"')
    text = changed('type = "choice"', 'type = "chioce"', text)
    text = changed('kinds = ["person"]', 'kindz = ["person"]', text)
    numbers = [int(found) for found in re.findall(r"mine\.toml, line (\d+):", refusal(text))]
    assert {9, 13, 21} <= set(numbers)


def test_words_inside_a_long_text_are_not_taken_for_keys() -> None:
    long = 'label = "mood"\nhelp = """\n[types.party]\nkinds = 1\n"""\n'
    message = refusal(changed('label = "mood"\n', long) + 'kinds = ["person"]\n')
    assert message.startswith("mine.toml, line 38: ")


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 5000])
def test_what_python_cannot_read_is_refused_in_words(text: str) -> None:
    assert "mine.toml: holds a number or nesting too long" in refusal(text)


def test_a_file_saved_with_a_byte_order_mark_and_crlf_is_read(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert load(path).name == "small"


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes(b'name = "small"\nlabel = "caf\xe9"\n')
    with pytest.raises(CodebookError, match=r"latin\.toml, line 2: is not UTF-8"):
        load(path)


def test_a_missing_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_a_codebook_is_found_by_name_or_path(tmp_path: Path) -> None:
    assert load(find("diplomacy")).name == "diplomacy"
    path = tmp_path / "mine.toml"
    path.write_text(SMALL, encoding="utf-8")
    assert find(str(path)) == path
    with pytest.raises(CodebookError, match="diplomacy, protest"):
        find("astrology")


@pytest.mark.parametrize("name", available())
def test_the_codebooks_that_come_along_are_complete(name: str) -> None:
    codebook = load(find(name))
    assert codebook.name == name
    for event_type in codebook.types:
        assert event_type.include, event_type.id
        assert event_type.exclude, event_type.id
        assert all(field.help for field in event_type.fields)
        assert all(role.help and role.kinds for role in event_type.roles)
        assert [field.id for field in event_type.fields[:2]] == ["date", "place"]


def test_the_two_codebooks_are_unlike_and_use_every_field_type() -> None:
    books = [load(find(name)) for name in ("diplomacy", "protest")]
    used = {field.type for book in books for event_type in book.types for field in event_type.fields}
    assert used == set(FIELD_TYPES)
    shared = set(books[0].field_ids()) & set(books[1].field_ids())
    assert {"crowd", "issue"} <= set(books[1].field_ids()) - shared
    assert not {t.id for t in books[0].types} & {t.id for t in books[1].types}


def test_no_field_can_take_the_place_of_what_every_event_has(checkout: Path) -> None:
    assert EVENT_PATHS <= RESERVED_FIELD_IDS
    page = (checkout / "docs" / "codebooks.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in RESERVED_FIELD_IDS)
    for name in sorted(RESERVED_FIELD_IDS):
        assert f'"{name}" is reserved' in refusal(changed("[fields.mood]", f"[fields.{name}]"))


def test_the_keys_of_the_app_stay_with_the_app() -> None:
    assert {"t", "w", "?", "/", " "} <= RESERVED_KEYS
    assert not {"d", "p", "i", "o", "1"} & RESERVED_KEYS


@given(st.data())
def test_a_damaged_codebook_is_read_or_refused_with_a_line_of_it(data: st.DataObject) -> None:
    lines = find("protest").read_text(encoding="utf-8").split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    damage = data.draw(st.sampled_from(["drop", "double", "cut", "replace"]))
    if damage == "drop":
        del lines[at]
    elif damage == "double":
        lines.insert(at, lines[at])
    elif damage == "cut":
        lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
    else:
        lines[at] = data.draw(st.text(max_size=40).filter(lambda text: "\n" not in text))
    text = "\n".join(lines)
    try:
        assert isinstance(loads(text, "damaged.toml"), Codebook)
    except CodebookError as error:
        for problem in str(error).splitlines():
            found = re.match(r"damaged\.toml, line (\d+): ", problem)
            assert found, problem
            assert 1 <= int(found[1]) <= text.count("\n") + 1


def test_the_example_of_the_documentation_is_a_codebook(checkout: Path) -> None:
    page = (checkout / "docs" / "codebooks.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    concert = loads(example, "docs/codebooks.md").type("concert")
    assert concert is not None
    assert [field.id for field in concert.fields] == ["date", "place", "weather"]
    shown = page.split("all mistakes at once:")[1].split("```\n")[1].split("\n")[0]
    assert (
        refusal(example.replace('label = "concert"', 'lable = "concert"'))
        .replace("mine", "my")
        .startswith(shown)
    )
