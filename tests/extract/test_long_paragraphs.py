"""Long paragraphs of repeated words: the work on each number stays within bounds."""

import pytest

from hcc_parse import vietnamese
from hcc_parse.extract.numbers.patterns import masked
from hcc_parse.extract.sentences import LONGEST
from tests.reports import figures_of, mentions_of

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
