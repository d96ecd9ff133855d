"""Names ranked or compared in words beside the lists and tables that deny it."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE, only=("C04", "C11")).findings
    return [one.check for one in found]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kết quả chấm điểm: công khai minh bạch 17,5 điểm; tiến độ giải quyết 18,2 điểm; số "
            "hóa hồ sơ 14,6 điểm; thanh toán trực tuyến 15,9 điểm. Tiêu chí thấp nhất là thanh "
            "toán trực tuyến.\n"
        ),
        (
            "Số hồ sơ tiếp nhận theo quý như sau: quý I: 512 hồ sơ; quý II: 640 hồ sơ; quý III: "
            "598 hồ sơ; quý IV: 701 hồ sơ. Quý II có số hồ sơ tiếp nhận cao nhất, quý I thấp "
            "nhất.\n"
        ),
        (
            "Lượt công dân đến giao dịch các tháng: tháng 4: 820 lượt, tháng 5: 765 lượt, tháng "
            "6: 911 lượt. Do nghỉ lễ dài ngày nên tháng 4 có số lượt thấp nhất.\n"
        ),
        (
            "Chứng thực là lĩnh vực có số hồ sơ quá hạn nhiều nhất.\n"
            "| Lĩnh vực | Tiếp nhận | Quá hạn |\n"
            "| Hộ tịch | 812 | 3 |\n"
            "| Chứng thực | 1.812 | 1 |\n"
            "| Đất đai | 201 | 9 |\n"
        ),
        (
            "Tháng 8 có số hồ sơ tiếp nhận thấp nhất trong quý.\n"
            "| Chỉ tiêu | Tháng 7 | Tháng 8 | Tháng 9 |\n"
            "| Tiếp nhận | 412 | 520 | 377 |\n"
            "| Giải quyết | 400 | 515 | 390 |\n"
        ),
        (
            "Tổ 3 có số hộ tham gia đông nhất (45 hộ).\n"
            "| Tổ dân phố | Số hộ tham gia | Số buổi |\n"
            "| Tổ 1 | 38 | 2 |\n"
            "| Tổ 2 | 62 | 3 |\n"
            "| Tổ 3 | 45 | 2 |\n"
        ),
        (
            "Hộ tịch là lĩnh vực duy nhất có số hồ sơ tháng 6 giảm so với tháng 5.\n"
            "| Lĩnh vực | Tháng 4 | Tháng 5 | Tháng 6 |\n"
            "| Hộ tịch | 120 | 131 | 144 |\n"
            "| Chứng thực | 220 | 231 | 244 |\n"
            "| Đất đai | 20 | 31 | 24 |\n"
        ),
        (
            "Quý I là quý có số hồ sơ giải quyết cao hơn số hồ sơ tiếp nhận.\n"
            "| Chỉ tiêu | Quý I | Quý II | Quý III |\n"
            "| Tiếp nhận | 1.412 | 1.520 | 1.377 |\n"
            "| Giải quyết | 1.400 | 1.525 | 1.390 |\n"
        ),
        (
            "Điểm các nội dung khảo sát: thái độ 4,7 điểm; thời gian 4,3 điểm; cơ sở vật chất 4,5"
            " điểm. Nội dung được đánh giá cao nhất là thời gian.\n"
        ),
        (
            "Số hồ sơ quá hạn của ba bộ phận: bộ phận tư pháp 12 hồ sơ; bộ phận địa chính 30 hồ "
            "sơ; bộ phận xây dựng 17 hồ sơ. Nhiều nhất là bộ phận xây dựng.\n"
        ),
        (
            "Tháng 9 là tháng duy nhất có số hồ sơ giải quyết nhiều hơn số tiếp nhận mới.\n"
            "| TT | Chỉ tiêu | Tháng 7 | Tháng 8 | Tháng 9 | Cả quý |\n"
            "| 1 | Hồ sơ đầu kỳ chuyển sang | 132 | 187 | 175 | 132 |\n"
            "| 2 | Tiếp nhận mới | 1.476 | 1.893 | 2.217 | 5.586 |\n"
            "| 4 | Đã giải quyết | 1.421 | 1.905 | 2.204 | 5.530 |\n"
        ),
        (
            "Đất đai là lĩnh vực duy nhất có số hồ sơ quý III tăng so với quý II (tăng 11 hồ sơ).\n"
            "| Lĩnh vực | Quý I | Quý II | Quý III | 9 tháng |\n"
            "| Hộ tịch | 812 | 874 | 931 | 2.617 |\n"
            "| Đất đai | 143 | 169 | 158 | 470 |\n"
            "| Xây dựng | 61 | 74 | 83 | 218 |\n"
        ),
        (
            "Cụm Nà Lùng có số lượt người được phục vụ cao nhất (96 lượt), cụm Phia Đén thấp nhất"
            " (38 lượt).\n"
            "| Địa điểm | Số buổi | Lượt người | Hồ sơ |\n"
            "| Cụm Nà Lùng | 03 | 96 | 61 |\n"
            "| Cụm Khuổi Thẳm | 03 | 118 | 87 |\n"
            "| Cụm Phia Đén | 01 | 38 | 22 |\n"
        ),
        (
            "Theo tháng, số hồ sơ tiếp nhận trong kỳ lần lượt là: tháng 01: 1.068 hồ sơ; tháng "
            "02: 742 hồ sơ; tháng 3: 1.378 hồ sơ. Tháng 01 trùng dịp nghỉ Tết Nguyên đán nên có "
            "số hồ sơ thấp nhất; tháng 3 cao nhất quý.\n"
        ),
        (
            "Tháng 3 là tháng có số hồ sơ tiếp nhận cao nhất, tháng 02 thấp nhất.\n"
            "| Chỉ tiêu | Tháng 01 | Tháng 02 | Tháng 3 | Tháng 4 | Tháng 5 | Cộng 5 tháng | Ước "
            "tháng 6 | Ước 6 tháng |\n"
            "| Tiếp nhận mới | 812 | 896 | 943 | 871 | 904 | 4.126 | 920 | 5.046 |\n"
            "| Đã trả kết quả | 801 | 603 | 918 | 880 | 897 | 4.099 | 925 | 4.996 |\n"
        ),
    ],
)
def test_what_is_denied_is_told(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kết quả chấm điểm: công khai minh bạch 17,5 điểm; tiến độ giải quyết 18,2 điểm; số "
            "hóa hồ sơ 14,6 điểm; thanh toán trực tuyến 15,9 điểm. Tiêu chí thấp nhất là số hóa "
            "hồ sơ; tỷ lệ so với điểm tối đa thấp nhất là thanh toán trực tuyến.\n"
        ),
        (
            "Số hồ sơ tiếp nhận theo quý như sau: quý I: 512 hồ sơ; quý II: 640 hồ sơ; quý III: "
            "598 hồ sơ; quý IV: 701 hồ sơ. Quý II có số hồ sơ quá hạn cao nhất, quý III có tỷ lệ "
            "trực tuyến thấp nhất.\n"
        ),
        (
            "Lượt công dân đến giao dịch các tháng: tháng 4: 820 lượt, tháng 5: 765 lượt, tháng "
            "6: 911 lượt. Tháng 4 là một trong những tháng có số lượt thấp nhất; tháng 4 thấp "
            "nhất so với cùng kỳ.\n"
        ),
        (
            "Đất đai là lĩnh vực có số hồ sơ quá hạn nhiều nhất. Lĩnh vực hộ tịch có số hồ sơ bổ "
            "sung nhiều nhất. Trong các lĩnh vực chuyên môn, hộ tịch có số hồ sơ phải tiếp nhận "
            "trực tiếp nhiều nhất.\n"
            "| Lĩnh vực | Tiếp nhận | Quá hạn |\n"
            "| Hộ tịch | 812 | 3 |\n"
            "| Chứng thực | 1.812 | 1 |\n"
            "| Đất đai | 201 | 9 |\n"
        ),
        (
            "Tháng 9 có số hồ sơ tiếp nhận thấp nhất trong quý. Tháng 8 có số hồ sơ giải quyết hộ"
            " tịch thấp nhất.\n"
            "| Chỉ tiêu | Tháng 7 | Tháng 8 | Tháng 9 |\n"
            "| Tiếp nhận | 412 | 520 | 377 |\n"
            "| Giải quyết | 400 | 515 | 390 |\n"
        ),
        (
            "Tổ 3 có số hộ nghèo tham gia đông nhất (45 hộ). Tổ 2 có số hộ tham gia đông nhất (62"
            " hộ), trong các tổ vùng ven, tổ 1 ít nhất (38 hộ).\n"
            "| Tổ dân phố | Số hộ tham gia | Số buổi |\n"
            "| Tổ 1 | 38 | 2 |\n"
            "| Tổ 2 | 62 | 3 |\n"
            "| Tổ 3 | 45 | 2 |\n"
        ),
        (
            "Hộ tịch là lĩnh vực có số hồ sơ quá hạn tháng 6 giảm so với tháng 5. Đất đai tháng 6"
            " giảm so với tháng 5 (giảm 7 hồ sơ).\n"
            "| Lĩnh vực | Tháng 4 | Tháng 5 | Tháng 6 |\n"
            "| Hộ tịch | 120 | 131 | 144 |\n"
            "| Chứng thực | 220 | 231 | 244 |\n"
            "| Đất đai | 20 | 31 | 24 |\n"
        ),
        (
            "Quý II là quý có số hồ sơ giải quyết cao hơn số hồ sơ tiếp nhận. Quý I có số hồ sơ "
            "giải quyết trực tuyến cao hơn số hồ sơ tiếp nhận trực tiếp.\n"
            "| Chỉ tiêu | Quý I | Quý II | Quý III |\n"
            "| Tiếp nhận | 1.412 | 1.520 | 1.377 |\n"
            "| Giải quyết | 1.400 | 1.525 | 1.390 |\n"
        ),
        (
            "Điểm các nội dung khảo sát: thái độ 4,7 điểm; thời gian 4,3 điểm; cơ sở vật chất 4,5"
            " điểm. Nội dung có nhiều ý kiến góp ý nhất là thời gian; nội dung tăng cao nhất là "
            "thời gian; nội dung được góp ý nhiều nhất là thái độ.\n"
        ),
        (
            "Chứng thực là lĩnh vực có số hồ sơ tiếp nhận nhiều nhất trong nhóm tư pháp. Chứng "
            "thực có số hồ sơ tiếp nhận nhiều nhất.\n"
            "| Lĩnh vực | Tiếp nhận |\n"
            "| Tư pháp | 1.500 |\n"
            "| Hộ tịch | 500 |\n"
            "| Chứng thực | 1.000 |\n"
            "| Đất đai | 201 |\n"
        ),
        (
            "Tháng 8 là tháng duy nhất có số hồ sơ giải quyết nhiều hơn số tiếp nhận mới.\n"
            "| TT | Chỉ tiêu | Tháng 7 | Tháng 8 | Tháng 9 | Cả quý |\n"
            "| 1 | Hồ sơ đầu kỳ chuyển sang | 132 | 187 | 175 | 132 |\n"
            "| 2 | Tiếp nhận mới | 1.476 | 1.893 | 2.217 | 5.586 |\n"
            "| 4 | Đã giải quyết | 1.421 | 1.905 | 2.204 | 5.530 |\n"
        ),
        (
            "Đất đai là lĩnh vực duy nhất có số hồ sơ quý III giảm so với quý II (giảm 11 hồ sơ).\n"
            "| Lĩnh vực | Quý I | Quý II | Quý III | 9 tháng |\n"
            "| Hộ tịch | 812 | 874 | 931 | 2.617 |\n"
            "| Đất đai | 143 | 169 | 158 | 470 |\n"
            "| Xây dựng | 61 | 74 | 83 | 218 |\n"
        ),
        (
            "Cụm Khuổi Thẳm có số lượt người được phục vụ cao nhất (118 lượt), cụm Phia Đén thấp "
            "nhất (38 lượt).\n"
            "| Địa điểm | Số buổi | Lượt người | Hồ sơ |\n"
            "| Cụm Nà Lùng | 03 | 96 | 61 |\n"
            "| Cụm Khuổi Thẳm | 03 | 118 | 87 |\n"
            "| Cụm Phia Đén | 01 | 38 | 22 |\n"
        ),
        (
            "Theo tháng, số hồ sơ tiếp nhận trong kỳ lần lượt là: tháng 01: 1.068 hồ sơ; tháng "
            "02: 742 hồ sơ; tháng 3: 1.378 hồ sơ. Tháng 02 trùng dịp nghỉ Tết Nguyên đán nên có "
            "số hồ sơ thấp nhất; tháng 3 cao nhất quý.\n"
        ),
    ],
)
def test_what_is_true_is_silent(text: str) -> None:
    assert not told(text)
