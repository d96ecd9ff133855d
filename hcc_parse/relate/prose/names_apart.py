"""Names of one sort, each another: fields, times, channels, places; nothing is in two of them."""

import re
from collections.abc import Sequence

from hcc_parse.domain import Knowledge
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

PERIOD = re.compile(r"(?:trong |rieng )?(?:thang|quy) (?:[ivx]+|x+)\b")
SORTS = ("exclusive:channel", "exclusive:place")


def names_exclude(names: Sequence[str], knowledge: Knowledge) -> bool:
    """Whether nothing can be counted below two of these names.

    Args:
        names: Those of a list, without marks; a number in one is an `x`.
        knowledge: The fields; `exclusive:` roles tell the words of names of one sort, `parallel`
            those with which names of one list begin alike.
    """
    if len(set(names)) < len(names):
        return False
    told = fields_of(names, knowledge)
    if None not in told and len(set(told)) == len(told):
        return True
    if all(PERIOD.fullmatch(name) for name in names):
        return True
    for role in SORTS:
        if all(said(words_of(knowledge, role)).search(name) for name in names):
            return True
    starts = [said(words_of(knowledge, "parallel")).match(name) for name in names]
    return all(starts) and len({one[0] for one in starts if one}) == 1


def fields_of(names: Sequence[str], knowledge: Knowledge) -> list[str | None]:
    """The fields that names tell, None for one that is no field's.

    Args:
        names: Those of a list, without marks.
        knowledge: The fields and their spellings; `name-lead` tells the words before a field.
    """
    fields = {unmark(word): one.name for one in knowledge.fields for word in one.spellings}
    leads = tuple(f"{unmark(word)} " for word in words_of(knowledge, "name-lead"))
    return [fields.get(_bare(name, leads)) for name in names]


def _bare(name: str, leads: tuple[str, ...]) -> str:
    while lead := next((word for word in leads if name.startswith(word)), ""):
        name = name.removeprefix(lead)
    return name.strip()
