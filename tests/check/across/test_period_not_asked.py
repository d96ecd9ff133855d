"""Which period is taken where none is asked for is told."""

from hcc_parse.domain import Severity
from tests.rounds import crossings_of

REPORTS = """
=== a.docx
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
=== b.docx
UBND XÃ BÌNH HÒA
BÁO CÁO
Kết quả quý {} năm 2026
"""


def test_the_period_of_most_reports_is_named() -> None:
    (told,) = crossings_of("X04", REPORTS.format("II"))
    assert told.finding.severity is Severity.NOTE
    assert "“quý II năm 2026”" in told.finding.message.vi


def test_that_reports_are_of_several_periods_is_told() -> None:
    (told,) = crossings_of("X04", REPORTS.format("I"))
    assert "“quý I năm 2026” (1), “quý II năm 2026” (1)" in told.finding.message.vi
    assert (told.unit, told.path) == (None, None)


def test_a_report_that_differs_from_most_is_no_error_where_none_was_asked_for() -> None:
    more = REPORTS.format("II") + REPORTS.split("=== b")[0].replace("a.docx", "c.docx").replace(
        "XÃ AN PHÚ", "XÃ CẨM GIÀNG"
    ).replace("quý II", "quý I")
    note, warning = sorted(crossings_of("X04", more), key=lambda one: one.path or "")
    assert (note.finding.severity, warning.finding.severity) == (Severity.NOTE, Severity.WARNING)
    assert warning.unit == "xã Cẩm Giàng"
