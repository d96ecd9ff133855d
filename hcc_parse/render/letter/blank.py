"""The template of the letter that comes with the program, as Annex I of Decree 30/2020 asks.

`python -m hcc_parse.render.letter.blank FILE` writes it, for an office to make its own in Word.
"""

import sys
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hcc_parse.domain import Language
from hcc_parse.render.letter.layout import Part, head, p, rule, section, styles, table, tables_side
from hcc_parse.render.letter.words import word
from hcc_parse.render.word_package import EPOCH, KINDS, MEMBER, RELATIONS_SPACE, TYPES, TYPES_SPACE

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
COLUMNS = (480, 3300, 1150, 1250, 1400, 1774)  # twentieths of a point, 165 mm together
HEADS = ("number", "place", "stated", "against_{}", "proposal", "answer")
CASES = (
    ("review", "ra_soat"),
    ("partial", "doc_thieu"),
    ("unread", "chua_doc"),
    ("absent", "chua_nop"),
)
HALVES = (3654, 5700)


@cache
def blank_letter(language: Language = "vi") -> bytes:
    """The template as a DOCX; the same bytes each time."""
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, text in _parts(language).items():
            member = ZipInfo(name, EPOCH)
            member.compress_type = ZIP_DEFLATED
            archive.writestr(member, XML + text)
    return target.getvalue()


def _parts(language: Language) -> dict[str, str]:
    names = {"styles": "styles.xml", "header": "header1.xml"}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{MEMBER}.{kind}+xml"/>'
        for kind, name in {"document.main": "document.xml", **names}.items()
    )
    package = "application/vnd.openxmlformats-package.relationships+xml"
    return {
        TYPES: f'<Types xmlns="{TYPES_SPACE}"><Default Extension="rels" ContentType="{package}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": _document(language),
        "word/_rels/document.xml.rels": _relations(names),
        "word/styles.xml": styles(),
        "word/header1.xml": head(),
    }


def _relations(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{kind}" Type="{KINDS}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{RELATIONS_SPACE}">{rows}</Relationships>'


def _document(language: Language) -> str:
    def said(key: str) -> str:
        return word(key, language)

    parts = [_letterhead(language), p("", after=60)]
    for kind, condition in CASES:
        title = f"{{{{neu {condition}}}}}{said(f'title_{kind}')}"
        parts.append(p(title, bold=True, size=28, align="center", before=120))
    parts.append(p(said("about"), bold=True, size=28, align="center"))
    parts += [rule(3300, 3300), p(said("to"), align="center", size=28, before=240, after=240)]
    for kind, condition in CASES:
        parts.append(_body(f"{{{{neu {condition}}}}}{said(f'opening_{kind}')}"))
    parts += [_body("- {{chua_doc.noi_dung}}"), _body("- {{ky_khac.noi_dung}}")]
    for name, kind in (("sai", "errors"), ("hoi", "doubts")):
        parts += [*_heading(name, kind, language), _points(name, kind, language)]
        parts.append(p(f"{{{{neu {name}}}}}", after=0))
    parts += _heading("luu_y", "notes", language)
    note = "{{luu_y.stt}}. {{luu_y.vi_tri}}: {{luu_y.noi_dung}}"
    parts.append(p(note, indent=567, before=60))
    parts += _heading("chua_kiem", "unchecked", language)
    parts.append(_body("- {{chua_kiem.noi_dung}}"))
    parts.append(_body(f"{{{{neu tra_loi}}}}{said('closing')}"))
    parts.append(p(f"{{{{neu tra_loi}}}}{said('origin')}", italic=True, size=22, after=240))
    parts.append(_ending(language))
    return section("".join(parts))


def _letterhead(language: Language) -> Part:
    def said(key: str) -> str:
        return word(key, language)

    left = [
        p(said("above"), size=26, align="center", after=0),
        p(said("issuer"), size=26, bold=True, align="center", after=0),
        rule(1200, 1200),
        p(said("number"), size=26, align="center", before=60),
    ]
    right = [
        p(said("motto"), size=26, bold=True, align="center", after=0),
        p(said("values"), size=28, bold=True, align="center", after=0),
        rule(1280, 1280),
        p(said("day"), size=26, italic=True, align="center", before=60),
    ]
    return tables_side(HALVES, left, right)


def _heading(name: str, kind: str, language: Language) -> list[Part]:
    condition = f"{{{{neu {name}}}}}"
    title = p(f"{condition}{word(f'head_{kind}', language)}", bold=True, before=200, keep=True)
    text = p(f"{condition}{word(f'text_{kind}', language)}", italic=True, keep=True)
    return [title, text]


def _points(name: str, kind: str, language: Language) -> Part:
    """The table of a list: its heads, and the row that is repeated for each point."""
    titles = [word(f"column_{head.format(kind)}", language) for head in HEADS]
    heads = [p(title, bold=True, size=22, align="center") for title in titles]
    row = [
        p(f"{{{{{name}.stt}}}}", size=22, align="center"),
        p(f"{{{{{name}.vi_tri}}}}", size=22, bold=True) + p(f"{{{{{name}.noi_dung}}}}", size=22),
        p(f"{{{{{name}.bao_cao_ghi}}}}", size=22, align="center"),
        p(f"{{{{{name}.can_khop}}}}", size=22, align="center"),
        p(f"{{{{{name}.de_nghi}}}}", size=22),
        p(word("answer_done", language), size=22) + p(word("answer_true", language), size=22),
    ]
    return table(COLUMNS, heads, row)


def _body(text: str) -> Part:
    return p(text, align="both", indent=567, before=60, after=60)


def _ending(language: Language) -> Part:
    left = [p(word("receivers", language), size=24, bold=True, italic=True, after=0)]
    for key in ("receiver_unit", "receiver_file"):
        left.append(p(word(key, language), size=22, after=0))
    right = [
        p(word("signer", language), size=26, bold=True, align="center", after=0),
        p(word("sign", language), size=26, italic=True, align="center", after=1400),
        p(word("signer_name", language), size=26, bold=True, align="center"),
    ]
    return tables_side(HALVES, left, right)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(blank_letter())
