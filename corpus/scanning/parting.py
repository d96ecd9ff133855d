"""Parts a scan in its pages of text and its pages of tables, as its digital form has them."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image

from hcc_parse.domain import Report, Table


def pages_with_tables(digital: Report) -> set[int]:
    """The pages, counted from 1, on which a table with rules stands."""
    ruled = [block for block in digital.blocks if isinstance(block, Table) and block.ruled]
    words = (word for block in ruled for cell in block.cells for word in cell.passage.words)
    return {word.box.page for word in words}


def parted(scan: bytes, tables: set[int]) -> dict[str, bytes]:
    """The pages of text, and those of tables, each as a PDF; a kind without pages is left out."""
    found = {}
    with pikepdf.open(BytesIO(scan)) as whole:
        every = range(1, len(whole.pages) + 1)
        for kind, numbers in (
            ("text", [number for number in every if number not in tables]),
            ("tables", [number for number in every if number in tables]),
        ):
            if numbers:
                with pikepdf.new() as part:
                    part.pages.extend(whole.pages[number - 1] for number in numbers)
                    buffer = BytesIO()
                    part.save(buffer, deterministic_id=True)
                found[kind] = buffer.getvalue()
    return found


def pictures_of(scan: bytes, dpi: int, folder: Path) -> list[Path]:
    """Write each page as a PNG in the resolution in which it was scanned."""
    document = pypdfium2.PdfDocument(scan)
    paths = []
    try:
        for number in range(len(document)):
            picture: Image.Image = document[number].render(scale=dpi / 72).to_pil()
            paths.append(folder / f"{number}.png")
            picture.convert("L").save(paths[-1], dpi=(dpi, dpi))
    finally:
        document.close()
    return paths
