"""Totals told behind their parts as what they are counted on."""

from collections.abc import Container, Iterable

from hcc_parse.domain import Fact, Knowledge


def is_their_base(fact: Fact, facts: Iterable[Fact], knowledge: Knowledge) -> bool:
    """Whether a total stands behind its parts: `4.679 đúng hạn, 46 quá hạn, tính trên 4.767 đã …`.

    Alone it may be that of a share, counted in a way of its own. Where all parts stand before it,
    it needs no words of its own: `…, một phần là 139, chưa cung cấp là 0, trên tổng số 381 TTHC`.
    """
    surely = float(knowledge.thresholds.wording_match)
    if fact.figure.qualifier != "base":
        return False
    beside = [
        one.indicator
        for one in facts
        if one.figure.place.address == fact.figure.place.address
        and fact.figure.lead.startswith(one.figure.lead)
    ]
    return any(
        told == len(relation.parts) or (told > 1 and fact.match >= surely)
        for relation in knowledge.relations_of(fact.indicator)
        if (told := sum(_is_told(part, beside, knowledge) for part in relation.parts)) > 1
    )


def _is_told(part: str, beside: Container[str], knowledge: Knowledge) -> bool:
    """Whether a part stands there, or all of its own: `2.209 trước hạn, 735 đúng hạn`."""
    return part in beside or any(
        all(one in beside for one in relation.parts) for relation in knowledge.relations_of(part)
    )
