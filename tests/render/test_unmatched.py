"""Labels that no term matches: gathered over reports, to read and to paste."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from hcc_parse.domain import Docket, Failure, Unnamed, Wording
from hcc_parse.errors import KnowledgeError
from hcc_parse.knowledge import load
from hcc_parse.render.columns import set_in_columns, widths_for
from hcc_parse.render.unmatched import Kind, labels_met, unmatched_text
from hcc_parse.render.unmatched_csv import harmless, unmatched_csv
from tests.render.reviewed import reviewed_text

ONE = reviewed_text("- Tổng số: 12 hồ sơ;\n- Số buổi họp: 5 buổi;\n- Số máy quét: 2 máy;", "a.docx")
TWO = reviewed_text("- SỐ BUỔI HỌP: 7 buổi;\n- Số buổi họp: 8 buổi;", "b.docx")
TABLE = reviewed_text(
    "| STT | Lĩnh vực | Tổng số | Đã giải quyết |\n| 1 | Hộ tịch | 10 | 9 |\n"
    "| 2 | Hộ khẩuu | 5 | 5 |\n| | Tổng cộng | 15 | 14 |\n",
    "=1+1.docx",
)
DOCKET = Docket(reviews=(ONE, TWO, TABLE))


def rows(kind: Kind) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(unmatched_csv(DOCKET, [kind])), strict=True))


def test_the_most_frequent_comes_first_and_spellings_that_fold_alike_are_one() -> None:
    first = labels_met(DOCKET, "indicator")[0]
    assert (first.label, first.count) == ("Số buổi họp", 3)
    assert first.dossier is ONE.dossier


def test_the_table_tells_count_example_and_candidates() -> None:
    lines = unmatched_text(DOCKET, ["indicator", "field"]).splitlines()
    assert lines[0].startswith("CHỈ TIÊU CHƯA NHẬN RA: ")
    (told,) = (line for line in lines if "Số buổi họp" in line)
    assert told.split()[0] == "3"
    assert "a.docx, đoạn 2" in told
    text = " ".join(" ".join(lines).split())
    assert "chưa rõ là cái nào" in text
    assert max(map(len, lines)) <= 110


def test_english_headings_stand_over_vietnamese_words() -> None:
    text = unmatched_text(DOCKET, ["field"], "en")
    assert text.startswith("FIELDS NOT RECOGNISED: 1 labels")
    assert "Hộ khẩuu" in text


def test_rows_have_the_columns_of_the_tables_they_go_to() -> None:
    assert list(rows("indicator")[0]) == list(next(load._rows("wordings.csv", dict)))
    assert list(rows("field")[0]) == list(next(load._rows("fields.csv", dict)))


def test_a_guess_stands_behind_a_sign_and_both_candidates_where_neither_may_be_taken() -> None:
    guesses = {row["spelling"]: row["indicator"] for row in rows("indicator")}
    assert guesses["Số buổi họp"] == ""
    assert guesses["Tổng số"].startswith("# ")
    assert guesses["Tổng số"].count(" | ") == 1


def test_a_row_whose_name_was_not_filled_in_is_refused() -> None:
    for name in ("", "# Hộ tịch"):
        with pytest.raises(ValueError, match="chưa điền"):
            load._field({"name": name, "spellings": "Hộ khẩu"})


def test_no_row_is_accepted_by_the_knowledge_base_as_it_is() -> None:
    wording = Wording(indicator="# overdue", under="", spelling="quá ngày")
    with pytest.raises(KnowledgeError, match="# overdue"):
        load._check_names(replace(load.load_knowledge(), wordings=(wording,)))


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "＝", "\t=", " @", "'=", '"=', "\u200b=", ";="]
)
def test_no_cell_begins_with_what_a_spreadsheet_computes(sign: str) -> None:
    assert harmless(f"{sign}cmd|' /C calc'!A0")[:1] in ("c", ",")
    assert ";" not in harmless(f"a{sign}b;=c")


def test_a_file_with_a_formula_for_a_name_is_harmless() -> None:
    (row,) = rows("field")
    assert row["source"] == "1+1.docx"
    assert row["spellings"] == "Hộ khẩuu"


def test_files_that_could_not_be_read_are_told() -> None:
    docket = Docket(reviews=(), failures=(Failure(path="x.pdf", error="corrupt", message="Hỏng."),))
    assert "x.pdf: KHÔNG ĐỌC ĐƯỢC\n  Hỏng.\n" in unmatched_text(docket, ["indicator"])


def test_an_unnamed_label_knows_its_place() -> None:
    for one in ONE.dossier.names.unnamed:
        assert isinstance(one, Unnamed)
        assert ONE.dossier.report.text_at(one.place) in ("12", "5", "2")


def test_cells_are_wrapped_within_their_columns() -> None:
    rows = [("1", "một hai ba"), ("10", "bốn")]
    widths = widths_for(rows, (4, 7))
    assert widths == [2, 7]
    assert list(set_in_columns(rows, widths, right=(0,))) == [" 1  một hai", "    ba", "10  bốn"]
