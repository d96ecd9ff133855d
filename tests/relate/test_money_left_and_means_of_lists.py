"""What is left of money, averages of lists, months with an estimate, shares of a unit."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def told(text: str) -> list[str]:
    found = review(
        parse_plain(text), KNOWLEDGE, only=("A02", "A04", "A05", "A06", "A07", "A13", "C04")
    ).findings
    return [one.check for one in found]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Đã sử dụng 725 triệu đồng, bằng 74% kinh phí được giao cả năm (980 triệu đồng), gồm "
            "chi thường xuyên 412 triệu đồng, mua sắm thiết bị 268 triệu đồng và truyền thông 45 "
            "triệu đồng; còn lại 345 triệu đồng.\n"
        ),
        (
            "Kinh phí được giao 450 triệu đồng, đã giải ngân 318 triệu đồng, còn lại 152 triệu "
            "đồng.\n"
        ),
        (
            "Tổng kinh phí được cấp năm 2026 là 612.000.000 đồng; đã chi 418.500.000 đồng, chưa "
            "sử dụng 139.500.000 đồng.\n"
        ),
        (
            "Kết quả: cơ sở vật chất 4,62 điểm; thái độ phục vụ 4,81 điểm; thời gian giải quyết "
            "4,57 điểm; hướng dẫn thủ tục 4,74 điểm; kết quả nhận được 4,86 điểm. Điểm trung bình"
            " của năm nội dung là 4,90 điểm.\n"
        ),
        (
            "Điểm các tiêu chí: công khai 17,2 điểm; tiến độ 18,4 điểm; số hóa 15,0 điểm. Bình "
            "quân 03 tiêu chí đạt 17,6 điểm.\n"
        ),
        (
            "Số hồ sơ của ba bộ phận: bộ phận tư pháp 120 hồ sơ; bộ phận địa chính 90 hồ sơ; bộ "
            "phận xây dựng 60 hồ sơ, trung bình chung 190 hồ sơ.\n"
        ),
        (
            "| Chỉ tiêu | Tháng 01 | Tháng 02 | Tháng 3 | Tháng 4 | Tháng 5 | Cộng 5 tháng | Ước "
            "tháng 6 | Ước 6 tháng |\n"
            "| Tiếp nhận mới | 812 | 896 | 943 | 871 | 904 | 4.126 | 920 | 5.046 |\n"
            "| Đã trả kết quả | 801 | 603 | 918 | 880 | 897 | 4.099 | 925 | 5.024 |\n"
        ),
        (
            "| Chỉ tiêu | Tháng 01 | Tháng 02 | Tháng 3 | Tháng 4 | Tháng 5 | Cộng 5 tháng | Ước "
            "tháng 6 | Ước 6 tháng |\n"
            "| Tiếp nhận mới | 812 | 596 | 943 | 871 | 904 | 4.126 | 920 | 5.046 |\n"
            "| Đã trả kết quả | 801 | 603 | 918 | 880 | 897 | 4.099 | 925 | 4.996 |\n"
        ),
        (
            "| Nội dung | Tháng 1 | Tháng 2 | Tháng 3 | Lũy kế 3 tháng | Ước thực hiện tháng 4 | "
            "Ước 4 tháng |\n"
            "| Hộ tịch | 112 | 96 | 143 | 351 | 120 | 471 |\n"
            "| Đất đai | 30 | 31 | 18 | 79 | 25 | 104 |\n"
            "| Chứng thực | 201 | 203 | 218 | 662 | 225 | 887 |\n"
        ),
        (
            "Khuổi Phia là xã miền núi, có 14 thôn, bản với 1.926 hộ, 8.745 nhân khẩu, trong đó "
            "1.604 hộ là đồng bào dân tộc thiểu số, chiếm 67,7% tổng số hộ.\n"
        ),
        ("Xã có 2.410 hộ với 9.615 nhân khẩu; có 482 hộ làm nghề biển, chiếm 34,2% số hộ.\n"),
        (
            "Ở lĩnh vực hộ tịch, toàn bộ 1.631 hồ sơ đã được giải quyết, không có hồ sơ quá hạn.\n"
            "| STT | Lĩnh vực | Trực tuyến | Trực tiếp | Đúng và trước hạn | Quá hạn | Còn lại |\n"
            "| 1 | Hộ tịch | 1.187 | 142 | 1.309 | 1 | 4 |\n"
            "| 2 | Chứng thực | 1.423 | 208 | 1.629 | 0 | 0 |\n"
            "| 3 | Đất đai | 141 | 63 | 191 | 8 | 26 |\n"
        ),
    ],
)
def test_what_is_denied_is_told(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        (
            "Đã sử dụng 725 triệu đồng, bằng 74% kinh phí được giao cả năm (980 triệu đồng), gồm "
            "chi thường xuyên 412 triệu đồng, mua sắm thiết bị 268 triệu đồng và truyền thông 45 "
            "triệu đồng; còn lại 255 triệu đồng.\n"
        ),
        (
            "Kinh phí được giao 450 triệu đồng, trong đó mua sắm 150 triệu đồng; đã giải ngân 118"
            " triệu đồng, còn lại 32 triệu đồng.\n"
        ),
        (
            "Kinh phí được giao 450 triệu đồng, bổ sung 50 triệu đồng, đã giải ngân 318 triệu "
            "đồng, còn lại 182 triệu đồng.\n"
        ),
        ("Kinh phí được giao 1,2 tỷ đồng, đã chi 0,75 tỷ đồng, còn lại 0,4 tỷ đồng.\n"),
        (
            "Kinh phí được giao 980 triệu đồng, đã chi 725 triệu đồng, đã cam kết chi 155 triệu "
            "đồng, còn lại 100 triệu đồng.\n"
        ),
        (
            "Kết quả: cơ sở vật chất 4,62 điểm; thái độ phục vụ 4,81 điểm; thời gian giải quyết "
            "4,57 điểm; hướng dẫn thủ tục 4,74 điểm; kết quả nhận được 4,86 điểm. Điểm trung bình"
            " của năm nội dung là 4,72 điểm.\n"
        ),
        (
            "Điểm các tiêu chí: công khai 17,2 điểm; tiến độ 18,4 điểm; số hóa 15,0 điểm. Điểm "
            "bình quân có trọng số 17,6 điểm; bình quân quý trước 19,0 điểm.\n"
        ),
        (
            "Số hồ sơ của ba bộ phận: bộ phận tư pháp 120 hồ sơ; bộ phận địa chính 90 hồ sơ; bộ "
            "phận xây dựng 60 hồ sơ, bình quân mỗi tháng 30 hồ sơ.\n"
        ),
        (
            "| Chỉ tiêu | Tháng 01 | Tháng 02 | Tháng 3 | Tháng 4 | Tháng 5 | Cộng 5 tháng | Ước "
            "tháng 6 | Ước 6 tháng |\n"
            "| Tiếp nhận mới | 812 | 596 | 943 | 871 | 904 | 4.126 | 920 | 5.046 |\n"
            "| Đã trả kết quả | 801 | 603 | 918 | 880 | 897 | 4.099 | 925 | 5.024 |\n"
            "| Số người phục vụ | 801 | 603 | 918 | 880 | 897 | 4.099 | 925 | 5.024 |\n"
        ),
        (
            "| Chỉ tiêu | Tháng 01 | Tháng 02 | Tháng 3 | Lũy kế 3 tháng | Ước tháng 4 | Ước 4 "
            "tháng |\n"
            "| Hồ sơ tồn | 12 | 9 | 14 | 14 | 10 | 10 |\n"
            "| Tỷ lệ | 81 | 60 | 91 | 80 | 90 | 82 |\n"
        ),
        (
            "Khuổi Phia là xã miền núi, có 14 thôn, bản với 1.926 hộ, 8.745 nhân khẩu, trong đó "
            "1.604 hộ là đồng bào dân tộc thiểu số, chiếm 83,3% tổng số hộ.\n"
        ),
        (
            "Xã có 2.410 hộ, trong đó có 612 hộ ven biển; có 482 hộ làm nghề biển, chiếm 78,8% số"
            " hộ ven biển.\n"
        ),
        (
            "Xã có 2.410 hộ với 9.615 nhân khẩu, 612 hộ ven biển, 482 hộ làm nghề biển, chiếm "
            "78,8% số hộ.\n"
        ),
        (
            "Xã có 2.410 hộ, đến nay có 482 hộ đăng ký tài khoản, tăng 12,5% số hộ so với năm "
            "trước.\n"
        ),
        (
            "Ở lĩnh vực chứng thực, toàn bộ 1.631 hồ sơ đã được giải quyết, không có hồ sơ quá "
            "hạn.\n"
            "| STT | Lĩnh vực | Trực tuyến | Trực tiếp | Đúng và trước hạn | Quá hạn | Còn lại |\n"
            "| 1 | Hộ tịch | 1.187 | 142 | 1.309 | 1 | 4 |\n"
            "| 2 | Chứng thực | 1.423 | 208 | 1.629 | 0 | 0 |\n"
            "| 3 | Đất đai | 141 | 63 | 191 | 8 | 26 |\n"
        ),
    ],
)
def test_what_is_true_is_silent(text: str) -> None:
    assert not told(text)
