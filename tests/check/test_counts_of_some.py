"""Counts of some systems, offices or cases only are not held against the total of all."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

WHOLE = """
- Tổng số hồ sơ tiếp nhận: 2.607 hồ sơ; trong đó tiếp nhận trong kỳ 2.568 hồ sơ (trực tuyến 2.546 \
hồ sơ; trực tiếp 22 hồ sơ), kỳ trước chuyển sang 39 hồ sơ.
- Đã giải quyết 2.547 hồ sơ; trong đó trước hạn 2.422 hồ sơ, đúng hạn 97 hồ sơ, quá hạn 03 hồ sơ, \
từ chối 12 hồ sơ, công dân rút 13 hồ sơ.
- Đang giải quyết 60 hồ sơ: 53 hồ sơ trong hạn, 01 hồ sơ quá hạn, 06 hồ sơ yêu cầu bổ sung.
"""
UNNAMED = """
- Tổng số hồ sơ TTHC trên các hệ thống thông tin giải quyết TTHC là 2607, trong đó:
+ Số mới tiếp nhận trong kỳ: 2568 (trực tuyến: 2546; trực tiếp và qua dịch vụ bưu chính: 22); số \
từ kỳ trước chuyển qua: 39.
"""
REPORT = """
BÁO CÁO
Kết quả giải quyết thủ tục hành chính Quý II năm 2026
1. Kết quả
{told}{sentence}
PHỤ LỤC
| TT | Đơn vị | Tổng số tiếp nhận | Trực tuyến | Trực tiếp | Từ kỳ trước \
| Tổng số đã giải quyết | Trước hạn | Đúng hạn | Quá hạn | Từ chối | Rút | Đang giải quyết |
| 1 | Một cửa Hải Phòng | 1500 | 1450 | 20 | 30 | 1460 | 1400 | 40 | 3 | 7 | 10 | 40 |
| 2 | Bộ Tư pháp | 1000 | 991 | 2 | 7 | 985 | 925 | 53 | 0 | 4 | 3 | 15 |
| 3 | Bộ Xây dựng | 107 | 105 | 0 | 2 | 102 | 97 | 4 | 0 | 1 | 0 | 5 |
| Tổng | < | 2607 | 2546 | 22 | 39 | 2547 | 2422 | 97 | 3 | 12 | 13 | 60 |
"""


def told(sentence: str, before: str) -> list[str]:
    report = parse_plain(REPORT.format(told=before, sentence=sentence))
    found = review(report, KNOWLEDGE).findings
    return [finding.check for finding in found if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize("before", [WHOLE, UNNAMED, "\n"])
@pytest.mark.parametrize(
    "sentence",
    [
        (
            "- Tỷ lệ hồ sơ trả trước và đúng hạn trên số hồ sơ có kết quả (2.522 hồ sơ, không kể "
            "từ chối và rút) đạt 99,88%."
        ),
        "- Số hồ sơ đã giải quyết không kể hồ sơ rút là 2.534 hồ sơ.",
        "- Đã giải quyết 2.522 hồ sơ (không kể từ chối và rút), tỷ lệ đúng hạn đạt 99,88%.",
        "- Không tính hồ sơ rút và từ chối, Trung tâm đã giải quyết 2.522 hồ sơ.",
        "- Nếu trừ hồ sơ rút thì đã giải quyết 2.534 hồ sơ.",
        "- Số hồ sơ đã trả kết quả (chưa tính 13 hồ sơ rút): 2.534 hồ sơ.",
        "- Tổng số hồ sơ đã giải quyết, trừ hồ sơ công dân rút, là 2.534 hồ sơ.",
        "- Tổng số hồ sơ tiếp nhận (không gồm hồ sơ của Bộ Xây dựng) là 2.500 hồ sơ.",
        "- Ngoài hồ sơ của Bộ Xây dựng, tổng số hồ sơ tiếp nhận là 2.500 hồ sơ.",
        (
            "- Hai hệ thống Một cửa Hải Phòng và Bộ Tư pháp tiếp nhận 2.500 hồ sơ, chiếm 95,9% "
            "tổng số hồ sơ."
        ),
        "- Hai hệ thống này đã giải quyết 2.445 hồ sơ.",
        "- Hai hệ thống đứng đầu tiếp nhận 2.500 hồ sơ.",
        "- Hệ thống Một cửa Hải Phòng tiếp nhận 1.500 hồ sơ, giải quyết 1.460 hồ sơ.",
        "- Một cửa Hải Phòng và Bộ Tư pháp tiếp nhận 2.500 hồ sơ, chiếm 95,9%.",
        "- Riêng Bộ Tư pháp tiếp nhận 1.000 hồ sơ, trực tuyến 991 hồ sơ.",
        "- Trên hệ thống của Bộ Tư pháp đã tiếp nhận 1.000 hồ sơ, trả trước hạn 925 hồ sơ.",
        "- Các hệ thống của bộ, ngành tiếp nhận 1.107 hồ sơ.",
        "- 02 hệ thống bộ, ngành còn lại tiếp nhận 1.107 hồ sơ.",
        "- Phần mềm của Bộ Tư pháp tiếp nhận 1.000 hồ sơ.",
        "- Phần mềm hộ tịch tiếp nhận 800 hồ sơ, đã giải quyết 790 hồ sơ.",
        "- Ba quầy số 1, 2, 3 tiếp nhận 1.900 hồ sơ.",
        "- Quầy số 1 và quầy số 2 tiếp nhận 1.200 hồ sơ, trả 1.150 hồ sơ.",
        "- Hai lĩnh vực hộ tịch và chứng thực tiếp nhận 2.100 hồ sơ.",
        "- Bộ phận hộ tịch tiếp nhận 750 hồ sơ, giải quyết 740 hồ sơ.",
        "- Điểm tiếp nhận xã Đại Sơn cũ tiếp nhận 400 hồ sơ, đã giải quyết 390 hồ sơ.",
        "- Hai điểm hỗ trợ tại thôn Đông và thôn Đoài tiếp nhận 310 hồ sơ.",
        (
            "- Từ hệ thống Một cửa Hải Phòng và hệ thống của Bộ Tư pháp có 2.500 hồ sơ tiếp nhận, "
            "2.445 hồ sơ đã giải quyết."
        ),
        "- Tổng số hồ sơ tiếp nhận trên hai hệ thống này là 2.500 hồ sơ.",
        "- Tổng số hồ sơ tiếp nhận của Bộ Tư pháp là 1.000 hồ sơ, đã giải quyết 985 hồ sơ.",
        "- Hồ sơ tiếp nhận trực tuyến qua hệ thống Bộ Tư pháp là 991 hồ sơ.",
        "- Còn lại hệ thống Bộ Xây dựng tiếp nhận 107 hồ sơ, đã giải quyết 102 hồ sơ.",
        "- Nhóm hộ tịch, chứng thực tiếp nhận 2.100 hồ sơ, giải quyết 2.080 hồ sơ.",
        "- Không bao gồm kỳ trước chuyển sang, Trung tâm tiếp nhận 2.568 hồ sơ.",
        "- Chỉ tính hồ sơ trực tuyến, Trung tâm đã giải quyết 2.490 hồ sơ.",
        "- Trừ Một cửa Hải Phòng, các hệ thống còn lại tiếp nhận 1.107 hồ sơ.",
        "- Các hệ thống khác tiếp nhận 1.107 hồ sơ, trong đó trực tuyến 1.096 hồ sơ.",
        "- Hồ sơ còn lại của các hệ thống bộ, ngành là 20 hồ sơ đang giải quyết.",
        "- Trung tâm tiếp nhận trên Một cửa Hải Phòng 1.500 hồ sơ và trên Bộ Tư pháp 1.000 hồ sơ.",
        "- Trong đó hai bộ có nhiều hồ sơ nhất tiếp nhận 1.107 hồ sơ.",
        "- Đã giải quyết 2.534 hồ sơ (chưa tính hồ sơ công dân rút).",
        "- Tổng số hồ sơ tiếp nhận 2.500 hồ sơ (không gồm hồ sơ của Bộ Xây dựng).",
        "- Tổng số hồ sơ đã giải quyết: 2.534 (không kể rút).",
        "- Một cửa Hải Phòng và Bộ Tư pháp tiếp nhận 2.500 hồ sơ, giải quyết 2.445 hồ sơ.",
        "- Bộ Tư pháp và Bộ Xây dựng đã tiếp nhận 1.107 hồ sơ, đã giải quyết 1.087 hồ sơ.",
        (
            "- Trên Bộ Tư pháp và Bộ Xây dựng, Trung tâm đã tiếp nhận 1.107 hồ sơ, giải quyết "
            "1.087 hồ sơ."
        ),
        "- Một cửa Hải Phòng cùng Bộ Tư pháp đã giải quyết 2.445 hồ sơ.",
        "- Lĩnh vực hộ tịch và chứng thực giải quyết 2.100 hồ sơ.",
        "- Hộ tịch và chứng thực đã tiếp nhận 2.100 hồ sơ.",
        "- Đối với Bộ Tư pháp, tổng số hồ sơ tiếp nhận là 1.000 hồ sơ, đã giải quyết 985 hồ sơ.",
        (
            "- Riêng trên hệ thống Bộ Tư pháp, Bộ Xây dựng: tiếp nhận 1.107 hồ sơ, giải quyết "
            "1.087 hồ sơ."
        ),
        (
            "- Nguồn hồ sơ lớn nhất là Một cửa Hải Phòng và Bộ Tư pháp với 2.500 hồ sơ tiếp nhận, "
            "bằng 95,9% tổng số."
        ),
        "- Có 02 hệ thống tiếp nhận trên 900 hồ sơ.",
        (
            "- Cụm các hệ thống bộ, ngành trung ương tiếp nhận 1.107 hồ sơ, giải quyết 1.087 hồ "
            "sơ, còn 20 hồ sơ."
        ),
        "- Cộng Một cửa Hải Phòng với Bộ Tư pháp là 2.500 hồ sơ tiếp nhận.",
        (
            "- Tính chung hai hệ thống có phát sinh nhiều nhất, tổng số hồ sơ đã giải quyết là "
            "2.445 hồ sơ."
        ),
        "- Hồ sơ tiếp nhận thuộc Bộ Tư pháp và Bộ Xây dựng là 1.107 hồ sơ.",
        "- Hai phần mềm ngành đã trả 1.087 hồ sơ, trả trước hạn 1.022 hồ sơ, đúng hạn 57 hồ sơ.",
        "- Sau khi loại hồ sơ rút, số hồ sơ đã giải quyết là 2.534 hồ sơ.",
        "- Bỏ hồ sơ rút ra thì đã giải quyết 2.534 hồ sơ.",
        "- Nếu không tính Bộ Xây dựng thì toàn phường tiếp nhận 2.500 hồ sơ.",
        "- Không phân biệt lĩnh vực, chỉ riêng hồ sơ trực tuyến đã giải quyết là 2.526 hồ sơ.",
        (
            "- Số hồ sơ có kết quả (không kể hồ sơ từ chối, rút) là 2.522 hồ sơ, trả trước và "
            "đúng hạn 2.519 hồ sơ."
        ),
        "- Số hồ sơ trả kết quả, sau khi trừ hồ sơ rút và từ chối, là 2.522 hồ sơ.",
        "- Đã giải quyết 2.534/2.547 hồ sơ nếu không tính 13 hồ sơ rút.",
        (
            "- Tỷ lệ hồ sơ trước hạn trên số hồ sơ đã trả kết quả (2.534 hồ sơ, đã trừ 13 hồ sơ "
            "rút) đạt 95,58%."
        ),
        "- Tỷ lệ đúng hạn tính trên 2.522 hồ sơ đã giải quyết, không gồm hồ sơ từ chối và rút.",
        (
            "- Tỷ lệ giải quyết trước và đúng hạn (không tính hồ sơ từ chối, rút): 2.519/2.522 hồ "
            "sơ, đạt 99,88%."
        ),
        "- Tỷ lệ đúng hạn đạt 99,88% (2.519/2.522 hồ sơ, không kể hồ sơ từ chối và hồ sơ rút).",
        (
            "- Hai hệ thống Một cửa Hải Phòng và Bộ Tư pháp tiếp nhận 2.500 hồ sơ: trực tuyến "
            "2.441 hồ sơ, trực tiếp 22 hồ sơ, kỳ trước chuyển sang 37 hồ sơ."
        ),
        (
            "- Hai hệ thống Một cửa Hải Phòng và Bộ Tư pháp tiếp nhận 2.500 hồ sơ; đã giải quyết "
            "2.445 hồ sơ, trong đó trước hạn 2.325 hồ sơ, đúng hạn 93 hồ sơ, quá hạn 03 hồ sơ, từ "
            "chối 11 hồ sơ, rút 13 hồ sơ; đang giải quyết 55 hồ sơ."
        ),
        (
            "- Không tính Bộ Xây dựng, số hồ sơ tiếp nhận là 2.500 hồ sơ (trực tuyến 2.441 hồ sơ, "
            "trực tiếp 22 hồ sơ, từ kỳ trước 37 hồ sơ)."
        ),
        (
            "- Các hệ thống của bộ, ngành: tiếp nhận 1.107 hồ sơ, trong đó trực tuyến 1.096 hồ "
            "sơ; giải quyết 1.087 hồ sơ."
        ),
    ],
)
def test_a_count_of_some_is_not_that_of_all(sentence: str, before: str) -> None:
    assert told(sentence, before) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "- Tổng số hồ sơ tiếp nhận trên các hệ thống là 2.670 hồ sơ.",
        "- Cả ba hệ thống tiếp nhận 2.670 hồ sơ.",
        "- Bộ phận Một cửa tiếp nhận 2.670 hồ sơ.",
        "- Tổng số hồ sơ đã giải quyết là 2.574 hồ sơ.",
        "- Bộ phận tiếp nhận và trả kết quả đã giải quyết 2.574 hồ sơ.",
    ],
)
def test_a_count_of_all_is_held_against_the_table(sentence: str) -> None:
    assert "C01" in told(sentence, UNNAMED)


def test_what_a_total_takes_in_limits_it_not() -> None:
    """`Kể cả 29 hồ sơ …` names no total, and so the parts told behind have theirs."""
    text = (
        "Kể cả 29 hồ sơ nhận từ ba điểm tiếp nhận, tổng số phải giải quyết là 11.356 hồ sơ. Đã trả "
        "kết quả 11.196 hồ sơ; 53 hồ sơ trả lại, rút; còn 107 hồ sơ đang giải quyết."
    )
    assert not told(text, "\n")
