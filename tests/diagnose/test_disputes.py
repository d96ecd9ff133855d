"""A sum says when one of its figures is told otherwise elsewhere, or was read with doubt."""

from dataclasses import replace

from hcc_parse.check import run_checks
from hcc_parse.diagnose import diagnose
from hcc_parse.domain import Finding, Problem
from tests.diagnose.sheets import SHEET
from tests.reports import dossier_of

DISPUTED = """
I. Kết quả
Tổng số hồ sơ tiếp nhận: 1.250 hồ sơ, trong đó trực tuyến 900 hồ sơ, trực tiếp 400 hồ sơ.
II. Đánh giá
Trong kỳ đã tiếp nhận tổng số hồ sơ tiếp nhận: 1.520 hồ sơ.
"""


def diagnosed(text: str, *problems: Problem) -> list[Finding]:
    dossier = dossier_of(text)
    report = replace(dossier.report, problems=problems)
    findings, _ = run_checks(dossier)
    return diagnose(findings, replace(dossier, report=report))


def test_a_repair_in_a_table_read_with_doubt_is_not_the_only_one() -> None:
    text = SHEET.changed(1, 2, 90).written()
    place = dossier_of(text).mentions.grids[0].place
    sure, unsure = (
        [finding for finding in diagnosed(text, *problems) if finding.cause is None]
        for problems in ((), (Problem(code="table-unsure", message="", place=place),))
    )
    assert [finding.remedy and finding.remedy.unique for finding in sure] == [True]
    assert [finding.remedy and finding.remedy.unique for finding in unsure] == [False]
    assert unsure[0].message.vi.endswith("Phép cộng này có số nằm ở chỗ chưa đọc chắc.")
    assert "chưa đọc chắc" not in sure[0].message.vi


def test_a_problem_elsewhere_leaves_a_sum_alone() -> None:
    text = f"Lời nói đầu\n{SHEET.changed(1, 2, 90).written()}"
    place = next(dossier_of(text).report.paragraphs()).at(0, 3)
    found = diagnosed(text, Problem(code="unread-object", message="", place=place))
    assert [f.remedy and f.remedy.unique for f in found] == [True, True]


def test_a_sum_says_that_its_total_is_told_otherwise_elsewhere() -> None:
    found = diagnosed(DISPUTED)
    (total,) = [finding for finding in found if finding.check == "A03"]
    assert total.remedy is None or not total.remedy.unique
    assert total.message.vi.endswith(
        "Số 1.250 trong phép cộng này được nêu là 1.520 ở chỗ khác của báo cáo."
    )


def test_where_both_places_agree_nothing_is_disputed() -> None:
    (total,) = [f for f in diagnosed(DISPUTED.replace("1.520", "1.250")) if f.check == "A03"]
    assert "ở chỗ khác" not in total.message.vi
