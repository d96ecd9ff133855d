"""A share told beside its part and whole is held against them."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def found(text: str) -> int:
    return len(review(parse_plain(text), load_knowledge(), only=("A07",)).findings)


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Trong quý tiếp nhận 03 phản ánh; đã trả lời 03/04 (đạt 100%).", 1),
        ("Trong quý tiếp nhận 03 phản ánh; đã trả lời 03/03 (đạt 100%).", 0),
        ("Xã đã hoàn thành 03/04 nhiệm vụ, đạt 75%.", 0),
        ("Xã đã hoàn thành 03/04 nhiệm vụ, đạt 100% kế hoạch quý.", 0),
        ("Cắt giảm 42 ngày làm việc trên tổng số 96 ngày làm việc, tương đương cắt giảm 25%.", 1),
        ("Cắt giảm 24 ngày làm việc trên tổng số 96 ngày làm việc, tương đương cắt giảm 25%.", 0),
        ("Cắt giảm 24 ngày trên tổng số 96 ngày, tương đương 25% so với quy định cũ.", 0),
    ],
)
def test_a_share_beside_its_figures(text: str, many: int) -> None:
    assert found(text) == many
