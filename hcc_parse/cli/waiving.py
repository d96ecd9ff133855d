"""From the id of a finding to an entry in the list of waivers."""

from pathlib import Path

from hcc_parse.cli import clock, reviewing
from hcc_parse.cli.reviewing import Office
from hcc_parse.domain import Origin, Review
from hcc_parse.errors import HccError
from hcc_parse.knowledge import append_waiver, waiver_of


def waived(book: Path, report: Path, given: dict[str, str], *, this_file: bool) -> str:
    """Add an entry to the list and say so.

    The report is read to see that the finding is there; the entry is bound to its unit and period,
    or to the one file when these are not known.

    Args:
        book: The list of waivers.
        report: The report with the finding.
        given: Finding, reason, author, until and answer, as typed.
        this_file: Whether to bind the entry to the file.

    Raises:
        HccError: If the report cannot be read, has no such finding, or the entry cannot be meant.
    """
    docket = reviewing.checked([report], "", "", [], Office(profile="none", guessing=False))
    for failure in docket.failures:
        raise HccError(f"{failure.path}: {failure.message}")
    (review,) = docket.reviews
    id = given["finding"].strip().lower()
    finding = next((f for f in review.findings if f.id == id), None)
    if finding is None:
        raise HccError(f"{report}: không có điểm nào mang mã “{id}”; mã đứng sau chữ “mã”.")
    entry = {**given, "finding": id, "check": finding.check, "message": finding.message.vi}
    try:
        waiver = waiver_of({**entry, **_bound(review.origin, this_file)})
    except ValueError as error:
        raise HccError(f"Không ghi được miễn trừ: {error}.") from error
    if waiver.expired(clock.today()):
        raise HccError(f"Ngày {waiver.until:%d/%m/%Y} đã qua: miễn trừ sẽ không có tác dụng.")
    append_waiver(book, waiver)
    return f"Đã ghi vào {book}: {finding.check} {id}, {_whose(review)}.\n"


def _bound(origin: Origin, this_file: bool) -> dict[str, str]:
    if this_file or origin.unit is None or origin.period is None:
        return {"sha256": origin.sha256}
    return {"unit": origin.unit, "period": origin.period}


def _whose(review: Review) -> str:
    origin = review.origin
    return ", ".join(filter(None, (origin.unit, origin.period))) or "tệp này"
