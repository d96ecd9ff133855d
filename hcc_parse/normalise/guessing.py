"""Names that the model gives to figures which the rules leave without one: weaker than a fact."""

from collections.abc import Iterable, Sequence

from hcc_parse.domain import Fact, Figure, Guesses, Knowledge, Mentions, Problem
from hcc_parse.normalise.conflicts import is_contradicted
from hcc_parse.normalise.cross_reading import without_misnamed
from hcc_parse.normalise.questions import heading_above, questions
from hcc_parse.normalise.results import is_result
from hcc_parse.normalise.scopes import field_of, period_of

MESSAGE = (
    "Không dùng được mô hình đoán tên chỉ tiêu ({why}); số liệu mà quy tắc chưa nhận ra được để "
    "không tên. Hãy cài lại hcc-parse, hoặc chạy `make model`."
)
ENGLISH = (
    "The model that guesses indicators cannot be used ({why}); figures that the rules leave "
    "unnamed stay so. Install hcc-parse again, or run `make model`."
)


def guess(mentions: Mentions, facts: Sequence[Fact], knowledge: Knowledge) -> Guesses:
    """Ask the model once for all figures of a report that have no name.

    spaCy is imported only when there is such a figure. A model that cannot be used is told as a
    problem; the figures then stay as they are.

    Args:
        mentions: What the report states.
        facts: What the rules have named; nothing of it is changed.
        knowledge: Which indicators there are.
    """
    figures = left_unnamed(mentions, facts, knowledge)
    if not figures:
        return Guesses()
    try:
        from hcc_parse.normalise.naming_model import ModelError, ask
    except ImportError as error:
        return _without(f"{type(error).__name__}: {error}")
    try:
        answers = ask(list(questions(figures, mentions)))
    except ModelError as error:
        return _without(str(error))
    named = (
        _fact(figure, indicator, score, mentions, knowledge)
        for figure, (indicator, score) in zip(figures, answers, strict=True)
        if indicator is not None and _fits(figure, indicator, facts, knowledge)
    )
    table = [fact for fact in facts if fact.grid is not None]
    return Guesses(facts=tuple(without_misnamed(named, table, knowledge)))


def left_unnamed(mentions: Mentions, facts: Iterable[Fact], knowledge: Knowledge) -> list[Figure]:
    """The results of the running text, with words beside them, that no fact is made of."""
    named = {id(fact.figure) for fact in facts}
    units = {None, *(indicator.unit for indicator in knowledge.indicators.values())}
    return [
        figure
        for figure in mentions.figures
        if id(figure) not in named
        and is_result(figure, mentions)
        and figure.unit in units
        and any(map(str.isalpha, "".join(figure.path)))
    ]


def _fits(figure: Figure, indicator: str, facts: Iterable[Fact], knowledge: Knowledge) -> bool:
    """Whether a name agrees with the unit and the words, and is not that of the whole."""
    known = knowledge.indicators.get(indicator)
    if known is None or (known.unit == "%") != (figure.kind == "share"):
        return False
    if figure.unit not in (None, known.unit):
        return False
    whole = next((fact for fact in facts if fact.figure is figure.whole), None)
    if is_contradicted(indicator, figure, whole, knowledge):
        return False
    return figure.kind == "share" or whole is None or indicator != whole.indicator


def _fact(
    figure: Figure, indicator: str, score: float, mentions: Mentions, knowledge: Knowledge
) -> Fact:
    heading = heading_above(figure, mentions)
    return Fact(
        figure=figure,
        indicator=indicator,
        match=score,
        field=field_of(figure, heading, knowledge),
        period=period_of(figure, mentions, knowledge),
    )


def _without(why: str) -> Guesses:
    problem = Problem(
        code="model-unusable",
        message=MESSAGE.format(why=why),
        english=ENGLISH.format(why=f"“{why}”"),
    )
    return Guesses(problems=(problem,))
