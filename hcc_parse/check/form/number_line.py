"""The number of the report in another form than `Số: 12/BC-UBND`."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import plain


@check(
    "F08",
    title=Said("Số, ký hiệu ghi khác mẫu", "The number in another form"),
    severity=Severity.NOTE,
    rationale=Said(
        """Mẫu là “Số: 12/BC-UBND”: sau chữ Số có dấu hai chấm, quanh gạch chéo và gạch nối không có
        dấu cách, số dưới 10 có số 0 ở trước. Số để trống thì M01 nêu.""",
        """The form is “Số: 12/BC-UBND”: a colon, no spaces about slash and hyphen, a zero before numbers
        below 10. A blank number is told by M01.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: số và ký hiệu của văn bản.",
        "Decree 30/2020, Annex I: number and symbol.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        Số 7/BC - UBND
        BÁO CÁO
        Kết quả công tác quý I năm 2026
    """,
    right="""
        UBND XÃ AN PHÚ
        Số: 07/BC-UBND
        BÁO CÁO
        Kết quả công tác quý I năm 2026
    """,
)
def number_line(dossier: Dossier) -> Iterator[Finding]:
    """Hold the line against the form; runs of spaces count as one, for typesetting makes them."""
    number = dossier.mentions.header.number
    if number is None or number.value is None or number.symbol is None:
        return
    if not number.value.isdecimal():
        return
    text = " ".join(plain(number.text).split())
    symbol = "".join(plain(number.symbol).replace("–", "-").split())
    right = f"Số: {number.value.zfill(2)}/{symbol}"
    if text == right:
        return
    yield number_line.finding(
        Said(f"Ghi “{text}”; mẫu là “{right}”.", f"“{text}” should read “{right}”."),
        subject="số",
        at=number.place,
        evidence=[Evidence(number.text, "stated", number.place)],
    )
