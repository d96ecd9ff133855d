"""What is written beside a place of the commune's own file: one remark for each finding."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hcc_parse.domain import Crossing, Finding, Language, Provenance, Report, Review, Severity
from hcc_parse.render.causes import NAMES, by_cause
from hcc_parse.render.places import place_in_words
from hcc_parse.render.text import safe

AUTHOR = "hcc-parse"
_WORDS = {
    "vi": {
        "sum": "Phép tính: ",
        "also": "Xem thêm ",
        "where": "Vị trí: ",
        "follows": "Kéo theo điểm {} ở {}; sửa điểm ấy thì thường hết.",
        "other": "Đối chiếu với báo cáo khác",
        "files": "Tệp liên quan: ",
        "nowhere": "cả báo cáo",
        "doubt": "Đề nghị kiểm tra lại.",
        "id": "mã",
    },
    "en": {
        "sum": "Arithmetic: ",
        "also": "See also ",
        "where": "Place: ",
        "follows": "Follows from {} at {}; when that is put right, this usually goes.",
        "other": "Compared with other reports",
        "files": "Files concerned: ",
        "nowhere": "the whole report",
        "doubt": "Please check.",
        "id": "id",
    },
}


class Remark(NamedTuple):
    """A remark: where it stands (None: about the whole report), how much it weighs, its lines."""

    place: Provenance | None
    severity: Severity
    lines: tuple[str, ...]


def remarks_of(
    review: Review, crossings: Iterable[Crossing], language: Language
) -> tuple[Remark, ...]:
    """What to write into a report's file, in reading order; what is waived is left out.

    Args:
        review: The review of the file.
        crossings: What checks across reports say of its unit.
        language: Of the remarks; the words of the report stay as they are.
    """
    found = [*_of_findings(review, language), *_of_crossings(review, crossings, language)]
    return tuple(sorted(found, key=_order))


def _of_findings(review: Review, language: Language) -> Iterator[Remark]:
    words, dossier = _WORDS[language], review.dossier
    for root, followers in by_cause(review.findings):
        if root.waiver is not None:
            continue
        yield _remark(root, root.place, _beside(root, review, language), review, language)
        for follower in followers:
            where = words["nowhere"]
            if root.place is not None:
                where = place_in_words(root.place, dossier, language)
            more = (words["follows"].format(root.check, where),)
            yield _remark(follower, follower.place, more, review, language)


def _beside(finding: Finding, review: Review, language: Language) -> Iterator[str]:
    """Where else to look."""
    for evidence in finding.evidence[1:]:
        if evidence.role == "other":
            where = place_in_words(evidence.place, review.dossier, language)
            yield f"{_WORDS[language]['also']}{where}: “{evidence.text}”."


def _of_crossings(
    review: Review, crossings: Iterable[Crossing], language: Language
) -> Iterator[Remark]:
    words = _WORDS[language]
    for crossing in crossings:
        finding = crossing.finding
        if finding.waiver is not None:
            continue
        more = [f"{words['other']}."]
        others = [path for path in crossing.others if path not in finding.message.in_(language)]
        if others:
            more.append(f"{words['files']}{'; '.join(others)}.")
        yield _remark(finding, _own_place(crossing, review), more, review, language)


def _own_place(crossing: Crossing, review: Review) -> Provenance | None:
    """The place of a crossing, if it lies in this report and says there what it should."""
    place, report = crossing.finding.place, review.dossier.report
    here = f"/{report.source.path}"
    if place is None or not (crossing.path is None or here.endswith(f"/{crossing.path}")):
        return None
    try:
        text = report.text_at(place)
    except LookupError:
        return None
    stated = [e.text for e in crossing.finding.evidence if e.place == place]
    return place if not stated or text in stated else None


def _is_own(place: Provenance, report: Report) -> bool:
    """Whether a place can be marked in the file itself: not in an appendix that came apart.

    Nor in a footnote of a Word file.
    """
    if report.enclosing(place.address.block) is not None:
        return False
    return report.source.format != "docx" or bool(report.passage_at(place).origins)


def _remark(
    finding: Finding,
    place: Provenance | None,
    more: Iterable[str],
    review: Review,
    language: Language,
) -> Remark:
    words = _WORDS[language]
    name = f"{NAMES[language][finding.severity]} {finding.check}"
    lines = [f"{name} ({words['id']} {finding.id})" if finding.id else name]
    lines.append(finding.message.in_(language))
    if finding.explanation:
        lines.append(f"{words['sum']}{finding.explanation}")
    if finding.severity is Severity.WARNING:
        lines.append(words["doubt"])
    if place is not None and not _is_own(place, review.dossier.report):
        lines.append(f"{words['where']}{place_in_words(place, review.dossier, language)}.")
        place = None
    return Remark(place, finding.severity, tuple(safe(line) for line in (*lines, *more)))


def _order(remark: Remark) -> tuple[tuple[int, ...], int, tuple[str, ...]]:
    if remark.place is None:
        return (-1,), remark.severity.rank, remark.lines
    block, row, column = remark.place.address
    at = (block, -1 if row is None else row, column or 0, remark.place.start)
    return at, remark.severity.rank, remark.lines
