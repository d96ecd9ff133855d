"""Long paragraphs of repeated words: the work on each number stays within bounds."""

import pytest

from hcc_parse import vietnamese
from hcc_parse.extract.claims import find_claims
from hcc_parse.extract.numbers.patterns import masked
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.told.all_claims import find_all_claims
from tests.reports import KNOWLEDGE, figures_of, mentions_of, passage

TIMES = 3000


@pytest.mark.parametrize(
    "piece", ["5 hồ sơ, ", "5% ", "trong đó 1, ", "7/8 phản ánh ", "12 (", "hồ sơ 5 "]
)
def test_the_words_kept_for_a_figure_do_not_grow_with_the_paragraph(piece: str) -> None:
    figures = figures_of(piece * TIMES)
    assert len(figures) >= TIMES
    assert max(len(figure.lead) for figure in figures) <= LONGEST
    assert max(len(figure.phrase) for figure in figures) <= 2 * LONGEST + 40


def test_the_text_around_a_lone_bracket_is_short() -> None:
    passage = mentions_of("(" * TIMES).blemishes
    assert len(passage) == TIMES
    assert max(len(blemish.text) for blemish in passage) < 100


@pytest.mark.parametrize("piece", [")", "a)", "5)", "hồ sơ) "])
def test_the_text_before_a_lone_bracket_is_short(piece: str) -> None:
    blemishes = mentions_of(piece * TIMES).blemishes
    assert max((len(blemish.text) for blemish in blemishes), default=0) < 100


@pytest.mark.parametrize("piece", ["quý I ", "năm 2026 ", "từ ngày 1/1/2026 đến ngày 2/2/2026 "])
def test_nothing_is_told_of_a_period_in_a_sentence_without_end(piece: str) -> None:
    assert len(mentions_of("Trong quý I năm 2026, xã đã trả 5 hồ sơ.").own_voice) == 1
    assert mentions_of(f"Trong {piece * TIMES}").own_voice == ()


def test_a_claim_in_a_sentence_without_end_claims_nothing() -> None:
    claim = "100% hồ sơ được giải quyết đúng hạn"
    assert len(list(find_all_claims(passage(f"{claim}."), KNOWLEDGE))) == 1
    assert list(find_all_claims(passage("và " * TIMES + claim), KNOWLEDGE)) == []
    assert list(find_all_claims(passage(claim + " và" * TIMES), KNOWLEDGE)) == []
    assert list(find_claims(passage("và " * TIMES + "không có hồ sơ quá hạn"), KNOWLEDGE)) == []


def test_a_long_paragraph_is_read_plain_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    read = vietnamese._read
    vietnamese._kept_for_now.cache_clear()

    def counted(text: str) -> str:
        asked.append(text)
        return read(text)

    monkeypatch.setattr(vietnamese, "_read", counted)
    text = "Đã trả 5 hồ sơ, " * TIMES
    assert [vietnamese.plain(text) for _ in range(50)] == [text] * 50
    assert len(asked) == 1


def test_what_is_masked_keeps_every_offset() -> None:
    assert masked("a 12 b 34", [(2, 4), (7, 9)]) == "a øø b øø"
