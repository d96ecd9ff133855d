"""From the words of the command `batch` to a run, a plan of one, or a watch over a folder."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hcc_parse.batch import files_of
from hcc_parse.batch.earlier import against_of, looked_at
from hcc_parse.batch.finishing import INDEX, round_of, write_results
from hcc_parse.batch.folder import refuse_links
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.locking import only_run
from hcc_parse.batch.planning import planned
from hcc_parse.batch.reviewing import Workers, children
from hcc_parse.batch.run import Asks as Asks
from hcc_parse.batch.run import run
from hcc_parse.batch.store import Store, pages_in
from hcc_parse.batch.watching import changes
from hcc_parse.cli import clock
from hcc_parse.cli.ending import ended_as_by_ctrl_c
from hcc_parse.cli.profiles import profile_for
from hcc_parse.cli.progress import telling
from hcc_parse.cli.reviewing import FAMILIES, knowledge_for, selected
from hcc_parse.cli.writing import reason, template_in, write
from hcc_parse.domain import Brief, RoundReview, Scanning, Severity, State
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_roster, load_waivers
from hcc_parse.render import round_text, safe


def cores() -> int:
    """How many cores this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


class Work:
    """What the command asks for, with what the office has decided.

    Args:
        asks: What is asked.
        profile: `--profile`.
        waivers: `--waivers`.
        limits: `--limit`, as often as given.
        ocr: Whether pages that are pictures are recognised: not with `--no-ocr`.

    Raises:
        HccError: If one of them cannot be used.
    """

    def __init__(
        self, asks: Asks, profile: str, waivers: Path | None, limits: list[str], *, ocr: bool
    ) -> None:
        self._asks = asks
        self._template = template_in(asks.letter) if asks.letter else None
        chosen = profile_for(profile, files_of([asks.inbox]), FAMILIES)
        known = knowledge_for(limits, chosen, Scanning(read=ocr, cache=str(pages_in(asks.out))))
        self._settings = Settings(
            knowledge=replace(known, communes=load_roster(asks.roster)),
            only=selected("", "", chosen),
            today=clock.today(),
            profile=chosen,
            waivers=load_waivers(waivers) if waivers else None,
        )

    def begin(self, *, dry_run: bool, watch: bool) -> int:
        """Tell what would be done, follow the folder, or run once; the exit code."""
        if dry_run:
            self.plan()
        elif watch:
            self.watch()
        else:
            return self.do()
        return 0

    def plan(self) -> None:
        """Print what a run would do, and write nothing."""
        with self._in_words():
            looked_at(self._asks, self._settings)
            write(planned(self._asks, self._settings))

    def do(self) -> int:
        """Run, write the results; the exit code of the command."""
        with self._in_words():
            previous = looked_at(self._asks, self._settings)
            refuse_links(self._asks.out)
            with only_run(self._asks.out):
                return self._done(previous)

    def _done(self, previous: tuple[Brief, ...]) -> int:
        asks, settings = self._asks, self._settings
        with telling() as told, _workers(asks, settings) as workers:
            done = run(asks, settings, workers, told)
            against = against_of(asks, settings, done.store, workers, told)
            review = round_of(done, previous, against)
        with telling() as told:  # a cluster's threads are gone: one may fork
            wrong = write_results(done, review, told, self._template)
        for failure in wrong:
            message = failure.said.in_(asks.language)
            print(safe(f"{failure.path}: {message}"), file=sys.stderr)
        write(round_text(review, str(asks.out / INDEX), asks.language))
        return _code(review)

    def watch(self) -> None:
        """Run whenever the folder has changed and is still, until interrupted."""
        for _ in changes(self._asks.inbox, self._asks.out):
            self.do()
            print("Đang theo dõi thư mục; Ctrl-C để dừng.", file=sys.stderr)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Say in Vietnamese why a run stopped, and that what is finished stays finished."""
        out = self._asks.out
        kept = f"Những tệp đã xong được giữ trong {out}; chạy lại cùng lệnh để làm tiếp."
        try:
            with ended_as_by_ctrl_c():
                yield
        except BrokenPipeError:
            raise
        except KeyboardInterrupt:
            print(safe(kept), file=sys.stderr)
            raise
        except OSError as error:
            message = f"Không ghi được kết quả vào {out}: {reason(error)}."
            raise HccError(f"{message} {kept}" if out.is_dir() else message) from error


@contextmanager
def _workers(asks: Asks, settings: Settings) -> Iterator[Workers]:
    """Reviewers of this machine, or of the cluster that was asked for."""
    if not asks.cluster:
        yield children(settings, asks.slots, Store(asks.out.absolute()))
        return
    try:
        from hcc_parse.batch.cluster import cluster
    except ImportError as error:
        needed = 'cài thêm bằng lệnh: pip install "hcc-parse[cluster]"'
        raise HccError(f"Tùy chọn --cluster cần thư viện distributed; {needed}.") from error
    with cluster(asks.cluster, settings, Store(asks.out)) as workers:
        yield workers


def _code(review: RoundReview) -> int:
    """3 when a file could not be read, else 1 when a report has an error, else 0."""
    files = review.round.received
    if any(f.state is State.FAILED or (f.brief and f.brief.unread) for f in files):
        return 3
    return int(any(standing.count(Severity.ERROR) for standing in review.standings))
