"""A part told twice, of which one value makes its list add up."""

import pytest

from tests.reports import dossier_of

REPORT = """
I. Kết quả
{}
II. Nhận xét
{}
"""
LISTED = "Giải quyết 3.992 hồ sơ, trong đó 2.944 hồ sơ trước hạn, 1.021 đúng hạn, {} hồ sơ quá hạn."
LATE = "Số hồ sơ giải quyết quá hạn: {} hồ sơ."


def told(listed: str, late: str) -> list[tuple[int, int]]:
    found = dossier_of(REPORT.format(listed, late)).relations.restatements
    return [(int(r.first.value), int(r.agreed)) for r in found if r.first.value != r.agreed]


def test_what_makes_the_list_full_is_held_against_its_part() -> None:
    assert told(LISTED.format("02"), LATE.format("27")) == [(2, 27)]


@pytest.mark.parametrize(
    ("listed", "late"),
    [
        (LISTED.format("27"), LATE.format("27")),
        (LISTED.format("02"), LATE.format("12")),  # the list is not full with it either
        (LISTED.format("02"), "Lĩnh vực đất đai: giải quyết quá hạn 27 hồ sơ."),
        (
            "Giải quyết 39 hồ sơ, trong đó 29 hồ sơ trước hạn, 08 đúng hạn, 01 hồ sơ quá hạn.",
            LATE.format("02"),  # so small a number is met by chance
        ),
    ],
)
def test_else_the_two_may_be_of_different_things(listed: str, late: str) -> None:
    assert not [pair for pair in told(listed, late) if pair in ((2, 27), (1, 2), (2, 12))]
