"""Row 17 and every script: words selected by keys are a claim whose offsets give exactly these words, everywhere."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

from curator.cli.main import run
from curator.rules.text import snap
from curator.services import reading
from curator.services.workspace import open_record
from tests.builders import import_texts, item, new_workspace
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

TEXTS = {
    "annotation": "💩This is an annotation",
    "bengali": "💩 ক্ষিপ্র কৃষ্ণ ও শ্রী র‌্যাব কোম্পানি বাংলাদেশে",
    "hindi": "💩 क्षेत्रीय राष्ट्रपति श्री हिन्दी की मुलाक़ात",
    "tamil": "💩 தமிழ்நாடு கோவை ஸ்ரீ நிகழ்ச்சி கொள்கை",
    "arabic": "💩 مُحَمَّد لا إله قائدَ الجيشِ",
    "urdu": "💩 آرمی چیف سے مُلاقات کی گئی؀",
    "chinese": "💩孟加拉国将军访问巴基斯坦",
    "pictures": "👨\u200d👩\u200d👧\u200d👦👍🏽❤\ufe0f🇧🇩🇵🇰👩🏽\u200d💻1\ufe0f\u20e3e\u0301n\u0303",
}


async def select_and_send(c: AtTheDesk, moves: int, wide: int) -> str:
    """From the start of the article: some graphemes on, select some, make an event of them; what was selected."""
    await c.press("home", *["right"] * moves, *["shift+right"] * wide)
    span = c.bench.view.selection
    assert span is not None
    words = c.bench.desk.quote(span)
    await c.press("e")
    await c.answer("visit")
    await c.press("s")
    await c.wait_for(".1 saved")
    return words


async def test_from_the_key_to_the_export(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    head = "---\noutlet: The Daily\nid: {0}.md\n---\n{1}\n"
    import_texts(workspace, tmp_path, {f"{name}.md": head.format(name, text) for name, text in TEXTS.items()})
    workspace.close()
    chosen, selected = Random(17), {}
    async with at_the_keyboard(workspace.database.path, size=(160, 50), person=AtTheDesk) as c:
        for number in range(1, len(TEXTS) + 1):
            await c.open_article(number)
            text = c.bench.desk.article.text
            # The first is the example that is told of elsewhere; the others begin and end anywhere.
            if text.startswith(TEXTS["annotation"]):
                selected[number] = await select_and_send(c, 12, 10)
                assert selected[number] == "annotation"
            else:
                selected[number] = await select_and_send(c, chosen.randrange(1, 5), chosen.randrange(2, 6))
            await c.press("q")
    workspace = open_record(tmp_path / "record.db", "ada")
    for number, words in selected.items():
        (claim,) = item(workspace, "event", number).claims_on("type")
        _, text = reading.article_text(workspace, claim.article, claim.version)
        assert text[claim.start : claim.end] == claim.quote == words.strip()
        assert snap(text, claim.start, claim.end) == (claim.start, claim.end), words
    workspace.close()
    out = tmp_path / "out.json"
    assert run(["--db", str(tmp_path / "record.db"), "export", "json", str(out)]) == 0
    whole = json.loads(out.read_text(encoding="utf-8"))
    texts = {article["uid"]: article for article in whole["articles"]}
    claims = [claim for event in whole["events"] for claim in event["type_claims"]]
    assert len(claims) == len(TEXTS)
    for claim in claims:
        text = text_of(texts[claim["article"]], claim)
        assert claim["unit"] == "codepoint"
        assert text[claim["start"] : claim["end"]] == claim["quote"]
    (example,) = (claim for claim in claims if claim["quote"] == "annotation")
    assert (example["start"], example["end"]) == (12, 22)


def text_of(article: dict[str, Any], claim: dict[str, Any]) -> str:
    """The text of the version that a claim cites."""
    (version,) = (v for v in article["versions"] if v["n"] == claim["version"])
    text = version["text"]
    assert isinstance(text, str)
    return text
