"""Files that no reader can open, each broken in its own way, as attachments are."""

from collections.abc import Callable
from io import BytesIO

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from corpus.still import MOMENT


def cut_in_half(report: bytes) -> bytes:
    """The first half of a Word file: an upload that broke off."""
    return report[: len(report) // 2]


def nothing(_: bytes) -> bytes:
    """No byte at all."""
    return b""


def web_page(_: bytes) -> bytes:
    """The page of a mail server, saved under the name of a report."""
    return "<html><body><h1>Phiên đăng nhập đã hết hạn</h1></body></html>".encode()


def locked(_: bytes) -> bytes:
    """A PDF with a password."""
    buffer = BytesIO()
    lock = StandardEncryption("bi-mat", "chu-tep")
    canvas = Canvas(buffer, encrypt=lock, invariant=True)
    canvas.drawString(72, 720, MOMENT.isoformat())
    canvas.save()
    return buffer.getvalue()


def overwritten(report: bytes) -> bytes:
    """A Word file whose middle was lost."""
    third = len(report) // 3
    return report[:third] + bytes(third) + report[2 * third :]


def picture(_: bytes) -> bytes:
    """The first bytes of a photograph."""
    return b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(200)


WAYS: tuple[tuple[Callable[[bytes], bytes], str], ...] = (
    (cut_in_half, ".docx"),
    (nothing, ".docx"),
    (web_page, ".docx"),
    (locked, ".pdf"),
    (overwritten, ".docx"),
    (picture, ".pdf"),
)
