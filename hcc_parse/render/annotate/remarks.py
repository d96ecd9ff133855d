"""What is written beside a place of the commune's own file: one remark for each finding."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hcc_parse.domain import Crossing, Finding, Language, Provenance, Report, Review, Severity
from hcc_parse.render.annotate.passages import Passages, passages_of
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
    ground = _Ground(review, passages_of(review.dossier.report), language)
    found = [*_of_findings(ground), *_of_crossings(ground, crossings)]
    return tuple(sorted(found, key=_order))


class _Ground(NamedTuple):
    """What remarks are made from."""

    review: Review
    passages: Passages
    language: Language

    @property
    def words(self) -> Mapping[str, str]:
        return _WORDS[self.language]

    @property
    def report(self) -> Report:
        return self.review.dossier.report

    def where(self, place: Provenance) -> str:
        """A place in an official's words."""
        return place_in_words(place, self.review.dossier, self.language)

    def is_own(self, place: Provenance) -> bool:
        """Whether a place can be marked in the file itself.

        It cannot in an appendix that came apart, nor in a footnote of a Word file.
        """
        if self.report.enclosing(place.address.block) is not None:
            return False
        return self.report.source.format != "docx" or bool(self.passages[place.address].origins)


def _of_findings(ground: _Ground) -> Iterator[Remark]:
    words = ground.words
    for root, followers in by_cause(ground.review.findings):
        if root.waiver is not None:
            continue
        yield _remark(ground, root, root.place, _beside(root, ground))
        for follower in followers:
            where = words["nowhere"] if root.place is None else ground.where(root.place)
            more = (words["follows"].format(root.check, where),)
            yield _remark(ground, follower, follower.place, more)


def _beside(finding: Finding, ground: _Ground) -> Iterator[str]:
    """Where else to look."""
    for evidence in finding.evidence[1:]:
        if evidence.role == "other":
            yield f"{ground.words['also']}{ground.where(evidence.place)}: “{evidence.text}”."


def _of_crossings(ground: _Ground, crossings: Iterable[Crossing]) -> Iterator[Remark]:
    words = ground.words
    for crossing in crossings:
        finding = crossing.finding
        if finding.waiver is not None:
            continue
        more = [f"{words['other']}."]
        others = [
            path for path in crossing.others if path not in finding.message.in_(ground.language)
        ]
        if others:
            more.append(f"{words['files']}{'; '.join(others)}.")
        yield _remark(ground, finding, _own_place(crossing, ground), more)


def _own_place(crossing: Crossing, ground: _Ground) -> Provenance | None:
    """The place of a crossing, if it lies in this report and says there what it should."""
    place = crossing.finding.place
    here = f"/{ground.report.source.path}"
    if place is None or not (crossing.path is None or here.endswith(f"/{crossing.path}")):
        return None
    passage = ground.passages.get(place.address)
    if passage is None:
        return None
    text = passage.text[place.start : place.end]
    stated = [each.text for each in crossing.finding.evidence if each.place == place]
    return place if not stated or text in stated else None


def _remark(
    ground: _Ground, finding: Finding, place: Provenance | None, more: Iterable[str]
) -> Remark:
    words, language = ground.words, ground.language
    name = f"{NAMES[language][finding.severity]} {finding.check}"
    lines = [f"{name} ({words['id']} {finding.id})" if finding.id else name]
    lines.append(finding.message.in_(language))
    if finding.explanation:
        lines.append(f"{words['sum']}{finding.explanation}")
    if finding.severity is Severity.WARNING:
        lines.append(words["doubt"])
    if place is not None and not ground.is_own(place):
        lines.append(f"{words['where']}{ground.where(place)}.")
        place = None
    return Remark(place, finding.severity, tuple(safe(line) for line in (*lines, *more)))


def _order(remark: Remark) -> tuple[tuple[int, ...], int, tuple[str, ...]]:
    if remark.place is None:
        return (-1,), remark.severity.rank, remark.lines
    block, row, column = remark.place.address
    at = (block, -1 if row is None else row, column or 0, remark.place.start)
    return at, remark.severity.rank, remark.lines
