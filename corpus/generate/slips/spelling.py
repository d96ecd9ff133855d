"""Slips of writing: a bracket that never closes, a word typed twice, a name under other marks."""

import unicodedata
from random import Random

from corpus.generate.draft import Draft, Line
from corpus.generate.ledger import Slip

TWICE = {"đã", "các", "của", "cho", "về", "được", "trong", "với", "trên"}


def bracket_open(draft: Draft, rng: Random) -> Slip | None:
    """A bracket is not closed."""
    lines = [line for line in _body(draft) if ")" in line.template and "{" not in line.template]
    if not lines:
        return None
    line = rng.choice(lines)
    before = line.template
    line.template = before.replace(")", "", 1)
    opened = before[before.index("(") :].split(")")[0]
    return _slip("bracket never closed", before, line.template, (opened[:20],))


def word_twice(draft: Draft, rng: Random) -> Slip | None:
    """A word of a paragraph stands twice."""
    lines = [line for line in _body(draft) if len(line.template.split()) > 12]
    if not lines:
        return None
    line = rng.choice(lines)
    words = line.template.split(" ")
    chosen = [n for n, word in enumerate(words) if n > 2 and word in TWICE]
    if not chosen:
        return None
    at = rng.choice(chosen)
    line.template = " ".join([*words[: at + 1], *words[at:]])
    return _slip(
        "word typed twice", words[at], f"{words[at]} {words[at]}", (f"{words[at]} {words[at]}",)
    )


def name_misspelt(draft: Draft, rng: Random) -> Slip | None:
    """The name of the commune without one of its marks."""
    name = draft.marks["locality"].text
    lines = [line for line in _body(draft) if name in line.template]
    marked = [n for n, letter in enumerate(name) if _bare(letter) != letter]
    if not lines or not marked:
        return None
    at = rng.choice(marked)
    other = name[:at] + _bare(name[at]) + name[at + 1 :]
    line = rng.choice(lines)
    line.template = line.template.replace(name, other)
    return _slip("name under other marks", name, other, (other,))


def _body(draft: Draft) -> list[Line]:
    return [b for b in draft.body if isinstance(b, Line) and b.role != "heading"]


def _bare(letter: str) -> str:
    """A letter without its tone; the letter itself where it has none."""
    parts = unicodedata.normalize("NFD", letter)
    kept = "".join(part for part in parts if part not in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", kept)


def _slip(kind: str, before: str, after: str, trace: tuple[str, ...]) -> Slip:
    return Slip(
        kind=kind,
        place="body",
        before=before,
        after=after,
        breaks=True,
        categories=("form",),
        traces=(trace,),
        custom=True,
    )


MAKERS = {
    "bracket never closed": bracket_open,
    "word typed twice": word_twice,
    "name under other marks": name_misspelt,
}
