"""The files of an inbox, a folder or a zip: their names, their digests, and where the bytes are."""

import os
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO
from zipfile import ZipInfo

from hcc_parse.batch import archive
from hcc_parse.batch.inbox import LEFT_BY_PROGRAMS
from hcc_parse.batch.sent import (
    HEAD,
    Sent,
    device,
    link,
    readable,
    suffix_of,
    told_apart,
    unreachable,
    without,
)
from hcc_parse.batch.store import KEPT_IN, Store
from hcc_parse.domain import Limits
from hcc_parse.errors import HccError, UnreadableFileError

PIECE = 1 << 20
OF_MACS = "__MACOSX"  # a folder that the zips of Macs have beside what was sent
NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def walk(inbox: Path, out: Path, limits: Limits, store: Store | None) -> tuple[Sent, ...]:
    """Find the files of an inbox, in the order of their names; no link is followed.

    Args:
        inbox: A folder, or a zip.
        out: Where results go; when it lies in the inbox it is passed over.
        limits: `file_bytes` for each file; `zip_members`, `unpacked_bytes`, `unpack_ratio` too
            for what is in a zip.
        store: Where the files inside of zips are put; None when only their digests are wanted.

    Raises:
        HccError: If there is no such inbox, it is empty, or it is a part of `out`.
        OSError: If the store cannot be written.
    """
    refuse_inbox(inbox, out, limits)
    if store is not None:
        store.prepare()
    walker, given = _Walker(limits, store, out.resolve()), inbox.absolute()
    found = list(walker.folder(given, "") if given.is_dir() else walker.archive(given, ""))
    if not found:
        raise HccError(f"Không có tệp nào trong {inbox}.")
    return tuple(told_apart(sorted(found, key=lambda sent: (sent.path, sent.sha256))))


def passed_over(inbox: Path, out: Path, above: str = "") -> Iterator[str]:
    """Yield the folders of an inbox that `walk` leaves out, as results of other runs lie in them.

    Args:
        inbox: A folder, or a zip, which has none.
        out: Where results go; that it is left out need not be told.
        above: What stands before the names of its folders.
    """
    with suppress(OSError):
        for entry in sorted(os.scandir(inbox), key=lambda entry: entry.name):
            path, label = Path(entry.path), f"{above}{readable(entry.name)}/"
            hidden = entry.name.startswith(LEFT_BY_PROGRAMS) or entry.is_symlink()
            if hidden or not entry.is_dir() or path.resolve() == out.resolve():
                continue
            if _is_results(path):
                yield label
            else:
                yield from passed_over(path, out, label)


def sent_alone(path: Path, limits: Limits) -> Sent:
    """A file that was named itself, as one of an inbox would be."""
    return next(_Walker(limits, None, path).file(path.absolute(), readable(path.name)))


def refuse_inbox(inbox: Path, out: Path, limits: Limits) -> None:
    """See that there is an inbox, and that it is no part of the results.

    Raises:
        HccError: If it is not so.
    """
    if not inbox.exists():
        raise HccError(f"Không tìm thấy {inbox}.")
    if inbox.is_file():
        with inbox.open("rb") as file:
            if file.read(2) != b"PK" or archive.is_document(archive.members(file, limits)):
                raise HccError(f"{inbox} phải là một thư mục hoặc một tệp .zip.")
    if inbox.resolve().is_relative_to(out.resolve()):
        raise HccError(f"Nơi ghi kết quả {out} không được chứa {inbox}; hãy chọn thư mục khác.")


class _Walker:
    """Goes through folders and zips, with the same limits everywhere."""

    def __init__(self, limits: Limits, store: Store | None, out: Path) -> None:
        self._limits, self._store, self._out = limits, store, out

    def folder(self, folder: Path, above: str) -> Iterator[Sent]:
        """The files in a folder and below."""
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield without(above or "?", unreachable(error))
            return
        for entry in entries:
            path, label = Path(entry.path), above + readable(entry.name)
            if entry.name.startswith(LEFT_BY_PROGRAMS):
                continue
            if entry.is_symlink():
                yield without(label, link())
            elif not entry.is_dir():
                yield from self.file(path, label)
            elif path.resolve() != self._out and not _is_results(path):
                yield from self.folder(path, f"{label}/")

    def archive(self, path: Path, above: str) -> Iterator[Sent]:
        """The files in a zip; a zip within is a file like any other."""
        with path.open("rb") as file:
            try:
                members = archive.members(file, self._limits)
            except UnreadableFileError as error:
                yield without(above.rstrip("/") or path.name, error, path.stat().st_size)
                return
            for member in members:
                label = readable(archive.label_of(member))
                *folders, name = label.split("/")
                if not name.startswith(LEFT_BY_PROGRAMS) and OF_MACS not in folders:
                    yield self._member(file, member, above + label)

    def file(self, path: Path, label: str) -> Iterator[Sent]:
        """A file; those within, where it is a zip."""
        try:
            with _opened(path) as file:
                size = os.fstat(file.fileno()).st_size
                self._limits.hold("file_bytes", size, "Độ lớn của tệp")
                head = file.read(HEAD)
                packed = head.startswith(b"PK") and archive.is_archive(file, self._limits)
                file.seek(0)
                digest = "" if packed else _digest_of(file)
        except UnreadableFileError as error:
            yield without(label, error)
        except OSError as error:
            yield without(label, unreachable(error))
        else:
            if packed:
                yield from self.archive(path, f"{label}/")
            else:
                yield Sent(path=label, file=path, sha256=digest, size=size, head=head)

    def _member(self, file: BinaryIO, member: ZipInfo, label: str) -> Sent:
        digest, head = sha256(), bytearray()

        def passing() -> Iterator[bytes]:
            for piece in archive.pieces_of(file, member, self._limits):
                head.extend(piece[: HEAD - len(head)])
                digest.update(piece)
                yield piece

        place = None
        try:
            if self._store is not None:
                place = self._store.keep(passing(), digest, suffix_of(label))
            else:
                deque(passing(), maxlen=0)
        except UnreadableFileError as error:
            return without(label, error, member.file_size)
        name, size = digest.hexdigest(), member.file_size
        return Sent(path=label, file=place, sha256=name, size=size, head=bytes(head))


def _is_results(folder: Path) -> bool:
    """Whether results of a run lie in a folder; one that may not be looked into is walked."""
    try:
        return (folder / KEPT_IN).exists()
    except OSError:
        return False


def _opened(path: Path) -> BinaryIO:
    """A file, if it is one: no link, no pipe, no device."""
    number = os.open(path, os.O_RDONLY | NO_LINKS)
    if S_ISREG(os.fstat(number).st_mode):
        return os.fdopen(number, "rb")
    os.close(number)
    raise device()


def _digest_of(file: BinaryIO) -> str:
    digest = sha256()
    while piece := file.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()
