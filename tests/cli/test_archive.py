"""The commands `archive …`, as an official runs them."""

import json
from xml.etree import ElementTree

import psycopg
import pytest

from tests.archive.reports import TEXTS
from tests.batch.few import report
from tests.cli.kept import Kept
from tests.cli.running import is_one_vietnamese_line


def test_files_are_added_once(empty: Kept) -> None:
    report(empty.folder / "in" / "an-phu.txt", "AN PHÚ")
    code, out, _ = empty("add", str(empty.folder / "in"))
    assert (code, out.startswith("Đã thêm hoặc cập nhật 1 báo cáo, 0 đã có sẵn")) == (0, True)
    again = empty("add", str(empty.folder / "in"), "--lang", "en")
    assert again.out.startswith("0 reports added or updated, 1 there already")
    assert empty("verify").out.startswith("Kho nguyên vẹn: 1 báo cáo")


def test_reports_of_older_rules_are_read_again(kept: Kept) -> None:
    assert kept("add", "--older-than", "rules").out.startswith("Đã thêm hoặc cập nhật 7 báo cáo")
    assert kept("add", "--older-than", "rules").out.startswith("Đã thêm hoặc cập nhật 0 báo cáo")
    assert kept("add", "--older-than", "2026-01-01").out.startswith("Đã thêm hoặc cập nhật 0")
    assert kept("search", "đường").out.startswith("Tìm thấy 3 báo cáo.")


def test_only_what_failed_is_read_again(empty: Kept) -> None:
    (empty.folder / "hong.docx").write_bytes(b"PK\x03\x04 cut short")
    assert empty("add", str(empty.folder / "hong.docx")).code == 3
    code, out, _ = empty("add", "--failed")
    assert (code, "1 không đọc được" in out) == (3, True)
    assert out.splitlines()[1:] == [
        "Chưa đọc được (đọc lại: add --failed):",
        "    hong.docx: Tệp Word bị hỏng hoặc thiếu phần bên trong; hãy mở bằng Word rồi lưu lại "
        "dạng .docx.",
    ]
    assert out.splitlines()[1:] == empty("stats").out.splitlines()[-2:]
    assert empty.json("stats")["unread"][0]["error"] == "corrupt"


def test_overdue_dossiers_of_land_in_the_second_quarter(kept: Kept) -> None:
    asked = ("search", "--figure", "resolved_overdue > 0", "--field", "dat dai")
    code, out, _ = kept(*asked, "--period", "2026-Q2")
    assert code == 0
    assert out.splitlines()[:4] == [
        "Tìm thấy 1 báo cáo.",
        "",
        "[2] xã An Phú, 2026-Q2, Kết quả giải quyết thủ tục hành chính quý II năm 2026 "
        "(phu-moi.txt; ĐẠT)",
        "    Giải quyết quá hạn (Đất đai): 3 — bảng 1, dòng 2, cột 6",
    ]
    english = kept(*asked, "--period", "quý 2/2026", "--lang", "en").out
    assert "— table 1, row 2, column 6" in english
    by_name = ("search", "--figure", "giải quyết quá hạn > 0", *asked[3:])
    assert kept(*by_name, "--period", "2026-Q2").out == out


def test_words_found_stand_out_in_their_own_spelling(kept: Kept) -> None:
    out = kept("search", "duong truyen").out
    assert "    [Đường] [truyền] đã ổn định; bà con Thủy Nguyên không phải chờ. — đoạn 8" in out
    assert "Đơn vị: xã An Phú (1)" in out


