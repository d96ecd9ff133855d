"""Tasks by state, parts told in turn, parts beyond what was told before them."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

TASKS = (
    "Kế hoạch đặt ra 32 nhiệm vụ. Đến hết tháng 9 đã hoàn thành {} nhiệm vụ (đạt 75,0%), đang "
    "thực hiện 06 nhiệm vụ, chưa đến thời điểm triển khai 02 nhiệm vụ."
)
SHORT = "Thành phố giao 18 nhiệm vụ: hoàn thành {}, đang thực hiện 05, chưa triển khai 02."
TURN = "Xã nhận bàn giao 159 hồ sơ từ 03 xã cũ (lần lượt là 71, {} và 36 hồ sơ)."
TURNS = "Tổ lưu động nhận 214 hồ sơ tại 02 thôn, lần lượt là {} hồ sơ và 93 hồ sơ."
WOMEN = (
    "Trung tâm hiện có 13 người làm việc: 01 Giám đốc, 01 Phó Giám đốc, 09 công chức và 02 nhân "
    "viên hợp đồng. Trong đó nữ {} người; biết tiếng Jrai 05 người."
)
CLAUSE = (
    "Về khách quan: 74 hồ sơ phải chờ trích đo; trong 47 hồ sơ đất đai trễ hạn có {} hồ sơ thuộc "
    "diện này."
)


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE, {"A03", "A05", "A06"}).findings
    return [finding.check for finding in found]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (TASKS, "24", "26"),
        (SHORT, "11", "14"),
        (TURN, "52", "25"),
        (TURNS, "121", "112"),
        (WOMEN, "07", "14"),
        (CLAUSE, "29", "92"),
    ],
    ids=["tasks", "short", "in turn", "two in turn", "women", "out of"],
)
def test_each_shape_is_told(text: str, right: str, wrong: str) -> None:
    assert told(text.format(right)) == []
    assert len(told(text.format(wrong))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch đặt ra 38 nhiệm vụ; hoàn thành 24, đang thực hiện 08, chưa làm 02, chậm 04.",
        "Kế hoạch đặt ra 38 nhiệm vụ; hoàn thành 24 nhiệm vụ, đang thực hiện 08 nhiệm vụ.",
        "Xã nhận bàn giao 159 hồ sơ từ 03 xã cũ (lần lượt là 71, 20 và 10 hồ sơ).",
        "Xã nhận 159 hồ sơ của 02 tháng, lần lượt là 71, 52 và 36 hồ sơ.",
        "Trung tâm hiện có 13 người. Trong đó nữ 07 người. Trong đó cử 20 lượt đi học.",
        "Trong 47 hồ sơ đất đai có 29 hồ sơ trễ hạn; tháng trước có 92 hồ sơ.",
        "Giao 40 nhiệm vụ. Đã hoàn thành 30 nhiệm vụ, đang thực hiện 07 nhiệm vụ, chưa đến hạn 03 "
        "nhiệm vụ. Trong đó đúng hạn 28 nhiệm vụ.",
    ],
    ids=[
        "a fourth",
        "two only",
        "no slip",
        "one more",
        "other units",
        "another month",
        "of a count before",
    ],
)
def test_others_are_left_alone(text: str) -> None:
    assert told(text) == []


NAMED = (
    "Phường phát 640 phiếu khảo sát, thu về 622 phiếu hợp lệ (97,2%). Rất hài lòng 431 phiếu, hài "
    "lòng 179 phiếu. Hai mức cộng lại 610 phiếu, đạt {}% số phiếu thu về."
)
OPENED = (
    "Tổng số hồ sơ phải giải quyết là 2.172 hồ sơ, bao gồm 95 hồ sơ cũ và 2.077 hồ sơ tiếp nhận "
    "mới. Trong số tiếp nhận mới có 1.491 hồ sơ nộp trực tuyến ({}%), 586 hồ sơ nộp trực tiếp."
)


@pytest.mark.parametrize(
    ("text", "right", "wrong"), [(NAMED, "98,1", "95,3"), (OPENED, "71,79", "68,65")]
)
def test_a_share_is_of_the_base_that_it_names(text: str, right: str, wrong: str) -> None:
    for share, found in ((right, []), (wrong, ["A14"])):
        findings = review(parse_plain(text.format(share)), KNOWLEDGE, {"A07", "A14"}).findings
        assert [finding.check for finding in findings] == found


@pytest.mark.parametrize(
    "text",
    [
        "Tổng số tiếp nhận 2.172 hồ sơ.\nTiếp nhận mới 2.077 hồ sơ, trực tuyến 1.491 hồ sơ, chiếm "
        "68,65% số hồ sơ tiếp nhận.",
        "Đã giải quyết 2.000 hồ sơ.\nGiải quyết trước hạn 1.800 hồ sơ; trả qua bưu chính 300 hồ "
        "sơ, chiếm 15% số hồ sơ đã giải quyết.",
    ],
)
def test_a_base_named_in_part_only_is_none(text: str) -> None:
    assert not review(parse_plain(text), KNOWLEDGE, {"A07", "A14"}).findings
