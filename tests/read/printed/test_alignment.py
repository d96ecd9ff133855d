"""A row of texts laid over columns."""

from hcc_parse.read.printed.unruled.alignment import aligned, edges_of


def test_a_text_beside_its_column_is_laid_over_it() -> None:
    assert aligned([(0, 10), (40, 50)], [(2, 8), (60, 70)]) == [(0, 10), (40, 70)]


def test_a_text_without_a_column_has_one_of_its_own() -> None:
    assert aligned([(0, 10), (40, 50), (80, 90)], [(2, 8), (82, 88)]) == [
        (0, 10),
        (40, 50),
        (80, 90),
    ]


def test_a_column_without_a_text_fits_no_row_of_texts() -> None:
    assert aligned([(0, 10)], [(2, 8), (60, 70)]) is None


def test_texts_that_would_overlap_do_not_fit() -> None:
    assert aligned([(0, 10), (12, 30)], [(0, 25), (40, 50)]) is None


def test_edges_lie_in_the_middle_of_what_is_empty() -> None:
    assert edges_of([(0, 10), (20, 30)]) == [-2, 15, 32]
