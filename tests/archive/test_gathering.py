"""Words of a full shelf that were gathered while its reports were indexed: what FTS5 gives."""

from hcc_parse.archive.bits import bits_of, of_set
from hcc_parse.archive.gathering import Gathering

SIZE = 16


def _gathered(*told: tuple[int, str]) -> Gathering:
    gathering = Gathering(SIZE)
    for id, tokens in told:
        gathering.add(id, tokens, 1)
    return gathering


def test_the_words_and_their_beginnings_of_a_shelf() -> None:
    gathering = _gathered((16, "xa =xã"), (17, "xuan xa"), (18, "nam"))
    assert gathering.knows(1, [18, 17, 16], 1)
    found = dict(gathering.sets(2))
    both = of_set(bits_of([0, 1]), SIZE)
    assert found == {'"xa"': both, '"x" *': both, '"xa" *': both}


def test_a_next_shelf_begins_anew() -> None:
    gathering = _gathered((15, "cu"), (16, "moi"), (17, "moi"), (3, "cu"))
    assert gathering.knows(1, [16, 17], 1)
    assert [word for word, _ in gathering.sets(2)] == ['"m" *', '"mo" *', '"moi"', '"moi" *']


def test_what_may_be_false_is_not_known() -> None:
    assert not _gathered((0, "a")).knows(0, [0, 1], 1), "a report that another process put in"
    assert not _gathered((0, "a"), (1, "b")).knows(0, [0, 1], 2), "another process wrote since"
    assert not _gathered((0, "a"), (0, "b"), (1, "c")).knows(0, [0, 1], 1), "put in anew"
    gathering = _gathered((0, "a"))
    gathering.forget()
    assert not gathering.knows(0, [0], 1)
    gathering.add(1, "a", 1)
    gathering.add(2, "a", 2)
    assert not gathering.knows(0, [1, 2], 2), "another process wrote in between"


def test_too_many_words_are_not_gathered() -> None:
    gathering = _gathered((0, " ".join(f"w{n}" for n in range(100_001))), (1, "a"))
    assert not gathering.knows(0, [0, 1], 1)
