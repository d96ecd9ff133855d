"""A letter and its appendices: the characters stay, the places move, and are still found."""

from decimal import Decimal
from pathlib import Path

from hcc_parse.domain import Address, Box, Paragraph, Passage, Report, Source, Word, joined
from hcc_parse.pipeline import review_file
from hcc_parse.read.plain import parse_plain
from hcc_parse.render import place_in_words
from hcc_parse.render.json import report_as_json

LETTER = """
Tổng số hồ sơ tiếp nhận trong kỳ: 1.290 hồ sơ.
"""
APPENDIX = """
PHỤ LỤC I
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Đất đai | 1.250 |
| 2 | Hộ tịch | 30 |
| | Tổng cộng | 1.290 |
"""


def test_every_passage_is_found_at_its_new_place() -> None:
    letter, appendix = parse_plain(LETTER, path="bc.docx"), parse_plain(APPENDIX, path="pl.xlsx")
    whole = joined(letter, [appendix])
    assert [p.text for p in whole.passages()] == [
        *(p.text for p in letter.passages()),
        *(p.text for p in appendix.passages()),
    ]
    for passage in whole.passages():
        assert whole.text_at(passage.at(0, len(passage.text))) == passage.text
    assert whole.enclosing(0) is None
    assert [source and source.path for source in map(whole.enclosing, (1, 2))] == ["pl.xlsx"] * 2


def test_a_letter_alone_stays_what_it_is() -> None:
    letter = parse_plain(LETTER)
    assert joined(letter, []) is letter


def test_a_total_of_an_appendix_sent_apart_is_checked_and_its_file_is_named(
    tmp_path: Path,
) -> None:
    letter, appendix = tmp_path / "bc.txt", tmp_path / "phu-luc.txt"
    letter.write_text(LETTER, "utf-8")
    appendix.write_text(APPENDIX, "utf-8")
    review = review_file(letter, appendices=[appendix])
    (finding,) = (f for f in review.findings if f.check == "A01")
    assert (finding.stated, finding.expected) == (Decimal(1290), Decimal(1280))
    assert finding.place is not None
    words = place_in_words(finding.place, review.dossier, "vi")
    assert words.endswith("tệp kèm theo phu-luc.txt")


def test_the_result_says_which_files_were_joined(tmp_path: Path) -> None:
    letter, appendix = tmp_path / "bc.txt", tmp_path / "phu-luc.txt"
    letter.write_text(LETTER, "utf-8")
    appendix.write_text(APPENDIX, "utf-8")
    told = report_as_json(review_file(letter, appendices=[appendix]), "vi", findings=True)
    (enclosed,) = told["enclosures"]
    assert enclosed["path"].endswith("phu-luc.txt")
    assert enclosed["block"] == 1


def test_the_pages_of_an_appendix_are_not_taken_for_the_letters() -> None:
    word = Word(0, 5, Box(3, 10, 10, 40, 20))
    passage = Passage(text="1.250", address=Address(0), words=(word,))
    source = Source(path="pl.pdf", sha256="", format="pdf", pages=3)
    appendix = Report(source=source, blocks=(Paragraph(passage=passage),))
    (moved,) = (p for p in joined(parse_plain(LETTER), [appendix]).passages() if p.text == "1.250")
    assert moved.at(0, 5).boxes == ()
