"""How much of a report was compared with something: only what a check that was asked looks at."""

from hcc_parse.domain import Language, Review, SumKind

OF_SUMS: dict[SumKind, str] = {  # which check looks at the sums of a kind
    "column": "A01",
    "row": "A02",
    "text": "A03",
    "balance": "A04",
    "part": "A05",
    "breakdown": "A06",
}
OF_RATIOS = {"A07", "A08"}
IN_TABLE, IN_TEXT = "C01", "C02"


def coverage_in_words(review: Review, language: Language) -> str:
    """Count the sums, shares and restatements that were put to a check, and what is in doubt."""
    dossier = review.dossier
    relations, figures = dossier.relations, dossier.mentions.figures
    known = {id(fact.figure) for fact in dossier.facts}
    silent = set(review.silent)
    sums = sum(OF_SUMS[sum_.kind] not in silent for sum_ in relations.sums)
    shares = 0 if silent >= OF_RATIOS else len(relations.ratios)
    pairs = sum((IN_TABLE if p.table else IN_TEXT) not in silent for p in relations.restatements)
    citations, grids = len(dossier.mentions.citations), len(dossier.mentions.grids)
    counts = sum(f.kind == "count" for f in figures)
    unnamed = sum(f.kind == "count" and id(f) not in known for f in figures)
    if language == "en":
        return (
            f"Checked: {sums} sums, {shares} shares, {pairs} facts stated twice, {citations} "
            f"citations, {grids} tables. Not understood: {unnamed} of {counts} counts in the text."
        )
    return (
        f"Đã kiểm: {sums} phép cộng, {shares} tỷ lệ, {pairs} số nêu hai lần, {citations} viện dẫn, "
        f"{grids} bảng. Chưa hiểu là chỉ tiêu nào: {unnamed} trên {counts} số đếm trong lời."
    )
