"""Totals that only their parts name, and counts beyond what they are told out of."""

import pytest

from tests.reports import dossier_of


def broken(text: str) -> list[tuple[str, int]]:
    sums = dossier_of(text).relations.sums
    return [(sum_.kind, int(sum_.total.value)) for sum_ in sums if not sum_.holds]


@pytest.mark.parametrize(("whole", "found"), [("43.339", [("text", 43339)]), ("4.339", [])])
def test_the_parts_of_one_identity_name_their_total(
    whole: str, found: list[tuple[str, int]]
) -> None:
    text = (
        f"Tổng cộng {whole} hồ sơ, tính cả số kỳ trước chuyển sang (trong đó: trong kỳ tiếp nhận "
        "mới 4.283 hồ sơ, kỳ trước chuyển sang 56 hồ sơ)."
    )
    assert broken(text) == found


@pytest.mark.parametrize(("part", "found"), [("22.265", [("part", 2803)]), ("2.265", [])])
def test_a_count_is_no_more_than_what_it_is_told_out_of(
    part: str, found: list[tuple[str, int]]
) -> None:
    text = (
        f"Về thanh toán, {part} hồ sơ được nộp phí, lệ phí qua mạng trong số 2.803 hồ sơ thuộc "
        "diện thu."
    )
    assert broken(text) == found


def test_of_two_identities_that_fit_the_parts_the_wider_one_makes_the_total() -> None:
    text = (
        "Tổng cộng đã xong 4.367 hồ sơ (trong đó: giải quyết đúng và trước hạn 4.330 hồ sơ, đã "
        "giải quyết quá hạn 0 hồ sơ, từ chối giải quyết 19 hồ sơ, hồ sơ rút 18 hồ sơ)."
    )
    assert broken(text) == []
    assert ("text", 4367) in broken(text.replace("4.330", "4.930"))


@pytest.mark.parametrize(("part", "found"), [("11.897", [("part", 2312)]), ("1.897", [])])
def test_a_sentence_may_open_with_the_whole(part: str, found: list[tuple[str, int]]) -> None:
    text = f"Trong 2.312 hồ sơ có thu phí, lệ phí, có {part} hồ sơ thanh toán trực tuyến."
    assert broken(text) == found


@pytest.mark.parametrize(("full", "found"), [("236", [("text", 391)]), ("263", [])])
def test_all_parts_of_one_identity_make_up_a_whole_of_another_name(
    full: str, found: list[tuple[str, int]]
) -> None:
    text = (
        f"Kết quả rà soát 391 TTHC theo mức độ: {full} toàn trình, 117 một phần, 11 chưa cung cấp."
    )
    assert broken(text) == found


def test_some_parts_of_an_identity_make_up_no_whole_of_another_name() -> None:
    assert broken("Rà soát 391 TTHC theo mức độ: 236 toàn trình, 117 một phần.") == []


@pytest.mark.parametrize(("whole", "found"), [("931", [("text", 931)]), ("391", [])])
def test_a_sentence_may_open_with_a_whole_that_has_no_name(
    whole: str, found: list[tuple[str, int]]
) -> None:
    text = (
        f"Đối với {whole} thủ tục hành chính, mức toàn trình có 263 thủ tục, mức một phần có 117 "
        "thủ tục, còn 11 thủ tục chưa đưa lên trực tuyến."
    )
    assert broken(text) == found


def test_a_named_whole_with_which_a_sentence_opens_has_no_parts_of_another_identity() -> None:
    text = "Với 62 hồ sơ kỳ trước chuyển sang, đã từ chối 04 hồ sơ, công dân rút 03 hồ sơ."
    assert broken(text) == []


@pytest.mark.parametrize("tie", ["tính trong", "nằm trong số", "xét trên tổng"])
@pytest.mark.parametrize(("part", "found"), [("131", []), ("151", [("part", 138)])])
def test_the_whole_may_stand_behind_words_that_count_it_in(
    tie: str, part: str, found: list[tuple[str, int]]
) -> None:
    text = f"Trong hạn là {part} hồ sơ, {tie} 138 hồ sơ mà các phòng đang giải quyết."
    assert broken(text) == found
