"""Many briefs in little memory: what they have in common is one object."""

from collections.abc import Hashable
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar, cast

from hcc_parse.domain import Brief, Cited, Spot, Stated

T = TypeVar("T", bound=Hashable)


class Pool:
    """One object of each value: labels, places and numbers recur from report to report."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._one: dict[object, object] = {}

    def brief(self, brief: Brief) -> Brief:
        """An equal brief that shares what other briefs of this pool have."""
        return replace(
            brief,
            stated=tuple(map(self._stated, brief.stated)),
            cited=tuple(map(self._cited, brief.cited)),
        )

    def _stated(self, stated: Stated) -> Stated:
        return replace(
            stated,
            indicator=self._same(stated.indicator),
            field=self._same(stated.field),
            period=self._same(stated.period),
            channel=self._same(stated.channel),
            value=self._number(stated.value),
            text=self._same(stated.text),
            label=self._same(stated.label),
            spot=self._spot(stated.spot),
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

    def _number(self, value: Decimal) -> Decimal:
        """Two numbers are one where they are written alike: 1 is not 1.0."""
        return cast("Decimal", self._one.setdefault((Decimal, str(value)), value))

    def _same(self, value: T) -> T:
        return cast("T", self._one.setdefault(value, value))
