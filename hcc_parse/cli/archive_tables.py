"""What the archive counts, as people read it on a screen."""

from collections import Counter
from collections.abc import Mapping, Sequence

from hcc_parse.archive.answers import Citing, Point, Stats
from hcc_parse.archive.moving import Move
from hcc_parse.batch.filling import Tally
from hcc_parse.cli.archive_text import facets_in_words, joined
from hcc_parse.domain import Failure, Language
from hcc_parse.render import place_in
from hcc_parse.render.series import series_svg


def tally(of: Tally, language: Language) -> str:
    """What became of what was to be added."""
    if language == "en":
        return (
            f"{of.added} reports added or updated, {of.same} there already, {of.failed} could not "
            f"be read; {of.originals} missing originals kept.\n"
        )
    return (
        f"Đã thêm hoặc cập nhật {of.added} báo cáo, {of.same} đã có sẵn, {of.failed} không đọc "
        f"được; bổ sung {of.originals} tệp gốc còn thiếu.\n"
    )


def failures(of: Sequence[Failure], language: Language) -> str:
    """The files that could not be read, and why."""
    if not of:
        return ""
    head = "Could not be read:" if language == "en" else "Chưa đọc được (đọc lại: add --failed):"
    return joined([head, *(f"    {one.path}: {one.said.in_(language)}" for one in of)])


def citing(
    symbol: str, rows: Sequence[Citing], language: Language, like: Sequence[str] = ()
) -> str:
    """Who cites a document, since when, under which dates; if none, which are `like` it."""
    en = language == "en"
    reports = len({row.id for row in rows})
    units = len({row.unit for row in rows if row.unit})
    days = Counter(_day(row.dated, language) for row in rows)
    if not rows:
        none = f"No report cites {symbol}" if en else f"Không báo cáo nào viện dẫn {symbol}"
        meant = "is it" if en else "có phải"
        return joined([f"{none}; {meant}: {'; '.join(like)}?" if like else f"{none}."])
    first = next((row.period or row.issued for row in rows if row.period or row.issued), "—")
    dates = "; ".join(f"{day} ({count})" for day, count in days.most_common())
    lines = [
        f"{symbol}: cited by {reports} reports of {units} units since {first}; dated {dates}."
        if en
        else f"{symbol}: {reports} báo cáo của {units} đơn vị viện dẫn, từ {first}; "
        f"ghi ngày {dates}."
    ]
    for row in rows:
        place = place_in(row.place.where, language)
        lines.append(
            f"[{row.id}] {row.unit or '—'}, {row.period or '—'}: {row.symbol}, "
            f"{_day(row.dated, language)} — {place}"
        )
    return joined(lines)


def _day(dated: str | None, language: Language) -> str:
    """A day as officials write it; what is no whole day stays as it is kept."""
    if not dated:
        return "no date" if language == "en" else "không ghi ngày"
    parts = dated.split("-")
    return "/".join(reversed(parts)) if language == "vi" and len(parts) == 3 else dated


def series(label: str, points: Sequence[Point], language: Language) -> str:
    """A table: a row for each unit, a column for each period."""
    periods, units = _spread(points)
    if not units:
        return "No figures.\n" if language == "en" else "Không có số liệu nào.\n"
    first = "Unit" if language == "en" else "Đơn vị"
    table = [[first, *periods]]
    for unit, row in units.items():
        table.append([unit, *(point.text if point else "—" for point in row)])
    widths = [max(len(row[n]) for row in table) for n in range(len(periods) + 1)]
    lines = [label]
    for cells in table:
        rest = (f"{cell:>{width}}" for cell, width in zip(cells[1:], widths[1:], strict=True))
        lines.append("  ".join([f"{cells[0]:<{widths[0]}}", *rest]))
    return joined(lines)


def drawing(label: str, points: Sequence[Point]) -> str:
    """The same as SVG."""
    periods, units = _spread(points)
    lines = {unit: [point.value if point else None for point in row] for unit, row in units.items()}
    return series_svg(label, periods, lines)


def _spread(points: Sequence[Point]) -> tuple[list[str], dict[str, list[Point | None]]]:
    told = [point for point in points if point.unit and point.period]
    periods = sorted({point.period or "" for point in told})
    units: dict[str, list[Point | None]] = {}
    for point in told:
        row = units.setdefault(point.unit or "", [None] * len(periods))
        row[periods.index(point.period or "")] = point
    return periods, units


def verified(wrong: Sequence[str], counts: Stats, language: Language) -> str:
    """Whether the archive is whole."""
    en = language == "en"
    if not wrong:
        return (
            f"Whole: {counts.reports} reports, index and originals agree.\n"
            if en
            else f"Kho nguyên vẹn: {counts.reports} báo cáo, chỉ mục và tệp gốc đều khớp.\n"
        )
    head = f"{len(wrong)} faults:" if en else f"Có {len(wrong)} chỗ sai:"
    return joined([head, *wrong])


def moved(done: Move, language: Language) -> str:
    """What became of a move."""
    if language == "en":
        last = f"{len(done.wrong)} faults:" if done.wrong else "all agree."
        lines = [
            f"{done.reports} reports written, {done.same} there already, {done.newer} left as the "
            f"other archive read them later; {done.failures} notes on failures, "
            f"{done.originals} originals copied.",
            f"{done.compared} reports and originals compared: {last}",
        ]
    else:
        last = f"{len(done.wrong)} chỗ sai:" if done.wrong else "đều khớp; kho cũ vẫn còn nguyên."
        lines = [
            f"Đã chép {done.reports} báo cáo, {done.same} đã có sẵn, {done.newer} để nguyên vì kho "
            f"kia đọc sau; {done.failures} ghi chú tệp chưa đọc được, {done.originals} tệp gốc.",
            f"Đã so {done.compared} báo cáo và tệp gốc: {last}",
        ]
    return joined([*lines, *done.wrong])


def stats(
    counts: Stats,
    facets: Mapping[str, list[tuple[str, int]]],
    labels: Mapping[str, str],
    language: Language,
) -> str:
    """How much there is, and of what."""
    c = counts
    if language == "en":
        lines = [
            f"{c.reports} reports ({c.counting} count, {c.failures} files could not be read) of "
            f"{c.units} units, {c.periods} periods, issued {c.first or '—'} to {c.last or '—'}.",
            f"{c.passages} passages, {c.figures} figures, {c.citations} citations, {c.findings} "
            f"findings; {c.characters} characters.",
            f"Database {c.database} bytes, originals {c.originals} bytes.",
        ]
    else:
        lines = [
            f"{c.reports} báo cáo ({c.counting} bản đang tính, {c.failures} tệp chưa đọc được) của "
            f"{c.units} đơn vị, {c.periods} kỳ, ký từ {c.first or '—'} đến {c.last or '—'}.",
            f"{c.passages} đoạn và dòng bảng, {c.figures} số liệu, {c.citations} viện dẫn, "
            f"{c.findings} phát hiện; {c.characters} chữ.",
            f"Cơ sở dữ liệu {c.database} byte, tệp gốc {c.originals} byte.",
        ]
    return joined([*lines, *facets_in_words(facets, labels, language)])
