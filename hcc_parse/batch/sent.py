"""A file that someone sent: its name, its digest, where its bytes are, or why there are none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from hcc_parse.domain import Failure
from hcc_parse.errors import UnreadableFileError

HEAD = 1024  # bytes by which a kind is told


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A file of the inbox (tệp gửi đến), not opened yet.

    Attributes:
        path: Its name within the inbox, with slashes; what is in a zip stands below its name.
        file: Where its bytes are; None when they cannot be had, or only the names were wanted.
        sha256: The digest of its bytes; empty when they cannot be had.
        size: In bytes.
        head: Its first bytes.
        failure: Why it cannot be had, or None.
    """

    path: str
    file: Path | None
    sha256: str
    size: int
    head: bytes = b""
    failure: Failure | None = None

    @property
    def name(self) -> str:
        """Its name without folders: what a check may look at."""
        return PurePosixPath(self.path).name

    @property
    def suffix(self) -> str:
        """The end of its name, `.docx`."""
        return suffix_of(self.path)


def suffix_of(path: str) -> str:
    """The end of a name, `.docx`: all of the name that a reader looks at."""
    return PurePosixPath(path).suffix.lower()


def without(path: str, error: UnreadableFileError, size: int = 0) -> Sent:
    """A file whose bytes cannot be had."""
    failure = Failure(path=path, error=error.failure, message=str(error), english=error.english)
    return Sent(path=path, file=None, sha256="", size=size, failure=failure)


def readable(name: str) -> str:
    """A name as people read it: composed letters, and a mark for bytes that are no letters."""
    return normalize("NFC", name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def told_apart(sent: Iterable[Sent]) -> Iterator[Sent]:
    """The same files, those of one name numbered: `a.docx`, `a (2).docx`."""
    names: set[str] = set()
    for one in sent:
        path, number = one.path, 1
        while path in names:
            number += 1
            whole = PurePosixPath(one.path)
            path = str(whole.with_name(f"{whole.stem} ({number}){whole.suffix}"))
        names.add(path)
        failure = replace(one.failure, path=path) if one.failure else None
        yield replace(one, path=path, failure=failure)


def link() -> UnreadableFileError:
    """The error for a symbolic link, which could lead anywhere."""
    message = "Đây là liên kết (symlink), không được đi theo; hãy chép tệp thật vào thư mục."
    return UnreadableFileError("unsupported", message, "A link, which is not followed.")


def device() -> UnreadableFileError:
    """The error for what is neither a file nor a folder."""
    message = "Đây là thiết bị, không phải tệp báo cáo."
    return UnreadableFileError("unsupported", message, "This is a device, no report.")


def unreachable(error: OSError) -> UnreadableFileError:
    """The error for what the system does not let us open."""
    if isinstance(error, PermissionError):
        message, english = "Không có quyền đọc tệp này.", "This file may not be read."
    elif isinstance(error, FileNotFoundError):
        message, english = "Không tìm thấy tệp.", "No such file."
    else:
        message = f"Không mở được tệp; ổ đĩa hoặc mạng có thể bị lỗi (mã {error.errno})."
        english = f"The file cannot be opened; disk or network may fail (code {error.errno})."
    return UnreadableFileError("not-found", message, english)
