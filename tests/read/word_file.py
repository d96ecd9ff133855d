"""A Word file written from its XML, as small as Word would still open."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hcc_parse.domain import Paragraph, Report, Table
from hcc_parse.read import read_report
from tests.read.word_law import lost_characters

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "r": OFFICE,
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def p(*runs: str) -> str:
    """A paragraph; what is not an element already becomes a run of text."""
    return f"<w:p>{''.join(map(_run, runs))}</w:p>"


def t(text: str) -> str:
    """The text of a run."""
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(text: str, properties: str = "") -> str:
    """A run with properties."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{t(text)}</w:r>"


def inserted(text: str, author: str = "Lan") -> str:
    """A run whose insertion is tracked."""
    return f'<w:ins w:id="1" w:author="{author}"><w:r>{t(text)}</w:r></w:ins>'


def deleted(text: str, author: str = "Lan") -> str:
    """A run whose deletion is tracked."""
    run = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f'<w:del w:id="2" w:author="{author}">{run}</w:del>'


def controlled(content: str) -> str:
    """Content inside a content control."""
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def tc(*content: str, span: int | str = "", merge: str = "", properties: str = "") -> str:
    """A cell: texts become paragraphs; `merge` is `restart` or `continue`."""
    properties += f'<w:gridSpan w:val="{span}"/>' if span != "" else ""
    properties += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    inside = "".join(part if part.startswith("<") else p(part) for part in content) or p()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A row; a plain text becomes a cell."""
    inside = "".join(c if c.startswith("<") else tc(c) for c in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def tbl(*rows: str) -> str:
    """A table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def text_box(*texts: str) -> str:
    """A text box as Word writes it: a new shape, and an old one for old readers."""
    inside = f"<w:txbxContent>{''.join(map(p, texts))}</w:txbxContent>"
    new = f'<mc:Choice Requires="wps"><wps:txbx>{inside}</wps:txbx></mc:Choice>'
    old = f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>"


def part(tag: str, content: str, doctype: str = "") -> str:
    """A whole XML part."""
    return f"{HEAD}{doctype}<w:{tag} {NAMESPACES}>{content}</w:{tag}>"


def write_word(
    path: Path, *body: str, parts: dict[str, str] | None = None, doctype: str = ""
) -> Path:
    """Write a Word file; `parts` maps a kind such as `header` to its XML."""
    document = part("document", f"<w:body>{''.join(body)}</w:body>", doctype)
    return pack(path, members(document, parts or {}))


def members(document: str, parts: dict[str, str]) -> dict[str, bytes]:
    """The files inside a Word file."""
    names = {kind: f"{kind}1.xml" for kind in parts}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{TYPE}.{kind}+xml"/>'
        for kind, name in {**names, "document.main": "document.xml"}.items()
    )
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    rels = (
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    )
    texts = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f"{rels}{xml}{overrides}</Types>",
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations(names),
        **{f"word/{names[kind]}": content for kind, content in parts.items()},
    }
    return {name: text.encode() for name, text in texts.items()}


def pack(path: Path, content: dict[str, bytes]) -> Path:
    """Write members into a package, without the clock."""
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, data in content.items():
            package.writestr(ZipInfo(name), data, ZIP_DEFLATED)
    return path


def read_word(
    folder: Path, *body: str, parts: dict[str, str] | None = None
) -> tuple[Report, list[str]]:
    """Write and read a Word file: the report, and its paragraphs; no character may be lost."""
    path = write_word(folder / "bao-cao.docx", *body, parts=parts)
    report = read_report(path)
    assert lost_characters(path, report) == {}
    return report, [passage.text for passage in report.paragraphs()]


def table_in(report: Report) -> Table:
    """The only table of a report."""
    (table,) = [block for block in report.blocks if isinstance(block, Table)]
    return table


def cells_of(table: Table) -> list[tuple[int, int, int, int, str]]:
    """Row, column, row span, column span and text of each cell."""
    return [
        (
            cell.passage.address.row or 0,
            cell.passage.address.column or 0,
            cell.row_span,
            cell.column_span,
            cell.passage.text,
        )
        for cell in table.cells
    ]


def asides_of(report: Report) -> list[tuple[str, str]]:
    """What was set aside, and why."""
    return [
        (block.aside, block.passage.text)
        for block in report.blocks
        if isinstance(block, Paragraph) and block.aside is not None
    ]


def told(report: Report, code: str) -> list[tuple[str, str]]:
    """The messages of problems of one code, and the characters at their places."""
    return [
        (problem.message, report.text_at(problem.place) if problem.place else "")
        for problem in report.problems
        if problem.code == code
    ]


def _run(content: str) -> str:
    if content.startswith("<"):
        return content
    return f"<w:r>{t(content)}</w:r>"


def _relations(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'
