"""The letter to a unit: what is sure stands apart from what is doubtful, and it is never cross."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import (
    Crossing,
    Evidence,
    Failure,
    Finding,
    Language,
    Noted,
    Problem,
    Received,
    Said,
    Severity,
    Standing,
    State,
    Term,
    Verdict,
    Waiver,
    in_words,
)
from hcc_parse.render.letter import blank_letter, letter_to
from tests.render.letter.read_letter import document_of, lines_of, rows_of
from tests.render.reviewed import FILES, REPORTS, reviewed

ASKED = Term("quarter-2", 2026)
WORD_FILES = [path for path in FILES if path.suffix == ".docx"]
each_file = pytest.mark.parametrize("path", WORD_FILES, ids=lambda path: path.name)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])
ABSENT = Standing(unit="xã An Phú", slug="xa-an-phu", verdict=Verdict.ABSENT, brief=None)


def standing_of(path: Path) -> Standing:
    brief = brief_of(reviewed(path))
    verdict = reviewed(path).verdict
    return Standing(unit=brief.unit or path.name, slug=path.stem, verdict=verdict, brief=brief)


def with_finding(finding: Finding) -> Standing:
    """A unit whose report has this finding alone."""
    standing = standing_of(REPORTS / "tan-hoa.docx")
    assert standing.brief is not None
    return replace(standing, brief=replace(standing.brief, noted=(Noted(finding, None),)))


def finding(severity: Severity, words: str = "Số này không khớp.") -> Finding:
    return Finding(
        check="A01",
        rule="r",
        severity=severity,
        category="arithmetic",
        message=Said(words, words),
        subject="s",
        id="0123",
    )


@each_file
@both_languages
def test_each_finding_stands_in_it_once_with_both_figures(path: Path, language: Language) -> None:
    standing = standing_of(path)
    assert standing.brief is not None
    letter = letter_to(standing, ASKED, language)
    found = [noted.finding for noted in standing.brief.noted]
    if all(each.severity is Severity.NOTE for each in found):
        assert letter is None
        return
    rows, lines = rows_of(letter), lines_of(letter)
    assert [row[0] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
    for each in found:
        if each.severity is Severity.NOTE:
            assert sum(each.id in line for line in lines) == 1
        elif each.cause is None:
            (row,) = [row for row in rows if each.id in row[1]]
            assert each.message.in_(language)[1:] in row[1]
            if each.stated is not None and each.expected is not None:
                assert row[2:4] == [in_words(each.stated), in_words(each.expected)]
        else:
            assert each.id not in str(rows)
    assert letter == letter_to(standing, ASKED, language)


def test_the_head_is_that_of_the_decree() -> None:
    letter = letter_to(standing_of(REPORTS / "vinh-lam.docx"), ASKED)
    lines = lines_of(letter)
    assert lines[:3] == ["TÊN CƠ QUAN CHỦ QUẢN", "TÊN CƠ QUAN BAN HÀNH", "Số:      /……"]
    assert lines[3:5] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert lines[6] == "PHIẾU ĐỀ NGHỊ RÀ SOÁT"
    assert "Kính gửi: Ủy ban nhân dân xã Vĩnh Lâm." in lines
    assert "Báo cáo Quý I năm 2026 của Ủy ban nhân dân xã Vĩnh Lâm" in lines
    assert "Nơi nhận:" in lines
    body = document_of(letter)
    size, margins = next(body.iter("{*}pgSz")), next(body.iter("{*}pgMar"))
    assert [int(value) for value in size.values()] == [11906, 16838]
    mm = {str(k).rpartition("}")[2]: int(v) * 25.4 / 1440 for k, v in margins.items()}
    assert 20 <= round(mm["top"]) <= 25
    assert 20 <= round(mm["bottom"]) <= 25
    assert 30 <= round(mm["left"]) <= 35
    assert 15 <= round(mm["right"]) <= 20


def test_the_one_repair_is_proposed_with_an_if() -> None:
    (row,) = [
        r
        for r in rows_of(letter_to(standing_of(REPORTS / "dong-trieu-ha.docx"), ASKED))
        if "A02" in r[1]
    ]
    assert row[2:4] == ["1.238", "1.283"]
    assert row[4] == "Rà soát; nếu đúng như cột bên thì sửa 1.238 thành 1.283."
    assert "Kéo theo: bảng 1, dòng 15, cột 8, A01 (4.235 ≠ 4.190)" in row[1]
    assert row[5].startswith("☐ Đã sửa thành")
    assert "☐ Số liệu đúng, lý do" in row[5]


def test_what_is_doubtful_is_asked_and_not_accused() -> None:
    letter = letter_to(with_finding(finding(Severity.WARNING)), ASKED)
    lines = lines_of(letter)
    assert "Nội dung đề nghị kiểm tra lại" in lines
    assert "Nội dung đề nghị rà soát và sửa" not in lines
    assert "sửa" not in rows_of(letter)[0][4]


def test_notes_and_waived_findings_alone_make_no_letter() -> None:
    assert letter_to(with_finding(finding(Severity.NOTE)), ASKED) is None
    waiver = Waiver(
        finding="0123", check="A01", reason="đúng", author="Lan", until=date(2030, 1, 1)
    )
    waived = replace(finding(Severity.ERROR), waiver=waiver)
    assert letter_to(with_finding(waived), ASKED) is None


def test_a_crossing_names_the_other_files() -> None:
    across = replace(finding(Severity.WARNING), stated=Decimal(12), expected=Decimal(15))
    crossing = Crossing(finding=across, unit="xã Tấn Hòa", others=("ky-truoc/tan-hoa.docx",))
    standing = replace(standing_of(REPORTS / "tan-hoa.docx"), crossings=(crossing,))
    (row,) = rows_of(letter_to(standing, ASKED))
    assert row[1].startswith("Đối chiếu giữa các báo cáo (A01, mã 0123)")
    assert "Tệp liên quan: ky-truoc/tan-hoa.docx." in row[1]
    assert row[2:4] == ["12", "15"]


def test_a_crossing_at_a_figure_of_the_report_names_its_place() -> None:
    standing = standing_of(REPORTS / "tan-hoa.docx")
    assert standing.brief is not None
    facts = reviewed(REPORTS / "tan-hoa.docx").dossier.facts
    place = facts[0].figure.place
    across = replace(
        finding(Severity.WARNING), place=place, evidence=(Evidence("1", "stated", place),)
    )
    crossings = (Crossing(finding=across, path=standing.brief.path),)
    (row,) = rows_of(letter_to(replace(standing, crossings=crossings), ASKED))
    assert standing.brief.stated[0].spot.where.vi in row[1]


@both_languages
def test_a_unit_that_sent_nothing_is_reminded(language: Language) -> None:
    lines = lines_of(letter_to(ABSENT, ASKED, language))
    title = {"vi": "PHIẾU NHẮC GỬI BÁO CÁO", "en": "REMINDER TO SEND THE REPORT"}[language]
    term = {"vi": "Quý II năm 2026", "en": "quarter 2 of 2026"}[language]
    assert title in lines
    assert any(term in line for line in lines)
    assert rows_of(letter_to(ABSENT, ASKED, language)) == []


def test_only_who_sent_nothing_is_reminded() -> None:
    unknown = replace(ABSENT, verdict=Verdict.UNREAD)
    lines = lines_of(letter_to(unknown, ASKED))
    assert "- Chưa rõ lý do." in lines
    assert "PHIẾU NHẮC GỬI BÁO CÁO" not in lines
    assert letter_to(replace(ABSENT, verdict=Verdict.PASSED), ASKED) is None


def test_the_period_asked_for_is_told_in_words() -> None:
    lines = lines_of(letter_to(ABSENT, Term("quarter-2", 2026, text="2026-Q2")))
    assert "Báo cáo Quý II năm 2026 của Ủy ban nhân dân xã An Phú" in lines


def test_both_sides_are_shown_where_neither_is_what_stands_there() -> None:
    place = reviewed(REPORTS / "tan-hoa.docx").dossier.facts[0].figure.place
    found = replace(finding(Severity.ERROR), explanation="2025 ≠ 2024")
    quoted = replace(found, evidence=(Evidence("số 118/2025 năm 2024", "stated", place),))
    (row,) = rows_of(letter_to(with_finding(quoted), ASKED))
    assert row[2:4] == ["số 118/2025 năm 2024", "2025 ≠ 2024"]
    plain = replace(found, evidence=(Evidence("2025", "stated", place),))
    (row,) = rows_of(letter_to(with_finding(plain), ASKED))
    assert row[2:4] == ["2025", "2024"]


def test_what_the_whole_letter_says_is_no_point_of_it() -> None:
    unsent = replace(finding(Severity.WARNING, "Chưa có báo cáo."), rule="not-sent")
    other = finding(Severity.WARNING, "Tệp chứa báo cáo của xã khác.")
    standing = replace(ABSENT, crossings=(Crossing(finding=unsent), Crossing(finding=other)))
    (row,) = rows_of(letter_to(standing, ASKED))
    assert "xã khác" in row[1]
    titles = [line for line in lines_of(letter_to(standing, ASKED)) if line.startswith("PHIẾU")]
    assert titles == ["PHIẾU NHẮC GỬI BÁO CÁO"]
    alone = replace(ABSENT, crossings=(Crossing(finding=unsent),))
    assert "PHIẾU ĐỀ NGHỊ RÀ SOÁT" not in lines_of(letter_to(alone, ASKED))


def test_a_report_of_another_period_is_named_in_the_reminder() -> None:
    brief = brief_of(reviewed(REPORTS / "vinh-lam.docx"))
    file = Received(path="a/b.docx", sha256="0", size=1, state=State.WRONG_TERM, brief=brief)
    lines = lines_of(letter_to(replace(ABSENT, files=(file,)), ASKED))
    assert "- Tệp “b.docx” đã nhận ghi kỳ “Quý I năm 2026”, không phải kỳ đề nghị." in lines


def test_a_file_that_could_not_be_read_is_asked_for_again() -> None:
    failure = Failure(path="a/b.pdf", error="corrupt", message="Tệp trống (0 byte).")
    file = Received(path="a/b.pdf", sha256="0", size=0, state=State.FAILED, failure=failure)
    standing = replace(ABSENT, verdict=Verdict.UNREAD, files=(file,))
    lines = lines_of(letter_to(standing, ASKED))
    assert "PHIẾU ĐỀ NGHỊ GỬI LẠI TỆP BÁO CÁO" in lines
    assert "- Tệp “b.pdf”: Tệp trống (0 byte)." in lines
    assert "PHIẾU NHẮC GỬI BÁO CÁO" not in lines


def test_pages_that_were_not_read_are_told() -> None:
    scanned = Problem(code="page-without-text", message="Trang 2 không có chữ.", english="No text.")
    standing = standing_of(REPORTS / "tan-hoa.docx")
    assert standing.brief is not None
    partial = replace(standing, brief=replace(standing.brief, problems=(scanned,), partial=True))
    assert "- Trang 2 không có chữ." in lines_of(letter_to(partial, ASKED))
    unread = replace(standing, brief=replace(standing.brief, problems=(scanned,), unread=True))
    assert "- Tệp “tan-hoa.docx”: Trang 2 không có chữ." in lines_of(letter_to(unread, ASKED))


def test_hostile_words_are_only_words() -> None:
    words = "X {{don_vi}} {{sai.stt}} <w:p/>\x00\u202e\uffff\ud800"
    (row,) = rows_of(letter_to(with_finding(finding(Severity.ERROR, words)), ASKED))
    assert "X {{don_vi}} {{sai.stt}} <w:p/>\ufffd\ufffd\ufffd\ufffd" in row[1]


def test_an_unknown_unit_is_left_to_be_filled_in() -> None:
    stray = replace(with_finding(finding(Severity.ERROR)), unit="bao cao moi.docx")
    assert stray.brief is not None
    nameless = replace(stray, brief=replace(stray.brief, unit=None))
    assert "Kính gửi: Ủy ban nhân dân ………………." in lines_of(letter_to(nameless, ASKED))
    assert "Kính gửi: Ủy ban nhân dân xã Tấn Hòa." in lines_of(letter_to(stray, ASKED))
    second = replace(stray, unit="xã An Phú (BC-TTPVHCC)")
    assert "Kính gửi: Ủy ban nhân dân xã An Phú." in lines_of(letter_to(second, ASKED))


def test_no_letter_holds_a_clock_or_a_name_in_braces() -> None:
    for language in ("vi", "en"):
        letter = letter_to(ABSENT, ASKED, language)
        assert letter is not None
        with ZipFile(BytesIO(letter)) as package:
            assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert b"{{" not in package.read("word/document.xml")
    assert blank_letter() == blank_letter()
