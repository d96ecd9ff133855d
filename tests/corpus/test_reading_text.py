"""Words lost, added and moved are counted; layout is not."""

from collections import Counter
from pathlib import Path

import pytest

from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.pdf import set_pdf
from corpus.reading.cells import match
from corpus.reading.text import Change, Flow, apart, changes, cleared, flow_of
from corpus.reading.truth import frame_of, paragraphs_of, tables_of
from hcc_parse.domain import Report
from hcc_parse.read import read_report
from hcc_parse.read.plain import parse_plain
from tests.corpus.small_draft import small_draft

DRAFT = small_draft()
SETTERS = {"docx": set_docx, "pdf": set_pdf}


def _read(folder: Path, form: str) -> Report:
    path = folder / f"small.{form}"
    path.write_bytes(SETTERS[form](DRAFT))
    return read_report(path)


def _flow(report: Report, paragraphs: list[str]) -> Flow:
    tables, frame = tables_of(DRAFT), frame_of(DRAFT)
    return flow_of(report, paragraphs, frame, tables, match(report, tables, frame))


@pytest.mark.parametrize("form", SETTERS)
def test_a_report_read_as_it_was_set_lacks_nothing(form: str, tmp_path: Path) -> None:
    flow = _flow(_read(tmp_path, form), paragraphs_of(DRAFT))
    assert flow.changes == ()
    assert (flow.lost, flow.added, flow.frame_lost) == (0, 0, 0)
    assert flow.wanted > 100


def test_a_word_lost_and_one_added_are_told_with_the_word_before(tmp_path: Path) -> None:
    set_ = paragraphs_of(DRAFT)
    set_[4] = f"{set_[4]} thêm"
    set_[6] = set_[6].replace("hồ sơ", "vụ việc", 1)
    flow = _flow(_read(tmp_path, "docx"), set_)
    assert (flow.lost, flow.added) == (3, 2)
    assert len(flow.torn) == 2
    assert any(change.lost == ("thêm",) for change in flow.changes)


def test_text_in_another_order_is_not_the_text() -> None:
    found = changes(["một hai", "ba bốn"], ["ba bốn", "một hai"])
    assert sum(len(change.lost) for change in found) == 2


def test_ends_of_paragraphs_are_layout() -> None:
    assert changes(["một hai", "ba bốn"], ["một", "hai ba", "bốn"]) == []


def test_words_that_may_stand_here_are_cleared_as_often_as_they_may() -> None:
    found = [Change("a", (), ("xã", "xã", "tỉnh"))]
    kept = cleared(found, lost=Counter(), added=Counter(["xã"]))
    assert kept == [Change("a", (), ("xã", "tỉnh"))]


def test_word_and_pdf_of_one_report_have_the_same_words(tmp_path: Path) -> None:
    word, printed = (_read(tmp_path, form) for form in SETTERS)
    assert apart(word, printed, frame_of(DRAFT)) == []


def test_a_word_torn_in_one_form_is_told() -> None:
    word, printed = parse_plain("Ngày 14-6-2026, xong."), parse_plain("Ngày 14- 6-2026, xong.")
    assert apart(word, printed, Counter()) == [Change("Ngày", ("14-6-2026,",), ("14-", "6-2026,"))]


def test_only_the_frame_may_move() -> None:
    one, other = parse_plain("Nơi nhận\nmột\nhai"), parse_plain("một\nhai\nNơi nhận")
    assert apart(one, other, Counter(["Nơi", "nhận"])) == []
    assert apart(one, other, Counter()) != []


def test_a_head_printed_again_is_layout() -> None:
    one = parse_plain("| TT | Tên |\n| 1 | Đất đai |\n| 2 | Hộ tịch |")
    other = parse_plain("| TT | Tên |\n| 1 | Đất đai |\n| TT | Tên |\n| 2 | Hộ tịch |")
    assert apart(one, other, Counter()) == []
