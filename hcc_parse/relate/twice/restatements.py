"""One fact told twice: in two places of the text, or in the text and in a table."""

from collections.abc import Iterator
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, Knowledge, Restatement, Said, in_words, is_slip
from hcc_parse.relate.named.other_accounts import are_summands, is_of_some_rows, is_told_beside
from hcc_parse.relate.tables.added_columns import Columns, added_columns
from hcc_parse.relate.tables.unnamed_columns import is_partly_read
from hcc_parse.relate.twice.told_again import TOTALS, told_again
from hcc_parse.vietnamese import fold

STILL_OPEN = Said(
    "nếu số này là hồ sơ còn đang giải quyết mà đã quá hạn thì hai số không trái nhau, nhưng báo "
    "cáo chưa nêu số đó ở phần số liệu",
    "if these are cases still open and overdue the two figures do not conflict, but the report "
    "does not state that number among its figures",
)


def restatements(facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[Restatement]:
    """Yield the facts that are stated more than once, for the same whole and period."""
    own = [f for f in facts if f.field is None and f.period is None and f.figure.kind == "count"]
    text = [fact for fact in own if fact.grid is None and fact.figure.qualifier is None]
    for pair in _within_text(text, knowledge):
        if not are_summands(pair, facts):
            yield pair
    yield from _overdue(text, knowledge)
    beside = [
        pair
        for pair in _beside_tables(text, own, facts, knowledge)
        if not is_partly_read(pair, facts, knowledge) and not is_of_some_rows(pair, facts)
    ]
    yield from beside
    shares = [f for f in facts if f.figure.kind == "share" and f.field is None and f.period is None]
    rates = [fact for fact in shares if fact.grid is None and fact.figure.qualifier is None]
    yield from told_again(text, beside, knowledge, rates)


def _beside_tables(
    text: list[Fact], own: list[Fact], facts: tuple[Fact, ...], knowledge: Knowledge
) -> Iterator[Restatement]:
    """The text beside each total row, and beside the columns of tables that have none."""
    groups = {fact.group for fact in own if fact.grid is not None}
    for group in sorted(groups, reverse=True):
        row = {f.indicator: (f.figure,) for f in own if f.group == group}
        yield from _with_table(text, row, knowledge)
    for columns in added_columns(facts):
        yield from _with_table(text, columns, knowledge, added=True)


def _within_text(text: list[Fact], knowledge: Knowledge) -> Iterator[Restatement]:
    """A total of the whole report told again elsewhere, one slip of the hand away.

    A figure that differs by more is far more often that of another field, system or period.
    """
    by_figure = {id(fact.figure): fact for fact in text}
    surely = float(knowledge.thresholds.wording_match)
    first: dict[str, Fact] = {}
    for fact in text:
        if fact.indicator not in TOTALS or fact.match < surely or not _is_whole(fact, by_figure):
            continue
        before = first.setdefault(fact.indicator, fact)
        one, other = before.figure.value, fact.figure.value
        if before.group == fact.group or (one != other and not is_slip(one, other)):
            continue
        yield Restatement(
            first=before.figure,
            second=fact.figure,
            subject=knowledge.indicators[fact.indicator].label,
            agreed=other,
        )


def _is_whole(fact: Fact, by_figure: dict[int, Fact]) -> bool:
    """Whether all figures of which this one is a part are understood."""
    whole = fact.figure.whole
    while whole is not None:
        if id(whole) not in by_figure:
            return False
        whole = whole.whole
    return True


def _overdue(text: list[Fact], knowledge: Knowledge) -> Iterator[Restatement]:
    """`vẫn còn 06 hồ sơ quá hạn`: resolved late or still open, it must be one of the two.

    Told several times, the figures are those of fields or months, and nothing is said.
    """
    known = {fact.indicator: fact.figure for fact in reversed(text)}
    resolved, open_ = known.get("resolved_overdue"), known.get("in_progress_overdue")
    late = tuple(fold(word) for word in knowledge.number_words["late"])
    vague = [
        fact.figure
        for fact in text
        if fact.indicator == "overdue"
        and fact.figure.unit is not None
        and (not fact.figure.path[1] or fold(fact.figure.path[1]).startswith(late))
    ]
    if resolved is None or len(vague) != 1 or "linh vuc" in fold(vague[0].lead):
        return
    values = {resolved.value} | ({open_.value, resolved.value + open_.value} if open_ else set())
    yield Restatement(
        first=vague[0],
        second=resolved,
        subject="Hồ sơ quá hạn",
        agreed=vague[0].value if vague[0].value in values else resolved.value,
        reading=None if open_ else STILL_OPEN,
        alike=False,
    )


def _with_table(
    text: list[Fact], table: Columns, knowledge: Knowledge, *, added: bool = False
) -> Iterator[Restatement]:
    """The first statement of each indicator in the text beside the cells of a table.

    Most of what both state must agree; where the table has no total row, more of it.
    """
    stated: dict[str, Figure] = {}
    for fact in text:
        stated.setdefault(fact.indicator, fact.figure)
    surely = float(knowledge.thresholds.wording_match)
    sure = {id(fact.figure) for fact in text if fact.match >= surely}
    pairs = [
        pair
        for indicator, figure in stated.items()
        if (pair := _pair(indicator, figure, table, knowledge)) is not None
    ]
    pairs = [pair for pair in pairs if id(pair.first) in sure or _is_near(pair)]
    pairs = [pair for pair in pairs if not is_told_beside(pair, text)]
    agreeing = sum(pair.first.value == pair.agreed for pair in pairs if pair.first.value)
    fewest = knowledge.thresholds.facts_agreeing + added
    if agreeing >= fewest and agreeing * 2 >= len(pairs):
        yield from pairs


def _is_near(pair: Restatement) -> bool:
    """Whether text and table agree, or are one slip of the hand apart."""
    return pair.first.value == pair.agreed or is_slip(pair.first.value, pair.agreed)


def _pair(
    indicator: str, figure: Figure, table: Columns, knowledge: Knowledge
) -> Restatement | None:
    cells = table.get(indicator, ()) or _made_up(indicator, figure.value, table, knowledge)
    if not cells:
        return None
    agreed = _added(cells)
    return Restatement(
        first=figure,
        second=cells[0],
        subject=knowledge.indicators[indicator].label,
        agreed=agreed,
        reading=_reading(indicator, figure, agreed, table),
        table=True,
        made_of=cells if len(cells) > 1 else (),
    )


def _made_up(
    indicator: str, value: Decimal, table: Columns, knowledge: Knowledge
) -> tuple[Figure, ...]:
    """The cells of a table that make an indicator up; none where it does so in ways that differ.

    One way that gives the value told is enough: the other may lack a column that has no name.
    """
    ways = [
        tuple(cell for part in relation.parts for cell in table.get(part, ()))
        for relation in knowledge.relations_of(indicator)
        if all(part in table or part in relation.optional for part in relation.parts)
    ]
    ways = [cells for cells in ways if cells]
    if agreeing := [cells for cells in ways if _added(cells) == value]:
        return agreeing[-1]
    return ways[-1] if len({_added(cells) for cells in ways}) == 1 else ()


def _added(cells: tuple[Figure, ...]) -> Decimal:
    return sum((cell.value for cell in cells), Decimal(0))


def _reading(indicator: str, figure: Figure, agreed: Decimal, table: Columns) -> Said | None:
    """A custom of counting under which text and table are both true."""
    carried = sum((cell.value for cell in table.get("carried_over", ())), Decimal(0))
    counted_in = indicator in ("received_online", "received_in_period", "received_direct_or_post")
    if carried and counted_in and figure.value == agreed + carried:
        return Said(
            f"số trong lời gồm cả {in_words(carried)} hồ sơ kỳ trước chuyển sang",
            f"the text counts the {in_words(carried)} cases carried over as well",
        )
    return None
