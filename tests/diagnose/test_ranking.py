"""Which repair comes first: blanks, shares, slips of the hand, rows like the others."""

from decimal import Decimal

import pytest

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.ranking import ranked
from hcc_parse.diagnose.repairs import causes_of
from hcc_parse.diagnose.shares import Shares
from hcc_parse.diagnose.system import System, system_of
from hcc_parse.diagnose.typical import unlikeness
from hcc_parse.domain import Limits, Ratio
from hcc_parse.pipeline import understand
from tests.reports import KNOWLEDGE, dossier_of
from tests.scans import Read, scanned

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) |
| 1 | Hộ tịch | {} | {} | {} |
| 2 | Đất đai | 100 | 96 | 4 |
| 3 | Y tế | 200 | 190 | 10 |
| 4 | Nội vụ | 50 | 48 | 2 |
| 5 | Tư pháp | 80 | 77 | 3 |
"""


def system_in(*cells: str) -> System:
    return system_of(dossier_of(TABLE.format(*cells)).relations)


def order_of(*cells: str, ratios: tuple[Ratio, ...] = ()) -> list[tuple[str, Decimal]]:
    """Each single change of the first row, the likeliest first."""
    system = system_in(*cells)
    (cause,) = causes_of(system, Limits())
    found = ranked(system, cause.options, Shares(ratios))
    return [(system.figures[n].text, system.after(n, delta)) for _, ((n, delta),) in found]


@pytest.mark.parametrize(
    ("cells", "first"),
    [
        (("154", "184", "6"), ("184", Decimal(148))),  # two digits swapped, and a row like others
        (("3.050", "2.090", "60"), ("2.090", Decimal(2990))),  # one digit
        (("1.540", "148", "60"), ("148", Decimal(1480))),  # one dropped
        (("154", "1.480", "6"), ("1.480", Decimal(148))),
    ],
)
def test_a_slip_of_the_hand_comes_first(
    cells: tuple[str, str, str], first: tuple[str, Decimal]
) -> None:
    assert order_of(*cells)[0] == first


def test_a_row_unlike_the_others_comes_later() -> None:
    assert [text for text, _ in order_of("500", "450", "20")][-1] == "20"


def test_a_row_is_measured_against_the_others() -> None:
    system = system_in("500", "480", "20")
    row = next(e for e, one in enumerate(system.equations) if 500 in one_values(system, e))
    online, carried = (at for at, f in enumerate(system.figures) if f.text in ("480", "20"))
    assert unlikeness(system, row, {}) < 50
    assert unlikeness(system, row, {online: -200, carried: 200}) > 400


def one_values(system: System, equation: int) -> set[int]:
    return {system.values[n] for n in system.equations[equation].weights}


def test_repairs_of_one_rank_stay_in_reading_order() -> None:
    system = system_in("500", "480", "20")
    options: list[Changes] = [((2, 1),), ((1, 1),)]
    found = [changes for _, changes in ranked(system, options, Shares(()))]
    assert sorted(found) == sorted(options)
    assert ranked(system, options, Shares(())) == ranked(system, reversed(options), Shares(()))


def test_what_a_scan_left_in_doubt_is_changed_first() -> None:
    cells = ("150", "140", "60")
    assert [text for text, _ in order_of(*cells)] == ["60", "150", "140"]
    report = scanned(TABLE.format(*cells), {(0, 3, 3): Read("140", 0.6)})
    relations = understand(report, KNOWLEDGE, guessing=False).relations
    system = system_of(relations, 0.9)
    (cause,) = causes_of(system, Limits())
    found = ranked(system, cause.options, Shares(()))
    assert [system.figures[n].text for _, ((n, _),) in found] == ["140", "60", "150"]
