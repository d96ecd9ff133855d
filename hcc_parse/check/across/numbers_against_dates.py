"""Documents of one series, cited in several reports, whose numbers run against their dates."""

from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.check.crossing import Scene, across
from hcc_parse.check.votes import Cast, Document, documents_of, series_of
from hcc_parse.domain import Crossing, Said, Severity, Sight

DAYS = 5  # a number held back for some days is common


@across(
    "X09",
    title=Said("Số lớn hơn mà ngày sớm hơn, giữa các báo cáo", "Numbers against dates, across"),
    severity=Severity.NOTE,
    rationale=Said(
        """Văn bản của cùng cơ quan, cùng ký hiệu, trong một năm: số lớn hơn mà theo các báo cáo lại
        ban hành trước quá 5 ngày. Có thể là nhầm số hoặc nhầm ngày ở một báo cáo; số cũng có thể
        được giữ trước, nên chỉ là lưu ý. Hai văn bản cùng trong một báo cáo thì L10 nêu.""",
        """Documents of one body and symbol within a year: by what the reports say, a higher number was
        issued more than 5 days earlier. A number or a date may be a slip in one report; numbers may
        be held back, so it is a note. Two documents of one report are left to L10.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP: số văn bản lấy liên tiếp theo thứ tự trong năm.",
        "Decree 30/2020: documents are numbered in order within a year.",
    ),
    wrong="""
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Quyết định số 1200/QĐ-UBND ngày 05/3/2026 của UBND thành phố.
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Quyết định số 1100/QĐ-UBND ngày 20/4/2026 của UBND thành phố.
    """,
    right="""
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Quyết định số 1200/QĐ-UBND ngày 05/3/2026 của UBND xã.
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Quyết định số 1100/QĐ-UBND ngày 20/4/2026 của UBND xã.
    """,
)
def numbers_against_dates(scene: Scene) -> Iterator[Crossing]:
    """Sort each series by number and look for dates that fall back, where fewest reports say so."""
    for series in series_of(documents_of(scene)):
        for lower, higher in pairwise(series):
            if lower.date and higher.date and (lower.date - higher.date).days > DAYS:
                together = {c.path for c in lower.casts} & {c.path for c in higher.casts}
                if not together:
                    yield _told(lower, higher)


def _told(lower: Document, higher: Document) -> Crossing:
    votes = lower.votes("date")[lower.date], higher.votes("date")[higher.date]
    own, other = (lower, higher) if votes[0] < votes[1] else (higher, lower)
    cast, against = _dated(own), _dated(other)
    return numbers_against_dates.crossing(
        Said(
            f"{_about(own)} trong {cast.path} và {_about(other)} trong {against.path}: số lớn hơn "
            "mà ngày sớm hơn; cần xem lại số hoặc ngày.",
            f"{_about(own)} in {cast.path} and {_about(other)} in {against.path}: the higher "
            "number has the earlier date; see number or date.",
        ),
        subject=f"{lower.symbol} {higher.symbol}",
        unit=cast.unit,
        path=cast.path,
        sights=[Sight(one.path, one.cited.symbol, one.cited.spot) for one in (cast, against)],
    )


def _dated(document: Document) -> Cast:
    return next(cast for cast in document.casts if cast.cited.date == document.date)


def _about(document: Document) -> str:
    return f"{document.symbol} ({document.date:%d/%m/%Y})"
