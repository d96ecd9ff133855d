"""A change told by a count and a share is held against the two figures that it is of."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

WEEK = "Tuần 31 nhận 154 hồ sơ, trả 149 hồ sơ.\nTuần này nhận 170 hồ sơ.\n"
PAST = "Tuần 31 nhận 154 hồ sơ, tuần này tăng 16 hồ sơ ({}%)."
QUARTERS = "Phát sinh quý I 2.106, quý II 2.274, quý III 2.391 hồ sơ. "
PLACES = "Điểm A đón 1.230 lượt, điểm B đón 984 lượt; điểm A nhiều hơn điểm B {} lượt (25,0%)."
BETWEEN = "Tháng 5 nhận 1.342 hồ sơ mới và hơn tháng 1 (1.187 hồ sơ) 155 hồ sơ, tức hơn {}%."
TABLE = """
| Kỳ | Tiếp nhận | Giải quyết |
| --- | --- | --- |
| Quý I | 521 | 502 |
| Quý II | 634 | 647 |
| Quý III | 674 | 672 |

So với quý II, quý III tiếp nhận tăng {} hồ sơ ({}%).
"""


def told(text: str) -> set[str]:
    findings = review(parse_plain(text), load_knowledge()).findings
    return {one.check for one in findings if one.severity is not Severity.NOTE}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (WEEK + PAST.format("10,4"), WEEK + PAST.format("9,4")),
        (
            QUARTERS + "Quý III tăng 117 hồ sơ (5,1%) so với quý II.",
            QUARTERS + "Quý III tăng 117 hồ sơ (5,7%) so với quý II.",
        ),
        (PLACES.format("246"), PLACES.format("264")),
        (BETWEEN.format("13,06"), BETWEEN.format("11,83")),
        (TABLE.format("40", "6,3"), TABLE.format("40", "9,3")),
    ],
    ids=["over this week", "of the paragraph", "the count", "in a bracket", "of a table"],
)
def test_what_the_two_figures_do_not_give_is_told(right: str, wrong: str) -> None:
    assert "A10" not in told(right)
    assert "A10" in told(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 1.230 hồ sơ, tăng 246 hồ sơ (18,7%) so với kỳ trước; trả 984 hồ sơ.",
        "Phát hành 800 văn bản, giảm 120 văn bản (13,0%); ban hành 92 kế hoạch.",
        "Trong 500 hồ sơ quá hạn, giảm 40 hồ sơ (8,0% tổng số) so với quý trước 540 hồ sơ.",
        TABLE.format("95", "16,4"),
    ],
    ids=["its base is not told", "nothing near", "a share of the whole", "of another measure"],
)
def test_what_may_be_of_other_figures_is_not(text: str) -> None:
    assert "A10" not in told(text)
