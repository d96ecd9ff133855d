"""What a server refuses, in Vietnamese; never with a password, never with the text of a report."""

import psycopg
from psycopg import errors

from hcc_parse.archive.postgres.address import shown, without_secrets
from hcc_parse.errors import HccError

REASONS: list[tuple[type[psycopg.Error], str]] = [
    (errors.InsufficientPrivilege, "tài khoản này không có quyền làm việc ấy (xem archive roles)"),
    (errors.ReadOnlySqlTransaction, "máy chủ này chỉ cho đọc"),
    (errors.LockNotAvailable, "đang có người khác ghi; hãy thử lại"),
    (errors.DiskFull, "máy chủ hết chỗ"),
    (errors.TooManyConnections, "máy chủ đang có quá nhiều người dùng; hãy thử lại"),
    (errors.QueryCanceled, "máy chủ đã dừng câu hỏi vì quá lâu"),
    (errors.AdminShutdown, "máy chủ đã tắt"),
]
KNOWN = [  # in what libpq says, which has no number
    ("password", "máy chủ không nhận tên hoặc mật khẩu"),
    ("does not exist", "không có tài khoản hoặc cơ sở dữ liệu ấy"),
    ("Connection refused", "không có máy chủ nào trả lời ở đó"),
    ("No such file", "không có máy chủ nào trả lời ở đó"),
    ("timeout", "máy chủ không trả lời kịp"),
    ("resolve host", "không tìm thấy máy ấy"),
    ("translate host", "không tìm thấy máy ấy"),
]


def refusal(error: psycopg.Error, where: str) -> HccError:
    """The error to be told for one of the server."""
    for kind, reason in REASONS:
        if isinstance(error, kind):
            return HccError(f"Không dùng được kho {where}: {reason}.")
    said = error.diag.message_primary or "mất liên lạc với máy chủ"  # details may quote a report
    return HccError(f"Không dùng được kho {where}: {said}.")


def unreachable(error: psycopg.Error, url: str) -> HccError:
    """The error to be told when there is no connection."""
    said = without_secrets(str(error), url)
    for reason in (told for sign, told in KNOWN if sign in said):
        return HccError(f"Không nối được máy chủ PostgreSQL {shown(url)}: {reason}.")
    return HccError(f"Không nối được máy chủ PostgreSQL {shown(url)}: {said}.")
