"""The sheet of the figures: each as a report states it, with a link to its cell."""

from collections.abc import Iterator

from hcc_parse.domain import Said, Standing, Stated
from hcc_parse.render.sheets.layout import Column, Link, Marked, Row, Sheet, Telling
from hcc_parse.render.sheets.words import channel_in_words, name_in_words, page_of

COLUMNS = (
    Column(Said("Đơn vị", "Unit"), 24),
    Column(Said("Chỉ tiêu", "Indicator"), 44),
    Column(Said("Lĩnh vực", "Field"), 26),
    Column(Said("Hình thức", "Channel"), 11),
    Column(Said("Kỳ riêng", "Own period"), 12),
    Column(Said("Giá trị", "Value"), 13, "number"),
    Column(Said("Viết trong báo cáo", "As written"), 14),
    Column(Said("Còn phải xem", "Disputed"), 13),
    Column(Said("Chỗ trong báo cáo", "Place"), 30, "link"),
    Column(Said("Đơn vị tính", "Unit of measure"), 12),
    Column(Said("Nằm ở", "Where"), 16),
    Column(Said("Độ chắc khi nhận chỉ tiêu (%)", "Sureness of name (%)"), 12, "number"),
    Column(Said("Nhãn trong báo cáo", "Label"), 60, "list"),
    Column(Said("Tệp", "File"), 40, "list"),
)
PRINTED = 9


def figures_sheet(telling: Telling) -> Sheet:
    """A row a figure of the reports that count."""

    def rows() -> Iterator[Row]:
        for standing in telling.review.standings:
            for shown, brief in standing.reports():
                for stated in brief.stated:
                    yield _row(stated, shown, telling)

    title = Said("Số liệu", "Figures")
    return Sheet(key="so-lieu", title=title, columns=COLUMNS, rows=rows, printed=PRINTED)


def _row(stated: Stated, standing: Standing, telling: Telling) -> Row:
    known = telling.knowledge.indicators.get(stated.indicator)
    total = telling.say("bảng, dòng tổng", "table, total row")
    table, text = telling.say("bảng", "table"), telling.say("lời văn", "text")
    doubt = Marked(telling.say("còn phải xem", "disputed"), "look")
    return (
        standing.unit,
        telling.indicator(stated.indicator),
        stated.field,
        channel_in_words(stated.channel, telling.language),
        name_in_words(stated.period, telling.language) if stated.period else None,
        stated.value,
        stated.text,
        doubt if stated.disputed else None,
        spot_link(stated.spot.where, stated.spot.anchor, standing, telling),
        known.unit if known else None,
        total if stated.total_row else table if stated.in_table else text,
        round(stated.sure * 100),
        stated.label,
        standing.brief.path if standing.brief else None,
    )


def spot_link(where: Said, anchor: str, standing: Standing, telling: Telling) -> Link:
    """The words of a place; they lead to it on the page of the unit's report."""
    page = page_of(standing)
    words = where.in_(telling.language)
    return telling.linked(words, page, anchor) if page else Link(words, None)
