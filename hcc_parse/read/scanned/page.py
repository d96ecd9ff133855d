"""The picture of a page to a page as a printed one is read: lines, tables, what was set aside."""

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.scanned.engine import Engine
from hcc_parse.read.scanned.levelling import levelled
from hcc_parse.read.scanned.lines import text_on
from hcc_parse.read.scanned.over import tables_upright
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.ruled import has_rules

INK = 128  # of 255: darker than any shade that is left of the paper


def page_on(picture: Picture, engine: Engine) -> Page:
    """Recognise a page; its boxes are those of the straightened picture, in points.

    Raises:
        RecognitionTimeoutError: When that takes longer than the engine is given.
        RecognitionFailedError: When the engine crashes.
    """
    tables: list[PrintedTable] = []
    if has_rules(picture):
        picture, tables = tables_upright(levelled(picture), engine)
    text = text_on(picture, engine, [table.box for table in tables])
    return Page(
        number=picture.number,
        width=picture.width,
        height=picture.height,
        lines=text.lines,
        tables=tables,
        asides=[(line, "illegible") for line in text.illegible],
        back=tuple(float(value) for value in picture.back.ravel()),
        drawn=bool((picture.grey < INK).any()),
        scanned=True,
    )
