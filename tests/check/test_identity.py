"""Ids of findings: the same in Word and in print, and when another figure is corrected."""

from pathlib import Path

import pytest

from corpus.generate import FIXED, make
from corpus.generate.setting.docx import set_docx
from corpus.score.fixed import FOLDER
from hcc_parse.domain import Review
from hcc_parse.pipeline import review_file
from tests.render.reviewed import NAMES, REPORTS, reviewed, reviewed_text

FAULTY = """
UBND XÃ AN PHÚ
An Phú, ngày 31/6/2026
BÁO CÁO
Kết quả quý II năm 2026
I. Kết quả chung
Đã giải quyết 100 hồ sơ, trong đó có 90 hồ sơ trước hạn, 5 hồ sơ đúng hạn, \
2 hồ sơ quá hạn, 1 hồ sơ từ chối, 1 hồ sơ rút.
Trung tâm hiện có 09 cán bộ, công chức (01 Giám đốc; 02 Phó Giám đốc; 07 chuyên viên).
Đến ngày 05/02/2026 của của quý.
II. Kết quả tại thôn
Đã giải quyết 200 hồ sơ, trong đó có 190 hồ sơ trước hạn, 5 hồ sơ đúng hạn, \
2 hồ sơ quá hạn, 1 hồ sơ từ chối, 1 hồ sơ rút.
Ngày 31/4/2026, xã tiếp nhận (12 hồ sơ giấy.
Bảng 1. Kết quả
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
| 1 | Hộ tịch | 120 | 100 | 20 |
| 2 | Đất đai | 40 | 30 | 11 |
| 3 | Chứng thực | 60 | 50 | 10 |
| 4 | Người có công | 15 | 12 | 3 |
| Tổng cộng | < | 236 | 192 | 43 |
"""
CORRECTIONS = [
    ("31/6/2026", "30/6/2026"),
    ("giải quyết 100 hồ sơ", "giải quyết 99 hồ sơ"),
    ("giải quyết 200 hồ sơ", "giải quyết 199 hồ sơ"),
    ("09 cán bộ", "10 cán bộ"),
    ("05/02/2026 của của", "05/02/2026 của"),
    ("31/4/2026", "30/4/2026"),
    ("(12 hồ sơ giấy", "(12 hồ sơ giấy)"),
    ("| 40 | 30 | 11 |", "| 40 | 30 | 10 |"),
    ("| 236 |", "| 235 |"),
]
STILL_WRONG = [  # a value that one check does not accept before and after
    ("A03", "giải quyết 200 hồ sơ", "giải quyết 777 hồ sơ"),
    ("A06", "09 cán bộ", "08 cán bộ"),
    ("F01", "(12 hồ sơ giấy", "(1.234 hồ sơ giấy"),
    ("T03", "31/4/2026", "31/9/2026"),
    ("A01", "| 236 |", "| 1.237 |"),
    ("F02", "05/02/2026 của của", "06/12/2026 của của"),
]


def ids_of(review: Review) -> list[str]:
    return sorted(finding.id for finding in review.findings)


@pytest.mark.parametrize("name", NAMES)
def test_a_report_of_the_corpus_has_the_same_ids_in_both_forms(name: str) -> None:
    word, printed = (reviewed(REPORTS / f"{name}.{form}") for form in ("docx", "pdf"))
    assert ids_of(word) == ids_of(printed)


@pytest.mark.parametrize("number", range(0, 60, 6))
def test_a_fixed_report_has_the_same_ids_in_word_and_as_libreoffice_prints_it(
    number: int, tmp_path: Path
) -> None:
    draft = make(FIXED, number).draft
    word = tmp_path / "report.docx"
    word.write_bytes(set_docx(draft))
    assert ids_of(review_file(word)) == ids_of(review_file(FOLDER / f"{draft.name}.pdf"))


def test_no_two_findings_share_an_id() -> None:
    ids = ids_of(reviewed_text(FAULTY))
    assert len(ids) > 8
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(("wrong", "right"), CORRECTIONS)
def test_correcting_one_place_leaves_the_ids_of_the_others(wrong: str, right: str) -> None:
    assert wrong in FAULTY
    before = set(ids_of(reviewed_text(FAULTY)))
    after = set(ids_of(reviewed_text(FAULTY.replace(wrong, right))))
    assert after < before


@pytest.mark.parametrize(("check", "wrong", "other"), STILL_WRONG)
def test_another_wrong_value_is_the_same_finding(check: str, wrong: str, other: str) -> None:
    assert wrong in FAULTY
    before, after = (
        [f.id for f in reviewed_text(text).findings if f.check == check]
        for text in (FAULTY, FAULTY.replace(wrong, other))
    )
    assert before
    assert after == before


def test_a_row_put_in_above_changes_no_id() -> None:
    row = "| 1 | Hộ tịch | 120 | 100 | 20 |\n"
    assert row in FAULTY
    more = FAULTY.replace(row, "| 1 | Thuế | 0 | 0 | 0 |\n| 2 | Hộ tịch | 120 | 100 | 20 |\n")
    assert ids_of(reviewed_text(more)) == ids_of(reviewed_text(FAULTY))


def test_rows_of_one_name_are_told_apart_by_the_row_above() -> None:
    table = """
    | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
    | 1 | Hộ tịch | 120 | 100 | 20 |
    |  | Cấp xã | 100 | 90 | {} |
    | 2 | Đất đai | 40 | 30 | 10 |
    |  | Cấp xã | 30 | 20 | {} |
    | 3 | Chứng thực | 60 | 50 | 10 |
    | 4 | Người có công | 15 | 12 | 3 |
    """
    both, second = (reviewed_text(table.format(first, 11)) for first in (11, 10))
    assert len(ids_of(both)) == 2
    assert len(ids_of(second)) == 1
    assert set(ids_of(second)) < set(ids_of(both))
