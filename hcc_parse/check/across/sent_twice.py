"""A report that came more than once: the same file again, or another version of it."""

from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.domain import Brief, Chosen, Crossing, Received, Said, Severity, Sight, State, chosen

TELLING = {
    "date": Said("theo ngày báo cáo", "by the date of the report"),
    "number": Said("theo số báo cáo", "by the number of the report"),
    "name": Said("theo tên tệp", "by the name of the file"),
    "path": Said(
        "theo thứ tự tên tệp, vì không rõ bản nào mới hơn",
        "by the order of names, as nothing tells which is newer",
    ),
}


@across(
    "X02",
    title=Said("Gửi nhiều lần", "Sent more than once"),
    severity=Severity.WARNING,
    rationale=Said(
        """Một đơn vị gửi cùng một tệp hai lần, hoặc nhiều bản của một báo cáo. Bản mới nhất được
        dùng: theo ngày báo cáo, rồi số, rồi chữ trong tên tệp (“thay thế”, “lần 2”). Không có gì cho
        biết bản nào mới hơn, mà số liệu lại khác nhau, thì cần xem; còn lại (như một báo cáo gửi cả
        DOCX và PDF) chỉ lưu ý.""",
        """A unit sends one file twice, or several versions of a report. The newest is used: by the
        date of the report, then its number, then words in the file's name. Where nothing tells which
        is newer and figures differ someone must look; else (as one report sent as DOCX and PDF) it
        is a note.""",
    ),
    basis=Said(
        "Nội dung tệp giống hệt là bản chép; cùng đơn vị, kỳ và ký hiệu là bản khác của một báo cáo.",
        "Equal bytes are a copy; one unit, period and symbol make versions of one report.",
    ),
    wrong="""
        === bao-cao/xa-an-phu-a.docx
        UBND XÃ AN PHÚ
        Số: 15/BC-UBND
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
        === bao-cao/xa-an-phu-b.docx
        UBND XÃ AN PHÚ
        Số: 15/BC-UBND
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 125 hồ sơ.
    """,
    right="""
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        Số: 15/BC-UBND
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
        === bao-cao/xa-an-phu-trung-tam.docx
        TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ AN PHÚ
        Số: 4/BC-TTPVHCC
        An Phú, ngày 15 tháng 6 năm 2026
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
    """,
)
def sent_twice(scene: Scene) -> Iterator[Crossing]:
    """Tell each copy, and each version that another one replaces."""
    known = {file.path: file for file in scene.round.received}
    for file in scene.round.received:
        kept = known.get(file.of or "")
        if kept is None:
            continue
        if file.state is State.DUPLICATE:
            yield _copy(file, kept)
        elif file.state is State.OLDER and file.brief and kept.brief:
            yield _version(file, file.brief, kept.brief)


def _copy(file: Received, kept: Received) -> Crossing:
    return sent_twice.crossing(
        Said(
            f"Tệp {file.path} giống hệt tệp {kept.path}: chỉ tính một lần.",
            f"{file.path} has the very bytes of {kept.path}: counted once.",
        ),
        subject=file.path,
        unit=file.unit,
        path=file.path,
        severity=Severity.NOTE,
        sights=[Sight(file.path, file.sha256), Sight(kept.path, kept.sha256)],
    )


def _version(file: Received, older: Brief, used: Brief) -> Crossing:
    by = TELLING[file.told_by or "path"]
    apart = _apart(older, used)
    undecided = file.told_by in (None, "path") and bool(apart)
    vi = "; các số liệu đọc được như nhau" if not apart else ""
    en = "; the figures read are the same" if not apart else ""
    sights = [
        Sight(file.path, _about(older), older.letterhead),
        Sight(used.path, _about(used), used.letterhead),
    ]
    for one, other in apart[:1]:
        vi = f"; {len(apart)} số khác nhau, như {one.stated.text} và {other.stated.text}"
        en = f"; {len(apart)} figures differ, as {one.stated.text} and {other.stated.text}"
        sights += [sight(one.path, one.stated), sight(other.path, other.stated)]
    return sent_twice.crossing(
        Said(
            f"Hai bản của một báo cáo: {file.path} ({_about(older)}) và {used.path} "
            f"({_about(used)}); dùng bản sau, {by.vi}{vi}.",
            f"Two versions of one report: {file.path} ({_about(older)}) and {used.path} "
            f"({_about(used)}); the latter is used, {by.en}{en}.",
        ),
        subject=file.path,
        unit=file.unit,
        path=file.path,
        severity=Severity.WARNING if undecided else Severity.NOTE,
        sights=sights,
    )


def _apart(older: Brief, used: Brief) -> list[tuple[Chosen, Chosen]]:
    """The figures in which two versions differ."""
    before, after = chosen([older]), chosen([used])
    both = [(one, after[key]) for key, one in before.items() if key in after]
    return [(one, other) for one, other in both if one.stated.value != other.stated.value]


def _about(brief: Brief) -> str:
    number = f"{brief.number or '…'}/{brief.symbol or '…'}"
    return f"{number}, {brief.issued:%d/%m/%Y}" if brief.issued else number
