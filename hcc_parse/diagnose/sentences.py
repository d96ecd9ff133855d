"""What an official reads: which figure, what it would have to be, and what then holds."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.ranking import is_blank
from hcc_parse.diagnose.system import Spot, System, spot
from hcc_parse.domain import (
    Figure,
    Finding,
    Grid,
    Restatement,
    Row,
    Said,
    Sum,
    cell,
    in_words,
    titled,
)
from hcc_parse.vietnamese import plain

NOT_UPDATED = Said(
    "; hoặc các phần đúng mà các tổng chưa được cập nhật",
    "; or the parts are right and the totals were not updated",
)
PLACES = 60  # characters of a sentence that name a figure of the text


def told_surely(system: System, changes: Changes, mended: Iterable[int]) -> Said:
    """The only smallest repair, as a sentence of its own."""
    before = [_stated(system, number) for number, _ in changes]
    after = [in_words(_plain(system.after(number, delta))) for number, delta in changes]
    held, rival = _held(system, changes, mended), rival_of(system, changes, mended)
    vi = f"{'; '.join(one.vi for one in before)}; nếu là {_and(after, 'và')} thì {held.vi}"
    en = f"{'; '.join(one.en for one in before)}; if it were {_and(after, 'and')}, {held.en}"
    return Said(f"{_capital(vi)}{rival.vi}.", f"{_capital(en)}{rival.en}.")


def told_in_doubt(system: System, changes: Changes, mended: Iterable[int], others: int) -> Said:
    """The likeliest of several repairs, as a sentence behind that of the check."""
    moves = [_moved(system, number, delta) for number, delta in changes]
    held, rival = _held(system, changes, mended), rival_of(system, changes, mended)
    more = Said(
        f" (còn {others} cách sửa khác cũng khớp)" if others else " (có thể còn cách khác)",
        f" ({others} other repairs fit as well)" if others else " (there may be other repairs)",
    )
    vi, en = (_and([move[n] for move in moves], word) for n, word in ((0, "và"), (1, "and")))
    return Said(
        f"Nếu {vi} thì {held.vi}{more.vi}{rival.vi}.", f"If {en}, {held.en}{more.en}{rival.en}."
    )


def row_amiss(columns: int) -> Said:
    """What may be the one cause of a total row that is off in several columns as a row would be."""
    return Said(
        f"{columns} cột của dòng tổng cùng lệch như thể lệch một dòng: dòng tổng chưa được cập "
        "nhật, hoặc có dòng bị thiếu, thừa hay sai ở các cột đó.",
        f"{columns} columns of the total row are off as by one row: the total row was not updated, "
        "or a row is missing, should not be there, or is wrong in these columns.",
    )


def row_left_out(columns: int) -> Said:
    """What may be the one cause of a sum that is off in several columns by what is itself a row."""
    return Said(
        f"{columns} cột ở đây cùng lệch, các số lệch tự cộng đủ như một dòng: có dòng bị bỏ sót "
        "hay chép hai lần, hoặc dòng tổng chưa được cập nhật.",
        f"{columns} columns are off here by what adds up like a row: a row was left out or copied "
        "twice, or the total row was not updated.",
    )


def behind(finding: Finding, said: Said) -> Finding:
    """A finding with a sentence more."""
    vi, en = (" ".join(both) for both in zip(finding.message, said, strict=True))
    return replace(finding, message=Said(vi, en))


def rival_of(system: System, changes: Changes, mended: Iterable[int]) -> Said:
    """That totals were not updated, unless what changes are totals themselves."""
    totals = {system.total_of(e) for e in mended}
    return Said("", "") if totals.issuperset(number for number, _ in changes) else NOT_UPDATED


def _plain(value: Decimal) -> Decimal:
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def _stated(system: System, number: int) -> Said:
    figure = system.figures[number]
    where = _where(system, number)
    if is_blank(figure.text):
        return Said(f"{where.vi}: để trống", f"{where.en}: is left blank")
    text = plain(figure.text).strip()
    return Said(f"{where.vi}: ghi {text}", f"{where.en}: states {text}")


def _moved(system: System, number: int, delta: int) -> Said:
    figure, where = system.figures[number], _where(system, number)
    after = in_words(_plain(system.after(number, delta)))
    if is_blank(figure.text):
        return Said(f"ô trống {where.vi} là {after}", f"the blank {where.en} were {after}")
    text = plain(figure.text).strip()
    return Said(
        f"{where.vi} là {after} thay vì {text}", f"{where.en} were {after} instead of {text}"
    )


def _where(system: System, number: int) -> Said:
    """A figure by row and column, or in the text by what it counts."""
    figure = system.figures[number]
    for e in system.touching[number]:
        source = system.equations[e].source
        grid = source.grid if isinstance(source, Sum) else None
        row = _row_of(figure, grid)
        if grid is not None and row is not None:
            return cell(row, grid.column(figure.place.address.column or 0))
    name = " ".join((figure.label or figure.phrase).split())
    short = f"{name[:PLACES]}…" if len(name) > PLACES else name
    return Said(f"trong lời, “{short}”", f"in the text, “{short}”")


def _row_of(figure: Figure, grid: Grid | None) -> Row | None:
    address = figure.place.address
    if grid is None or address.block != grid.block:
        return None
    return next((row for row in grid.rows if row.index == address.row), None)


def _held(system: System, changes: Changes, mended: Iterable[int]) -> Said:
    """What holds after the change: `cả dòng 5 và dòng Tổng cộng đều khớp`."""
    moved = {spot(system.figures[n].place) for n, _ in changes}
    names = [_name(system.equations[e].source, moved) for e in _rows_first(system, mended)]
    vi, en = (list(dict.fromkeys(name[n] for name in names)) for n in (0, 1))
    if len(vi) == 1:
        return Said(f"{vi[0]} khớp", f"{en[0]} adds up")
    return Said(f"cả {_and(vi, 'và')} đều khớp", f"{_and(en, 'and')} all add up")


def _rows_first(system: System, mended: Iterable[int]) -> list[int]:
    kinds = {e: getattr(system.equations[e].source, "kind", "pair") for e in mended}
    order = ("row", "balance", "column")
    return sorted(kinds, key=lambda e: (order.index(kinds[e]) if kinds[e] in order else 3, e))


def _name(source: Sum | Restatement, moved: set[Spot]) -> Said:
    if isinstance(source, Restatement):
        if not source.table:
            return Said("số nêu lại", "the figure told again")
        if spot(source.first.place) in moved:
            return Said("số trong bảng", "the figure of the table")
        return Said("số trong lời", "the figure of the text")
    row = _row_of(source.total, source.grid)
    if row is None:
        return Said("các số trong lời", "the figures of the text")
    if row.key and row.role != "total":
        return Said(f"dòng {row.key}", f"row {row.key}")
    return titled(row)


def _and(words: list[str], last: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
