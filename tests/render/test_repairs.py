"""Changed letters are told, with their number."""

import pytest

from hcc_parse.domain import REGISTERED, TAKEN, Docket, Language
from hcc_parse.read.letters import Coding
from hcc_parse.render import text_of
from hcc_parse.render.repairs import REASONS, repairs_in_words
from tests.render.reviewed import repaired_text, reviewed_text

REPAIRED = repaired_text(
    "Có 5 hồ sơ\nTổng số: 12 hộ",
    ("hå s¬", "hồ sơ", "tcvn3"),
    ("Tæng sè", "Tổng số", "tcvn3"),
    ("1\u200b2", "12", "unseen"),
)


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "vi",
            [
                "Đã chuyển mã chữ TCVN3 sang Unicode ở 2 đoạn chữ.",
                "Đã bỏ ký tự không nhìn thấy (không có bề rộng) ở 1 đoạn chữ.",
            ],
        ),
        (
            "en",
            [
                "Turned TCVN3 letters into Unicode in 2 stretches.",
                "Left out characters that nobody sees in 1 stretch.",
            ],
        ),
    ],
)
def test_each_reason_has_its_sentence_in_the_text(language: Language, sentences: list[str]) -> None:
    assert list(repairs_in_words(REPAIRED.dossier.report, language)) == sentences
    lines = text_of(Docket(reviews=(REPAIRED,)), language).splitlines()
    assert [line.strip() for line in lines if line.strip() in sentences] == sentences


def test_nothing_is_said_where_nothing_was_changed() -> None:
    review = reviewed_text("Có 5 hồ sơ")
    assert list(repairs_in_words(review.dossier.report, "vi")) == []
    assert "Unicode" not in text_of(Docket(reviews=(review,)))


def test_every_reason_of_the_readers_has_words() -> None:
    assert set(REASONS) == {*map(str, Coding), "unseen", TAKEN, REGISTERED}


def test_a_reason_without_words_is_told_all_the_same() -> None:
    review = repaired_text("Có 5 hồ sơ", ("hô", "hồ", "other"))
    assert list(repairs_in_words(review.dossier.report, "vi")) == [
        "Đã sửa chữ (other) ở 1 đoạn chữ."
    ]
