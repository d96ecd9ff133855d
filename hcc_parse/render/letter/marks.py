"""The names in braces of a paragraph of a template, however Word has parted them into runs."""

import re
from collections.abc import Mapping

from lxml import etree

MARK = re.compile(r"\{\{\s*(neu\s+)?([a-z_]+)(?:\.([a-z_]+))?\s*\}\}")
"""`{{ky}}`, `{{sai.stt}}`, `{{neu sai}}`: a condition or not, a name, a name within a list."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
P, T = f"{W}p", f"{W}t"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def text_in(paragraph: etree._Element) -> str:
    """The characters of a paragraph."""
    return "".join(node.text or "" for node in paragraph.iter(T))


def put_in(paragraph: etree._Element, values: Mapping[str, str]) -> None:
    """Put values in the place of names; a condition leaves nothing behind.

    A value takes the dress of the first brace of its name; its lines are broken.
    """
    nodes = list(paragraph.iter(T))
    for mark in reversed(list(MARK.finditer(text_in(paragraph)))):
        condition, name, part = mark.groups()
        value = "" if condition else values[f"{name}.{part}" if part else name]
        _replace(nodes, mark.start(), mark.end(), value)
    for node in nodes:
        _break_lines(node)


def _replace(nodes: list[etree._Element], start: int, end: int, value: str) -> None:
    """Replace characters that may lie in several nodes, by a value in the first of them."""
    at = 0
    for node in nodes:
        text = node.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        at += len(text)
        if first < last:
            node.text = f"{text[:first]}{value}{text[last:]}"
            node.set(SPACE, "preserve")
            value = ""


def _break_lines(node: etree._Element) -> None:
    first, *others = (node.text or "").split("\n")
    if not others:
        return
    node.text = first
    last = node
    for line in others:
        br = etree.Element(f"{W}br")
        text = etree.Element(T, {SPACE: "preserve"})
        text.text = line
        last.addnext(br)
        br.addnext(text)
        last = text
