"""Twenty-four news texts in which people marked every date and every name: the GUM corpus, beside the checkout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
GUM = SHARED / "data" / "gum_news.json"


def read(path: Path = GUM) -> list[dict[str, Any]]:
    """All texts with their marks (`dates`, `entities`: start, end, quote, …), offsets in code points;
    FileNotFoundError says what is not there."""
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not there: without the marked texts nothing can be scored.")
    return list(json.loads(path.read_text(encoding="utf-8"))["documents"])
