"""The pictures that the page of a report shows, and which finding each of them leads to."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hcc_parse.domain import Standing
from hcc_parse.render.site.attached import Attached
from hcc_parse.render.site.links import picture_path
from hcc_parse.render.site.pictures import Marked, PagePicture, rectangles
from hcc_parse.render.site.remarks import Remark


class Picture(NamedTuple):
    """A page's picture as shown: where it lies, how large the page is, what is marked on it.

    `appendix` tells of which appendix the page is, counted from 1; 0 for the report's own.
    """

    page: int
    path: str
    width: float
    height: float
    marked: tuple[Marked, ...]
    appendix: int = 0

    @property
    def anchor(self) -> str:
        """Its name on the page of the report: `t-3`, `t-3-2` of the second appendix."""
        return f"t-{self.page}-{self.appendix}" if self.appendix else f"t-{self.page}"


def pictures_of(
    pages: Mapping[int, PagePicture],
    attached: Sequence[Attached],
    standing: Standing,
    remarks: tuple[Remark, ...],
) -> dict[str, object]:
    """The pictures of the report and of its appendices, and that of each finding by its id."""
    pictures = _pictures(pages, standing, remarks)
    pictured = _pictured(remarks, pictures)
    for one in attached:
        there = one.remarks(remarks)
        pictures += (added := _pictures(one.pages, standing, there, one.number))
        pictured |= _pictured(there, added)
    return {"pictures": pictures, "pictured": pictured}


def _pictured(remarks: Sequence[Remark], pictures: Sequence[Picture]) -> dict[str, Picture]:
    """The picture of the place of each finding, by its id."""
    by_page = {picture.page: picture for picture in pictures}
    every = [one for root in remarks for one in (root, *root.followers)]
    places = ((one.finding.id, one.place.page) for one in every if one.place)
    return {id: by_page[page] for id, page in places if page in by_page}


def _pictures(
    pages: Mapping[int, PagePicture],
    standing: Standing,
    remarks: Sequence[Remark],
    appendix: int = 0,
) -> list[Picture]:
    return [
        Picture(
            page,
            picture_path(standing.slug, page, appendix),
            round(drawn.width, 2),
            round(drawn.height, 2),
            tuple(rectangles(remarks, page)),
            appendix,
        )
        for page, drawn in sorted(pages.items())
    ]
