"""References to documents, in the forms in which reports write them."""

import csv
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Citation, DocumentType
from hcc_parse.extract.citing.citations import find_citations
from tests.reports import KNOWLEDGE, dates_of, mentions_of, passage, written_in


def citations_of(text: str) -> list[Citation]:
    return list(find_citations(passage(text), dates_of(text), KNOWLEDGE))


FORMS = [
    # text, type, symbol, date
    ("Nghị định số 118/2025/NĐ-CP", "Nghị định", "118/2025/NĐ-CP", None),
    ("Nghị định 118/2025/NĐ-CP", "Nghị định", "118/2025/NĐ-CP", None),
    ("Nghị định số: 118/2025/NĐ-CP", "Nghị định", "118/2025/NĐ-CP", None),
    ("nghị định số 118/2025/NĐ-CP", "Nghị định", "118/2025/NĐ-CP", None),
    ("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "Nghị định", "118/2025/NĐ-CP", "09/6/2025"),
    ("Nghị định số 118/2025/NĐ-CP, ngày 09/6/2025", "Nghị định", "118/2025/NĐ-CP", "09/6/2025"),
    (
        "Nghị định số 118/2025/NĐ-CP ban hành ngày 09/6/2025",
        "Nghị định",
        "118/2025/NĐ-CP",
        "09/6/2025",
    ),
    (
        "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025",
        "Nghị định",
        "118/2025/NĐ-CP",
        "09 tháng 6 năm 2025",
    ),
    ("Nghị định số 367/2025/NĐCP ngày 31/12/2025", "Nghị định", "367/2025/NĐCP", "31/12/2025"),
    ("Nghị quyết số 66.7/2025/NQ-CP", "Nghị quyết", "66.7/2025/NQ-CP", None),
    ("Nghị quyết số 66.16/2026/NQ-CP", "Nghị quyết", "66.16/2026/NQ-CP", None),
    ("Nghị quyết số 66/NQ-CP ngày 26/3/2025", "Nghị quyết", "66/NQ-CP", "26/3/2025"),
    ("Nghị quyết số 43/2025/NQ-HĐND", "Nghị quyết", "43/2025/NQ-HĐND", None),
    ("Nghị quyết số 202/2025/QH15", "Nghị quyết", "202/2025/QH15", None),
    ("Luật số 72/2025/QH15", "Luật", "72/2025/QH15", None),
    ("Nghị quyết số 57-NQ/TW ngày 22/12/2024", "Nghị quyết", "57-NQ/TW", "22/12/2024"),
    ("Nghị quyết 57-NQ/TW", "Nghị quyết", "57-NQ/TW", None),
    ("Chỉ thị số 06-CT/TU", "Chỉ thị", "06-CT/TU", None),
    ("Kết luận số 79-KL/TW", "Kết luận", "79-KL/TW", None),
    ("Quyết định số 127-QĐ/TW", "Quyết định", "127-QĐ/TW", None),
    ("Hướng dẫn số 05-HD/VPTW", "Hướng dẫn", "05-HD/VPTW", None),
    ("Tờ trình số 23-TTr/ĐU", "Tờ trình", "23-TTr/ĐU", None),
    ("Quyết định số 766/QĐ-TTg", "Quyết định", "766/QĐ-TTg", None),
    ("Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025", "Quyết định", "27/2025/QĐ-TTg", "04/8/2025"),
    ("Quyết định số 61/QĐ-UBND ngày 05/01/2026", "Quyết định", "61/QĐ-UBND", "05/01/2026"),
    ("Quyết định số 19/QĐ-TTPVHCC", "Quyết định", "19/QĐ-TTPVHCC", None),
    ("Công điện số 220/CĐ-TTg", "Công điện", "220/CĐ-TTg", None),
    ("Công điện số 33/CD-TTg", "Công điện", "33/CD-TTg", None),
    ("Công văn số 464/TTg-CĐS", "Công văn", "464/TTg-CĐS", None),
    ("Công văn số 1297/STC-ĐKKD&QLDN", "Công văn", "1297/STC-ĐKKD&QLDN", None),
    ("Công văn số 1188/STP-BT&HCTP", "Công văn", "1188/STP-BT&HCTP", None),
    ("Công văn số 77/VP-TTPVHCC", "Công văn", "77/VP-TTPVHCC", None),
    ("Công văn số 25/UBND ngày 05/01/2026", "Công văn", "25/UBND", "05/01/2026"),
    ("Công văn số 12 / UBND - VP", "Công văn", "12 / UBND - VP", None),
    ("Công văn số 12/UBND–VP", "Công văn", "12/UBND–VP", None),
    ("Văn bản số 34/TTPVHCC-TH", "Văn bản", "34/TTPVHCC-TH", None),
    ("Quy định số 01/QyĐ-UBND", "Quy định", "01/QyĐ-UBND", None),
    ("Quy chế số 15/QC-UBND", "Quy chế", "15/QC-UBND", None),
    ("Kế hoạch số 08/KH-UBND", "Kế hoạch", "08/KH-UBND", None),
    ("Phương án số 02/PA-TTPVHCC", "Phương án", "02/PA-TTPVHCC", None),
    ("Thông báo số 12/TB-TTPVHCC", "Thông báo", "12/TB-TTPVHCC", None),
    ("Báo cáo số 96/BC-UBND", "Báo cáo", "96/BC-UBND", None),
    ("Chương trình số 12/CTr-UBND", "Chương trình", "12/CTr-UBND", None),
    ("Tờ trình số 34/TTr-UBND", "Tờ trình", "34/TTr-UBND", None),
    ("Giấy mời số 12/GM-UBND", "Giấy mời", "12/GM-UBND", None),
    ("Thông tư số 15/2025/TT-BTP", "Thông tư", "15/2025/TT-BTP", None),
    ("Thông tư 01/2023/TT-VPCP 2023 ngày 05/4/2023", "Thông tư", "01/2023/TT-VPCP", "05/4/2023"),
    (
        "Thông tư liên tịch số 12/2010/TTLT-BKHĐT-BTC",
        "Thông tư liên tịch",
        "12/2010/TTLT-BKHĐT-BTC",
        None,
    ),
    ("Văn bản hợp nhất số 753/VBHN-BTP", "Văn bản hợp nhất", "753/VBHN-BTP", None),
    ("Quyết định số 61/QĐ-UBND ngày 31/02/2026", "Quyết định", "61/QĐ-UBND", "31/02/2026"),
]


@pytest.mark.parametrize(("text", "type_", "symbol", "date"), FORMS, ids=[f[0] for f in FORMS])
@pytest.mark.parametrize("frame", ["{}", "Xã triển khai {} đến cán bộ.", "(thực hiện {});"])
def test_a_document_is_recognised_in_the_form_in_which_it_is_written(
    text: str, type_: str, symbol: str, date: str | None, frame: str
) -> None:
    sentence = frame.format(text)
    (found,) = citations_of(sentence)
    assert (found.type, found.symbol) == (type_, symbol)
    assert (found.date.text if found.date else None) == (date and f"ngày {date}")
    assert found.text == text == written_in(found.place, sentence)
    assert symbol == written_in(found.symbol_place, sentence)


@pytest.mark.parametrize(
    ("text", "number", "year", "codes"),
    [
        ("118/2025/NĐ-CP", "118", 2025, ("NĐ", "CP")),
        ("66.7/2025/NQ-CP", "66.7", 2025, ("NQ", "CP")),
        ("57-NQ/TW", "57", None, ("NQ", "TW")),
        ("01/QyĐ-UBND", "01", None, ("QyĐ", "UBND")),
        ("72/2025/QH15", "72", 2025, ("QH15",)),
        ("1297/STC-ĐKKD&QLDN", "1297", None, ("STC", "ĐKKD&QLDN")),
        ("12/2010/TTLT-BKHĐT-BTC", "12", 2010, ("TTLT", "BKHĐT", "BTC")),
    ],
)
def test_a_symbol_is_taken_apart(
    text: str, number: str, year: int | None, codes: tuple[str, ...]
) -> None:
    (found,) = citations_of(f"Văn bản số {text}")
    assert (found.number, found.year, found.codes) == (number, year, codes)


with (
    files("hcc_parse.knowledge")
    .joinpath("data", "document_types.csv")
    .open(encoding="utf-8") as _file
):
    EXAMPLES = [(row["name"], row["example"]) for row in csv.DictReader(_file) if row["example"]]


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[e for _, e in EXAMPLES])
def test_every_example_of_the_knowledge_base_is_recognised_with_its_type(
    name: str, example: str
) -> None:
    (found,) = citations_of(f"Căn cứ {name} số {example} ngày 09/6/2025 của cấp trên;")
    assert (found.type, found.symbol, found.well_formed) == (name, example, example)
    assert found.date is not None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Nghị định số 367/2025/NĐCP", "367/2025/NĐ-CP"),
        ("Quyết định số 12/QĐUBND", "12/QĐ-UBND"),
        ("Công điện số 33/CD-TTg", "33/CĐ-TTg"),
        ("Nghị định số 118/2025/ND-CP", "118/2025/NĐ-CP"),
        ("Quyết định số 12/QD-UBND", "12/QĐ-UBND"),
    ],
)
def test_a_lost_hyphen_or_mark_is_mended_where_one_reading_is_left(text: str, meant: str) -> None:
    (found,) = citations_of(text)
    assert found.well_formed == meant != found.symbol


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 118/2025/NĐ-CP",
        "Quy định số 01/QyĐ-UBND",
        "Nghị quyết số 57-NQ/TW",
        "Luật số 72/2025/QH15",
        "Công văn số 1297/STC-ĐKKD&QLDN",
        "Công văn số 31/ABC-XYZ",
        "Văn bản số 31/QDUBND",
        "Công văn số 25/UBND",
    ],
)
def test_a_symbol_without_a_slip_or_with_several_readings_is_left_alone(text: str) -> None:
    (found,) = citations_of(text)
    assert found.well_formed == found.symbol


