"""The sheet of the fields: a row a unit and field, a column an indicator of the tables."""

from collections.abc import Iterator
from decimal import Decimal

from hcc_parse.domain import Brief, Said, Standing, Stated, in_words
from hcc_parse.render.sheets.layout import Cell, Column, Row, Sheet, Telling
from hcc_parse.render.sheets.words import channel_in_words, field_in_words, page_of

Kind = tuple[str, str | None]  # indicator, channel
ROW = (
    Column(Said("Đơn vị", "Unit"), 24),
    Column(Said("Lĩnh vực", "Field"), 40, "long"),
    Column(Said("Dòng", "Row"), 12),
    Column(Said("Trang báo cáo", "Report page"), 14, "link"),
)
DOUBT = Column(Said("Chỉ tiêu còn phải xem", "Disputed indicators"), 40, "long")


def fields_sheet(telling: Telling) -> Sheet:
    """What the tables say of each field, beside the other reports; nothing is added up here."""
    kinds = _kinds(telling)
    heads = tuple(Column(_head(kind, telling), 14, "number") for kind in kinds)

    def rows() -> Iterator[Row]:
        for standing in telling.review.standings:
            for shown, brief in standing.reports():
                yield from _rows(shown, brief, kinds, telling)

    title = Said("Số liệu theo lĩnh vực", "By field")
    columns = (*ROW, *heads, DOUBT)
    return Sheet(key="so-lieu-theo-linh-vuc", title=title, columns=columns, rows=rows, fixed=2)


def _counted(brief: Brief) -> Iterator[Stated]:
    """The figures of tables for the report's own period, by field or of a total row."""
    for stated in brief.stated:
        if stated.in_table and stated.period is None and (stated.field or stated.total_row):
            yield stated


def _kinds(telling: Telling) -> list[Kind]:
    """The indicators met in tables, in the order in which the knowledge base has them."""
    briefs = (brief for each in telling.review.standings for _, brief in each.reports())
    met = {(stated.indicator, stated.channel) for brief in briefs for stated in _counted(brief)}
    order = {id: n for n, id in enumerate(telling.knowledge.indicators)}
    return sorted(met, key=lambda k: (order.get(k[0], len(order)), k[0], k[1] or ""))


def _head(kind: Kind, telling: Telling) -> Said:
    indicator, channel = kind
    words = channel_in_words(channel, telling.language)
    head = f"{telling.indicator(indicator)} ({words})" if words else telling.indicator(indicator)
    return Said(head, head)


def _rows(standing: Standing, brief: Brief, kinds: list[Kind], telling: Telling) -> Iterator[Row]:
    found: dict[str | None, dict[Kind, list[Stated]]] = {}
    for stated in _counted(brief):
        kind = stated.indicator, stated.channel
        found.setdefault(stated.field, {}).setdefault(kind, []).append(stated)
    page = page_of(standing)
    for field, cells in found.items():
        doubtful = [kind for kind in kinds if any(s.disputed for s in cells.get(kind, ()))]
        total = telling.say("tổng", "total") if field is None else ""
        yield (
            standing.unit,
            field_in_words(field, telling.language),
            total,
            telling.linked(telling.say("Mở trang", "Open page"), page) if page else None,
            *(_value(cells.get(kind, [])) for kind in kinds),
            "; ".join(_head(kind, telling).vi for kind in doubtful),
        )


def _value(stated: list[Stated]) -> Cell:
    """The figure; several, where the tables of a report do not agree, are all given as words."""
    values: list[Decimal] = list(dict.fromkeys(one.value for one in stated))
    if len(values) == 1:
        return values[0]
    return "; ".join(in_words(value) for value in values) or None
