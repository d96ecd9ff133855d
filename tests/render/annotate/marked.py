"""Marked copies looked at: the comments of a Word file, and what stands between their marks."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

from lxml import etree

from hcc_parse.domain import Category, Crossing, Finding, Provenance, Report, Review, Said, Severity
from hcc_parse.pipeline import review_file
from tests.read.word_file import write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KIND: Category = "arithmetic"


class Comment(NamedTuple):
    """A comment of a Word file."""

    author: str
    text: str
    anchored: str


def finding(place: Provenance | None, id: str = "f", words: str = "Lệch nhau.") -> Finding:
    return Finding(
        check="A01",
        rule="total-differs",
        severity=Severity.ERROR,
        category=KIND,
        message=Said(words, words),
        subject="s",
        place=place,
        id=id,
    )


def crossing(place: Provenance | None, path: str | None, words: str = "Khác kỳ trước.") -> Crossing:
    return Crossing(finding=finding(place, "x", words), path=path, others=("truoc/a.docx",))


def place_of(report: Report, text: str, nth: int = 0) -> Provenance:
    """The nth place at which a text stands in the passages of a report."""
    places = []
    for passage in report.passages():
        at = passage.text.find(text)
        while at >= 0:
            places.append(passage.at(at, at + len(text)))
            at = passage.text.find(text, at + 1)
    return places[nth]


def reviewed_word(
    folder: Path, *body: str, parts: dict[str, str] | None = None
) -> tuple[bytes, Review]:
    """A Word file of some XML, and its review without any findings."""
    path = write_word(folder / "bao-cao.docx", *body, parts=parts)
    return path.read_bytes(), replace(review_file(path, guessing=False), findings=())


def with_places(review: Review, *texts: str) -> Review:
    """A review with a finding at each text."""
    report = review.dossier.report
    found = [finding(place_of(report, text), f"f{n}") for n, text in enumerate(texts)]
    return replace(review, findings=tuple(found))


def comments_of(content: bytes | None) -> list[Comment]:
    """The comments of a Word file, in the order of its part."""
    assert content is not None
    document, part = parts_of(content, "word/document.xml", "word/comments.xml")
    begun: dict[str, list[str]] = {}
    anchored: dict[str, str] = {}
    referenced = set()
    for element in document.iter():
        id = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            begun[id] = []
        elif element.tag == f"{W}commentRangeEnd":
            anchored[id] = "".join(begun.pop(id))
        elif element.tag == f"{W}commentReference":
            referenced.add(id)
        elif element.tag == f"{W}t":
            for letters in begun.values():
                letters.append(element.text or "")
    assert begun == {}
    assert referenced == set(anchored)
    return [
        Comment(
            each.get(f"{W}author", ""),
            "\n".join("".join(p.itertext()) for p in each.iter(f"{W}p")),
            anchored[each.get(f"{W}id", "")],
        )
        for each in part
    ]


def parts_of(content: bytes, *names: str) -> list[etree._Element]:
    with ZipFile(BytesIO(content)) as package:
        return [etree.fromstring(package.read(name)) for name in names]


def anchors_of(content: bytes | None) -> list[str]:
    return [comment.anchored for comment in comments_of(content)]
