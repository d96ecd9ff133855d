"""What a number is told as: a base, another's words, a figure taken back."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review, understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def qualifiers(text: str) -> dict[str, str | None]:
    figures = understand(parse_plain(text), KNOWLEDGE).mentions.figures
    return {figure.text: figure.qualifier for figure in figures if figure.kind == "count"}


def accused(text: str) -> list[str]:
    findings = review(parse_plain(text), KNOWLEDGE).findings
    return [finding.check for finding in findings if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ('Văn phòng UBND tỉnh nêu: "xã còn 29 hồ sơ quá hạn".', "29"),
        ("Thông báo kết luận ghi “xã tiếp nhận 4.120 hồ sơ”.", "4.120"),
        ("Tiếp nhận 1.248 hồ sơ (số liệu đã điều chỉnh, báo cáo cũ ghi 1.284 hồ sơ).", "1.284"),
        ("Tiếp nhận 1.248 hồ sơ (1.284 hồ sơ là do nhập nhầm).", "1.284"),
    ],
)
def test_anothers_words_and_what_was_taken_back_are_no_results(text: str, figure: str) -> None:
    assert qualifiers(text)[figure] == "comparison"


@pytest.mark.parametrize(
    "text",
    [
        "Cấp 25 giấy chứng nhận (cấp mới 20 giấy; đính chính 25 giấy).",
        "Tiếp nhận 118 hồ sơ (tiếp nhận mới 93 hồ sơ; số chuyển từ kỳ báo cáo trước là 25 hồ sơ).",
        "Ngày “Thứ Bảy vì dân” tiếp nhận 25 hồ sơ.",
    ],
)
def test_words_that_only_look_like_it_leave_a_result(text: str) -> None:
    assert qualifiers(text)["25"] is None


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Trả lại 14 hồ sơ (1,19% tổng số hồ sơ đã giải quyết 1.180 hồ sơ).", "1.180"),
        ("Hộ tịch có 02 hồ sơ quá hạn trong 256 hồ sơ đã giải quyết.", "256"),
    ],
)
def test_what_a_part_is_of_is_a_base(text: str, figure: str) -> None:
    assert qualifiers(text)[figure] == "base"
    assert accused(text) == []


def test_a_figure_of_its_own_is_still_held_against_its_whole() -> None:
    assert "A05" in accused("Tiếp nhận 120 hồ sơ, trong đó 180 hồ sơ trực tuyến.")


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Chỉ tiêu hồ sơ trực tuyến thực hiện được 81,7%, ứng với 1.999 hồ sơ.", None),
        ("Chỉ tiêu hồ sơ trực tuyến đã đạt 81,7%.", None),
        ("Chỉ tiêu hồ sơ trực tuyến phải đạt 81,7%.", "target"),
        ("Chỉ tiêu hồ sơ trực tuyến: 81,7%.", "target"),
        ("Phấn đấu thực hiện được 81,7% chỉ tiêu.", "target"),
    ],
)
def test_a_target_that_was_met_is_a_result(text: str, qualifier: str | None) -> None:
    share = next(f for f in understand(parse_plain(text), KNOWLEDGE).mentions.figures)
    assert (share.text, share.qualifier) == ("81,7", qualifier)


def test_a_count_over_another_of_its_unit_is_a_part_of_it() -> None:
    text = "Thanh toán trực tuyến {} hồ sơ trên 3.246 hồ sơ có phí."
    assert qualifiers(text.format("3.098"))["3.246"] == "base"
    assert accused(text.format("3.098")) == []
    assert accused(text.format("33.098")) == ["A05"]
    assert qualifiers("Hướng dẫn 40 lớp, trên 3.246 hồ sơ.")["3.246"] == "approximate"
