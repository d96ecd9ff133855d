"""Files that cannot be read: what each is, how it is made, and the failure it must end in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption

from hcc_parse.errors import Failure
from hcc_parse.read.ole import SIGNATURE
from tests.batch import hostile_files
from tests.read.corpus_files import PDF_FILES, WORD_FILES
from tests.read.old_office import ole
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
    pack(path, {**content, "xl/workbook.xml": b"<workbook"})


def _nested(path: Path) -> None:
    opened, closed = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    write_word(path, opened * 3000 + p("Một") + closed * 3000)


def _open_document(kind: str, manifest: bytes = b"<a/>") -> Callable[[Path], object]:
    content = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(),
        "content.xml": b"<a/>",
        "META-INF/manifest.xml": manifest,
    }
    return lambda path: pack(path, content)


def _hostile(doctype: str, text: str) -> Callable[[Path], object]:
    return lambda path: write_word(
        path, f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>", doctype=doctype
    )


WORD, PDF = WORD_FILES[0].read_bytes(), PDF_FILES[0].read_bytes()
WEB = b"<!DOCTYPE html><html><body>A</body></html>"
MAIL = b"From: a@b.vn\r\nSubject: A\r\nMIME-Version: 1.0\r\n\r\nA"
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
    Bad("co-khoa.docx", _holding(ole("EncryptionInfo", "EncryptedPackage")), "encrypted"),
    Bad("co-khoa.doc", _holding(ole("WordDocument", "1Table", locked=True)), "encrypted"),
    Bad("kieu-cu.doc", _holding(SIGNATURE + bytes(2048)), "corrupt"),
    Bad("cat-cut.doc", _holding(ole("WordDocument", "1Table")[:1000]), "corrupt"),
    Bad("bang-cu.xls", _holding(ole("Workbook", below="WordDocument")), "unsupported"),
    Bad("bang-cu.doc", _holding(ole("Book")), "unsupported"),
    Bad("chieu-cu.ppt", _holding(ole("PowerPoint Document")), "unsupported"),
    Bad("thu.docx", _holding(ole("__properties_version1.0")), "unsupported"),
    Bad("anh.docx", _image, "unsupported"),
    Bad("anh.png", _image, "unsupported"),
    Bad("trang-web.pdf", _holding(WEB), "unsupported"),
    Bad("trang-web.doc", _holding(b"\xef\xbb\xbf \r\n" + WEB), "unsupported"),
    Bad("thu.eml", _holding(MAIL), "unsupported"),
    Bad("bang.odt", _open_document("spreadsheet"), "unsupported"),
    Bad("co-khoa.odt", _open_document("text", manifest=b"<a encryption-data=''/>"), "encrypted"),
    Bad("hong.rtf", _holding(b"\x00{\\rtf1 A}"), "corrupt"),
    Bad("nen.docx", _archive, "unsupported"),
    Bad("nen.zip", _archive, "unsupported"),
    Bad("bang-tinh.docx", _workbook, "corrupt"),
    Bad("thieu-than.docx", _without("word/document.xml"), "corrupt"),
    Bad("long-nhau.docx", _nested, "too-large"),
    Bad("bom.docx", hostile_files.bomb, "too-large"),
    Bad("bom-chu.docx", hostile_files.xml_bomb, "too-large"),
    Bad("bom-khai-sai.docx", hostile_files.lying_bomb, "corrupt"),
    Bad("dong-nguoi.docx", hostile_files.crowd, "too-large"),
    Bad("muc-luc-dai.docx", hostile_files.long_directory, "too-large"),
    Bad("nang.pdf", hostile_files.heavy, "too-large"),
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
