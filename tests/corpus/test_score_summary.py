"""The page of scores in the README is that of the committed ones."""

from corpus.score.record import read_rates
from corpus.score.summary import HELD, OPEN, README, page, written
from corpus.score.tally import Rate


def test_the_readme_shows_the_committed_scores() -> None:
    readme = README.read_text("utf-8")
    assert written(readme) == readme, "python -m corpus.score.summary"


def test_both_sets_of_reports_are_committed() -> None:
    assert {OPEN, HELD} <= {rate.set for rate in read_rates()}


def test_the_weakest_class_comes_first_and_a_rate_bears_its_counts() -> None:
    rates = [
        Rate(OPEN, "docx", "slips found", "easy", 9, 10),
        Rate(OPEN, "docx", "slips found", "hard", 1, 10),
        Rate(HELD, "docx", "slips found", "hard", 0, 4),
    ]
    lines = [line for line in page(rates).splitlines() if "found: " in line]
    assert [line.split("|")[1].strip() for line in lines] == ["found: hard", "found: easy"]
    assert "1 of 10 (2 to 40 %)" in lines[0]
    assert "0 of 4 (0 to 49 %)" in lines[0]
