"""Results of a report: not what is planned, compared with, or no count at all."""

import pytest

from hcc_parse.normalise.results import is_result
from tests.reports import mentions_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tiếp nhận 1.234 hồ sơ.", [True]),
        ("Phấn đấu giải quyết 95% hồ sơ đúng hạn.", [False]),
        ("Họp trong 12 phút.", [False]),
    ],
)
def test_only_what_was_done_is_a_result(sentence: str, expected: list[bool]) -> None:
    mentions = mentions_of(sentence)
    assert [is_result(figure, mentions) for figure in mentions.figures] == expected
