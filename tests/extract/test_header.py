"""Letterhead, number, date, title, signature, recipients."""

from datetime import date

import pytest

from hcc_parse.domain import Header
from hcc_parse.extract.around.header import find_header
from hcc_parse.read.plain import parse_plain

LETTER = """
ỦY BAN NHÂN DÂN
XÃ VĨNH LÂM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 41/BC-UBND
Vĩnh Lâm, ngày 16 tháng 6 năm 2026
BÁO CÁO
Kết quả kiểm soát thủ tục hành chính quý II năm 2026
Thực hiện kế hoạch năm, xã báo cáo như sau:
I. KẾT QUẢ
Đã tiếp nhận 12 hồ sơ ngày 20 tháng 5 năm 2026.
Nơi nhận:
- Văn phòng UBND thành phố;
- Thường trực Đảng ủy;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Bình
"""


def header(old: str = "", new: str = "") -> Header:
    assert old in LETTER
    return find_header(parse_plain(LETTER.replace(old, new) if old else LETTER))


@pytest.mark.parametrize(
    ("line", "commune", "kind"),
    [
        ("XÃ VĨNH LÂM", "xã Vĩnh Lâm", "xã"),
        ("PHƯỜNG TÂN HÒA", "phường Tân Hòa", "phường"),
        ("ĐẶC KHU CÁT HẢI", "đặc khu Cát Hải", "đặc khu"),
    ],
)
def test_the_letterhead_names_the_commune(line: str, commune: str, kind: str) -> None:
    issuer = header("XÃ VĨNH LÂM", line).issuer
    assert issuer is not None
    assert (issuer.commune, issuer.kind) == (commune, kind)


def test_the_motto_beside_the_name_names_no_commune() -> None:
    text = "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBÁO CÁO\n\nTình hình quý I"
    assert find_header(parse_plain(text)).issuer is None


def test_the_letterhead_may_stand_in_two_columns() -> None:
    text = LETTER.replace(
        "ỦY BAN NHÂN DÂN\nXÃ VĨNH LÂM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
        "| ỦY BAN NHÂN DÂN XÃ VĨNH LÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n",
    )
    issuer = find_header(parse_plain(text)).issuer
    assert issuer is not None
    assert (issuer.text, issuer.commune) == ("ỦY BAN NHÂN DÂN XÃ VĨNH LÂM", "xã Vĩnh Lâm")


@pytest.mark.parametrize(
    ("line", "value", "symbol"),
    [
        ("Số: 41/BC-UBND", "41", "BC-UBND"),
        ("Số: 07/BC-TTPVHCC", "07", "BC-TTPVHCC"),
        ("Số 41 /BC-UBND", "41", "BC-UBND"),
        ("Số: 41a/BC-UBND", "41a", "BC-UBND"),
        ("Số: /BC-UBND", None, "BC-UBND"),
        ("Số:      /BC-UBND", None, "BC-UBND"),
        ("Số: …../BC-UBND", None, "BC-UBND"),
        ("Số: ___/BC-UBND", None, "BC-UBND"),
        ("Số: ....BC-TTPVHCC", None, "BC-TTPVHCC"),  # the stroke was lost on a scan
        ("Số: …BC-UBND", None, "BC-UBND"),
    ],
)
def test_the_number_is_read_or_known_to_be_blank(line: str, value: str | None, symbol: str) -> None:
    number = header("Số: 41/BC-UBND", line).number
    assert number is not None
    assert (number.value, number.symbol) == (value, symbol)


def test_place_and_date_stand_above_the_title() -> None:
    found = header()
    assert found.locality == "Vĩnh Lâm"
    assert found.date is not None
    assert found.date.meant == date(2026, 6, 16)


@pytest.mark.parametrize("blank", ["ngày tháng 6", "ngày      tháng 6", "ngày … tháng 6"])
def test_a_date_left_blank_is_no_date_of_the_calendar(blank: str) -> None:
    found = header("ngày 16 tháng 6", blank)
    assert found.date is not None
    assert (found.date.day, found.date.month, found.date.meant) == (None, 6, None)