def test_hits_as_json(kept: Kept) -> None:
    found = kept.json("search", "118/2025", "--only", "unit=xã Bình An")
    assert found["total"] == 1
    assert found["hits"][0]["head"]["unit"] == "xã Bình An"
    assert found["facets"]["cited"] == [["118/2025/NĐ-CP", 1]]


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "--figure", "nothing > 0"),
        ("search", "--figure", "resolved_overdue >"),
        ("search", "--figure", "1; DROP TABLE reports"),
        ("search", "--only", "colour=red"),
        ("search", "--unit", "xã Không Đâu"),
        ("search", "--period", "hôm qua"),
        ("show", "999"),
        ("series", "nothing"),
        ("add",),
        ("add", "--older-than", "hôm qua"),
    ],
)
def test_a_mistake_is_told_in_one_line(kept: Kept, arguments: tuple[str, ...]) -> None:
    code, out, err = kept(*arguments)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)


def test_no_archive_is_made_by_looking_for_one(empty: Kept) -> None:
    code, _, err = empty("search", "đường")
    assert (code, is_one_vietnamese_line(err)) == (2, True)
    assert list(empty.folder.iterdir()) == []


def test_an_original_is_taken_out_and_nothing_written_over(kept: Kept) -> None:
    to = kept.folder / "ra.txt"
    assert kept("show", "1", "--original", str(to)).code == 0
    assert to.read_bytes() == TEXTS["phu"].encode()
    to.write_text("mine")
    assert kept("show", "1", "--original", str(to)).code == 2
    assert to.read_text() == "mine"


def test_the_way_from_a_hit_to_its_page_is_told(kept: Kept) -> None:
    out = kept("search", "chợ").out
    assert "hcc-parse archive show 3   " in out
    assert "hcc-parse archive show 3 --original bao-cao-3.txt" in out
    assert "Its whole text" in kept("search", "chợ", "--lang", "en").out
    assert "archive show" not in kept("search", "không-có-chữ-này").out
    to = kept.folder / "ra.pdf"
    told = kept("show", "3", "--original", str(to)).out.splitlines()
    assert told[1].endswith(f"{to.as_uri()}#page=SỐ_TRANG")


def test_a_report_is_shown_with_its_versions(kept: Kept) -> None:
    out = kept("show", "1").out
    assert "đã có bản thay" in out
    assert "Các bản: [1] 2026-06-15; [2] 2026-06-20" in out
    assert "đoạn 8: Đường truyền hay nghẽn" in out
    assert kept.json("show", "1")["entry"]["source"]["format"] == "txt"


def test_who_cites_a_document(kept: Kept) -> None:
    out = kept("cite", "118/2025").out
    head, *rows = out.splitlines()
    assert head == (
        "118/2025: 3 báo cáo của 2 đơn vị viện dẫn, từ 2026-Q2; "
        "ghi ngày 09/06/2025 (2); 10/06/2025 (1)."
    )
    assert len(rows) == 3
    assert "Không báo cáo nào" in kept("cite", "1/1999").out
    assert kept("cite", "nghị định 118/2025").out.splitlines()[1:] == rows
    assert "có phải: 118/2025/NĐ-CP?" in kept("cite", "118/2025/NĐ-C").out


def test_a_name_where_a_number_belongs_is_told(kept: Kept) -> None:
    code, _, err = kept("show", "xã Bình An")
    assert code == 2
    assert "phải là một con số" in err


def test_a_unit_is_known_without_its_kind_and_the_like_are_told(kept: Kept) -> None:
    assert kept.json("search", "--unit", "binh an")["total"] == 1
    assert "có phải: xã Bình An? Xem" in kept("search", "--unit", "Bình").err


def test_verdicts_and_weights_are_asked_as_the_screen_says_them(kept: Kept) -> None:
    for id, said in (
        ("verdict=correct", "verdict=Cần sửa"),
        ("severity=warning", "severity=cần xem"),
    ):
        assert kept("search", "--only", id).out == kept("search", "--only", said).out
    assert "correct (CẦN SỬA)" in kept("search", "--only", "verdict=sai").err


def test_where_nothing_is_found_it_is_told_what_to_try(kept: Kept) -> None:
    out = kept("search", "xyzzy", "--period", "2026").out
    assert out.startswith("Tìm thấy 0 báo cáo.")
    assert "--only year=2026; bớt điều kiện" in out
    assert "bỏ dấu ngoặc kép" in kept("search", '"không đâu có"').out
    assert "Có thể thử" not in kept("search", "--unit", "xã Bình An").out


