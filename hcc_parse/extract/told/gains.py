"""Changes told twice, by a count and by a share: `tăng 40 hồ sơ (6,3%)`."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Figure, Gain, Knowledge, Passage
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.word_patterns import alternatives

WORD = r"\s[^\W\d_]+"
TIME = r"\s(?:\d{1,2}(?:/20\d\d)?|20\d\d)(?![\d.,/])|/20\d\d"
BRACKET = r"\s\([^()\n%]{1,60}\)"
ROLES = ("gap:more", "gap:less", "against", "gain:link", "gain:of")


def find_gains(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Gain]:
    """Yield the counts told as a change with a share right behind them.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words of more and less, of comparison and those that lead to the share.
    """
    text = passage.plain.lower()
    if len(text) != len(passage.plain):
        return
    at = {figure.place.start: figure for figure in figures}
    shape = _shape(*(knowledge.number_words.get(role, ()) for role in ROLES))
    for match in shape.finditer(text):
        change, share = at.get(match.start("n")), at.get(match.start("share"))
        if change is None or share is None or change.kind != "count" or share.kind != "share":
            continue
        if "target" in (change.qualifier, share.qualifier) or not change.value:
            continue
        inside = [f for f in figures if match.start() < f.place.start < share.place.start]
        bases = [f for f in inside if f is not change and f.kind == "count"]
        base = bases[0] if len(bases) == 1 else None
        yield Gain(change=change, share=share, rises=match["more"] is not None, base=base)


@cache
def _shape(
    more: tuple[str, ...],
    less: tuple[str, ...],
    against: tuple[str, ...],
    link: tuple[str, ...],
    bases: tuple[str, ...],
) -> re.Pattern[str]:
    links = alternatives((*link, *more, *less))
    return re.compile(
        rf"(?<!\w)(?<!kết )(?:(?P<more>{alternatives(more)})|(?:{alternatives(less)}))"
        rf"(?:{BRACKET}|{TIME}|{WORD}){{0,6}}?\s(?P<n>{WRITTEN})(?:{WORD}){{0,4}}?"
        rf"(?:,?\s(?:{alternatives(against)})(?:{TIME}|{WORD}){{1,8}}?)?(?:{BRACKET})?"
        rf",?\s\(?(?:(?:{links})\s){{0,4}}(?P<share>{WRITTEN})\s?%(?!\s?(?:{alternatives(bases)})(?!\w))"
    )
