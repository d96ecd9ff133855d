"""Wordings lie in the data files: what of them is still in the code stands in a list, with why."""

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

from hcc_parse.vietnamese import fold
from tests.reports import KNOWLEDGE

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("extract", "relate", "normalise", "check")
LISTED = Path(__file__).with_name("words_in_code.csv")
SYNTAX = re.compile(r"\(\?P[<=]\w+[>)]|\[[^\]]*\]|\\.|\(\?[\w-]*:?|\{[^}]*\}")
WORD = re.compile(r"[^\W\d_]{2,}")
NAME = re.compile(r"[\w:.-]*")  # of a role, an indicator, a kind
UNITS = frozenset(unit.name for unit in KNOWLEDGE.units)
# What ties words together, and the names of times: with these a grammar says in what order words
# stand, whatever they tell.
TIES = """
    va hoac cung voi cua cho la co dat chiem bang thi ma tai theo trong tren tu den toi het con duoc
    da so tong dau cuoi nam quy thang ngay ky tuan nay truoc sau lien gom ty ti le phan tram cac
    tung moi mot hai ba bon sau bay tam chin muoi tu iii iv
"""


def _words_of_data() -> frozenset[str]:
    said = [*KNOWLEDGE.number_words.values(), *KNOWLEDGE.labels.values()]
    return frozenset(w for words in said for told in words for w in WORD.findall(fold(told)))


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, node
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield f"{name}()", node


def _strings(node: ast.AST) -> Iterator[str]:
    """The strings of a statement, but for those that explain it and those that are printed."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Call(func=ast.Name(id="Said" | "quoted")) | ast.Expr(value=ast.Constant()):
            return
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _strings(child)


def _is_wording(text: str, known: frozenset[str]) -> bool:
    """Whether a string holds words of reports, with marks or without, beside those that tie."""
    if text in UNITS or (NAME.fullmatch(text) and text.isascii()):
        return False
    words = [fold(word) for word in WORD.findall(SYNTAX.sub(" ", text))]
    told = [word for word in words if word not in TIES.split()]
    return bool(told) and all(word in known for word in words)


def _found() -> set[tuple[str, str]]:
    known = _words_of_data()
    return {
        (path.relative_to(ROOT / "hcc_parse").as_posix(), name)
        for room in ROOMS
        for path in (ROOT / "hcc_parse" / room).rglob("*.py")
        for name, node in _constants(ast.parse(path.read_text("utf-8")))
        if not (room == "check" and name.endswith("()"))  # the texts of findings
        if any(_is_wording(text, known) for text in _strings(node))
    }


def test_no_words_of_reports_are_in_the_code_but_those_listed() -> None:
    """New wordings go to a role of the data files; one that moved there is taken off the list."""
    with LISTED.open(encoding="utf-8") as lines:
        listed = {(row["file"], row["name"]): row["why"] for row in csv.DictReader(lines)}
    found = _found()
    assert sorted(found - set(listed)) == []
    assert sorted(set(listed) - found) == []
    assert all(listed.values())
