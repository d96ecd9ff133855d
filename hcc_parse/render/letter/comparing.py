"""What the narrow columns of a letter say of a finding: both figures, and what to do."""

from hcc_parse.domain import Finding, Language, Remedy, Severity, in_words
from hcc_parse.render.letter.words import word

MOST_CHANGES = 3  # figures that a proposal names; more are told in the sentence of the finding
LONGEST = 160  # letters of a quotation in a narrow column


def stated_in(finding: Finding, language: Language) -> str:
    """What the report states: the figure, else the words; of a scan, that a machine read it so."""
    stated = _stated(finding, language)
    return word("read_as", language, stated) if finding.reading_doubt else stated


def against(finding: Finding, language: Language) -> str:
    """What that is held against: the other figure, else what was compared."""
    if finding.expected is not None:
        return in_words(finding.expected)
    if finding.explanation:
        left, _, right = finding.explanation.partition("≠")
        is_stated = left.strip() == _stated(finding, language)
        return _short(right.strip() if is_stated else finding.explanation)
    other = next((each.text for each in finding.evidence if each.role == "other"), "")
    return _short(other) or word("nothing", language)


def proposal_for(finding: Finding, language: Language) -> str:
    """What to do; only the one repair that makes all hold is named, and even that with an if."""
    if finding.reading_doubt:
        return word("propose_reading", language)
    if finding.severity is not Severity.ERROR:
        return word("propose_doubt", language)
    remedy: Remedy | None = finding.remedy
    if remedy is None or not remedy.unique or len(remedy.changes) > MOST_CHANGES:
        return word("propose_error", language)
    changes = (
        word("propose_change", language, in_words(each.before), in_words(each.after))
        for each in remedy.changes
    )
    return word("propose_remedy", language, "; ".join(changes))


def _stated(finding: Finding, language: Language) -> str:
    if finding.stated is not None:
        return in_words(finding.stated)
    own = next((each.text for each in finding.evidence if each.role == "stated"), "")
    return _short(own) or word("nothing", language)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
