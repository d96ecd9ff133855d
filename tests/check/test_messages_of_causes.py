"""What officials read where a cell is blank, a section is doubled, or a row was lost."""

from hcc_parse.domain import Finding
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE
from tests.rounds import crossings_of

GROUPS = """
| STT | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Tổng số | Trước hạn | Đúng hạn |
| I | Lĩnh vực tư pháp | 60 | 50 | 10 | 60 | 40 | 20 |
| 1 | Hộ tịch | 20 | 15 | 5 | 20 | 10 | 10 |
| 2 | Chứng thực | 40 | 35 | 5 | 40 | 30 | 10 |
| II | Lĩnh vực thanh tra | 7 | 5 | 2 | 7 | 4 | 3 |
| 1 | Phòng, chống tham nhũng | 0 | 0 | 0 | 0 | 0 | 0 |
{}| | Tổng cộng | 67 | 55 | 12 | 67 | 44 | 23 |
"""
LOST = "| 2 | Tiếp công dân | 7 | 5 | 2 | 7 | 4 | 3 |\n"
BLANK = """
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
| 1 | Hộ tịch | 120 | 100 | 20 |
| 2 | Đất đai | {} | 30 | 10 |
| 3 | Chứng thực | 60 | 50 | 10 |
| 4 | Người có công | 15 | 12 | 3 |
"""


def findings_of(text: str, *checks: str) -> list[Finding]:
    return [f for f in review(parse_plain(text), KNOWLEDGE).findings if f.check in checks]


def test_a_row_that_was_lost_is_not_put_into_the_row_beside() -> None:
    assert findings_of(GROUPS.format(LOST), "A01", "A02") == []
    found = findings_of(GROUPS.format(""), "A01")
    roots = [one.message.vi for one in found if one.cause is None]
    assert roots
    assert all("có dòng bị bỏ sót" in told and "nếu là 7" not in told for told in roots)
    assert all(one.remedy is None for one in found)


def test_a_blank_total_is_said_to_be_blank() -> None:
    assert findings_of(BLANK.format("40"), "A04") == []
    found = findings_of(BLANK.format(""), "A04")
    assert found
    assert all("để trống" in one.message.vi and "ghi ," not in one.message.vi for one in found)


def test_a_section_that_stands_twice_is_said_to_be_doubled() -> None:
    text = "I. KẾT QUẢ\n1. Chỉ đạo\n2. Hạn chế\n{}. Hạn chế\n{}. Nhiệm vụ"
    assert findings_of(text.format(3, 4), "M04") == []
    told = findings_of(text.format(2, 3), "M04")
    assert ["đứng hai lần" in one.message.vi for one in told] == [True]


BEFORE = """=== kỳ trước/a.docx
UBND XÃ AN PHÚ
Số: 47/{}
BÁO CÁO
Kết quả quý I năm 2026
{}
=== b.docx
UBND XÃ AN PHÚ
Số: 125/BC-UBND
BÁO CÁO
Kết quả quý II năm 2026
Số hồ sơ kỳ trước chuyển sang: 30 hồ sơ.
"""
OPEN = "Số hồ sơ đang giải quyết: 25 hồ sơ."
WAITING = """| STT | Lĩnh vực | Tổng tiếp nhận | Đã giải quyết | Đang giải quyết | Yêu cầu bổ sung |
| 1 | Hộ tịch | 300 | 290 | 7 | 3 |
| 2 | Đất đai | 100 | 80 | 18 | 2 |
| | Tổng | 400 | 370 | 25 | 5 |"""


def test_what_a_commune_carries_over_is_not_what_its_centre_left() -> None:
    weights = [
        crossings_of("X05", BEFORE.format(symbol, OPEN))[0].finding.severity.value
        for symbol in ("BC-UBND", "BC-TTPVHCC")
    ]
    assert weights == ["warning", "note"]


def test_cases_that_wait_for_papers_are_carried_over_too() -> None:
    assert crossings_of("X05", BEFORE.format("BC-UBND", WAITING)) == []
