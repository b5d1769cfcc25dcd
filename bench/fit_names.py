"""Fit the weights of the matcher of names, and write curator/rules/naming/weights.py.

    PYTHONPATH=. PYTHON bench/fit_names.py NAMES.csv [--held-out 2000]

NAMES.csv has the columns alias, canonical_id, canonical_name, kind, source. PYTHON needs numpy and scipy beside the
program itself; the program needs neither. The first aliases by the hash of alias and id are held out, as the yardstick
of names holds them out.

A softmax over the candidates of each alias and "none of these", fitted by maximum likelihood with a small ridge. To
learn when nobody is meant, a part of the aliases loses its entity, and known names with one word replaced by another
real word (bench/other_names.py) are asked for. Temperature and offset are fitted last, on aliases of which few lost
theirs, so that a score means what it says.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from bench.other_names import Row, others
from curator.rules import names
from curator.rules.naming.features import FEATURES, NOBODY, Candidate, Name, compared, nobody
from curator.store import database, name_index, name_search

RIDGE, LOST, LOST_AT_LAST, OTHERS = 3.0, 0.3, 0.055, 1500
TARGET = Path(__file__).parent.parent / "curator" / "rules" / "naming" / "weights.py"
WIDTH = len(FEATURES)


@dataclass
class Asked:
    """The numbers of the candidates of one alias (a row each), which of them is meant, and those of "nobody"."""

    numbers: np.ndarray
    meant: np.ndarray
    nobody: np.ndarray


def rows_of(path: Path) -> list[Row]:
    """The rows that have an alias, in the order of their hashes."""
    with path.open(encoding="utf8", newline="") as file:
        rows = [Row(**row) for row in csv.DictReader(file)]
    return sorted(rows, key=lambda row: hashlib.sha256((row.alias + row.canonical_id).encode()).digest())


def numbers_of(rows: list[Row], asked: list[tuple[str, str]]) -> list[Asked]:
    """The numbers for each name asked with the id of the entity that it means, in a record of all entities."""
    items: dict[str, int] = {}
    found = []
    with tempfile.TemporaryDirectory() as folder:
        record = database.create(Path(folder) / "names.db")
        with record.write() as connection:
            for row in rows:
                if row.canonical_id not in items:
                    items[row.canonical_id] = len(items) + 1
                    kind = "organisation" if row.kind == "org" else row.kind
                    name_index.put(connection, items[row.canonical_id], kind, [row.canonical_name])
        with record.read() as connection:
            for done, (name, entity) in enumerate(asked):
                if done % 1000 == 0:
                    print(f"{done:,} of {len(asked):,}", file=sys.stderr)
                query = names.read(name)
                near = name_search.find(connection, query.words)
                numbers = [_numbers(query, one, near) for one in near.candidates]
                meant = [one.item == items.get(entity) for one in near.candidates]
                none = nobody(query, near.rarity)
                found.append(
                    Asked(np.array(numbers).reshape(-1, 2 * WIDTH + 1), np.array(meant, bool), np.array(none))
                )
        record.close()
    return found


def _numbers(query: Name, candidate: Candidate, near: name_search.Found) -> list[float]:
    """The numbers for people, then, for bodies alone, a one and the numbers again: what bodies add to the weights."""
    every = (compared(query, Name(name), candidate.kind, near.rarity)[0] for name in candidate.names)
    found = max(every, key=lambda numbers: numbers[2])
    body = 0.0 if candidate.kind == "person" else 1.0
    return [*found, body, *(body * number for number in found)]


class Sample:
    """Many aliases at once; `lost` is the share that loses its entity."""

    def __init__(self, asked: list[Asked], lost: float, seed: int = 7) -> None:
        gone = np.random.default_rng(seed).random(len(asked)) < lost
        kept = [one.numbers[~one.meant] if out else one.numbers for one, out in zip(asked, gone, strict=True)]
        self.sizes = np.array([len(numbers) for numbers in kept])
        self.starts = np.concatenate([[0], np.cumsum(self.sizes)[:-1]])
        self.numbers = np.concatenate(kept)
        self.nobody = np.array([one.nobody for one in asked])
        self.of = np.repeat(np.arange(len(asked)), self.sizes)
        meant = np.concatenate(
            [
                np.zeros(len(k), bool) if out else one.meant
                for k, one, out in zip(kept, asked, gone, strict=True)
            ]
        )
        self.meant = meant.astype(float)
        self.none_meant = 1.0 - np.bincount(self.of, self.meant, len(asked))

    def shares(self, odds: np.ndarray, none: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
        """The probabilities of candidates and of nobody, and the log-likelihood."""
        top = none.copy()
        np.maximum.at(top, self.of, odds)
        mass, rest = np.exp(odds - top[self.of]), np.exp(none - top)
        whole = rest + np.bincount(self.of, mass, len(none))
        shares, nothing = mass / whole[self.of], rest / whole
        right = np.bincount(self.of, self.meant * shares, len(none)) + self.none_meant * nothing
        return shares, nothing, float(np.log(np.maximum(right, 1e-300)).sum())


def fit(sample: Sample) -> tuple[np.ndarray, np.ndarray]:
    """The weights of the numbers and of nobody."""
    mean, spread = sample.numbers.mean(0), sample.numbers.std(0) + 1e-3
    scaled, width, count = (sample.numbers - mean) / spread, sample.numbers.shape[1], len(sample.nobody)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        shares, nothing, likelihood = sample.shares(scaled @ weights[:width], sample.nobody @ weights[width:])
        slope = np.concatenate(
            [scaled.T @ (shares - sample.meant), sample.nobody.T @ (nothing - sample.none_meant)]
        )
        return (RIDGE * weights @ weights - likelihood) / count, (slope + 2 * RIDGE * weights) / count

    start = np.zeros(width + sample.nobody.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    weights, none = found[:width] / spread, found[width:].copy()
    none[0] += mean @ weights
    return weights, none


def calibrated(sample: Sample, weights: np.ndarray, none: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights at the temperature, and nobody with the offset, that make scores probabilities on this sample."""
    odds, against = sample.numbers @ weights, sample.nobody @ none

    def loss(two: np.ndarray) -> float:
        return -sample.shares(odds * two[0], against * two[0] + two[1])[2]

    heat, offset = minimize(loss, [1.0, 0.0], method="Nelder-Mead").x
    moved = none * heat
    moved[0] += offset
    return weights * heat, moved


