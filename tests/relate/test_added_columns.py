"""A table without a total row: its rows are added up for what the text says."""

import pytest

from tests.reports import dossier_of

HEAD = """
| STT | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết | < |
| ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước | Tổng số | Trước hạn |
"""
ROWS = """| 1 | Hộ tịch | 60 | 50 | 10 | 55 | 50 |
| 2 | Đất đai | 60 | 55 | 5 | 50 | 45 |
| 3 | Y tế | 10 | 10 | - | 10 | 10 |
"""
TEXT = (
    "Tổng số hồ sơ tiếp nhận: {} hồ sơ; kỳ trước chuyển sang: 15 hồ sơ. "
    "Số hồ sơ đã giải quyết: {} hồ sơ; giải quyết trước hạn: 105 hồ sơ."
)


def told(text: str, rows: str = ROWS) -> list[tuple[int, int]]:
    found = dossier_of(f"{text}{HEAD}{rows}").relations.restatements
    return [(int(r.first.value), int(r.agreed)) for r in found if r.table]


def test_the_text_is_held_against_the_sum_of_the_rows() -> None:
    assert (118, 115) in told(TEXT.format(130, 118))
    assert (130, 130) in told(TEXT.format(130, 118))


def test_where_fewer_than_three_agree_nothing_is_said() -> None:
    assert told(TEXT.format(131, 118)) == []


@pytest.mark.parametrize(
    "rows",
    [
        ROWS.replace("| 3 | Y tế", "| 2.1 | Y tế"),
        ROWS.replace("| 3 | Y tế", "| I | Y tế"),
        ROWS.replace("| 3 | Y tế", "| - | - Y tế"),
        "\n".join(ROWS.splitlines()[:2]) + "\n",
    ],
)
def test_rows_that_may_be_made_of_each_other_are_left_alone(rows: str) -> None:
    assert told(TEXT.format(130, 118), rows) == []
