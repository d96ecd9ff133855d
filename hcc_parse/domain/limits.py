"""How much of a file we take on: beyond a limit it is refused with a word, never half read."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.errors import UnreadableFileError

GB, MB, KB = 1_000_000_000, 1_000_000, 1_000
OPTION = "nới bằng --limit"


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
        office_seconds: Seconds for LibreOffice to convert a file.
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
    office_seconds: int = 60

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
            said = f"{what} là {_shown(name, found, most)}, quá giới hạn {_shown(name, most, most)}"
            raise UnreadableFileError("too-large", f"{said}; {_raised(name, found)}.")

    def passed(
        self, name: str, failure: Literal["timeout", "out-of-memory"], what: str
    ) -> UnreadableFileError:
        """The error for a limit that stops the work: how far it would have gone is unknown."""
        most = int(getattr(self, name))
        said = f"{what} quá giới hạn {_shown(name, most, most)}"
        return UnreadableFileError(failure, f"{said}; {_raised(name, 2 * most)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A row of the list of limits, as an official reads it."""

    name: str
    value: int
    unit: str
    explanation: str


def _raised(name: str, needed: int) -> str:
    """The option by which so much is allowed, in a round number."""
    for size, letter in ((GB, "G"), (MB, "M"), (KB, "K")):
        if needed > size:
            return f"{OPTION} {name}={-(-needed // size)}{letter}"
    return f"{OPTION} {name}={needed}"


def _shown(name: str, value: int, most: int) -> str:
    """A value as it is said in Vietnamese, bytes in the unit that suits the limit."""
    if name.endswith("_bytes"):
        size, unit = (MB, " MB") if most >= MB else (KB, " KB")
        value = -(-value // size)
    else:
        unit = {"seconds": " giây", "ratio": " lần", "points": " điểm"}.get(name.split("_")[-1], "")
    return f"{value:,}".replace(",", ".") + unit
