"""How many times one count is another: `Quý III nhận 2.096, Quý IV nhận 3.215, gấp 1,53 lần`."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import islice

from hcc_parse.domain import Figure, Knowledge, Passage, Refuted
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

SENTENCE = re.compile(r"[.\n](?=\s|$)")
CLAUSE = re.compile(r"[,;:()]|\.\s")
WORD = re.compile(r"[a-z]+|\d+")
OBJECT = re.compile(r"[^.,;()\n]{0,80}")
BRACKET = re.compile(r"\s?\(")
WHOLE_OFF = 1  # a whole number of times may be a round one
MOST = 9  # of a paragraph
ROLES = ("multiple", "no-name", "against")


def find_multiples(
    passage: Passage, figures: list[Figure], knowledge: Knowledge
) -> Iterator[Refuted]:
    """Yield what is told to be so many times another count that the only two counts deny.

    Nothing is yielded where a part and its whole are told, where what it is compared with is named
    in other words than one of the two, or where the number of times is a rough one.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words for so many times.
    """
    folded = unmark(passage.plain)
    roles = (knowledge.number_words.get(role, ()) for role in ROLES)
    shape, silent, compared = _shape(*(tuple(map(unmark, words)) for words in roles))
    counts = [one for one in figures if one.kind == "count" and one.unit and one.value > 0]
    for match in islice(shape.finditer(folded), MOST):
        times = figure_at(passage, *match.span("n"))
        pair = _pair(folded, match, counts, silent)
        if times is None or pair is None or _is_compared(folded, pair[0], compared):
            continue
        small, large = sorted(one.value for one in pair)
        if not _allows(times, large / small):
            yield Refuted(
                way="times",
                text=passage.text[slice(*match.span())].strip(),
                place=passage.at(*match.span()),
                against=pair,
            )


def _allows(times: Figure, exact: Decimal) -> bool:
    """Whether one count may be called so many times the other, or so many times more."""
    slack = Decimal(1).scaleb(-times.decimals) if times.decimals else Decimal(WHOLE_OFF)
    return any(abs(times.value - told) < slack for told in (exact, exact - 1))


def _pair(
    folded: str, match: re.Match[str], counts: Sequence[Figure], silent: re.Pattern[str]
) -> tuple[Figure, Figure] | None:
    """The only two counts of its sentence, or that of its sentence and the one told before."""
    first = max((m.end() for m in SENTENCE.finditer(folded, 0, match.start())), default=0)
    end = SENTENCE.search(folded, match.end())
    last = end.start() if end else len(folded)
    counts = [one for one in counts if one.place.start != match.start("n")]
    told = [one for one in counts if first <= one.place.start < last]
    if len(told) == 1 and told[0].place.start < match.start():
        told = [one for one in counts if one.place.start < match.start()]
    if len(told) != 2:
        return None
    one, two = told
    if one.unit != two.unit:
        return None
    return (one, two) if _is_of(folded, match, (one, two), silent) else None


def _is_of(
    folded: str, match: re.Match[str], pair: tuple[Figure, Figure], silent: re.Pattern[str]
) -> bool:
    """Whether what is compared with is told of the first, or by the bracket right behind it."""
    base, now = pair
    found = OBJECT.match(folded, match.end())
    named = {*WORD.findall(silent.sub(" ", found[0] if found else ""))}
    if now.place.start >= match.end():
        opened = BRACKET.match(folded, found.end() if found else match.end())
        return opened is not None and now.place.start <= opened.end()
    if base.whole is now or now.whole is base:
        return False
    return bool(named) and named <= {*WORD.findall(CLAUSE.split(folded[: base.place.start])[-1])}


def _is_compared(folded: str, base: Figure, compared: re.Pattern[str]) -> bool:
    """`gấp đôi quý I (305 hồ sơ) và gấp 6,1 lần cùng kỳ (100 hồ sơ)`: both are of another."""
    before = folded[: base.place.start].rstrip()
    told = CLAUSE.split(before.removesuffix("("))[-1] if before.endswith("(") else ""
    return compared.search(told) is not None


@cache
def _shape(
    multiple: tuple[str, ...], silent: tuple[str, ...], against: tuple[str, ...]
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(
            rf"\b(?:{alternatives(multiple)}) (?P<n>\d{{1,3}}(?:,\d{{1,2}})?) lan\b(?! luot)"
        ),
        re.compile(rf"\b(?:{alternatives((*silent, *against))})\b"),
        re.compile(rf"\b(?:{alternatives((*multiple, *against))})\b"),
    )
