"""A table laid out with tabs or spaces is one only where nothing else can be meant."""

from pathlib import Path

import pytest

from tests.read.word_file import asides_of, cells_of, inserted, p, r, read_word, table_in, told


def tabbed(*columns: str, tab: str = "<w:r><w:tab/></w:r>") -> str:
    runs = [r(columns[0])]
    for column in columns[1:]:
        runs += [tab, r(column)]
    return p(*runs)


HEAD = ("Lĩnh vực", "Tiếp nhận", "Đã trả")
ROWS = (("Đất đai", "120", "98"), ("Hộ tịch", "1.250", "1.249"), ("Cộng", "1.370", "-"))


@pytest.mark.parametrize("tab", ["<w:r><w:tab/></w:r>", "\t", "    "])
def test_lines_whose_columns_line_up_are_a_table(tmp_path: Path, tab: str) -> None:
    lines = [tabbed(*row, tab=tab) for row in (HEAD, *ROWS)]
    report, texts = read_word(tmp_path, p("Kết quả:"), *lines, p("Hết"))
    assert texts == ["Kết quả:", "Hết"]
    assert [cell[4] for cell in cells_of(table_in(report))] == [
        text for row in (HEAD, *ROWS) for text in row
    ]
    assert cells_of(table_in(report))[-1][:2] == (3, 2)


def test_a_table_laid_out_in_one_run_of_text_is_parted_between_runs(tmp_path: Path) -> None:
    lines = [p(r(f"{a}\t{b[:1]}"), r(f"{b[1:]}\t{c}")) for a, b, c in (HEAD, *ROWS)]
    report, _ = read_word(tmp_path, *lines)
    assert [cell[4] for cell in cells_of(table_in(report))][3:6] == ["Đất đai", "120", "98"]


@pytest.mark.parametrize(
    "rows",
    [
        (("ỦY BAN NHÂN DÂN", "", "CỘNG HÒA"), ("XÃ A", "", "Độc lập"), ("Số: 12", "", "ngày 3")),
        (("TM. ỦY BAN", "x", "CHỦ TỊCH"), ("(ký)", "y", "(ký)"), ("Lê A", "z", "Trần B")),
        (HEAD, ROWS[0]),
        (HEAD, ROWS[0], ("Hộ tịch", "1.250")),
        (HEAD, ROWS[0], ("Hộ tịch", "1.250", "2", "3")),
        (("a", "12"), ("b", "34"), ("c", "56")),
        (("a", "12", "x"), ("b", "-", "y"), ("c", "–", "z")),
        (("", "12", "13"), ("", "14", "15"), ("", "16", "17")),
        (("Nơi nhận", "12", ""), ("Lưu", "13", ""), ("VT", "14", "")),
    ],
)
def test_all_else_stays_lines(tmp_path: Path, rows: tuple[tuple[str, ...], ...]) -> None:
    report, texts = read_word(tmp_path, *(tabbed(*row) for row in rows), p("Hết"))
    assert len(texts) == len(rows) + 1
    assert len(report.blocks) == len(texts)


def test_changes_and_hidden_text_in_such_a_table_are_kept(tmp_path: Path) -> None:
    last = p(r("Cộng"), "\t", inserted("1.370"), "\t", r("1.347"), r("ẩn", "<w:vanish/>"))
    report, _ = read_word(tmp_path, *(tabbed(*row) for row in (HEAD, *ROWS[:2])), last)
    assert cells_of(table_in(report))[-1][4] == "1.347"
    assert asides_of(report) == [("hidden", "ẩn")]
    assert [place for _, place in told(report, "tracked-figure")] == ["1.370"]
