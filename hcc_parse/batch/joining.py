"""A letter and its appendices that came apart, as one task: to be read as one report."""

from collections.abc import Iterable, Iterator, Mapping

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.sent import Sent
from hcc_parse.batch.tasks import Content, Task


def joined_tasks(
    sent: Iterable[Sent], appendices: Mapping[str, tuple[str, ...]], settings: Settings
) -> Iterator[Task]:
    """Yield a task for each letter that has appendices of its own.

    Args:
        sent: The files.
        appendices: The paths of the appendices of each letter, by its path.
        settings: How reports are reviewed.
    """
    files = {one.path: one for one in sent}
    for path, annexes in appendices.items():
        letter, *others = (files[one] for one in (path, *annexes))
        contents = tuple(Content(one.file, one.sha256, one.path) for one in others if one.file)
        if letter.file is not None and contents:
            told = [f"{one.sha256} {one.path}" for one in contents]
            key = settings.key_of(letter.sha256, letter.name, told)
            reading = settings.reading_of(letter.sha256, letter.name, told)
            yield Task(letter.file, letter.sha256, key, path, contents, reading)
