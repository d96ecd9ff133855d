"""Cases told by who they are, the last of any other: `186 trường hợp, gồm 126 người … và 17`."""

import re
from collections.abc import Iterator, Sequence

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import has_two_swapped, is_nearly_all
from hcc_parse.relate.prose.like_units import Kinds, kinds_of
from hcc_parse.relate.prose.told_sums import is_explained, listed_sum
from hcc_parse.relate.word_patterns import with_marks, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 3  # parts
MOST = 12
BETWEEN = re.compile(r"[^;:.()\d]{1,60}(?:,| va) $")
LAST = re.compile(r"\bva $")
SAID = Said("danh sách kể hết, cuối là trường hợp khác", "a list of all, the last of others")


def cases_of_people(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield counts of cases with people of several sorts, and other cases at the end.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `people-as-cases` are the units of such cases, `other-parts` the words for
            others; `may-overlap` tells that one may be of two sorts.
    """
    kinds = kinds_of(knowledge)
    units = {unmark(word) for word in words_of(knowledge, "people-as-cases")}
    other = with_marks(words_of(knowledge, "other-parts"))
    twice = with_marks(words_of(knowledge, "may-overlap"))
    for place, whole in enumerate(figures):
        if unmark(whole.unit or "") not in units or whole.kind != "count" or whole.qualifier:
            continue
        parts = _parts(whole, figures[place + 1 : place + 1 + MOST], kinds)
        if len(parts) < FEWEST or not other.match(parts[-1].path[1].strip().lower()):
            continue
        told = parts[-1].lead[len(whole.lead) + len(whole.text) :]
        if twice.search(told.lower()) or is_explained(whole, parts, figures):
            continue
        if is_nearly_all(whole, parts) or has_two_swapped(whole, parts):
            yield listed_sum(whole, parts, SAID)


def _parts(whole: Figure, behind: Sequence[Figure], kinds: Kinds) -> list[Figure]:
    """The people of each sort, and the cases behind `và`; none where the list is another."""
    parts: list[Figure] = []
    for figure in behind:
        before = parts[-1] if parts else whole
        if figure.whole is not whole or figure.bound != "comprising" or figure.qualifier:
            return []
        if not figure.lead.startswith(before.lead + before.text) or not figure.path[1].strip():
            return []
        between = unmark(figure.lead[len(before.lead) + len(before.text) :])
        if parts and not BETWEEN.fullmatch(between):
            return []
        parts.append(figure)
        if len(parts) > 1 and LAST.search(between):
            return parts if figure.unit == whole.unit else []
        if not kinds.are_people(figure.unit):
            return []
    return []
