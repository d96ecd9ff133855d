"""What reports must have, as it is typed for `archive search`, and what to try when none has it."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from hcc_parse.archive.questions import FACETS, FacetName, Question
from hcc_parse.batch.asking import asked_term
from hcc_parse.cli.archive_text import SEVERITIES
from hcc_parse.domain import Language, Severity, Verdict
from hcc_parse.domain.holding import period_code
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import fold

Values = dict[str, tuple[str, ...]]
VALUES: dict[str, Values] = {
    "verdict": {
        str(one): (str(one), one.said.in_("vi"), one.said.in_("en"))
        for one in (Verdict.PASSED, Verdict.LOOK, Verdict.CORRECT, Verdict.UNREAD)
    },
    "severity": {str(one): (str(one), SEVERITIES[str(one)]) for one in Severity},
}


class Named(NamedTuple):
    """What reports must have: `--unit`, `--period`, `--field`, `--only`."""

    unit: str
    period: str
    field: str
    only: tuple[str, ...]


def only_of(named: Named) -> Iterator[tuple[FacetName, str]]:
    """Yield the values of facets that are asked for.

    Raises:
        HccError: If a facet, a verdict or a severity is named that there is not.
    """
    pairs = [("unit", named.unit), ("field", named.field)]
    if named.period:
        pairs.append(("period", period_code(asked_term(named.period)) or named.period))
    for one in named.only:
        name, equals, value = one.partition("=")
        if name not in FACETS or not equals:
            raise HccError(f"Không hiểu --only {one}; các mục là {', '.join(FACETS)}.")
        pairs.append((name, _known(name, value)))
    return ((cast(FacetName, name), value) for name, value in pairs if value)


def _known(name: str, value: str) -> str:
    """A verdict or severity by its id, from its id or its name on the screen."""
    if name not in VALUES or not value:
        return value
    for id, names in VALUES[name].items():
        if fold(value) in map(fold, names):
            return id
    told = ", ".join(f"{id} ({names[1]})" for id, names in VALUES[name].items())
    raise HccError(f"Không hiểu --only {name}={value}; các giá trị là {told}.")


def advice(question: Question, language: Language) -> str:
    """A line on what to try where nothing was found; empty where nothing helps."""
    en, tips = language == "en", []
    if '"' in question.text or "“" in question.text:
        tips.append("leave the quotation marks out" if en else "bỏ dấu ngoặc kép")
    elif len(question.text.split()) > 1:
        tips.append("type fewer words" if en else "bớt từ")
    year = next((v for name, v in question.only if name == "period" and v.isdigit()), "")
    if year:
        tips.append(
            f"all reports of that year: --only year={year}"
            if en
            else f"mọi kỳ của năm ấy: --only year={year}"
        )
    if len(question.only) + len(question.figures) + bool(question.text) > 1:
        tips.append("ask for less at once" if en else "bớt điều kiện")
    if not question.every_version:
        tips.append("replaced versions too: --all-versions" if en else "cả bản cũ: --all-versions")
    tips.append("what there is: archive stats" if en else "kho có những gì: archive stats")
    return ("Try: " if en else "Có thể thử: ") + "; ".join(tips) + "."
