"""What the receipt says of scanned pages: numbers in doubt, spelling of sure words only."""

from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Dossier, Said


class Gap(NamedTuple):
    """What was not checked: how many of how many (None where the whole is not known), and why."""

    code: str
    number: int
    of: int | None
    what: Said
    reason: Said


def scan_gaps(dossier: Dossier) -> Iterator[Gap]:
    """Yield what was not checked of scanned pages; nothing of a report without any."""
    pages = dossier.report.scanned_pages()
    if not pages:
        return
    outcomes = [one.outcome for one in dossier.unsure]
    told = {"confirmed": outcomes.count("confirmed"), "taken": outcomes.count("taken")}
    yield Gap(
        "reading-unsure",
        outcomes.count("open"),
        len(outcomes),
        Said("số đọc chưa chắc trên bản quét", "numbers of a scan read with doubt"),
        Said(
            f"không phép cộng nào xác nhận; {told['confirmed']} số khác đã khớp tổng, "
            f"{told['taken']} số lấy theo cách đọc khớp tổng",
            f"no sum bears them out; the sums confirm {told['confirmed']} others and proved "
            f"another reading of {told['taken']}",
        ),
    )
    yield Gap(
        "spelling-of-scan",
        len(pages),
        dossier.report.source.pages,
        Said("trang quét", "scanned pages"),
        Said(
            "lỗi chữ, dấu, cách trình bày chỉ nêu ở chỗ đọc chắc",
            "spelling and form are told only where the words are surely read",
        ),
    )
