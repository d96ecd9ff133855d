"""The ways to read doubtful numbers otherwise, on systems made of small tables."""

from hcc_parse.diagnose.misread.moves import MOST_STEPS, mending, moves_of, others
from hcc_parse.diagnose.system import System, system_of
from hcc_parse.extract import extract
from hcc_parse.normalise import normalise
from hcc_parse.relate import relate
from tests.diagnose.misread.test_settling import TABLE
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

SURE = 0.9


def system(reads: dict[Spot, Read], text: str = TABLE) -> System:
    mentions = extract(scanned(text, reads), KNOWLEDGE)
    return system_of(relate(mentions, normalise(mentions, KNOWLEDGE), KNOWLEDGE), SURE)


def number_of(one: System, text: str) -> int:
    return next(n for n, figure in enumerate(one.figures) if figure.text == text)


def broken(one: System) -> list[int]:
    return [n for n, equation in enumerate(one.equations) if equation.broken]


def test_only_doubtful_numbers_may_move_and_only_to_their_rivals() -> None:
    one = system(
        {(0, 3, 3): Read("121", rivals=("127", "l2O")), (0, 3, 4): Read("31", 0.95, ("3",))}
    )
    assert moves_of(one) == {number_of(one, "121"): (6,)}


def test_a_rival_with_other_decimals_is_no_move() -> None:
    one = system({(0, 3, 3): Read("121", rivals=("12,1",))})
    assert moves_of(one) == {number_of(one, "121"): ()}


def test_a_way_makes_hold_all_that_it_touches() -> None:
    reads: dict[Spot, Read] = {
        (0, 3, 3): Read("121", rivals=("127",)),
        (0, 3, 2): Read("155", rivals=("160",)),
    }
    one = system(reads)
    assert [mending(one, moves_of(one), e) for e in broken(one)] == [frozenset()] * 2


def test_a_way_goes_on_from_sum_to_sum() -> None:
    reads: dict[Spot, Read] = {
        (0, 3, 3): Read("128", rivals=("120",)),
        (0, 3, 4): Read("36", rivals=("30",)),
        (0, 4, 4): Read("3", rivals=("8",)),
    }
    one = system(reads)
    changes = sorted((number_of(one, text), by) for text, by in (("128", -8), ("36", -6), ("3", 5)))
    ways = {mending(one, moves_of(one), equation) for equation in broken(one)}
    assert ways == {frozenset({tuple(changes)})}


def test_others_finds_numbers_that_would_fit_together() -> None:
    reads: dict[Spot, Read] = {
        (0, 3, 2): Read("154", rivals=("184",)),
        (0, 3, 3): Read("120", rivals=("150",)),
        (0, 7, 2): Read("339", rivals=("369",)),
        (0, 7, 3): Read("271", rivals=("301",)),
    }
    one = system(reads)
    moves = moves_of(one)
    number = number_of(one, "154")
    assert [len(way) for way in others(one, moves, number, 4) or ()] == [4]
    assert others(one, moves, number, 3) == frozenset()


def test_a_search_that_would_be_too_long_is_given_up() -> None:
    rivals = tuple(str(n) for n in range(200, 200 + MOST_STEPS))
    one = system({(0, 3, 3): Read("170", rivals=rivals)})
    assert mending(one, moves_of(one), broken(one)[0]) is None
