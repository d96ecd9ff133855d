"""Read Word files. A DOCX has no pages, so its words have no boxes.

python-docx opens the package; the XML is walked here, because a merged cell, a tracked change, a
content control and a text box each get lost or doubled otherwise.
"""

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from lxml import etree

from hcc_parse.domain import Address, Block, Paragraph, Passage, Problem, Report, Source
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.docx_numbering import Numbering, numbering_of
from hcc_parse.read.docx_table import table_from
from hcc_parse.read.docx_text import W, text_boxes, text_of
from hcc_parse.vietnamese import nfc

LARGEST_UNPACKED = 300_000_000  # bytes; beyond that a file is a bomb, not a report
TRANSPARENT = {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"}
REVISIONS = (f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom")


def read_docx(path: Path) -> Report:
    """Read paragraphs and tables in the order in which they stand."""
    content = path.read_bytes()
    document = _open(content)
    numbering = _numbering(document)
    blocks: list[Block] = []
    for element in _blocks_of(document.element.body):
        if element.tag == f"{W}tbl":
            blocks.append(table_from(element, block=len(blocks), text_of=numbering.text_of))
        else:
            for text in (numbering.text_of(element), *text_boxes(element)):
                _append(blocks, text)
    for text in _running_heads(document):
        _append(blocks, text, aside="header-or-footer")
    return Report(
        source=Source(path=str(path), sha256=sha256(content).hexdigest(), format="docx"),
        blocks=tuple(blocks),
        problems=tuple(_problems(document.element.body, blocks)),
    )


def _open(content: bytes) -> docx.document.Document:
    try:
        with ZipFile(BytesIO(content)) as package:
            if sum(part.file_size for part in package.infolist()) > LARGEST_UNPACKED:
                message = "Tệp Word nén bung ra quá lớn (trên 300 MB); không phải một báo cáo."
                raise UnreadableFileError("too-large", message)
        return docx.Document(BytesIO(content))
    except (BadZipFile, OpcError, KeyError, ValueError, OSError, EOFError) as error:
        raise _corrupt() from error
    except (etree.LxmlError, NotImplementedError, RuntimeError, AttributeError) as error:
        raise _corrupt() from error
    except Exception as error:  # zlib.error and lzma.LZMAError share no base class
        raise _corrupt() from error


def _numbering(document: docx.document.Document) -> Numbering:
    try:
        part = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        return Numbering()
    return numbering_of(getattr(part, "element", None), document.styles.element)


def _corrupt() -> UnreadableFileError:
    message = "Tệp Word bị hỏng hoặc thiếu phần bên trong; hãy mở bằng Word rồi lưu lại dạng .docx."
    return UnreadableFileError("corrupt", message)


def _blocks_of(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag in TRANSPARENT:
            yield from _blocks_of(child)


def _append(blocks: list[Block], text: str, *, aside: str | None = None) -> None:
    if text := nfc(text).strip():
        passage = Passage(text=text, address=Address(len(blocks)))
        blocks.append(Paragraph(passage=passage, aside=aside))


def _running_heads(document: docx.document.Document) -> Iterator[str]:
    """Text of headers and footers, each once: it is kept, but it is no part of the report."""
    seen: set[str] = set()
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header):
            text = "\n".join(text_of(p) for p in part._element.iter(f"{W}p")).strip()
            if text and text not in seen:
                seen.add(text)
                yield text


def _problems(body: etree._Element, blocks: list[Block]) -> Iterator[Problem]:
    if not blocks:
        yield Problem(code="no-text", message="Tệp Word không có chữ nào đọc được.")
    if next(body.iter(*REVISIONS), None) is not None:
        yield Problem(
            code="tracked-changes",
            message="Tệp còn dấu vết sửa đổi (Track Changes); được đọc như đã chấp nhận mọi sửa.",
        )
