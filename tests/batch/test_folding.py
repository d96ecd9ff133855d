"""A folded sequence is what it was, and is packed and weighed as the tuple would be."""

import pickle
from dataclasses import replace

from hcc_parse.batch.folding import FEW, Folded, folded
from hcc_parse.batch.sealing import packed_noun
from hcc_parse.domain import Stated
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
    kept = folded(whole)
    assert isinstance(kept, Folded)
    assert len(whole) == len(kept) > FEW
    assert tuple(kept) == whole
    assert kept == whole
    assert whole == kept
    assert kept[1:3] == whole[1:3]
    assert (kept[-1], hash(kept), repr(kept)) == (whole[-1], hash(whole), repr(whole))
    assert replace(BRIEF, stated=kept) == BRIEF


def test_another_sequence_is_another() -> None:
    whole = tuple(BRIEF.stated)
    assert folded(whole) != whole[1:]
    assert folded(whole) != folded((replace(whole[0], text="41"), *whole[1:]))


def test_a_short_one_stays_as_it_is() -> None:
    few: tuple[Stated, ...] = tuple(BRIEF.stated[:FEW])
    assert folded(few) is few


def test_its_brief_is_packed_as_if_it_were_not_folded() -> None:
    kept = replace(BRIEF, stated=folded(BRIEF.stated))
    known = load_knowledge()
    assert packed_noun(kept, known) == packed_noun(BRIEF, known)


def test_it_goes_to_another_process_and_comes_back() -> None:
    kept = folded(BRIEF.stated)
    assert pickle.loads(pickle.dumps(kept)) == tuple(BRIEF.stated)
