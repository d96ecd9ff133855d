"""The law of scans on random tables: no reading of ours accuses, no mistake of the author goes."""

from collections.abc import Mapping

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hcc_parse.domain import Review, Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.diagnose.sheets import Sheet, sheets
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

ASKED = ("A01", "A02")
HEAD, LABELS = 2, 2  # rows above the counts, columns beside them
CONFUSED = {"0": "68", "1": "74", "3": "85", "4": "19", "5": "36", "6": "05", "7": "12", "8": "03"}
Misreads = Mapping[tuple[int, int], tuple[str, bool]]  # the first reading; whether truth is a rival


@st.composite
def misread(draw: st.DrawFn, sheet: Sheet) -> Misreads:
    """Some cells with one digit confused; of most the truth is among the rivals."""
    rows, columns = range(len(sheet.cells)), range(len(sheet.cells[0]))
    spots = st.tuples(st.sampled_from(rows), st.sampled_from(columns))
    found: dict[tuple[int, int], tuple[str, bool]] = {}
    for row, column in draw(st.lists(spots, min_size=1, max_size=6, unique=True)):
        digits = str(sheet.cells[row][column])
        at = draw(st.integers(0, len(digits) - 1))
        other = draw(st.sampled_from(CONFUSED.get(digits[at], digits[at])))
        known = draw(st.sampled_from([True, True, False]))
        found[row, column] = (digits[:at] + other + digits[at + 1 :], known)
    return found


def reads_of(sheet: Sheet, misreads: Misreads) -> dict[Spot, Read]:
    """What the OCR says of the cells: the truth among the rivals or not, beside a decoy."""
    reads: dict[Spot, Read] = {}
    for (row, column), (first, known) in misreads.items():
        truth = str(sheet.cells[row][column])
        decoy = f"{truth}1"
        rivals = (decoy, truth) if known and first != truth else (decoy,)
        reads[0, HEAD + row, LABELS + column] = Read(first, 0.6, rivals)
    return reads


def of_scan(sheet: Sheet, reads: Mapping[Spot, Read]) -> Review:
    return review(scanned(sheet.written(), reads), KNOWLEDGE, only=ASKED, guessing=False)


def errors(found: Review) -> set[str]:
    return {one.id for one in found.findings if one.severity is Severity.ERROR}


def errors_of_author(sheet: Sheet) -> set[str]:
    return errors(review(parse_plain(sheet.written()), KNOWLEDGE, only=ASKED, guessing=False))


def slipped(sheet: Sheet, row: int, column: int, by: int) -> Sheet:
    """The table as an author would have it who mistyped one cell."""
    row, column = row % len(sheet.cells), column % len(sheet.cells[0])
    return sheet.changed(row, column, sheet.cells[row][column] + by)


@settings(max_examples=20)
@given(data=st.data(), sheet=sheets())
def test_no_misreading_of_a_true_table_is_an_error(data: st.DataObject, sheet: Sheet) -> None:
    misreads = data.draw(misread(sheet))
    assert not errors(of_scan(sheet, reads_of(sheet, misreads)))


@settings(max_examples=30)
@given(
    data=st.data(),
    sheet=sheets(),
    row=st.integers(0, 10),
    column=st.integers(0, 5),
    by=st.integers(1, 900),
)
def test_only_what_the_author_wrote_is_an_error(
    data: st.DataObject, sheet: Sheet, row: int, column: int, by: int
) -> None:
    written = slipped(sheet, row, column, by)
    misreads = data.draw(misread(written))
    found = of_scan(written, reads_of(written, misreads))
    assert errors(found) <= errors_of_author(written)


@settings(max_examples=30)
@given(
    data=st.data(),
    sheet=sheets(),
    row=st.integers(0, 10),
    column=st.integers(0, 5),
    by=st.integers(1, 900),
)
def test_what_is_taken_is_what_the_author_wrote(
    data: st.DataObject, sheet: Sheet, row: int, column: int, by: int
) -> None:
    written = slipped(sheet, row, column, by)
    misreads = data.draw(misread(written))
    found = of_scan(written, reads_of(written, misreads))
    for repair in found.dossier.report.repairs:
        address = repair.place.address
        truth = written.cells[(address.row or 0) - HEAD][(address.column or 0) - LABELS]
        assert repair.after == str(truth)


@settings(max_examples=15)
@given(sheet=sheets(), row=st.integers(0, 10), column=st.integers(0, 5), by=st.integers(1, 900))
def test_a_slip_that_is_surely_read_stays_an_error(
    sheet: Sheet, row: int, column: int, by: int
) -> None:
    assume(all(all(line) for line in sheet.cells))  # rows of nothing bear no formula out
    written = slipped(sheet, row, column, by)
    assume(errors_of_author(written))
    assert errors(of_scan(written, {})) == errors_of_author(written)


@settings(max_examples=15)
@given(data=st.data(), sheet=sheets())
def test_one_misread_cell_whose_truth_is_a_rival_is_read_right(
    data: st.DataObject, sheet: Sheet
) -> None:
    assume(all(all(line) for line in sheet.cells))
    one = dict(list(data.draw(misread(sheet)).items())[:1])
    ((spot, (first, _)),) = one.items()
    truth = str(sheet.cells[spot[0]][spot[1]])
    assume(first != truth)
    reads = reads_of(sheet, {spot: (first, True)})
    found = of_scan(sheet, reads)
    assert [repair.after for repair in found.dossier.report.repairs] == [truth]
    assert not found.findings


@settings(max_examples=20)
@given(data=st.data(), sheet=sheets(), sure=st.sampled_from([0.9, 0.93, 0.96]))
def test_one_usual_confusion_is_no_error_though_hardly_doubted(
    data: st.DataObject, sheet: Sheet, sure: float
) -> None:
    ((row, column), (first, _)) = next(iter(data.draw(misread(sheet)).items()))
    reads: dict[Spot, Read] = {(0, HEAD + row, LABELS + column): Read(first, sure)}
    assert not errors(of_scan(sheet, reads))
