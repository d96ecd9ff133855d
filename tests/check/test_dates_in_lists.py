"""Lists in order of their dates, and tables that count the days of each case."""

import pytest

from tests.check.test_dates_told_against_the_report import found

DAYS = ("09/3/2026", "16/3/2026", "24/3/2026", "02/4/2026", "20/4/2026", "28/4/2026")


def listed(*days: str) -> str:
    return "\n\n".join(
        f"- Công văn số {n}/UBND-KT ngày {d} về hồ sơ;" for n, d in enumerate(days, 7)
    )


def column(*days: str) -> str:
    rows = "\n".join(f"| {n} | {n + 50}/QĐ-UBND | {d} | {n} |" for n, d in enumerate(days, 1))
    return f"| TT | Số quyết định | Ngày ban hành | Số thủ tục |\n{rows}"


@pytest.mark.parametrize(
    ("days", "many"),
    [
        (DAYS, 0),
        (DAYS[::-1], 0),
        ((*DAYS[:2], "24/3/2025", *DAYS[3:]), 1),
        ((*DAYS[:2], "24/3/2027", *DAYS[3:]), 1),
        ((*DAYS[:2], "24/3/2025", *DAYS[3:])[::-1], 1),
        ((*DAYS[:2], "24/11/2025", *DAYS[3:]), 0),
        ((*DAYS[:2], "24/3/2025", DAYS[3]), 0),
        ((*DAYS[:2], "24/3/2025", DAYS[3], "10/4/2025", DAYS[5]), 0),
        ((DAYS[0], DAYS[2], DAYS[1], *DAYS[3:]), 0),
    ],
)
def test_one_date_of_another_year_in_a_list(days: tuple[str, ...], many: int) -> None:
    assert len(found(f"I. KẾT QUẢ\n\n{listed(*days)}", "T19")) == many
    assert len(found(f"I. KẾT QUẢ\n\n{column(*days)}", "T19")) == many


HEAD = "| STT | Mã hồ sơ | Ngày nhận | Ngày hẹn trả | Số ngày trễ |\n"
LATE = (
    ("06/4/2026", "25/5/2026", 46),
    ("13/4/2026", "29/5/2026", 42),
    ("22/4/2026", "18/6/2026", 22),
    ("28/4/2026", "22/6/2026", 18),
)


def late(*rows: tuple[str, str, int]) -> str:
    return HEAD + "\n".join(
        f"| {n} | HS-{n}7 | {received} | {due} | {days} |"
        for n, (received, due, days) in enumerate(rows, 1)
    )


@pytest.mark.parametrize(
    ("rows", "many"),
    [
        (LATE, 0),
        ((*LATE, ("06/5/2026", "26/7/2026", 14)), 1),
        ((*LATE, ("06/5/2026", "26/6/2026", 41)), 1),
        ((*LATE, ("06/5/2026", "26/6/2026", 9)), 0),
        ((*LATE, ("06/5/2026", "26/6/2026", 14)), 0),
        (LATE[:3], 0),
        ((*LATE[:3], ("28/4/2026", "22/3/2026", 18)), 1),
        (tuple((a, b, n) for n, (a, b, _) in enumerate(LATE, 3)), 0),
    ],
)
def test_the_rows_of_a_table_count_their_days_alike(
    rows: tuple[tuple[str, str, int], ...], many: int
) -> None:
    assert len(found(f"I. KẾT QUẢ\n\n{late(*rows)}", "T20")) == many
