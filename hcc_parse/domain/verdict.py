"""What is said of a report as a whole."""

from enum import StrEnum

from hcc_parse.domain.said import Said


class Verdict(StrEnum):
    """The standing of a unit's report (kết luận), the best first."""

    PASSED = "passed"
    LOOK = "look"
    CORRECT = "correct"
    UNREAD = "unread"
    ABSENT = "absent"

    @property
    def said(self) -> Said:
        """Its name on screens and pages."""
        return _NAMES[self]


_NAMES = {
    Verdict.PASSED: Said("ĐẠT", "PASSED"),
    Verdict.LOOK: Said("CẦN XEM", "TO BE LOOKED AT"),
    Verdict.CORRECT: Said("CẦN SỬA", "TO BE CORRECTED"),
    Verdict.UNREAD: Said("KHÔNG ĐỌC ĐƯỢC", "COULD NOT BE READ"),
    Verdict.ABSENT: Said("CHƯA NỘP", "NOT SENT"),
}
