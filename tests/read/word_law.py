"""The law of coverage: each character of a Word file is read, or set aside with its reason.

This counts characters in the XML without any of the reader's code. Space is not counted, nor a
soft hyphen, nor a sign of a symbol font. What is written for new and old readers counts once,
unless the two differ; a header that several pages share counts once. Where letters of before
Unicode were turned, what the file has is counted.
"""

import unicodedata
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from hcc_parse.domain import Paragraph, Report

STORIES = ("document", "header", "footer", "footnotes", "endnotes", "comments")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
LETTERS = {f"{WORD}t", f"{WORD}delText", f"{MATH}t"}
MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def lost_characters(path: Path, report: Report) -> dict[str, int]:
    """The characters of a file that its report does not hold, and how many are missing."""
    return dict(_written(path) - found_characters(report))


def doubled_characters(path: Path, report: Report) -> dict[str, int]:
    """The characters that a report holds more often than its file."""
    return dict(found_characters(report) - _written(path))


def found_characters(report: Report) -> Counter[str]:
    """All characters of the blocks of a report, of those set aside too, as the file has them."""
    found: Counter[str] = Counter()
    for block in report.blocks:
        passages = (
            [block.passage] if isinstance(block, Paragraph) else [c.passage for c in block.cells]
        )
        for passage in passages:
            found += _counted(passage.text)
    for repair in report.repairs:
        found -= _counted(repair.after)
        found += _counted(repair.before)
    return found


def _written(path: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    shared: dict[str, Counter[str]] = {}
    with ZipFile(path) as package:
        for name in package.namelist():
            place, _, file = name.rpartition("/")
            if place != "word" or not file.startswith(STORIES) or not file.endswith(".xml"):
                continue
            root = etree.fromstring(package.read(name))
            if file.startswith(("header", "footer")):
                shared[_chosen(root)] = _characters(root)
            else:
                counts += _characters(root)
    return sum(shared.values(), counts)


def _characters(element: etree._Element) -> Counter[str]:
    counts: Counter[str] = Counter()
    for child in element:
        if child.tag in LETTERS:
            counts += _counted("".join(child.itertext(etree.Element)))
        elif child.tag == f"{MARKUP}AlternateContent":
            branches = {"".join(_chosen(branch).split()): branch for branch in child[::-1]}
            for branch in branches.values():
                counts += _characters(branch)
        else:
            counts += _characters(child)
    return counts


def _chosen(element: etree._Element) -> str:
    """The text of an element; of what is written twice, the first that has text."""
    texts = []
    for child in element:
        if child.tag in LETTERS:
            texts.append("".join(child.itertext(etree.Element)))
        elif child.tag == f"{MARKUP}AlternateContent":
            texts.append(next((text for text in map(_chosen, child) if text.strip()), ""))
        else:
            texts.append(_chosen(child))
    return "".join(texts)


def _counted(text: str) -> Counter[str]:
    letters = unicodedata.normalize("NFD", text)
    return Counter(c for c in letters if not c.isspace() and c != "\u00ad" and not _is_masked(c))


def _is_masked(letter: str) -> bool:
    return "\uf000" <= letter < "\uf100"
