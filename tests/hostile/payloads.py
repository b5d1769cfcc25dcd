"""What an attacker would write into an article, a name or a file name, and records that are full of it.

Every payload holds `NONCE`: where it turns up inside a control string, data has spoken to the terminal.

Where each hostile input is tested (rows 10, 11, 21, 22 belong to other parts of the program):

 1-7    terminal commands          test_terminal_capture (every screen, the command line), test_screens (fields);
                                   rules/test_display, tui/test_rows, tui/test_harmless, cli/test_harmless
 8      NUL                        test_files, test_screens; rules/test_article_files, rules/test_apply_lines
 9      overwriting by CR, BS, NEL test_screens, test_terminal_capture; rules/test_display
 12     tags, byte order mark      test_screens; rules/test_display
 13     accents, joined emoji      test_screens, test_terminal_capture; tui/test_rows, rules/test_display
 14-16  markup                     test_screens (screens, dialogs, key list, palette; clicks)
 23     a cell of 200,000          test_files; rules/test_article_files
 24     broken CSV                 test_files; rules/test_article_files, rules/test_entity_files
 25-26  encodings, bad bytes       test_files; rules/test_article_files
 27     NA, NO, 007, 1e5           test_files; rules/test_article_files (CSV and heads)
 28-32  JSON that programs read    test_files; rules/test_strict_json, rules/test_apply_lines; the paste in test_screens
        differently
 41     SQL                        test_files, test_screens
 17-18  offsets, new versions      test_quotes_by_keys; tui/test_anchoring
 39-40  signs of query languages   test_boxes
 53     two windows of one person  test_two_windows
 all    anything, anywhere         test_monkey
 55     pastes                     test_paste_in_a_terminal, test_screens; tui/test_paste
 56     what a shell would obey    test_nothing_is_started, test_terminal_capture
 30, 36, 37  numbers, dates        test_numbers_and_dates
 46     files that are no record   test_files; store/test_database, cli/test_harmless
 47     a newer record             test_files; store/test_database
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.commands import ROOT, Done, as_process

NONCE = "n0nc3q7"

COMMANDS = {
    "1": f"a\x1b]52;c;{NONCE}\x07b",
    "2": f"a\x9d52;c;{NONCE}\x9cb",
    "3 DCS": f'\x1bP$q"p{NONCE}\x1b\\',
    "3 APC": f"\x1b_{NONCE}\x1b\\ \x1b^{NONCE}\x1b\\ \x1bX{NONCE}\x1b\\",
    "4": f"\x1b]8;;http://{NONCE}\x1b\\link\x1b]8;;\x1b\\",
    "5": f"\x1b[2J\x1b[?1049l\x1bc\x1b[31m{NONCE}",
    "6": f"\x1b]0;{NONCE}\x07\x1b]50;{NONCE}\x07",
    "9": f"good\rEVIL\x08\x08\x0b\x0c\x85{NONCE}",
    "12": f"a\U000e0041b\ufeffc{NONCE}",
    "7": f"{NONCE} \x1b]0;open",
}
"""Row → what a terminal would obey."""

SHELL_TRACE = "tr4ce"
SHELL = f"$(>{SHELL_TRACE}) `>{SHELL_TRACE}`"
"""What a shell would obey: it leaves an empty file."""

MARKUP = {
    "14": "[/] [/b] plan [link=http://e]x",
    "15": "[@click=app.quit]x[/]",
    "16": f"[TODO] Q3 [a[0]] [red {SHELL}",
}
"""Row → what a library would take for its own markup."""

ACCENTS = "a" + "\u0301" * 500
EMOJI = "\u200d".join("👨" * 100)
WIDTHS = {"13 accents": ACCENTS, "13 emoji": EMOJI}
"""Row → what is wider, or narrower, than it looks."""

ALL = {**COMMANDS, **MARKUP, **WIDTHS}

SHORT = f"[/]\x1b]0;{NONCE}\x07\x9d\x1b[2J\x1bc[red\x1bP{NONCE}\x0b\x08\x1b]"
"""Something of everything in few cells, ended by a string that nobody ends."""

SQL = "'; DROP TABLE event;--"

LABEL = "[/] [@click=app.quit]x[/] [red \u202e"
"""What a codebook may call its fields: control characters are refused there, brackets are not."""


def tame(text: str) -> str:
    """As many letters as `text` has characters."""
    return ("plain words " * (len(text) // 12 + 1))[: len(text)].strip().ljust(2, "x")


def write_sources(folder: Path, *, hostile: bool) -> None:
    """Articles, entities, events and a codebook, as files in `folder`; a tame one has the same shape."""

    def text(payload: str) -> str:
        return payload if hostile else tame(payload)

    everything = list(ALL.values())
    short = text(SHORT)
    articles = [
        {
            "id": f"{at}",
            "text": f"On Tuesday {text(payload)} met {short}, they said.\nA second line.",
            "title": short if at == 0 else text(payload),
            "outlet": text(payload),
            "url": text(payload),
        }
        for at, payload in enumerate(everything)
    ]
    entities = [
        {
            "name": f"{at} {short if at == 0 else text(payload)[:480]}",
            "kind": "person",
            "subkind": text(payload),
            "country": text(payload),
            "aliases": [text(payload)[:480], short + "!"],
            "note": short,
        }
        for at, payload in enumerate(everything)
    ]
    entities.append({"name": f"place {short}", "kind": "place"})
    events = [
        {
            "id": f"ev-{at}",
            "type": "visit",
            "title": short if at == 0 else text(payload),
            "note": short,
            "message": short if at == 0 else text(payload),
            "fields": {
                "type": {"claims": [{"article": "A1", "quote": short, "attribution": short}]},
                "place": {
                    "value": f"N{len(everything) + 1}",
                    "claims": [{"article": "A1", "quote": "On Tuesday", "attribution": short}],
                },
            },
            "participants": [
                {"id": "p", "role": "visitor", "entity": "N1", "as_named": short, "post": short},
                {"id": "q", "role": "delegation", "description": short, "side": short},
            ],
        }
        for at, payload in enumerate(everything)
    ]
    for name, lines in (("articles", articles), ("entities", entities), ("events", events)):
        written = "".join(json.dumps(line) + "\n" for line in lines)
        (folder / f"{name}.jsonl").write_text(written, encoding="utf-8")
    (folder / f"{short.replace('/', '')}.md").write_text(
        "An article without any details.\n", encoding="utf-8"
    )
    label = text(LABEL)
    book = (ROOT / "schemas" / "diplomacy.toml").read_text(encoding="utf-8")
    book = re.sub(r'^(label|training) = "([^"]*)"$', rf'\1 = "\2 {label}"', book, flags=re.MULTILINE)
    (folder / "book.toml").write_text(book, encoding="utf-8")


def build_record(folder: Path, *, hostile: bool) -> Path:
    """A record made of the files by the real commands; twice applied, so that there are revisions to compare."""
    write_sources(folder, hostile=hostile)
    who = (SHORT if hostile else tame(SHORT)).replace("\n", " ")
    files = [path.name for path in folder.glob("*.md")]

    def done(*arguments: str) -> Done:
        ended = as_process(folder, "--as", who, *arguments)
        assert ended.code == 0, ended.err
        return ended

    done("init", "--codebook", "book.toml")
    done("import", "articles.jsonl", *files)
    done("entities", "import", "entities.jsonl")
    done("apply", "events.jsonl")
    lines = (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()
    changed = json.loads(lines[0])
    changed["title"] = "Another title " + (SHORT if hostile else tame(SHORT))
    (folder / "again.jsonl").write_text(json.dumps(changed) + "\n", encoding="utf-8")
    done("apply", "again.jsonl")
    return folder / "curator.db"
