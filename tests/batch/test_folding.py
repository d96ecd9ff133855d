"""A folded sequence is what it was, and is packed and weighed as the tuple would be."""

import pickle
from dataclasses import replace
from decimal import Decimal

from hcc_parse.batch.folding import Columns, Folded
from hcc_parse.batch.sealing import packed_noun
from hcc_parse.knowledge import load_knowledge
from tests.rounds import brief_from

BRIEF = brief_from(
    """
    UBND XÃ AN PHÚ
    BÁO CÁO
    Kết quả quý II năm 2026
    | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
    | 1 | Hộ tịch | 40 | 30 |
    | 2 | Đất đai | 60 | 50 |
    | | Tổng cộng | 100 | 80 |
    """.replace("    ", "")
)


def test_it_is_equal_to_the_tuple_in_every_way() -> None:
    whole = tuple(BRIEF.stated)
    kept = Columns().fold(whole)
    assert isinstance(kept, Folded)
    assert len(whole) == len(kept) > 4
    assert tuple(kept) == whole
    assert kept == whole
    assert whole == kept
    assert kept[1:3] == whole[1:3]
    assert (kept[-1], hash(kept), repr(kept)) == (whole[-1], hash(whole), repr(whole))
    assert replace(BRIEF, stated=kept) == BRIEF


def test_another_sequence_is_another() -> None:
    whole = tuple(BRIEF.stated)
    assert Columns().fold(whole) != whole[1:]
    assert Columns().fold(whole) != Columns().fold((replace(whole[0], text="41"), *whole[1:]))


def test_each_of_many_comes_back_whatever_was_looked_at_before() -> None:
    columns, whole = Columns(), tuple(BRIEF.stated)
    kept = [columns.fold(whole[n:]) for n in range(len(whole))]
    for n in (*range(len(whole)), *reversed(range(len(whole)))):
        assert kept[n] == whole[n:]


def test_numbers_that_are_written_apart_stay_apart() -> None:
    one = BRIEF.stated[0]
    values = [replace(one, value=Decimal(text)) for text in ("1", "1.0", "1", "1.00")]
    assert [str(back.value) for back in Columns().fold(values)] == ["1", "1.0", "1", "1.00"]


def test_nothing_folded_is_nothing() -> None:
    assert Columns().fold(()) == ()


def test_its_brief_is_packed_as_if_it_were_not_folded() -> None:
    kept = replace(BRIEF, stated=Columns().fold(BRIEF.stated))
    known = load_knowledge()
    assert packed_noun(kept, known) == packed_noun(BRIEF, known)


def test_it_goes_to_another_process_and_comes_back() -> None:
    kept = Columns().fold(BRIEF.stated)
    assert pickle.loads(pickle.dumps(kept)) == tuple(BRIEF.stated)
