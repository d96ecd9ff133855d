"""Holds what was read of small reports against what is true of them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from corpus.timing.forms import Days, TrueDate, TruePeriod, loose
from corpus.timing.making import Small, make_small
from hcc_parse.domain import Docket, Review
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from hcc_parse.render import result_of

Json = dict[str, Any]


@dataclass(slots=True)
class Score:
    """Hits, what stands there, what was told; and each difference in words."""

    hits: int = 0
    wanted: int = 0
    told: int = 0
    differences: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision; 1 where there is nothing."""
        both = self.wanted + self.told
        return 2 * self.hits / both if both else 1.0


def score(count: int, seed: int) -> dict[str, Score]:
    """Score many small reports, kind by kind; `dates` and `periods` are of all kinds."""
    scores: dict[str, Score] = {"dates": Score(), "periods": Score()}
    for index in range(count):
        small = make_small(seed, index)
        report = read(small)
        name = f"s{seed}-{index:04}"
        _add(scores["dates"], small.dates, [_date(d) for d in report["dates"]], name)
        told = [_period(p) for p in report["periods"]]
        _add(scores["periods"], small.periods, told, name)
        for kind in sorted({p.kind for p in (*small.periods, *told)}):
            wanted, have = ([p for p in group if p.kind == kind] for group in (small.periods, told))
            _add(scores.setdefault(kind, Score()), wanted, have, name)
    return scores


def read(small: Small) -> Json:
    """The report of the JSON result."""
    dossier = understand(parse_plain(small.text), load_knowledge())
    docket = Docket(reviews=(Review(dossier=dossier, findings=()),))
    report: Json = result_of(docket, knowledge="", findings=False)["reports"][0]
    return report


def lines_of(scores: dict[str, Score]) -> Iterator[str]:
    """One line a measure."""
    for name, one in scores.items():
        yield f"{name:12} F1 {one.f1:.4f}  hits {one.hits}, true {one.wanted}, told {one.told}"


def _add(score: Score, wanted: Any, told: Any, name: str) -> None:
    want, have = Counter(wanted), Counter(told)
    score.hits += (want & have).total()
    score.wanted += want.total()
    score.told += have.total()
    score.differences += [f"{name} missed {one}" for one in (want - have).elements()]
    score.differences += [f"{name} invented {one}" for one in (have - want).elements()]


def _date(told: Json) -> TrueDate:
    return TrueDate(told["iso"]) if told["iso"] else loose(told["text"])


def _period(told: Json) -> TruePeriod:
    readings = frozenset(_days(reading) for reading in told["readings"])
    return TruePeriod(told["kind"], told["name"], told["year"], readings)


def _days(reading: Json) -> Days:
    start, end = (reading[key] and date.fromisoformat(reading[key]) for key in ("start", "end"))
    return start, end
