"""Numbered headings, and appendices that are there."""

import pytest

from hcc_parse.domain import Paragraph, Report
from hcc_parse.extract.around.outline import find_appendices, find_headings, find_parts, find_plans
from hcc_parse.read.plain import parse_plain
from tests.reports import passage


def numbers_of(text: str) -> list[str]:
    return [heading.number for heading in find_headings(parse_plain(text))]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I. Kết quả\n1. Nhận\n2. Trả\nII. Nhiệm vụ\n1. Ngay", ["I", "I.1", "I.2", "II", "II.1"]),
        (
            "I. Kết quả\n1. Nhận\n1.1. Mạng\n1.2. Quầy\n2. Trả",
            ["I", "I.1", "I.1.1", "I.1.2", "I.2"],
        ),
        ("1. Nhận\n1.1. Mạng\n2. Trả\n2.1. Mạng", ["1", "1.1", "2", "2.1"]),
        ("I. Kết quả\n1. Nhận\na) Mạng\nb) Quầy\n2. Trả", ["I", "I.1", "I.1.a", "I.1.b", "I.2"]),
        ("I - Kết quả\n1/ Nhận\n2) Trả", ["I", "I.1", "I.2"]),
        ("I. Kết quả\n6. Nhận\n5. Trả\n8. Lưu", ["I", "I.6", "I.5", "I.8"]),
        ("II. Kết quả\nII. Nhiệm vụ", ["II", "II"]),
    ],
)
def test_a_heading_is_known_by_its_full_path(text: str, numbers: list[str]) -> None:
    assert numbers_of(text) == numbers


def test_a_heading_keeps_its_ordinal_title_and_level() -> None:
    report = parse_plain("II. KẾT QUẢ\n3. Công khai thủ tục\na) Trên cổng")
    found = list(find_headings(report))
    assert [(h.ordinal, h.title, h.level) for h in found] == [
        ("II", "KẾT QUẢ", 1),
        ("3", "Công khai thủ tục", 2),
        ("a", "Trên cổng", 3),
    ]
    assert report.text_at(found[1].place) == "3. Công khai thủ tục"


@pytest.mark.parametrize("break_", ["\n", " \n ", "\n\t"])
def test_a_line_break_behind_the_number_does_not_hide_the_heading(break_: str) -> None:
    text = f"1. Nhận\n2.{break_}Trả kết quả"
    paragraph = Paragraph(passage=passage(text))
    source = parse_plain("x").source
    found = list(find_headings(Report(source=source, blocks=(paragraph,))))
    assert [(h.number, h.title) for h in found] == [("1", "Nhận"), ("2", "Trả kết quả")]


def test_a_number_above_another_number_is_no_title() -> None:
    paragraph = Paragraph(passage=passage("I.\n1. Nhận"))
    found = find_headings(Report(source=parse_plain("x").source, blocks=(paragraph,)))
    assert [(h.number, h.title) for h in found] == [("1", "Nhận")]


@pytest.mark.parametrize(
    "text", ["12 hồ sơ đúng hạn", "2026 là năm đầu", "- Tiếp nhận", "VI phạm", "1.014793 - Cấp"]
)
def test_text_that_opens_with_a_number_is_no_heading(text: str) -> None:
    assert numbers_of(text) == []


def test_cells_are_no_headings() -> None:
    assert numbers_of("| 1. Hộ tịch | 12 |\n| 2. Đất đai | 34 |") == []


@pytest.mark.parametrize(
    "line",
    ["PHỤ LỤC I", "Phụ lục II", "PHỤ LỤC", "PHỤ LỤC SỐ 2", "PHỤ LỤC I: DANH MỤC VĂN BẢN"],
)
def test_an_appendix_has_a_heading_of_its_own(line: str) -> None:
    report = parse_plain(f"Đã tiếp nhận 12 hồ sơ\n{line}\nBảng số liệu")
    assert [report.text_at(place) for place in find_appendices(report)] == [line]


@pytest.mark.parametrize(
    "line", ["(Chi tiết tại Phụ lục I gửi kèm theo)", "Phụ lục của báo cáo gồm hai trang"]
)
def test_a_line_that_speaks_of_an_appendix_is_no_heading_of_one(line: str) -> None:
    assert list(find_appendices(parse_plain(line))) == []


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("PHẦN I. KẾT QUẢ\nI. Nhận\nPHẦN II. NHIỆM VỤ TRỌNG TÂM\n- 100% đúng hạn", [(2, 10**9)]),
        ("A. KẾT QUẢ\n1. Nhận\nB. NHIỆM VỤ TRỌNG TÂM\n1. Nhận\nC. KIẾN NGHỊ\nKhông.", [(2, 4)]),
        ("PHẦN THỨ HAI: NHIỆM VỤ TRỌNG TÂM\n- Nộp phí", [(0, 10**9)]),
        ("I. Nhiệm vụ trọng tâm\n1. Nhận\nPHẦN II. KẾT QUẢ\nĐã trả.", [(0, 2)]),
        ("B. Nhiệm vụ trọng tâm của ông A. Nguyễn", []),
        ("Phần mềm đã cài: nhiệm vụ trọng tâm", []),
    ],
)
def test_a_plan_reaches_to_the_next_part(text: str, planned: list[tuple[int, int]]) -> None:
    report = parse_plain(text)
    headings = (*find_headings(report), *find_parts(report))
    assert list(find_plans(headings, ["nhiem vu trong tam"])) == planned
