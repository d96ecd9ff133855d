"""What a figure of the running text counts: by wordings, by concepts, by the figures beside it."""

import re
from dataclasses import replace
from typing import NamedTuple

from hcc_parse.domain import Fact, Figure, Knowledge
from hcc_parse.normalise.bases import BEHIND, tells_base
from hcc_parse.normalise.composing import COMPOSED, Around, composed, passed_by, says_too_much
from hcc_parse.normalise.concepts import concepts_in, facet_of
from hcc_parse.normalise.conflicts import is_contradicted
from hcc_parse.normalise.contrasts import before_growth, comma_behind, without_this_period
from hcc_parse.normalise.terms import Term, resolve_label
from hcc_parse.vietnamese import fold, unmark

EXACT = 1.0  # the label is the wording, word for word
STAGES = {"received": "receive", "resolved": "resolve", "in_progress": "ongoing"}
WITH_TOPIC = ("%", "DVCTT")  # units whose labels leave their topic to the sentence
TOTAL_BEFORE = re.compile(r"\b(?:tong(?: so| cong)?|trong)\s*$")
OUT_OF = re.compile(r"\b(?:tren|trong) (?:tong )?(?:so )?$")
GROWN_TO = re.compile(r"(?:,\s*(?:dat|con|len|o muc|la|len toi|xuong con)|^\S*\s?%?\s*\()\s*$")


class Near(NamedTuple):
    """What stands beside a figure.

    The facts of its whole, before it, of the share that speaks of it; the figure before it, and
    which of how many it is after `lần lượt là`.
    """

    whole: Fact | None
    before: Fact | None
    share: Fact | None
    figure: Figure | None = None
    turn: tuple[int, int] | None = None


def name_of(
    figure: Figure, *, unit: str | None, stage: str | None, near: Near, knowledge: Knowledge
) -> Term | None:
    """Name what a figure counts, or None where its words leave it open.

    Args:
        figure: A figure of the running text.
        unit: What is counted, `?` where nothing says so.
        stage: The stage of the procedure that is spoken of.
        near: The facts beside it.
        knowledge: Wordings, concepts and meanings.
    """
    whole = _whole_of_pair(near, knowledge) if _is_whole_of_pair(figure, near.figure) else None
    if whole is not None or figure.lead.rstrip().endswith("/"):
        return whole
    if not any(map(str.isalpha, figure.path[0])) and (of_share := _of_share(near, knowledge)):
        return of_share
    named = _by_words(figure, unit, stage, near, knowledge)
    if named is not None and is_contradicted(named.indicator, figure, near.whole, knowledge):
        return None
    return named or _rate_of(figure, near.whole, knowledge)


def _by_words(
    figure: Figure, unit: str | None, stage: str | None, near: Near, knowledge: Knowledge
) -> Term | None:
    figure = without_this_period(figure, knowledge)
    if figure.kind == "share" and tells_base(figure, knowledge):
        figure = replace(figure, path=(figure.path[0], ""))
    wholly = None if near.turn else _term(figure, stage, unit, knowledge)
    single = _composed(figure, unit, stage, near, knowledge)
    if single is not None and (wholly is None or wholly.indicator != single.indicator):
        return single
    if single is None and wholly is not None and wholly.match < EXACT:
        return (
            None if says_too_much(" # ".join(figure.path), wholly.indicator, knowledge) else wholly
        )
    return wholly


def _composed(
    figure: Figure, unit: str | None, stage: str | None, near: Near, knowledge: Knowledge
) -> Term | None:
    place = figure.place
    before, after = _after_growth(figure, near.figure, knowledge) or figure.path
    if TOTAL_BEFORE.search(unmark(figure.lead)):
        before = f"{before} tổng số"
    if figure.lead.rstrip().endswith(":"):
        before = f"{before}:"
    behind = f"{_unit_words(figure, knowledge)}{comma_behind(figure)} {after}"
    around = Around()
    if unit != "%":
        bound = passed_by(near.whole.indicator, knowledge) if near.whole else None
        stages = (STAGES[stage],) if stage in STAGES else ()
        around = Around(bound=bound, stages=stages)
    told_before: tuple[str, ...] = ()
    if near.before and near.before.figure.place.address == place.address:
        told_before = _topic_of(near.before, knowledge)
    if unit in WITH_TOPIC:
        topics = _topics(f"{figure.lead} {figure.phrase}", knowledge)
        around = around._replace(topics=topics or told_before)
    elif unit == "hồ sơ":
        around = around._replace(topics=told_before)
    told = figure.unit is not None
    return composed(
        before, behind, unit=unit, told=told, around=around, knowledge=knowledge, turn=near.turn
    )


