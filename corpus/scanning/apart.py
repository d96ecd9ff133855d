"""Which findings of two forms of one report are the same, and which only one of them has."""

from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from corpus.score.match import Json

ALIKE = 75  # of 100: from there the sentences of one check tell the same, one of them misread


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """How the findings on a scan differ from those on its digital form.

    Attributes:
        same: How many are the same.
        lost: Those of the digital form only.
        more: Those of the scan only.
        otherwise: Pairs that differ in severity, the digital one first.
    """

    same: int
    lost: tuple[Json, ...]
    more: tuple[Json, ...]
    otherwise: tuple[tuple[Json, Json], ...]

    @property
    def count(self) -> int:
        """How many findings of the digital form the scan lacks, or has beside them."""
        return len(self.lost) + len(self.more)

    @property
    def new_errors(self) -> tuple[Json, ...]:
        """Errors that the digital form does not tell as errors: false ones."""
        raised = [scan for digital, scan in self.otherwise if scan["severity"] == "error"]
        return (*(one for one in self.more if one["severity"] == "error"), *raised)


def apart(digital: list[Json], scan: list[Json]) -> Apart:
    """Pair findings of the JSON result by their id, then by check and what they say."""
    lost, more = list(digital), list(scan)
    pairs = list[tuple[Json, Json]]()
    for least in (None, ALIKE):
        for one in list(lost):
            other = _like(one, more, least)
            if other is not None:
                pairs.append((one, other))
                lost.remove(one)
                more.remove(other)
    return Apart(
        same=len(pairs),
        lost=tuple(lost),
        more=tuple(more),
        otherwise=tuple((a, b) for a, b in pairs if a["severity"] != b["severity"]),
    )


def _like(one: Json, others: list[Json], least: float | None) -> Json | None:
    if least is None:
        return next((other for other in others if other["id"] == one["id"]), None)
    of_check = [other for other in others if other["check"] == one["check"]]
    likeness = [(ratio(one["message"], other["message"]), n) for n, other in enumerate(of_check)]
    best, at = max(likeness, default=(0.0, 0))
    return of_check[at] if best >= least else None


def line(sign: str, finding: Json) -> str:
    """A finding as one line of a list."""
    boxes = finding["place"]["boxes"] if finding["place"] else []
    page = f" page {boxes[0][0]}" if boxes else ""
    return f"{sign} {finding['check']} {finding['severity']}{page}: {finding['message']}"
