"""A number left blank in the running text."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "M13",
    title=Said("Số liệu bỏ trống trong lời", "A figure left blank in the text"),
    severity=Severity.WARNING,
    rationale=Said(
        """Chỗ của con số chỉ có dấu chấm lửng, gạch dưới hoặc không có gì, trong khi sau đó là đơn vị
        tính hoặc các mục bên cạnh đều có số. Số, ngày của văn bản, chỗ ký, biểu mẫu kèm theo, lời
        trích và dấu chấm lửng thay cho “vân vân” thì không xét.""",
        """Where a number belongs there are dots, a line or nothing, though a unit follows or the items
        beside have numbers. Number and date of the report, signatures, forms, quotations and dots
        that mean “and so on” are left alone.""",
    ),
    basis=Said("Logic: mục đã nêu phải có số.", "Logic: an item that is named has a figure."),
    wrong="""
        I. Kết quả
        Tiếp nhận ...... hồ sơ, đã giải quyết 120 hồ sơ.
    """,
    right="""
        I. Kết quả
        Trang bị máy tính, máy in,… phục vụ người dân; tiếp nhận 125 hồ sơ.
    """,
)
def figure_blank(dossier: Dossier) -> Iterator[Finding]:
    """Tell each blank where a number belongs."""
    for blemish in dossier.mentions.blemishes:
        if blemish.kind != "figure-blank":
            continue
        text = " ".join(blemish.text.split())
        yield figure_blank.finding(
            Said(
                f"Chưa ghi số liệu: “{text}” (quên điền, hoặc không phát sinh thì nên ghi 0).",
                f"A figure is left blank: “{text}” (forgotten, or nothing, which is better told as 0).",
            ),
            subject=text[:80],
            at=blemish.place,
            evidence=[Evidence(blemish.text, "stated", blemish.place)],
        )
