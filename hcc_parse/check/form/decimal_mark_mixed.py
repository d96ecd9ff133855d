"""A dot as decimal mark in a report that groups thousands with it."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Figure, Finding, Said, Severity
from hcc_parse.vietnamese import plain


@check(
    "F04",
    title=Said("Dấu chấm khi là thập phân, khi là hàng nghìn", "The dot used in two ways"),
    severity=Severity.NOTE,
    rationale=Said(
        """Báo cáo dùng dấu chấm để tách hàng nghìn (4.266) mà cũng dùng làm dấu thập phân (98.7%).
        Người đọc, và máy, có thể hiểu lầm.""",
        """The report groups thousands with a dot (4.266) and also writes decimals with it (98.7%).
        Readers and machines may misread it.""",
    ),
    basis=Said(
        "Cách viết số trong văn bản tiếng Việt: dấu phẩy cho thập phân, dấu chấm cho hàng nghìn.",
        "How numbers are written in Vietnamese: a comma before decimals, a point between thousands.",
    ),
    wrong="Đã tiếp nhận 4.266 hồ sơ. Tỷ lệ số hóa hồ sơ đạt 98.7%.",
    right="Đã tiếp nhận 4.266 hồ sơ. Tỷ lệ số hóa hồ sơ đạt 98,7%.",
)
def decimal_mark_mixed(dossier: Dossier) -> Iterator[Finding]:
    """Look for decimal dots beside dots that group thousands."""
    figures = dossier.mentions.figures
    pointed = [figure for figure in figures if figure.decimals and _is_pointed(figure)]
    grouped = next((figure for figure in figures if _is_grouped(figure)), None)
    if not pointed or grouped is None:
        return
    texts = ", ".join(dict.fromkeys(figure.text for figure in pointed))
    yield decimal_mark_mixed.finding(
        Said(
            f"Dấu chấm dùng làm thập phân ({texts}), trong khi {grouped.text} dùng dấu chấm cho "
            "hàng nghìn.",
            f"The dot marks decimals ({texts}), while in {grouped.text} it groups thousands.",
        ),
        subject="dấu chấm",
        at=pointed[0].place,
        evidence=[*(stated(figure) for figure in pointed), stated(grouped, "other")],
    )


def _is_grouped(figure: Figure) -> bool:
    return _is_dotted(figure) and not figure.decimals


def _is_pointed(figure: Figure) -> bool:
    """Whether the dot is the last of its marks: in `1.187,5` it groups thousands."""
    return "," not in plain(figure.text).rpartition(".")[2] and _is_dotted(figure)


def _is_dotted(figure: Figure) -> bool:
    return "." in plain(figure.text)
