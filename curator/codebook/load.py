"""TOML to `Codebook`; whatever is wrong is refused with file, line, reason and remedy, all faults at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from curator import resources
from curator.codebook.toml_tables import ID, ID_RULE, Faults, Table, line_numbers, nearest, quoted
from curator.codebook.types import (
    ENTITY_KINDS,
    FIELD_TYPES,
    ORIGINS,
    PLACE,
    Choice,
    Codebook,
    EntityKind,
    EventType,
    Field,
    FieldType,
    Origin,
    Role,
)
from curator.errors import CodebookError

# Keys the form itself answers to (moving, searching, saving; `t` is the type, `w` is who took part).
# A codebook may use any other lowercase letter, digit or sign; the app checks its own bindings against this.
RESERVED_KEYS = frozenset("/?@!&~()[]{}'\".,=+- ensuvhmxqgjkbfrlacyztw")

# Paths of an event that mean the same in every codebook; a field of that name would overwrite them.
RESERVED_FIELD_IDS = frozenset(
    (
        *("type", "title", "realis", "state", "note", "part_of", "related", "participant"),
        *("codebook", "withdrawn", "reason", "external_id", "applied"),
    )
)

MAPPINGS = ("plover", "cameo", "acled")

_SLOT = re.compile(r"\{([^{}]*)\}")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.\-]*", re.ASCII)
_TOP_KEYS = (
    *("name", "label", "version", "description", "common_fields", "required_fields"),
    *("fields", "roles", "types"),
)
_FIELD_KEYS = ("label", "help", "type", "many", "key", "choices", "kinds")
_ROLE_KEYS = ("label", "help", "kinds", "key", "cues", "is")
_TYPE_KEYS = (
    *("label", "definition", "include", "exclude", "cues", "also", "within", "mappings"),
    *("roles", "required_roles", "fields", "required_fields"),
)


def available() -> list[str]:
    """The names of the codebooks that come with the program, in alphabetical order."""
    return sorted(path.stem for path in resources.codebooks().glob("*.toml"))


def find(name_or_path: str | Path) -> Path:
    """The file of a codebook that comes with the program, or the file named; CodebookError if neither is."""
    if str(name_or_path) in available():
        return resources.codebooks() / f"{name_or_path}.toml"
    path = Path(name_or_path)
    if path.is_file():
        return path
    raise CodebookError(
        f"There is no codebook {quoted(name_or_path)}; name one of {', '.join(available())}, "
        "or give the path of a .toml file."
    )


def load(path: Path) -> Codebook:
    """The codebook in a file. CodebookError names file, line and reason of every fault."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise CodebookError(f"{path}: cannot be read ({error.strerror or error}); check the path.") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise CodebookError(f"{path}, line {line}: is not UTF-8 text; save the file as UTF-8.") from error
    return loads(text, str(path))


