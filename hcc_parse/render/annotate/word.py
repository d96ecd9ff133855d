"""A commune's own Word file with a comment at each finding; its text and dress stay as they are."""

from collections.abc import Iterable, Iterator

from lxml import etree

from hcc_parse.domain import Crossing, Language, Review
from hcc_parse.render.annotate.anchors import Anchors
from hcc_parse.render.annotate.remarks import AUTHOR, Remark, remarks_of
from hcc_parse.render.word_package import DAMAGE, KINDS_STRICT, WordPackage

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
STRICT = KINDS_STRICT.rsplit("/officeDocument", 1)[0]


def commented(
    content: bytes, review: Review, crossings: Iterable[Crossing] = (), language: Language = "vi"
) -> bytes | None:
    """A copy of a DOCX with a comment at each finding, at its characters where these can be told.

    Only the text part (which takes the marks), the comments, and the lists of parts change; all
    other parts stay as they are. Remarks without a place stand at the title.

    Args:
        content: The bytes of the file that was reviewed.
        review: Its review.
        crossings: What checks across reports say of its unit.
        language: Of the comments.

    Returns:
        The bytes of the copy, the same for the same file; None where there is nothing to mark, for
        a package that only the reader gets over, or for a file that is no DOCX.
    """
    remarks = remarks_of(review, crossings, language)
    if not remarks or review.dossier.report.source.format != "docx":
        return None
    try:
        return _commented(content, review, remarks)
    except DAMAGE:
        return None


def _commented(content: bytes, review: Review, remarks: tuple[Remark, ...]) -> bytes:
    package = WordPackage(content)
    document = package.part(package.main)
    space = str(etree.QName(document).namespace)
    name, comments = _comments(package, space)
    first = 1 + max((_number(each, f"{{{space}}}id") for each in comments), default=-1)
    anchors = Anchors(document, review)
    for number, remark in enumerate(remarks, first):
        comments.append(_comment(remark, number, space))
        anchors.hang(remark.place, number)
    anchors.settle()
    package.put(package.main, document)
    package.put(name, comments)
    package.declare(name, "comments")
    return package.written()


def _comments(package: WordPackage, space: str) -> tuple[str, etree._Element]:
    """The part of the comments, a new one where there is none."""
    name = package.related(package.main, "comments")
    if name is not None and package.has(name):
        return name, package.part(name)
    if name is None:
        folder = package.main.rpartition("/")[0]
        names = (f"{folder}/comments{n or ''}.xml".lstrip("/") for n in range(1000))
        name = next(name for name in names if not package.has(name))
        package.relate("comments", name, strict=space.startswith(STRICT))
    return name, etree.Element(f"{{{space}}}comments", nsmap={"w": space})


def _comment(remark: Remark, number: int, space: str) -> etree._Element:
    w = f"{{{space}}}"
    about = {f"{w}id": str(number), f"{w}author": AUTHOR, f"{w}initials": "hcc"}
    comment = etree.Element(f"{w}comment", about, nsmap={"w": space})
    for paragraph in _paragraphs(remark, w):
        comment.append(paragraph)
    return comment


def _paragraphs(remark: Remark, w: str) -> Iterator[etree._Element]:
    for n, line in enumerate(remark.lines):
        paragraph = etree.Element(f"{w}p")
        run = etree.SubElement(paragraph, f"{w}r")
        if n == 0:
            etree.SubElement(etree.SubElement(run, f"{w}rPr"), f"{w}b")
        etree.SubElement(run, f"{w}t", {SPACE: "preserve"}).text = line
        yield paragraph


def _number(comment: etree._Element, name: str) -> int:
    text = comment.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 9 else -1
