"""A word written twice in a row."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "F02",
    title=Said("Một chữ viết hai lần", "A word written twice"),
    severity=Severity.NOTE,
    rationale=Said(
        """Cùng một chữ đứng hai lần liền nhau thường là gõ thừa. Từ láy như “dần dần” không nêu.""",
        """The same word twice in a row is mostly a slip. Reduplications such as “dần dần” are left alone.""",
    ),
    basis=Said(
        "So hai chữ liền nhau trong một đoạn.",
        "Two neighbouring words of a paragraph.",
    ),
    wrong="""
        UBND xã chỉ đạo các các phòng chuyên môn.
    """,
    right="""
        UBND xã chỉ đạo các phòng chuyên môn dần dần hoàn thiện.
    """,
)
def word_doubled(dossier: Dossier) -> Iterator[Finding]:
    """Name each doubled word."""
    for blemish in dossier.mentions.blemishes:
        if blemish.kind == "doubled-word":
            yield word_doubled.finding(
                Said(f"Chữ viết hai lần: “{blemish.text}”.", f"Written twice: “{blemish.text}”."),
                subject=blemish.text,
                at=blemish.place,
                evidence=[Evidence(blemish.text, "stated", blemish.place)],
            )