def loads(text: str, where: str) -> Codebook:
    """The codebook in a TOML text; `where` names the text in errors. CodebookError lists every fault."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CodebookError(_syntax_fault(text, where, str(error))) from error
    except (ValueError, RecursionError) as error:
        raise CodebookError(f"{where}: holds a number or nesting too long to read; remove it.") from error
    faults = Faults(where, line_numbers(text))
    codebook = _codebook(Table((), values, faults), text)
    if faults.problems:
        raise CodebookError("\n".join(map(str, faults.problems)))
    return codebook


def _syntax_fault(text: str, where: str, said: str) -> str:
    """tomllib says "… (at line 3, column 9)" or "… (at end of document)"; the line goes in front."""
    reason, _, place = said.rpartition(" (at ")
    numbers = re.search(r"line (\d+), column (\d+)", place)
    line = numbers[1] if numbers else str(text.count("\n") + 1)
    column = f" (column {numbers[2]})" if numbers else " (end of file)"
    return f"{where}, line {line}: is not valid TOML{column}: {reason or said}; correct this line."


def _codebook(top: Table, text: str) -> Codebook:
    top.only(_TOP_KEYS)
    name, version = top.text("name", required=True), top.text("version", required=True)
    if name and not ID.fullmatch(name):
        top.fault("name", f'"name" is {quoted(name)}; {ID_RULE}')
    if version and not _VERSION.fullmatch(version):
        top.fault("version", f'"version" is {quoted(version)}; use letters, digits, dots and dashes only.')
    fields = {field_id: _field(table) for field_id, table in top.tables("fields").items()}
    role_tables = top.tables("roles")
    roles = {role_id: _role(table) for role_id, table in role_tables.items()}
    for role in roles.values():
        if role.origin is not None and role.origin.of not in (*roles, PLACE):
            known = nearest(role.origin.of, (*roles, PLACE))
            role_tables[role.id].fault("is", f"{quoted(role.origin.of)} is no role of this file; {known}")
    common = top.ids("common_fields", fields, "field", "fields")
    required = _required(top, "required_fields", common, "common_fields")
    type_tables = top.tables("types")
    types = tuple(_event_type(table, fields, roles, common, required) for table in type_tables.values())
    for table in type_tables.values():
        table.ids("within", type_tables, "type", "types")
    if not types:
        top.fault("types", "no event type is defined; add at least one table [types.<id>].")
    return Codebook(
        name=name,
        label=top.text("label") or name,
        version=version,
        description=top.text("description", lines=True),
        types=types,
        source=text,
    )


def _field(table: Table) -> Field:
    table.only(_FIELD_KEYS)
    field_id = table.path[-1]
    if field_id in RESERVED_FIELD_IDS:
        table.faults.add(
            table.path, f"{quoted(field_id)} is reserved for the program; name the field otherwise."
        )
    field_type = _field_type(table)
    choices = _choices(table.table("choices"))
    if field_type == "choice" and not choices:
        table.fault(
            "type",
            f'{table.shown} has no choices; add a table [{".".join(table.path)}.choices] with id = "label".',
        )
    if field_type != "choice" and choices:
        table.fault("choices", f'{table.shown} has choices but is not a choice field; write type = "choice".')
    kinds = _kinds(table)
    if kinds and field_type != "entity":
        table.fault("kinds", f'{table.shown} has kinds but is not an entity field; write type = "entity".')
    return Field(
        id=field_id,
        label=table.text("label", required=True),
        help=table.text("help", lines=True),
        type=field_type,
        many=table.flag("many"),
        key=_key(table),
        choices=choices,
        kinds=kinds,
    )


def _choices(table: Table) -> tuple[Choice, ...]:
    for name in table.values:
        if not ID.fullmatch(name):
            table.fault(name, f"{quoted(name)} cannot be an id; {ID_RULE}")
    return tuple(Choice(name, table.text(name, required=True)) for name in table.values)


def _field_type(table: Table) -> FieldType:
    said = table.text("type", required=True)
    for known in FIELD_TYPES:
        if said == known:
            return known
    if said:
        table.fault(
            "type", f"{table.shown} has the unknown type {quoted(said)}; {nearest(said, FIELD_TYPES)}"
        )
    return "text"


def _role(table: Table) -> Role:
    table.only(_ROLE_KEYS)
    return Role(
        id=table.path[-1],
        label=table.text("label", required=True),
        help=table.text("help", lines=True),
        kinds=_kinds(table),
        key=_key(table),
        cues=table.words("cues"),
        origin=_origin(table),
    )


def _origin(table: Table) -> Origin | None:
    said = table.text("is")
    if not said:
        return None
    for what in ORIGINS:
        of = said.removeprefix(f"{what} of ")
        if of != said and ID.fullmatch(of):
            return Origin(what, of)
    table.fault(
        "is",
        f'"is" of {table.shown} is {quoted(said)}; write "country of <role>", "organisation of <role>", '
        '"companions of <role>" or "country of place".',
    )
    return None


def _kinds(table: Table) -> tuple[EntityKind, ...]:
    said = table.words("kinds")
    for unknown in (word for word in said if word not in ENTITY_KINDS):
        table.fault("kinds", f"{quoted(unknown)} is no kind of entity; {nearest(unknown, ENTITY_KINDS)}")
    return tuple(kind for kind in ENTITY_KINDS if kind in said)


def _key(table: Table) -> str | None:
    key = table.text("key")
    if not key:
        if isinstance(table.values.get("key"), str):
            table.fault("key", f"{table.shown} has an empty key; name one character, or remove the line.")
        return None
    if len(key) != 1 or not "!" <= key <= "~" or key.isupper():
        table.fault("key", f"{quoted(key)} cannot be a key; use one lowercase letter, digit or sign.")
    elif key in RESERVED_KEYS:
        free = " ".join(sorted(set("abcdefghijklmnopqrstuvwxyz") - RESERVED_KEYS))
        table.fault(
            "key", f"the key {quoted(key)} is used by the app; free letters are {free}, and all digits."
        )
    return key


def _event_type(
    table: Table,
    fields: Mapping[str, Field],
    roles: Mapping[str, Role],
    common: tuple[str, ...],
    always_required: frozenset[str],
) -> EventType:
    table.only(_TYPE_KEYS)
    own = table.ids("fields", fields, "field", "fields")
    for repeated in (name for name in own if name in common):
        table.fault("fields", f"{quoted(repeated)} is a common field, so every type has it; remove it here.")
    field_ids = tuple(dict.fromkeys((*common, *own)))
    role_ids = table.ids("roles", roles, "role", "roles")
    required_fields = always_required | _required(
        table, "required_fields", field_ids, "fields or common_fields"
    )
    required_roles = _required(table, "required_roles", role_ids, "roles")
    type_fields = tuple(replace(fields[name], required=name in required_fields) for name in field_ids)
    type_roles = tuple(replace(roles[name], required=name in required_roles) for name in role_ids)
    for name in sorted(set(field_ids) & set(role_ids)):
        table.fault("roles", f"{quoted(name)} is both a role and a field of {table.shown}; rename one.")
    _refuse_shared_keys(table, (*type_fields, *type_roles))
    mappings = table.table("mappings")
    mappings.only(MAPPINGS)
    return EventType(
        id=table.path[-1],
        label=table.text("label", required=True),
        definition=table.text("definition", required=True),
        include=table.text("include", lines=True),
        exclude=table.text("exclude", lines=True),
        cues=_cues(table, (*role_ids, *(field.id for field in type_fields if field.type == "text"))),
        mappings={
            system: mappings.text(system, required=True) for system in MAPPINGS if system in mappings.values
        },
        roles=type_roles,
        fields=type_fields,
        also=table.words("also"),
        within=table.words("within"),
    )


def _cues(table: Table, slots: tuple[str, ...]) -> tuple[str, ...]:
    """The cues of a type; what stands in braces must be a role or a text field of it."""
    cues = table.words("cues")
    for name in dict.fromkeys(name for cue in cues for name in _SLOT.findall(cue)):
        if name not in slots:
            table.fault(
                "cues",
                f"a cue of {table.shown} names {quoted(name)}, which is no role and no text field of it; "
                f"{nearest(name, slots)}",
            )
    return cues


def _required(table: Table, key: str, among: tuple[str, ...], list_name: str) -> frozenset[str]:
    """The ids listed under `key`, each of which must be in the list it belongs to."""
    said = table.words(key)
    for stray in (name for name in said if name not in among):
        table.fault(
            key,
            f'"{key}" of {table.shown} names {quoted(stray)}, which is not in its {list_name}; '
            "add it there or remove it here.",
        )
    return frozenset(said) & frozenset(among)


def _refuse_shared_keys(table: Table, slots: Iterable[Field | Role]) -> None:
    owners: dict[str, str] = {}
    for slot in slots:
        if slot.key is None:
            continue
        if slot.key in owners:
            table.faults.add(
                table.path,
                f"{quoted(owners[slot.key])} and {quoted(slot.id)} of {table.shown} share the key "
                f"{quoted(slot.key)}; give one of them another key.",
            )
        owners.setdefault(slot.key, slot.id)
