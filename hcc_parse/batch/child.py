"""A process that works on file after file and may be killed at any time: one slot of a batch.

It guards against files that hang a reader or eat the memory. On Linux and macOS it is forked, in a
process group and folder of its own, with limited memory; on Windows only its time is limited.
"""

import contextlib
import gc
import multiprocessing
import tempfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pickle import UnpicklingError
from typing import Any, Generic, Self, TypeVar

from hcc_parse.batch.confinement import clear, confine, give_back, kill_all, peak_memory
from hcc_parse.batch.longer import Longer, ask_through, end_after, longer_in
from hcc_parse.batch.parcel import opened, packed
from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError

FILES = 60  # of one child; then a fresh one takes over, with what has gathered given back
WORN = b"worn"  # follows the answer of a child that keeps memory which the next file may need
WORN_OUT = 4  # which it does that once had a quarter of what it may have
GRACE = 2.0  # seconds from the request to end to the kill
METHOD = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
_ENDS: set[Connection] = set()  # this process's ends of the pipes to its children
Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Child(Generic[Question, Answer]):
    """A place in which one process after the other does some work; close it, or use `with`.

    Args:
        work: What to do; under `spawn` it and the questions must be picklable.
        shared: An object that answers may hold and both sides have; it is never sent back.
        limits: `file_seconds` and `memory_bytes` count here.
        method, files: How processes are made, and how many questions one of them answers.
    """

    def __init__(
        self,
        work: Callable[[Question], Answer],
        shared: object,
        limits: Limits,
        method: str = METHOD,
        files: int = FILES,
    ) -> None:
        self._work, self._shared, self._limits = work, shared, limits
        self._pipe: Connection
        self._context: Any = multiprocessing.get_context(method)
        self._process: BaseProcess | None = None
        self._files, self._asked = files, 0

    def __enter__(self) -> Self:
        """Nothing starts before the first question."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave no process, whatever happened."""
        self.close()

    def ask(self, question: Question) -> Answer:
        """Have a question answered by a process, the old one or a new one.

        Raises:
            UnreadableFileError: "timeout", "out-of-memory", or "corrupt" when the process died.
        """
        pipe, seconds = self.send(question), float(self._limits.file_seconds)
        while pipe.poll(seconds):
            answer = self.receive()
            if not isinstance(answer, Longer):
                return answer
            seconds = answer.seconds
        raise self.overdue()

    def send(self, question: Question) -> Connection:
        """Put a question; its answer is there once something can be read from what is returned.

        Raises:
            UnreadableFileError: "corrupt" or "out-of-memory" when the process died.
        """
        self._start()
        try:
            self._pipe.send(question)
        except ConnectionError as error:
            raise self._death() from error
        return self._pipe

    def overdue(self) -> UnreadableFileError:
        """End the process that has not answered in time, and say so."""
        self.close()
        return self._limits.passed("file_seconds", "timeout", "Thời gian xử lý tệp")

    def receive(self) -> Answer | Longer:
        """Take the answer to the question put last, or for how long it is still to be waited for.

        Raises:
            UnreadableFileError: As `ask`; "too-large" for an answer beyond `answer_bytes`.
        """
        try:
            answer = self._pipe.recv_bytes(self._limits.answer_bytes)
            if longer := longer_in(answer):
                return longer
            whole: Answer | None = opened(answer, self._shared) if answer else None
            worn = bool(self._pipe.recv_bytes(len(WORN)))
        except (EOFError, ConnectionError, UnpicklingError) as error:
            raise self._death() from error
        except OSError as error:  # a longer message than was asked for
            self.close()
            what = "Độ lớn của kết quả đọc tệp"
            raise self._limits.passed("answer_bytes", "too-large", what) from error
        if whole is None:
            self.close()
            raise self._hungry()
        self._asked = self._files if worn else self._asked + 1
        return whole

    def close(self) -> None:
        """End the process and all that it started: asked first, killed after two seconds."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        process.join(GRACE)
        if process.is_alive():
            kill_all(process)
            process.join()
        process.close()
        _ENDS.discard(self._pipe)
        self._pipe.close()
        self._folder.cleanup()

    def _start(self) -> None:
        old = self._process is not None and not self._process.is_alive()
        if old or self._asked >= self._files:
            self.close()
        if self._process is None:
            self._folder = tempfile.TemporaryDirectory(prefix="hcc-", ignore_cleanup_errors=True)
            self._pipe, far_end = self._context.Pipe()
            _ENDS.add(self._pipe)
            given = (far_end, self._work, self._shared, self._limits, self._folder.name)
            process = self._context.Process(target=_serve, args=given, daemon=True)
            process.start()
            far_end.close()
            self._process, self._asked = process, 0

    def _death(self) -> UnreadableFileError:
        """Why a process died that no one had asked to."""
        code: int | None = None
        if self._process is not None:
            self._process.join(GRACE)
            code = self._process.exitcode
        self.close()
        if code in (-9, -6):  # by the system when memory ran out, or by a library for that reason
            return self._hungry()
        message = f"Chương trình đọc bị dừng đột ngột ở tệp này (mã {code}); tệp có thể bị hỏng."
        english = f"The reader was stopped at this file (code {code}); it may be damaged."
        return UnreadableFileError("corrupt", message, english)

    def _hungry(self) -> UnreadableFileError:
        return self._limits.passed("memory_bytes", "out-of-memory", "Bộ nhớ để xử lý tệp")


def _serve(
    pipe: Connection,
    work: Callable[[Any], object],
    shared: object,
    limits: Limits,
    folder: str,
) -> None:
    """Answer questions until the other side closes the pipe; an empty answer is "no memory".

    After each answer follows whether a fresh process should take the next question.
    """
    for end in _ENDS:  # inherited: of this pipe, and of those to other children
        end.close()
    gc.freeze()  # what was inherited stays shared with the parent
    confine(folder, limits)
    ask_through(pipe)
    while True:
        try:
            question = pipe.recv()
        except EOFError:
            return clear(folder)
        end_after(limits.file_seconds)
        try:
            answer = packed(work(question), shared)
        except MemoryError:
            answer = b""
        with contextlib.suppress(ConnectionError):
            pipe.send_bytes(answer)
            pipe.send_bytes(WORN if peak_memory() * WORN_OUT > limits.memory_bytes else b"")
        give_back()
