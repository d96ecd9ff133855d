"""Tables of counts in which every row and every column adds up, and what is found on them."""

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st

from hcc_parse.domain import Finding, Remedy
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

NAMES = ["Hộ tịch", "Đất đai", "Y tế", "Giáo dục", "Xây dựng"]
NAMES += ["Chứng thực", "Văn hóa", "Nội vụ", "Tư pháp", "Tài chính"]


@dataclass(frozen=True)
class Sheet:
    """A table of counts: below each row its total comes first, the total row comes last."""

    cells: list[list[int]]

    def changed(self, row: int, column: int, value: int) -> "Sheet":
        """The table with another number in one cell."""
        cells = [list(line) for line in self.cells]
        cells[row][column] = value
        return Sheet(cells)

    def written(self, *, formula: bool = True) -> str:
        """The table in the plain notation, with or without a declared formula."""
        width = len(self.cells[0])
        codes = [f"({n})" for n in range(1, width + 3)]
        if formula:
            codes[2] += "=" + "+".join(codes[3:])
        heads = ["STT", "Lĩnh vực", "Tất cả", *(f"Loại {n}" for n in range(1, width))]
        names = NAMES[: len(self.cells) - 1]
        lines = [[str(n), name] for n, name in enumerate(names, 1)] + [["Tổng cộng", "<"]]
        body = [[*line, *map(str, row)] for line, row in zip(lines, self.cells, strict=True)]
        return "\n".join(f"| {' | '.join(row)} |" for row in [heads, codes, *body])


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """Consistent tables of 4 to 10 rows and 3 to 6 columns, totals included."""
    rows = draw(st.integers(min_value=4, max_value=10))
    parts = draw(st.integers(min_value=2, max_value=5))
    counts = st.integers(min_value=0, max_value=2_000)
    cells = [[draw(counts) for _ in range(parts)] for _ in range(rows)]
    lines = [[sum(row), *row] for row in cells]
    return Sheet([*lines, [sum(column) for column in zip(*lines, strict=True)]])


def findings_of(text: str) -> list[Finding]:
    """The findings on sums."""
    return list(review(parse_plain(text), KNOWLEDGE, only=("A01", "A02")).findings)


def remedies_of(text: str) -> list[Remedy]:
    """The repairs that are proposed, once for each finding."""
    return [finding.remedy for finding in findings_of(text) if finding.remedy]


def named(remedy: Remedy) -> tuple[int, int, Decimal, Decimal]:
    """Which cell of the sheet would change, from what to what."""
    (change,) = remedy.changes
    address = change.place.address
    assert address.row is not None
    assert address.column is not None
    return address.row - 2, address.column - 2, change.before, change.after


SHEET = Sheet([[12, 10, 2], [30, 21, 9], [8, 8, 0], [5, 1, 4], [55, 40, 15]])
