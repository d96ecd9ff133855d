"""Fills a template of Word with values: names in braces, and rows or paragraphs that repeat.

A template is data: nothing in it is ever run. `{{ky}}` is a value; a row or paragraph with
`{{sai.stt}}` is repeated for each point of the list `sai`; a paragraph with `{{neu sai}}` stays
only where that list has points.
"""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy

from lxml import etree

from hcc_parse.errors import TemplateError
from hcc_parse.render.letter.marks import MARK, P, W, put_in, text_in
from hcc_parse.render.word_package import DAMAGE, WordPackage

CONTENT = "noi_dung"  # what a template must show of every point
BRACES = re.compile(r"\{\{|\}\}")
TR, TC, TBL = (f"{W}{tag}" for tag in ("tr", "tc", "tbl"))
Lists = Mapping[str, Sequence[Mapping[str, str]]]
Fields = Mapping[str, Sequence[str] | None]


def filled(
    template: bytes,
    values: Mapping[str, str],
    lists: Lists,
    fields: Fields,
) -> bytes:
    """Fill a template; what is put in is text, and is not looked at again.

    Args:
        template: The bytes of a DOCX.
        values: What stands for each single name.
        lists: The points of each list; a list that is not here is empty.
        fields: The lists that a template may repeat, each with the names that its points have; one
            of None need not be in it.

    Raises:
        TemplateError: When the file is no DOCX, a name in it is unknown, a brace stands alone, or
            a list with points has no place in it.
    """
    try:
        package = WordPackage(template)
        document = package.part(package.main)
    except DAMAGE as error:
        message = "Mẫu phiếu không phải tệp Word (.docx) hoặc bị hỏng; hãy lưu lại từ Word."
        raise TemplateError(message) from error
    if document.tag != f"{W}document":
        raise TemplateError("Mẫu phiếu phải là tệp .docx thường (không phải “Strict Open XML”).")
    _check(document, values, lists, fields)
    filling = _Filling(values, lists)
    for repeated, name in _repeated(document):
        filling.repeat(repeated, name)
    for paragraph in list(document.iter(P)):
        filling.settle(paragraph)
    package.put(package.main, document)
    return package.written()


def _check(
    document: etree._Element,
    values: Mapping[str, str],
    lists: Lists,
    fields: Fields,
) -> None:
    placed = set()
    for paragraph in document.iter(P):
        text = text_in(paragraph)
        for mark in MARK.finditer(text):
            condition, name, part = mark.groups()
            placed.add(f"neu {name}" if condition else f"{name}.{part}")
            known = name in fields and (bool(condition) or part in (fields[name] or ()))
            if not known and (condition or part or name not in values):
                raise TemplateError(f"Mẫu phiếu có chỗ điền không rõ: “{mark[0]}”.")
        if BRACES.search(MARK.sub("", text)):
            shown = text if len(text) < 80 else f"{text[:80]}…"
            raise TemplateError(
                f"Mẫu phiếu có dấu ngoặc “{{{{” hoặc “}}}}” bị hở hoặc tên sai ở đoạn: “{shown}”."
            )
    for name in sorted(name for name, points in lists.items() if points):
        parts = fields[name]
        wanted = f"{name}.{CONTENT}" if parts else f"neu {name}"
        if wanted not in placed and parts is not None:
            shown = f"{{{{{wanted}}}}}"
            raise TemplateError(f"Mẫu phiếu thiếu chỗ điền “{shown}”: có nội dung sẽ bị bỏ sót.")


def _repeated(document: etree._Element) -> list[tuple[etree._Element, str]]:
    """The rows and paragraphs that repeat, each with the name of its list."""
    found: dict[etree._Element, str] = {}
    for paragraph in document.iter(P):
        names = {mark[2] for mark in MARK.finditer(text_in(paragraph)) if mark[3]}
        if not names:
            continue
        row = next(paragraph.iterancestors(TR), None)
        unit = paragraph if row is None else row
        names.add(found.get(unit, next(iter(names))))
        if len(names) > 1:
            both = ", ".join(sorted(names))
            raise TemplateError(f"Mẫu phiếu có một dòng dùng nhiều danh sách ({both}).")
        found[unit] = names.pop()
    return list(found.items())


class _Filling:
    """Puts values into paragraphs; each is filled once, so that no value is taken for a name."""

    def __init__(self, values: Mapping[str, str], lists: Lists) -> None:
        self._values, self._lists = values, lists
        self._done: set[etree._Element] = set()

    def repeat(self, unit: etree._Element, name: str) -> None:
        """Put a copy of a row or paragraph for each point; a table without points goes."""
        parent = unit.getparent()
        assert parent is not None  # a row stands in a table, a paragraph in the body
        points = self._lists.get(name, ())
        for point in points:
            copy = deepcopy(unit)
            own = {f"{name}.{key}": value for key, value in point.items()}
            for paragraph in copy.iter(P):
                _without_ids(paragraph)
                put_in(paragraph, {**self._values, **own})
                self._done.add(paragraph)
            unit.addprevious(copy)
        if unit.tag == P:
            _take_away(unit)
            return
        parent.remove(unit)
        above = parent.getparent()
        if parent.tag == TBL and not points and above is not None:
            above.remove(parent)

    def settle(self, paragraph: etree._Element) -> None:
        """Fill the single names of a paragraph; without the list it depends on, it goes."""
        if paragraph in self._done:
            return
        conditions = [mark[2] for mark in MARK.finditer(text_in(paragraph)) if mark[1]]
        if all(self._lists.get(name) for name in conditions):
            put_in(paragraph, self._values)
        else:
            _take_away(paragraph)


def _take_away(paragraph: etree._Element) -> None:
    """Remove a paragraph; the last one of a cell, which must have one, is emptied."""
    parent = paragraph.getparent()
    if parent is None:
        return
    if parent.tag == TC and len(parent.findall(P)) == 1:
        for child in paragraph.findall(f"{W}r"):
            paragraph.remove(child)
    else:
        parent.remove(paragraph)


def _without_ids(paragraph: etree._Element) -> None:
    """A copy may not bear the name of its original."""
    for name in [name for name in paragraph.attrib if str(name).endswith(("}paraId", "}textId"))]:
        del paragraph.attrib[name]
