"""How far a batch has come, on standard error: a bar on a terminal, else a line for each file.

The bar is drawn when something happened, and by no thread: a process with threads may not fork.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bar

from hcc_parse.batch.outcomes import Progress
from hcc_parse.render import safe

WORDS = {
    "kept": "đã xong từ trước",
    "damaged": "bản ghi cũ bị hỏng, làm lại",
    "finished": "xong",
    "papers": "đã ghi kết quả",
    "failed": "không đọc được",
    "unwritten": "không ghi được kết quả",
}
HOUR, MINUTE = 3600, 60
ENOUGH = 3  # files read, before which nothing is said of the time left


@contextmanager
def telling() -> Iterator[Callable[[Progress], None]]:
    """Yield what tells people how far the work is."""
    clock = _Clock()
    if sys.stderr is None:
        yield lambda _: None
    elif not sys.stderr.isatty():
        yield lambda progress: print(_line(progress, clock), file=sys.stderr)
    else:
        console = Console(file=sys.stderr, markup=False, highlight=False, emoji=False)
        looks = (BarColumn(bar_width=24), MofNCompleteColumn(), _Plain("{task.description}"))
        with Bar(*looks, console=console, transient=True, auto_refresh=False) as bar:
            row = bar.add_task("", total=None)

            def tell(progress: Progress) -> None:
                left, name = clock.left(progress), safe(progress.path)
                said = f"{left}  {name}" if left else name
                done, total = progress.done, progress.total
                bar.update(row, completed=done, total=total, description=said, refresh=True)
                if progress.what in ("failed", "unwritten", "damaged"):
                    console.print(f"{name}: {WORDS[progress.what]}", markup=False)

            yield tell


class _Plain(TextColumn):
    """Words in which nothing is a command."""

    def __init__(self, words: str) -> None:
        super().__init__(words, markup=False)


class _Clock:
    """Tells from the files read in this run how long the rest will take."""

    def __init__(self) -> None:
        self._read, self._total = 0, 0
        self._began = self._last = monotonic()

    def left(self, progress: Progress) -> str:
        """The time left of a stage in words; empty while nothing is known of it."""
        if progress.total != self._total or progress.done == 1:  # another stage
            self._began, self._read, self._total = self._last, 0, progress.total
        self._last = monotonic()
        self._read += progress.what not in ("kept", "damaged")
        rest = progress.total - progress.done
        if self._read < ENOUGH or not rest:
            return ""
        return f"còn khoảng {_words((monotonic() - self._began) / self._read * rest)}"


def _line(progress: Progress, clock: _Clock) -> str:
    what = f"[{progress.done}/{progress.total}] {safe(progress.path)}: {WORDS[progress.what]}"
    return "; ".join(filter(None, (what, clock.left(progress))))


def _words(seconds: float) -> str:
    whole = round(seconds)
    if whole >= HOUR:
        return f"{whole // HOUR} giờ {whole % HOUR // MINUTE} phút"
    return f"{whole // MINUTE} phút {whole % MINUTE} giây" if whole >= MINUTE else f"{whole} giây"
