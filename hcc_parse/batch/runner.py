"""Review file after file; one that cannot be read is a row of the docket, never its end."""

from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from hcc_parse.batch.child import Child
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Docket, Failure, Knowledge, Review
from hcc_parse.errors import UnreadableFileError
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review_file

Done = TypeVar("Done")


class Order(NamedTuple):
    """A file to be reviewed: where it is, and the path by which it was named.

    `appendices` are the files to be read behind it, in the same way.
    """

    file: Path
    path: str
    appendices: tuple[tuple[Path, str], ...] = ()


def review_files(
    files: Iterable[Path],
    only: Container[str],
    told: Callable[[Path], None] = lambda _: None,
    knowledge: Knowledge | None = None,
    guessing: bool = True,
) -> Docket:
    """Review each file with the chosen checks, in a child process that its limits may end.

    Args:
        files: The files, in the order of the docket.
        only: The checks to ask.
        told: Hears of each file before it is opened.
        knowledge: What is known beforehand, with the limits; that of the package unless given.
        guessing: Whether the model names figures that the rules cannot.
    """
    known = knowledge or load_knowledge()
    chosen = frozenset(id for id in CATALOGUE if id in only)
    work = partial(reviewed, only=chosen, knowledge=known, guessing=guessing)
    reviews: list[Review] = []
    failures: list[Failure] = []
    with Child(work, known, known.limits) as child:
        for file in files:
            told(file)
            result = _answer(child, Order(file.absolute(), str(file)))
            if isinstance(result, Failure):
                failures.append(result)
            else:
                reviews.append(result)
    return Docket(reviews=tuple(reviews), failures=tuple(failures))


def _answer(child: Child[Order, Review | Failure], order: Order) -> Review | Failure:
    try:
        return child.ask(order)
    except UnreadableFileError as error:
        return failed(error, order.path)


def reviewed(
    order: Order, *, only: Container[str], knowledge: Knowledge, guessing: bool
) -> Review | Failure:
    """Review a file inside the child; what goes wrong with it is an answer too.

    Raises:
        MemoryError: When there is not enough for this file.
    """
    files = [file for file, _ in order.appendices]
    names = [path for _, path in order.appendices]
    return attempted(
        lambda: named(
            review_file(order.file, only, knowledge, guessing, files, order.path), order.path, names
        ),
        order.path,
    )


def attempted(work: Callable[[], Done], path: str) -> Done | Failure:
    """Do what may go wrong with a file; if it does, the failure of this file is the answer.

    Raises:
        MemoryError: When there is not enough for this file.
    """
    try:
        return work()
    except UnreadableFileError as error:
        return failed(error, path)
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
        return Failure(path=path, error="internal", message=message, english=english)


def failed(error: UnreadableFileError, path: str) -> Failure:
    """The failure of a file under its path."""
    return Failure(path=path, error=error.failure, message=str(error), english=error.english)


def named(review: Review, path: str, appendices: Iterable[str] | None = None) -> Review:
    """The review under the path that the user gave, and its appendices, if given, under theirs."""
    report = review.dossier.report
    enclosures = report.enclosures
    if appendices is not None:
        enclosures = tuple(
            one._replace(source=replace(one.source, path=name))
            for one, name in zip(enclosures, appendices, strict=True)
        )
    source = replace(report.source, path=path)
    report = replace(report, source=source, enclosures=enclosures)
    return replace(review, dossier=replace(review.dossier, report=report))
