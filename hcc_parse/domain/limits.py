"""How much of a file we take on: beyond a limit it is refused with a word, never half read."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.said import Said
from hcc_parse.errors import UnreadableFileError

GB, MB, KB = 1_000_000_000, 1_000_000, 1_000
OPTION = Said("nới bằng --limit", "raise it by --limit")
COUNTED = {
    "file_bytes": "The size of the file",
    "zip_members": "The number of files inside the package",
    "unpacked_bytes": "The size of the file unpacked",
    "xml_bytes": "The size of a text part of the file unpacked",
    "unpack_ratio": "How many times a text part of the file gets larger by unpacking",
    "table_rows": "The number of rows of a table",
    "table_columns": "The number of cells in a row of a table",
    "table_cells": "The number of cells of all tables",
    "table_nesting": "The depth of tables inside one another",
    "pdf_pages": "The number of pages of the PDF",
    "page_objects": "The number of objects on a page",
    "page_points": "The longer side of a page",
    "text_characters": "The number of characters of the file",
    "file_seconds": "The time to work on the file",
    "memory_bytes": "The memory to work on the file",
    "answer_bytes": "The size of what was read from the file",
    "office_seconds": "The time for LibreOffice to turn the file",
    "picture_pixels": "The number of pixels of a page",
    "scan_page_seconds": "The time to recognise a page",
    "scan_seconds": "The time to recognise the pages of the file",
    "diagnosis_broken": "The number of broken sums that hang together",
    "diagnosis_changes": "The number of figures in a repair",
    "diagnosis_sets": "The number of repairs",
    "diagnosis_figures": "The number of figures that hang together",
    "diagnosis_work": "The work of the solver",
}
UNITS = {
    "seconds": Said("giây", "seconds"),
    "ratio": Said("lần", "times"),
    "points": Said("điểm", "points"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The largest values allowed, whole numbers from 1.

    The defaults are those of `knowledge/data/limits.csv`, where an official can change them.

    Attributes:
        file_bytes: Bytes of a file on disk.
        zip_members: Files inside a DOCX, ODT.
        unpacked_bytes: Bytes of all files inside a DOCX, ODT together, unpacked.
        xml_bytes: Bytes of one XML file inside a DOCX, ODT, unpacked.
        unpack_ratio: How many times larger an XML file gets by unpacking, if over 1 MB then.
        table_rows: Rows of a table.
        table_columns: Cells in a row of a table.
        table_cells: Cells of all tables of a file.
        table_nesting: Tables inside one another; 1 is a table in no other.
        pdf_pages: Pages of a PDF.
        page_objects: Characters, lines, curves, pictures on a page of a PDF.
        page_points: Points (1/72 inch) of the longer side of a page.
        text_characters: Characters of text in a file.
        file_seconds: Seconds to read and check a file.
        memory_bytes: Bytes of memory to read and check a file.
        answer_bytes: Bytes of all that was read from a file, as one process hands it to another.
        office_seconds: Seconds for LibreOffice to convert a file.
        picture_pixels: Pixels of a picture on a page, and of the page drawn to be recognised.
        scan_page_seconds: Seconds for one call of the engine that recognises a page.
        scan_seconds: Seconds to recognise all pages of a file; `file_seconds` counts without them.
        diagnosis_broken: Sums that do not hold, and hang together; with more it is the reading
            that is in doubt, and no figure is named.
        diagnosis_changes: Figures that one repair may change, where the solver looks for it.
        diagnosis_sets: Repairs as small as each other that the solver names, before it stops.
        diagnosis_figures: Figures that hang together and can still be given to the solver.
        diagnosis_work: Thousandths of the solver's deterministic time, about milliseconds, that
            one report may cost.
    """

    file_bytes: int = 100_000_000
    zip_members: int = 2_000
    unpacked_bytes: int = 300_000_000
    xml_bytes: int = 50_000_000
    unpack_ratio: int = 500  # identical empty rows reach 224, a bomb 1,000
    table_rows: int = 20_000
    table_columns: int = 256
    table_cells: int = 500_000
    table_nesting: int = 20
    pdf_pages: int = 2_000
    page_objects: int = 500_000
    page_points: int = 14_400
    text_characters: int = 20_000_000
    file_seconds: int = 120
    memory_bytes: int = 1_500_000_000
    answer_bytes: int = 200_000_000
    office_seconds: int = 60
    picture_pixels: int = 100_000_000
    scan_page_seconds: int = 60
    scan_seconds: int = 1_800
    diagnosis_broken: int = 100
    diagnosis_changes: int = 6
    diagnosis_sets: int = 5
    diagnosis_figures: int = 3_000
    diagnosis_work: int = 3_000

    def hold(self, name: str, found: int, what: str) -> None:
        """Refuse a file in which something passes a limit.

        Args:
            name: The limit, `pdf_pages`.
            found: How much there is, in the unit of the limit.
            what: What was counted, in Vietnamese, to begin a sentence: `Số trang PDF`.

        Raises:
            UnreadableFileError: "too-large", naming the value found, the limit and its option.
        """
        if found > (most := int(getattr(self, name))):
            here, there = _shown(name, found, most), _shown(name, most, most)
            raised = _raised(name, found)
            raise UnreadableFileError(
                "too-large",
                f"{what} là {here.vi}, quá giới hạn {there.vi}; {raised.vi}.",
                f"{COUNTED[name]} is {here.en}, over the limit of {there.en}; {raised.en}.",
            )

    def passed(
        self, name: str, failure: Literal["timeout", "out-of-memory", "too-large"], what: str
    ) -> UnreadableFileError:
        """The error for a limit that stops the work: how far it would have gone is unknown."""
        most = int(getattr(self, name))
        shown, raised = _shown(name, most, most), _raised(name, 2 * most)
        return UnreadableFileError(
            failure,
            f"{what} quá giới hạn {shown.vi}; {raised.vi}.",
            f"{COUNTED[name]} is over the limit of {shown.en}; {raised.en}.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A row of the list of limits, as an official reads it."""

    name: str
    value: int
    unit: str
    explanation: str


def _raised(name: str, needed: int) -> Said:
    """The option by which so much is allowed, in a round number."""
    for size, letter in ((GB, "G"), (MB, "M"), (KB, "K")):
        if needed > size:
            return _option(f"{name}={-(-needed // size)}{letter}")
    return _option(f"{name}={needed}")


def _option(change: str) -> Said:
    return Said(f"{OPTION.vi} {change}", f"{OPTION.en} {change}")


def _shown(name: str, value: int, most: int) -> Said:
    """A value with its unit, bytes in the unit that suits the limit."""
    if name.endswith("_bytes"):
        size, letters = (MB, "MB") if most >= MB else (KB, "KB")
        value, unit = -(-value // size), Said(letters, letters)
    else:
        unit = UNITS.get(name.split("_")[-1], Said("", ""))
    written = f"{value:,}"
    return Said(f"{written.replace(',', '.')} {unit.vi}".strip(), f"{written} {unit.en}".strip())
