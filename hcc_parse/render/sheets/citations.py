"""The sheet of the documents that the reports cite."""

from collections.abc import Iterator

from hcc_parse.domain import Said
from hcc_parse.render.sheets.figures import spot_link
from hcc_parse.render.sheets.layout import Column, Row, Sheet, Telling

COLUMNS = (
    Column(Said("Đơn vị", "Unit"), 24),
    Column(Said("Số, ký hiệu", "Symbol"), 22),
    Column(Said("Loại văn bản", "Type"), 16),
    Column(Said("Ngày", "Date"), 12, "date"),
    Column(Said("Cơ quan ban hành", "Issuer"), 30, "long"),
    Column(Said("Trích yếu nêu trong báo cáo", "Title as told"), 60, "long"),
    Column(Said("Trong danh mục văn bản", "In the registry"), 14),
    Column(Said("Chỗ trong báo cáo", "Place"), 30, "link"),
    Column(Said("Tệp", "File"), 34, "list"),
)


def citations_sheet(telling: Telling) -> Sheet:
    """A row a citation of the reports that count."""
    yes, no = telling.say("có", "yes"), telling.say("chưa có", "not yet")

    def rows() -> Iterator[Row]:
        for standing in telling.review.standings:
            for shown, brief in standing.reports():
                for cited in brief.cited:
                    yield (
                        standing.unit,
                        cited.symbol,
                        cited.type,
                        cited.date,
                        cited.issuer,
                        cited.title,
                        yes if cited.registered else no,
                        spot_link(cited.spot.where, cited.spot.anchor, shown, telling),
                        brief.path,
                    )

    title = Said("Văn bản", "Documents cited")
    return Sheet(key="van-ban", title=title, columns=COLUMNS, rows=rows)
