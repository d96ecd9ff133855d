"""Cases of full services told twice in one paragraph."""

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

TEXT = """I. Kết quả
Số TTHC thuộc DVCTT toàn trình: 219 thủ tục; Số DVCTT toàn trình phát sinh hồ sơ: 15 DVCTT gồm \
483 hồ sơ (trực tuyến: 483 hồ sơ, trực tiếp: 0 hồ sơ), Hồ sơ trực tuyến toàn trình: {} hồ sơ.
"""


def told(number: int) -> list[tuple[str, str | None]]:
    found = review(parse_plain(TEXT.format(number)), load_knowledge(), {"C02"}).findings
    return [(str(finding.severity), finding.explanation) for finding in found]


def test_another_number_is_a_note_with_both_readings() -> None:
    assert told(454) == [("note", "454 ≠ 483")]


def test_the_same_number_is_no_finding() -> None:
    assert told(483) == []
