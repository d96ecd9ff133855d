"""A growth that its two figures do not give."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.check.gains import Missed, missed
from hcc_parse.check.other_share import is_growth_of_others
from hcc_parse.check.over_now import is_divided_by_mistake
from hcc_parse.domain import Compared, Dossier, Finding, Gain, Growth, Said, Severity, in_words

LOOSE = ("over-now", "ratio")


@check(
    "A10",
    title=Said("Mức tăng, giảm không khớp hai số", "A growth against its two figures"),
    severity=Severity.WARNING,
    rationale=Said(
        """Khi câu nêu cả số kỳ này và số kỳ so sánh thì tính lại được mức tăng, giảm. Chấp nhận làm
        tròn và cắt bỏ, mọi cách hiểu hợp lý về hai số. Mức ghi chỉ đúng khi chia cho số kỳ này, hoặc
        là tỷ lệ giữa hai số chứ không phải mức tăng, thì chỉ là lưu ý; nhưng chia cho số kỳ này mà
        mức khác trong báo cáo chia đúng, hoặc câu nêu đủ hai số và số tăng, giảm, thì là điểm cần
        xem.""",
        """Where a sentence tells this period's figure and the one compared, the growth is computed
        again, rounded or cut off, in every sensible reading. One that holds only over this period's
        figure, or is the ratio of the two, is a note; over this period's figure it is a doubt
        where another growth of the report is divided properly, or where both figures and the
        change are told.""",
    ),
    basis=Said(
        "(số kỳ này - số kỳ so sánh) : số kỳ so sánh x 100.",
        "(this period - period compared) / period compared x 100.",
    ),
    wrong="Tiếp nhận 3.378 hồ sơ, tăng 21,5% so với cùng kỳ (3.378/3.003 hồ sơ).",
    right="""
        Tiếp nhận 3.378 hồ sơ, tăng 12,5% so với cùng kỳ (3.378/3.003 hồ sơ).
        Đã giải quyết 300 hồ sơ, giảm 25% so với cùng kỳ năm trước (400 hồ sơ).
    """,
)
def growth_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compute each growth again from its figures."""
    for growth in dossier.mentions.told.growths:
        fits = [growth.fits(pair) for pair in growth.pairs]
        if "yes" in fits or is_growth_of_others(growth, dossier):
            continue
        mistaken = is_divided_by_mistake(growth, dossier)
        loose = not mistaken and any(fit in LOOSE for fit in fits)
        way = Said("tăng", "rise") if growth.rises else Said("giảm", "fall")
        pair = growth.over_now if mistaken else growth.nearest
        said = _mistaken(growth, pair) if mistaken else _said(growth, growth.fits(pair))
        yield growth_differs.finding(
            Said(
                f"Ghi {way.vi} {growth.share.text}%, {said.vi}.",
                f"States a {way.en} of {growth.share.text}%, {said.en}.",
            ),
            subject=growth.subject,
            at=growth.share.place,
            severity=Severity.NOTE if loose else Severity.WARNING,
            explanation=_written(growth, pair),
            evidence=(stated(growth.share), *(stated(f, "base") for f in growth.figures)),
            stated=growth.share.value,
        )
    read = {growth.share.place for growth in dossier.mentions.told.growths}
    for gain in dossier.mentions.told.gains:
        if gain.share.place not in read and (found := missed(gain, dossier)):
            yield _told_twice(gain, found)


def _told_twice(gain: Gain, found: Missed) -> Finding:
    """A change told by a count and a share that its two figures do not give."""
    now, before = map(in_words, found.pair)
    change = in_words(abs(found.pair.now - found.pair.before))
    growth = Growth(share=gain.share, rises=gain.rises, pairs=(found.pair,), figures=(), subject="")
    sum_ = _written(growth, found.pair)
    why = Said(": tỷ lệ hoặc một trong các số sai", ": the share or one of the figures is wrong")
    if found.fault == "over-now":
        why = Said(
            f": có thể đã chia nhầm cho số kỳ này ({now})",
            f": it may have been divided by this period's figure ({now})",
        )
    return growth_differs.finding(
        Said(
            f"Ghi thay đổi {gain.change.text} ({gain.share.text}%), nhưng hai số {before} và {now} "
            f"chênh {change}; {sum_}{why.vi}.",
            f"States a change of {gain.change.text} ({gain.share.text}%), but {before} and {now} "
            f"differ by {change}; {sum_}{why.en}.",
        ),
        subject=gain.change.label or gain.share.label,
        at=(gain.change if found.fault == "change" else gain.share).place,
        explanation=sum_,
        evidence=(stated(gain.share), stated(gain.change, "part")),
        stated=(gain.change if found.fault == "change" else gain.share).value,
    )


def _mistaken(growth: Growth, pair: Compared) -> Said:
    return Said(
        f"tính lại là {_written(growth, pair)}: có thể đã chia nhầm cho số kỳ này "
        f"({in_words(pair.now)}), hoặc một trong các số sai",
        f"computed again: {_written(growth, pair)}: it may have been divided by this period's "
        f"figure ({in_words(pair.now)}), or one of the figures is wrong",
    )


def _said(growth: Growth, fit: str | None) -> Said:
    pair = growth.nearest
    figures = f"{in_words(pair.before)} → {in_words(pair.now)}"
    if fit == "size":
        return Said(
            f"nhưng hai số cho thấy chiều ngược lại ({figures}): chữ tăng/giảm hoặc một số sai",
            f"but the two figures go the other way ({figures}): the word or a figure is wrong",
        )
    if fit in LOOSE:
        return Said(
            f"tính lại là {_written(growth, pair)}; số ghi chỉ đúng nếu chia cho số kỳ này hoặc "
            "nếu đó là tỷ lệ giữa hai số",
            f"computed again: {_written(growth, pair)}; it holds only over this period's figure, "
            "or as the ratio of the two",
        )
    return Said(
        f"tính lại là {_written(growth, pair)}: mức tăng/giảm hoặc một trong hai số sai",
        f"computed again: {_written(growth, pair)}: the growth or one of the figures is wrong",
    )


def _written(growth: Growth, pair: Compared) -> str:
    exact = f"{float(growth.exact(pair)):+.2f}".replace(".", ",")
    return f"({in_words(pair.now)} - {in_words(pair.before)}) / {in_words(pair.before)} = {exact}%"