def test_the_title_is_what_stands_between_the_type_and_the_text() -> None:
    found = header()
    assert found.type == "Báo cáo"
    assert found.title == "Kết quả kiểm soát thủ tục hành chính quý II năm 2026"


def test_a_title_of_two_paragraphs_is_read_with_the_period_in_brackets() -> None:
    found = header(
        "quý II năm 2026\n",
        "6 tháng đầu năm 2026\n(Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026)\n",
    )
    assert found.title is not None
    assert found.title.endswith("(Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026)")
    assert found.period is not None
    assert found.period.text == "từ ngày 15/12/2025 đến ngày 14/6/2026"


def test_a_period_named_in_the_title_is_the_period_of_the_report() -> None:
    period = header().period
    assert period is not None
    assert (period.name, period.year) == ("quarter-2", 2026)


def test_a_spread_out_type_is_a_type() -> None:
    assert header("BÁO CÁO", "B Á O  C Á O").title == header().title


@pytest.mark.parametrize(
    ("lines", "authority", "position"),
    [
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("CHỦ TỊCH", None, "CHỦ TỊCH"),
        ("GIÁM ĐỐC", None, "GIÁM ĐỐC"),
        ("PHỤ TRÁCH TRUNG TÂM", None, "PHỤ TRÁCH TRUNG TÂM"),
        ("QUYỀN GIÁM ĐỐC", None, "QUYỀN GIÁM ĐỐC"),
    ],
)
def test_who_signed_is_read(lines: str, authority: str | None, position: str) -> None:
    signatory = header("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", lines).signatory
    assert signatory is not None
    assert (signatory.authority, signatory.position) == (authority, position)
    assert signatory.name == "Nguyễn Văn Bình"


def test_a_report_without_a_signature_has_no_signatory() -> None:
    lines = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Bình\n"
    assert header(lines, "").signatory is None


def test_the_recipients_are_listed() -> None:
    assert header().recipients == (
        "Văn phòng UBND thành phố",
        "Thường trực Đảng ủy",
        "Lưu: VT",
    )


def test_a_list_of_recipients_that_the_signature_parts_is_whole() -> None:
    parted = "Nơi nhận:\n- Văn phòng UBND thành phố;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"
    found = find_header(parse_plain(parted + "Nguyễn Văn Bình\n- Thường trực Đảng ủy;\n- Lưu: VT."))
    assert found.recipients == ("Văn phòng UBND thành phố", "Thường trực Đảng ủy", "Lưu: VT")


@pytest.mark.parametrize("last", ["- Lưu: VT", "- Thường trực Đảng ủy."])
def test_what_follows_the_end_of_the_list_is_no_recipient(last: str) -> None:
    lines = f"Nơi nhận:\n- Văn phòng UBND thành phố;\n{last}\nCHỦ TỊCH\n- Đất đai: 12 hồ sơ"
    assert len(find_header(parse_plain(lines)).recipients) == 2


def test_an_appendix_is_beyond_the_recipients() -> None:
    lines = "Nơi nhận:\n- Văn phòng UBND thành phố;\nPHỤ LỤC I\n- Đất đai: 12 hồ sơ"
    assert find_header(parse_plain(lines)).recipients == ("Văn phòng UBND thành phố",)


def test_a_report_without_recipients_has_none() -> None:
    lines = "Nơi nhận:\n- Văn phòng UBND thành phố;\n- Thường trực Đảng ủy;\n- Lưu: VT.\n"
    found = header(lines, "")
    assert (found.recipients, found.recipients_place) == ((), None)
    assert found.signatory is not None


def test_a_text_without_letterhead_has_an_empty_header() -> None:
    found = find_header(parse_plain("Đã tiếp nhận 12 hồ sơ."))
    assert found == Header()


def test_what_the_header_says_stands_where_it_says() -> None:
    report = parse_plain(LETTER)
    found = find_header(report)
    assert found.issuer is not None
    assert found.number is not None
    assert found.date is not None
    assert found.title_place is not None
    assert found.recipients_place is not None
    for part in (found.issuer, found.number, found.date):
        assert report.text_at(part.place) == part.text
    assert report.text_at(found.title_place) == found.title
    assert report.text_at(found.recipients_place) == "Nơi nhận"
