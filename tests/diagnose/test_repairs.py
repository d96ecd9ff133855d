"""The figures whose change makes all broken sums of a table hold."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagnose.sheets import SHEET, Sheet, findings_of, named, remedies_of, sheets


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
    (root,) = [f for f in findings_of(SHEET.changed(1, 2, 90).written()) if f.cause is None]
    assert root.message.vi == (
        "Dòng 2 (Đất đai), cột (5) Loại 2: ghi 90; nếu là 9 thì cả dòng 2 và dòng Tổng cộng đều "
        "khớp; hoặc các phần đúng mà các tổng chưa được cập nhật."
    )
    assert (root.stated, root.expected) == (Decimal(90), Decimal(9))


def test_where_the_total_itself_is_changed_no_rival_is_named() -> None:
    (root,) = [f for f in findings_of(SHEET.changed(4, 1, 41).written()) if f.cause is None]
    assert root.message.vi.endswith("nếu là 40 thì dòng Tổng cộng khớp.")


@given(sheet=sheets(), data=st.data())
def test_no_repair_is_the_only_one_when_one_sum_alone_is_broken(
    sheet: Sheet, data: st.DataObject
) -> None:
    row = data.draw(st.integers(min_value=0, max_value=len(sheet.cells) - 1))
    column = data.draw(st.integers(min_value=0, max_value=len(sheet.cells[0]) - 1))
    slip = sheet.cells[row][column] + 1
    findings = findings_of(sheet.changed(row, column, slip).written(formula=False))
    assert len(findings) == 1
    assert not any(finding.remedy and finding.remedy.unique for finding in findings)


def test_two_slips_far_apart_are_both_named() -> None:
    text = SHEET.changed(0, 1, 11).changed(2, 2, 5).written()
    found = {named(remedy)[:2] for remedy in remedies_of(text)}
    assert found == {(0, 1), (2, 2)}


def test_a_change_that_would_break_another_sum_is_not_proposed() -> None:
    moved = SHEET.changed(0, 1, 11).changed(4, 1, 41)
    assert remedies_of(moved.written()) == []


def test_two_slips_in_one_row_are_one_repair_of_two_changes() -> None:
    findings = findings_of(SHEET.changed(0, 1, 11).changed(0, 2, 5).written())
    (root,) = [finding for finding in findings if finding.cause is None]
    assert root.remedy is not None
    assert root.remedy.unique
    assert [(c.before, c.after) for c in root.remedy.changes] == [
        (Decimal(11), Decimal(10)),
        (Decimal(5), Decimal(2)),
    ]
    assert "ghi 11; dòng 1 (Hộ tịch), cột (5) Loại 2: ghi 5; nếu là 10 và 2" in root.message.vi


@given(sheet=sheets(), data=st.data())
def test_each_repair_mends_what_it_says_and_breaks_nothing(
    sheet: Sheet, data: st.DataObject
) -> None:
    rows = st.integers(min_value=0, max_value=len(sheet.cells) - 1)
    columns = st.integers(min_value=0, max_value=len(sheet.cells[0]) - 1)
    places = data.draw(st.lists(st.tuples(rows, columns), min_size=2, max_size=2, unique=True))
    for row, column in places:
        more = data.draw(st.integers(min_value=1, max_value=900))
        sheet = sheet.changed(row, column, sheet.cells[row][column] + more)
    before = findings_of(sheet.written())
    for remedy in {f.remedy for f in before if f.remedy is not None}:
        mended = sheet
        for change in remedy.changes:
            address = change.place.address
            mended = mended.changed(
                (address.row or 0) - 2, (address.column or 0) - 2, int(change.after)
            )
        kept = {f.subject for f in before if f.id not in remedy.restores}
        assert {f.subject for f in findings_of(mended.written())} <= kept


def test_findings_of_different_tables_are_explained_apart() -> None:
    text = f"{SHEET.changed(0, 1, 11).written()}\nBảng hai\n{SHEET.changed(1, 2, 90).written()}"
    blocks = {
        (remedy.changes[0].place.address.block, *named(remedy)[:2]) for remedy in remedies_of(text)
    }
    assert blocks == {(0, 0, 1), (2, 1, 2)}
