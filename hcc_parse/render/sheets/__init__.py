"""The tables of a round, made once for the workbook and for CSV."""

from hcc_parse.render.sheets.citations import citations_sheet
from hcc_parse.render.sheets.city import city_sheet
from hcc_parse.render.sheets.fields import fields_sheet
from hcc_parse.render.sheets.figures import figures_sheet
from hcc_parse.render.sheets.findings import Remark, findings_sheet, remarks_of
from hcc_parse.render.sheets.layout import (
    Asking,
    Cell,
    Column,
    Link,
    Marked,
    Row,
    Sheet,
    Telling,
    Tone,
)
from hcc_parse.render.sheets.received import received_sheet
from hcc_parse.render.sheets.roster import roster_sheet


def sheets_of(telling: Telling) -> tuple[Sheet, ...]:
    """The tables, in the order in which they are read."""
    return (
        roster_sheet(telling),
        findings_sheet(telling),
        city_sheet(telling),
        fields_sheet(telling),
        figures_sheet(telling),
        citations_sheet(telling),
        received_sheet(telling),
    )


__all__ = [
    "Asking",
    "Cell",
    "Column",
    "Link",
    "Marked",
    "Remark",
    "Row",
    "Sheet",
    "Telling",
    "Tone",
    "remarks_of",
    "sheets_of",
]
