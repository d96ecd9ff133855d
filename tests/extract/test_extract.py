"""All extractors together: a span once taken stays taken."""

from hcc_parse.extract import extract
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE, mentions_of, places_of

REPORT = """
XÃ VĨNH LÂM
Số: 41/BC-UBND
Vĩnh Lâm, ngày 16 tháng 6 năm 2026
BÁO CÁO
Kết quả quý II năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)
I. KẾT QUẢ
Theo Quyết định số 61/QĐ-UBND ngày 05/01/2026 của UBND xã, quý II tiếp nhận 1.250 hồ sơ, đạt 99,1%.
(Chi tiết tại Phụ lục I kèm theo)
PHỤ LỤC I
| STT | Văn bản | Số hồ sơ |
| 1 | Kế hoạch số 9/KH-UBND ngày 02/3/2026 | 1.250 |
"""


def test_numbers_inside_dates_periods_and_symbols_are_no_figures() -> None:
    assert [figure.text for figure in mentions_of(REPORT).figures] == ["1.250", "99,1"]


def test_each_extractor_gives_its_share() -> None:
    mentions = mentions_of(REPORT)
    assert mentions.header.number is not None
    assert [heading.number for heading in mentions.headings] == ["I"]
    assert [c.symbol for c in mentions.citations if c.type] == ["61/QĐ-UBND", "9/KH-UBND"]
    assert [a.name for a in mentions.announcements] == ["I"]
    assert len(mentions.appendices) == len(mentions.grids) == 1
    assert len(mentions.dates) == 5
    assert sorted(p.name or "" for p in mentions.periods) == ["", "quarter-2", "quarter-2"]


def test_everything_stands_where_it_says() -> None:
    report = parse_plain(REPORT)
    found = places_of(extract(report, KNOWLEDGE))
    assert len(found) == 2 + 5 + 3 + 2 * 3
    for place, text in found:
        assert report.text_at(place) == text


def test_an_empty_report_states_nothing() -> None:
    mentions = mentions_of("")
    assert (mentions.figures, mentions.grids, mentions.citations) == ((), (), ())
