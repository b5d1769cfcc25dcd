"""Which proposals are in the record already: one sentence may tell of two events, and one of them may be missing."""

from __future__ import annotations

from pathlib import Path

from curator.model.suggestions import EventProposal, Offer, Said, Taking
from curator.services import reading
from curator.services.recorded import recorded
from tests.builders import item, sample_workspace

SENTENCE = "Lt Gen S M Kamrul Hasan 💩 called on the army chief in Rawalpindi on 14 January 2025."


def test_a_meeting_with_somebody_else_in_the_same_sentence_is_still_proposed(tmp_path: Path) -> None:
    made = sample_workspace(tmp_path)
    article, hasan, munir = (
        item(made, "article", 1).uid,
        item(made, "entity", 3).uid,
        item(made, "entity", 4).uid,
    )
    version, text = reading.article_text(made, article)
    start = text.index(SENTENCE)

    def proposed(uid: str, *people: str) -> EventProposal:
        said = Said(start, start + len(SENTENCE), SENTENCE, "meeting")
        who = tuple(
            Taking("visitor", Offer(name, (said,), "named", kind="person", entity=name)) for name in people
        )
        return EventProposal(uid, said.start, said.end, Offer("meeting", (said,), "cue"), "occurred", {}, who)

    with_munir, with_another = (
        proposed("one", hasan, munir),
        proposed("two", hasan, item(made, "entity", 1).uid),
    )
    meeting = item(made, "event", 2).uid
    assert recorded(made, article, version, [with_munir, with_another]) == {"one": meeting}
    assert recorded(made, article, version, [with_another]) == {"two": meeting}
    made.close()
