"""A difference in whatever words is held against the two figures nearest to it."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge(), guessing=False).mentions.told


@pytest.mark.parametrize(
    "text",
    [
        "Hỗ trợ 1.276 lượt người nộp hồ sơ; trong đó 538 lượt do Đoàn thanh niên hỗ trợ, số "
        "còn lại 748 lượt hỗ trợ tại quầy.",
        "Hồ sơ giấy do ba xã cũ bàn giao còn 1.260 hộp, mới chỉnh lý được 441 hộp (35%), phần "
        "chưa chỉnh lý là 918 hộp.",
        "Sổ hộ tịch cần số hóa 4.820 trang; đã quét xong 3.215 trang, như vậy còn 1.065 trang "
        "chưa quét.",
        "Trung tâm công khai 371 thủ tục. Trong quý chỉ có 84 thủ tục phát sinh hồ sơ (toàn "
        "trình 44 thủ tục, một phần 37 thủ tục, khác 03 thủ tục). Nói cách khác, còn 278 thủ "
        "tục không phát sinh hồ sơ nào.",
        "Tháng ít nhất là tháng 2 (374 hồ sơ), tháng nhiều nhất là tháng 8 (678 hồ sơ), hơn "
        "kém nhau 314 hồ sơ.",
        "Điểm Ia Nhơn nhận 786 hồ sơ, điểm Ia Pết nhận 457 hồ sơ, chênh lệch giữa hai điểm là "
        "392 hồ sơ.",
        "Chỉ tiêu giao 3.500 hồ sơ trực tuyến, thực hiện 2.792 hồ sơ, còn thiếu 808 hồ sơ.",
        "Biên chế được giao 42, hiện có mặt 37 (thiếu 06 so với số được giao), trong đó thạc "
        "sĩ 06 người, đại học 30 người.",
        "Phòng Kinh tế được giao 12 biên chế, hiện có 08 người, thiếu 05 người, mới đạt 66,7%.",
        "Nộp thừa có 12 trường hợp, số tiền 384.000 đồng; đã hoàn trả 10 trường hợp, số tiền "
        "312.000 đồng, còn 02 trường hợp, số tiền 27.000 đồng.",
        "Làm xong 921 hồ sơ, bao gồm cả 08 hồ sơ người dân tự rút và 03 hồ sơ phường từ chối; "
        "số còn lại 901 hồ sơ có kết quả.",
        "Quý I tiếp nhận 4.030 hồ sơ. Quý II tiếp nhận 5.297 hồ sơ, nhiều hơn Quý I 1.627 hồ sơ.",
        "Tháng 7 nhận 1.482 hồ sơ, tháng 8 nhận 1.263 hồ sơ; tháng 8 ít hơn tháng 7 là 291 hồ sơ.",
        "Tỷ lệ quý III đạt 96,8%, cao hơn quý I (88,7%) là 5,1 điểm phần trăm.",
        "Tổng điểm tháng 5 của phường là 95,21 điểm, xếp thứ 7/40; cao hơn tháng 12 năm 2025 "
        "(92,84 điểm, xếp thứ 15/40) là 3,27 điểm và tăng 08 bậc.",
        "Tháng 11/2025, điểm theo Quyết định số 766/QĐ-TTg là 88,47 điểm; tháng 8/2025 là "
        "81,92 điểm. Như vậy sau 03 tháng tăng 7,55 điểm.",
        "Diện tích phòng làm việc từ 85 m² mở rộng thành 140 m², tăng 65 m².",
        "Số hồ sơ tồn đầu kỳ 318 hồ sơ, tồn cuối kỳ 465 hồ sơ; cuối kỳ tăng 174 hồ sơ so với "
        "đầu kỳ.",
        "Thu phí 9 tháng đạt 198.552.000 đồng, dự toán năm 230.000.000 đồng, còn phải thu "
        "31.484.000 đồng.",
        "Ngân sách cấp 415 triệu đồng, đã chi 286 triệu đồng, còn lại 192 triệu đồng.",
        "Kế hoạch 1.200 lượt, thực hiện 1.350 lượt, vượt 510 lượt so với kế hoạch.",
        "Kế hoạch 1.200 lượt, thực hiện 1.350 lượt, vượt 160 lượt so với kế hoạch.",
        "Nhà văn hóa khu A đón 2.410 lượt, khu B đón 1.875 lượt, cách nhau 553 lượt.",
        "Đã số hóa 8.530 trang trong tổng số 11.804 trang, số chưa số hóa là 3.724 trang.",
        "Chỉ tiêu giao 2.500 tài khoản, đã kích hoạt 2.138 tài khoản, như vậy còn phải kích "
        "hoạt 326 tài khoản nữa.",
        "Cán bộ được giao 25 người, có mặt 21 người, khuyết 05 người.",
        "Tiếp nhận 1.284 hồ sơ, kỳ trước 1.196 hồ sơ, như vậy số tiếp nhận kỳ này nhiều hơn "
        "188 hồ sơ.",
        "Biên chế giao 12, có mặt 11 (thiếu 2). Trong 11 người: 1 Giám đốc, 1 Phó Giám đốc, 9 "
        "chuyên viên. Hợp đồng hỗ trợ: 2 nhân viên (ngoài biên chế).",
        "Tỷ lệ hài lòng 96,4%, kém quý trước (97,9%) 2,5 điểm phần trăm.",
    ],
)
def test_a_difference_one_slip_off_is_told(text: str) -> None:
    assert len(told(text).changes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Hỗ trợ 1.276 lượt người nộp hồ sơ; trong đó 538 lượt do Đoàn thanh niên hỗ trợ, số "
        "còn lại 738 lượt hỗ trợ tại quầy.",
        "Hồ sơ giấy do ba xã cũ bàn giao còn 1.260 hộp, mới chỉnh lý được 441 hộp (35%), phần "
        "chưa chỉnh lý là 819 hộp.",
        "Sổ hộ tịch cần số hóa 4.820 trang; đã quét xong 3.215 trang, như vậy còn 1.605 trang "
        "chưa quét.",
        "Trung tâm công khai 371 thủ tục. Trong quý chỉ có 84 thủ tục phát sinh hồ sơ (toàn "
        "trình 44 thủ tục, một phần 37 thủ tục, khác 03 thủ tục). Nói cách khác, còn 287 thủ "
        "tục không phát sinh hồ sơ nào.",
        "Tháng ít nhất là tháng 2 (374 hồ sơ), tháng nhiều nhất là tháng 8 (678 hồ sơ), hơn "
        "kém nhau 304 hồ sơ.",
        "Điểm Ia Nhơn nhận 786 hồ sơ, điểm Ia Pết nhận 457 hồ sơ, chênh lệch giữa hai điểm là "
        "329 hồ sơ.",
        "Chỉ tiêu giao 3.500 hồ sơ trực tuyến, thực hiện 2.792 hồ sơ, còn thiếu 708 hồ sơ.",
        "Biên chế được giao 42, hiện có mặt 37 (thiếu 05 so với số được giao), trong đó thạc "
        "sĩ 06 người, đại học 30 người.",
        "Tiếp nhận 1.342 hồ sơ, trong đó trực tuyến 1.329 hồ sơ, trực tiếp 13 hồ sơ; tăng 174 "
        "hồ sơ so với tháng trước.",
        "Tổng số 2.450 hồ sơ, đã giải quyết 2.339 hồ sơ, gồm 1.825 hồ sơ trước hạn, 502 hồ sơ "
        "đúng hạn, 12 hồ sơ quá hạn; còn lại 111 hồ sơ đang giải quyết, trong đó 107 hồ sơ "
        "còn trong hạn, 4 hồ sơ quá hạn.",
        "Tổng số 2.450 hồ sơ, đã trả 2.300 hồ sơ, từ chối 39 hồ sơ, còn 111 hồ sơ đang giải "
        "quyết; tăng 123 hồ sơ so với kỳ trước.",
        "Lũy kế tiếp nhận 8.316 hồ sơ, tháng 8 tiếp nhận 1.078 hồ sơ, bình quân 1.039,5 hồ "
        "sơ/tháng; tháng 8 cao hơn mức bình quân này 38,5 hồ sơ.",
        "Tiếp nhận 856 hồ sơ, tăng 125 hồ sơ so với tháng trước; giải quyết 830 hồ sơ, tăng "
        "98 hồ sơ so với tháng trước.",
        "Có 3.496 trong 3.684 hồ sơ được số hóa; còn thiếu 142 hồ sơ chưa ký số.",
        "Trung tâm có 12 máy quét, 34 máy tính, còn thiếu 04 máy quét.",
        "Nhận 1.250 phiếu, phát 1.500 phiếu, còn 115 phiếu không hợp lệ, 1.135 phiếu hợp lệ.",
        "Xã giao 9.200 trường hợp, đã nhập 8.464 trường hợp; còn 420 trường hợp khai tử chưa "
        "rà soát, 316 trường hợp kết hôn chưa đối chiếu.",
        "Tháng 5 nhận 1.310 hồ sơ, tháng 6 nhận 1.412 hồ sơ, tăng 102 hồ sơ; trả 1.390 hồ sơ, "
        "tăng 85 hồ sơ so với tháng 5.",
        "Trong 9 tháng tiếp nhận 04 người, chuyển công tác 03 người, nghỉ hưu 01 người; còn "
        "thiếu 02 người so với biên chế.",
        "Kho lưu trữ có 11.804 hồ sơ, đã số hóa 8.530 hồ sơ, đang số hóa 1.140 hồ sơ, còn "
        "2.134 hồ sơ chưa số hóa.",
        "Đã phát 2.000 tờ rơi, in thêm 500 tờ rơi; còn 640 tờ rơi chưa phát.",
        "Hỗ trợ 856 lượt người, trong đó 312 lượt người cao tuổi, 145 lượt người khuyết tật, "
        "còn lại 399 lượt là người dân khác.",
        "Điểm số 1 nhận 745 hồ sơ, điểm số 2 nhận 612 hồ sơ; trụ sở chính nhiều hơn điểm số 1 "
        "là 318 hồ sơ.",
        "Số thu 45.200.000 đồng, kỳ trước thu 41.700.000 đồng, tăng 3,5 triệu đồng.",
        "Giao 35 chỉ tiêu, đạt 31 chỉ tiêu, còn 04 chỉ tiêu chưa đạt.",
        "Nhận 1.250 hồ sơ, trong đó 1.190 hồ sơ trực tuyến; giải quyết 1.200 hồ sơ, nhiều hơn "
        "tháng trước 145 hồ sơ.",
        "Thời gian giải quyết 120 ngày, rút xuống 96 ngày, giảm 24 ngày làm việc (20%).",
        "Toàn xã có 4.512 hộ, 18.320 nhân khẩu; còn 128 hộ nghèo, 215 hộ cận nghèo.",
        "Tổng số 8.420 tài khoản, kích hoạt 7.115 tài khoản; còn 1.305 tài khoản chưa kích "
        "hoạt, giảm 240 tài khoản so với đầu năm.",
        "Đến ngày 31/8, còn 321 hồ sơ đang giải quyết; kỳ trước còn 312 hồ sơ; tăng 09 hồ sơ.",
        "Tiếp nhận 1.284 hồ sơ (tháng trước 1.196 hồ sơ); hồ sơ trực tuyến tăng 131 hồ sơ.",
        "Quý I tiếp nhận 4.030 hồ sơ; Quý II tiếp nhận 5.297 hồ sơ, nhiều hơn cùng kỳ năm "
        "trước 1.167 hồ sơ.",
        "Tiếp nhận 1.284 hồ sơ, kỳ trước 1.196 hồ sơ, như vậy số tiếp nhận kỳ này nhiều hơn "
        "88 hồ sơ.",
        "Tỷ lệ số hóa đạt 96,4%, tỷ lệ tái sử dụng 71,2%, tăng 2,5 điểm phần trăm so với quý "
        "trước.",
        "Biên chế giao 12, có mặt 11 (thiếu 1). Trong 11 người: 1 Giám đốc, 1 Phó Giám đốc, 9 "
        "chuyên viên. Hợp đồng hỗ trợ: 2 nhân viên (ngoài biên chế).",
        "Biên chế giao 12, có mặt 11 (thiếu 02 máy tính). Trong 11 người có 9 chuyên viên.",
        "Biên chế giao 12, có mặt 11 (thiếu 2 so với đề án). Trong 11 người có 9 chuyên viên.",
        "Được giao 15 biên chế, hiện có 13 người, trong đó 1 người biệt phái, còn thiếu 03 người.",
        "Tháng 8 xã đạt 94,80 điểm; nhóm công khai đạt 17,46 điểm, tăng 1,20 điểm so với tháng 7.",
        "Xã còn 12 hộ nghèo, giảm 05 hộ; còn thiếu 15 bộ máy tính trong khi đã có 22 bộ, cần "
        "37 bộ.",
    ],
)
def test_a_difference_that_holds_or_is_of_others_is_not(text: str) -> None:
    assert told(text).changes == ()


def test_a_long_paragraph_is_read_in_time() -> None:
    assert told("còn thiếu hơn kém nhau (so với " * 4000 + "12 hồ sơ.").changes == ()


@pytest.mark.parametrize(
    "text",
    [
        "Thanh toán trực tuyến đạt 98,62%, cao hơn Quý I (97,15%) là 2,94 điểm phần trăm.",
        "Tỷ lệ đạt 97,95%, cao hơn chỉ tiêu tối thiểu 95% là 4,29 điểm phần trăm.",
        "Tỷ lệ đạt 97,95%, cao hơn chỉ tiêu tối thiểu 95% là 2,59 điểm phần trăm.",
        "Tỷ lệ đạt 75,05%, thấp hơn chỉ tiêu giao (80%) là 6,95 điểm phần trăm.",
        "Tỷ lệ đạt 97,95%, cao hơn mức chung của thành phố (95,1%) 1,29 điểm phần trăm.",
        "Tiếp nhận 3.955 hồ sơ, giảm 129 hồ sơ so với Quý II năm 2026 (4.024 hồ sơ).",
        "Tiếp nhận 3.955 hồ sơ, giảm 129 so với Quý II (4.024).",
    ],
)
def test_right_behind_its_figure_a_difference_needs_no_slip(text: str) -> None:
    assert len(told(text).changes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ đạt 97,95%, cao hơn chỉ tiêu tối thiểu 95% là 2,95 điểm phần trăm.",
        "Tỷ lệ đúng hạn đạt 98,5%; dùng lại dữ liệu cao hơn chỉ tiêu 80% là 4,5 điểm phần trăm.",
        "Đúng hạn đạt 98%, trực tuyến 80%, cao hơn cùng kỳ (75,5%) là 4,5 điểm phần trăm.",
        "Trực tuyến đạt 98,62%, hài lòng tăng 2 điểm phần trăm so với Quý I (95%).",
        "Tiếp nhận 3.955 hồ sơ, trực tuyến tăng 129 hồ sơ so với Quý II (4.024 hồ sơ).",
        "Tiếp nhận 3.955 hồ sơ, giảm 69 so với Quý II (4.024).",
        "Có 05 cuộc họp, tăng 02 so với quý I (03 cuộc).",
    ],
)
def test_what_stands_further_off_does(text: str) -> None:
    assert told(text).changes == ()
