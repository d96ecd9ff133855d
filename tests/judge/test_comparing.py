"""Two submissions: what is fixed, left and new, and which figures changed."""

from dataclasses import replace

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Comparison, Docket, Submission
from hcc_parse.judge import compare, submission_of
from hcc_parse.pipeline import review
from hcc_parse.render import comparison_json, comparison_text, result_of
from hcc_parse.render.json_values import Json
from tests.check.test_identity import FAULTY
from tests.render.reviewed import result, reviewed_text


def submission(text: str, sha: str = "1") -> Submission:
    told = submission_of(result(reviewed_text(text))["reports"][0])
    return replace(told, origin=told.origin._replace(sha256=sha * 64))


def compared(*changes: tuple[str, str]) -> Comparison:
    text = FAULTY
    for wrong, right in changes:
        assert wrong in text
        text = text.replace(wrong, right)
    return compare(submission(FAULTY), submission(text, "2"))


def checks(remarks: object) -> list[str]:
    assert isinstance(remarks, tuple)
    return sorted(remark.check for remark in remarks)


def test_the_same_report_has_nothing_fixed_and_nothing_new() -> None:
    found = compared()
    assert len(found.still) == len(reviewed_text(FAULTY).findings)
    assert (found.fixed, found.fresh, found.unasked, found.restated) == ((), (), (), ())
    assert found.doubts == ()


def test_a_corrected_figure_is_fixed_and_named() -> None:
    found = compared(("| 236 |", "| 235 |"))
    assert "A01" in checks(found.fixed)
    assert found.fresh == ()
    (change,) = found.restated
    assert (change.before, change.after) == ((236,), (235,))
    assert change.measure.indicator == "received_total"


def test_a_new_slip_is_new() -> None:
    found = compared(("xã tiếp nhận (12", "xã tiếp tiếp nhận (12"))
    assert checks(found.fresh) == ["F02"]


def test_a_finding_below_a_reworded_heading_is_still_the_same() -> None:
    found = compared(("II. Kết quả tại thôn", "II. Tình hình ở các thôn"))
    assert (found.fixed, found.fresh) == ((), ())


def test_a_check_that_was_not_asked_again_fixes_nothing() -> None:
    reviewed = reviewed_text(FAULTY)
    report, knowledge = reviewed.dossier.report, reviewed.dossier.knowledge
    docket = Docket(reviews=(review(report, knowledge, only=set(CATALOGUE) - {"A06"}),))
    less = submission_of(result_of(docket, knowledge="")["reports"][0])
    found = compare(submission(FAULTY), less)
    assert (found.fixed, checks(found.unasked)) == ((), ["A06"])


@pytest.mark.parametrize(
    ("wrong", "right", "code"),
    [
        ("UBND XÃ AN PHÚ", "UBND XÃ BÌNH HÒA", "other-unit"),
        ("quý II năm 2026\nI.", "quý I năm 2026\nI.", "other-period"),
        ("quý II năm 2026\nI.", "quý II năm 2025\nI.", "other-period"),
        ("UBND XÃ AN PHÚ", "VĂN PHÒNG", "unknown-unit"),
    ],
)
def test_another_unit_or_period_is_told(wrong: str, right: str, code: str) -> None:
    found = compared((wrong, right))
    assert code in [code for code, _ in found.doubts]
    assert not found.same_report
    assert "Đã sửa" not in comparison_text(found, {}, "vi")


def test_the_same_file_twice_is_told() -> None:
    same = submission(FAULTY)
    assert [code for code, _ in compare(same, same).doubts] == ["same-file"]


def test_an_unread_page_is_told() -> None:
    new = replace(submission(FAULTY, "2"), problems=("page-without-text",))
    assert [code for code, _ in compare(submission(FAULTY), new).doubts] == ["not-wholly-read"]


def test_a_waived_error_is_not_left() -> None:
    new = submission(FAULTY, "2")
    waived = tuple(remark._replace(waived=True) for remark in new.remarks)
    assert compare(new, new).errors > 0
    assert compare(new, replace(new, remarks=waived)).errors == 0


def test_the_page_names_what_changed_in_both_languages() -> None:
    found = compared(("| 236 |", "| 235 |"), ("xã tiếp nhận (12", "xã tiếp tiếp nhận (12"))
    vi = comparison_text(found, {"received_total": "Tổng số hồ sơ tiếp nhận"}, "vi")
    en = comparison_text(found, {}, "en")
    assert "\nĐã sửa: " in vi
    assert "\nMới phát sinh: 1\n" in vi
    assert "  dòng tổng, cột Tiếp nhận: 236 → 235\n" in vi
    assert "\nFixed: " in en
    assert "  total row, column Tiếp nhận: 236 → 235\n" in en


def test_the_json_counts_what_it_lists() -> None:
    told: Json = comparison_json(compared(("| 236 |", "| 235 |")), "en")
    summary = told["summary"]
    assert told["schema"] == "hcc-parse/comparison/1"
    assert {key: len(told[key]) for key in summary if key != "errors"} == {
        key: count for key, count in summary.items() if key != "errors"
    }
    assert told["restated"][0]["name"] == "Tiếp nhận"
