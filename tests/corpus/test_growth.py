"""The command that looks for slow grammars: it finds one, lets a linear one pass, and knows all."""

from collections.abc import Callable

import pytest

from corpus.growth.attacked import Attacked
from corpus.growth.documents import SHAPES, Shape, timed
from corpus.growth.grammars import grammars
from corpus.growth.measuring import SIZES, Grown, grown, hostile, text_of


def counted(steps_on: Callable[[str], float]) -> list[Grown]:
    """What is found of a grammar that takes so many steps on a text, by a clock of steps."""
    taken = 0.0

    def grammar(it: Attacked) -> Callable[[], object]:
        def work() -> None:
            nonlocal taken
            taken += steps_on(it.text)

        return work

    return list(grown("a grammar", grammar, clock=lambda: taken))


def test_a_grammar_that_doubles_with_its_text_is_linear() -> None:
    found = counted(lambda text: len(text) / 10_000)
    assert [one.is_linear for one in found] == [True, True]
    assert all(len(one.seconds) == len(SIZES) for one in found)


def test_a_quadratic_grammar_is_found_by_the_one_text_on_which_it_is() -> None:
    found = counted(lambda text: text.count("hai trăm ") ** 2 / 1e8)
    assert not found[0].is_linear
    assert found[0].text == "'hai trăm '"
    assert found[1].is_linear


def test_a_text_beyond_patience_is_not_doubled_again_and_not_linear() -> None:
    worst, _ = counted(lambda text: len(text) ** 3 / 1e12)
    assert len(worst.seconds) < len(SIZES)
    assert not worst.is_linear


def test_a_gap_is_white_space_in_every_repeat() -> None:
    text = text_of("số", gap=True, size=1_000)
    assert text.startswith("số" + " " * 100 + "số")


def test_the_texts_are_many_and_none_stands_twice() -> None:
    assert len(hostile()) == len(set(hostile())) > 200


@pytest.mark.parametrize("name", grammars())
def test_every_grammar_can_be_timed(name: str) -> None:
    work = grammars()[name](Attacked("Tháng 6 (5/6 hồ sơ, 83%), theo Nghị định số 5/2020/NĐ-CP"))
    assert callable(work)
    work()


@pytest.mark.parametrize("name", SHAPES)
def test_a_document_has_as_many_parts_as_asked(name: str) -> None:
    shape = SHAPES[name]
    lines = shape.text(3).split(shape.between)
    assert len(shape.text(8).split(shape.between)) - len(lines) == 5 * (
        1 + shape.part.count(shape.between)
    )


def test_documents_are_doubled_until_one_takes_too_long() -> None:
    ticks = iter(range(10_000))
    short = Shape("", "Có {n} hồ sơ.", many=16)
    assert [one.parts for one in timed(short, 100.0, lambda: next(ticks))] == [1, 2, 4, 8, 16]
    (first,) = timed(short, 3.0, lambda: next(ticks))
    assert first[1:] == (1, 1, 1, 1)
