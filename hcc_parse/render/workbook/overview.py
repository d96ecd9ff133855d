"""What the first sheet says: how units stand, what was found most, the city's figures."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hcc_parse.domain import Said, Severity, State, Verdict
from hcc_parse.render.causes import NAMES
from hcc_parse.render.sheets import Link, Marked, Remark, Row, Telling, remarks_of
from hcc_parse.render.sheets.words import STATES, TONES, WEIGHTS, period_in_words, total_page
from hcc_parse.render.workbook.tables import Written

MOST_CHECKS = 12
MOST_INDICATORS = 10
MOST_UNITS = 4  # named beside a check; the sheet of the findings has all
FILES = "hồ sơ"  # the unit of the indicators that are shown: one scale for all
COUNT = Said("Số lượng", "Count")


class Block(NamedTuple):
    """A small table: the heads of its columns, and rows of words with numbers behind."""

    key: str
    heads: tuple[Said, ...]
    rows: tuple[Row, ...]


def blocks_of(telling: Telling) -> Iterator[Block]:
    """Yield the small tables; the charts are drawn from them."""
    language, review = telling.language, telling.review
    standing = tuple(
        (Marked(verdict.said.in_(language), TONES[verdict]), review.count(verdict))
        for verdict in Verdict
    )
    yield Block("verdicts", (Said("Kết luận theo đơn vị", "Verdict by unit"), COUNT), standing)
    yield Block(
        "severities",
        (Said("Điểm cần xem theo mức", "Findings by severity"), COUNT),
        _weights(telling),
    )
    states = Counter(file.state for file in review.round.received)
    files = tuple((STATES[state].in_(language), states[state]) for state in State if states[state])
    yield Block("files", (Said("Tệp nhận được", "Files received"), COUNT), files)
    weights = tuple(Said(NAMES["vi"][s], NAMES["en"][s]) for s in Severity)
    title = Said("Phép kiểm tra có nhiều điểm nhất", "Checks that found most")
    yield Block("checks", (title, *weights, Said("Đơn vị", "Units")), _checks(telling))
    heads = (
        Said("Số liệu lớn nhất toàn thành phố (hồ sơ)", "The city's largest figures (files)"),
        Said("Tổng cộng", "Sum"),
        Said("Số đơn vị thiếu", "Units missing"),
    )
    yield Block("totals", heads, _totals(telling))


def opening_of(telling: Telling) -> tuple[str, str]:
    """The title, and what was asked of whom."""
    round_ = telling.review.round
    asked = period_in_words(round_.asked, telling.language) if round_.asked else ""
    units, files = len(telling.review.standings), len(round_.received)
    title = telling.say(
        "TỔNG HỢP RÀ SOÁT BÁO CÁO THỦ TỤC HÀNH CHÍNH",
        "REVIEW OF REPORTS ON ADMINISTRATIVE PROCEDURES",
    )
    parts = (
        asked and telling.say(f"Kỳ báo cáo: {asked}", f"Period: {asked}"),
        telling.say(f"{units} đơn vị", f"{units} units"),
        telling.say(f"{files} tệp nhận được", f"{files} files received"),
    )
    return title, " · ".join(filter(None, parts))


def notes_of(telling: Telling, written: Iterable[Written]) -> Iterator[str]:
    """Yield how to use the workbook, and what it had no room for."""
    yield telling.say(
        "Chữ màu xanh có gạch chân mở đúng chỗ trong trang báo cáo; để tệp này cạnh các thư mục "
        "bao-cao, phieu, danh-dau, tong-hop.",
        "Blue underlined words open the place on the report's page; keep this file beside the "
        "folders bao-cao, phieu, danh-dau, tong-hop.",
    )
    for problem in telling.review.problems:
        yield problem.said.in_(telling.language)
    for sheet, rows, rows_left, links_left in written:
        title = sheet.title.in_(telling.language)
        if rows_left:
            yield telling.say(
                f"Trang “{title}” chỉ đủ chỗ cho {rows} dòng; còn {rows_left} dòng chỉ có trong "
                f"csv/{sheet.key}.csv.",
                f"The sheet “{title}” has room for {rows} rows only; {rows_left} more are only in "
                f"csv/{sheet.key}.csv.",
            )
        if links_left:
            yield telling.say(
                f"Trang “{title}”: {links_left} chỗ cuối không có liên kết vì quá nhiều.",
                f"The sheet “{title}”: the last {links_left} places are without links, being too "
                "many.",
            )


def _open(telling: Telling) -> Iterator[Remark]:
    return (remark for remark in remarks_of(telling.review) if remark.finding.waiver is None)


def _weights(telling: Telling) -> tuple[Row, ...]:
    counted = Counter(remark.finding.severity for remark in _open(telling))
    waived = sum(remark.finding.waiver is not None for remark in remarks_of(telling.review))
    names = NAMES[telling.language]
    rows: list[Row] = [(Marked(names[s], WEIGHTS[s]), counted[s]) for s in Severity]
    return (*rows, (telling.say("Đã miễn trừ", "Waived"), waived))


def _checks(telling: Telling) -> tuple[Row, ...]:
    """The checks with most findings: errors, warnings, notes, and the units that have most."""
    counted: dict[tuple[str, str], Counter[Severity]] = {}
    units: dict[tuple[str, str], Counter[str]] = {}
    for remark in _open(telling):
        check = remark.finding.check, remark.finding.rule
        counted.setdefault(check, Counter())[remark.finding.severity] += 1
        units.setdefault(check, Counter())[remark.unit] += 1
    most = sorted(counted, key=lambda check: (-counted[check].total(), check))[:MOST_CHECKS]
    return tuple(
        (
            f"{id}: {telling.title_of(id, rule)}",
            *(counted[id, rule][s] for s in Severity),
            _units(units[id, rule], telling),
        )
        for id, rule in most
    )


def _units(counted: Counter[str], telling: Telling) -> str:
    """The units with most findings, each with how many; the rest by their number."""
    most = sorted((unit for unit in counted if unit), key=lambda unit: (-counted[unit], unit))
    named = "; ".join(f"{unit} ({counted[unit]})" for unit in most[:MOST_UNITS])
    more = len(most) - MOST_UNITS
    rest = telling.say(f"; và {more} đơn vị khác", f"; and {more} more units")
    return named + rest if more > 0 else named


def _totals(telling: Telling) -> tuple[Row, ...]:
    """The largest totals over all fields: sum, units that state nothing."""
    known = telling.knowledge.indicators
    files = {id for id, indicator in known.items() if indicator.unit == FILES}
    whole = [t for t in telling.review.totals if t.field is None and t.indicator in files]
    largest = sorted(whole, key=lambda total: (-total.value, total.indicator))[:MOST_INDICATORS]
    rows = []
    for total in largest:
        link = Link(telling.indicator(total.indicator), total_page(total))
        rows.append((link, total.value, len(total.missing)))
    return tuple(rows)
