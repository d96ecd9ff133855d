"""Words for several indicators."""

from hcc_parse.knowledge import load_knowledge, load_unions


def test_overdue_is_resolved_or_not() -> None:
    assert {"resolved_overdue", "in_progress_overdue"} < set(load_unions()["quá hạn"])


def test_no_word_is_the_name_of_an_indicator() -> None:
    known = load_knowledge().indicators
    assert not {one.label.lower() for one in known.values()} & set(load_unions())
