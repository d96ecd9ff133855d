"""Slips of writing that need no understanding of what is said."""

import re
from collections.abc import Container, Iterator

from hcc_parse.domain import Blemish, BlemishKind, Passage
from hcc_parse.vietnamese import fold, spelling

AROUND = 40  # characters quoted beside a lone bracket
LIST_SIGN = re.compile(
    r"(?:^|.*[\s;:,.])(?:[a-zđ]|\d{1,2}|[ivx]{1,4})\)", re.IGNORECASE | re.DOTALL
)
DOUBLED = re.compile(r"(?<![\w-])(?P<word>[^\W\d_]{2,})[ ](?P=word)(?![\w-])")


def find_blemishes(
    passage: Passage, compounds: Container[str] = (), meant_twice: Container[str] = ()
) -> Iterator[Blemish]:
    """Yield lone brackets and doubled words of a paragraph.

    Args:
        passage: The paragraph.
        compounds: Words of two syllables, folded; where two of them meet (`phân công công chức`)
            nothing is doubled.
        meant_twice: Words that the language doubles: `dần dần`, `luôn luôn`.
    """
    yield from _brackets(passage)
    for match in DOUBLED.finditer(passage.plain):
        if match["word"].lower() not in meant_twice and not _meets(passage.plain, match, compounds):
            before = passage.plain.rfind(" ", 0, max(0, match.start() - 1)) + 1
            yield _blemish(passage, "doubled-word", before, match.end())


def _meets(text: str, match: re.Match[str], compounds: Container[str]) -> bool:
    before = text[max(0, match.start() - AROUND) : match.start()].split()[-1:]
    after = re.findall(r"\w+", text[match.end() : match.end() + 20])[:1]
    word = match["word"]
    return bool(before and after) and all(
        fold(" ".join(pair)) in compounds for pair in ((before[0], word), (word, after[0]))
    )


def find_other_spellings(passage: Passage, name: str) -> Iterator[Blemish]:
    """Yield a name whose letters are those of the issuer's name, with other marks."""
    words = r"\s+".join([r"[^\W\d_]+"] * len(name.split()))
    named = re.compile(rf"(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+(?P<name>{words})")
    for match in named.finditer(passage.plain):
        written = match["name"]
        if fold(written) == fold(name) and spelling(written) != spelling(name):
            yield _blemish(passage, "other-spelling", *match.span("name"))


def _brackets(passage: Passage) -> Iterator[Blemish]:
    text = passage.plain
    open_at: list[int] = []
    for at, letter in enumerate(text):
        if letter == "(":
            open_at.append(at)
        elif letter == ")" and open_at:
            open_at.pop()
        elif letter == ")" and not LIST_SIGN.fullmatch(text[max(0, at - 6) : at + 1]):
            start = max(0, at - AROUND)
            space = text.find(" ", start, at)
            yield _blemish(passage, "closing-bracket", max(start, space + 1), at + 1)
    for at in open_at:
        end = text.find(" ", min(len(text), at + AROUND), at + 2 * AROUND)
        stop = end if end > 0 else min(len(text), at + 2 * AROUND)
        yield _blemish(passage, "open-bracket", at, stop)


def _blemish(passage: Passage, kind: BlemishKind, start: int, end: int) -> Blemish:
    return Blemish(kind=kind, text=passage.text[start:end], place=passage.at(start, end))
