"""Labels to indicators by what their words say together, however they are put."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.normalise.concepts import NUMBER, Seen, concepts_in, facet_of
from hcc_parse.normalise.decisive import without_aside
from hcc_parse.normalise.terms import Term
from hcc_parse.vietnamese import fold, in_words, unmark

COMPLETED = {"manner", "channel", "end"}  # facets of words that leave their stage unsaid
PERIOD = "in_period"
TOTAL_OVERDUE = frozenset(("total", "overdue"))  # of all stages, whatever was told before
CHANNELS = ("online", "direct", "post")
DECISIVE = ("channel", "other", "topic", "manner", "end")
COMPOSED = 0.9  # how sure a name is that follows from single words
STAGE, TOPIC, ORIGIN, LIGHT = "stage", "topic", "origin", "light"
# `05 TTHC để đề xuất đơn giản hóa`, `07 phản ánh về giải quyết TTHC`: no more is counted.
PURPOSE = re.compile(
    r"(?<!chuyen )(?<!tra )(?<!gui )\b(?:ve(?! dich)|de(?! qua| tre)|nham|phuc vu)\b"
)
PIECES = re.compile(r",\s|\svà\s")
TOLD_IN_TURN = ("manner", "channel", "service", "level", "step", "end")
# `Chỉ tiêu trả đúng hạn thực hiện được 98%`: a result, not what was aimed at.
RESULT_OF = re.compile(r"^\W*chỉ tiêu (?=.*\b(?:thực hiện|kết quả|ghi nhận))", re.IGNORECASE)
# `Nếu so với số hồ sơ đã giải quyết thì 940 hồ sơ trước hạn …`: a base, no label
AGAINST = re.compile(r"^\W*(?:nếu |khi )?so với [^,;]*?\sthì(?!\w)", re.IGNORECASE)
COMMA = re.compile(r"[,;]\s(?!lệ phí)")


class Around(NamedTuple):
    """What the words around a label leave unsaid in it, the nearest first.

    `bound` is what the whole passes to its parts: they cannot do without it.
    """

    bound: str | None = None
    stages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


def composed(
    before: str,
    after: str,
    *,
    unit: str | None,
    told: bool,
    around: Around,
    knowledge: Knowledge,
    turn: tuple[int, int] | None = None,
) -> Term | None:
    """Name what a number counts, by the concepts in the words around it.

    All words are asked first; what does not fit together is asked again without the clauses that
    stand further off.

    Args:
        before: The words before the number.
        after: Its unit and the words behind it.
        unit: What is counted; `?` where that is unknown, which names nothing.
        told: Whether the unit stands beside the number; one that is only supposed names nothing.
        around: What was said before and holds for this number too.
        knowledge: Concepts and meanings.
        turn: Which of how many numbers this is, after `lần lượt là`.
    """
    for text in _windows(before, after, knowledge):
        seen = concepts_in(text, knowledge)
        if turn is not None:
            seen = _in_turn(seen, *turn) or _piece(before, *turn, knowledge)
        for said in _with(seen, around, knowledge):
            indicator = meaning_of(said, unit, knowledge, told=told)
            if indicator is not None:
                return Term(indicator, COMPOSED, len(seen))
    return None


def meaning_of(
    said: frozenset[str], unit: str | None, knowledge: Knowledge, *, told: bool = True
) -> str | None:
    """The one indicator that needs most of what is said, and of which nothing said is too much."""
    light = {concept for one in knowledge.concepts if one.facet == LIGHT for concept in one.says}
    fitting = [
        meaning
        for meaning in knowledge.meanings
        if unit in meaning.units
        and (meaning.needs or told)
        and meaning.needs <= said
        and ("*" in meaning.may or said - meaning.needs - light <= meaning.may)
    ]
    most = max((len(meaning.needs) for meaning in fitting), default=0)
    found = {meaning.indicator for meaning in fitting if len(meaning.needs) == most}
    return found.pop() if len(found) == 1 else None


def says_too_much(label: str, indicator: str, knowledge: Knowledge) -> bool:
    """Whether a label holds a concept that no meaning of an indicator bears."""
    rows = [meaning for meaning in knowledge.meanings if meaning.indicator == indicator]
    borne = frozenset().union(*(meaning.needs | meaning.may for meaning in rows))
    said = {one.concept for one in concepts_in(label, knowledge) if one.facet in DECISIVE}
    return bool(rows) and "*" not in borne and not said <= borne


def channel_of(figure: Figure, indicator: str, knowledge: Knowledge) -> str | None:
    """The one channel that a label or else its indicator names: `online`, `direct` or `post`."""
    told = {one.concept for one in concepts_in(" # ".join(figure.path), knowledge)}
    meant = {one for m in knowledge.meanings if m.indicator == indicator for one in m.needs}
    named = [one for one in CHANNELS if one in told] or [one for one in CHANNELS if one in meant]
    return named[0] if len(named) == 1 else None


def passed_by(indicator: str, knowledge: Knowledge) -> str | None:
    """The concept that the parts of an indicator leave unsaid."""
    return next(
        (m.passes for m in knowledge.meanings if m.indicator == indicator and m.passes), None
    )


def _windows(before: str, after: str, knowledge: Knowledge) -> Iterator[str]:
    """The words around a number: all, then the nearer clauses; never what they are for."""
    asides = knowledge.labels["aside"]
    front, behind = without_aside(before, asides), without_aside(after, asides)
    front = AGAINST.sub("", RESULT_OF.sub("", front))
    if purpose := PURPOSE.search(unmark(behind)):
        behind = behind[: purpose.start()]
    near, close = COMMA.split(front)[-1], COMMA.split(behind)[0]
    if front.endswith(":") and any(one.facet == TOPIC for one in concepts_in(behind, knowledge)):
        yield behind
    pairs = ((front, behind), (front, close), (near, behind), (near, close))
    yield from dict.fromkeys(f"{one} {NUMBER} {other}" for one, other in pairs)


def _with(seen: tuple[Seen, ...], around: Around, knowledge: Knowledge) -> Iterator[frozenset[str]]:
    """What is said, completed by what was said before: first with it, then without."""
    said = frozenset(one.concept for one in seen)
    facets = {one.facet for one in seen}
    if not said:
        yield said
        return
    alone = not facets & {STAGE, ORIGIN} and not said >= TOTAL_OVERDUE
    stages = around.stages if facets & COMPLETED and alone else ()
    topics = () if TOPIC in facets else around.topics
    told = facets & COMPLETED or PERIOD in said
    if told and around.bound is not None and facet_of(around.bound, knowledge) not in facets:
        said |= {around.bound}
        stages = ()
    for topic in (*(frozenset((one,)) for one in topics), frozenset[str]()):
        yield from (said | topic | {stage} for stage in stages)
        yield said | topic


def _in_turn(seen: tuple[Seen, ...], which: int, of: int) -> tuple[Seen, ...]:
    """`trước hạn, đúng hạn, quá hạn lần lượt là`: of the concepts told in turn only one."""
    for facet in TOLD_IN_TURN:
        listed = [one for one in seen if one.facet == facet]
        if len(listed) == of:
            return tuple(one for one in seen if one.facet != facet or one is listed[which])
    return ()


def _piece(label: str, which: int, of: int, knowledge: Knowledge) -> tuple[Seen, ...]:
    """`số hồ sơ lưu kho và số hồ sơ tái sử dụng lần lượt là`: the piece whose turn it is."""
    told = [concepts_in(piece, knowledge) for piece in PIECES.split(label)]
    pieces = [seen for seen in told if seen]
    return pieces[which] if len(pieces) == of else ()


def is_in_turn(label: str, knowledge: Knowledge) -> bool:
    """Whether a label names several numbers that follow one another."""
    words = map(fold, knowledge.number_words["turn-by-turn"])
    return any(f" {word} " in in_words(label) for word in words)
