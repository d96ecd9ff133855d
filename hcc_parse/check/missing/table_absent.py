"""A table that the text says follows, and none does."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity, Table
from hcc_parse.vietnamese import fold


@check(
    "M11",
    title=Said("Bảng nêu ra mà không có", "An announced table does not follow"),
    severity=Severity.WARNING,
    rationale=Said(
        """Lời viết “theo bảng dưới đây”, “biểu sau:” mà từ đó đến hết tệp không có bảng nào. Tệp có
        hình ảnh hay phần chưa đọc được thì bảng có thể nằm ở đó: khi ấy không nêu.""",
        """The text says that a table follows, and none does to the end of the file. Where pictures or
        parts went unread the table may stand there: then nothing is said.""",
    ),
    basis=Said(
        "Logic: điều đã nêu phải có.",
        "Logic: what is announced must be there.",
    ),
    wrong="""
        I. Kết quả
        Kết quả giải quyết hồ sơ theo lĩnh vực như bảng dưới đây:
        II. Đánh giá chung
    """,
    right="""
        I. Kết quả
        Kết quả giải quyết hồ sơ theo lĩnh vực như bảng dưới đây:
        | STT | Lĩnh vực | Số lượng |
        | 1 | Hộ tịch | 3 |
        | 2 | Đất đai | 2 |
    """,
)
def table_absent(dossier: Dossier) -> Iterator[Finding]:
    """Look behind each announcement for any table but the one that holds the recipients."""
    report = dossier.report
    tables = (n for n, block in enumerate(report.blocks) if isinstance(block, Table))
    last = max((n for n in tables if not _is_closing(report.blocks[n])), default=-1)
    if report.troubled or report.source.format == "scan":
        return
    announcing = _announcing(dossier)
    for passage in report.paragraphs():
        text = passage.plain.lower().rstrip(" :.)")
        match = next((words for words in announcing if text.endswith(f" {words}")), None)
        if match is None or passage.address.block < last:
            continue
        place = passage.at(len(text) - len(match), len(text))
        text = report.text_at(place)
        yield table_absent.finding(
            Said(
                f"Lời viết “{text}” nhưng sau đó trong tệp không có bảng nào.",
                f"The text says “{text}”, but no table follows in the file.",
            ),
            subject=text.lower(),
            at=place,
            evidence=[Evidence(text, "stated", place)],
        )


def _announcing(dossier: Dossier) -> tuple[str, ...]:
    """`bảng dưới đây`, `biểu tổng hợp sau`."""
    labels = dossier.knowledge.labels
    return tuple(
        f"{table} {kind} {below}".replace("  ", " ")
        for table in labels["attach:announced"]
        for kind in ("", *labels["attach:announced-kind"])
        for below in labels["attach:announced-below"]
    )


def _is_closing(block: object) -> bool:
    """Whether a table only sets the recipients beside the signature."""
    return isinstance(block, Table) and any(
        fold(cell.passage.plain).startswith("noi nhan") for cell in block.cells
    )
