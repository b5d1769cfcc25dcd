"""The records that are measured: the sample, one of a few texts, and one with 100,000 rows of everything."""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import cached_property
from pathlib import Path

from bench import big_record
from bench.plan import Plan
from curator import resources
from curator.model.claims import Claim
from curator.model.lines import Filter
from curator.model.state import ItemState, apply, put_claim, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.services import demo, events, importing, reading
from curator.services.workspace import Workspace, create_record, open_record
from curator.store import articles

AUTHOR = "bench"
LARGE = 1000
"""From so many rows on, a record is kept for the next run."""
CROWD = 30
"""How many take part in the event at the last article of the large record."""
_CROWDED = "On 14 January 2025 the guests were received at headquarters, one after the other.\n"
_SENTENCE = "On 14 January 2025 the delegation was received at headquarters, and talks were held on {}. "
_BENGALI = "প্রতিনিধিদলকে সদর দপ্তরে অভ্যর্থনা জানানো হয় এবং আলোচনা হয়। "


class Records:
    """Each is made when it is asked for; the large one is kept from run to run in the folder for temporary files."""

    def __init__(self, folder: Path, plan: Plan) -> None:
        self.folder, self.plan = folder, plan

    @cached_property
    def sample(self) -> Path:
        """The sample record."""
        path = self.folder / "sample.db"
        demo.build(path).close()
        return path

    @cached_property
    def texts(self) -> Path:
        """A record of articles A1, A2 … as long as the plan says."""
        source = self.folder / "texts"
        source.mkdir()
        for n, length in enumerate(self.plan.texts, start=1):
            (source / f"{n}.txt").write_text(article(f"Article {n}", length), encoding="utf-8")
        path = self.folder / "texts.db"
        made = create_record(path, AUTHOR)
        importing.import_articles(made, [str(source)])
        made.close()
        return path

    @cached_property
    def large(self) -> Path:
        """A record of many articles, entities and events; at its last article an event with many participants."""
        plan = self.plan
        folder = self.folder if plan.rows < LARGE else kept()
        path = folder / f"{plan.rows}-{plan.length}-{_recipe()}.db"
        if not path.exists():
            for old in folder.glob(f"{plan.rows}-{plan.length}-*"):
                old.unlink()
            beside = path.with_name(f"{os.getpid()}.db")
            big_record.build(beside, plan.rows, plan.rows, plan.rows, length=plan.length)
            _add_crowd(beside, self.folder)
            Path(f"{beside}.lock").unlink(missing_ok=True)
            beside.rename(path)
        for side in folder.glob(f"{path.name}.drafts*"):
            side.unlink()
        return path


def kept() -> Path:
    """The folder in which large records are kept from run to run."""
    folder = Path(tempfile.gettempdir()) / f"curator-bench-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.is_symlink() or folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} is somebody else's: remove it, or set TMPDIR.")
    return folder


def article(title: str, length: int) -> str:
    """A text of about `length` characters: paragraphs in English, some in Bengali."""
    made, size = [title], len(title)
    while size < length:
        paragraph = "".join(_SENTENCE.format(len(made) + n) for n in range(6))
        made.append(_BENGALI * 8 if len(made) % 8 == 7 else paragraph)
        size += len(made[-1]) + 2
    return "\n\n".join(made)[: length - 1] + "\n"


def _recipe() -> str:
    """A digest over everything that says what is in the large record: another one is made when that changes."""
    here = Path(__file__).resolve().parent
    store = here.parent / "curator" / "store"
    sources = [
        *here.glob("big_*.py"),
        *resources.migrations().rglob("*.py"),
        store / "tables.py",
        Path(__file__),
    ]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sorted(sources))).hexdigest()[:12]


def _add_crowd(path: Path, folder: Path) -> None:
    source = folder / "crowded.txt"
    source.write_text(_CROWDED, encoding="utf-8")
    workspace = open_record(path, AUTHOR)
    try:
        importing.import_articles(workspace, [str(source)], importing.Given(published="2025-01-15"))
        _save_crowd(workspace)
    finally:
        workspace.close()


def _save_crowd(workspace: Workspace) -> None:
    """An event at the article imported last, with as many participants as there are people, up to CROWD."""
    with workspace.database.read() as connection:
        cited = articles.by_identity(connection, "", "crowded.txt")
        people = reading.entity_page(workspace, Filter(kind="person"), 0, CROWD)
    assert cited is not None
    blank = events.blank(workspace, "visit")
    state = apply(blank, [set_value("date", Value("edtf", "2025-01-14"))])
    words = "14 January 2025"
    start = _CROWDED.index(words)
    claim = Claim(workspace.new_uid(), "date", cited, 1, start, start + len(words), words, "2025-01-14")
    state = apply(state, [put_claim(claim)])
    for line in people:
        uid = workspace.new_uid()
        state = apply(state, edits.set_participant(uid, {"role": "delegation"}))
        state = apply(state, edits.name_participant(state, uid, line.uid, ""))
    events.save(workspace, ItemState(state.uid, "event"), state, "a crowd")
