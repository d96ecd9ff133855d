"""Word files in fonts of before Unicode read as they look, and tell what was changed."""

from pathlib import Path

import pytest

from tests.read.word_file import cells_of, p, read_word, table_in, tbl, tr

TCVN3 = "UBND x· ®· gi¶i quyÕt 378 hå s¬, tr­êng hîp qu¸ h¹n 05"
VNI = "UBND xaõ ñaõ giaûi quyeát 378 hoà sô, tröôøng hôïp quaù haïn 05"
SAID = "UBND xã đã giải quyết 378 hồ sơ, trường hợp quá hạn 05"


def run(text: str, font: str) -> str:
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
    return f'<w:r><w:rPr>{fonts}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("font", "written", "reason"), [(".VnTime", TCVN3, "tcvn3"), ("VNI-Times", VNI, "vni")]
)
def test_old_letters_are_read_as_they_look(
    tmp_path: Path, font: str, written: str, reason: str
) -> None:
    report, texts = read_word(tmp_path, p(run(written, font)))
    assert texts == [SAID]
    assert {repair.reason for repair in report.repairs} == {reason}
    for repair in report.repairs:
        assert report.text_at(repair.place) == repair.after
        assert repair.before in written


def test_a_letter_parted_between_two_runs_is_one(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p(run("  ho", "VNI-Times"), run("à sô", "VNI-Times")))
    assert texts == ["hồ sơ"]
    assert [report.text_at(repair.place) for repair in report.repairs] == [
        repair.after for repair in report.repairs
    ]


def test_capitals_of_a_font_of_capitals(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p(run("céng hßa x· héi", ".VnTimeH")))
    assert texts == ["CỘNG HÒA XÃ HỘI"]


def test_letters_in_a_cell_and_beside_unicode(tmp_path: Path) -> None:
    cell = p(run("®Êt ®ai", ".VnTime"), run(" và hộ tịch", "Times New Roman"))
    report, _ = read_word(tmp_path, tbl(tr(f"<w:tc>{cell}</w:tc>", "12")))
    assert cells_of(table_in(report))[0][4] == "đất đai và hộ tịch"
    assert [repair.place.address.row for repair in report.repairs] == [0] * len(report.repairs)


def test_characters_that_nobody_sees_are_left_out_and_recorded(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p("1\u200b234 hồ\u00ad sơ"))
    assert texts == ["1234 hồ sơ"]
    assert {repair.reason for repair in report.repairs} == {"unseen"}


def test_a_common_font_is_not_touched(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p(run(TCVN3, "Times New Roman")))
    assert texts == [TCVN3.replace("\u00ad", "")]
    assert [(repair.before, repair.reason) for repair in report.repairs] == [
        ("tr\u00adêng", "unseen")
    ]
