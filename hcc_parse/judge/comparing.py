"""The second submission of a report held against the first."""

from collections.abc import Iterator

from hcc_parse.domain import Comparison, Remark, Restated, Said, Submission, lasting

UNREAD = {"page-without-text", "no-text"}


def compare(old: Submission, new: Submission) -> Comparison:
    """Say which findings are mended, left and new, and which figures changed.

    Findings meet by their ids; those left over, by check and words without numbers, for a heading
    or a title may have been reworded meanwhile.
    """
    before, after = list(old.remarks), list(new.remarks)
    still = [*_met(before, after, by_id=True), *_met(before, after, by_id=False)]
    kept = set(map(id, still))
    return Comparison(
        old=old,
        new=new,
        fixed=tuple(remark for remark in before if remark.check not in new.silent),
        still=tuple(remark for remark in new.remarks if id(remark) in kept),
        fresh=tuple(after),
        unasked=tuple(remark for remark in before if remark.check in new.silent),
        restated=tuple(_restated(old, new)),
        doubts=tuple(_doubts(old, new)),
    )


def _met(before: list[Remark], after: list[Remark], *, by_id: bool) -> Iterator[Remark]:
    """Yield what both have, as the second tells it; it is taken from both lists."""

    def key(remark: Remark) -> tuple[str, str]:
        return (remark.check, remark.id if by_id else lasting(remark.message))

    known: dict[tuple[str, str], list[Remark]] = {}
    for remark in before:
        known.setdefault(key(remark), []).append(remark)
    for remark in tuple(after):
        if alike := known.get(key(remark)):
            before.remove(alike.pop(0))
            after.remove(remark)
            yield remark


def _restated(old: Submission, new: Submission) -> Iterator[Restated]:
    for measure in dict.fromkeys((*new.amounts, *old.amounts)):
        before, after = old.amounts.get(measure, ()), new.amounts.get(measure, ())
        if before != after:
            yield Restated(measure, before, after)


def _doubts(old: Submission, new: Submission) -> Iterator[tuple[str, Said]]:
    """Why the two may not be two submissions of one report, or not be wholly comparable."""
    if old.origin.sha256 == new.origin.sha256:
        yield "same-file", Said("Hai tệp giống hệt nhau.", "The two files are the same.")
    for code, vi, en, one, other in (
        ("other-unit", "đơn vị", "unit", old.origin.unit, new.origin.unit),
        ("other-period", "kỳ", "period", old.origin.period, new.origin.period),
    ):
        if one is None or other is None:
            yield (
                f"{code.replace('other', 'unknown')}",
                Said(f"Không đọc được {vi} của cả hai báo cáo.", f"The {en} of both is not known."),
            )
        elif lasting(one) != lasting(other) or _digits(one) != _digits(other):
            yield (
                code,
                Said(
                    f"Hai báo cáo không cùng {vi}: “{one}” và “{other}”.",
                    f"The reports are not of one {en}: “{one}” and “{other}”.",
                ),
            )
    if UNREAD & set(new.problems):
        yield (
            "not-wholly-read",
            Said(
                "Báo cáo mới có chỗ không đọc được: điểm không còn thấy chưa chắc đã được sửa.",
                "Some of the new report was not read: what is gone may not have been mended.",
            ),
        )


def _digits(words: str) -> list[str]:
    return [str(int(n)) for n in "".join(c if c.isdigit() else " " for c in words).split()]
