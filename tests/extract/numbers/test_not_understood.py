"""Numbers not understood are one problem, which names them and makes no report partial."""

from hcc_parse.extract import not_understood
from tests.render.reviewed import reviewed_text
from tests.reports import mentions_of


def test_numbers_not_understood_are_told_together() -> None:
    mentions = mentions_of("Có l2 hồ sơ\nĐạt 6,60.0%")
    (problem,) = not_understood(mentions.numbers)
    assert problem.code == "number-not-understood"
    assert problem.message.startswith("2 số trong lời văn chưa hiểu")
    assert "“l2” (có chữ cái ở chỗ của chữ số); “6,60.0” (" in problem.message
    assert problem.place == mentions.numbers[0].place


def test_many_are_counted_and_some_are_named() -> None:
    (problem,) = not_understood(mentions_of("l1 l2 l3 l4 l5 l6 l7").numbers)
    assert problem.message.startswith("7 số")
    assert problem.message.endswith("; và 2 số khác.")


def test_a_report_whose_numbers_are_all_understood_has_no_such_problem() -> None:
    assert not_understood(mentions_of("Có 12 hồ sơ, đạt 98,5%").numbers) == ()


def test_the_problem_stands_in_the_review_and_leaves_it_whole() -> None:
    review = reviewed_text("Có l2 hồ sơ")
    assert [problem.code for problem in review.problems] == ["number-not-understood"]
    assert not review.partial
