"""Changes told with the wrong sign, where every other row of their column has the right one."""

from collections.abc import Mapping
from dataclasses import replace

from hcc_parse.domain import Movement

FEWEST_ROWS = 3
PLUS = "+"


def is_sign_alone(rows: Mapping[int, Movement], index: int) -> bool:
    """Whether only the sign of a change is wrong, and the table shows how it writes its signs.

    A rise typed as a fall stands alone against three rows; a fall typed as a rise only where some
    other row tells a fall, or where every row that grew has a plus of its own.

    Args:
        rows: What each row says of the same two columns.
        index: The row in question.
    """
    one = rows[index]
    others = [other for at, other in rows.items() if at != index and other.difference]
    plain = replace(one, signed=False)
    if not (one.signed and plain.holds) or not all(o.signed and o.holds for o in others):
        return False
    plus = all(other.change.text.startswith(PLUS) for other in (one, *others))
    shown = (
        one.change.value < 0
        or any(other.difference < 0 for other in others)
        or (plus and len(others) > FEWEST_ROWS)
    )
    return len(others) >= FEWEST_ROWS and shown
