"""People who fill an index up: names put together of the given and family names that are common in the countries that
a record is about, always the same ones.

    python bench/crowd.py NUMBER PATH

It needs the package names-dataset, which is read by the Python of the peers; the names are kept from run to run.
"""

from __future__ import annotations

import gzip
import importlib.util
import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

COUNTRIES = (
    *("BD",) * 4,
    *("IN",) * 3,
    *(
        "AF",
        "AF",
        "EG",
        "SA",
        "IQ",
        "IR",
        "MY",
        "ID",
        "AE",
        "SY",
        "TR",
        "RU",
        "US",
        "GB",
        "FR",
        "ES",
        "NG",
        "PH",
    ),
)
FRONT = ("Md.", "Mohammad", "A K M", "S M", "Sheikh", "Syed")
NEEDS = "names_dataset"
SEED = 20261122


def kept_names(folder: Path, python: Path, number: int) -> Path:
    """The file of so many names in a folder, one a line; made by this Python if it is not there."""
    path = folder / f"crowd-{number}.txt"
    if not path.exists():
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        subprocess.run([str(python), __file__, str(number), str(beside)], check=True, capture_output=True)
        beside.rename(path)
    return path


def write(number: int, path: Path) -> None:
    """Write so many different names."""
    given, family = (_common(part, most) for part, most in (("first_names", 6000), ("last_names", 9000)))
    random, seen = Random(SEED), set[str]()

    def one_of(pool: Sequence[str]) -> str:
        return pool[int(len(pool) * random.random() ** 2)]  # common names are common

    with path.open("w", encoding="utf-8") as out:
        while len(seen) < number:
            country = random.choice(COUNTRIES)
            words = [one_of(given[country])]
            if random.random() < 0.35:
                words.append(one_of(given[country]))
            words.append(one_of(family[country]))
            if country in ("BD", "IN", "AF") and random.random() < 0.2:
                words.insert(0, random.choice(FRONT))
            name = " ".join(words)
            if name not in seen:
                seen.add(name)
                out.write(f"{name}\n")


def _common(part: str, most: int) -> dict[str, list[str]]:
    """The most common names of each country, the commonest first."""
    spec = importlib.util.find_spec(NEEDS)
    assert spec is not None
    assert spec.origin is not None
    ranked: dict[str, list[tuple[int, str]]] = {country: [] for country in COUNTRIES}
    with gzip.open(Path(spec.origin).parent / "v3" / f"{part}.pkl.gz") as stored:
        names = pickle.load(stored)  # what the package itself reads
    for name, known in names.items():
        if name.isascii() and name.replace(" ", "").isalpha() and len(name) > 2:
            for country, rank in known["rank"].items():
                if country in ranked and rank and rank <= most:
                    ranked[country].append((rank, name))
    return {country: [name for _, name in sorted(found)] for country, found in ranked.items()}


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
