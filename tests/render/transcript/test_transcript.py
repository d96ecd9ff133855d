"""What `hcc-parse parse` shows on screen: a report as it was understood, in reading order."""

import re
from pathlib import Path

import pytest

from hcc_parse.domain import Docket, Failure, Language
from hcc_parse.render import transcript_of
from tests.extract.test_header import LETTER
from tests.render.reviewed import FILES, reviewed, reviewed_text

BODY = """
I. TIẾP NHẬN, GIẢI QUYẾT
Tổng số hồ sơ tiếp nhận: 120 hồ sơ, trong đó: tiếp nhận trực tuyến 100 hồ sơ, trực tiếp 20 hồ sơ.
- Số buổi họp: 5 buổi;
- Tổng số: 7 hồ sơ;
II. KHÓ KHĂN
Thực hiện Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ và Thông báo số 12/TB-UBND.
Hội nghị ngày 31/6/2026 và ngày 05/5/2026, từ ngày 15/6/2026 đến ngày 15/3/2026.
| STT | Lĩnh vực | Tổng số | Đã giải quyết |
| 1 | Hộ tich | 100 | 90 |
| 2 | Đất đai | 20 | 20 |
| | Tổng cộng | 120 | 110 |
"""
WIDE = (
    "| STT | Lĩnh vực | "
    + " | ".join(f"Cột số {n}" for n in range(20))
    + " |\n| 1 | Hộ tịch | "
    + " | ".join(str(10**6 + n) for n in range(20))
    + " |\n"
)


def written(text: str, language: Language = "vi") -> str:
    return transcript_of(Docket(reviews=(reviewed_text(text, "a.docx"),)), language)


def part(text: str, title: str) -> list[str]:
    """The lines below a heading of the transcript."""
    lines = text.splitlines()
    start = lines.index(title) + 1
    stop = next((n for n in range(start, len(lines)) if lines[n][:1].strip()), len(lines))
    return [line for line in lines[start:stop] if line.strip()]


def figures_of(text: str) -> list[str]:
    return part(written(text), "SỐ LIỆU TRONG LỜI, THEO MỤC")


def test_the_head_tells_every_part() -> None:
    head = part(written(LETTER), "PHẦN ĐẦU VÀ PHẦN CUỐI VĂN BẢN")
    told = {line[2:14].strip(): line[14:].strip() for line in head}
    assert told["Cơ quan"].endswith("XÃ VĨNH LÂM")
    assert (told["Số"], told["Ký hiệu"]) == ("41", "BC-UBND")
    assert told["Nơi, ngày ký"] == "Vĩnh Lâm, “ngày 16 tháng 6 năm 2026”: 16/06/2026"
    assert told["Loại văn bản"] == "Báo cáo"
    assert told["Trích yếu"] == "Kết quả kiểm soát thủ tục hành chính quý II năm 2026"
    assert told["Người ký"].endswith("PHÓ CHỦ TỊCH, Nguyễn Văn Bình")
    assert told["Nơi nhận"].endswith("Lưu: VT")


def test_what_is_blank_or_absent_in_the_head_is_said() -> None:
    letter = LETTER.replace("41/", "    /").replace("ngày 16", "ngày   ")
    text = written(letter)
    assert "  Số            (để trống)\n" in text
    assert "để trống ngày" in text
    assert "  Người ký      (không thấy)\n" in written("Có 5 hồ sơ")


def test_a_commune_one_letter_off_the_roster_is_a_hint() -> None:
    assert "tên giống nhất: “xã Kẻ Sặt”" in written(LETTER.replace("VĨNH LÂM", "KẺ SẮT"))
    assert "có trong danh sách" in written(LETTER.replace("VĨNH LÂM", "CẨM GIÀNG"))


def test_figures_stand_under_their_headings_and_parts_under_their_wholes() -> None:
    lines = figures_of(BODY)
    assert lines[0] == "  I. TIẾP NHẬN, GIẢI QUYẾT"
    assert lines[1] == "    - Tổng số hồ sơ tiếp nhận: 120 hồ sơ"
    assert lines[2] == "      - trong đó: Tiếp nhận trực tuyến: 100 hồ sơ"
    assert "  II. KHÓ KHĂN" in lines
    assert lines[-1] == "    (không nêu số liệu)"


def test_a_label_without_a_name_is_quoted() -> None:
    assert "    - (chưa nhận ra) “Số buổi họp”: 5 buổi" in figures_of(BODY)


