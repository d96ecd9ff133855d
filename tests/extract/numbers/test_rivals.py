"""Other readings of numbers, by the grammar that read them first."""

from hcc_parse.domain import Figure
from hcc_parse.extract import extract
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | Tỷ lệ |
| 1 | Hộ tịch | 154 | 98,5% |
| 2 | Đất đai | 60 | 99% |
"""


def cell_figure(row: int, column: int, read: Read) -> Figure:
    grids = extract(scanned(TABLE, {(0, row, column): read}), KNOWLEDGE).grids
    entry = grids[0].rows[row].entry(column)
    assert entry is not None
    assert entry.figure is not None
    return entry.figure


def text_figures(text: str, reads: dict[Spot, Read]) -> tuple[Figure, ...]:
    return extract(scanned(text, reads), KNOWLEDGE).figures


def test_rivals_of_a_cell_are_numbers_in_their_order() -> None:
    figure = cell_figure(1, 2, Read("154", rivals=("164", "1S4", "154.", "1.154")))
    assert [(rival.text, int(rival.value)) for rival in figure.rivals] == [
        ("164", 164),
        ("1.154", 1154),
    ]


def test_a_share_and_a_count_are_no_rivals() -> None:
    assert not cell_figure(1, 3, Read("98,5%", rivals=("98,5",))).rivals
    assert [r.text for r in cell_figure(1, 3, Read("98,5%", rivals=("93,5%",))).rivals] == ["93,5"]


def test_the_same_number_written_otherwise_is_no_rival() -> None:
    assert not cell_figure(1, 2, Read("1154", rivals=("1.154",))).rivals


def test_rivals_of_a_word_of_the_text_keep_its_signs() -> None:
    figures = text_figures(
        "Đã tiếp nhận 154, giải quyết 150 hồ sơ.",
        {(0, "154,"): Read("154,", rivals=("164,", "IS4,"))},
    )
    assert [rival.text for rival in figures[0].rivals] == ["164"]
    assert figures[0].rivals[0].word == "164,"
    assert not figures[1].rivals


def test_of_a_pair_each_number_has_its_own_rival() -> None:
    reads: dict[Spot, Read] = {(0, "36/38"): Read("36/38", rivals=("86/38", "36/88", "86/88"))}
    part, whole = text_figures("Hoàn thành 36/38 nhiệm vụ được giao.", reads)[:2]
    assert [int(rival.value) for rival in part.rivals] == [86]
    assert [int(rival.value) for rival in whole.rivals] == [88]


def test_a_digital_number_has_none() -> None:
    assert not cell_figure(1, 2, Read("154", 1.0)).rivals
