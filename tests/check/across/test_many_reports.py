"""Checks that need many reports: documents, series, shares, copied tables, the city's figures."""

import pytest

from hcc_parse.domain import Severity
from tests.rounds import crossings_of


def reports(*lines: str) -> str:
    return "".join(
        f"=== {n:02}.docx\nUBND XÃ SỐ {n}\nBÁO CÁO\nKết quả quý II năm 2026\n{line}\n"
        for n, line in enumerate(lines)
    )


CIRCULAR = "Thực hiện Thông tư số 77/2026/TT-BNV ngày {} của Bộ Nội vụ."


def test_most_reports_are_shown_beside_the_one_that_differs() -> None:
    text = reports(*[CIRCULAR.format("05/3/2026")] * 3, CIRCULAR.format("15/3/2026"))
    (told,) = crossings_of("X08", text)
    assert (told.path, told.finding.severity) == ("03.docx", Severity.WARNING)
    assert "3 báo cáo khác ghi 05/03/2026" in told.finding.message.vi
    assert told.others == ("00.docx", "01.docx", "02.docx")


def test_one_against_one_is_a_note() -> None:
    text = reports(CIRCULAR.format("05/3/2026"), CIRCULAR.format("15/3/2026"))
    assert [c.finding.severity for c in crossings_of("X08", text)] == [Severity.NOTE]


@pytest.mark.parametrize(
    "line",
    [
        "Thực hiện Kế hoạch số 12/KH-UBND ngày {}/3/2026 của UBND xã.",  # each commune's own
        "Thực hiện Kế hoạch số 12/KH-UBND ngày {}/3/2026.",  # nobody says whose
        "Thực hiện Nghị quyết số 66/NQ-CP ngày {}/3/2026 của Chính phủ.",  # recurs each year
        "Thực hiện Quyết định số 12/2026/QĐ-UBND ngày {}/3/2026.",  # each province's own
        "Thực hiện Nghị định số 118/2025/NĐ-CP ngày {}/6/2025 của Chính phủ.",  # L03 tells
    ],
)
def test_a_symbol_that_is_not_one_documents_alone_accuses_nobody(line: str) -> None:
    days = [line.format(f"{day:02}") for day in (5, 5, 5, 6, 20)]
    assert crossings_of("X08", reports(*days)) == []


PLAN = "Thực hiện Kế hoạch số 243/KH-UBND ngày 12/3/2026 của UBND {} về kiểm soát thủ tục {}."


@pytest.mark.parametrize(
    ("subject", "severity"), [("hành chính", Severity.WARNING), ("khác", Severity.NOTE)]
)
def test_what_many_give_to_the_city_and_one_to_its_commune_is_told(
    subject: str, severity: Severity
) -> None:
    of_city = [PLAN.format("thành phố", "hành chính")] * 3
    (told,) = crossings_of("X08", reports(*of_city, PLAN.format("xã", subject)))
    assert (told.path, told.finding.severity) == ("03.docx", severity)
    assert "3 báo cáo khác ghi của UBND thành phố" in told.finding.message.vi


def test_a_communes_own_document_of_another_day_or_beside_few_of_the_citys_is_its_own() -> None:
    of_city, own = PLAN.format("thành phố", "hành chính"), PLAN.format("xã", "hành chính")
    assert crossings_of("X08", reports(of_city, of_city, own)) == []
    other = own.replace("12/3", "19/3")
    assert crossings_of("X08", reports(*[of_city] * 3, other)) == []


def test_the_citys_documents_of_two_years_are_two() -> None:
    line = "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/{} của UBND thành phố."
    assert crossings_of("X08", reports(*[line.format(y) for y in (2025, 2025, 2025, 2026)])) == []


def test_a_series_in_one_report_is_left_to_l10() -> None:
    line = (
        "Thực hiện Quyết định số 1200/QĐ-UBND ngày 05/3/2026 của UBND thành phố; "
        "Quyết định số 1100/QĐ-UBND ngày 20/4/2026 của UBND thành phố."
    )
    assert crossings_of("X09", reports(line)) == []
    apart = reports(*(f"Thực hiện {part}" for part in line.removeprefix("Thực hiện ").split("; ")))
    assert [c.finding.severity for c in crossings_of("X09", apart)] == [Severity.NOTE]


SHARE = "Tỷ lệ số hóa kết quả hồ sơ đạt {}%."


@pytest.mark.parametrize(("peers", "told"), [(19, False), (20, True)])
def test_a_share_is_far_only_among_many_peers(peers: int, told: bool) -> None:
    found = crossings_of("X10", reports(*[SHARE.format(98)] * peers, SHARE.format("9,8")))
    assert bool(found) == told
    assert all(one.finding.severity is Severity.NOTE for one in found)


