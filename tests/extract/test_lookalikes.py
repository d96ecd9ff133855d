"""A report in look-alikes is understood as its page is read; its characters stay."""

import pytest

from hcc_parse.check import CATALOGUE, Check
from hcc_parse.domain import Report, Review
from hcc_parse.pipeline import review
from tests.lookalike import DISGUISES, disguised
from tests.read.corpus_files import REPORTS
from tests.render.reviewed import objects, result, reviewed, reviewed_text, standing_at
from tests.reports import KNOWLEDGE, mentions_of, periods_of, places_of

RICH = REPORTS / "dong-trieu-ha.docx"
TRUE = REPORTS / "phu-gia-son.docx"
each_disguise = pytest.mark.parametrize("name", DISGUISES)
each_check = pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))


def again(report: Report, name: str, every: int = 1) -> Review:
    return review(disguised(report, name, every), KNOWLEDGE)


def told(reviewed: Review) -> list[object]:
    """The findings without the characters that they quote."""
    return [
        (f.check, f.severity, f.place, f.expected, f.stated, f.difference, len(f.evidence))
        for f in reviewed.findings
    ]


def read(reviewed: Review) -> list[object]:
    """Values and places of all that was found."""
    found = reviewed.dossier.mentions
    return [
        [(f.value, f.unit, f.kind, f.qualifier, f.place) for f in found.figures],
        [(d.day, d.month, d.year, d.place) for d in found.dates],
        [(p.name, p.year, p.place) for p in found.periods],
        [(c.type, c.number, c.codes, c.well_formed, c.place) for c in found.citations],
        [
            (r.role, [e.figure and e.figure.value for e in r.entries])
            for g in found.grids
            for r in g.rows
        ],
        [heading.place for heading in found.headings],
        [announced.place for announced in found.announcements],
        [claim.place for claim in found.claims],
        [(blemish.kind, blemish.place) for blemish in found.blemishes],
        found.appendices,
        found.header.issuer and (found.header.issuer.commune, found.header.issuer.place),
        found.header.number and found.header.number.value,
        found.header.date and found.header.date.place,
        found.header.signatory and found.header.signatory.place,
        len(found.header.recipients),
    ]


def misquoted(reviewed: Review) -> list[str]:
    """What is reported as text and is not what stands at its place."""
    report, mentions = reviewed.dossier.report, reviewed.dossier.mentions
    header = mentions.header
    places = [
        *places_of(mentions),
        *((b.place, b.text) for b in mentions.blemishes),
        *((c.place, c.text) for c in mentions.claims),
        *((a.place, a.text) for a in mentions.announcements),
        *((e.place, e.text) for grid in mentions.grids for row in grid.rows for e in row.entries),
        *((part.place, part.text) for part in (header.issuer, header.number, header.date) if part),
    ]
    whole = result(reviewed)["reports"][0]
    shown = [found for _, found in objects(whole) if "text" in found and found.get("place")]
    return [text for place, text in places if report.text_at(place) != text] + [
        found["text"] for found in shown if standing_at(found["place"], report) != found["text"]
    ]


@each_disguise
@pytest.mark.parametrize("every", [1, 2], ids=["all", "every-second"])
def test_a_report_in_look_alikes_is_reviewed_alike(name: str, every: int) -> None:
    report = reviewed(RICH).dossier.report
    other = again(report, name, every)
    assert other.dossier.report != report
    assert read(other) == read(reviewed(RICH))
    assert told(other) == told(reviewed(RICH))
    assert misquoted(other) == []


@each_disguise
def test_a_true_report_in_look_alikes_is_not_accused(name: str) -> None:
    report = reviewed(TRUE).dossier.report
    for every in (2, 3):
        assert told(again(report, name, every)) == told(reviewed(TRUE))


@each_check
def test_the_examples_of_a_check_are_judged_alike(check: Check) -> None:
    for name in DISGUISES:
        for text in (check.wrong, check.right):
            plain = reviewed_text(text)
            assert told(again(plain.dossier.report, name)) == told(plain), name
            assert misquoted(again(plain.dossier.report, name)) == []


@pytest.mark.parametrize(
    "symbol",
    ["118/2025/NÐ-CP", "118/2025/NĐ–CP", "118/2025/NĐ‑CP", "118/2025/NĐ-СР", "１18／2025/NĐ−CP"],
)
def test_one_document_written_twice_is_one(symbol: str) -> None:
    text = f"Nghị định số 118/2025/NĐ-CP ngày 09/6/2025. Theo Nghị định số {symbol} của Chính phủ."
    first, second = mentions_of(text).citations
    assert second.symbol == symbol
    assert second.well_formed == first.well_formed == "118/2025/NĐ-CP"
    assert {f.check for f in reviewed_text(text).findings} & {"L01", "L02", "L03", "L04"} == set()


def test_superscripts_and_fractions_are_no_digits() -> None:
    figures = mentions_of("Trụ sở rộng 120 m², có ½ ngày nghỉ và 12³ việc").figures
    assert [figure.text for figure in figures] == ["120"]


@pytest.mark.parametrize(
    ("own", "other"), [("HÒA TIẾN", "Hoà Tiến"), ("HOÀ TIẾN", "Hòa Tiến"), ("THỦY AN", "Thuỷ An")]
)
def test_the_letter_that_bears_the_tone_makes_no_other_name(own: str, other: str) -> None:
    text = (
        f"UBND XÃ {own}\nBÁO CÁO\nKết quả quý II\nUBND xã {other} báo cáo: xã {other} đạt yêu cầu."
    )
    assert reviewed_text(text).dossier.mentions.blemishes == ()


def test_another_tone_makes_another_name() -> None:
    text = "UBND XÃ HÒA TIẾN\nBÁO CÁO\nKết quả quý II\nUBND xã Hóa Tiến đạt yêu cầu."
    (blemish,) = reviewed_text(text).dossier.mentions.blemishes
    assert blemish.kind == "other-spelling"


def test_a_quarter_may_bear_its_tone_on_either_letter() -> None:
    assert [p.name for p in periods_of("Kết quả quý II năm 2026, qúy III năm 2026")] == [
        "quarter-2",
        "quarter-3",
    ]
