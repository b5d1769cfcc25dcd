"""Other programs that match names, each in the shape of `bench.adapters.matcher`; they live in an installation of their
own, so nothing of the program is imported here, and each says at its first use what it lacks."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

Entities = Sequence[tuple[str, str, str]]
Answer = list[tuple[str, float]]
Match = Callable[[str, int], Answer]

RERANKED = 50
"""Candidates of the trigram index that logic-v2 compares; its authors rerank an index too."""


def wratio(entities: Entities) -> Match:
    """rapidfuzz's WRatio over every name."""
    return _brute("WRatio", entities, ascii_first=False)


def wratio_ascii(entities: Entities) -> Match:
    """WRatio with all scripts written in Latin letters first."""
    return _brute("WRatio", entities, ascii_first=True)


def token_set(entities: Entities) -> Match:
    """rapidfuzz's token_set_ratio over every name."""
    return _brute("token_set_ratio", entities, ascii_first=False)


def token_set_ascii(entities: Entities) -> Match:
    """token_set_ratio with all scripts written in Latin letters first."""
    return _brute("token_set_ratio", entities, ascii_first=True)


def _brute(scorer: str, entities: Entities, *, ascii_first: bool) -> Match:
    from rapidfuzz import fuzz, process, utils

    latin = _latin() if ascii_first else str
    names = [utils.default_process(latin(name)) for _, name, _ in entities]
    ids = [entity for entity, _, _ in entities]

    def match(query: str, limit: int) -> Answer:
        asked = utils.default_process(latin(query))
        if not asked:
            return []
        found = process.extract(asked, names, scorer=getattr(fuzz, scorer), limit=limit)
        return [(ids[at], score / 100) for _, score, at in found]

    return match


def trigrams(entities: Entities) -> Match:
    """SQLite's own full text index of trigrams, ordered by bm25; the score is only an order."""
    ids = [entity for entity, _, _ in entities]
    ask = _trigram_index(entities)
    return lambda query, limit: [(ids[at], score) for at, score in ask(query, limit)]


def logic_v2(entities: Entities) -> Match:
    """nomenklatura's logic-v2 over the best of the trigram index; an asked name is taken for the candidate's kind."""
    from followthemoney import model
    from nomenklatura.matching import LogicV2

    config = LogicV2.default_config()
    ask = _trigram_index(entities)

    def proxy(uid: str, name: str, kind: str) -> Any:
        schema = "Person" if kind == "person" else "Organization"
        return model.get_proxy({"id": uid, "schema": schema, "properties": {"name": [name]}})

    def match(query: str, limit: int) -> Answer:
        asked: dict[str, Any] = {}
        found: list[tuple[str, float]] = []
        for at, _ in ask(query, RERANKED):
            uid, name, kind = entities[at]
            if kind not in asked:
                asked[kind] = proxy(f"asked {query}", query, kind)  # what it knows of names it keeps by id
            found.append((uid, LogicV2.compare(asked[kind], proxy(uid, name, kind), config).score))
        found.sort(key=lambda one: -one[1])
        return found[:limit]

    match("Warm Up", 1)  # its tables are read at the first comparison
    return match


def _trigram_index(entities: Entities) -> Callable[[str, int], list[tuple[int, float]]]:
    """Positions in `entities` and scores for a query, by bm25 over trigrams of the Latin form."""
    latin = _latin()
    connection = sqlite3.connect("")
    connection.execute("CREATE VIRTUAL TABLE n USING fts5(name, tokenize='trigram', content='')")
    rows = ((at, latin(name).lower()) for at, (_, name, _) in enumerate(entities))
    connection.executemany("INSERT INTO n(rowid, name) VALUES (?, ?)", rows)
    connection.commit()

    def ask(query: str, limit: int) -> list[tuple[int, float]]:
        text = latin(query).lower().replace('"', " ")
        grams = dict.fromkeys(text[at : at + 3] for at in range(len(text) - 2))
        if not grams:
            return []
        wanted = " OR ".join(f'"{gram}"' for gram in grams)
        found = connection.execute(
            "SELECT rowid, bm25(n) FROM n WHERE n MATCH ? ORDER BY rank LIMIT ?", (wanted, limit)
        )
        return [(at, -score) for at, score in found]

    return ask


def _latin() -> Callable[[str], str]:
    from anyascii import anyascii

    return anyascii
