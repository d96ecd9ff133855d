"""How many times one count is another is held against the only two counts that it may be of."""

import pytest

from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def denied(text: str) -> int:
    told = understand(parse_plain(text), KNOWLEDGE, guessing=False).mentions.told
    return sum(one.way == "times" for one in told.refuted)


@pytest.mark.parametrize(
    "text",
    [
        "Quý III tiếp nhận 2.096 hồ sơ, Quý IV tiếp nhận 3.215 hồ sơ, gấp 0,65 lần Quý III.",
        "Quý III tiếp nhận 2.096 hồ sơ. Quý IV tiếp nhận 3.215 hồ sơ, gấp 1,35 lần so với Quý III.",
        "Quý IV tiếp nhận 3.215 hồ sơ, gấp 1,93 lần so với Quý III (2.096 hồ sơ).",
        "Lĩnh vực chứng thực 1.620 hồ sơ, gấp 3,13 lần lĩnh vực hộ tịch (760 hồ sơ).",
        "Đất đai có 120 hồ sơ, hộ tịch có 840 hồ sơ, gấp 4,5 lần lĩnh vực đất đai.",
    ],
)
def test_a_wrong_number_of_times_is_told(text: str) -> None:
    assert denied(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Quý III tiếp nhận 2.096 hồ sơ, Quý IV tiếp nhận 3.215 hồ sơ, gấp 1,53 lần Quý III.",
        "Quý IV tiếp nhận 3.215 hồ sơ, trong đó trực tuyến 2.096 hồ sơ, gấp 2,5 lần cùng kỳ.",
        "Quý IV tiếp nhận 3.215 hồ sơ, cao gấp 1,53 lần so với Quý III (2.096 hồ sơ).",
        "Chứng thực 1.620 hồ sơ, hộ tịch 760 hồ sơ, gấp 2 lần.",
        "Hộ tịch 300 hồ sơ, chứng thực 900 hồ sơ, tăng gấp 1,5 lần.",
        "Tiếp nhận 500 hồ sơ. Đã giải quyết 480 hồ sơ, gấp 1,3 lần.",
        "Quý IV tiếp nhận 3.215 hồ sơ, trả 2.900 hồ sơ, gấp 2,5 lần so với cùng kỳ năm trước.",
        "Hộ tịch 1.200 hồ sơ, đất đai 300 hồ sơ, gấp 2,4 lần so với quý I.",
        "Quý III đón 4.000 lượt, gấp hơn 2 lần quý II (1.900 lượt).",
        "Tiếp nhận 3.215 hồ sơ, gấp 1,5 lần số biên chế làm được (bình quân 12 hồ sơ/ngày).",
        "Hộ tịch 900 hồ sơ, đất đai 300 hồ sơ, xây dựng 100 hồ sơ, gấp 2,5 lần.",
    ],
)
def test_what_may_be_of_other_counts_is_not(text: str) -> None:
    assert denied(text) == 0