CITY = "=== đối chiếu/tp.docx\nỦY BAN NHÂN DÂN THÀNH PHỐ\nBÁO CÁO\nKết quả quý II năm 2026\n{}\n"
ROWS = """| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Hộ tịch | 40 |
| 2 | Đất đai | 60 |
| | Tổng cộng | {} |"""
WHOLE = "Tổng số hồ sơ tiếp nhận: {} hồ sơ."


@pytest.mark.parametrize(
    ("lines", "claimed", "weight"),
    [
        ([ROWS.format(100), ROWS.format(100)], 200, None),
        ([ROWS.format(100), ROWS.format(100)], 210, Severity.ERROR),
        ([ROWS.format(100), WHOLE.format(100)], 210, Severity.WARNING),  # one by its text only
        ([ROWS.format(100), ROWS.format(120)], 230, Severity.NOTE),  # one is in dispute
        ([ROWS.format(100), "Không có số liệu."], 210, Severity.NOTE),  # one is missing
    ],
    ids=["equal", "all sure", "by text", "disputed", "missing"],
)
def test_a_city_figure_is_an_error_only_where_every_unit_is_sure(
    lines: list[str], claimed: int, weight: Severity | None
) -> None:
    text = reports(*lines) + CITY.format(WHOLE.format(claimed))
    found = crossings_of("X11", text)
    assert [one.finding.severity for one in found] == ([weight] if weight else [])


def test_a_missing_unit_is_named() -> None:
    text = reports(ROWS.format(100), "Không có số liệu.") + CITY.format(WHOLE.format(210))
    (told,) = crossings_of("X11", text)
    assert "Thiếu số của 1 đơn vị: xã Số 1" in told.finding.message.vi
    assert told.path == "đối chiếu/tp.docx"


APART = ["110 ≠ 100", "60 ≠ 70"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("| 1 | Xã Số 0 | 100 |\n| 2 | Xã Số 1 | 70 |\n| | Tổng cộng | 170 |", []),
        (
            "| 1 | Xã Số 0 | 110 |\n| 2 | Số 1 | 60 |\n| | Tổng cộng | 170 |",
            ["110 ≠ 100", "60 ≠ 70"],
        ),
        ("| 1 | Xã Khác | 5 |\n| 2 | Xã Số 0 | 165 |\n| | Tổng cộng | 170 |", ["165 ≠ 100"]),
    ],
    ids=["equal", "apart", "another unit"],
)
def test_a_row_of_the_city_is_held_against_the_report_of_its_unit(
    rows: str, told: list[str]
) -> None:
    table = f"| STT | Đơn vị | Tổng số hồ sơ tiếp nhận |\n{rows}"
    text = reports(WHOLE.format(100), WHOLE.format(70)) + CITY.format(table)
    found = crossings_of("X11", text)
    assert [one.finding.explanation for one in found] == told
    assert {one.finding.severity for one in found} <= {Severity.WARNING}


def test_a_city_report_on_another_period_is_not_compared() -> None:
    text = reports(ROWS.format(100)) + CITY.format(WHOLE.format(999)).replace("quý II", "quý I")
    (told,) = crossings_of("X11", f"=== kỳ 2026-Q2\n{text}")
    assert (told.finding.severity, told.finding.stated) == (Severity.NOTE, None)
    assert "không so" in told.finding.message.vi


def test_small_figures_that_are_equal_are_no_copy() -> None:
    small = """| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
| 1 | Hộ tịch | 4 | 3 |
| 2 | Đất đai | 0 | 0 |
| 3 | Chứng thực | 5 | 5 |
| | Tổng cộng | 9 | 8 |"""
    assert crossings_of("X12", reports(small, small)) == []


def test_a_table_that_many_copied_is_told_each_unit_once() -> None:
    table = (
        "| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |\n"
        "| 1 | Hộ tịch | 143 | 131 |\n| 2 | Đất đai | 267 | 250 |\n| | Tổng cộng | 410 | 381 |"
    )
    told = crossings_of("X12", reports(*[table] * 5))
    assert [crossing.path for crossing in told] == [f"{n:02}.docx" for n in range(5)]
    assert all("còn 3 đơn vị khác như vậy" in c.finding.message.vi for c in told)


def test_six_equal_figures_among_many_others_are_no_copy() -> None:
    fields = ("Hộ tịch", "Đất đai", "Chứng thực", "Cư trú", "Xây dựng", "Giáo dục")
    head = "| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |\n"

    def table(shift: int) -> str:
        rows = [
            f"| {n} | {name} | {100 + 7 * n + shift * (n > 3)} | {90 + 5 * n + shift * (n > 3)} |"
            for n, name in enumerate(fields, start=1)
        ]
        return head + "\n".join(rows)

    assert crossings_of("X12", reports(table(0), table(0))) != []
    assert crossings_of("X12", reports(table(0), table(31))) == []
