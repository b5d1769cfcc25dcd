"""The rows of one entity's page, and what is said below them of the lit one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.text import Text

from curator.rules import posts
from curator.services.entity_page import EntityPage, HeldPost, Sentence
from curator.services.post_proposals import Proposal
from curator.tui.widgets.rows import Row

ADD_ALIAS, ADD_POST, ADD_ID = "+alias", "+post", "+id"
SLOTS = {
    "name": "name",
    "kind": "kind",
    "subkind": "subkind",
    "country": "country",
    "within": "lies in",
    "note": "note",
}
HINTS = {
    "subkind": "city, navy, ministry …",
    "country": "the country it belongs to",
    "within": "the place that it lies in",
    "note": "what others should know",
}
PARTS = {
    "title": "title",
    "organisation": "organisation",
    "rank": "rank",
    "from": "from",
    "to": "to",
    "seen": "seen",
    "note": "note",
}
PART_HINTS = {
    "title": "Chief of Army Staff, Principal Staff Officer …",
    "organisation": "what the post belongs to",
    "rank": "General, Admiral …",
    "from": "when it was taken",
    "to": "when it was left",
    "seen": "when somebody was seen in it",
    "note": "what others should know",
}
HINT, SAME, ALIAS, POST, PART, SENTENCE, TAKE, EXTERNAL, EVENT = (
    *("hint", "same", "alias", "post", "part", "sentence", "take", "id"),
    "event",
)
"""What the keys of rows begin with; an uid or the like follows after a slash."""
MOST_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """A page on the screen: `opened` is the uid of the post whose parts stand below it."""

    page: EntityPage
    opened: str = ""

    def rows(self) -> list[Row]:
        """All rows but those of the events."""
        return [
            *self._hints(),
            *self._slots(),
            *self._aliases(),
            *self._posts(),
            *self._ids(),
            *(Row(f"{SAME}/{uid}", ("judged same", self.page.names[uid], ""), "=") for uid in self.page.same),
        ]

    def _hints(self) -> Iterator[Row]:
        for at, found in enumerate(self.page.hints):
            yield Row(f"{HINT}/{at}", ("hint", found.text, ""), "!")

    def _slots(self) -> Iterator[Row]:
        entity, names = self.page.entity, self.page.names
        values = {slot: getattr(entity, slot) or "" for slot in SLOTS}
        values["within"] = names.get(values["within"], values["within"])
        for slot, label in SLOTS.items():
            yield Row(slot, (label, values[slot] or hint(HINTS.get(slot, "")), ""))

    def _aliases(self) -> Iterator[Row]:
        for alias in self.page.entity.aliases:
            source = self.page.names.get(alias.source, alias.source)
            yield Row(f"{ALIAS}/{alias.uid}", (alias.kind, alias.name, source), "≈")
        yield Row(ADD_ALIAS, ("+ alias", hint("another name that it goes by"), ""))

    def _posts(self) -> Iterator[Row]:
        for held in self.page.posts:
            articles = dict.fromkeys(sentence.article.split(" ")[0] for sentence in held.sentences)
            mark = "●" if articles else "○"
            said = posts.describe(held.post, held.belongs_to)
            yield Row(f"{POST}/{held.post.uid}", ("post", said, " ".join(articles)), mark)
            if held.post.uid == self.opened:
                yield from self._parts(held)
        for proposal in self.page.proposals:
            where = f"in {', '.join(proposal.events)}"
            yield Row(f"{TAKE}/{proposal.key}", (where, self.told(proposal), "enter takes it"), "◐")
        yield Row(ADD_POST, ("+ post", hint("Principal Staff Officer, its organisation, seen 2025"), ""))

    def _parts(self, held: HeldPost) -> Iterator[Row]:
        values = {
            "title": held.post.title,
            "organisation": held.belongs_to,
            "rank": held.post.rank,
            "from": held.post.since,
            "to": held.post.until,
            "seen": held.post.seen,
            "note": held.post.note,
        }
        for part, label in PARTS.items():
            value = values[part] or hint(PART_HINTS[part])
            yield Row(f"{PART}/{held.post.uid}/{part}", (f"  {label}", value, ""))
        for sentence in held.sentences:
            at, quote = sentence.article.split(" ")[0], _one(sentence.claim.quote)
            key = f"{SENTENCE}/{held.post.uid}/{sentence.claim.uid}"
            yield Row(key, (f"  {at}", f"“{quote}”", sentence.article), "“")

    def _ids(self) -> Iterator[Row]:
        for scheme, value in sorted(self.page.entity.external.items()):
            yield Row(f"{EXTERNAL}/{scheme}", (scheme, value, ""), "#")
        yield Row(ADD_ID, ("+ id", hint("its id elsewhere: wikidata Q902, viaf 102333412 …"), ""))

    def told(self, proposal: Proposal) -> str:
        """A proposed post on one line."""
        belongs_to = self.page.names.get(proposal.post.organisation_entity or "", "")
        return posts.describe(proposal.post, belongs_to.partition(" ")[2])

    # -- what a row stands for ---------------------------------------------------------------------------------------

    def held(self, uid: str) -> HeldPost | None:
        """The post with this uid."""
        return next((held for held in self.page.posts if held.post.uid == uid), None)

    def proposal(self, key: str) -> Proposal | None:
        """The proposed post with this key."""
        return next((proposal for proposal in self.page.proposals if proposal.key == key), None)

    def sentence(self, key: str) -> Sentence | None:
        """The sentence of a row: its own, or the first of its post."""
        group, _, rest = key.partition("/")
        post, _, claim = rest.partition("/")
        held = self.held(post) if group in (POST, PART, SENTENCE) else None
        if held is None or not held.sentences:
            return None
        own = (sentence for sentence in held.sentences if sentence.claim.uid == claim)
        return next(own, held.sentences[0])

    def about(self, key: str) -> list[str]:
        """The lit row whole, and what stands behind it, in lines: the sentences of a post, or of what does not fit."""
        group, _, rest = key.partition("/")
        held = self.held(rest.partition("/")[0]) if group in (POST, PART) else None
        if group == HINT:
            found = self.page.hints[int(rest)]
            return [found.text, *found.sources]
        if group == TAKE and (proposal := self.proposal(rest)) is not None:
            quotes = [f"A{source.number}: “{_one(source.quote)}”" for source in proposal.sources]
            return [self.told(proposal), *_few(quotes)]
        if group == SENTENCE and (sentence := self.sentence(key)) is not None:
            return [f"{sentence.article}: “{_one(sentence.claim.quote)}”"]
        if held is not None:
            quotes = [f"{s.article}: “{_one(s.claim.quote)}”" for s in held.sentences]
            behind = _few(quotes) or ["No article is cited for this post."]
            return [posts.describe(held.post, held.belongs_to), *behind]
        return [self.page.entity.note] if key == "note" and self.page.entity.note else []


def _few(lines: list[str]) -> list[str]:
    """The first lines, and how many there are besides."""
    left = len(lines) - MOST_SENTENCES
    if left <= 0:
        return lines
    *shown, last = lines[:MOST_SENTENCES]
    return [*shown, f"{last} · and {left} more"]


def _one(text: str) -> str:
    return " ".join(text.split())


def hint(sentence: str) -> Text:
    """What an empty row may hold; the brackets say that it does not."""
    return Text(f"({sentence})", style="italic")
