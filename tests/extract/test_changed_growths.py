"""Growth behind its change, against a base that its sentence names."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

QUARTERS = (
    "Quý I tiếp nhận 5.194 hồ sơ, quý II 5.884 hồ sơ (tăng 690 hồ sơ, tương đương 13,28% so với "
    "quý I), quý III 6.524 hồ sơ (tăng 640 hồ sơ, tương đương {}% so với quý II)."
)
BRACKET = (
    "So với quý IV năm 2025 (tiếp nhận 4.187 hồ sơ, đã giải quyết 4.073 hồ sơ): số tiếp nhận tăng "
    "453 hồ sơ, bằng {}%; số đã giải quyết tăng 470 hồ sơ, bằng 11,54%."
)
PLAIN = (
    "So với 6 tháng cuối năm 2025, khi đó xã tiếp nhận mới 7.346 hồ sơ, thì số hồ sơ tiếp nhận mới "
    "của kỳ này đã tăng 933 hồ sơ, tương đương mức tăng {}%."
)
FALL = "So với quý trước (tiếp nhận 3.000 hồ sơ), số hồ sơ tiếp nhận giảm 300 hồ sơ, tức {}%."


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE, {"A07", "A10"}).findings
    return [f.check for f in found if f.severity == "warning"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (QUARTERS, "10,88", "25,61"),  # 640 over what quarter I had
        (BRACKET, "10,82", "9,76"),  # over this quarter's own
        (BRACKET, "10,82", "12,82"),
        (PLAIN, "12,7", "14,7"),
        (FALL, "10,0", "11,0"),
    ],
)
def test_a_growth_that_change_and_base_do_not_give_is_told_once(
    text: str, right: str, wrong: str
) -> None:
    assert told(text.format(right)) == []
    assert told(text.format(wrong)) == ["A10"]


@pytest.mark.parametrize(
    "text",
    [
        # The count may be that of now, of which the change is taken off.
        "So với quý trước, số hồ sơ tiếp nhận là 2.000 hồ sơ, tiếp nhận tăng 200 hồ sơ, tức 11,1%.",
        "So với quý trước (tiếp nhận 3.000 hồ sơ), số hồ sơ tiếp nhận tăng 300 hồ sơ, bằng 110%.",
        # Of another thing, of another base, and no growth.
        "So với quý I (1.500 hồ sơ), hồ sơ trực tuyến tăng 300 hồ sơ, tức 25% so với cùng kỳ.",
        "Quý I nhận 1.000 hồ sơ, quý II nhận 1.200 hồ sơ, tăng 200 hồ sơ, đạt 95% so với quý I.",
        "Quý I nhận 1.000 hồ sơ, quý II 1.200 hồ sơ (tăng 90 hồ sơ đất đai, tức 45% so với quý I).",
        "Quý I có 1.000 hồ sơ, quý I nộp trực tuyến 800 hồ sơ, quý II 1.200 hồ sơ (tăng 200 hồ sơ, "
        "tức 25% so với quý I).",
    ],
)
def test_what_may_be_of_something_else_is_left_alone(text: str) -> None:
    assert "A10" not in told(text)
