"""Zeros told in words: only where it is certain of what there was none in the whole report."""

import pytest

from tests.reports import dossier_of, mentions_of


def nothings_of(text: str) -> list[tuple[str, str, str | None]]:
    return [(zero.text, zero.label, zero.unit) for zero in mentions_of(text).nothings]


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Không phát sinh hồ sơ quá hạn.", "Không phát sinh hồ sơ quá hạn", "hồ sơ quá hạn"),
        ("- Không có hồ sơ quá hạn;", "Không có hồ sơ quá hạn", "hồ sơ quá hạn"),
        ("Trong kỳ, UBND xã chưa tiếp nhận hồ sơ nào.", "chưa tiếp nhận hồ sơ nào", "hồ sơ nào"),
        ("Đã xong. Không có PAKN.", "Không có PAKN", "PAKN"),
        ("+ Số hồ sơ quá hạn: không có", "không có", "Số hồ sơ quá hạn"),
        ("Hồ sơ giải quyết quá hạn: Không", "Không", "Hồ sơ giải quyết quá hạn"),
    ],
)
def test_a_whole_sentence_of_nothing_is_a_zero(text: str, words: str, label: str) -> None:
    (zero,) = mentions_of(text).nothings
    assert (zero.text, zero.label, zero.kind) == (words, label, "count")
    assert zero.value == 0
    assert zero.phrase in text


def test_what_is_denied_keeps_its_unit() -> None:
    assert nothings_of("Không có phản ánh, kiến nghị") == [
        ("Không có phản ánh, kiến nghị", "phản ánh, kiến nghị", "phản ánh")
    ]


@pytest.mark.parametrize("words", ["Không phát sinh", "Trong kỳ chưa phát sinh trường hợp nào"])
def test_nothing_alone_below_a_heading_denies_what_the_heading_names(words: str) -> None:
    (zero,) = mentions_of(f"2. Đánh giá tác động TTHC\n{words}.").nothings
    assert (zero.label, zero.unit) == ("Đánh giá tác động TTHC", None)


@pytest.mark.parametrize(
    "text",
    [
        "Không phát sinh",  # below no heading
        "2. Đánh giá tác động\nĐã làm xong.\nKhông phát sinh",  # not just below it
        "2. Kiến nghị\nKhông có",  # no wish told is no count
        "Lĩnh vực đất đai không có hồ sơ quá hạn.",
        "2. Lĩnh vực đất đai\nKhông có hồ sơ quá hạn.",
        "Tuần qua không có hồ sơ quá hạn",
        "Phấn đấu không có hồ sơ quá hạn.",
        "Không có hồ sơ quá hạn trên phần mềm.",
        "Không có hồ sơ nào chậm vì lỗi của Trung tâm.",
        "Nếu không có hồ sơ quá hạn thì thưởng.",
        "Không có hồ sơ trực tuyến.",
        "II. PHƯƠNG HƯỚNG, NHIỆM VỤ\nKhông có hồ sơ quá hạn.",
        "Nguyên nhân: không có",
        "Số hồ sơ quá hạn: không còn",
        "Không có hồ sơ quá hạn và hồ sơ rút 5.",
        "Có 12 hồ sơ quá hạn",
    ],
)
def test_what_may_mean_less_or_something_else_is_no_zero(text: str) -> None:
    assert nothings_of(text) == []


def test_a_zero_in_words_is_in_no_sum_and_denies_nothing() -> None:
    text = """
        Đã giải quyết 10 hồ sơ, trong đó trước hạn 8 hồ sơ, quá hạn 2 hồ sơ.
        Hồ sơ giải quyết quá hạn: không có
    """
    dossier = dossier_of(text)
    (zero,) = dossier.mentions.nothings
    assert zero not in dossier.mentions.figures
    assert all(fact.figure is not zero for fact in dossier.facts)
    assert all(zero not in (s.total, *s.parts) for s in dossier.relations.sums)
    assert len(dossier.relations.denials) == 1  # that of the claim, told once
