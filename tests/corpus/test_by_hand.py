"""Reports by other hands: the true ones stay silent, each slip changes its report and no other."""

from pathlib import Path

import pytest

from corpus.by_hand.__main__ import told
from corpus.by_hand.slips import REPORTS, slips, with_slip

BLANK = {"d09": {"M01", "M02"}}  # a draft: its number and day are blank, and told to be
EVERY = sorted(path.stem for path in REPORTS.glob("*.docx"))
TRUE_ONLY = ("k", "m")  # the groups without slips
SURE = ("a01", "b01", "c01")  # of which the first slip is one of a sum


def test_the_reports_are_there() -> None:
    assert len(EVERY) >= 194
    assert {slip.report for slip in slips()} == {name for name in EVERY if name[0] not in TRUE_ONLY}


@pytest.mark.parametrize("name", EVERY)
def test_a_true_report_is_not_accused(name: str) -> None:
    assert {check for check, _ in told(REPORTS / f"{name}.docx")} == BLANK.get(name, set())


@pytest.mark.parametrize("name", SURE)
def test_a_slip_of_a_sum_is_found(name: str, tmp_path: Path) -> None:
    slip = next(one for one in slips() if one.report == name)
    with_slip(slip, tmp_path / "report.docx")
    assert told(tmp_path / "report.docx") - told(REPORTS / f"{name}.docx")


def test_words_that_stand_nowhere_are_no_slip(tmp_path: Path) -> None:
    slip = next(slips())._replace(find="không có chữ này ở đâu", cell=())
    with pytest.raises(ValueError, match="stands 0 times"):
        with_slip(slip, tmp_path / "report.docx")
