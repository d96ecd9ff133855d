"""What can go wrong outside the text. A fault in the text is a Finding, never an exception."""

import errno
from typing import Literal

Failure = Literal[
    "encrypted", "corrupt", "unsupported", "too-large", "timeout", "out-of-memory", "not-found"
]


class HccError(Exception):
    """Something the user can act on: `str(error)` says what happened and what to do."""


class UnreadableFileError(HccError):
    """A file that no reader can read: damaged, locked, empty, of another kind, or not there."""

    def __init__(self, failure: Failure, message: str, english: str = "") -> None:
        super().__init__(message)
        self.failure: Failure = failure
        self.english = english


class KnowledgeError(HccError):
    """A row of the knowledge base that cannot be used; the message names file and line."""


class MissingToolError(HccError):
    """A program or library that is not installed; the message names the command that installs it.

    It goes on in the middle of a sentence.
    """

    def __init__(self, message: str, english: str) -> None:
        super().__init__(message)
        self.english = english


class TemplateError(HccError):
    """A template of a letter that cannot be used; the message says what to change in it."""


def why_unread(error: OSError) -> str:
    """Why the system gave no file to read, in Vietnamese where it is one of the common reasons."""
    reasons = {
        errno.ENOENT: "không tìm thấy tệp",
        errno.EACCES: "không có quyền đọc",
        errno.EISDIR: "đó là một thư mục, không phải tệp",
        errno.ENOTDIR: "không tìm thấy tệp",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))
