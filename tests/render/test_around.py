"""A bare figure is told with its words, a cell with its row; a long piece tells itself."""

from dataclasses import replace

from hcc_parse.domain import Docket, Provenance
from hcc_parse.render import text_of
from hcc_parse.render.around import BARE, again, around
from tests.render.reviewed import REPORTS, reviewed, reviewed_text

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) |
| 1 | Hộ tịch | 14 | 21 | 2 |
| Tổng cộng | < | 14 | 21 | 2 |
"""
REVIEW = reviewed(REPORTS / "phu-gia-son.docx")
REPORT = REVIEW.dossier.report


def _figure() -> Provenance:
    """A second place in a sentence on which a finding of the report rests."""
    return next(
        one.place
        for finding in REVIEW.findings
        for one in finding.evidence[1:]
        if one.role == "other" and one.place.address.row is None and len(one.text) < BARE
    )


def test_the_other_figure_comes_with_its_sentence() -> None:
    place = _figure()
    words = around(place, REPORT)
    bare = words.strip("…")
    assert REPORT.text_at(place) in bare
    assert bare in " ".join(REPORT.passage_at(place).text.split())
    assert len(bare.split()) > 3
    assert f"     | {words}" in text_of(Docket(reviews=(REVIEW,))).splitlines()


def test_a_cell_comes_with_the_label_of_its_row() -> None:
    review = reviewed_text(TABLE)
    finding = next(finding for finding in review.findings if finding.check == "A02")
    told = {around(one.place, review.dossier.report) for one in finding.evidence}
    assert told == {f"Hộ tịch | {figure}" for figure in (14, 21, 2)}


def test_a_long_piece_has_nothing_around_it() -> None:
    assert around(replace(_figure(), start=0, end=BARE + 1), REPORT) == ""


def test_a_place_is_not_told_twice() -> None:
    finding = next(finding for finding in REVIEW.findings if finding.place)
    own = finding.place
    assert own is not None
    assert again(own, finding)
    assert again(replace(own, end=own.end + 1), finding)
    assert not again(replace(own, start=own.end, end=own.end + 1), finding)
