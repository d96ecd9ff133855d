"""A list in order of its dates, and one date of another year in it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hcc_parse.check.catalogue import check
from hcc_parse.domain import DateMention, Dossier, Evidence, Finding, Said, Severity

FEWEST = 5  # dates of a list that is in order
HEAD = 4  # letters before the first word of an item, `12. `
GAP = 2  # blocks from one item to the next
LONGEST = 730  # days: dates spread over more years, as of births, are in order by chance
CLOSE = 120  # days between neighbours of two years, that leave one year for what is between


@check(
    "T19",
    title=Said("Một ngày lạc năm trong danh mục xếp theo ngày", "A date of another year in a list"),
    severity=Severity.WARNING,
    rationale=Said(
        """Danh mục văn bản hay cột ngày của bảng xếp theo thứ tự ngày, riêng một ngày lạc hẳn thứ tự mà
        chỉ cần đổi năm cho giống các dòng bên cạnh là đúng chỗ: gõ nhầm năm. Danh mục phải có ít nhất
        năm ngày và chỉ một ngày lạc.""",
        """A list of documents, or a column of dates, is in order but for one date, which fits where it
        stands with the year of its neighbours: the year is a slip. The list must hold five dates at
        least, and only one may be out of order.""",
    ),
    basis=Said("Suy luận: danh mục xếp theo ngày.", "Logic: a list in order of its dates."),
    wrong="""
        Thông báo số 27/TB-UBND ngày 09/3/2026 về công khai thủ tục;
        Công văn số 88/UBND-KT ngày 16/3/2026 về rà soát hồ sơ;
        Thông báo số 31/TB-UBND ngày 24/3/2025 về lịch lưu động;
        Công văn số 96/UBND-KT ngày 02/4/2026 về số hóa hồ sơ;
        Thông báo số 40/TB-UBND ngày 20/4/2026 về nghỉ lễ.
    """,
    right="""
        Thông báo số 27/TB-UBND ngày 09/3/2026 về công khai thủ tục;
        Công văn số 88/UBND-KT ngày 16/3/2026 về rà soát hồ sơ;
        Thông báo số 31/TB-UBND ngày 24/11/2025 về lịch lưu động;
        Công văn số 96/UBND-KT ngày 02/4/2026 về số hóa hồ sơ;
        Thông báo số 40/TB-UBND ngày 20/4/2026 về nghỉ lễ.
    """,
)
def date_out_of_list(dossier: Dossier) -> Iterator[Finding]:
    """Look in each list and each column of dates for the one that breaks the order."""
    for dates in (*_items(dossier), *_columns(dossier)):
        found = _slipped(dates) or _slipped(dates[::-1])
        if found is None:
            continue
        slipped, other = found
        yield date_out_of_list.finding(
            Said(
                f"“{slipped.text}” lạc thứ tự của danh mục, dòng bên cạnh ghi “{other.text}”: xem lại "
                "năm, hoặc danh mục không xếp theo ngày ở chỗ này.",
                f"“{slipped.text}” breaks the order of the list, beside “{other.text}”: see the year, "
                "or the list is not in order there.",
            ),
            subject="ngày trong danh mục",
            at=slipped.place,
            explanation=f"{slipped.text} – {other.text}",
            evidence=[
                Evidence(slipped.text, "stated", slipped.place),
                Evidence(other.text, "other", other.place),
            ],
        )


def _items(dossier: Dossier) -> Iterator[list[DateMention]]:
    """The dates of documents that open one paragraph after another."""
    run: list[DateMention] = []
    for citation in dossier.mentions.citations:
        address = citation.place.address
        if address.row is not None or citation.place.start > HEAD or citation.date is None:
            continue
        if run and not 0 < address.block - run[-1].place.address.block <= GAP:
            yield run
            run = []
        if not _names_its_year(citation.title, citation.date):
            run.append(citation.date)
    yield run


def _names_its_year(title: str | None, day: DateMention) -> bool:
    """Whether the subject of a document tells the year of its date too: it is no slip."""
    return day.year is not None and str(day.year) in (title or "")


def _columns(dossier: Dossier) -> Iterator[list[DateMention]]:
    """The dates that fill the cells of one column, from top to bottom."""
    columns: defaultdict[tuple[int, int], list[DateMention]] = defaultdict(list)
    for day in dossier.mentions.dates:
        at = day.place.address
        if at.row is None or at.column is None:
            continue
        if dossier.report.passage_at(day.place).plain.strip() == day.text.strip():
            columns[at.block, at.column].append(day)
    for dates in columns.values():
        yield sorted(dates, key=lambda day: day.place.address.row or 0)


def _slipped(dates: list[DateMention]) -> tuple[DateMention, DateMention] | None:
    """The one date that another year would put in order, and its neighbour."""
    days = [day.meant for day in dates]
    if len(days) < FEWEST or None in days:
        return None
    known = [day for day in days if day]
    falls = [n for n in range(1, len(known)) if known[n] < known[n - 1]]
    if len(falls) != 1:
        return None
    for n in (falls[0] - 1, falls[0]):
        if not 0 < n < len(known) - 1:
            continue
        before, after = known[n - 1], known[n + 1]
        others = known[:n] + known[n + 1 :]
        apart = before.year != after.year and abs((after - before).days) > CLOSE
        if apart or abs((others[-1] - others[0]).days) > LONGEST:
            continue
        for year in {before.year, after.year} - {known[n].year}:
            meant = replace(dates[n], year=year).meant
            if meant and _is_between(before, meant, after):
                return dates[n], dates[n - 1]
    return None


def _is_between(before: date, day: date, after: date) -> bool:
    return before <= day <= after
