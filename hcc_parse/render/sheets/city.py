"""The sheet of the city's totals: the sum, who is missing in it, what the city itself says."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import Part, Said, Total
from hcc_parse.render.sheets.layout import Column, Link, Marked, Row, Sheet, Telling
from hcc_parse.render.sheets.words import field_in_words, total_page

COLUMNS = (
    Column(Said("Chỉ tiêu", "Indicator"), 44, "long"),
    Column(Said("Lĩnh vực", "Field"), 30, "long"),
    Column(Said("Tổng cộng", "Sum"), 14, "number"),
    Column(Said("Đơn vị tính", "Unit of measure"), 12),
    Column(Said("Từng đơn vị", "Unit by unit"), 14, "link"),
    Column(Said("Số đơn vị có nêu", "Units counted"), 11, "number"),
    Column(Said("Số đơn vị thiếu", "Units missing"), 11, "number"),
    Column(Said("Số đơn vị còn phải xem", "Units disputed"), 11, "number"),
    Column(Said("Thành phố nêu", "The city says"), 14, "number"),
    Column(Said("Chênh lệch", "Difference"), 12, "number"),
    Column(Said("Lưu ý khi so sánh", "On comparing"), 40, "long"),
    Column(Said("Đơn vị thiếu", "Which are missing"), 50, "list"),
    Column(Said("Đơn vị còn phải xem", "Which are disputed"), 50, "list"),
)
PRINTED = 11


def city_sheet(telling: Telling) -> Sheet:
    """A row a total."""

    def rows() -> Iterator[Row]:
        for total in telling.review.totals:
            yield _row(total, telling)

    title = Said("Tổng thành phố", "City totals")
    return Sheet(key="tong-thanh-pho", title=title, columns=COLUMNS, rows=rows, printed=PRINTED)


def _row(total: Total, telling: Telling) -> Row:
    known = telling.knowledge.indicators.get(total.indicator)
    missing, disputed, claimed = total.missing, total.disputed, total.claimed
    return (
        telling.indicator(total.indicator),
        field_in_words(total.field, telling.language),
        total.value,
        known.unit if known else None,
        Link(telling.say("Xem cộng", "See the sum"), total_page(total)),
        len(total.parts) - len(missing),
        len(missing),
        len(disputed),
        claimed.value if claimed else None,
        claimed.value - total.value if claimed else None,
        _caution(total, telling),
        _named(missing),
        _named(disputed),
    )


def _caution(total: Total, telling: Telling) -> Marked | None:
    """Why a difference from the city's own figure may be nobody's fault."""
    if total.claimed is None:
        return None
    if total.missing:
        words = telling.say("Tổng chưa đủ các đơn vị.", "Not all units are in the sum.")
    elif total.disputed:
        words = telling.say("Có số liệu còn phải xem.", "Some figures are disputed.")
    else:
        return None
    return Marked(words, "look")


def _named(parts: Iterable[Part]) -> str:
    return "; ".join(part.unit for part in parts)