def written(weights: np.ndarray, none: np.ndarray) -> str:
    """The module of weights."""
    person, offset = weights[:WIDTH], weights[WIDTH]
    body = person + weights[WIDTH + 1 :]

    def listed(values: np.ndarray) -> str:
        lines = [values[at : at + 12] for at in range(0, len(values), 12)]
        return "".join(f"    {', '.join(f'{value:.3f}' for value in line)},\n" for line in lines)

    return (
        '"""The weights of the numbers of `naming/features`; written by bench/fit_names.py."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"PERSON: Final = (\n{listed(person)})  # fmt: skip\n"
        f"BODY: Final = (\n{listed(body)})  # fmt: skip\n"
        f"BODY_OFFSET: Final = {offset:.3f}\n"
        f"NOBODY: Final = (\n{listed(none)})  # fmt: skip\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", type=Path)
    parser.add_argument("--held-out", type=int, default=2000)
    given = parser.parse_args()
    rows = rows_of(given.names)
    known = [row for row in rows if row.alias][given.held_out :]
    asked = [(row.alias, row.canonical_id) for row in known]
    found = numbers_of(rows, asked + [(name, "") for name in others(known, rows, OTHERS)])
    weights, none = fit(Sample(found, LOST))
    weights, none = calibrated(Sample(found[: len(asked)], LOST_AT_LAST), weights, none)
    TARGET.write_text(written(weights, none), encoding="utf8")
    print(f"{TARGET} is written: {WIDTH} numbers, {len(NOBODY)} of nobody.")


if __name__ == "__main__":
    main()
