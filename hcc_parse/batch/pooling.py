"""Many briefs in little memory: what they have in common is one object."""

from collections.abc import Hashable
from dataclasses import replace
from typing import TypeVar, cast

from hcc_parse.batch.folding import Columns
from hcc_parse.domain import Brief, Cited, Spot

T = TypeVar("T", bound=Hashable)


class Pool:
    """One object of each value: documents and places recur; figures are kept folded."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._one: dict[object, object] = {}
        self._figures = Columns()

    def brief(self, brief: Brief) -> Brief:
        """An equal brief that shares what other briefs of this pool have."""
        return replace(
            brief,
            stated=self._figures.fold(brief.stated),
            cited=tuple(map(self._cited, brief.cited)),
        )

    def _cited(self, cited: Cited) -> Cited:
        return replace(
            cited,
            symbol=self._same(cited.symbol),
            type=self._same(cited.type),
            issuer=self._same(cited.issuer),
            title=self._same(cited.title),
            spot=self._spot(cited.spot),
        )

    def _spot(self, spot: Spot) -> Spot:
        return self._same(spot._replace(where=self._same(spot.where)))

    def _same(self, value: T) -> T:
        return cast("T", self._one.setdefault(value, value))
