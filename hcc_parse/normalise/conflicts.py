"""Names that what stands around a figure contradicts: better none than a wrong one."""

import re

from hcc_parse.domain import Fact, Figure, Knowledge
from hcc_parse.normalise.composing import passed_by
from hcc_parse.normalise.concepts import concepts_in, facet_of
from hcc_parse.vietnamese import fold, unmark

STAGE, CHANNEL = "stage", "channel"
BOTH = "on_time_rate"  # of the cases resolved early and on time together
# `tỷ lệ trước hạn 61,5%, đúng hạn 38,2%`: the second is of those alone that came on the day.
EARLY_APART = re.compile(r"\b(?:truoc|som) (?:thoi )?(?:han|hen)\b[^;,\d]{0,12}\d[\d,.]*\s?%[^.]*$")
# `940 và 45 hồ sơ tương ứng đã trả`: the words are of both numbers.
EACH_OF_TWO = re.compile(r"\d va #[^,;]*\btuong ung\b")


def is_contradicted(
    indicator: str, figure: Figure, whole: Fact | None, knowledge: Knowledge
) -> bool:
    """Whether a figure cannot count what its own words seem to say.

    Args:
        indicator: What the words seem to say.
        figure: The figure.
        whole: The fact of which it is a part.
        knowledge: Concepts and meanings.
    """
    lead = unmark(figure.lead)
    behind = unmark(figure.phrase.partition(figure.text)[2])
    if EACH_OF_TWO.search(f"{lead}#{behind}"):
        return True
    above = figure.whole.path[0] if figure.whole else ""
    label, others = fold(f"{figure.path[0]} {above}"), knowledge.labels.get(f"not:{indicator}", ())
    if any(f" {word} " in f" {label} " for word in others):
        return True  # `Người dân phản ánh 11 lượt` are no citizens who were received
    said = {one.concept for one in concepts_in(" # ".join(figure.path), knowledge)}
    if indicator == BOTH and "early" not in said and EARLY_APART.search(lead):
        return True
    return whole is not None and _is_of_other_stage(indicator, said, whole, knowledge)


def _is_of_other_stage(indicator: str, said: set[str], whole: Fact, knowledge: Knowledge) -> bool:
    """`trả 900 hồ sơ (trực tiếp 300 …)`: parts told by channel are of the stage of their whole."""
    bound = passed_by(whole.indicator, knowledge)
    facets = {facet_of(concept, knowledge) for concept in said}
    if not bound or facet_of(bound, knowledge) != STAGE or STAGE in facets or CHANNEL not in facets:
        return False
    rows = [meaning for meaning in knowledge.meanings if meaning.indicator == indicator]
    return bool(rows) and not any(bound in row.needs | row.may for row in rows)
