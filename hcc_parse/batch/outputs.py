"""What people receive of a run: papers of each unit, made in children, and the tables of all."""

import json
from collections.abc import Iterator
from functools import partial
from hashlib import sha256

from hcc_parse.batch.enclosed import Enclosed
from hcc_parse.batch.folder import Folder, digest_of
from hcc_parse.batch.keys import program
from hcc_parse.batch.outcomes import Progress, Told
from hcc_parse.batch.papers import Paper, PaperTask, Role, entry_path, papers_of
from hcc_parse.batch.parcel import packed
from hcc_parse.batch.pool import work_through
from hcc_parse.batch.run import Run
from hcc_parse.batch.runner import attempted, failed
from hcc_parse.batch.sharing import shared_alike
from hcc_parse.batch.store import KEPT_IN
from hcc_parse.domain import Failure, RoundReview, page_alone
from hcc_parse.errors import UnreadableFileError

Made = tuple[Paper, ...] | Failure | UnreadableFileError


def write_papers(
    run: Run, review: RoundReview, folder: Folder, template: bytes | None, told: Told
) -> tuple[Failure, ...]:
    """Write the papers of every unit; those that would be the same again are left as they are.

    Args:
        run: The run, with the store of its reviews.
        review: The round.
        folder: Where papers go.
        template: Of the letters; None for our own.
        told: Hears of each unit once its papers are there.

    Returns:
        What went wrong, a unit each; it stops no other.
    """
    limits = run.settings.knowledge.limits
    tasks = list(_tasks(run, review))
    stamps = {task.standing.slug: _stamp(task, run, template) for task in tasks}
    todo = [task for task in tasks if not _kept(folder, run, task, stamps)]
    work = partial(
        _attempted,
        store=run.store,
        settings=run.settings,
        language=run.asks.language,
        template=template,
    )
    wrong: list[Failure] = []
    done = len(tasks) - len(todo)
    for one in work_through(work, todo, run.settings.knowledge, limits, run.asks.slots):
        slug, done = one.order.standing.slug, done + 1
        failure = _put(folder, slug, stamps[slug], one.answer)
        wrong += [failure] if failure else []
        what = "unwritten" if failure else "papers"
        told(Progress(one.order.standing.unit, what, done, len(tasks)))
    return tuple(sorted(wrong, key=lambda failure: failure.path))


def _put(folder: Folder, slug: str, stamp: str, answer: Made) -> Failure | None:
    """Write the papers that a child made; what went wrong with them, if anything."""
    if isinstance(answer, UnreadableFileError):
        return failed(answer, slug)
    if isinstance(answer, Failure):
        return answer
    for path, content in answer:
        folder.write(path, content)
    folder.write(_stamp_path(slug), _sealed(stamp, answer))
    return None


def entries(run: Run, review: RoundReview) -> Iterator[bytes]:
    """The entry of each report in the whole result, in the order of the units."""
    for task in _tasks(run, review):
        path = run.asks.out / entry_path(task.key)
        if task.key and path.is_file():
            yield path.read_bytes()


def _tasks(run: Run, review: RoundReview) -> Iterator[PaperTask]:
    files = {sent.path: sent.file for sent in run.sent}
    keys = {file.path: file.key for file in run.received}
    asked = review.round.asked
    briefs = (file.brief for file in review.round.received if file.brief is not None)
    read_into = {enclosed for brief in briefs for enclosed in brief.enclosed}
    for standing in review.standings:
        path = standing.brief.path if standing.brief else ""
        enclosed = standing.brief.enclosed if standing.brief else ()
        places = ((one, files.get(one)) for one in enclosed)
        inside = tuple(Enclosed(one, keys[one], at) for one, at in places if at is not None)
        yield PaperTask(standing, keys.get(path, ""), files.get(path), asked, enclosed=inside)
        apart = standing.apart
        for file in standing.files:
            if file.brief is not None and file.path != path and file.path not in read_into:
                alone = page_alone(file, file.brief, standing.unit)
                own: Role = "apart" if file in apart else "beside"
                yield PaperTask(alone, file.key, files.get(file.path), asked, own)


def _attempted(task: PaperTask, **given: object) -> tuple[Paper, ...] | Failure:
    return attempted(lambda: papers_of(task, **given), task.standing.slug)  # type: ignore[arg-type]


def _stamp(task: PaperTask, run: Run, template: bytes | None) -> str:
    """A digest of all that the papers of a unit are made from."""
    known = run.settings.knowledge
    told = (program(), run.settings.digest, run.asks.language, task.key, repr(task.asked))
    digest = sha256("\n".join(told).encode() + sha256(template or b"").digest())
    digest.update(packed(shared_alike(task.standing, known), known))
    return digest.hexdigest()


def _stamp_path(slug: str) -> str:
    return f"{KEPT_IN}/papers/{slug}.json"


def _sealed(stamp: str, papers: tuple[Paper, ...]) -> bytes:
    digests = {path: digest_of(content) for path, content in papers}
    return json.dumps({"stamp": stamp, "digests": digests}, sort_keys=True).encode()


def _kept(folder: Folder, run: Run, task: PaperTask, stamps: dict[str, str]) -> bool:
    """Whether the papers of a unit are there from an earlier run, made from the same."""
    slug = task.standing.slug
    path = _stamp_path(slug)
    try:
        told = json.loads((run.asks.out / path).read_text("utf-8"))
        same = told["stamp"] == stamps[slug] and folder.keep(told["digests"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    if same:
        folder.made.add(path)
    return same
