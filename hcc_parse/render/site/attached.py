"""Appendices that were read behind a letter: their own pages, and what is marked on them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from hcc_parse.domain import Provenance, Report, taken_back
from hcc_parse.render.site.pictures import PagePicture
from hcc_parse.render.site.remarks import Remark


class Attached(NamedTuple):
    """An appendix that was read behind a letter.

    Attributes:
        number: Which of the appendices it is, counted from 1.
        blocks: Its blocks in the report of the letter.
        alone: Its own file as it was read, which knows the pages.
        pages: The pictures of its pages, by their number.
    """

    number: int
    blocks: range
    alone: Report
    pages: Mapping[int, PagePicture] = {}

    def places(self, places: Iterable[Provenance]) -> tuple[Provenance, ...]:
        """Those places of the whole report that lie in it, as they are in its own file."""
        own = (place for place in places if place.address.block in self.blocks)
        return tuple(taken_back(place, self.blocks.start, self.alone) for place in own)

    def remarks(self, remarks: Iterable[Remark]) -> list[Remark]:
        """The same remarks, placed on its pages; what lies elsewhere is marked nowhere."""
        return [self._remark(remark) for remark in remarks]

    def _remark(self, remark: Remark) -> Remark:
        at = remark.finding.place
        boxes = [box for place in self.places([at] if at else []) for box in place.boxes]
        page = min((box.page for box in boxes), default=None)
        return remark._replace(
            place=remark.place._replace(page=page) if remark.place else None,
            marked=self.places(remark.marked),
            followers=tuple(self._remark(one) for one in remark.followers),
        )
