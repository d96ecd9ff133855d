"""Pages to blocks in reading order."""

from hcc_parse.domain import Table
from hcc_parse.read.printed.pages import blocks_of
from tests.read.typeset import LEADING, centred, full, line, page_of, texts_of

LETTERHEAD = [
    [*line("UBND XÃ AN PHÚ", left=90, top=60), *line("CỘNG HÒA XÃ HỘI", left=320, top=60)],
    [*line("TRUNG TÂM", left=100, top=76), *line("Độc lập - Tự do", left=325, top=76)],
    [*line("Số: 05/BC-UBND", left=90, top=100), *line("An Phú, ngày 1", left=320, top=100)],
]
TITLE = [centred("BÁO CÁO", top=140), centred("Kết quả quý III", top=156)]
BODY = [full("Trong kỳ, xã đã tiếp nhận hồ sơ", top=200 + LEADING * n) for n in range(4)]
BODY_TEXT = " ".join(["Trong kỳ, xã đã tiếp nhận hồ sơ"] * 4)
SIGNATURE = [
    [*line("Nơi nhận:", left=80, top=600), *line("CHỦ TỊCH", left=380, top=600)],
    line("- Lưu: VT.", left=80, top=616),
    line("Trần Văn A", left=380, top=660),
]


def test_the_letterhead_is_read_column_by_column() -> None:
    head, *title = blocks_of([page_of([*LETTERHEAD, *TITLE, *BODY])])
    assert isinstance(head, Table)
    assert not head.ruled
    assert texts_of([head]) == [
        "UBND XÃ AN PHÚ\nTRUNG TÂM\nSố: 05/BC-UBND",
        "CỘNG HÒA XÃ HỘI\nĐộc lập - Tự do\nAn Phú, ngày 1",
    ]
    assert texts_of(title) == ["BÁO CÁO", "Kết quả quý III", BODY_TEXT]


def test_a_line_across_the_page_above_the_letterhead_leaves_its_columns() -> None:
    across = line(
        "Báo cáo quý III in lúc 10:25 ngày 12/6/2026, bản gửi qua trục liên thông", top=20
    )
    above, head, *_ = blocks_of([page_of([across, *LETTERHEAD, *TITLE, *BODY])])
    assert texts_of([above]) == [" ".join(word.text for word in across)]
    assert texts_of([head])[0] == "UBND XÃ AN PHÚ\nTRUNG TÂM\nSố: 05/BC-UBND"


def test_the_signature_is_read_column_by_column() -> None:
    blocks = blocks_of([page_of([*LETTERHEAD, *TITLE, *BODY, *SIGNATURE])])
    assert texts_of(blocks[-2:]) == [
        BODY_TEXT,
        "Nơi nhận:\n- Lưu: VT.",
        "CHỦ TỊCH\nTrần Văn A",
    ]


def test_a_letterhead_in_one_column_is_paragraphs() -> None:
    lines = [centred("ỦY BAN NHÂN DÂN XÃ AN PHÚ", top=60), *TITLE, *BODY]
    assert texts_of(blocks_of([page_of(lines)])) == [
        "ỦY BAN NHÂN DÂN XÃ AN PHÚ",
        "BÁO CÁO",
        "Kết quả quý III",
        BODY_TEXT,
    ]


def test_running_text_is_never_parted_at_a_gap_that_words_cross() -> None:
    assert texts_of(blocks_of([page_of(BODY)])) == [BODY_TEXT]


def test_short_lines_of_a_sparse_page_stay_apart() -> None:
    lines = [line("Tổng số đã nhận: 12", top=100), line("Đã giải quyết: 10", top=116)]
    assert texts_of(blocks_of([page_of(lines)])) == ["Tổng số đã nhận: 12", "Đã giải quyết: 10"]


def test_a_paragraph_runs_on_from_page_to_page() -> None:
    first = page_of([full("Trong kỳ, xã đã tiếp nhận", top=700)])
    second = page_of([line("12 hồ sơ.", top=60, page=2)], 2)
    (block,) = blocks_of([first, second])
    assert texts_of([block]) == ["Trong kỳ, xã đã tiếp nhận 12 hồ sơ."]


def test_each_block_knows_its_number() -> None:
    blocks = blocks_of([page_of([*LETTERHEAD, *TITLE, *BODY, *SIGNATURE])])
    places = [
        cell.passage.address.block
        for block in blocks
        for cell in (block.cells if isinstance(block, Table) else [block])
    ]
    assert places == [0, 0, 1, 2, 3, 4, 4]


def test_no_pages_are_no_blocks() -> None:
    assert blocks_of([]) == []


def test_a_signature_that_goes_on_over_the_page_stays_in_two_columns() -> None:
    first = [
        line("Trên đây là báo cáo của xã.", top=600),
        line("Nơi nhận:", top=640) + line("KT. CHỦ TỊCH", top=640, left=360),
        line("- Văn phòng UBND;", top=656),
    ]
    second = [
        line("- Đảng ủy xã;", top=60) + line("PHÓ CHỦ TỊCH", top=60, left=360),
        line("- Lưu: VT.", top=76) + line("Nguyễn Văn A", top=120, left=360),
    ]
    texts = texts_of(blocks_of([page_of(first), page_of(second, 2)]))
    assert "- Đảng ủy xã;\n- Lưu: VT." in texts
    assert "PHÓ CHỦ TỊCH\nNguyễn Văn A" in texts


def test_a_page_of_text_after_the_signature_is_text() -> None:
    first = [
        line("Trên đây là báo cáo của xã.", top=600),
        line("Nơi nhận:", top=640) + line("CHỦ TỊCH", top=640, left=360),
    ]
    second = [
        full("Phụ lục kèm theo báo cáo này gồm các số liệu sau đây", top=60 + 16 * n, page=2)
        for n in range(3)
    ]
    texts = texts_of(blocks_of([page_of(first), page_of(second, 2)]))
    assert texts[-1].startswith("Phụ lục kèm theo")
