"""How well a changed row goes with the other rows of its table: the shares of its parts.

Where a row alone is broken, arithmetic cannot tell which of its figures is wrong. Rows of one
table are alike: where nearly all cases are resolved early, 49 overdue of 242 are hardly true.
"""

from collections.abc import Mapping

from hcc_parse.diagnose.system import Deltas, System
from hcc_parse.domain import Sum

FEWEST_ROWS = 3  # that tell what is usual
FEWEST_CASES = 10  # in a row that tells
MOST = 800  # a part can count against a repair by no more than this
Shape = tuple[int, int | None, frozenset[int | None]]  # block, column of the total, of the parts


def unlikeness(system: System, equation: int, deltas: Deltas) -> int:
    """How far a row is from the other rows after changes, in hundredths; 0 where none can tell.

    For each part half the squared distance of its share from the usual one, in units of the
    spread among rows and of chance in a row of that size.
    """
    shape = shape_of(system, equation)
    if shape is None:
        return 0
    others = [
        row
        for number in range(len(system.equations))
        if number != equation
        and not system.equations[number].residual
        and shape_of(system, number) == shape
        and (row := _row(system, number, {}))[None] >= FEWEST_CASES * system.scale
    ]
    own = _row(system, equation, deltas)
    if len(others) < FEWEST_ROWS or own[None] <= 0:
        return 0
    parts = [column for column in own if column is not None]
    return sum(_distance(own, others, column, system.scale) for column in parts)


def shape_of(system: System, equation: int) -> Shape | None:
    """The table and columns of a sum along a row; rows of one shape can be compared."""
    source = system.equations[equation].source
    total = system.total_of(equation)
    if not isinstance(source, Sum) or source.kind not in ("row", "balance") or total is None:
        return None
    addresses = {n: system.figures[n].place.address for n in system.equations[equation].weights}
    parts = frozenset(address.column for n, address in addresses.items() if n != total)
    return addresses[total].block, addresses[total].column, parts


def _row(system: System, equation: int, deltas: Deltas) -> dict[int | None, int]:
    """What a row states by column; under None its total."""
    total = system.total_of(equation)
    row: dict[int | None, int] = {}
    for n in system.equations[equation].weights:
        column = None if n == total else system.figures[n].place.address.column
        row[column] = system.values[n] + deltas.get(n, 0)
    return row


def _distance(
    own: Mapping[int | None, int], others: list[dict[int | None, int]], column: int, scale: int
) -> int:
    size = sum(other[None] for other in others)
    usual = sum(other[column] for other in others) / size
    spread = sum(other[None] * (other[column] / other[None] - usual) ** 2 for other in others)
    room = usual * (1 - usual) + 1 / size
    variance = spread / size + room * scale / own[None] + 0.0001
    return min(MOST, int(50 * (own[column] / own[None] - usual) ** 2 / variance))
