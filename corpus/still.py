"""Takes the hour and every random name out of a written file: the same bytes each time."""

import datetime as dt
import io
import re
import zipfile

from docx.document import Document as WordDocument

MOMENT = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
ZIP_MOMENT = (2026, 11, 21, 0, 0, 0)


def docx_bytes(document: WordDocument, name: str) -> bytes:
    """Sign a Word document as ours and return its bytes."""
    core = document.core_properties
    core.author = core.last_modified_by = "hcc_parse corpus"
    core.title, core.comments = name, "Đơn vị và số liệu không có thật"
    core.created = core.modified = MOMENT
    core.revision = 1
    buffer = io.BytesIO()
    document.save(buffer)
    return _pack_again(buffer.getvalue())


def still_pdf(content: bytes) -> bytes:
    """Put marks of equal length where LibreOffice puts the hour and a random name."""
    stamp = MOMENT.strftime("(D:%Y%m%d%H%M%SZ')").encode()
    content = re.sub(rb"(?<=/CreationDate)\(D:\d{14}Z'\)", stamp, content)
    head, mark, tail = content.rpartition(b"/ID [")
    return head + mark + re.sub(rb"(?<=[</])[0-9A-F]{32}", b"0" * 32, tail)


def _pack_again(content: bytes) -> bytes:
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for item in old.infolist():
            entry = zipfile.ZipInfo(item.filename, ZIP_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            new.writestr(entry, old.read(item.filename))
    return result.getvalue()
