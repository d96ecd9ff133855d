"""What is told of doubtful readings: on screen, in JSON, on the receipt, in letters, on pages."""

import re

import pytest
from jsonschema import Draft202012Validator

from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import Docket, Language, Review
from hcc_parse.pipeline import review
from hcc_parse.render import schema, text_of
from hcc_parse.render.coverage import coverage
from hcc_parse.render.json_values import Json
from hcc_parse.render.letter import letter_to
from hcc_parse.render.site import PagePicture, pages_with_findings, report_page
from tests.render.letter.read_letter import words_of
from tests.render.reviewed import result
from tests.render.site.building import Element, opened, standing_of
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

TABLE = """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
| STT | Lĩnh vực | Tiếp nhận | < | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) |
| 1 | Hộ tịch | 154 | 120 | 30 | 4 |
| 2 | Đất đai | 60 | 50 | 8 | 2 |
| 3 | Y tế | 40 | 31 | 7 | 2 |
| 4 | Nội vụ | 85 | 70 | 12 | 3 |
| Tổng cộng | < | 339 | 271 | 57 | 11 |
"""
READS: dict[Spot, Read] = {
    (3, 3, 3): Read("170", rivals=("120",)),  # taken
    (3, 4, 5): Read("2", rivals=("7",)),  # confirmed
    (3, 5, 4): Read("1", rivals=("4",)),  # with no reading do the sums hold
}
SCAN = review(scanned(TABLE, READS, page=2), KNOWLEDGE, guessing=False)
DIGITAL = review(scanned(TABLE.replace("| 7 |", "| 1 |"), {}), KNOWLEDGE, guessing=False)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


def report_of(found: Review) -> Json:
    (report,) = result(found)["reports"]
    assert isinstance(report, dict)
    return report


def page_of(found: Review, language: Language = "vi") -> Element:
    pictures = {2: PagePicture(b"", 595.0, 842.0)}
    return opened(report_page(found, standing_of(found, "xã An Phú"), pictures, language))


@both_languages
def test_the_result_of_a_scan_validates(language: Language) -> None:
    validator = Draft202012Validator(schema())
    assert list(validator.iter_errors(result(SCAN, language=language))) == []


def test_the_result_lists_each_doubtful_number_with_its_readings() -> None:
    unsure = report_of(SCAN)["unsure"]
    assert [(one["first"], one["text"], one["rivals"], one["outcome"]) for one in unsure] == [
        ("170", "120", ["170"], "taken"),
        ("2", "2", ["7"], "confirmed"),
        ("1", "1", ["4"], "open"),
    ]
    assert all(one["place"]["confidence"] == 0.6 for one in unsure)


def test_a_finding_in_doubt_is_flagged_and_its_evidence_has_rivals() -> None:
    found = [one for one in report_of(SCAN)["findings"] if one["check"] == "A02"]
    assert [(one["severity"], one["reading_doubt"]) for one in found] == [("warning", True)]
    rivals = {each["text"]: each["rivals"] for each in found[0]["evidence"]}
    assert rivals == {"1": ["4"], "40": [], "31": [], "2": []}


def test_the_first_reading_is_on_record() -> None:
    assert [(r["before"], r["after"], r["reason"]) for r in report_of(SCAN)["repairs"]] == [
        ("170", "120", "scan-sums")
    ]


def test_the_screen_tells_what_was_taken_and_what_is_asked() -> None:
    told = " ".join(text_of(Docket(reviews=(SCAN,))).split())
    assert "đọc là 120 (máy đọc ban đầu: 170), đã kiểm theo tổng" in told
    assert "Bản quét: số 1 (có thể là 4) đọc chưa chắc" in told
    assert "Đã lấy cách đọc khác của máy trên bản quét, kiểm theo tổng ở 1 đoạn chữ." in told
    assert ": 0 lỗi, 2 điểm cần xem" in told


@both_languages
def test_the_receipt_counts_doubtful_numbers_and_scanned_pages(language: Language) -> None:
    gaps = {gap["code"]: gap for gap in coverage(SCAN, language)["unchecked"]}
    assert (gaps["reading-unsure"]["count"], gaps["reading-unsure"]["of"]) == (1, 3)
    assert (gaps["spelling-of-scan"]["count"], gaps["spelling-of-scan"]["of"]) == (1, 2)


@both_languages
def test_a_letter_asks_what_the_original_says(language: Language) -> None:
    letter = letter_to(standing_of(SCAN, "xã An Phú"), None, language)
    assert letter is not None
    told = "\n".join(words_of(letter))
    ask = {"vi": "đề nghị cho biết bản gốc ghi thế nào", "en": "please tell what the original says"}
    read = {"vi": "1 (máy đọc từ bản quét)", "en": "1 (as read from a scan)"}
    errors = {"vi": "Nội dung đề nghị rà soát và sửa", "en": "To be reviewed and corrected"}
    assert ask[language] in told
    assert read[language] in told
    assert errors[language] not in told


def test_a_letter_on_surely_read_numbers_is_as_of_any_report() -> None:
    letter = letter_to(standing_of(DIGITAL, "xã An Phú"), None)
    assert letter is not None
    told = "\n".join(words_of(letter))
    assert "Nội dung đề nghị rà soát và sửa" in told
    assert "bản quét" not in told.casefold()


@both_languages
def test_the_picture_of_a_doubtful_cell_stands_beside_the_finding(language: Language) -> None:
    page = page_of(SCAN, language)
    article = page.by_id()[f"f-{next(f.id for f in SCAN.findings if f.check == 'A02')}"]
    (crop,) = article.classed("crop")[:1]
    (image,) = crop.named("image")
    assert image.attributes["href"] == "../bao-cao/xa-an-phu/trang-2.png"
    place = next(one.figure.place for one in SCAN.dossier.unsure if one.figure.text == "1")
    x, y, width, height = map(float, re.split(r"\s+", crop.attributes["viewbox"] or ""))
    box = place.boxes[0]
    assert x <= box.x0 <= box.x1 <= x + width
    assert y <= box.top <= box.bottom <= y + height


def test_the_picture_of_a_reading_that_was_taken_stands_beside_it() -> None:
    troubles = page_of(SCAN).classed("troubles")[0]
    items = [item for item in troubles.named("li") if "đọc là 120" in item.text]
    assert [len(item.classed("crop")) for item in items] == [1]


def test_the_pages_of_doubtful_readings_are_drawn() -> None:
    assert 2 in pages_with_findings(SCAN, standing_of(SCAN))
    told = review(scanned(TABLE, {(3, 3, 3): READS[3, 3, 3]}, page=2), KNOWLEDGE)
    assert 2 in pages_with_findings(told, standing_of(told))


def test_a_digital_page_has_no_such_pictures() -> None:
    assert not page_of(DIGITAL).classed("crop")


def test_a_figure_in_doubt_is_disputed_in_the_totals_of_a_round() -> None:
    stated = {(one.spot.row, one.spot.column): one.disputed for one in brief_of(SCAN).stated}
    assert [stated[spot] for spot in ((5, 4), (3, 3), (4, 5))] == [True, False, False]
