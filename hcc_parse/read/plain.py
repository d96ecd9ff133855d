"""Read plain text: a line is a paragraph, and lines between bars are a table.

This is the notation of the examples in the catalogue and of the tests. In a table `<` continues
the cell on its left and `^` the cell above it. An example may begin with the name of its file,
`Tệp: BC_Quy2_2026.docx`.
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import groupby, takewhile
from pathlib import Path

from hcc_parse.domain import Address, Block, Cell, Paragraph, Passage, Report, Source, Table
from hcc_parse.errors import UnreadableFileError
from hcc_parse.vietnamese import nfc

NAMED = "Tệp:"  # in an example, before the name of the file


def read_plain(path: Path) -> Report:
    """Read a UTF-8 text file."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = "Tệp văn bản không phải mã UTF-8; hãy lưu lại dạng .docx hoặc .pdf."
        english = "The text file is not UTF-8; please save it as .docx or .pdf."
        raise UnreadableFileError("unsupported", message, english) from error
    if not text.strip():
        message, english = "Tệp trống, không có chữ nào.", "The file is empty, it has no text."
        raise UnreadableFileError("corrupt", message, english)
    return parse_plain(text, path=str(path), sha=sha256(content).hexdigest())


def parse_plain(text: str, *, path: str | None = None, sha: str = "") -> Report:
    """Read a report written in the plain notation; without `path`, its first line may name one."""
    lines = [line.strip() for line in nfc(text).splitlines() if line.strip()]
    if path is None:
        named = bool(lines) and lines[0].startswith(NAMED)
        path = lines.pop(0).removeprefix(NAMED).strip() if named else "text"
    blocks: list[Block] = []
    for is_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        if is_table:
            blocks.append(_table(list(group), block=len(blocks)))
        else:
            for line in group:
                blocks.append(Paragraph(passage=Passage(text=line, address=Address(len(blocks)))))
    return Report(source=Source(path=path, sha256=sha, format="txt"), blocks=tuple(blocks))


def _table(lines: list[str], *, block: int) -> Table:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    cells: list[Cell] = []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if text in ("<", "^"):
                continue
            across = _run((row[n] for n in range(c + 1, len(row))), "<")
            others = (rows[n] for n in range(r + 1, len(rows)))
            below = _run((other[c] if c < len(other) else "" for other in others), "^")
            passage = Passage(text=text, address=Address(block, r, c))
            cells.append(Cell(passage=passage, row_span=1 + below, column_span=1 + across))
    return Table(cells=tuple(cells))


def _run(texts: Iterator[str], sign: str) -> int:
    return sum(1 for _ in takewhile(lambda text: text == sign, texts))
