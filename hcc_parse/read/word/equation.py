"""Equations of Word in one line, so that what stands above and below never becomes one number."""

import re
from collections.abc import Callable

from lxml import etree

from hcc_parse.read.word.names import MATH_TEXT, M

PLAIN = re.compile(r"[\w.,%\s]*")
SUM, ROOT = "∫", "√"  # what Word draws where an equation names no sign

Say = Callable[[str], None]
Walk = Callable[[etree._Element], None]


def say_equation(element: etree._Element, say: Say, walk: Walk) -> None:
    """Say a structure of an equation: `(a+b)/c`, `x^2`, `√x`; others with spaces between.

    Args:
        element: A structure such as `m:f`.
        say: Says a sign.
        walk: Says what is inside a part of the structure.
    """
    tag = element.tag
    parts = {str(child.tag)[len(M) :]: child for child in element}
    if tag == f"{M}d":
        _delimited(element, say, walk)
    elif tag == f"{M}f":
        _group(parts.get("num"), say, walk)
        say("/")
        _group(parts.get("den"), say, walk)
    elif tag in (f"{M}nary", f"{M}rad"):
        say(_sign(element, "naryPr/{}chr", SUM) if tag == f"{M}nary" else ROOT)
        for name, sign in (("sub", "_"), ("sup", "^"), ("deg", "_"), ("e", " ")):
            _scripted(parts.get(name), sign, say, walk)
    else:
        beside = " " if tag in (f"{M}m", f"{M}eqArr") else ""
        for child in element.findall(f"{M}mr/{M}e") if tag == f"{M}m" else element:
            name = str(child.tag)[len(M) :]
            _scripted(child, {"sub": "_", "sup": "^", "e": beside}.get(name, " "), say, walk)


def _scripted(part: etree._Element | None, sign: str, say: Say, walk: Walk) -> None:
    if part is None or not _text(part):
        return
    if sign.strip():
        say(sign)
        _group(part, say, walk)
        return
    if sign:
        say(sign)
    walk(part)


def _group(part: etree._Element | None, say: Say, walk: Walk) -> None:
    if part is None:
        return
    is_plain = PLAIN.fullmatch(_text(part)) is not None
    if not is_plain:
        say("(")
    walk(part)
    if not is_plain:
        say(")")


def _delimited(element: etree._Element, say: Say, walk: Walk) -> None:
    inner = [child for child in element if child.tag == f"{M}e"]
    say(_sign(element, "dPr/{}begChr", "("))
    for n, child in enumerate(inner):
        if n:
            say(_sign(element, "dPr/{}sepChr", "|"))
        walk(child)
    say(_sign(element, "dPr/{}endChr", ")"))


def _sign(element: etree._Element, path: str, default: str) -> str:
    found = element.find(M + path.format(M))
    return found.get(f"{M}val", default) if found is not None else default


def _text(part: etree._Element) -> str:
    return "".join(text.text or "" for text in part.iter(MATH_TEXT))


STRUCTURES = {
    f"{M}{name}"
    for name in (
        *("f", "d", "nary", "rad", "sSup", "sSub", "sSubSup", "sPre", "func", "limLow", "limUpp"),
        *("m", "mr", "eqArr", "groupChr", "acc", "bar", "box", "borderBox", "phant"),
    )
}
