"""One mistyped day is one finding: what other checks say of it hangs on the worst."""

from hcc_parse.check import run_checks
from hcc_parse.diagnose import diagnose
from hcc_parse.domain import Finding
from tests.reports import dossier_of

HEAD = """
UBND XÃ AN PHÚ
Số: 15/BC-UBND
An Phú, ngày 18 tháng 6 năm 2026
BÁO CÁO
Kết quả công tác {title}
"""
OWN = "UBND xã báo cáo kết quả 6 tháng đầu năm 2026 ({days}) như sau."
RIGHT, LATE = "từ ngày 15/12/2025 đến ngày 14/6/2026", "từ ngày 15/12/2025 đến ngày 14/9/2026"


def diagnosed(text: str) -> list[Finding]:
    dossier = dossier_of(text)
    findings, _ = run_checks(dossier)
    return [one for one in diagnose(findings, dossier) if one.category == "timing"]


def test_two_checks_on_the_same_days_are_one_cause() -> None:
    title = f"6 tháng đầu năm 2026\n({RIGHT})"
    found = diagnosed(HEAD.format(title=title) + OWN.format(days=LATE))
    (root,) = [one for one in found if one.cause is None]
    assert len(found) > 1
    assert {one.cause for one in found} == {None, root.id}


def test_days_of_the_title_against_two_places_are_one_cause() -> None:
    text = HEAD.format(title=f"6 tháng đầu năm 2026 ({LATE})") + OWN.format(days=RIGHT)
    found = diagnosed(text + f"\nII. Đánh giá\nTrong 6 tháng đầu năm 2026 ({RIGHT}) đã làm tốt.")
    told = [one for one in found if one.check == "T11"]
    assert len(told) == 2
    assert sum(one.cause is None for one in told) == 1


def test_other_days_at_two_places_are_two_causes() -> None:
    text = HEAD.format(title=f"6 tháng đầu năm 2026 ({RIGHT})") + OWN.format(days=LATE)
    other = RIGHT.replace("14/6", "04/6")
    found = diagnosed(text + f"\nII. Đánh giá\nTrong 6 tháng đầu năm 2026 ({other}) đã làm tốt.")
    told = [one for one in found if one.check == "T11"]
    assert len(told) == 2
    assert [one.cause for one in told] == [None, None]


def test_two_appendices_under_one_wrong_date_are_one_cause() -> None:
    appendix = "PHỤ LỤC {}\n(Kèm theo Báo cáo số 15/BC-UBND ngày {}/6/2026 của UBND xã An Phú)"
    body = HEAD.format(title=f"6 tháng đầu năm 2026\n({RIGHT})") + "I. Kết quả\nĐã làm tốt.\n"
    for day, causes in (("17", 1), ("18", 0)):
        text = "\n\n".join((body, appendix.format("I", day), appendix.format("II", day)))
        dossier = dossier_of(text)
        found = diagnose(run_checks(dossier)[0], dossier)
        told = [one for one in found if one.check == "C10"]
        assert len(told) == 2 * causes
        assert sum(one.cause is None for one in told) == causes