def test_a_series_is_a_table_and_a_drawing(kept: Kept) -> None:
    drawing = kept.folder / "series.svg"
    out = kept("series", "resolved_overdue", "--field", "đất đai", "--chart", str(drawing)).out
    assert [line.split() for line in out.splitlines()[1:]] == [
        ["Đơn", "vị", "2026-Q1", "2026-Q2"],
        ["xã", "An", "Phú", "5", "3"],
        ["xã", "Bình", "An", "—", "0"],
    ]
    root = ElementTree.fromstring(drawing.read_text("utf-8"))
    assert len(root.findall("{http://www.w3.org/2000/svg}circle")) == 3


def test_a_series_of_one_unit_leaves_the_others_out(kept: Kept) -> None:
    told = ("series", "resolved_overdue", "--field", "đất đai", "--unit")
    assert [line.split() for line in kept(*told, "an phu").out.splitlines()[2:]] == [
        ["xã", "An", "Phú", "5", "3"]
    ]
    nowhere = kept(*told, "xã Không Đâu")
    assert (nowhere.code, nowhere.out) == (2, "")
    assert is_one_vietnamese_line(nowhere.err)


def test_personal_numbers_are_covered_on_the_way_out(kept: Kept) -> None:
    plain = kept("export").out
    covered = kept("export", "--redact").out
    for personal in ("0912.345.678", "001085012345", "an.nguyen@vi.du.vn"):
        assert personal in plain
        assert personal not in covered
    assert [json.loads(line)["head"]["sha256"] for line in covered.splitlines()] == [
        json.loads(line)["head"]["sha256"] for line in plain.splitlines()
    ]
    assert "1.250 hồ sơ" in covered


def test_stats_and_the_ids_of_indicators(kept: Kept) -> None:
    assert kept("stats").out.startswith("7 báo cáo (6 bản đang tính")
    assert kept.json("stats")["reports"] == 7
    assert "resolved_overdue " in kept("stats", "--indicators").out


def test_a_report_is_deleted_only_when_that_is_meant(kept: Kept) -> None:
    assert "Sẽ xóa" in kept("delete", "2").out
    assert kept("show", "2").code == 0
    assert "Đã xóa" in kept("delete", "2", "--yes").out
    assert kept("show", "2").code == 2
    assert kept("verify").code == 0


def test_a_deletion_says_what_it_leaves_for_later(kept: Kept) -> None:
    asked = kept("delete", "2", "--later").out
    assert "Sẽ xóa" in asked
    assert "Cả kho" not in asked
    told = kept("delete", "2", "--later", "--yes").out
    assert "Đã xóa báo cáo số 2" in told
    assert "lần xóa sau không có --later" in told
    assert "--later" not in kept("delete", "1", "--yes").out
    assert (kept("show", "2").code, kept("verify").code) == (2, 0)


def test_what_is_wrong_is_told_and_is_the_exit_code(kept: Kept) -> None:
    if kept.db.startswith("postgresql:"):
        with psycopg.connect(kept.db) as link:
            link.execute(
                "UPDATE hcc_parse.original_pieces SET bytes = reverse(convert_from(bytes, 'UTF8'))"
                "::bytea WHERE sha256 = (SELECT min(sha256) FROM hcc_parse.originals)"
            )
    else:
        next((kept.folder / "archive.files").glob("*/*")).write_bytes(b"other")
    code, out, _ = kept("verify")
    assert (code, out.splitlines()[0]) == (1, "Có 1 chỗ sai:")


def test_a_copy_of_the_database(kept: Kept) -> None:
    to = kept.folder / "copy.db"
    assert kept("backup", str(to)).code == 0
    assert to.stat().st_mode & 0o777 == 0o600
    assert kept("backup", str(to)).code == 2