@given(
    number=st.integers(min_value=1, max_value=9_999),
    kind=st.sampled_from([t for t in KNOWLEDGE.document_types if t.abbreviation]),
    issuer=st.sampled_from(["UBND", "HĐND", "TTPVHCC", "CP", "TTg", "BTP", "VPCP"]),
)
def test_any_type_with_its_abbreviation_is_recognised_and_well_formed(
    number: int, kind: DocumentType, issuer: str
) -> None:
    name, code = kind.name, kind.abbreviation
    (found,) = citations_of(f"thực hiện {name} số {number:02}/{code}-{issuer} của cấp trên")
    assert (found.type, found.number) == (name, f"{number:02}")
    assert found.well_formed == found.symbol == f"{number:02}/{code}-{issuer}"


def test_a_type_far_from_its_number_is_taken_when_the_symbol_bears_it_out() -> None:
    text = "Kế hoạch tuyên truyền cải cách hành chính của xã năm 2026 số 18/KH-UBND ngày 20/01/2026"
    (found,) = citations_of(text)
    assert (found.type, found.text) == ("Kế hoạch", "18/KH-UBND ngày 20/01/2026")


def test_a_type_far_from_its_number_is_not_taken_when_the_symbol_is_of_another() -> None:
    (found,) = citations_of("Kế hoạch tuyên truyền, hướng dẫn theo số 18/STP-BT&HCTP")
    assert found.type is None


