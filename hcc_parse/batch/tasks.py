"""One report in a child: read, reviewed, weighed and packed; what is handed back is small."""

from hashlib import file_digest
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from hcc_parse.batch.briefs import brief_of
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.runner import Order, attempted, reviewed
from hcc_parse.batch.sealing import DamagedRecordError, packed_noun
from hcc_parse.batch.store import Store
from hcc_parse.domain import Brief, Docket, Failure, Review
from hcc_parse.judge import waive, weigh
from hcc_parse.pipeline import checked

NOT_KEPT = ("not-found", "internal", "changed")  # failures that may be others the next time
Outcome = Brief | Failure


class Content(NamedTuple):
    """The bytes of a file: where they are, their digest, and the name that they go by."""

    file: Path
    sha256: str
    path: str


class Task(NamedTuple):
    """A content to be reviewed under its key, with the appendices that were sent apart.

    `reading` is the key of how it is read, under which an earlier reading may be known.
    """

    file: Path
    sha256: str
    key: str
    path: str
    appendices: tuple[Content, ...] = ()
    reading: str = ""


def review_task(
    task: Task, *, settings: Settings, store: Store | None = None
) -> tuple[bytes, Outcome]:
    """Review a content inside a child; its review comes packed, and knows no path.

    Args:
        task: The content.
        settings: How it is reviewed.
        store: Where earlier readings are: one that still holds is judged anew, and not read again.

    Raises:
        MemoryError: When there is not enough for it.
    """
    answer = attempted(lambda: _reviewed(task, settings, store), "")
    return (b"", answer) if isinstance(answer, Failure) else answer


def is_kept(outcome: Outcome) -> bool:
    """Whether this comes of the content alone, and will again."""
    return not (isinstance(outcome, Failure) and outcome.error in NOT_KEPT)


def judged(review: Review, settings: Settings) -> Review:
    """The review as the office of these settings lets its findings weigh."""
    docket = Docket(reviews=(review,))
    if settings.profile is not None:
        docket = weigh(docket, settings.profile)
    if settings.waivers is not None:
        docket = waive(docket, settings.waivers, settings.today)
    return docket.reviews[0]


def _reviewed(task: Task, settings: Settings, store: Store | None) -> tuple[bytes, Outcome]:
    contents = (Content(task.file, task.sha256, task.path), *task.appendices)
    if any(digest_of(one.file) != one.sha256 for one in contents):
        message = "Tệp thay đổi trong lúc đang được đọc; hãy chạy lại khi tệp đã chép xong."
        english = "The file changed while it was read; run again once it is complete."
        return b"", Failure(path="", error="changed", message=message, english=english)
    found = _checked_again(task, settings, store) if store else None
    if found is None:
        found = _read(task, settings)
    if isinstance(found, Failure):
        return b"", found
    review = judged(found, settings)
    return packed_noun(review, settings.knowledge), brief_of(review)


def _read(task: Task, settings: Settings) -> Review | Failure:
    appendices = tuple((one.file, one.path) for one in task.appendices)
    order = Order(task.file, PurePosixPath(task.path).name, appendices)
    known, guessing = settings.knowledge, settings.guessing
    return reviewed(order, only=settings.only, knowledge=known, guessing=guessing)


def _checked_again(task: Task, settings: Settings, store: Store) -> Review | Failure | None:
    """The checks asked of an earlier reading; None where there is none that can be used."""
    try:
        earlier = store.read_before(task.reading, settings.knowledge) if task.reading else None
    except DamagedRecordError:
        return None
    return checked(earlier.dossier, settings.only) if isinstance(earlier, Review) else earlier


def digest_of(path: Path) -> str:
    """The digest of a file; empty when it is there no more."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
