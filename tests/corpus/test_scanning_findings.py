"""What a scan is accused of falsely, what it is no longer told, and how far that is from aims."""

from pathlib import Path
from typing import Any

import pytest

from corpus.generate.draft import Draft
from corpus.generate.ledger import Made
from corpus.generate.setting.pdf import set_pdf
from corpus.scanning.apart import apart, line
from corpus.scanning.counted import Fault
from corpus.scanning.failures import write_failures
from corpus.scanning.finding import count_findings, judged, misread
from corpus.scanning.making import set_as_scan
from corpus.scanning.manners import look_of
from corpus.scanning.run import Done, Scan
from corpus.scanning.seeds import digital_of
from corpus.scanning.series import aims
from corpus.score.compare import lower
from corpus.score.tally import Rate, Tally
from hcc_parse.domain import Address, Box, Passage, Word
from tests.corpus import small_draft
from tests.corpus.score_draft import finding, read_report, slip

Json = dict[str, Any]


def _draft() -> Draft:
    return small_draft.small_draft()


def _counted(*findings: Json, digital: frozenset[int] = frozenset({0})) -> Tally:
    made = Made(draft=_draft(), slips=(slip(),), traps=())
    tally = Tally()
    told = {**read_report(), "findings": list(findings)}
    count_findings(tally, made, judged(told, made), digital, "200", "even")
    return tally


def _one(tally: Tally, measure: str, key: str = "all") -> tuple[int, int]:
    return tally.counters[measure, "200", key]


def test_an_error_about_no_slip_is_false() -> None:
    tally = _counted(finding("Dòng Hộ tịch ghi 12"))
    assert _one(tally, "false errors per report") == (1, 1)
    assert _one(tally, "false errors per report", "even") == (1, 1)


def test_an_error_about_a_slip_is_not_false_and_tells_it() -> None:
    tally = _counted(finding("Dòng Đất đai ghi 186"))
    assert _one(tally, "false errors per report") == (0, 1)
    assert _one(tally, "slips told of those told digitally") == (1, 1)


def test_an_error_about_a_slip_that_quotes_what_is_not_printed_is_false() -> None:
    tally = _counted(finding("Dòng Đất đai ghi 186", evidence=[{"text": "7186"}]))
    assert _one(tally, "false errors per report") == (1, 1)


def test_a_note_accuses_nobody() -> None:
    tally = _counted(finding("Dòng Hộ tịch ghi 12", severity="note"))
    assert _one(tally, "false errors per report") == (0, 1)
    assert _one(tally, "false warnings per report") == (0, 1)


def test_a_slip_that_is_told_digitally_and_not_on_the_scan_is_missed() -> None:
    assert _one(_counted(), "slips told of those told digitally") == (0, 1)
    tally = _counted(digital=frozenset())
    assert _one(tally, "slips told of those told digitally") == (0, 0)


def test_marks_around_a_number_do_not_make_it_another() -> None:
    quoted = finding("", evidence=[{"text": "(12)."}, {"text": "hồ sơ"}, {"text": "13;"}])
    assert misread(quoted, {"12"}) == ["13"]


def _told(number: str, check: str = "A01", severity: str = "error", message: str = "") -> Json:
    place = {"boxes": [[2, 0, 0, 1, 1]]}
    text = message or f"Tổng cột 4 ghi {number}, cộng các dòng được 191"
    return {"id": number, "check": check, "severity": severity, "message": text, "place": place}


def test_the_same_findings_are_not_apart() -> None:
    found = apart([_told("1"), _told("2")], [_told("2"), _told("1")])
    assert (found.same, found.count, found.otherwise) == (2, 0, ())


def test_a_finding_is_known_by_what_it_says_where_its_id_is_another() -> None:
    found = apart([_told("186")], [_told("188")])
    assert (found.same, found.count) == (1, 0)


def test_what_only_one_form_has_is_told_with_its_side() -> None:
    found = apart([_told("186")], [_told("x", check="B02", severity="warning")])
    assert [one["check"] for one in (*found.lost, *found.more)] == ["A01", "B02"]
    assert (found.count, found.new_errors) == (2, ())
    assert line("-", found.lost[0]).startswith("- A01 error page 2: Tổng")


def test_a_warning_that_becomes_an_error_is_a_new_one_and_not_the_other_way() -> None:
    raised = apart([_told("1", severity="warning")], [_told("1")])
    lowered = apart([_told("1")], [_told("1", severity="warning")])
    assert (raised.count, len(raised.new_errors)) == (0, 1)
    assert (lowered.count, len(lowered.otherwise), lowered.new_errors) == (0, 1, ())


def test_the_digital_form_is_found_beside_a_scan(tmp_path: Path) -> None:
    (tmp_path / "a.docx").touch()
    assert digital_of(tmp_path / "a-scan.pdf") == tmp_path / "a.docx"
    with pytest.raises(FileNotFoundError):
        digital_of(tmp_path / "b-scan.pdf")


def test_an_aim_is_met_or_missed() -> None:
    rates = [
        Rate("s", "200", "numeric cells exact", "all", 99, 100),
        Rate("s", "200", "citations, recall", "symbol", 9, 10),
        Rate("s", "200", "citations, precision", "symbol", 10, 10),
        Rate("s", "200", "false errors per report", "all", 1, 100),
    ]
    _, *told = aims(rates)
    assert [text.rpartition("| ")[2] for text in told] == ["met |", "MISSED |", "MISSED |"]
    assert "94.74 %" in told[1]


def test_more_doubt_of_what_is_right_is_worse() -> None:
    before = Rate("s", "200", "right cells doubtful", "all", 1, 100)
    assert lower([before], [Rate("s", "200", "right cells doubtful", "all", 2, 100)])
    assert not lower([before], [before])


def test_what_failed_is_shown_with_its_piece_of_the_scan(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(set_as_scan(set_pdf(_draft()), look_of(1, 40, "even")))
    words = (Word(0, 2, Box(1, 100, 100, 120, 110), 0.4, rivals=("31",)),)
    cell = Passage(text="37", address=Address(3, 1, 2), words=words)
    fault = Fault(kind="wrong", wanted="31", told="37", doubtful=True, where="Đất đai", cell=cell)
    lost = Fault(kind="missing", wanted="5", told="", doubtful=False, where="Hộ tịch", cell=None)
    scan = Scan(path=path, manner="even", faults=[fault, lost], problems=["Trang 2"])
    write_failures([Done(name="small", scans=[scan])], tmp_path / "out")
    told = (tmp_path / "out" / "failures.md").read_text("utf-8")
    assert "## wrong, doubtful: 1" in told
    assert "set '31', read '37' in 'Đất đai', page 1 at 100,100, confidence 0.40, rivals 31" in told
    assert "problem: Trang 2" in told
    assert [one.name for one in (tmp_path / "out" / "crops").iterdir()] == ["wrong-doubtful-0.png"]
