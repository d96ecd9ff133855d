"""What a letter says of a unit's report: its points, in the order in which they are numbered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from hcc_parse.domain import (
    UNCHECKED,
    Brief,
    Crossing,
    Finding,
    Language,
    Problem,
    Severity,
    Spot,
    Standing,
    State,
    Verdict,
    in_words,
)
from hcc_parse.render.causes import by_cause
from hcc_parse.render.letter.comparing import against, proposal_for, stated_in
from hcc_parse.render.letter.words import word
from hcc_parse.render.text import safe

OWN_FAULT = "check-crashed"  # what the unit can do nothing about
SAID_ANYWAY = ("not-sent", "period-not-asked")  # a letter without a report is about just that
LISTS = {Severity.ERROR: "sai", Severity.WARNING: "hoi", Severity.NOTE: "luu_y"}
Point = dict[str, str]


@dataclass(slots=True)
class Points:
    """The points of a letter by the names of the template's lists, numbered on through all.

    Attributes:
        lists: `sai` (to correct), `hoi` (to check), `luu_y` (notes), `chua_kiem` (not checked),
            `chua_doc` (files that could not be read), `chua_nop` (nothing was sent),
            `ky_khac` (what came is of another period).
        count: How many have a number.
    """

    lists: dict[str, list[Point]] = field(default_factory=dict)
    count: int = 0

    def add(self, name: str, **values: str) -> None:
        """Add a point with the next number."""
        self.count += 1
        self.put(name, stt=str(self.count), **values)

    def put(self, name: str, **values: str) -> None:
        """Add a point without a number."""
        inert = {key: _lines(value) for key, value in values.items()}
        self.lists.setdefault(name, []).append(inert)

    def any_of(self, *names: str) -> bool:
        """Whether some list has points."""
        return any(self.lists.get(name) for name in names)


def points_of(standing: Standing, language: Language) -> Points:
    """Gather what is to be said to a unit; what is waived is left out."""
    points = Points()
    crossings = [each for each in standing.crossings if _is_told(each, standing)]
    for severity in Severity:
        for shown, brief in standing.reports():
            file = "" if shown is standing else _name(brief.path)
            _add_findings(points, brief, severity, language, file)
        for crossing in crossings:
            if crossing.finding.severity is severity:
                _add_crossing(points, crossing, standing.brief, language)
    _add_unread(points, standing, language)
    return points


def _is_told(crossing: Crossing, standing: Standing) -> bool:
    if standing.brief is None and crossing.finding.rule in SAID_ANYWAY:
        return False
    return crossing.finding.waiver is None


def _add_findings(
    points: Points, brief: Brief, severity: Severity, language: Language, file: str
) -> None:
    """Add what was found in a report, or in an appendix, which is named with each place."""
    spots = {noted.finding.id: noted.spot for noted in brief.noted}
    for root, followers in by_cause(noted.finding for noted in brief.noted):
        if root.waiver is None and root.severity is severity:
            more = [_following(each, spots.get(each.id), language) for each in followers]
            where = _where(spots.get(root.id), language)
            _add(points, root, ", ".join(filter(None, (where, file))), more, language)


def _following(finding: Finding, spot: Spot | None, language: Language) -> str:
    where = f"{_where(spot, language)}, {finding.check}"
    if finding.stated is not None and finding.expected is not None:
        figures = (in_words(finding.stated), in_words(finding.expected))
        return word("follows", language, word("follows_sum", language, where, *figures))
    return word("follows", language, f"{where}: {finding.message.in_(language)}")


def _add_crossing(
    points: Points, crossing: Crossing, brief: Brief | None, language: Language
) -> None:
    finding = crossing.finding
    where = word("across", language)
    if brief is not None and crossing.path in (None, brief.path):
        spot = _spot_of(finding, brief)
        where = where if spot is None else f"{where}; {_where(spot, language)}"
    others = [path for path in crossing.others if path not in finding.message.in_(language)]
    more = [word("across_files", language, "; ".join(others))] if others else []
    _add(points, finding, where, more, language)


def _spot_of(finding: Finding, brief: Brief) -> Spot | None:
    """The place of a crossing in words, if a figure or citation of the report stands there."""
    if finding.place is None:
        return None
    address = tuple(finding.place.address)
    spots = [*(each.spot for each in brief.stated), *(each.spot for each in brief.cited)]
    return next((spot for spot in spots if (spot.block, spot.row, spot.column) == address), None)


def _add(
    points: Points, finding: Finding, where: str, more: Iterable[str], language: Language
) -> None:
    lines = [_capital(finding.message.in_(language))]
    if finding.explanation and finding.expected is not None and "=" in finding.explanation:
        lines.append(word("sum", language, finding.explanation))
    place = f"{_capital(where)} ({word('id', language, finding.check, finding.id)})"
    points.add(
        LISTS[finding.severity],
        vi_tri=place,
        noi_dung="\n".join((*lines, *more)),
        bao_cao_ghi=stated_in(finding, language),
        can_khop=against(finding, language),
        de_nghi=proposal_for(finding, language),
    )


def _add_unread(points: Points, standing: Standing, language: Language) -> None:
    """What could not be read of the report that counts, or why there is none."""
    if standing.brief is not None and not standing.brief.unread:
        for said in _unchecked(standing.brief.problems):
            points.put("chua_kiem", noi_dung=said.said.in_(language))
        return
    if standing.brief is not None:
        path = _name(standing.brief.path)
        for said in _unchecked(standing.brief.problems):
            text = word("failed", language, path, said.said.in_(language))
            points.put("chua_doc", noi_dung=text)
    for file in standing.files:
        if file.failure is not None:
            reason = file.failure.said.in_(language)
            points.put("chua_doc", noi_dung=word("failed", language, _name(file.path), reason))
    if points.any_of("chua_doc"):
        return
    if standing.verdict is Verdict.UNREAD:
        points.put("chua_doc", noi_dung=word("no_reason", language))
    elif standing.verdict is Verdict.ABSENT:
        points.put("chua_nop")
        for line in _of_other_terms(standing, language):
            points.put("ky_khac", noi_dung=line)


def _of_other_terms(standing: Standing, language: Language) -> Iterator[str]:
    for file in standing.files:
        if file.state is State.WRONG_TERM and file.brief is not None:
            yield word("wrong_term", language, _name(file.path), file.brief.term.text or "?")


def _unchecked(problems: Iterable[Problem]) -> Iterator[Problem]:
    return (each for each in problems if each.code in UNCHECKED and each.code != OWN_FAULT)


def _where(spot: Spot | None, language: Language) -> str:
    return spot.where.in_(language) if spot else word("whole", language)


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lines(value: str) -> str:
    return "\n".join(safe(line) for line in value.split("\n"))
