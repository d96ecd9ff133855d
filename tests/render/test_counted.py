"""What is counted as checked: only what a check that was asked looks at."""

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Review, SumKind
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from hcc_parse.render.coverage import IN_TABLE, IN_TEXT, OF_RATIOS, OF_SUMS, coverage_in_words

LOOKING = sorted((*OF_SUMS.values(), *OF_RATIOS, IN_TABLE, IN_TEXT))


def example(check: str, *only: str) -> Review:
    return review(parse_plain(CATALOGUE[check].wrong), load_knowledge(), only=set(only))


def counted(reviewed: Review) -> int:
    """The sums, shares and facts stated twice."""
    words = next(coverage_in_words(reviewed, "en")).partition(" citations")[0]
    return sum(int(word) for word in words.split()[:-1] if word.isdecimal())


@pytest.mark.parametrize("check", LOOKING)
def test_what_a_check_looks_at_is_counted_when_it_alone_is_asked(check: str) -> None:
    assert counted(example(check, check)) > 0


@pytest.mark.parametrize("kind", OF_SUMS)
def test_a_sum_is_counted_by_the_check_that_speaks_of_its_kind(kind: SumKind) -> None:
    check = OF_SUMS[kind]
    (first, *_) = example(check, check).findings
    assert first.about is not None
    assert first.about.kind == kind


def test_nothing_is_counted_when_none_of_them_is_asked() -> None:
    for check in LOOKING:
        assert counted(example(check, *(set(CATALOGUE) - set(LOOKING)))) == 0


def test_everything_is_counted_by_default() -> None:
    whole = example("C01", *CATALOGUE)
    relations = whole.dossier.relations
    parts = (relations.sums, relations.ratios, relations.restatements)
    assert counted(whole) == sum(map(len, parts)) > 0
