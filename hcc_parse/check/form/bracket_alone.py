"""A bracket without its pair."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity, lasting


@check(
    "F01",
    title=Said("Ngoặc đơn thiếu một vế", "A bracket without its pair"),
    severity=Severity.NOTE,
    rationale=Said(
        """Ngoặc mở mà không đóng, hoặc đóng mà không mở: người đọc không biết phần trong ngoặc đến đâu.""",
        """A bracket opened and never closed, or closed and never opened: nobody knows where it ends.""",
    ),
    basis=Said(
        "Đếm ngoặc trong từng đoạn; dấu mục a), 1) không tính.",
        "Brackets counted in each paragraph; list signs a), 1) are not.",
    ),
    wrong="""
        Đã giải quyết 20 hồ sơ (trước hạn 15 hồ sơ; đúng hạn 3 hồ sơ; quá hạn 2 hồ sơ.
    """,
    right="""
        a) Đã giải quyết 20 hồ sơ (trước hạn 15 hồ sơ; đúng hạn 3 hồ sơ; quá hạn 2 hồ sơ).
    """,
)
def bracket_alone(dossier: Dossier) -> Iterator[Finding]:
    """Name each lone bracket."""
    for blemish in dossier.mentions.blemishes:
        if blemish.kind in ("open-bracket", "closing-bracket"):
            yield bracket_alone.finding(
                Said(
                    f"Ngoặc đơn thiếu một vế: “{blemish.text}”.",
                    f"A bracket lacks its pair: “{blemish.text}”.",
                ),
                subject=lasting(blemish.text, 4 if blemish.kind == "open-bracket" else -4),
                at=blemish.place,
                evidence=[Evidence(blemish.text, "stated", blemish.place)],
            )
