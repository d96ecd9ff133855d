"""An appendix or table that is announced and not there."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Announcement, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold


@check(
    "M03",
    title=Said("Phụ lục nêu ra mà không có", "An announced appendix is absent"),
    severity=Severity.WARNING,
    rationale=Said(
        """Lời báo cáo nói có phụ lục hoặc bảng kèm theo, nhưng tệp không có. Có thể phụ lục gửi ở
        tệp khác.""",
        """The text says that an appendix or table is attached, but the file holds none. It may have
        been sent as another file.""",
    ),
    basis=Said(
        "Logic: điều đã nêu phải có.",
        "Logic: what is announced must be there.",
    ),
    wrong="UBND xã đã niêm yết các thủ tục mới. (Có phụ lục kèm theo)",
    right="""
        UBND xã đã niêm yết các thủ tục mới. (Có phụ lục kèm theo)
        PHỤ LỤC
        | STT | Thủ tục | Số lượng |
        | 1 | Hộ tịch | 3 |
        | 2 | Đất đai | 2 |
    """,
)
def appendix_absent(dossier: Dossier) -> Iterator[Finding]:
    """Hold what is announced against what is there."""
    told: set[tuple[str, str | None]] = set()
    for announced in dossier.mentions.announcements:
        key = (announced.what, announced.name)
        if key in told or _is_there(announced, dossier):
            continue
        told.add(key)
        what = ("phụ lục" if announced.what == "appendix" else "bảng, biểu") + (
            f" {announced.name}" if announced.name else ""
        )
        yield appendix_absent.finding(
            Said(
                f"“{announced.text}”, nhưng trong tệp không có {what} nào (có thể gửi ở tệp khác).",
                f"“{announced.text}”, but the file holds no such appendix or table "
                "(it may have been sent apart).",
            ),
            subject=what.replace(" ", "-"),  # its number is its name
            at=announced.place,
            evidence=[Evidence(announced.text, "stated", announced.place)],
        )


def _is_there(announced: Announcement, dossier: Dossier) -> bool:
    mentions = dossier.mentions
    titles = [fold(dossier.report.text_at(place)) for place in mentions.appendices]
    named = [title for title in titles if _bears_name(title)]
    if announced.name and named:
        return any(announced.name.lower() in title.split() for title in titles)
    return bool(titles or mentions.grids)


def _bears_name(title: str) -> bool:
    """Whether a heading of an appendix has a number: `PHỤ LỤC I`, `Phụ lục 02`."""
    words = title.split()
    return len(words) > 2 and (words[2].isdecimal() or set(words[2]) <= set("ivx"))
