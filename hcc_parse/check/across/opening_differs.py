"""Cases carried over into a period that are not those open at the end of the one before."""

from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.check.holding import Figures
from hcc_parse.domain import Chosen, Crossing, Said, Severity, in_words

OPENING, CLOSING = "carried_over", "in_progress_total"
RECEIVED, RESOLVED = "received_total", "resolved_total"


@across(
    "X05",
    title=Said("Kỳ trước chuyển sang khác số tồn kỳ trước", "Opening differs from last closing"),
    severity=Severity.WARNING,
    rationale=Said(
        """Hồ sơ kỳ trước chuyển sang của kỳ này phải bằng hồ sơ đang giải quyết cuối kỳ liền trước
        của cùng đơn vị. Khác nhau thì một trong hai báo cáo sai, hoặc kỳ trước đã sửa lại số liệu:
        cần xem. Đã có điểm lỗi ở một trong hai số thì chỉ lưu ý. Từng lĩnh vực chỉ xét khi tổng số
        khớp, và chỉ là lưu ý: lĩnh vực có thể được gộp, tách.""",
        """Cases carried over into this period must be those in progress at the end of the period just
        before, of the same unit. Where they differ one report is wrong, or the last was corrected
        since: someone must look. It is a note where one of the figures is in dispute already. Fields
        are compared where the totals agree, as notes: they may have been joined or parted.""",
    ),
    basis=Said(
        "Tồn cuối kỳ trước = tồn đầu kỳ này.",
        "Open at the end of a period = carried over into the next.",
    ),
    wrong="""
        === kỳ 2026-Q2
        === kỳ trước/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        Số hồ sơ đang giải quyết: 59 hồ sơ.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Từ kỳ trước chuyển sang: 50 hồ sơ.
    """,
    right="""
        === kỳ 2026-Q2
        === kỳ trước/xa-an-phu-quy-4.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý IV năm 2025
        Số hồ sơ đang giải quyết: 70 hồ sơ.
        === kỳ trước/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        Số hồ sơ đang giải quyết: 50 hồ sơ.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Từ kỳ trước chuyển sang: 50 hồ sơ.
    """,
)
def opening_differs(scene: Scene) -> Iterator[Crossing]:
    """Hold the opening of each unit against the closing of the period just before."""
    for unit, own in scene.own.items():
        for last in scene.earlier.get(unit, ()):
            if own.follows(last):
                for told in _compared(unit, own.figures, last.figures):
                    yield told if own.may_share_author(last) else _noted(told)


def _noted(told: Crossing) -> Crossing:
    """What the commune carried over beside what its centre had left: a note."""
    return replace(told, finding=replace(told.finding, severity=Severity.NOTE))


def _compared(unit: str, now: Figures, last: Figures) -> Iterator[Crossing]:
    whole = now.get((OPENING, None)), last.get((CLOSING, None))
    if whole[0] and _is_left(whole[0], last):
        return
    if whole[0] and whole[1] and whole[0].stated.value != whole[1].stated.value:
        yield _told(unit, whole[0], whole[1])
        return
    for (indicator, field), one in now.items():
        other = last.get((CLOSING, field))
        if indicator == OPENING and field and other and other.stated.value != one.stated.value:
            yield _told(unit, one, other)


def _is_left(now: Chosen, last: Figures) -> bool:
    """Whether the period before received so many more cases than it resolved.

    Cases that wait for papers are left over too, and some offices count them beside those open.
    """
    received, resolved = last.get((RECEIVED, None)), last.get((RESOLVED, None))
    if received is None or resolved is None:
        return False
    return received.stated.value - resolved.stated.value == now.stated.value


def _told(unit: str, now: Chosen, last: Chosen) -> Crossing:
    field = now.stated.field
    doubtful = field or now.stated.disputed or last.stated.disputed
    of = Said(f" ({field})", f" ({field})") if field else Said("", "")
    return opening_differs.crossing(
        Said(
            f"Kỳ trước chuyển sang{of.vi} ghi {now.stated.text}; báo cáo kỳ trước {last.path} ghi "
            f"đang giải quyết {last.stated.text} ({last.stated.spot.where.vi}).",
            f"Carried over{of.en}: {now.stated.text}; the report before, {last.path}, has "
            f"{last.stated.text} in progress ({last.stated.spot.where.en}).",
        ),
        subject=f"carried over {field or 'all'}",
        unit=unit,
        path=now.path,
        severity=Severity.NOTE if doubtful else Severity.WARNING,
        sights=[sight(now.path, now.stated), sight(last.path, last.stated)],
        stated=now.stated.value,
        expected=last.stated.value,
        explanation=f"{in_words(now.stated.value)} ≠ {in_words(last.stated.value)}",
    )
