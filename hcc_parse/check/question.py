"""What a question of the catalogue has, whether it is put to one report or to a round."""

from collections.abc import Callable
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any, Generic, TypedDict, TypeVar

from hcc_parse.domain import Said, Severity

Search = TypeVar("Search", bound=Callable[..., object])


class Worded(TypedDict):
    """What the file of a check says of it."""

    title: Said
    severity: Severity
    rationale: Said
    basis: Said
    wrong: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[Search]):
    """A question, with all that a reader needs to judge the answer."""

    id: str
    rule: str
    title: Said
    severity: Severity
    rationale: Said
    basis: Said
    wrong: str
    right: str
    search: Search

    def milder(self, severity: Severity | None) -> Severity:
        """As severe as the question, or as this, if that is milder."""
        return max(severity or self.severity, self.severity, key=lambda one: one.rank)


Kind = TypeVar("Kind", bound=Question[Any])


def entering(
    catalogue: dict[str, Kind], kind: Callable[..., Kind], id: str, worded: Worded
) -> Callable[[Search], Kind]:
    """What enters a search function in a catalogue; its name becomes the question and the rule.

    Raises:
        ValueError: When the function comes, and the id is taken.
    """

    def enter(search: Search) -> Kind:
        if id in catalogue:
            raise ValueError(f"check id {id} is taken by {catalogue[id].rule}")
        catalogue[id] = kind(
            id=id,
            rule=search.__name__.replace("_", "-"),
            title=worded["title"],
            severity=worded["severity"],
            rationale=Said(*(" ".join(text.split()) for text in worded["rationale"])),
            basis=worded["basis"],
            wrong=cleandoc(worded["wrong"]),
            right=cleandoc(worded["right"]),
            search=search,
        )
        return catalogue[id]

    return enter
