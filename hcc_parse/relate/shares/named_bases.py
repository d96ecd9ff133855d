"""The base that a share names without its number: `610 phiếu, đạt 98,1% số phiếu thu về`."""

import re
from collections.abc import Iterable

from hcc_parse.domain import Base, Figure, Knowledge
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import alternatives, unmark

WORD = re.compile(r"[a-z]+")
OPENED = re.compile(r"^[^\w]*trong (?:tong )?so (?P<name>[a-z ]{6,60})$")
NAMED = re.compile(r"^(?:tren |cua |trong )?(?:tong )?so (?P<name>[a-z ]{6,60})")
FEWEST = 2  # words that a name must share with a count


def named_base(
    share: Figure, numerator: Figure, figures: Iterable[Figure], knowledge: Knowledge
) -> Base | None:
    """The one count before it in its paragraph that bears the name that a share gives its base.

    The words behind the share name it, or those with which the sentence of its numerator opens:
    `Trong số tiếp nhận mới có 1.491 hồ sơ trực tuyến (71,79%)`.

    Args:
        share: The share.
        numerator: The count that it speaks of.
        figures: Those of the running text, in its order.
        knowledge: `narrower` tells the words of less than all of a count, `base-name-plain` those
            that say nothing of what is counted, `another-clause` what opens a clause of its own.

    Returns:
        None where the name is of the cases received only, which may hold those of the last period
        or not, where no count bears it or several do, and where a count of less than all does.
    """
    name = _name_of(share, numerator)
    words = frozenset(WORD.findall(name))
    if len(words) < FEWEST or words <= set(map(unmark, words_of(knowledge, "base-name-plain"))):
        return None
    narrower = said(words_of(knowledge, "narrower"))
    told = {
        figure.value: figure
        for figure in figures
        if figure.place.address == share.place.address
        and figure.place.start < numerator.place.start
        and figure.kind == "count"
        and figure.qualifier is None
        and figure.value >= numerator.value
        and figure.unit in (numerator.unit, None)
        and words <= _words_of(figure, knowledge)
    }
    if len(told) != 1:
        return None
    (base,) = told.values()
    more = narrower.findall(unmark(" ".join(base.path)))
    return None if any(word not in name for word in more) else Base(base.value, (base,))


def _name_of(share: Figure, numerator: Figure) -> str:
    behind = NAMED.match(unmark(share.path[-1]).strip(" .,;:)") if share.path else "")
    opened = OPENED.match(unmark(numerator.path[0]).strip() if numerator.path else "")
    match = behind or opened
    return " ".join(match["name"].split()) if match else ""


def _words_of(figure: Figure, knowledge: Knowledge) -> frozenset[str]:
    another = re.compile(rf"[,;]|\b(?:{alternatives(words_of(knowledge, 'another-clause'))})\b")
    before, behind = (*figure.path, "", "")[:2]
    said = unmark(" ".join((before, figure.unit or "", another.split(behind)[0])))
    return frozenset(WORD.findall(said))
