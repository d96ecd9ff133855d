"""Whose a file is, and who has not sent: never a unit accused for another's slip."""

from hcc_parse.domain import Severity, State
from tests.rounds import crossings_of, reviewed

LETTER = "=== {}\nUBND {}\nBÁO CÁO\nKết quả quý II năm 2026\nTổng số hồ sơ tiếp nhận: {} hồ sơ.\n"
UNITS = "=== đơn vị xã An Phú, xã Bình Hòa\n"
COPIED = (
    UNITS
    + LETTER.format("xa-an-phu.docx", "XÃ AN PHÚ", 10)
    + LETTER.format("xa-binh-hoa.docx", "XÃ AN PHÚ", 20)
)


def test_a_file_named_after_another_unit_does_not_replace_the_units_own_report() -> None:
    review = reviewed(COPIED)
    assert [(f.path, f.state) for f in review.round.received] == [
        ("xa-an-phu.docx", State.USED),
        ("xa-binh-hoa.docx", State.STRAY),
    ]
    (told,) = crossings_of("X03", COPIED)
    assert "không tính tệp này" in told.finding.message.vi
    assert told.unit is None
    assert crossings_of("X13", COPIED) == []


def test_a_unit_whose_name_a_file_bears_is_not_simply_absent() -> None:
    (told,) = crossings_of("X01", COPIED)
    assert (told.unit, told.finding.severity) == ("xã Bình Hòa", Severity.NOTE)
    assert "mang tên đơn vị này" in told.finding.message.vi


def test_without_a_report_of_its_own_the_file_counts_for_its_letterhead() -> None:
    alone = UNITS + LETTER.format("xa-binh-hoa.docx", "XÃ AN PHÚ", 20)
    (told,) = crossings_of("X03", alone)
    assert told.unit == "xã An Phú"
    assert "tính cho xã An Phú" in told.finding.message.vi


def test_a_copy_under_another_units_name_is_told_too() -> None:
    letter = LETTER.format("{}", "XÃ AN PHÚ", 20)
    body = letter.split("\n", 1)[1]
    text = f"{UNITS}=== xa-an-phu.docx\n{body}=== xa-binh-hoa.docx\n{body}"
    (told,) = crossings_of("X03", text)
    assert told.path == "xa-binh-hoa.docx"
    assert [c.finding.severity for c in crossings_of("X02", text)] == [Severity.NOTE]


def test_an_old_province_in_a_folders_name_accuses_nobody() -> None:
    text = "=== đơn vị xã An Phú, phường Hải Dương\n" + LETTER.format(
        "Hải Dương/bc.docx", "XÃ AN PHÚ", 10
    )
    assert crossings_of("X03", text) == []


def test_a_file_of_no_known_unit_makes_absence_a_note() -> None:
    text = (
        UNITS + LETTER.format("a.docx", "XÃ AN PHÚ", 10) + LETTER.format("b.docx", "XÃ NÀO ĐÓ", 9)
    )
    (told,) = crossings_of("X01", text)
    assert told.finding.severity is Severity.NOTE
    assert told.others == ("b.docx",)


def test_nearly_the_name_of_a_unit_is_a_hint() -> None:
    text = UNITS + LETTER.format("a.docx", "XÃ AN PHỤ", 10)
    (told,) = crossings_of("X13", text)
    assert "Gần giống: xã An Phú" in told.finding.message.vi


def test_a_report_on_another_period_beside_the_right_one_is_a_note() -> None:
    early = LETTER.format("cu.docx", "XÃ AN PHÚ", 10).replace("quý II", "quý I")
    text = "=== kỳ 2026-Q2\n" + LETTER.format("moi.docx", "XÃ AN PHÚ", 10) + early
    (told,) = crossings_of("X04", text)
    assert (told.path, told.finding.severity) == ("cu.docx", Severity.NOTE)
    (alone,) = crossings_of("X04", "=== kỳ 2026-Q2\n" + early)
    assert alone.finding.severity is Severity.ERROR


def test_one_report_in_two_formats_is_a_note_two_with_other_figures_a_warning() -> None:
    one = LETTER.format("a.docx", "XÃ AN PHÚ", 10)
    same = LETTER.format("a.pdf", "XÃ AN PHÚ", 10) + "Gửi kèm công văn.\n"
    other = LETTER.format("a.pdf", "XÃ AN PHÚ", 12)
    assert [c.finding.severity for c in crossings_of("X02", one + same)] == [Severity.NOTE]
    (told,) = crossings_of("X02", one + other)
    assert told.finding.severity is Severity.WARNING
    assert "như 10 và 12" in told.finding.message.vi
