"""What single words of a label say."""

import pytest

from hcc_parse.normalise.concepts import concepts_in, facet_of
from tests.reports import KNOWLEDGE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("trả kết quả trước và đúng hạn", ["result", "resolve", "early", "on_time"]),
        ("đúng hoặc trước ngày hẹn", ["early", "on_time"]),  # a choice in brackets, spelt out
        ("hồ sơ của cá nhân", []),  # `nhân` is not `nhận`
        ("thụ lí", ["handle"]),
        ("bộ phận tiếp nhận và trả kết quả", []),  # words that hide what they hold
        ("chưa đến hạn trả", ["ongoing", "in_time"]),  # the longest spelling, not `chưa` and `trả`
        ("lĩnh vực Hộ tịch", ["field"]),
        ("tiếp nhận mới và cũ", ["new", "moved"]),  # not `tiếp nhận mới` alone
        ("trong kỳ và kỳ trước chuyển sang", ["new", "moved"]),
        ("kịp hạn", ["kept"]),
        ("tổng hợp", []),  # no total
    ],
)
def test_words_say_concepts(text: str, said: list[str]) -> None:
    assert [one.concept for one in concepts_in(text, KNOWLEDGE)] == said


def test_a_phrase_does_not_reach_over_a_number() -> None:
    apart = [one.concept for one in concepts_in("đã nộp # hồ sơ", KNOWLEDGE)]
    assert apart == ["hand_in"]
    assert [one.concept for one in concepts_in("đã nộp hồ sơ", KNOWLEDGE)] == ["arise"]


def test_a_concept_has_one_facet() -> None:
    assert facet_of("early", KNOWLEDGE) == "manner"
    assert facet_of("no such concept", KNOWLEDGE) == ""
