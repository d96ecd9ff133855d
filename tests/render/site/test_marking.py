"""Marks never change a letter, however they nest, overlap, touch or stick out."""

from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Finding, Said, Severity
from hcc_parse.render.site.marking import Mark, pieces
from hcc_parse.render.site.remarks import Remark


def remark(number: int, severity: Severity = Severity.ERROR) -> Remark:
    finding = Finding(
        check="A01",
        rule="r",
        severity=severity,
        category="arithmetic",
        message=Said("lời", "words"),
        subject="s",
        id=f"{number:012x}",
    )
    rank = (False, severity.rank, number)
    return Remark(number, rank, finding, "", None, (), (), None, None, ())


spans = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=8)


@given(st.text(max_size=30), spans)
def test_the_pieces_joined_are_the_text(text: str, ends: list[tuple[int, int]]) -> None:
    marks = [Mark(min(pair), max(pair), remark(n)) for n, pair in enumerate(ends)]
    cut = pieces(text, marks)
    assert "".join(piece.text for piece in cut) == text
    for mark in marks:
        over = [piece for piece in cut if mark.remark in piece.remarks]
        assert over or mark.start >= len(text)
        assert "".join(piece.text for piece in over) == text[mark.start : mark.end]


def test_the_worst_of_overlapping_marks_comes_first() -> None:
    note, error = remark(1, Severity.NOTE), remark(2)
    cut = pieces("0123456789", [Mark(0, 6, note), Mark(4, 9, error)])
    assert [(piece.text, [one.number for one in piece.remarks]) for piece in cut] == [
        ("0123", [1]),
        ("45", [2, 1]),
        ("678", [2]),
        ("9", []),
    ]
    assert cut[1].numbers == "2,1"


def test_a_mark_of_no_letters_stands_between_them() -> None:
    cut = pieces("ab", [Mark(1, 1, remark(3))])
    assert [(piece.text, piece.numbers) for piece in cut] == [("a", ""), ("", "3"), ("b", "")]
    assert [piece.numbers for piece in pieces("", [Mark(0, 0, remark(3))])] == ["3"]


def test_text_without_marks_is_one_piece() -> None:
    assert [piece.text for piece in pieces("nguyên văn", [])] == ["nguyên văn"]
