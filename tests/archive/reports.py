"""A few reports whose every word is known, as the archive keeps them."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from hcc_parse.archive import open_archive
from hcc_parse.batch.shelving import holding_of
from hcc_parse.domain.holding import Holding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

NOW = "2026-07-01T08:00:00+00:00"
HEAD = """ỦY BAN NHÂN DÂN
{unit}
Số: {number}/BC-UBND
{unit}, ngày {day}
BÁO CÁO
{title}
"""
TABLE = """
| STT | Lĩnh vực | Tổng số đã giải quyết | Giải quyết trước hạn | Giải quyết đúng hạn \
| Giải quyết quá hạn |
| 1 | Đất đai | {land} | {early} | 0 | {late} |
| 2 | Hộ tịch | 20 | 20 | 0 | 0 |
| Tổng số | < | {total} | {sum} | 0 | {late} |
"""


def _land(late: int) -> str:
    """A table with so many overdue dossiers of land."""
    return TABLE.format(land=10, early=10 - late, late=late, total=30, sum=30 - late)


def _head(unit: str, number: int, day: str, title: str) -> str:
    return HEAD.format(unit=unit, number=number, day=day, title=title)


Q2 = "Kết quả giải quyết thủ tục hành chính quý II năm 2026"
TEXTS = {
    "phu": _head("XÃ AN PHÚ", 11, "15 tháng 6 năm 2026", Q2)
    + "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.\n"
    + "Đường truyền hay nghẽn; bà con Thuỷ Nguyên phải chờ.\n"
    + _land(2),
    "phu-moi": _head("XÃ AN PHÚ", 12, "20 tháng 6 năm 2026", Q2)
    + "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.\n"
    + "Đường truyền đã ổn định; bà con Thủy Nguyên không phải chờ.\n"
    + _land(3),
    "binh": _head("XÃ BÌNH AN", 7, "16 tháng 6 năm 2026", Q2)
    + "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 10/6/2025 của Chính phủ.\n"
    + "Chợ Mới thu 1.250 hồ sơ; sữa học đường giao đủ.\n"
    + _land(0),
    "hoa": _head("PHƯỜNG TÂN HÒA", 3, "10 tháng 7 năm 2026", "Công tác sáu tháng đầu năm 2026")
    + "Thực hiện Thông tư số 05/2025/TT-VPCP, Quyết định số 118/QĐ-UBND.\n"
    + "Cho mượn phòng họp để tập huấn quá trình hai bước; đường lang bạt.\n",
    "an-q1": _head(
        "XÃ AN PHÚ",
        4,
        "15 tháng 3 năm 2026",
        "Kết quả giải quyết thủ tục hành chính quý I năm 2026",
    )
    + "Căn cứ Nghị định 61/2018/NĐ-CP ngày 23/4/2018.\n"
    + "Không có hồ sơ tồn đọng. Quy trình nội bộ 118 bước, 2025 lượt.\n"
    + _land(5),
    "khong-dau": "XA KHONG DAU\nThu tuc hanh chinh cua xa duoc cong khai, duong di thuan tien.\n",
    "dac-biet": "Ghi chú: a\"b OR c* (NEAR) -- 'x'; ^ 50% & <b>đậm</b>; https://vi.du/duong?x=1\n"
    "Điện thoại 0912.345.678, căn cước 001085012345, thư an.nguyen@vi.du.vn.\n",
}


@cache
def holdings() -> dict[str, Holding]:
    """Each report by its name."""
    known = load_knowledge()
    found = {}
    for name, text in TEXTS.items():
        read = parse_plain(text, path=f"{name}.txt", sha=digest(name))
        found[name] = holding_of(review(read, known), "rules-1", known)
    return found


def digest(name: str) -> str:
    """The digest of a report's file: of its text."""
    return sha256(TEXTS[name].encode()).hexdigest()


def fill(where: str, folder: Path | None = None) -> None:
    """Put the reports into an archive.

    Args:
        where: A file, or the address of a database.
        folder: Where to write their files, which are then kept too; None to keep none.
    """
    archive = open_archive(where, make=True)
    for name, holding in holdings().items():
        file = folder / f"{name}.txt" if folder else None
        if file:
            file.write_text(TEXTS[name], "utf-8")
        archive.add(holding, file, NOW)
    archive.close()
