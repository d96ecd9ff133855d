"""Shares beside a count that are not of it: the rate of each thing, what was cut, what they hold."""

from itertools import pairwise

from hcc_parse.check.right_share import percent
from hcc_parse.domain import Dossier, Ratio, slip_between
from hcc_parse.vietnamese import fold, unmark

SIGNS = ",;:.()"
MANY = 100  # things of one kind are seldom numbered so far


def is_rate_of_each(ratio: Ratio, dossier: Dossier) -> bool:
    """`01 lĩnh vực (đất đai) đạt 98,05%`: what is counted has rates, and no slip makes its share.

    Args:
        ratio: A share that none of the bases gives.
        dossier: `rated-each` are the units of such things: fields, villages, counters.
    """
    each = set(_said("rated-each", dossier))
    if not {fold(one.unit or "") for one in ratio.numerator.figures} <= each:
        return False
    decimals = ratio.share.decimals
    typed = f"{ratio.share.value:.{decimals}f}"
    bases = (b for b in ratio.bases if b.value and {fold(f.unit or "") for f in b.figures} <= each)
    own = (f"{float(percent(ratio, base)):.{decimals}f}" for base in bases)
    return not any(len(one) > 1 and slip_between(typed, one) for one in own)


def is_of_a_name(ratio: Ratio, dossier: Dossier) -> bool:
    """`Mức 1: 84 thủ tục, mức 2: 306 thủ tục; mức 2 chiếm 78,46%`: the number names, counts none.

    Args:
        ratio: A share that none of the bases gives.
        dossier: With the numbers that stand behind the same word in its paragraph.
    """
    (one, *more) = ratio.numerator.figures
    lead = unmark(one.lead)
    if more or one.unit is not None or one.value >= MANY or not lead.endswith(" "):
        return False
    word, near = lead.split()[-1:], {one.value - 1, one.value + 1}
    told = unmark(dossier.report.passage_at(one.place).plain).split()
    return any(
        [before] == word and behind.strip(SIGNS).isdecimal() and int(behind.strip(SIGNS)) in near
        for before, behind in pairwise(told)
    )


def is_of_time(ratio: Ratio, dossier: Dossier) -> bool:
    """`31 thủ tục cắt 50% thời gian`: the share tells what was done to each, and how many it was."""
    return fold(ratio.share.lead).rstrip().endswith(_said("cut", dossier))


def is_of_what_they_hold(ratio: Ratio, dossier: Dossier) -> bool:
    """`03 lĩnh vực nhiều nhất chiếm 74,0% tổng số`: of their cases, no count of fields stands by."""
    (part, *more) = ratio.numerator.figures
    held = _said("container", dossier)
    return (
        not more
        and part.unit is not None
        and fold(part.unit) in held
        and not any(
            one.unit == part.unit and one is not part
            for one in dossier.mentions.figures
            if one.place.address == part.place.address
        )
    )


def _said(role: str, dossier: Dossier) -> tuple[str, ...]:
    return tuple(map(fold, dossier.knowledge.number_words[role]))
