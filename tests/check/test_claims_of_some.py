"""Claims that nothing was late: what is told of some cases, offices or days denies no figure."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

HEAD = "UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả công tác Quý III năm 2026\n"
LATE = "Tiếp nhận 1.250 hồ sơ, đã giải quyết 1.204 hồ sơ; quá hạn 13 hồ sơ."


def accused(text: str) -> bool:
    found = review(parse_plain(f"{HEAD}{LATE}\n{text}"), KNOWLEDGE).findings
    return any(finding.check in ("C04", "C06") for finding in found)


@pytest.mark.parametrize(
    "text",
    [
        "Các hồ sơ của doanh nghiệp đều được trả đúng hạn, không có hồ sơ chậm.",
        "Hồ sơ thuộc Đề án 06 không có hồ sơ quá hạn.",
        "Hồ sơ của người cao tuổi được ưu tiên, không có hồ sơ nào quá hạn.",
        "Trung tâm không để hồ sơ ngành dọc quá hạn.",
        "Không phát sinh hồ sơ hưu trí trễ hẹn.",
        "Hộ kinh doanh, hợp tác xã: không có hồ sơ trễ. Xây dựng: không có hồ sơ trễ.",
        "Về hộ tịch: không có hồ sơ quá hạn.",
    ],
)
def test_a_claim_on_the_cases_of_some_is_silent(text: str) -> None:
    assert not accused(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hai phòng chuyên môn không có hồ sơ quá hạn được khen.",
        "08/09 công chức không có hồ sơ quá hạn.",
        "Có 37 xã, phường không có hồ sơ quá hạn.",
        "Cá nhân không có hồ sơ quá hạn được cộng điểm.",
        "Ở khâu tiếp nhận không có hồ sơ quá hạn.",
        "Không có hồ sơ quá hạn ở cấp xã; hồ sơ quá hạn đều của cơ quan ngành dọc.",
        "Phần việc của xã không có hồ sơ quá hạn.",
        "Chưa có công chức nào bị xử lý vì hồ sơ quá hạn.",
        "Không có hồ sơ trả chậm do Bưu điện.",
        "Trả kết quả qua Bưu điện không phát sinh chậm trễ.",
        "Không có trường hợp công chức cố tình gây chậm trễ.",
        "Việc chi trả không để xảy ra chậm trễ.",
        "Không có tình trạng cố ý để hồ sơ quá hạn.",
        "Xã Kiến Thụy không có hồ sơ quá hạn.",
    ],
)
def test_a_claim_on_some_offices_is_silent(text: str) -> None:
    assert not accused(text)


@pytest.mark.parametrize(
    "text",
    [
        "Từ ngày 20/8/2026 đến nay, Trung tâm không để xảy ra hồ sơ quá hạn.",
        "Kể từ khi có nhắc việc tự động, chưa ghi nhận hồ sơ quá hạn.",
        "Ngày 05/9/2026, qua rà soát, không có hồ sơ quá hạn.",
        "Trong 92 ngày có 89 ngày không có hồ sơ quá hạn.",
        "02/03 tháng không có hồ sơ quá hạn.",
        "Kỷ lục của xã là 45 ngày liên tục không có hồ sơ quá hạn.",
        "Không có hồ sơ quá hạn phát sinh thêm sau ngày 14/9/2026.",
        "Tháng 7 hệ thống chậm; từ ngày 15/8/2026 ổn định, không phát sinh thêm hồ sơ quá hạn.",
        "13 hồ sơ này đều của tháng 6; 2 tháng sau không có hồ sơ quá hạn.",
    ],
)
def test_a_claim_on_some_days_is_silent(text: str) -> None:
    assert not accused(text)


@pytest.mark.parametrize(
    "text",
    [
        'Mô hình "5 không": không phiền hà; không hồ sơ quá hạn; không tiêu cực.',
        "Chỉ tiêu: không có hồ sơ quá hạn. Kết quả: chưa đạt.",
        "Trung tâm treo biển “Không có hồ sơ quá hạn” tại quầy.",
    ],
)
def test_what_is_wanted_or_quoted_is_silent(text: str) -> None:
    assert not accused(text)


@pytest.mark.parametrize(
    "text",
    [
        "Xã tiếp nhận 142 hồ sơ phi địa giới, đã giải quyết 142 hồ sơ, không có hồ sơ quá hạn.",
        "Kết quả 06 TTHC nội bộ: 42 hồ sơ, đúng hạn 42 hồ sơ, không có hồ sơ quá hạn.",
        "II. KẾT QUẢ CỦA CƠ QUAN NGÀNH DỌC\nGiải quyết đúng quy định, không có hồ sơ quá hạn.",
        "Trong số 142 hồ sơ phi địa giới hành chính, không có hồ sơ quá hạn.",
        "- Phòng Văn hóa - Xã hội: 410 hồ sơ, không có hồ sơ quá hạn.",
        "Đoàn kiểm tra chọn 60 hồ sơ, không phát hiện hồ sơ quá hạn.",
        "Nhóm thiết yếu: tiếp nhận 880 hồ sơ, trả 871 hồ sơ, tất cả hồ sơ đều đúng hạn.",
    ],
)
def test_a_claim_on_cases_of_another_count_is_silent(text: str) -> None:
    assert not accused(text)


@pytest.mark.parametrize(
    "text",
    [
        "Trong tổng số 1.204 hồ sơ đã giải quyết, không có hồ sơ quá hạn.",
        "Tiếp nhận 1.250 hồ sơ, không có hồ sơ quá hạn.",
        "Hồ sơ của tổ chức, công dân được giải quyết nhanh, không có hồ sơ nào quá hạn.",
        "Toàn bộ hồ sơ của tổ chức, cá nhân đều được trả đúng hẹn.",
        "Hồ sơ thuộc thẩm quyền của xã được giải quyết đúng quy định, không có hồ sơ trễ hạn.",
        "Các phòng chuyên môn phối hợp tốt, không có hồ sơ trễ hạn.",
        "Với 08 công chức, Trung tâm không để xảy ra hồ sơ quá hạn.",
        "Từ ngày 15/6 đến ngày 14/9, Trung tâm không để xảy ra hồ sơ quá hạn.",
        "II. KẾT QUẢ CHUNG\nGiải quyết đúng quy định, không có hồ sơ quá hạn.",
        "Trong đó trước hạn 1.000 hồ sơ, đúng hạn 191 hồ sơ, không có hồ sơ quá hạn.",
        "Việc giải quyết thủ tục không để xảy ra chậm trễ.",
        "Lượng hồ sơ lớn nhưng Trung tâm vẫn không có hồ sơ quá hạn.",
    ],
)
def test_a_claim_on_all_is_found(text: str) -> None:
    assert accused(text)
