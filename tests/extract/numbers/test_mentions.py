"""Every number of the running text has one type; what fits no grammar is told, never read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import NumberMention
from hcc_parse.extract import extract
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE, figures_of, mentions_of

DIGITS = re.compile(r"\d+")
PIECES = st.sampled_from(
    [
        *(
            "12 hồ sơ",
            "98,5%",
            "1.234",
            "1 234 hồ sơ",
            "50/114",
            "l2",
            "1 1 .25",
            "6,60.0",
            "(",
            ")",
        ),
        *(
            "(trong đó: 5 hồ sơ",
            "- ",
            "+ ",
            "* ",
            "\n",
            "xếp thứ ",
            "ngày 05/6/2026",
            "Quý II/2026",
        ),
        *(
            "118/2025/NĐ-CP",
            "0225 123 4567",
            "https://a.vn/1",
            "1.014793",
            "7h30",
            "160m²",
            "; ",
            ", ",
        ),
        *("không quá 03 ngày", "năm 2026", "tháng 13", "Đề án 06", "2. ", "12/", "-3", "x9y", "٣"),
    ]
)


def kinds_of(text: str) -> list[tuple[str, str]]:
    return [(number.text, number.kind) for number in mentions_of(text).numbers]


def the_only(text: str) -> NumberMention:
    (number,) = mentions_of(text).numbers
    return number


@given(st.lists(PIECES, max_size=12), st.sampled_from(["", " "]))
def test_every_run_of_digits_stands_in_one_number(pieces: list[str], between: str) -> None:
    assert_covered(between.join(pieces))


@given(st.text(alphabet="0123456789.,/- ()%lOhồsơngàyĐ\n", max_size=40))
def test_no_run_of_digits_is_lost_whatever_stands_around_it(text: str) -> None:
    assert_covered(text)


def assert_covered(text: str) -> None:
    """Each digit is held by just one number, and numbers come in reading order."""
    report = parse_plain(text)
    numbers = extract(report, KNOWLEDGE).numbers
    places = [(n.place.address.block, n.place.start, n.place.end) for n in numbers]
    assert places == sorted(places)
    for passage in report.paragraphs():
        held = [0] * len(passage.plain)
        for number in numbers:
            if number.place.address == passage.address:
                assert number.text == passage.text[number.place.start : number.place.end]
                for at in range(number.place.start, number.place.end):
                    held[at] += 1
        runs = [held[run.start() : run.end()] for run in DIGITS.finditer(passage.plain)]
        assert all(set(run) == {1} for run in runs), passage.plain
        assert set(held) <= {0, 1}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Có 12 hồ sơ", "count"),
        ("đã trả lời 14/14 (trong đó", "count"),
        ("đạt 98,5%", "share"),
        ("tăng 12,3 điểm phần trăm", "share"),
        ("xếp thứ hạng 50/114 xã", "rank"),
        ("xếp thứ 50 / 114", "rank"),
        ("đứng thứ 3", "rank"),
        ("hạng 12", "rank"),
        ("97,76 điểm", "score"),
        ("đạt 92,5/100 điểm", "score"),
        ("đạt 81.73 điểm", "score"),
        ("tổng điểm 95", "score"),
        ("Có 12 điểm tiếp nhận hồ sơ", "count"),
        ("Thu 3.780.000 đồng", "money"),
        ("Thu 2.5 tỷ đồng", "money"),
        ("Có 05 đồng chí", "count"),
        ("rộng 160m²", "area"),
        ("rộng ~130m2", "area"),
        ("rộng 12 km2", "area"),
        ("Có 07 công chức", "staff"),
        ("có 02 Phó Giám đốc", "staff"),
        ("Trong thời hạn 05 ngày", "legal-threshold"),
        ("không quá 03 ngày làm việc", "legal-threshold"),
        ("Xét về thời hạn: 9.999 hồ sơ", "count"),
        ("xử lý trong 05 ngày", "duration"),
        ("từ 8 giờ", "time-of-day"),
        ("mở cửa 7h30", "time-of-day"),
        ("hỗ trợ 24/7", "time-of-day"),
        ("ngày 09/6/2025", "date"),
        ("năm 2026", "period"),
        ("giai đoạn 2021-2025", "date"),
        ("trước ngày 10 hằng tháng", "date"),
        ("ngày chiến thắng 30/4", "date"),
        ("sáng thứ 7", "date"),
        ("Quý 2/2026", "period"),
        ("2.1. Tiếp nhận", "list-number"),
        ("2.1 Tiếp nhận", "list-number"),
        ("của thành phố. 4 Tăng cường tuyên truyền", "list-number"),
        ("xem chú thích [1]", "list-number"),
        ("Nghị định số 118/2025/NĐ-CP", "symbol"),
        ("Công văn số 997", "symbol"),
        ("gọi 0827.286.689", "phone"),
        ("gọi (0225) 3.123.456", "phone"),
        ("gọi +84 912 345 678", "phone"),
        ("tổng đài 1022", "phone"),
        ("gửi ab12@xa.vn", "address"),
        ("tại số nhà 12", "address"),
        ("thủ tục 1.014793", "code"),
        ("mã hồ sơ H34.12.15-260315-0001", "code"),
        ("Đề án 06", "symbol"),
        ("khoản 2", "name"),
        ("Bộ chỉ số 766", "name"),
        ("cấp độ 3", "name"),
        ("phiên bản 2.0", "name"),
        ("Biểu số II.06a", "name"),
        ("quầy số 03", "name"),
        ("tài khoản VNeID2", "name"),
        ("Phấn đấu đạt 95%", "target"),
        ("ít nhất 95% người dân", "target"),
        ("từ đủ 75 tuổi", "other"),
    ],
)
def test_a_number_is_of_the_type_that_its_form_and_its_words_tell(text: str, kind: str) -> None:
    assert the_only(text).kind == kind


@pytest.mark.parametrize(
    ("text", "number", "seems"),
    [
        ("Có 1 1 .25 hồ sơ", "1 1 .25", "dấu cách cạnh dấu chấm"),
        ("đạt 98 ,5%", "98 ,5", "dấu cách cạnh dấu chấm"),
        ("đạt 98, 5%", "98, 5", "dấu cách cạnh dấu chấm"),
        ("Có 1. 234 hồ sơ", "1. 234", "dấu cách cạnh dấu chấm"),
        ("Có 1 234,5 hồ sơ", "1 234,5", "dấu cách"),
        ("đạt 9 8,5%", "9 8,5", "dấu cách"),
        ("Có 12 3456 hồ sơ", "12 3456", "dấu cách"),
        ("đạt 6,60.0%", "6,60.0", "dấu chấm, dấu phẩy"),
        ("Có 1.2345 hồ sơ", "1.2345", "dấu chấm, dấu phẩy"),
        ("Có 12.34.567 hồ sơ", "12.34.567", "dấu chấm, dấu phẩy"),
        ("Có 1,234 hồ sơ", "1,234", "dấu phẩy ở chỗ của dấu chấm"),
        ("Có l2 hồ sơ", "l2", "chữ cái ở chỗ của chữ số"),
        ("Có O5 hồ sơ", "O5", "chữ cái ở chỗ của chữ số"),
        ("Có 1 O00 hồ sơ", "1 O00", "chữ cái ở chỗ của chữ số"),
        ("có12 hồ sơ", "có12", "chữ dính liền số"),
        ("đạt98,5% hồ sơ", "đạt98,5", "chữ dính liền số"),
        ("gọi 0827.286.68", "0827.286.68", "số điện thoại"),
        ("vào tháng 13", "13", "không có tháng"),
        ("của 50/ 114 xã", "50/ 114", "gạch chéo"),
        ("hôm 5/10", "5/10", "có thể là ngày tháng"),
        ("trước 31/12/20255", "31/12/20255", "có thể là ngày tháng"),
    ],
)
def test_a_near_miss_is_told_with_what_it_looks_like_and_no_figure_is_read_from_it(
    text: str, number: str, seems: str
) -> None:
    found = the_only(text)
    assert (found.text, found.kind, found.figure) == (number, "not-understood", None)
    assert seems in found.reading
    assert figures_of(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Có 1.234 hồ sơ",
        "Có 1 234 hồ sơ",
        "Lần lượt là 3 546, 995, 12",
        "tiếp nhận 2 980 so với 1 960, tăng",
        "đạt 98.7%",
        "Trước hạn: 9, đúng hạn: 3",
        "Có 9 hồ sơ, 3 hồ sơ và 1 hồ sơ",
    ],
)
def test_a_number_written_as_offices_do_is_no_near_miss(text: str) -> None:
    numbers = mentions_of(text).numbers
    assert {number.kind for number in numbers} <= {"count", "share"}
    assert all(number.figure for number in numbers)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("theo Điều 5, 6 và 7 của Luật", ["5", "6", "7"]),
        ("các tháng 4, 5, 6.", ["tháng 4", "5", "6"]),
        ("dịp 30/4 và 1/5;", ["30/4", "1/5"]),
    ],
)
def test_a_list_of_names_or_days_goes_on_with_bare_numbers(text: str, numbers: list[str]) -> None:
    found = kinds_of(text)
    assert [number for number, _ in found] == numbers
    assert len({kind for _, kind in found}) == 1


def test_items_numbered_in_brackets_count_nothing() -> None:
    text = "gồm: (1) Tiếp nhận; (2) Giải quyết 12 hồ sơ; trực tiếp (5)"
    assert kinds_of(text) == [
        ("1", "list-number"),
        ("2", "list-number"),
        ("12", "count"),
        ("5", "count"),
    ]


@pytest.mark.parametrize("marker", ["- ", "+ ", "* ", "", "– "])
@pytest.mark.parametrize("inner", ["(2 hồ sơ", "2 hồ sơ)", "((2 hồ sơ))", "(1 (2 hồ sơ)"])
def test_markers_and_brackets_lose_no_number(marker: str, inner: str) -> None:
    text = f"{marker}Tiếp nhận 12 hồ sơ {inner}, rút 3 hồ sơ"
    written = [number.text for number in mentions_of(text).numbers]
    assert written == DIGITS.findall(text)


def test_what_a_plan_says_is_a_target() -> None:
    text = "II. PHƯƠNG HƯỚNG, NHIỆM VỤ\nSố hóa 100% hồ sơ\nI. KẾT QUẢ\nSố hóa 98% hồ sơ"
    assert [(n.text, n.kind) for n in mentions_of(text).numbers] == [
        ("100", "target"),
        ("98", "share"),
    ]


def test_numbers_of_cells_are_none_of_the_text() -> None:
    assert kinds_of("Có 12 hồ sơ\n| STT | Lĩnh vực | Số |\n| 1 | Hộ tịch | 34 |") == [
        ("12", "count")
    ]
