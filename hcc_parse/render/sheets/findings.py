"""The sheet of the findings: those of each report, those across reports, the waived ones too."""

from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Crossing, Finding, RoundReview, Said, Standing
from hcc_parse.render.causes import NAMES, WAIVED
from hcc_parse.render.control import waiver_in_words
from hcc_parse.render.sheets.layout import Column, Link, Marked, Row, Sheet, Telling
from hcc_parse.render.sheets.words import WEIGHTS, page_of

COLUMNS = (
    Column(Said("Đơn vị", "Unit"), 24),
    Column(Said("Mức", "Severity"), 16),
    Column(Said("Mã", "Check"), 6),
    Column(Said("Nội dung kiểm tra", "What is checked"), 26, "long"),
    Column(Said("Điểm cần xem", "Finding"), 52, "long"),
    Column(Said("Phép tính", "Arithmetic"), 28, "long"),
    Column(Said("Số nêu", "Stated"), 11, "number"),
    Column(Said("Số tính lại", "Expected"), 11, "number"),
    Column(Said("Chênh lệch", "Difference"), 11, "number"),
    Column(Said("Chỗ trong báo cáo", "Place"), 26, "link"),
    Column(Said("Kéo theo từ", "Follows from"), 14),
    Column(Said("Miễn trừ", "Waiver"), 36, "long"),
    Column(Said("Tệp", "File"), 40, "list"),
    Column(Said("Các tệp khác liên quan", "Other files"), 40, "list"),
    Column(Said("Mã số điểm", "Id"), 14),
)
PRINTED = 10


class Remark(NamedTuple):
    """A finding with whose it is; `standing` is None where it is about no unit's report."""

    finding: Finding
    standing: Standing | None
    unit: str
    path: str | None
    where: Said | None
    others: tuple[str, ...] = ()


def remarks_of(review: RoundReview) -> Iterator[Remark]:
    """Every finding of the round, unit by unit; those across reports behind the report's own."""
    seen = set()
    for standing in review.standings:
        for shown, brief in standing.reports():
            for finding, spot in brief.noted:
                where = spot.where if spot else None
                yield Remark(finding, shown, standing.unit, brief.path, where)
        for crossing in standing.crossings:
            seen.add((crossing.finding.id, crossing.unit, crossing.path))
            unit = crossing.unit or standing.unit
            yield Remark(
                crossing.finding, standing, unit, crossing.path, _where(crossing), crossing.others
            )
    for crossing in review.crossings:
        if (crossing.finding.id, crossing.unit, crossing.path) not in seen:
            unit = crossing.unit or ""
            yield Remark(
                crossing.finding, None, unit, crossing.path, _where(crossing), crossing.others
            )


def _where(crossing: Crossing) -> Said | None:
    return crossing.spot.where if crossing.spot else None


def findings_sheet(telling: Telling) -> Sheet:
    """A row a finding."""

    def rows() -> Iterator[Row]:
        for remark in remarks_of(telling.review):
            yield _row(remark, telling)

    title = Said("Điểm cần xem", "Findings")
    return Sheet(key="diem-can-xem", title=title, columns=COLUMNS, rows=rows, printed=PRINTED)


def _row(remark: Remark, telling: Telling) -> Row:
    finding, language = remark.finding, telling.language
    return (
        remark.unit or telling.say("(cả đợt)", "(the round)"),
        _weight(finding, telling),
        finding.check,
        telling.title_of(finding.check, finding.rule),
        finding.message.in_(language),
        finding.explanation,
        finding.stated,
        finding.expected,
        finding.difference,
        _place(remark, telling),
        finding.cause,
        waiver_in_words(finding.waiver, language) if finding.waiver else None,
        remark.path,
        "; ".join(remark.others),
        finding.id,
    )


def _weight(finding: Finding, telling: Telling) -> Marked:
    weight = NAMES[telling.language][finding.severity]
    if finding.waiver is not None:
        return Marked(f"{WAIVED[telling.language]} ({weight})", None)
    return Marked(weight, WEIGHTS[finding.severity])


def _place(remark: Remark, telling: Telling) -> Link:
    words = remark.where.in_(telling.language) if remark.where else ""
    words = words or telling.say("cả báo cáo", "the whole report")
    page = page_of(remark.standing) if remark.standing else None
    if page is None:
        return Link(telling.say("giữa các báo cáo", "across reports"), None)
    return telling.linked(words, page, f"f-{remark.finding.id}")
