"""Claims that nothing was late, in many wordings; wishes, parts and other matters are none."""

import pytest

from hcc_parse.domain import Address, Passage
from hcc_parse.extract.claims import find_claims
from hcc_parse.extract.told.all_claims import find_all_claims
from tests.reports import KNOWLEDGE


def claimed(text: str) -> bool:
    passage = Passage(text=text, address=Address(0))
    return any((*find_claims(passage, KNOWLEDGE), *find_all_claims(passage, KNOWLEDGE)))


def meant(text: str) -> list[str]:
    passage = Passage(text=text, address=Address(0))
    return [indicator for claim in find_claims(passage, KNOWLEDGE) for indicator in claim.of]


@pytest.mark.parametrize(
    "text",
    [
        "Không có hồ sơ nào bị quá hạn trong kỳ.",
        "Trong kỳ không có hồ sơ giải quyết quá hạn.",
        "Không phát sinh hồ sơ trễ hạn.",
        "Không xảy ra tình trạng hồ sơ giải quyết chậm.",
        "Không có hồ sơ giải quyết chậm so với quy định.",
        "Không có hồ sơ tồn đọng, quá hạn.",
        "Số hồ sơ quá hạn: không.",
        "Hồ sơ quá hạn giải quyết: Không có.",
        "Số hồ sơ giải quyết quá hạn: Không phát sinh.",
        "Hồ sơ trễ hẹn: không có trường hợp nào.",
        "Không hồ sơ nào giải quyết quá hạn.",
        "Không một hồ sơ nào bị trễ hẹn.",
        "Chưa để xảy ra hồ sơ quá hạn.",
        "Chưa phát sinh hồ sơ quá hạn giải quyết.",
        "Chưa có hồ sơ nào trả kết quả trễ hẹn.",
        "Chưa ghi nhận trường hợp nào giải quyết hồ sơ quá thời hạn quy định.",
        "Không có trường hợp nào giải quyết quá thời gian quy định.",
        "Không có hồ sơ vượt thời hạn giải quyết.",
        "Các hồ sơ đều được giải quyết đúng hạn và trước hạn, không có hồ sơ nào chậm trễ.",
        "UBND xã không để xảy ra tình trạng chậm trễ trong giải quyết hồ sơ.",
        "Không có hồ sơ phải xin lỗi do trả kết quả trễ.",
        "Kết quả: không có hồ sơ giải quyết trễ thời hạn.",
        "Không tồn tại hồ sơ giải quyết quá hạn.",
        "Không còn tình trạng hồ sơ giải quyết trễ hạn.",
        "Hồ sơ giải quyết quá hạn không phát sinh trong kỳ.",
        "Tình trạng hồ sơ quá hạn không xảy ra.",
        "Hồ sơ quá hạn không có.",
        "Trong kỳ không phát sinh trường hợp trả kết quả chậm cho tổ chức, cá nhân.",
        "100% hồ sơ được giải quyết đúng hạn và trước hạn.",
        "100% hồ sơ giải quyết đúng hạn, trước hạn.",
        "100% hồ sơ đã giải quyết đều đúng và trước hạn.",
        "Toàn bộ hồ sơ đều được trả kết quả đúng hẹn.",
        "Tất cả các hồ sơ đều được giải quyết trong hạn.",
        "Mọi hồ sơ đều được trả đúng hẹn.",
        "Hồ sơ đã giải quyết đều đúng hạn, không có hồ sơ quá hạn.",
        "Các hồ sơ được giải quyết đều trước hạn hoặc đúng hạn.",
        "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn đạt 100%.",
        "Tỷ lệ giải quyết hồ sơ đúng hạn đạt 100%.",
        "Tỷ lệ đúng hạn đạt 100 %.",
        "Hồ sơ giải quyết trước và đúng hạn đạt tỷ lệ 100%.",
        "Hồ sơ được giải quyết đúng hạn 100%.",
        "Kết quả giải quyết đúng hạn đạt 100%.",
        "100% kết quả được trả đúng hẹn.",
        "Không có hồ sơ nào quá hạn phải gửi thư xin lỗi.",
        "Theo dõi trên hệ thống không thấy hồ sơ giải quyết quá hạn.",
        "Không phát hiện hồ sơ giải quyết quá hạn.",
        "Không hồ sơ quá hạn.",
        "Hồ sơ giải quyết quá hạn là không có.",
        "Không có trường hợp hồ sơ bị trả muộn.",
        "Không ghi nhận hồ sơ nào được trả sau thời hạn.",
        "Đơn vị không để hồ sơ nào bị quá hạn.",
        "Việc giải quyết hồ sơ bảo đảm đúng quy trình, không có hồ sơ trễ hẹn.",
        "Trong kỳ không phát sinh hồ sơ chậm, muộn.",
        "Hồ sơ trễ hạn không phát sinh trong quý II năm 2026.",
        "Không để xảy ra sai sót, chậm trễ trong giải quyết hồ sơ.",
        "Trong 1.200 hồ sơ đã giải quyết không có hồ sơ nào quá hạn.",
        "100% hồ sơ được trả đúng hạn, không phải xin lỗi trường hợp nào.",
        "Các phòng chuyên môn giải quyết hồ sơ đúng hạn 100%.",
        "Không có hồ sơ phải gửi phiếu xin lỗi do quá hạn.",
    ],
)
def test_that_nothing_was_late_is_read(text: str) -> None:
    assert claimed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Phấn đấu không để xảy ra hồ sơ quá hạn.",
        "Tiếp tục bảo đảm không có hồ sơ quá hạn.",
        "Không có hồ sơ đất đai quá hạn trong tuần 3.",
        "Trong lĩnh vực đất đai không có hồ sơ quá hạn.",
        "Không có lý do để giải quyết quá hạn.",
        "Không có hồ sơ bổ sung nên một số hồ sơ quá hạn.",
        "Trường hợp không có hồ sơ bản gốc thì giải quyết chậm.",
        "Nếu không có hồ sơ quá hạn thì công chức được khen.",
        "Yêu cầu các bộ phận không để hồ sơ quá hạn.",
        "Còn 3 hồ sơ quá hạn, không có hồ sơ nào quá hạn trên 30 ngày.",
        "100% hồ sơ đất đai giải quyết đúng hạn.",
        "100% hồ sơ giải quyết trước hạn, đúng hạn theo chỉ tiêu.",
        "100% hồ sơ trực tuyến được giải quyết đúng hạn.",
        "Không còn hồ sơ quá hạn từ kỳ trước chuyển sang.",
        "Tỷ lệ hồ sơ cấp giấy khai sinh giải quyết đúng hạn đạt 100%.",
        "100% hồ sơ quá hạn có thư xin lỗi.",
        "100% hồ sơ quá hạn đã được xin lỗi đúng hẹn.",
        "Tuyệt đối không để hồ sơ quá hạn mà không có lý do.",
        "Không có công dân nào phản ánh về hồ sơ quá hạn.",
        "Không có hồ sơ tư pháp quá hạn.",
        "Không để xảy ra tình trạng gửi thư xin lỗi chậm đối với hồ sơ quá hạn.",
        "Phần mềm chưa có chức năng cảnh báo hồ sơ quá hạn.",
        "Hệ thống không ghi nhận đúng số hồ sơ quá hạn.",
        "Hồ sơ quá hạn không được bổ sung lý do.",
        "Chưa có giải pháp khắc phục hồ sơ quá hạn.",
        "Không phát sinh hồ sơ quá hạn mới.",
        "Không có hồ sơ quá hạn do lỗi chủ quan của công chức.",
        "Chưa có quy định xử lý khi hồ sơ quá hạn.",
        "Không có thư xin lỗi đối với hồ sơ quá hạn.",
        "Các hồ sơ trong tuần đều được giải quyết đúng hạn.",
        "Các hồ sơ trực tuyến đều đúng hạn.",
        "Hầu hết các hồ sơ đều được giải quyết đúng thời hạn.",
        "Rà soát từng hồ sơ, không để hồ sơ quá hạn.",
        "Không phải không có hồ sơ quá hạn.",
        "Giải pháp để không có hồ sơ quá hạn là phân công lại công chức.",
        "Hướng tới 100% hồ sơ được trả trước hạn.",
        "Không có hồ sơ quá hạn 10 ngày trở lên.",
        "Không để hồ sơ quá hạn là yêu cầu hàng đầu.",
        "Không có nhiệm vụ được giao bị quá hạn.",
        "Tiếp nhận 06 PAKN; không có PAKN quá hạn.",
    ],
)
def test_what_says_less_is_no_claim(text: str) -> None:
    assert not claimed(text)


