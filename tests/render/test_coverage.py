"""The receipt says what was checked and what was not, in numbers that can be counted again."""

from pathlib import Path

import pytest

from hcc_parse.domain import Language
from hcc_parse.render.coverage import coverage, coverage_in_words
from tests.render.reviewed import FILES, reviewed, reviewed_text

TABLES = """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả công tác quý II năm 2026
Thực hiện Kế hoạch số 43/KH-UBND ngày 12/3/2026, xã có 17 gốc bàng, đạt 98,5%.
| STT | Lĩnh vực | Số hồ sơ |
| 1 | Hộ tịch | 3 |
| 2 | Đất đai | 2 |
"""


def gaps_of(text: str) -> dict[str, tuple[int, int | None]]:
    receipt = coverage(reviewed_text(text), "vi")
    return {gap["code"]: (gap["count"], gap["of"]) for gap in receipt["unchecked"]}


def test_each_gap_is_counted_with_its_whole() -> None:
    assert gaps_of(TABLES) == {
        "table-without-sums": (1, 1),
        "figure-unnamed": (1, 1),
        "share-without-base": (1, 1),
        "citation-unregistered": (1, 1),
    }


def test_a_formula_by_which_no_row_adds_up_is_told() -> None:
    text = """
        | STT | Lĩnh vực | Tiếp nhận | Mạng | Quầy |
        | (1) | (2) | (3)=(4)+(5) | (4) | (5) |
        | 1 | Hộ tịch | 5 | 2x | 3 |
        """
    assert gaps_of(text)["formula-unused"] == (1, 1)
    assert "formula-unused" not in gaps_of(text.replace("2x", "2"))


def test_where_nothing_is_left_unchecked_only_one_sentence_is_said() -> None:
    (line,) = coverage_in_words(reviewed_text("Kết quả được nêu như trên."), "vi")
    assert line.startswith("Đã kiểm: 0 phép cộng")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_part_is_larger_than_its_whole(path: Path, language: Language) -> None:
    receipt = coverage(reviewed(path), language)
    assert all(gap["count"] <= (gap["of"] or gap["count"]) for gap in receipt["unchecked"])
    assert receipt["checked"]["tables"] == len(reviewed(path).dossier.mentions.grids)
    lines = list(coverage_in_words(reviewed(path), language))
    assert len(lines) == 1 + bool(receipt["unchecked"])
