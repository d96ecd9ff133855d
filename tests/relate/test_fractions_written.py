"""Shares beside the fraction that they are of, written out."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

TOTALS = "Tiếp nhận 4.218 hồ sơ, gồm 4.157 hồ sơ mới và 61 hồ sơ kỳ trước chuyển sang. "


def told(text: str) -> list[str]:
    return [f.check for f in review(parse_plain(TOTALS + text), KNOWLEDGE, {"A07", "A14"}).findings]


@pytest.mark.parametrize(
    "text",
    [
        "Nộp trực tuyến: 3.906/4.187 hồ sơ mới, chiếm tỷ lệ 93,96%.",  # 4.157 would fit
        "Niêm yết công khai đủ 471/501 TTHC, đạt 100%.",
        "Tỷ lệ giải quyết đúng hạn là 99,96% (4.115/4.129).",
        "Đã giải quyết xong 4.129 hồ sơ, đạt 97,19% so với tổng số hồ sơ phải giải quyết.",
    ],
)
def test_a_fraction_written_out_is_the_base(text: str) -> None:
    assert told(text) in (["A07"], ["A14"])


@pytest.mark.parametrize(
    "text",
    [
        "Nộp trực tuyến: 3.906/4.157 hồ sơ mới, chiếm tỷ lệ 93,96%.",
        "Nộp trực tuyến: 3.906/4.157 hồ sơ mới, chiếm 92,6% tổng số hồ sơ tiếp nhận.",
        "Niêm yết công khai đủ 501/501 TTHC, đạt 100%.",
        "Thu hồi 471/501 thẻ, đạt 100% kế hoạch.",
        "Tỷ lệ giải quyết đúng hạn là 99,66% (4.115/4.129).",
        "Đúng hạn đạt 99,69% (4/1.270 hồ sơ quá hạn).",
        "Đã giải quyết xong 4.129 hồ sơ, đạt 97,89% so với tổng số hồ sơ phải giải quyết.",
        "Đã giải quyết xong 4.129 hồ sơ, đạt 107,19% so với tổng số hồ sơ quý trước.",
    ],
)
def test_a_share_that_fits_its_fraction_is_silent(text: str) -> None:
    assert told(text) == []


def test_parts_make_up_the_numerator_of_a_rate() -> None:
    text = (
        "Đã giải quyết 2.951 hồ sơ, trong đó trước hạn 2.604 hồ sơ, đúng hạn 340 hồ sơ, quá hạn "
        "07 hồ sơ. Tỷ lệ hồ sơ giải quyết đúng và trước hạn {}%."
    )
    assert told(text.format("99,8")) == []
    assert told(text.format("98,8")) == ["A07"]
