"""What became of each file that came in, in words."""

from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Received, RoundReview, Standing, State
from hcc_parse.render.site.wording import Words, term_in_words

SHORT = {State.OLDER, State.DUPLICATE, State.JOINED}  # told with the file they belong to


class Became(NamedTuple):
    """A file received, and what became of it."""

    file: Received
    words: str
    standing: Standing | None


def files_received(review: RoundReview, words: Words) -> Iterator[Became]:
    """Yield every file of a round, in the order of their paths."""
    owners = {file.path: standing for standing in review.standings for file in standing.files}
    for file in review.round.received:
        yield Became(file, became(file, words), owners.get(file.path))


def became(file: Received, words: Words) -> str:
    """What became of a file, in words: `Trùng từng byte với tệp q2/an-phu.docx`."""
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
    if file.doubtful:
        told.append(words("doubtful"))
    return " - ".join(told)
