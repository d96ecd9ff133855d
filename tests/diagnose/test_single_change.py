"""The one cell whose change makes all broken sums of a table hold."""

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
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
    return list(review(parse_plain(text), KNOWLEDGE, only=("A01", "A02")).findings)


def remedies_of(text: str) -> list[Remedy]:
    return [finding.remedy for finding in findings_of(text) if finding.remedy]


def named(remedy: Remedy) -> tuple[int, int, Decimal, Decimal]:
    """Which cell of the sheet would change, from what to what."""
    (change,) = remedy.changes
    address = change.place.address
    assert address.row is not None
    assert address.column is not None
    return address.row - 2, address.column - 2, change.before, change.after


SHEET = Sheet([[12, 10, 2], [30, 21, 9], [8, 8, 0], [5, 1, 4], [55, 40, 15]])


@given(sheets())
def test_a_consistent_table_has_nothing_to_mend(sheet: Sheet) -> None:
    assert findings_of(sheet.written()) == []


@given(sheet=sheets(), data=st.data())
def test_the_one_changed_cell_is_named_with_its_true_value(
    sheet: Sheet, data: st.DataObject
) -> None:
    row = data.draw(st.integers(min_value=0, max_value=len(sheet.cells) - 1))
    column = data.draw(st.integers(min_value=0, max_value=len(sheet.cells[0]) - 1))
    true = sheet.cells[row][column]
    slip = data.draw(st.integers(min_value=0, max_value=20_000).filter(lambda n: n != true))
    remedies = remedies_of(sheet.changed(row, column, slip).written())
    assert remedies
    assert {named(remedy) for remedy in remedies} == {(row, column, Decimal(slip), Decimal(true))}
    assert all(remedy.unique for remedy in remedies)


@given(sheet=sheets(), data=st.data())
def test_two_digits_swapped_in_a_cell_are_swapped_back(sheet: Sheet, data: st.DataObject) -> None:
    row = data.draw(st.integers(min_value=0, max_value=len(sheet.cells) - 1))
    column = data.draw(st.integers(min_value=0, max_value=len(sheet.cells[0]) - 1))
    digits = f"{sheet.cells[row][column]:02}"
    slip = int(digits[:-2] + digits[-1] + digits[-2])
    remedies = remedies_of(sheet.changed(row, column, slip).written())
    after = {named(remedy)[3] for remedy in remedies}
    assert after == (set() if slip == int(digits) else {Decimal(digits)})


@pytest.mark.parametrize(
    ("row", "column"), [(4, 0), (4, 1), (4, 2), (0, 0), (3, 0)], ids=lambda n: str(n)
)
def test_a_total_that_was_not_updated_is_named(row: int, column: int) -> None:
    old = SHEET.cells[row][column] - 1
    found = {named(remedy) for remedy in remedies_of(SHEET.changed(row, column, old).written())}
    assert found == {(row, column, Decimal(old), Decimal(old + 1))}


def test_findings_of_one_cause_share_its_remedy_and_one_of_them_is_the_root() -> None:
    findings = findings_of(SHEET.changed(1, 2, 90).written())
    assert {finding.check for finding in findings} == {"A01", "A02"}
    (root,) = [finding for finding in findings if finding.cause is None]
    assert {finding.cause for finding in findings if finding is not root} == {root.id}
    for finding in findings:
        assert finding.remedy is not None
        assert set(finding.remedy.restores) == {other.id for other in findings}


def test_the_sentence_names_row_column_and_both_values() -> None:
    finding = findings_of(SHEET.changed(1, 2, 90).written())[0]
    for words in ("Đất đai", "Loại 2", " 9 ", "90"):
        assert words in finding.message.vi


@given(sheet=sheets(), data=st.data())
def test_nothing_is_named_when_only_one_sum_is_broken(sheet: Sheet, data: st.DataObject) -> None:
    row = data.draw(st.integers(min_value=0, max_value=len(sheet.cells) - 1))
    column = data.draw(st.integers(min_value=0, max_value=len(sheet.cells[0]) - 1))
    slip = sheet.cells[row][column] + 1
    findings = findings_of(sheet.changed(row, column, slip).written(formula=False))
    assert len(findings) == 1
    assert findings[0].remedy is None


def test_two_slips_far_apart_are_both_named() -> None:
    text = SHEET.changed(0, 1, 11).changed(2, 2, 5).written()
    found = {named(remedy)[:2] for remedy in remedies_of(text)}
    assert found == {(0, 1), (2, 2)}


def test_a_change_that_would_break_another_sum_is_not_proposed() -> None:
    moved = SHEET.changed(0, 1, 11).changed(4, 1, 41)
    assert remedies_of(moved.written()) == []


def test_two_slips_in_one_row_are_not_explained_by_one_cell() -> None:
    assert remedies_of(SHEET.changed(0, 1, 11).changed(0, 2, 3).written()) == []


def test_findings_of_different_tables_are_explained_apart() -> None:
    text = f"{SHEET.changed(0, 1, 11).written()}\nBảng hai\n{SHEET.changed(1, 2, 90).written()}"
    blocks = {
        (remedy.changes[0].place.address.block, *named(remedy)[:2]) for remedy in remedies_of(text)
    }
    assert blocks == {(0, 0, 1), (2, 1, 2)}
