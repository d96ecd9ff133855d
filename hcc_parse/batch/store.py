"""What has been finished, on disk: each record under its key, whole or not there at all.

OUT/.hcc/briefs/KEY: the brief of a report, or why it failed; written last, so it says "finished".
OUT/.hcc/reviews/KEY: its packed review. OUT/.hcc/contents/SHA256: files that came in a zip.
OUT/.hcc/readings/KEY: of which record the reading is that another judging may start from.
OUT/.hcc/pages: scanned pages that were recognised, see `read/scanned/cache.py`.
"""

import json
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from hcc_parse.batch.sealing import DamagedRecordError, broken_open, packed_noun, sealed, unpacked
from hcc_parse.batch.whole_files import commit, half_written
from hcc_parse.domain import Brief, Failure, Knowledge, Review

KEPT_IN, ROUND = ".hcc", "round"
LEFT_OVER = 86_400  # seconds after which a file half written is no one's any more
SUFFIX = re.compile(r"\.[a-z0-9]{1,5}")


def pages_in(out: Path) -> Path:
    """Where recognised pages are kept, below a folder of results."""
    return out.absolute() / KEPT_IN / "pages"


class Digest(Protocol):
    """A digest that has seen all the bytes, once these have been taken."""

    def hexdigest(self) -> str:
        """The digest in letters."""


class Store:
    """The records below one folder of results.

    Args:
        out: The folder of results; made when the first record is.
    """

    def __init__(self, out: Path) -> None:
        self.root = out.absolute() / KEPT_IN  # children work in folders of their own

    def prepare(self) -> None:
        """Make the folders, and clear away what a killed run left half written."""
        for name in ("briefs", "reviews", "readings", "contents", "tmp"):
            (self.root / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        self.root.chmod(0o700)
        for path in (self.root / "tmp").iterdir():
            if time.time() - path.stat().st_mtime > LEFT_OVER:
                path.unlink(missing_ok=True)

    def put(self, key: str, review: bytes, outcome: Brief | Failure, known: Knowledge) -> None:
        """Keep what came of a file: its review, as `packed_noun` gives it, then its outcome.

        Args:
            key: Of the file and of how it was reviewed.
            review: Empty for a failure.
            outcome: Its brief, or why it failed.
            known: The knowledge that it was reviewed with.
        """
        if review:
            self._write(self.root / "reviews" / key, sealed(review, key))
        self._write(self.root / "briefs" / key, sealed(packed_noun(outcome, known), key))

    def outcome(self, key: str, known: Knowledge) -> Brief | Failure | None:
        """What came of a file, or None when nothing is kept of it.

        Raises:
            DamagedRecordError: When the record, or the review that belongs to it, is damaged.
        """
        content = self._read(self.root / "briefs" / key, key, known)
        if content is None:
            return None
        outcome = unpacked(content, known)
        if isinstance(outcome, Failure):
            return outcome
        if not isinstance(outcome, Brief) or self.packed_review(key, known) is None:
            raise DamagedRecordError("Bản ghi không có bản rà soát đi kèm.")
        return outcome

    def packed_review(self, key: str, known: Knowledge) -> bytes | None:
        """The review of a file, still packed; None when there is none.

        Raises:
            DamagedRecordError: When it is not what was written.
        """
        return self._read(self.root / "reviews" / key, key, known)

    def review(self, key: str, known: Knowledge) -> Review | None:
        """The review of a file, under no path; None when there is none.

        Raises:
            DamagedRecordError: When it is not what was written.
        """
        content = self.packed_review(key, known)
        found = None if content is None else unpacked(content, known)
        if found is not None and not isinstance(found, Review):
            raise DamagedRecordError("Bản ghi không phải bản rà soát.")
        return found

    def note_reading(self, reading: str, key: str) -> None:
        """Keep that the record of a key has what was read under the key of a reading."""
        if reading:
            self._write(self.root / "readings" / reading, sealed(key.encode(), reading))

    def read_before(self, reading: str, known: Knowledge) -> Review | Failure | None:
        """What was read under the key of a reading, or why it was not; None when not yet tried.

        Raises:
            DamagedRecordError: When a record is not what was written.
        """
        content = self._read(self.root / "readings" / reading, reading, known)
        if content is None:
            return None
        key = content.decode("ascii", "replace")
        outcome = self.outcome(key, known)
        return outcome if isinstance(outcome, Failure) else self.review(key, known)

    def put_round(self, used: Iterable[tuple[str, str]]) -> None:
        """Keep which reports count in a round, by key and path, for the rounds after it."""
        told = json.dumps([list(one) for one in used], ensure_ascii=False, indent=0)
        self._write(self.root / ROUND, sealed(told.encode(), ROUND))

    def round(self, known: Knowledge) -> Iterator[Brief] | None:
        """Yield the reports that count in the round of this folder; None when none is kept.

        Raises:
            DamagedRecordError: When one is not what was written, or of another program.
        """
        content = self._read(self.root / ROUND, ROUND, known)
        if content is None:
            return None
        try:
            used = [(str(key), str(path)) for key, path in json.loads(content)]
        except (ValueError, TypeError, RecursionError) as error:
            raise DamagedRecordError("Bản ghi không phải một đợt báo cáo.") from error
        return (self._brief(key, path, known) for key, path in used)

    def _brief(self, key: str, path: str, known: Knowledge) -> Brief:
        outcome = self.outcome(key, known)
        if not isinstance(outcome, Brief):
            raise DamagedRecordError("Thiếu bản ghi của một báo cáo trong đợt.")
        return replace(outcome, path=path)

    def keep(self, pieces: Iterable[bytes], digest: Digest, suffix: str = "") -> Path:
        """Keep the bytes of a file under their digest; those that are there already stay.

        Args:
            pieces: The bytes.
            digest: That of the pieces, once all of them are taken.
            suffix: The end of its name, by which some kinds are told; dropped if it is odd.
        """
        with half_written(self.root / "tmp") as (temporary, file):
            for piece in pieces:
                file.write(piece)
            place = self.place_of(digest.hexdigest(), suffix)
            if not (place.is_file() and place.stat().st_size == file.tell()):
                commit(file, temporary, place)
        return place

    def place_of(self, sha256: str, suffix: str) -> Path:
        """Where the bytes of this digest are, if they are kept."""
        ending = suffix if SUFFIX.fullmatch(suffix) else ""
        return self.root / "contents" / f"{sha256}{ending}"

    def _write(self, path: Path, content: bytes) -> None:
        """Write a file unless it is there already, and the same."""
        if path.is_file() and path.read_bytes() == content:
            return
        with half_written(self.root / "tmp") as (temporary, file):
            file.write(content)
            commit(file, temporary, path)

    def _read(self, path: Path, key: str, known: Knowledge) -> bytes | None:
        try:
            with path.open("rb") as file:
                content = file.read(known.limits.answer_bytes + 1)
        except FileNotFoundError:
            return None
        if len(content) > known.limits.answer_bytes:
            raise DamagedRecordError("Bản ghi bị hỏng.")
        return broken_open(content, key)
