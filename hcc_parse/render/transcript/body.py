"""The outline of a report with the figures of each section, in the order of the text."""

from collections.abc import Iterator

from hcc_parse.domain import Dossier, Fact, Figure, Heading, Language, Review, Said
from hcc_parse.render.columns import hanging
from hcc_parse.render.transcript.saying import as_written, name_of, quoted, told, value_of

BEFORE = Said("(trước mục đầu tiên)", "(before the first section)")
NOTHING = Said("(không nêu số liệu)", "(states no figures)")
UNNAMED = Said("(chưa nhận ra)", "(not recognised)")
WORDS = Said("lời báo cáo", "words of the report")
CERTAIN = 1.0  # the label is a wording of the knowledge base, word for word
PLAN = Said("nêu trong phần nhiệm vụ kỳ tới", "said of what is to come")
CLAIM = Said("Lời khẳng định", "Claim in words")
SHARE_OF = Said("tỷ lệ nêu cùng số {}", "share told with {}")
FIELD = Said("riêng về", "only of")
PERIOD = Said("thời gian", "time")
BOUNDS = {"comprising": Said("gồm", "made up of"), "of-which": Said("trong đó", "of which")}
QUALIFIERS = {
    "target": Said("chỉ tiêu phải đạt", "target"),
    "approximate": Said("số gần đúng", "approximate"),
    "comparison": Said("số để so sánh", "comparison"),
    "base": Said("số làm mẫu", "base"),
}
DEEPEST = 4  # levels of parts within parts that are set in


def body(review: Review, language: Language) -> Iterator[str]:
    """Yield the headings, and under each its figures and claims."""
    dossier = review.dossier
    headings = [None, *dossier.mentions.headings]
    facts = {id(fact.figure): fact for fact in dossier.facts}
    if not dossier.mentions.figures and not dossier.mentions.headings:
        return
    for n, heading in enumerate(headings):
        start = heading.place.address.block if heading else -1
        following = headings[n + 1] if n + 1 < len(headings) else None
        end = following.place.address.block if following else 10**9
        lines = list(_section(dossier, facts, max(start, 0), end, _indent(heading), language))
        if heading is not None:
            title = told(heading.title, language)
            has_parts = following is not None and following.level > heading.level
            yield from hanging(_indent(heading)[2:], f"{told(heading.ordinal, language)}. {title}")
            if not lines and not has_parts:
                yield f"{_indent(heading)}{NOTHING.in_(language)}"
        elif lines:
            yield f"  {BEFORE.in_(language)}"
        yield from lines


def _indent(heading: Heading | None) -> str:
    return "  " * ((heading.level if heading else 1) + 1)


def _section(
    dossier: Dossier,
    facts: dict[int, Fact],
    start: int,
    end: int,
    indent: str,
    language: Language,
) -> Iterator[str]:
    """Yield what stands in a stretch of blocks, in the order of the text."""
    lines: list[tuple[tuple[int, int], list[str]]] = []
    for figure in dossier.mentions.figures:
        if start <= figure.place.address.block < end:
            opening = f"{indent}{'  ' * min(DEEPEST, _depth(figure))}- "
            words = _figure(figure, facts, dossier, language)
            lines.append(
                ((figure.place.address.block, figure.place.start), hanging(opening, words))
            )
    for claim in dossier.mentions.claims:
        if start <= claim.place.address.block < end:
            words = f"{CLAIM.in_(language)}: {quoted(claim.text)}"
            lines.append(
                ((claim.place.address.block, claim.place.start), hanging(f"{indent}- ", words))
            )
    for _, sentence in sorted(lines, key=lambda one: one[0]):
        yield from sentence


def _depth(figure: Figure) -> int:
    """How many wholes a figure is a part of."""
    depth, whole = 0, figure.whole
    while whole is not None and depth < DEEPEST:
        depth, whole = depth + 1, whole.whole
    return depth


def _figure(figure: Figure, facts: dict[int, Fact], dossier: Dossier, language: Language) -> str:
    """One figure as a sentence: what it counts, how many, and what limits it."""
    fact = facts.get(id(figure))
    bound = BOUNDS.get(figure.bound or "")
    opening = f"{bound.in_(language)}: " if bound and figure.whole else ""
    if fact is not None:
        name = name_of(fact.indicator, dossier.knowledge, language)
    else:
        name = _words_of(figure, language)
    notes = "; ".join(_notes(figure, fact, dossier, language))
    return f"{opening}{name}: {_value(figure, language)}" + (f" ({notes})" if notes else "")


def _value(figure: Figure, language: Language) -> str:
    return told(value_of(figure), language) if figure.unit else value_of(figure)


def _words_of(figure: Figure, language: Language) -> str:
    """What stands beside a figure without a name."""
    before, after = figure.path if len(figure.path) == 2 else (figure.label, "")
    if before.strip() or after.strip():
        words = f"{before.strip()} … {after.strip()}" if after.strip() else before.strip()
        return f"{UNNAMED.in_(language)} {quoted(words)}"
    if figure.kind == "share" and figure.whole is not None:
        whole = value_of(figure.whole)
        return SHARE_OF.in_(language).format(told(whole, language))
    if figure.phrase.strip():
        return f"{UNNAMED.in_(language)} {quoted(figure.phrase)}"
    return UNNAMED.in_(language)


def _notes(
    figure: Figure, fact: Fact | None, dossier: Dossier, language: Language
) -> Iterator[str]:
    if fact is not None and fact.match < CERTAIN and figure.label.strip():
        yield f"{WORDS.in_(language)} {quoted(figure.label)}"
    if figure.qualifier:
        known = QUALIFIERS.get(figure.qualifier)
        yield known.in_(language) if known else figure.qualifier
    if dossier.mentions.in_plan(figure.place):
        yield PLAN.in_(language)
    sources = (figure.lead, figure.phrase)
    if fact is not None and fact.field:
        yield f"{FIELD.in_(language)} {quoted(as_written(fact.field, sources))}"
    if fact is not None and fact.period:
        yield f"{PERIOD.in_(language)} {quoted(as_written(fact.period, sources))}"
