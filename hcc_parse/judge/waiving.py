"""Findings waived by an official: still told, no longer counted; a waiver that misses is told too.

A waiver whose answer is `corrected` waives nothing: it records that the commune has mended its
report, and when the finding is still there that is said.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hcc_parse.domain import Book, Docket, Problem, Review, Waiver


def waive(docket: Docket, waivers: tuple[Waiver, ...], today: date) -> Docket:
    """Mark the waived findings of each report, and count the waivers that are about them.

    What follows from a waived finding is waived with it: it has no cause of its own to accuse by.

    Args:
        docket: The reviews.
        waivers: The whole list; those about other reports are left alone.
        today: The day on which a waiver must not have expired.
    """
    origins = [review.origin for review in docket.reviews]
    covering = sum(any(waiver.covers(origin) for origin in origins) for waiver in waivers)
    return replace(
        docket,
        reviews=tuple(_waived(review, waivers, today) for review in docket.reviews),
        book=Book(len(waivers), covering),
    )


def _waived(review: Review, waivers: tuple[Waiver, ...], today: date) -> Review:
    own = [waiver for waiver in waivers if waiver.covers(review.origin)]
    good = {w.finding: w for w in own if w.answer != "corrected" and not w.expired(today)}
    findings = tuple(
        replace(f, waiver=good.get(f.id) or good.get(f.cause or "")) for f in review.findings
    )
    told = tuple(problem for waiver in own for problem in _told(waiver, review, today))
    return replace(review, findings=findings, problems=(*review.problems, *told))


def _told(waiver: Waiver, review: Review, today: date) -> Iterator[Problem]:
    """What is amiss with a waiver of this report; nothing where its check was not asked."""
    found = next((f for f in review.findings if f.id == waiver.finding), None)
    if waiver.check in review.silent:
        return
    vi = f"Miễn trừ cho điểm {waiver.check} {waiver.finding} ({waiver.author}: {waiver.reason})"
    en = f"The waiver of {waiver.check} {waiver.finding} ({waiver.author}: {waiver.reason})"
    place = found.place if found else None
    day = f"{waiver.until:%d/%m/%Y}"
    if waiver.answer == "corrected":
        if found is not None:
            yield Problem(
                code="answer-contradicted",
                message=f"Xã trả lời đã sửa điểm {waiver.check} {waiver.finding}, nhưng báo cáo "
                "này vẫn còn điểm đó.",
                english=f"The commune answered that {waiver.check} {waiver.finding} is corrected, "
                "yet it is still in this report.",
                place=place,
            )
    elif waiver.expired(today):
        yield Problem(
            code="waiver-expired",
            message=f"{vi} đã hết hạn ngày {day}: không còn tác dụng.",
            english=f"{en} expired on {waiver.until} and holds no longer.",
            place=place,
        )
    elif found is None:
        yield Problem(
            code="waiver-unused",
            message=f"{vi} không ứng với điểm nào của báo cáo này: đã được sửa, hoặc ghi nhầm mã.",
            english=f"{en} matches no finding of this report: mended, or a mistyped id.",
        )
