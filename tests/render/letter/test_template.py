"""A template made by an office: filled however Word has parted it, refused with a clear word."""

from pathlib import Path

import pytest
from docx import Document

from hcc_parse.domain import Standing, Term, Verdict
from hcc_parse.errors import TemplateError
from hcc_parse.render.letter import blank_letter, letter_to
from hcc_parse.render.letter.filling import filled
from tests.read.word_file import p, r, tbl, tc, tr, write_word
from tests.render.letter.read_letter import words_of

FIELDS = {"sai": ("stt", "noi_dung"), "co": ()}
VALUES = {"don_vi": "UBND xã An Phú", "ky": "Quý II"}
TWO = {"sai": [{"stt": "1", "noi_dung": "một\nhai"}, {"stt": "2", "noi_dung": "{{ky}}"}]}
ROW = tbl(tr("TT", "Nội dung"), tr("{{sai.stt}}", "{{ sai.noi_dung }}"))


def template(folder: Path, *body: str) -> bytes:
    return write_word(folder / "mau.docx", *body).read_bytes()


def test_a_name_is_found_however_it_is_parted(tmp_path: Path) -> None:
    body = p(r("Gửi {"), r("{don", "<w:b/>"), r("_vi}} về {{ky}"), r("}."))
    words = words_of(filled(template(tmp_path, body), VALUES, {}, FIELDS))
    assert words == ["Gửi UBND xã An Phú về Quý II."]


def test_a_row_is_repeated_for_each_point_and_values_are_not_read_again(tmp_path: Path) -> None:
    words = words_of(filled(template(tmp_path, ROW), VALUES, TWO, FIELDS))
    assert words == ["TT", "Nội dung", "1", "một\nhai", "2", "{{ky}}"]


def test_a_table_without_points_goes_with_what_depends_on_it(tmp_path: Path) -> None:
    body = (p("{{neu sai}}Các điểm:"), ROW, p("- {{sai.noi_dung}}"), p("{{neu co}}có"), p("Hết"))
    assert words_of(filled(template(tmp_path, *body), VALUES, {}, FIELDS)) == ["Hết"]
    words = words_of(filled(template(tmp_path, *body), VALUES, {**TWO, "co": [{}]}, FIELDS))
    assert words[0] == "Các điểm:"
    assert words[-4:] == ["- một\nhai", "- {{ky}}", "có", "Hết"]


def test_the_last_paragraph_of_a_cell_is_emptied_not_taken(tmp_path: Path) -> None:
    body = tbl(tr(tc("{{neu co}}Ký thay"), "Ký"))
    assert words_of(filled(template(tmp_path, body), VALUES, {}, FIELDS)) == ["", "Ký"]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (p("{{don_vj}}"), "chỗ điền không rõ: “{{don_vj}}”"),
        (p("{{sai.so}}"), "chỗ điền không rõ: “{{sai.so}}”"),
        (p("{{neu khong}}"), "chỗ điền không rõ: “{{neu khong}}”"),
        (p("Gửi {{don_vi"), "bị hở hoặc tên sai ở đoạn: “Gửi {{don_vi”"),
        (p("Gửi {{Đơn vị}}"), "bị hở hoặc tên sai"),
        (p("Không có bảng"), "thiếu chỗ điền “{{sai.noi_dung}}”"),
        (tbl(tr("{{sai.noi_dung}}", "{{khac.stt}}")), "một dòng dùng nhiều danh sách (khac, sai)"),
    ],
)
def test_a_broken_template_is_refused_with_what_to_change(
    tmp_path: Path, body: str, said: str
) -> None:
    fields = {**FIELDS, "khac": ("stt",)}
    with pytest.raises(TemplateError) as caught:
        filled(template(tmp_path, body), VALUES, TWO, fields)
    assert said in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"PK", b"khong phai Word"])
def test_what_is_no_word_file_is_no_template(content: bytes) -> None:
    with pytest.raises(TemplateError, match="không phải tệp Word"):
        filled(content, VALUES, {}, FIELDS)


def test_a_condition_that_is_missing_is_told(tmp_path: Path) -> None:
    standing = Standing(unit="xã An Phú", slug="a", verdict=Verdict.ABSENT, brief=None)
    with pytest.raises(TemplateError, match="neu chua_nop"):
        letter_to(standing, Term(None, None), "vi", template(tmp_path, p("Gửi {{don_vi}}")))


def test_our_own_template_may_be_opened_changed_and_used(tmp_path: Path) -> None:
    path = tmp_path / "mau.docx"
    path.write_bytes(blank_letter())
    document = Document(str(path))
    document.add_paragraph("Ghi chú của phòng: gửi bản giấy cho {{don_vi}}.")
    document.save(str(path))
    standing = Standing(unit="xã An Phú", slug="a", verdict=Verdict.ABSENT, brief=None)
    letter = letter_to(standing, Term("quarter-2", 2026), "vi", path.read_bytes())
    assert letter is not None
    assert "Ghi chú của phòng: gửi bản giấy cho Ủy ban nhân dân xã An Phú." in words_of(letter)
