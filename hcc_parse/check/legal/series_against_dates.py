"""Documents of one series whose numbers and dates run against each other."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold

Series = dict[tuple[object, ...], list[Citation]]
DAYS = 5  # a number held back for some days is common


@check(
    "L10",
    title=Said("Số lớn hơn mà ngày sớm hơn", "Numbers against dates in a series"),
    severity=Severity.NOTE,
    rationale=Said(
        """Trong một năm, cùng cơ quan và cùng ký hiệu, văn bản có số lớn hơn thường không ban hành
        trước. Chênh quá 5 ngày thì nêu để xem lại số hoặc ngày; số có thể được giữ trước, nên chỉ là
        lưu ý.""",
        """Within a year, of one body and symbol, a higher number is seldom issued earlier. By more than
        5 days it is worth a look; numbers may be held back, so it is a note.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP: số văn bản lấy liên tiếp theo thứ tự trong năm.",
        "Decree 30/2020: documents are numbered in order within a year.",
    ),
    wrong="""
        Quyết định số 120/QĐ-UBND ngày 05/3/2026 của UBND xã về kiện toàn Bộ phận Một cửa.
        Quyết định số 118/QĐ-UBND ngày 20/3/2026 của UBND xã về phân công nhiệm vụ.
    """,
    right="""
        Quyết định số 118/QĐ-UBND ngày 05/3/2026 của UBND xã về kiện toàn Bộ phận Một cửa.
        Quyết định số 120/QĐ-UBND ngày 20/3/2026 của UBND xã về phân công nhiệm vụ.
    """,
)
def series_against_dates(dossier: Dossier) -> Iterator[Finding]:
    """Sort each series by number and look for dates that fall back."""
    for series in _series(dossier).values():
        ordered = sorted(series, key=lambda citation: int(citation.number))
        for lower, higher in pairwise(ordered):
            if not _falls_back(lower, higher) or lower.date is None or higher.date is None:
                continue
            yield series_against_dates.finding(
                Said(
                    f"Số {higher.number} ghi ngày {higher.date.text}, sớm hơn số {lower.number} "
                    f"(ngày {lower.date.text}) cùng ký hiệu: xem lại số hoặc ngày.",
                    f"Number {higher.number} is dated {higher.date.text}, number {lower.number} of "
                    f"the same series {lower.date.text}: see number or date.",
                ),
                subject=f"{lower.well_formed} {higher.well_formed}",
                at=higher.place,
                evidence=[
                    Evidence(higher.text, "stated", higher.place),
                    Evidence(lower.text, "other", lower.place),
                ],
            )


def _series(dossier: Dossier) -> Series:
    """Dated citations with a plain number and a named issuer, each symbol once, by series."""
    found: Series = defaultdict(list)
    for citation in dossier.mentions.citations:
        issued = citation.date.meant if citation.date else None
        if issued is None or not citation.number.isdecimal() or not citation.issuer:
            continue
        series = found[citation.codes, fold(citation.issuer), issued.year]
        if all(other.number != citation.number for other in series):
            series.append(citation)
    return found


def _falls_back(lower: Citation, higher: Citation) -> bool:
    one = lower.date.meant if lower.date else None
    other = higher.date.meant if higher.date else None
    return one is not None and other is not None and (one - other).days > DAYS
