"""A letter looked at: its paragraphs, and its tables row by row."""

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document_of(content: bytes | None) -> etree._Element:
    assert content is not None
    with ZipFile(BytesIO(content)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def words_of(content: bytes | None) -> list[str]:
    """All paragraphs, the empty ones too."""
    return [_text(each) for each in document_of(content).iter(f"{W}p")]


def lines_of(content: bytes | None) -> list[str]:
    """The paragraphs outside the tables of points, the empty ones left out."""
    body = document_of(content)
    ruled = {each for table in _ruled(body) for each in table.iter(f"{W}p")}
    return [text for p in body.iter(f"{W}p") if p not in ruled and (text := _text(p))]


def rows_of(content: bytes | None) -> list[list[str]]:
    """The rows of the tables of points, without their heads."""
    return [
        ["\n".join(map(_text, cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc")]
        for table in _ruled(document_of(content))
        for row in list(table.iter(f"{W}tr"))[1:]
    ]


def _ruled(body: etree._Element) -> list[etree._Element]:
    return [
        each for each in body.iter(f"{W}tbl") if next(each.iter(f"{W}tblHeader"), None) is not None
    ]


def _text(paragraph: etree._Element) -> str:
    nodes = paragraph.iter(f"{W}t", f"{W}br")
    return "".join("\n" if node.tag == f"{W}br" else node.text or "" for node in nodes)
