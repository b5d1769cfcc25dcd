"""Five articles read in order, in a real record: every printed form is asked for with its article around it. From .5 on
it is linked to the one at the top, and its spelling learned; else it is somebody new. Nobody corrects anything."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from bench.contest import Arena
from bench.figures import Figure, at_most
from bench.names_plan import NamesPlan
from bench.names_quality import LIKELY
from bench.yardstick import Row, Yardstick
from curator.services import importing, linking
from curator.services.linking import Stretch
from curator.services.matching import Match
from curator.services.surroundings import Surroundings
from curator.services.workspace import Workspace, create_record
from curator.store import articles

EXCEPTED = ("demonym", "handle")
"""Forms that are no name: a Bangladeshi is not Bangladesh."""
AUTHOR = "bench"


@dataclass(frozen=True, slots=True)
class Miss:
    """A form with another answer than it should have, and what stood at the top."""

    what: str
    row: Row
    top: Match | None

    def line(self) -> str:
        """The miss in one line."""
        row = self.row
        told = f"{self.top.name} {self.top.score:.2f}: {self.top.why}" if self.top else "nobody"
        return f"{self.what}: “{row['form']}” ({row['form_kind']} of {row['canonical_name']}), top: {told}"


def figures(yardstick: Yardstick, _: Arena, __: NamesPlan) -> Iterator[Figure | str]:
    """Asked without the kind, as the reader of an article asks, and with it, as the field of a form does."""
    rows = yardstick.arithmetic.read(yardstick.shared / "data" / "seeds_names.csv")
    asked = [row for row in rows if row["form_kind"] not in EXCEPTED]
    known = sum(row["entity_seen_before"] == "known" for row in asked)
    yield f"{len(asked)} printed forms without demonyms and handles, {known} of an entity seen before"
    for by_kind in (False, True):
        misses = read(yardstick.shared / "seeds", asked, by_kind=by_kind)
        how = ", asked by kind" if by_kind else ""
        for what in ("linked to a wrong one", "known, not linked", "new, linked to an old one"):
            yield at_most(f"{what}{how}", sum(miss.what == what for miss in misses), 0)
        yield from (miss.line() for miss in misses)


def read(folder: Path, rows: list[Row], *, by_kind: bool) -> list[Miss]:
    """Go through all forms in order; what went wrong."""
    with tempfile.TemporaryDirectory() as made:
        workspace = create_record(Path(made) / "articles.db", AUTHOR)
        try:
            importing.import_articles(workspace, [str(folder)])
            return list(_misses(workspace, rows, by_kind=by_kind))
        finally:
            workspace.close()


def _misses(workspace: Workspace, rows: list[Row], *, by_kind: bool) -> Iterator[Miss]:
    meant: dict[str, set[str]] = defaultdict(set)  # the entities of the record by those of the list
    for file, forms in groupby(rows, key=lambda row: row["article"]):
        with workspace.database.read() as connection:
            article = articles.by_identity(connection, "", file)
        assert article is not None, file
        for row in forms:
            around = Surroundings(workspace, article)
            start, form = int(row["start"]), row["form"]
            assert around.text[start : start + len(form)] == form, row
            found = around.match(form, start, row["kind"] if by_kind else "", 1)
            top = found[0] if found else None
            if top is not None and top.score >= LIKELY:
                uid = top.entity
                if uid not in meant[row["entity"]]:
                    seen = row["entity_seen_before"] == "known"
                    yield Miss("linked to a wrong one" if seen else "new, linked to an old one", row, top)
            else:
                if meant[row["entity"]]:
                    yield Miss("known, not linked", row, top)
                uid = linking.make(workspace, form, row["kind"], form, article).uid
                meant[row["entity"]].add(uid)
            linking.link(workspace, article, uid, [Stretch(around.version, start, start + len(form), form)])
