"""A fault does not rain: each cause once, with what follows from it in one line each."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import Dossier, Finding, Language, Severity, in_words
from hcc_parse.render.places import place_in_words

NAMES = {
    "vi": {Severity.ERROR: "LỖI", Severity.WARNING: "CẦN XEM", Severity.NOTE: "LƯU Ý"},
    "en": {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "NOTE"},
}
WAIVED = {"vi": "ĐÃ MIỄN TRỪ", "en": "WAIVED"}
ID = {"vi": "mã", "en": "id"}
FOLLOWS = {"vi": "kéo theo", "en": "follows"}


def by_cause(findings: Iterable[Finding]) -> Iterator[tuple[Finding, list[Finding]]]:
    """Yield each root cause, the worst first and the waived last, with what follows from it."""
    ordered = sorted(findings, key=_order)
    after = following(ordered)
    later = {finding.id for finding in after}
    for root in ordered:
        if root.id not in later:
            yield root, [finding for finding in after if finding.cause == root.id]


def following(findings: Iterable[Finding]) -> list[Finding]:
    """The findings whose cause is another of them, open or waived as that is.

    What is waived by itself stands and counts alone, while its cause accuses.
    """
    findings = list(findings)
    roots = {finding.id: finding.waiver for finding in findings if finding.cause is None}
    return [f for f in findings if f.cause in roots and f.waiver == roots[f.cause]]


def _order(finding: Finding) -> tuple[bool, int, str]:
    return finding.waiver is not None, finding.severity.rank, finding.check


def weight_in_words(finding: Finding, language: Language) -> str:
    """`LỖI`, or that it would be one and is waived."""
    weight = NAMES[language][finding.severity]
    return weight if finding.waiver is None else f"{WAIVED[language]} ({weight})"


def id_in_words(finding: Finding, language: Language) -> str:
    """The id, by which a waiver names the finding."""
    return f"{ID[language]} {finding.id}"


def follower_in_words(finding: Finding, dossier: Dossier, language: Language) -> str:
    """A finding that follows from another: `kéo theo: LỖI A01, bảng 1, dòng 15 (4 ≠ 5)`."""
    words = f"{FOLLOWS[language]}: {weight_in_words(finding, language)} {finding.check}"
    if finding.place is not None:
        words += f", {place_in_words(finding.place, dossier, language)}"
    if finding.stated is not None and finding.expected is not None:
        return f"{words} ({in_words(finding.stated)} ≠ {in_words(finding.expected)})"
    return f"{words}: {finding.message.in_(language)}"
