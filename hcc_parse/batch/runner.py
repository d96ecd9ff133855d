"""Review file after file; one that cannot be read is a row of the docket, never its end."""

from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from hcc_parse.batch.child import Child
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Docket, Failure, Knowledge, Review
from hcc_parse.errors import UnreadableFileError
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review_file


class _Order(NamedTuple):
    """A file to be reviewed: where it is, and the path by which it was named."""

    file: Path
    path: str


def review_files(
    files: Iterable[Path],
    only: Container[str],
    told: Callable[[Path], None] = lambda _: None,
    knowledge: Knowledge | None = None,
) -> Docket:
    """Review each file with the chosen checks, in a child process that its limits may end.

    Args:
        files: The files, in the order of the docket.
        only: The checks to ask.
        told: Hears of each file before it is opened.
        knowledge: What is known beforehand, with the limits; that of the package unless given.
    """
    known = knowledge or load_knowledge()
    chosen = frozenset(id for id in CATALOGUE if id in only)
    work = partial(_review, only=chosen, knowledge=known)
    reviews: list[Review] = []
    failures: list[Failure] = []
    with Child(work, known, known.limits) as child:
        for file in files:
            told(file)
            result = _answer(child, _Order(file.absolute(), str(file)))
            if isinstance(result, Failure):
                failures.append(result)
            else:
                reviews.append(result)
    return Docket(reviews=tuple(reviews), failures=tuple(failures))


def _answer(child: Child[_Order, Review | Failure], order: _Order) -> Review | Failure:
    try:
        return child.ask(order)
    except UnreadableFileError as error:
        return Failure(
            path=order.path, error=error.failure, message=str(error), english=error.english
        )


def _review(order: _Order, *, only: Container[str], knowledge: Knowledge) -> Review | Failure:
    """Review a file inside the child."""
    try:
        return _named(review_file(order.file, only, knowledge), order.path)
    except UnreadableFileError as error:
        return Failure(
            path=order.path, error=error.failure, message=str(error), english=error.english
        )
    except MemoryError:
        raise
    except Exception as error:  # a fault of ours must not cost the other files
        message = (
            f"hcc-parse gặp lỗi bên trong khi xử lý tệp này ({type(error).__name__}: {error}); "
            "hãy gửi tệp cho người bảo trì."
        )
        english = (
            f"hcc-parse met a fault of its own with this file ({type(error).__name__}: {error}); "
            "please send the file to the maintainers."
        )
        return Failure(path=order.path, error="internal", message=message, english=english)


def _named(review: Review, path: str) -> Review:
    """The review under the path that the user gave."""
    report = review.dossier.report
    report = replace(report, source=replace(report.source, path=path))
    return replace(review, dossier=replace(review.dossier, report=report))
