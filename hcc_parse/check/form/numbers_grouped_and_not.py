"""Thousands grouped with a dot in one place and not in another."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity
from hcc_parse.vietnamese import plain

BARE = 4  # digits from which a number can be grouped


@check(
    "F05",
    title=Said("Số hàng nghìn khi chấm, khi không", "Thousands grouped and not"),
    severity=Severity.NOTE,
    rationale=Said(
        """Trong lời, số hàng nghìn chỗ viết 4.266, chỗ viết 3422. Không sai số, nhưng nên viết một
        cách.""",
        """In the text, thousands are written 4.266 in one place and 3422 in another. No figure is
        wrong, but one way is better.""",
    ),
    basis=Said(
        "Cách viết số trong văn bản tiếng Việt: dấu chấm tách hàng nghìn.",
        "How numbers are written in Vietnamese: a point between thousands.",
    ),
    wrong="Đã tiếp nhận 4.266 hồ sơ, đã giải quyết 3422 hồ sơ.",
    right="Đã tiếp nhận 4.266 hồ sơ, đã giải quyết 3.422 hồ sơ.",
)
def numbers_grouped_and_not(dossier: Dossier) -> Iterator[Finding]:
    """Look for counts of four digits and more without a dot beside such with one."""
    counts = [figure for figure in dossier.mentions.figures if figure.kind == "count"]
    grouped = next((f for f in counts if _is_grouped(plain(f.text))), None)
    bare = [
        figure for figure in counts if plain(figure.text).isdecimal() and len(figure.text) >= BARE
    ]
    if grouped is None or not bare:
        return
    texts = ", ".join(dict.fromkeys(figure.text for figure in bare))
    yield numbers_grouped_and_not.finding(
        Said(
            f"Số hàng nghìn có chỗ chấm ({grouped.text}), có chỗ không ({texts}).",
            f"Thousands are grouped in {grouped.text} and not in {texts}.",
        ),
        subject="hàng nghìn",
        at=bare[0].place,
        evidence=[*(stated(figure) for figure in bare), stated(grouped, "other")],
    )


def _is_grouped(text: str) -> bool:
    first, *groups = text.split(".")
    return bool(groups) and first.isdecimal() and all(len(g) == 3 and g.isdecimal() for g in groups)