def _after_growth(
    figure: Figure, share: Figure | None, knowledge: Knowledge
) -> tuple[str, str] | None:
    """`Số hồ sơ tiếp nhận tăng 5 % so với kỳ trước, đạt 3.112 hồ sơ`: the label of the rise."""
    own = fold(" ".join(figure.path))
    if share is None or share.kind != "share" or own not in ("", "so") or share.path[0] == "":
        return None
    label = before_growth(share.path[0], knowledge)
    between = figure.lead.removeprefix(share.lead)
    told = figure.lead.startswith(share.lead) and GROWN_TO.search(unmark(between))
    return (label, "") if label is not None and told else None


def _topic_of(before: Fact, knowledge: Knowledge) -> tuple[str, ...]:
    """What the fact before is about: fees, and then cases paid for."""
    passed = passed_by(before.indicator, knowledge)
    return (passed,) if passed and facet_of(passed, knowledge) == "topic" else ()


def _topics(sentence: str, knowledge: Knowledge) -> tuple[str, ...]:
    """What a sentence is about, where parts leave it unsaid: `số hóa 100% đầu vào và 98% …`."""
    passed = {meaning.passes for meaning in knowledge.meanings}
    seen = [one.concept for one in concepts_in(sentence, knowledge) if one.facet == "topic"]
    return tuple(dict.fromkeys(concept for concept in seen if concept in passed))


def _unit_words(figure: Figure, knowledge: Knowledge) -> str:
    """The unit as it is written: `lượt truy cập` is no `lượt công dân`."""
    if not figure.unit or figure.unit == "%":
        return ""
    tail = fold(figure.phrase.partition(figure.text)[2])
    unit = next(unit for unit in knowledge.units if unit.name == figure.unit)
    return next((s for s in unit.spellings if tail.startswith(fold(s))), figure.unit)


def _term(figure: Figure, stage: str | None, unit: str | None, knowledge: Knowledge) -> Term | None:
    before, after = figure.path
    behind = f"{figure.unit} {after}".strip() if figure.unit and figure.unit != "%" else after
    named, told = (
        resolve_label(label, stage=stage, unit=unit, knowledge=knowledge, towards_end=towards_end)
        for label, towards_end in ((before, True), (behind, False))
    )
    if named is None and told is not None and told.bare and any(map(str.isalpha, before)):
        return None  # `Kho dữ liệu tiếp nhận thêm 3.378 hồ sơ trong kỳ`
    if named is None or told is None:
        return named or told
    if named.bare and not told.bare:
        return told
    if len(before.split()) > 6:  # a long sentence: trust the words behind
        return max(told, named, key=lambda term: term.words)
    return named


def _rate_of(figure: Figure, whole: Fact | None, knowledge: Knowledge) -> Term | None:
    """What a share without a name measures: the rate of the count that it speaks of."""
    if figure.kind != "share" or whole is None:
        return None
    rates = [n for n, rate in knowledge.rates.items() if rate.numerator == ((1, whole.indicator),)]
    based = BEHIND.match(fold(figure.path[1]))  # where a rate has several bases, that is open
    if len(rates) != 1 or (based and len(knowledge.rates[rates[0]].bases) > 1):
        return None
    return Term(rates[0], whole.match, 0)


def _is_whole_of_pair(figure: Figure, part: Figure | None) -> bool:
    """`7/8 phản ánh đã trả lời`, `7 trong số 8 phản ánh đã trả lời`: one label for two numbers."""
    if figure.lead.rstrip().endswith("/"):
        return True
    if part is not None and not any(map(str.isalpha, " ".join(figure.path))):
        return OUT_OF.search(unmark(figure.lead)) is not None
    same = part is not None and part.path[1] != "" and part.path[1] == figure.path[1]
    near = part is not None and part.place.address == figure.place.address
    return same and near and figure.qualifier in ("base", "approximate")


def _whole_of_pair(near: Near, knowledge: Knowledge) -> Term | None:
    """`07/08 phản ánh đã trả lời`: the second number is what the first is counted out of."""
    if near.before is None:
        return None
    out_of = {m.out_of for m in knowledge.meanings if m.indicator == near.before.indicator}
    return Term(out_of.pop(), COMPOSED, 0) if len(out_of) == 1 and all(out_of) else None


def _of_share(near: Near, knowledge: Knowledge) -> Term | None:
    """`đạt 79,2% hồ sơ tiếp nhận trực tuyến (3.870 hồ sơ)`: the numerator of the share."""
    rate = knowledge.rates.get(near.share.indicator) if near.share else None
    if rate is None or len(rate.numerator) != 1:
        return None
    label = near.share.figure.path if near.share else ("", "")
    named = composed(*label, unit="hồ sơ", told=True, around=Around(), knowledge=knowledge)
    indicator = rate.numerator[0][1]
    return Term(indicator, COMPOSED, 0) if named is None or named.indicator == indicator else None
