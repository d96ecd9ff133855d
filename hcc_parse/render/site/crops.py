"""The picture of a doubtful cell beside what is said of it: a window on the picture of its page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hcc_parse.domain import Box, Finding, Problem, Provenance, Review
from hcc_parse.render.site.pictures import PagePicture

ACROSS, DOWN = 40.0, 8.0  # points of the page that are shown around a cell
LARGER = 2.0  # than the page
MOST = 4  # windows beside one finding
TOLD = ("reading-taken", "reading-unsure")  # problems that are about a reading


class Window(NamedTuple):
    """A rectangle on a page, in points from the top-left corner."""

    x: float
    y: float
    width: float
    height: float


class Crop(NamedTuple):
    """What is shown of a page's picture, and where the cell lies on the page."""

    page: int
    path: str
    sheet: tuple[float, float]
    window: Window
    cell: Window

    @property
    def shown(self) -> tuple[int, int]:
        """How large it is shown, in pixels."""
        return round(self.window.width * LARGER), round(self.window.height * LARGER)


def doubtful_places(review: Review) -> Iterator[Provenance]:
    """Yield where findings and problems speak of what was read with doubt."""
    for finding in review.findings:
        yield from _of_finding(finding, _sure(review))
    for problem in review.problems:
        yield from _of_problem(problem)


def crops_of(
    review: Review, pages: Mapping[int, PagePicture], paths: Mapping[int, str]
) -> dict[str, list[Crop]]:
    """The windows beside each finding, by its id.

    Args:
        review: The review.
        pages: The pictures of pages, by their number.
        paths: Where the picture of each page lies.
    """
    sure = _sure(review)
    crops = {f.id: _crops(_of_finding(f, sure), pages, paths) for f in review.findings}
    return {id: found for id, found in crops.items() if found}


def crops_beside(
    problem: Problem, pages: Mapping[int, PagePicture], paths: Mapping[int, str]
) -> list[Crop]:
    """The windows beside a problem that is about a reading."""
    return _crops(_of_problem(problem), pages, paths)


def _sure(review: Review) -> float:
    return float(review.dossier.knowledge.thresholds.reading_sure)


def _of_finding(finding: Finding, sure: float) -> list[Provenance]:
    """What was read with doubt of what a finding rests on, or else what was read least surely."""
    if not finding.reading_doubt:
        return []
    places = {evidence.place for evidence in finding.evidence if evidence.place.boxes}
    if finding.place is not None and finding.place.boxes:
        places.add(finding.place)
    ordered = sorted(places, key=lambda one: (one.confidence, one.address, one.start))
    return [place for place in ordered if place.confidence < sure] or ordered[:1]


def _of_problem(problem: Problem) -> Iterator[Provenance]:
    if problem.code in TOLD and problem.place is not None and problem.place.boxes:
        yield problem.place


def _crops(
    places: Iterable[Provenance], pages: Mapping[int, PagePicture], paths: Mapping[int, str]
) -> list[Crop]:
    found: list[Crop] = []
    for place in places:
        page = place.boxes[0].page
        if page in pages and page in paths and len(found) < MOST:
            boxes = [box for box in place.boxes if box.page == page]
            found.append(_crop(boxes, pages[page], paths[page]))
    return list(dict.fromkeys(found))


def _crop(boxes: list[Box], page: PagePicture, path: str) -> Crop:
    x0, top = min(box.x0 for box in boxes), min(box.top for box in boxes)
    x1, bottom = max(box.x1 for box in boxes), max(box.bottom for box in boxes)
    left, upper = max(0.0, x0 - ACROSS), max(0.0, top - DOWN)
    right, lower = min(page.width, x1 + ACROSS), min(page.height, bottom + DOWN)
    return Crop(
        boxes[0].page,
        path,
        (round(page.width, 2), round(page.height, 2)),
        _window(left, upper, right, lower),
        _window(x0 - 1, top - 1, x1 + 1, bottom + 1),
    )


def _window(left: float, top: float, right: float, bottom: float) -> Window:
    width, height = max(1.0, right - left), max(1.0, bottom - top)
    return Window(*(round(size, 2) for size in (left, top, width, height)))