def test_a_syllable_of_another_word_does_not_make_a_claim_one_of_open_cases() -> None:
    assert meant("Chưa phát hiện hồ sơ nào đã giải quyết mà quá thời hạn.") == ["resolved_overdue"]
    assert meant("Hiện không có hồ sơ nào quá thời hạn.") == ["in_progress_overdue"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Không có tổ chức, cá nhân nào bị trễ hẹn trả kết quả.", True),
        ("Không có công dân nào phải chịu trễ hẹn.", True),
        ("Không có cá nhân nào chịu trách nhiệm về hồ sơ trễ hẹn.", False),
        ("Không có tổ chức, cá nhân nào phản ánh bị trễ hẹn.", False),
        ("Các hồ sơ đều được giải quyết đúng và trước thời hạn quy định.", True),
        ("Các hồ sơ trực tuyến đều được giải quyết đúng hoặc trước ngày hẹn.", False),
    ],
)
def test_who_waited_and_who_was_late(text: str, found: bool) -> None:
    assert claimed(text) is found


@pytest.mark.parametrize(
    ("text", "of"),
    [
        (
            "- Hồ sơ đang giải quyết: 92 hồ sơ, gồm 78 trong hạn; không có hồ sơ quá hạn.",
            "in_progress",
        ),
        ("b) Đã trả kết quả 90 hồ sơ; không có hồ sơ quá hạn.", "resolved"),
    ],
)
def test_a_claim_is_about_what_its_sentence_opens_with(text: str, of: str) -> None:
    assert meant(text) == [f"{of}_overdue"]


def test_a_claim_of_a_sentence_that_opens_with_neither_may_mean_both() -> None:
    assert len(meant("- Tiếp nhận 92 hồ sơ; không có hồ sơ quá hạn.")) == 2
