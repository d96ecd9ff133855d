"""Read Word files. A DOCX has no pages, so its words have no boxes.

python-docx opens the package; the XML is walked here, because a merged cell, a tracked change, a
content control and a text box each get lost or doubled otherwise.
"""

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipInfo

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from lxml import etree

from hcc_parse.domain import Address, Block, Limits, Paragraph, Passage, Problem, Report, Source
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.unpacking import members_of, refuse_hostile
from hcc_parse.read.word.numbering import numbering_of
from hcc_parse.read.word.table import table_from
from hcc_parse.read.word.text import W, shown_paragraphs, text_of
from hcc_parse.vietnamese import nfc

TRANSPARENT = {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"}
REVISIONS = (f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom")


def read_docx(path: Path, limits: Limits) -> Report:
    """Read paragraphs and tables in the order in which they stand."""
    content = path.read_bytes()
    document = _open(content, limits)
    numbering = numbering_of(
        next(_related(document, RELATIONSHIP_TYPE.NUMBERING), None),
        next(_related(document, RELATIONSHIP_TYPE.STYLES), None),
    )
    blocks: list[Block] = []
    for element in _blocks_of(document.element.body):
        if element.tag == f"{W}tbl":
            blocks.append(table_from(element, block=len(blocks), text_of=numbering.text_of))
        else:
            for paragraph in shown_paragraphs(element):
                _append(blocks, numbering.text_of(paragraph))
    for text in _running_heads(document):
        _append(blocks, text, aside="header-or-footer")
    return Report(
        source=Source(path=str(path), sha256=sha256(content).hexdigest(), format="docx"),
        blocks=tuple(blocks),
        problems=tuple(_problems(document.element.body, blocks)),
    )


def _open(content: bytes, limits: Limits) -> docx.document.Document:
    members: list[ZipInfo] = []
    try:
        members = members_of(BytesIO(content), limits)
        refuse_hostile(content, members, limits)
        document = docx.Document(BytesIO(content))
        if not _is_sound(document):
            raise _corrupt()
        return document
    except (UnreadableFileError, MemoryError):
        raise
    except Exception as error:  # python-docx, lxml and zlib errors share no base class
        if members and not any(part.filename.startswith("word/") for part in members):
            message = "Tệp nén hoặc tệp Office khác, không phải Word; hãy lưu lại dạng .docx."
            raise UnreadableFileError("unsupported", message) from error
        raise _corrupt() from error


def _is_sound(document: docx.document.Document) -> bool:
    """Whether there is a body, and no part declares a DOCTYPE: Word never writes one."""
    if document.element.tag != f"{W}document" or document.element.body is None:
        return False
    parts = [part for part in document.part.package.iter_parts() if isinstance(part, XmlPart)]
    return not any(part.element.getroottree().docinfo.doctype for part in parts)


def _related(document: docx.document.Document, *kinds: str) -> Iterator[etree._Element]:
    """The roots of the XML parts of some kind that belong to a document."""
    for relation in document.part.rels.values():
        if relation.reltype in kinds and not relation.is_external:
            part = relation.target_part
            if isinstance(part, XmlPart):
                yield part.element


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
    for head in _related(document, RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER):
        text = "\n".join(map(text_of, shown_paragraphs(head))).strip()
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
