"""Quotes of an older version of an article, found again in the one that is open; nothing moves by itself."""

from __future__ import annotations

from dataclasses import replace

from curator.model.claims import Claim
from curator.model.state import Change, put_claim
from curator.model.values import shown
from curator.rules.anchors import moved
from curator.rules.display import short
from curator.services import reading
from curator.services.draft import EventDraft
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.flows.desk import Desk, Span

CITE = "cite"


def left_behind(desk: Desk, draft: EventDraft) -> list[Claim]:
    """The claims of the event that quote an older version of the open article, and are not made for this one too."""
    article = desk.article
    cited = [claim for claim in draft.state.claims.values() if claim.article == article.uid]
    here = {_said(claim) for claim in cited if claim.version == article.version}
    return [claim for claim in cited if claim.version < article.version and _said(claim) not in here]


def notice(desk: Desk, draft: EventDraft) -> str:
    """What to say of quotes left behind in an older version; empty when there are none."""
    behind = left_behind(desk, draft)
    if not behind:
        return ""
    many = "s" if len(behind) > 1 else ""
    return (
        f"{len(behind)} quote{many} of this event stand{'' if many else 's'} in an older version of this article; "
        f"R looks for {'them' if many else 'it'} in version {desk.article.version}."
    )


async def cite_again(desk: Desk, draft: EventDraft) -> str | None:
    """Show which quotes of older versions stand in the open one, and cite them there too if the person says so. The
    claims on the older version stay as they are."""
    behind = left_behind(desk, draft)
    if not behind:
        return "No quote of this event stands in an older version of this article."
    found = _found(desk, behind)
    name = f"{shown('article', desk.article.state.number)}v{desk.article.version}"
    options = [
        Option(claim.uid, f"“{short(claim.quote)}”", f"stands in {name}" if span else f"is not in {name}")
        for claim, span in found
    ]
    anchored = [(claim, span) for claim, span in found if span]
    if anchored:
        options.insert(0, Option(CITE, f"cite {len(anchored)} in {name} too", "the older claims are kept"))
    chosen = await desk.ask(Choose("Quotes of an older version", options))
    if chosen != CITE:
        return None
    changes = [_again(desk, claim, span) for claim, span in anchored]
    draft.edit(f"quotes cited in {name}", changes)
    return f"{len(anchored)} of {len(found)} quotes are cited in {name} too; the older claims are kept"


def _found(desk: Desk, claims: list[Claim]) -> list[tuple[Claim, Span | None]]:
    """Each claim with the place of its words in the open version, if they stand there."""
    texts = {
        version: reading.article_text(desk.workspace, desk.article.uid, version)[1]
        for version in {claim.version for claim in claims}
    }
    return [
        (claim, moved(texts[claim.version], desk.article.text, claim.start, claim.end)) for claim in claims
    ]


def _again(desk: Desk, claim: Claim, span: Span) -> Change:
    """The same claim made once more, on the open version."""
    start, end = span
    return put_claim(
        replace(claim, uid=desk.workspace.new_uid(), version=desk.article.version, start=start, end=end)
    )


def _said(claim: Claim) -> tuple[str, str | None, str]:
    return claim.path, claim.stated_value, claim.quote
