"""An average that its total and count do not give."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Average, Dossier, Finding, Said, Severity, in_words
from hcc_parse.vietnamese import fold

YEAR = 12  # months
LARGE = 100  # a number with as many digits is not met by chance
NEAREST = 6  # numbers before it that may be its count
MOST, MOST_TOLD = 6, 24  # counts that are added up, and of the paragraph that are tried


@check(
    "A13",
    title=Said("Số bình quân không khớp", "An average against its total"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu nêu cả tổng số và số ngày, tháng hoặc người thì tính lại được số bình quân; bình quân
        tháng còn tính theo số tháng của kỳ báo cáo. Bình quân đứng ngay sau các số được kể (điểm
        từng tháng) thì tính lại từ các số đó; cột bình quân của bảng từ hai cột mà các dòng khác
        cho thấy. Làm tròn lên, làm tròn xuống đều chấp nhận. Nơi tổng số đứng ở chỗ khác thì đối chiếu với mọi số của báo cáo: chỉ nêu khi không số nào cho ra nó
        mà tổng số gần đó lệch đúng một lỗi gõ, hoặc chia thừa, thiếu một tháng của kỳ đã nêu.""",
        """Where a sentence tells the total and the number of days, months or people, the average is
        computed again, rounded up or down; a monthly one also over the months of the report. Right
        behind a list (the score of each month) it is that of the list; a column of averages is
        of the two columns that its other rows show. Where the total stands elsewhere every number of the report is tried: only what none gives is told, where a total
        near by is one slip away, or was divided by one month more or less than the period has.""",
    ),
    basis=Said("Tổng số : số ngày (tháng, người).", "Total / days (months, people)."),
    wrong="Tiếp nhận 1.020 hồ sơ trong 22 ngày làm việc, bình quân 64 hồ sơ/ngày.",
    right="Tiếp nhận 1.020 hồ sơ trong 22 ngày làm việc, bình quân 46 hồ sơ/ngày.",
)
def average_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compute each average again from its total and count."""
    alone = dossier.relations.averages
    places = {one.average.place for one in alone}
    beside = (one for one in dossier.mentions.told.averages if one.average.place not in places)
    wrong = (one for one in beside if not one.holds and not _is_of_others(one, dossier))
    for average in (*alone, *wrong):
        exact = f"{float(average.exact):.2f}".replace(".", ",")
        sum_ = f"{in_words(average.total.value)} : {average.count} = {exact}"
        yield average_differs.finding(
            Said(
                f"Ghi bình quân {average.average.text}, nhưng {sum_}: số bình quân hoặc một trong "
                "hai số kia sai, hoặc bình quân tính trên số khác.",
                f"States an average of {average.average.text}, but {sum_}: one of the three is "
                "wrong, or the average is of something else.",
            ),
            subject=average.subject,
            at=average.average.place,
            explanation=sum_,
            evidence=(stated(average.average), stated(average.total, "part")),
            stated=average.average.value,
        )


def _is_of_others(average: Average, dossier: Dossier) -> bool:
    """Whether another total of its paragraph gives an average, over its count or over months.

    Counts told one after the other before it may be added up to a total.

    `Một năm nhận 11.327 hồ sơ; 6 tháng đầu năm có 5.713 hồ sơ. Bình quân mỗi tháng 943,9 hồ sơ`.
    """
    address = average.average.place.address
    told = [
        one
        for one in dossier.mentions.figures
        if one.kind == "count" and one.place.address == address and one is not average.average
    ]
    values = [one.value for one in told if one.place.start < average.average.place.start]
    totals = {one.value for one in told[:MOST_TOLD]} | {
        sum(values[first:last], Decimal(0))
        for last in range(2, min(len(values), MOST_TOLD) + 1)
        for first in range(max(0, last - MOST), last - 1)
    }
    monthly = " thang" in fold(average.average.phrase).replace("/", " ")
    near = {int(value) for value in values[-NEAREST:] if 1 < value < LARGE}
    counts = {average.count, *near, *(range(2, YEAR + 1) if monthly else ())}
    sure = average.average.decimals or average.average.value >= LARGE
    halves = dossier.knowledge.number_words["half"]
    text = dossier.report.passage_at(average.average.place).text.lower()
    over = [(1, count) for count in counts]
    if any(word in text for word in halves):
        over += [(2, 2 * count + 1) for count in counts]  # `trong 4 tháng rưỡi`
    return bool(sure) and any(
        replace(average, total=replace(average.total, value=times * total), count=count).holds
        for total in totals
        for times, count in over
    )
