"""The folder of results: every file whole, and nothing left over from an earlier run."""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from hcc_parse.batch.store import KEPT_IN
from hcc_parse.errors import HccError

MADE = f"{KEPT_IN}/made.json"  # the paths that a run wrote, so that the next may clear them away


class Folder:
    """Writes results below a folder; remembers what, and removes what an earlier run had more.

    Args:
        out: The folder.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self.made: set[str] = set()

    def write(self, path: str, content: bytes) -> None:
        """Write a file, whole or not at all.

        Raises:
            OSError: When the system refuses.
        """
        with self.opened(path) as file:
            file.write(content)

    def write_lines(self, path: str, lines: Iterable[str]) -> None:
        """Write text as it comes, in UTF-8."""
        with self.opened(path) as file:
            file.writelines(line.encode("utf-8", "replace") for line in lines)

    @contextmanager
    def opened(self, path: str) -> Iterator[BinaryIO]:
        """A file to write to; it takes its place when all is written.

        Raises:
            HccError: When a folder on its way is a link.
        """
        target = self._out / path
        if (link := _link_above(self._out, path)) is not None:
            raise HccError(_no_link(link))
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=self._out / KEPT_IN / "tmp")
        try:
            with os.fdopen(number, "w+b") as file:
                yield file
            Path(name).replace(target)
        finally:
            Path(name).unlink(missing_ok=True)
        self.made.add(path)

    def keep(self, digests: Mapping[str, str]) -> bool:
        """Take files of an earlier run for this one; whether all are there, byte for byte."""
        there = all(self._digest(path) == digest for path, digest in digests.items())
        if there:
            self.made.update(digests)
        return there

    def tidy(self) -> None:
        """Remove what an earlier run wrote and this one did not; nothing else is touched."""
        for path in self._before() - self.made:
            with suppress(FileNotFoundError):
                (self._out / path).unlink()
            with suppress(OSError):  # a folder that is not empty stays
                (self._out / path).parent.rmdir()
        made = json.dumps(sorted(self.made), ensure_ascii=False, indent=0)
        self.write(MADE, made.encode())

    def _digest(self, path: str) -> str:
        try:
            return digest_of((self._out / path).read_bytes()) if _within(path) else ""
        except OSError:
            return ""

    def _before(self) -> set[str]:
        try:
            told = json.loads((self._out / MADE).read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return set()
        listed = told if isinstance(told, list) else []
        paths = (path for path in listed if isinstance(path, str) and _within(path))
        return {path for path in paths if _link_above(self._out, path) is None}


def refuse_links(out: Path) -> None:
    """See that no folder of results leads elsewhere, before a run begins.

    Raises:
        HccError: When one is a symbolic link: what it leads to would be written over.
    """
    for link in sorted(out.glob("*")) if out.is_dir() else ():
        if link.is_symlink() and link.is_dir():
            raise HccError(_no_link(link))


def digest_of(content: bytes) -> str:
    """By which a file is known again: its SHA-256."""
    return sha256(content).hexdigest()


def _link_above(out: Path, path: str) -> Path | None:
    """The first folder on the way to a path that is a link; the folder of results may be one."""
    folders = [out / folder for folder in reversed(Path(path).parents)]
    return next((folder for folder in folders[1:] if folder.is_symlink()), None)


def _no_link(link: Path) -> str:
    return (
        f"{link} là liên kết (symlink) tới nơi khác: kết quả sẽ ghi đè lên đó. Hãy bỏ liên kết ấy, "
        "hoặc chọn thư mục kết quả khác (--out)."
    )


def _within(path: str) -> bool:
    """Whether a path leads nowhere but below the folder."""
    return ".." not in Path(path).parts and not Path(path).is_absolute()
