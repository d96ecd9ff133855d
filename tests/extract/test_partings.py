"""Where the words of one number end and those of the next begin."""

import pytest

from hcc_parse.extract.figures.partings import joined, split_at
from tests.reports import KNOWLEDGE


@pytest.mark.parametrize(
    ("between", "labelled", "own"),
    [
        (" hồ sơ trực tuyến và ", False, " hồ sơ trực tuyến"),
        (", trong đó nộp trực tuyến ", True, ""),
        (" làm việc tại Trung tâm, bao gồm ", False, " làm việc tại Trung tâm"),
        (" nộp phí qua mạng trong số ", True, " nộp phí qua mạng"),  # the whole comes next
        (" (đầu vào) và ", True, " (đầu vào)"),
        (" trả kịp hạn (trước hạn, đúng hạn), ", False, " trả kịp hạn (trước hạn, đúng hạn)"),
        (" trả kịp hạn; số quá hạn (chưa trả) ", False, " trả kịp hạn"),
        (", đều còn trong hạn; ", True, ""),  # a remark
    ],
)
def test_words_are_parted(between: str, labelled: bool, own: str) -> None:
    assert between[: split_at(between, labelled, KNOWLEDGE, last=False)] == own


def test_a_set_phrase_does_not_part() -> None:
    text = " hồ sơ nộp Phí, lệ phí, và "
    whole = joined(text, ("phi, le phi",))
    assert len(whole) == len(text)
    assert whole == " hồ sơ nộp Phí__lệ_phí, và "
