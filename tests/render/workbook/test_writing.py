"""The workbook, read back: every row is there, nothing computes, the bytes are always the same."""

import subprocess
import sys
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from openpyxl import load_workbook

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Language
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.sheets import Telling, sheets_of
from hcc_parse.render.workbook import Room, write_workbook
from hcc_parse.render.workbook.tables import LINE, wrapped
from hcc_parse.render.workbook.writing import WIDTHS
from tests.render.rounds import HOSTILE, round_of

ROOT = Path(__file__).resolve().parents[3]
UNITS = 14
IN_A_PROCESS = (
    "import hashlib; from tests.render.workbook.test_writing import made, HOSTILE; "
    "print(hashlib.sha256(made(HOSTILE)).hexdigest())"
)


@cache
def made(
    words: tuple[str, ...] = ("",), language: Language = "vi", room: Room | None = None
) -> bytes:
    target = BytesIO()
    review = round_of(UNITS, 12, words)
    write_workbook(review, load_knowledge(), target, language, checks=CATALOGUE, room=room)
    return target.getvalue()


def opened(content: bytes) -> Any:
    return load_workbook(BytesIO(content))


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_row_of_every_sheet_is_there(language: Language) -> None:
    book = opened(made(language=language))
    telling = Telling(
        review=round_of(UNITS, 12), knowledge=load_knowledge(), language=language, checks=CATALOGUE
    )
    found = sheets_of(telling)
    assert book.sheetnames[1:] == [sheet.title.in_(language) for sheet in found]
    for sheet in found:
        page = book[sheet.title.in_(language)]
        assert page.max_row == 1 + sum(1 for _ in sheet.rows())
        assert [cell.value for cell in page[1]] == [c.title.in_(language) for c in sheet.columns]
        assert page.auto_filter.ref.endswith(str(page.max_row))
        assert page.freeze_panes is not None
        assert page.print_title_rows == "$1:$1"
        assert page.page_setup.orientation == "landscape"


def test_numbers_dates_and_links_are_what_they_are() -> None:
    book = opened(made())
    figures = book["Số liệu"]
    head = [cell.value for cell in figures[1]]
    value = figures.cell(8, head.index("Giá trị") + 1)
    assert (value.value, value.number_format) == (0.6, "#,##0.0###")
    link = figures.cell(3, head.index("Chỗ trong báo cáo") + 1)
    assert link.hyperlink.target == "bao-cao/xa-so-0.html"
    assert link.hyperlink.location == "o-12-1-4"
    day = book["Đơn vị"].cell(2, [c.value for c in book["Đơn vị"][1]].index("Ngày") + 1)
    assert (f"{day.value:%Y-%m-%d}", day.number_format) == ("2026-06-15", "dd/mm/yyyy")


def test_the_overview_counts_and_draws() -> None:
    book = opened(made())
    page = book["Tổng quan"]
    counts = {row[0].value: row[1].value for row in page.iter_rows(min_row=5, max_row=9)}
    review = round_of(UNITS, 12)
    assert sum(counts.values()) == len(review.standings)
    assert counts["CHƯA NỘP"] == sum(s.verdict == "absent" for s in review.standings)
    charts = [name for name in parts(made()) if name.startswith("xl/charts/chart")]
    assert len(charts) == 3


@pytest.mark.parametrize("language", ["vi", "en"])
def test_nothing_that_a_file_says_computes(language: Language) -> None:
    content = made(HOSTILE, language)
    for name, part in parts(content).items():
        root = etree.fromstring(part)  # every part is sound XML
        if "worksheets/sheet" in name:
            space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
            assert root.xpath("//m:f", namespaces=space) == []
            assert root.xpath("//m:is/m:r", namespaces=space) == []
    targets = [
        str(relation.get("Target"))
        for name, part in parts(content).items()
        if "sheets/_rels" in name
        for relation in etree.fromstring(part)
        if relation.get("TargetMode") == "External"
    ]
    assert targets
    folders = ("bao-cao/", "phieu/", "danh-dau/", "tong-hop/")
    assert all(target.startswith(folders) for target in targets)


def test_hostile_words_are_shown_as_they_are_but_for_what_nobody_may_see() -> None:
    page = opened(made(HOSTILE))["Điểm cần xem"]
    shown = {cell.value for row in page.iter_rows() for cell in row}
    assert HOSTILE[0] in shown
    assert "a\ufffdb\ufffdc\ufffdd\ufffd" in shown
    assert "]]></t><script>alert(1)</script>" in shown
    everything = "".join(str(value) for value in shown)
    assert not set(everything) & set("\x00\x07\x1b\u202e\u2066\ufffe\n\t")


def test_words_that_look_like_xml_of_the_library_stay_words() -> None:
    review = round_of(1, 1, ("<r><t>đậm</t></r>",))
    target = BytesIO()
    write_workbook(review, load_knowledge(), target)
    page = opened(target.getvalue())["Điểm cần xem"]
    assert page.cell(2, 5).value.strip() == "<r><t>đậm</t></r>"


def test_the_bytes_are_the_same_in_another_process_and_time_zone() -> None:
    first = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh"},
        capture_output=True,
        text=True,
        check=True,
    )
    other = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "1", "TZ": "America/Lima"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert first.stdout == other.stdout != ""


def test_what_a_sheet_has_no_room_for_is_told() -> None:
    book = opened(made(room=Room(rows=6, links=3)))
    figures = book["Số liệu"]
    whole = opened(made())["Số liệu"]
    assert figures.max_row == 6
    left = whole.max_row - 1 - 4
    told = f"Còn {left} dòng nữa, trang tính không đủ chỗ: xem csv/so-lieu.csv"
    assert figures.cell(6, 1).value == told
    assert sum(1 for row in figures.iter_rows() for cell in row if cell.hyperlink) == 3
    notes = [row[0].value for row in book["Tổng quan"].iter_rows()]
    assert (
        f"Trang “Số liệu” chỉ đủ chỗ cho 4 dòng; còn {left} dòng chỉ có trong csv/so-lieu.csv."
        in notes
    )
    assert "Trang “Số liệu”: 1 chỗ cuối không có liên kết vì quá nhiều." in notes


def test_a_round_of_nothing_can_be_written() -> None:
    target = BytesIO()
    write_workbook(round_of(0), load_knowledge(), target, "en")
    assert opened(target.getvalue())["Units"].max_row == 1


def test_the_checks_that_found_most_name_units_and_how_many_more_there_are() -> None:
    page = opened(made())["Tổng quan"]
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    (head,) = (n for n, row in enumerate(rows) if row[0] == "Phép kiểm tra có nhiều điểm nhất")
    assert rows[head][4] == "Đơn vị"
    assert rows[head + 1][4].startswith("xã ")
    height = page.row_dimensions[head + 2].height
    assert height == LINE * wrapped(rows[head + 1][4], WIDTHS[4])
    assert height > LINE
    assert "(" in rows[head + 1][4]
