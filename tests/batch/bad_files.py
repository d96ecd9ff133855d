"""Files that cannot be read: what each is, how it is made, and the failure it must end in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption

from hcc_parse.errors import Failure
from hcc_parse.read import LARGEST_FILE, OLD_OFFICE
from tests.read.corpus_files import PDF_FILES, WORD_FILES
from tests.read.printed_file import PdfFile
from tests.read.word_file import members, p, pack, part, write_word

BILLION_LAUGHS = (
    '<!DOCTYPE w:document [<!ENTITY a0 "haha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


@dataclass(frozen=True, slots=True)
class Bad:
    """A bad file: its name, its maker, its failure."""

    name: str
    make: Callable[[Path], object]
    failure: Failure

    def __str__(self) -> str:
        """The name under which a test reports it."""
        return self.name


def _holding(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def _locked_pdf(path: Path) -> None:
    pdf = PdfFile(path, encrypt=StandardEncryption("bi-mat", "chu-tep"))
    pdf.text("Mật", 100)
    pdf.save()


def _image(path: Path) -> None:
    Image.new("RGB", (20, 20)).save(path, "PNG")


def _without(name: str) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        content = members(part("document", f"<w:body>{p('Một')}</w:body>"), {})
        del content[name]
        pack(path, content)

    return make


def _archive(path: Path) -> None:
    pack(path, {"a.txt": b"a", "b/c.txt": b"c"})


def _workbook(path: Path) -> None:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    content = members(part("document", "<w:body/>"), {})
    del content["word/document.xml"]
    del content["word/_rels/document.xml.rels"]
    content = {
        name: data.replace(b"word/document.xml", b"xl/workbook.xml").replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            kind.encode(),
        )
        for name, data in content.items()
    }
    pack(path, {**content, "xl/workbook.xml": b'<workbook xmlns="urn:x"><sheets/></workbook>'})


def _nested(path: Path) -> None:
    opened, closed = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    write_word(path, opened * 3000 + p("Một") + closed * 3000)


def _long_part(path: Path) -> None:
    """One XML part of 60 MB, which weighs 60 kB on disk."""
    content = members(part("document", f"<w:body>{p('Một')}</w:body>"), {})
    pack(path, {**content, "word/comments.xml": bytes(60_000_000)})


def _declared_bomb(path: Path) -> None:
    """Declare 4 GB in the directory of a small package; nothing is ever unpacked."""
    pack(path, members(part("document", f"<w:body>{p('Một')}</w:body>"), {}))
    content = bytearray(path.read_bytes())
    entry = content.rindex(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = (4_000_000_000).to_bytes(4, "little")
    path.write_bytes(bytes(content))


def _heavy(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(LARGEST_FILE + 1)


def _hostile(doctype: str, text: str) -> Callable[[Path], object]:
    return lambda path: write_word(
        path, f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>", doctype=doctype
    )


WORD, PDF = WORD_FILES[0].read_bytes(), PDF_FILES[0].read_bytes()
OLD = OLD_OFFICE + bytes(2048)
BAD_FILES = (
    Bad("khong-co.docx", lambda _: None, "not-found"),
    Bad("khong-co.pdf", lambda _: None, "not-found"),
    Bad("trong.docx", _holding(b""), "corrupt"),
    Bad("trong.pdf", _holding(b""), "corrupt"),
    Bad("cat-cut.docx", _holding(WORD[: len(WORD) // 2]), "corrupt"),
    Bad("cat-cut.pdf", _holding(PDF[: len(PDF) // 2]), "corrupt"),
    Bad("mot-byte.docx", _holding(b"P"), "corrupt"),
    Bad("dau-tep.pdf", _holding(b"%PDF-1.7"), "corrupt"),
    Bad("dau-tep.docx", _holding(b"PK\x03\x04"), "corrupt"),
    Bad("co-khoa.pdf", _locked_pdf, "encrypted"),
    Bad("co-khoa.docx", _holding(OLD), "encrypted"),
    Bad("kieu-cu.doc", _holding(OLD), "unsupported"),
    Bad("kieu-cu.xls", _holding(OLD), "unsupported"),
    Bad("anh.docx", _image, "corrupt"),
    Bad("anh.png", _image, "unsupported"),
    Bad("trang-web.pdf", _holding(b"<!DOCTYPE html><html><body>A</body></html>"), "corrupt"),
    Bad("van-ban.rtf", _holding(b"{\\rtf1 A}"), "unsupported"),
    Bad("nen.docx", _archive, "unsupported"),
    Bad("nen.zip", _archive, "unsupported"),
    Bad("bang-tinh.docx", _workbook, "unsupported"),
    Bad("thieu-than.docx", _without("word/document.xml"), "corrupt"),
    Bad("long-nhau.docx", _nested, "too-large"),
    Bad("bom-khai.docx", _declared_bomb, "too-large"),
    Bad("bom-chu.docx", _long_part, "too-large"),
    Bad("nang.pdf", _heavy, "too-large"),
    Bad("thuc-the.docx", _hostile(BILLION_LAUGHS, "&a9;"), "corrupt"),
    Bad(
        "tep-ngoai.docx",
        _hostile('<!DOCTYPE a [<!ENTITY e SYSTEM "/etc/hostname">]>', "&e;"),
        "corrupt",
    ),
    Bad("thu-muc.pdf", Path.mkdir, "unsupported"),
    Bad("tên lạ “’%s {0} \u202e.docx", _holding(b"\x00"), "corrupt"),
    Bad("hai\ndòng\x1b[31m.pdf", _holding(b"\x00"), "corrupt"),
)