def test_a_date_far_away_is_not_that_of_the_document() -> None:
    for text in (
        "Quyết định số 61/QĐ-UBND được trình tại cuộc họp ngày 13/02/2026",
        "Quyết định số 61/QĐ-UBND và lịch họp ngày 13/02/2026",
        "Quyết định số 61/QĐ-UBND; họp ngày 13/02/2026",
        "Ngày 13/02/2026 xã nhận Quyết định số 61/QĐ-UBND",
    ):
        (found,) = citations_of(text)
        assert found.date is None
        assert found.text == "Quyết định số 61/QĐ-UBND"


def test_each_document_of_a_list_keeps_its_own_date() -> None:
    text = (
        "Báo cáo số 82/BC-UBND và Quyết định số 14/QĐ-UBND ngày 27/02/2026; "
        "Kế hoạch số 9/KH-UBND ngày 02/3/2026"
    )
    found = [(c.type, c.symbol, c.date.text if c.date else None) for c in citations_of(text)]
    assert found == [
        ("Báo cáo", "82/BC-UBND", None),
        ("Quyết định", "14/QĐ-UBND", "ngày 27/02/2026"),
        ("Kế hoạch", "9/KH-UBND", "ngày 02/3/2026"),
    ]


def test_documents_listed_below_one_type_share_it() -> None:
    found = citations_of(
        "Nghị định số 45/2020/NĐ-CP, số 118/2025/NĐ-CP và số 367/2025/NĐ-CP của Chính phủ"
    )
    assert [c.type for c in found] == ["Nghị định"] * 3
    assert [c.symbol for c in found] == ["45/2020/NĐ-CP", "118/2025/NĐ-CP", "367/2025/NĐ-CP"]


def test_two_documents_parted_by_a_slash_are_two() -> None:
    found = citations_of("Nghị định số 118/2025/NĐ-CP/Nghị quyết số 66/NQ-CP")
    assert [c.symbol for c in found] == ["118/2025/NĐ-CP", "66/NQ-CP"]


def test_issuer_and_subject_are_read_after_the_date() -> None:
    (found,) = citations_of(
        "Thông tư số 15/2025/TT-BTP ngày 11/9/2025 của Bộ trưởng Bộ Tư pháp về việc thi hành án;"
    )
    assert found.issuer == "Bộ trưởng Bộ Tư pháp"
    assert found.title == "thi hành án"


def test_a_wrong_type_is_kept_as_written() -> None:
    (found,) = citations_of("Nghị quyết số 63/2010/NĐ-CP ngày 08/6/2010")
    assert (found.type, found.codes) == ("Nghị quyết", ("NĐ", "CP"))


@pytest.mark.parametrize(
    "text",
    [
        "trực tuyến và/hoặc trực tiếp",
        "tổ 12/Ban",
        "12/Ban Chỉ đạo",
        "05/12 hồ sơ",
        "04/04 PAKN",
        "xếp thứ 50/114",
        "trực 24/7",
        "10 hồ sơ/ngày",
        "3/4 TTHC",
        "ngày 14/6/2026",
        "7h30/ngày",
        "Bộ chỉ số 766 và Đề án 06",
        "km/h",
    ],
)
def test_a_slash_alone_makes_no_symbol(text: str) -> None:
    assert citations_of(text) == []


def test_citations_are_found_in_cells_as_well() -> None:
    found = mentions_of(
        """
        | STT | Văn bản | Số |
        | 1 | Kế hoạch số 9/KH-UBND ngày 02/3/2026 | 12 |
        """
    ).citations
    assert [(c.type, c.symbol) for c in found] == [("Kế hoạch", "9/KH-UBND")]
