"""What is asked about a figure without a name: the words around it, and where they stand."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from hcc_parse.domain import Figure, Heading, Mentions
from hcc_parse.vietnamese import fold

NEAR = 14  # words of a label, the nearest to the number
FAR = 10  # words of a heading, of the whole or of the sentence before the label
NUMBER = "<n>"  # stands where the number stands
WORD = re.compile(r"[^\W\d_]+|%")
NOTHING = "-"

Question = tuple[str, ...]


def questions(figures: Iterable[Figure], mentions: Mentions) -> Iterator[Question]:
    """Yield for each figure the words by which it may be known, without marks and capitals.

    The label comes first, with `<n>` where the number stands; then, marked by a letter, the kind
    and the unit (`k:`, `u:`), the words of the heading above (`h:`), of the whole that the figure
    is a part of (`o:`) and of the sentence before the label (`s:`).
    """
    for figure in figures:
        yield _question(figure, heading_above(figure, mentions))


def heading_above(figure: Figure, mentions: Mentions) -> Heading | None:
    """The last heading before the paragraph of a figure."""
    block = figure.place.address.block
    behind = bisect_left(mentions.headings, block, key=lambda one: one.place.address.block)
    return mentions.headings[behind - 1] if behind else None


def question_of(
    path: tuple[str, ...],
    *,
    unit: str = "",
    share: bool = False,
    heading: str = "",
    whole: str = "",
    sentence: str = "",
) -> Question:
    """Put a question together.

    Args:
        path: The words before the number and those behind it.
        unit: As the knowledge base spells it.
        share: Whether the number is a share.
        heading: The title above.
        whole: The words around the figure that this one is a part of.
        sentence: The sentence up to the number.
    """
    before, after = (_words(part) for part in (*path, "", "")[:2])
    lead = _words(sentence)
    return (
        *before[-NEAR:],
        NUMBER,
        *_words(unit if unit != "%" else ""),
        *after[:NEAR],
        f"k:{'share' if share else 'count'}",
        f"u:{fold(unit or NOTHING).replace(' ', '_')}",
        *(f"h:{word}" for word in _words(heading)[:FAR]),
        *(f"o:{word}" for word in _words(whole)[:FAR]),
        *(f"s:{word}" for word in lead[: len(lead) - len(before)][-FAR:]),
    )


def _question(figure: Figure, heading: Heading | None) -> Question:
    whole = figure.whole
    return question_of(
        figure.path,
        unit=figure.unit or "",
        share=figure.kind == "share",
        heading=heading.title if heading else "",
        whole=" ".join((*whole.path, whole.unit or "")) if whole else "",
        sentence=figure.lead,
    )


def _words(text: str) -> list[str]:
    return WORD.findall(fold(text))