def test_an_open_label_is_told_with_both_names() -> None:
    rest = " ".join(part(written(BODY), "CHƯA ĐỌC ĐƯỢC HOẶC CHƯA HIỂU"))
    assert "“Tổng số” có thể là " in rest
    assert " hoặc " in rest


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Số hồ sơ đã giải quyết: 99,10%", "99,10%"),
        ("Phấn đấu tỷ lệ giải quyết đúng hạn đạt 98%", "(chỉ tiêu phải đạt)"),
        ("Tiếp nhận khoảng 3500 hồ sơ", "(số gần đúng)"),
        ("Lĩnh vực Hộ tịch tiếp nhận 12 hồ sơ", "riêng về “Hộ tịch”)"),
        ("Lũy kế 6 tháng, đã giải quyết: 12 hồ sơ", "thời gian “Lũy kế”"),
        ("Hồ sơ đã gải quyết: 12 hồ sơ", "(lời báo cáo “Hồ sơ đã gải quyết”)"),
        ("Không có hồ sơ quá hạn.", "Lời khẳng định: “Không có hồ sơ quá hạn”"),
    ],
)
def test_digits_stay_as_written_and_limits_are_told(text: str, line: str) -> None:
    told = " ".join(figures_of(f"I. KẾT QUẢ\n{text}"))
    assert line in " ".join(told.split())


def test_citations_are_told_in_order_with_what_is_amiss() -> None:
    first, *further = part(written(BODY), "VĂN BẢN VIỆN DẪN")
    text = " ".join(" ".join([first, *further]).split())
    assert text.startswith("1. Nghị định số 118/2025/NĐCP, đúng ra viết “118/2025/NĐ-CP”, ngày ")
    assert "ngày 09/6/2025, cơ quan Chính phủ" in text
    assert "2. Thông báo số 12/TB-UBND, không ghi ngày" in text


def test_dates_and_periods_that_cannot_be_are_told() -> None:
    assert part(written(BODY), "NGÀY KHÁC")[:2] == [
        "  - “ngày 31/6/2026”: không có ngày này trong lịch [mục II, đoạn 7]",
        "  - “ngày 05/5/2026”: 05/05/2026 [mục II, đoạn 7]",
    ]
    (period,) = part(written(BODY), "KỲ VÀ KHOẢNG THỜI GIAN")
    assert period.endswith("15/06/2026 - 15/03/2026; ngày đầu sau ngày cuối")


def test_a_table_has_a_line_a_column_and_a_line_a_row() -> None:
    lines = part(written(BODY), "BẢNG SỐ LIỆU")
    assert "       c4 Đã giải quyết [chỉ tiêu: Tổng số hồ sơ đã giải quyết]" in lines
    assert "    1   Hộ tich [lĩnh vực “Hộ tịch”]  100   90" in lines
    assert lines[-1].split() == ["Tổng", "cộng", "120", "110"]


def test_a_wide_table_goes_on_in_bands_that_repeat_what_the_rows_are_about() -> None:
    lines = part(written(WIDE), "BẢNG SỐ LIỆU")
    bands = [line for line in lines if line.startswith("    1   Hộ tịch")]
    assert len(bands) > 1
    assert re.findall(r"\d{7}", " ".join(bands)) == [str(10**6 + n) for n in range(20)]
    assert max(map(len, lines)) <= 100


def test_files_that_could_not_be_read_are_told_and_counted() -> None:
    docket = Docket(reviews=(), failures=(Failure(path="x.pdf", error="corrupt", message="Hỏng."),))
    text = transcript_of(docket)
    assert text == "x.pdf: KHÔNG ĐỌC ĐƯỢC\n  Hỏng.\n\nĐọc được 0 báo cáo, không đọc được 1.\n"


def test_no_control_character_of_a_file_reaches_the_screen() -> None:
    text = written("I. KẾT \x1b[31mQUẢ\nSố \u202ebuổi họp: 5 buổi")
    assert not re.search("[\x1b\u202e]", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_figure_citation_and_row_of_a_report_is_in_its_transcript(path: Path) -> None:
    review = reviewed(path)
    text = transcript_of(Docket(reviews=(review,)))
    mentions = review.dossier.mentions
    assert max(map(len, text.splitlines())) <= 110
    joined = " ".join(text.split())
    for citation in mentions.citations:
        assert citation.symbol in joined
    for figure in mentions.figures:
        assert figure.text in joined
    for grid in mentions.grids:
        for row in grid.rows:
            for entry in row.entries:
                if entry.figure and row.role in ("data", "total", "ratio"):
                    assert entry.figure.text in joined
