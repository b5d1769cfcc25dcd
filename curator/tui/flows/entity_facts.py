"""Editing the posts of an entity and its ids elsewhere. Every edit asks, and is saved at once as a revision."""

from __future__ import annotations

from curator.model.state import ItemState
from curator.model.views import posts as posts_of
from curator.rules import dates, external_ids
from curator.services import entities, post_proposals, posts
from curator.services.entity_changes import checked_date
from curator.services.entity_page import HeldPost
from curator.services.post_proposals import Proposal
from curator.tui.dialogs.ask import nothing_too
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.dialogs.pick_entity import DESCRIBE
from curator.tui.entity_rows import PART_HINTS, PARTS
from curator.tui.flows.entity_edits import Editing

DATES = ("from", "to", "seen")


async def add_post(editing: Editing) -> str | None:
    """Ask for a post on one line; its uid, if it was saved."""
    base = editing.state()

    def meaning(text: str) -> str:
        return posts.line_in_words(editing.workspace, text)

    typed = await editing.ask_for(
        "post",
        f"A post of {base.text('name')}",
        "",
        "Title, what it belongs to, and when, with commas: Principal Staff Officer, AFD, from 2023, seen 2025.",
        meaning,
    )
    if typed is None:
        return None
    saved = await editing.save(
        typed, lambda: posts.add(editing.workspace, base, posts.read_line(editing.workspace, typed))
    )
    return _newest(saved) if saved else None


def _newest(state: ItemState) -> str:
    """The post (uid) of an entity that was added last: uids grow with time."""
    return max(post.uid for post in posts_of(state))


async def edit_part(editing: Editing, held: HeldPost, part: str) -> None:
    """Ask what should stand in a part of a post."""
    base, post = editing.state(held.owner), held.post
    title = f"{PARTS[part]} of {post.title}"
    if part == "organisation":
        picked = await editing.pick(title, held.belongs_to, ("organisation", "place"), describe=True)
        if picked is None:
            return
        typed = picked.text
        slots = (
            {"organisation": typed}
            if picked.act == DESCRIBE
            else {"organisation_entity": picked.entity or ""}
        )
    else:
        hint = f"{PART_HINTS[part]}{'; left empty, it is taken away.' if part != 'title' else '.'}"
        check = _dated if part in DATES else _titled if part == "title" else nothing_too
        now = base.text(f"post/{post.uid}/{part}")
        answer = await editing.ask_for(f"{post.uid} {part}", title, now, hint, check)
        if answer is None:
            return
        typed, slots = answer, {part: answer}
    await editing.save(typed, lambda: posts.edit(editing.workspace, base, post.uid, slots))


def _dated(text: str) -> str:
    return dates.describe(checked_date(text)) if text.strip() else ""


def _titled(text: str) -> str:
    if not text.strip():
        raise ValueError("A post needs a title; escape or F10 leaves everything as it was.")
    return ""


async def take(editing: Editing, proposal: Proposal) -> str | None:
    """Take a proposed post over, with its sentences; the uid of the post, if it was saved."""
    title = proposal.post.title
    saved = await editing.save(
        title, lambda: post_proposals.take(editing.workspace, editing.uid, proposal.key)
    )
    if saved is None:
        return None
    sentences = len(proposal.sources)
    cited = f", with {sentences} sentence{'' if sentences == 1 else 's'}" if sentences else ""
    editing.app.say(f"“{title}” is taken from {', '.join(proposal.events)}{cited}.")
    return proposal.post.uid or _newest(saved)


async def cite(editing: Editing, held: HeldPost) -> None:
    """Ask for a sentence that names the holder, and put it behind the post."""
    base, title = editing.state(held.owner), held.post.title
    found = post_proposals.sentences(editing.workspace, editing.uid, title)
    if not found:
        editing.app.say("No article is known to name it yet: cite it for a participant of an event first.")
        return
    options = [
        Option(str(at), f"A{source.number}", f"“{' '.join(source.quote.split())}”")
        for at, source in enumerate(found)
    ]
    chosen = await editing.app.push_screen_wait(Choose(f"Which sentence says so? {title}", options))
    if chosen is not None:
        source = found[int(chosen)]
        await editing.save(title, lambda: posts.cite(editing.workspace, base, held.post.uid, source))


async def remove_post(editing: Editing, held: HeldPost) -> None:
    """Take a post away with what cites it."""
    base, title = editing.state(held.owner), held.post.title
    saved = await editing.save(title, lambda: posts.remove(editing.workspace, base, held.post.uid, title))
    if saved is not None:
        editing.app.say(f"“{title}” is taken away; the history keeps it.")


async def empty_part(editing: Editing, held: HeldPost, part: str) -> bool:
    """Empty a part of a post; False when it is empty already, or a post cannot be without it."""
    base = editing.state(held.owner)
    if part == "title" or not base.text(f"post/{held.post.uid}/{part}"):
        return False
    await editing.save("", lambda: posts.edit(editing.workspace, base, held.post.uid, {part: ""}))
    return True


async def remove_sentence(editing: Editing, held: HeldPost, claim: str) -> None:
    """Take a sentence away from behind a post."""
    base = editing.state(held.owner)
    saved = await editing.save("", lambda: posts.uncite(editing.workspace, base, claim))
    if saved is not None:
        editing.app.say("The sentence is taken away from the post; the history keeps it.")


async def add_id(editing: Editing) -> None:
    """Ask for an id elsewhere."""
    base = editing.state()

    def meaning(text: str) -> str:
        scheme, value = external_ids.read(text)
        now = base.text(f"external/{scheme}")
        return f"{scheme} {value}" + (f", in place of {now}" if now and now != value else "")

    typed = await editing.ask_for(
        "id",
        f"An id of {base.text('name')} elsewhere",
        "",
        "The scheme and the id, or a web address: wikidata Q902, viaf 102333412, lei …, imo …, or a scheme of yours.",
        meaning,
    )
    if typed is not None:
        scheme, value = external_ids.read(typed)
        await editing.save(typed, lambda: entities.set_external_id(editing.workspace, base, scheme, value))


async def edit_id(editing: Editing, scheme: str) -> None:
    """Ask what an id elsewhere rather is."""
    base = editing.state()
    title = f"{scheme} id of {base.text('name')}"

    def meaning(text: str) -> str:
        return external_ids.checked(scheme, text) if text.strip() else ""

    typed = await editing.ask_for(
        f"id {scheme}", title, base.text(f"external/{scheme}"), "Left empty, it is taken away.", meaning
    )
    if typed is not None:
        await editing.save(typed, lambda: entities.set_external_id(editing.workspace, base, scheme, typed))


async def remove_id(editing: Editing, scheme: str) -> None:
    """Take an id elsewhere away."""
    base = editing.state()
    saved = await editing.save("", lambda: entities.set_external_id(editing.workspace, base, scheme, ""))
    if saved is not None:
        editing.app.say(f"The {scheme} id is taken away; the history keeps it.")
