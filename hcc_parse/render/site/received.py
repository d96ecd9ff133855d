"""What became of each file that came in, in words."""

from collections.abc import Container, Iterator
from typing import NamedTuple

from hcc_parse.domain import Received, RoundReview, Standing, State
from hcc_parse.render.site.links import report_path
from hcc_parse.render.site.wording import Words, term_in_words

SHORT = {State.OLDER, State.DUPLICATE, State.JOINED}  # told with the file they belong to


class Became(NamedTuple):
    """A file received, what became of it, whose it is, and the page that shows it, if one does."""

    file: Received
    words: str
    standing: Standing | None
    page: str | None


def files_received(
    review: RoundReview, words: Words, made: Container[str] | None
) -> Iterator[Became]:
    """Yield every file of a round, in the order of their paths."""
    owners = {file.path: standing for standing in review.standings for file in standing.files}
    for file in review.round.received:
        standing = owners.get(file.path)
        yield Became(file, became(file, words), standing, _page_of(file, standing, made))


def _page_of(file: Received, standing: Standing | None, made: Container[str] | None) -> str | None:
    """The page of the unit, where the file counts, else one of its own, where it was written."""
    if standing and standing.brief and standing.brief.path == file.path:
        return report_path(standing.slug)
    page = report_path(file.slug)
    return page if made is not None and page in made else None


def became(file: Received, words: Words) -> str:
    """What became of a file, in words: `Giống hệt tệp q2/an-phu.docx`."""
    values: dict[str, object] = {}
    if file.state in SHORT:
        values["of"] = file.of or words("another-file")
    elif file.state is State.WRONG_TERM:
        values["term"] = term_in_words(file.brief.term, words) if file.brief else "?"
    elif file.state is State.FAILED:
        values["why"] = file.failure.said.in_(words.language) if file.failure else "?"
    told = [words(f"state-{file.state}", **values)]
    if file.state is State.OLDER and file.told_by is not None:
        told.append(words(f"told-by-{file.told_by}"))
    if file.state is State.USED and file.brief is not None and file.brief.unread:
        told.append(words("no-words"))
    if file.doubtful:
        told.append(words("doubtful"))
    return " - ".join(told)
