"""Paragraphs, rules and tables of the letter as WordprocessingML; sizes in half points."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

Part = str
"""XML that stands in the body of a document."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONT = "Times New Roman"
PAGE = (11906, 16838)  # A4, in twentieths of a point
MARGINS = {"top": 1134, "right": 850, "bottom": 1134, "left": 1701}  # 20, 15, 20 and 30 mm
NO_LINE = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
LINES = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in SIDES)


def p(
    text: str,
    *,
    size: int = 28,
    bold: bool = False,
    italic: bool = False,
    align: str = "left",
    indent: int = 0,
    before: int = 0,
    after: int = 60,
    keep: bool = False,
) -> Part:
    """A paragraph of one run.

    Args:
        text: Its characters.
        size: Half points.
        bold: Whether it is bold.
        italic: Whether it is italic.
        align: `left`, `center` or `both`.
        indent: Of its first line, in twentieths of a point.
        before: Space above, in twentieths of a point.
        after: Space below.
        keep: Whether it stays with the next paragraph.
    """
    looks = f"{'<w:b/>' * bold}{'<w:i/>' * italic}"
    looks += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    first = f'<w:ind w:firstLine="{indent}"/>' if indent else ""
    about = f'{"<w:keepNext/>" * keep}<w:spacing w:before="{before}" w:after="{after}"/>'
    about += f'{first}<w:jc w:val="{align}"/><w:rPr>{looks}</w:rPr>'
    run = f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p><w:pPr>{about}</w:pPr>{run if text else ''}</w:p>"


def rule(left: int, right: int) -> Part:
    """A thin line between two indents, in twentieths of a point."""
    line = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    place = '<w:spacing w:before="20" w:after="0" w:line="120" w:lineRule="exact"/>'
    place += f'<w:ind w:left="{left}" w:right="{right}"/>'
    return f"<w:p><w:pPr>{line}{place}</w:pPr></w:p>"


def tables_side(widths: Sequence[int], *columns: Sequence[Part]) -> Part:
    """Columns side by side, without lines."""
    return _table(widths, NO_LINE, _row(widths, ["".join(column) for column in columns]))


def table(widths: Sequence[int], heads: Sequence[Part], row: Sequence[Part]) -> Part:
    """A ruled table of a head, which is repeated on each page, and one row."""
    rows = _row(widths, heads, "<w:cantSplit/><w:tblHeader/>")
    rows += _row(widths, row, "<w:cantSplit/>")
    return _table(widths, LINES, rows)


def _table(widths: Sequence[int], lines: str, rows: str) -> Part:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    about = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
    cells = '<w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>'
    about += f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{cells}</w:tblCellMar>'
    return f"<w:tbl><w:tblPr>{about}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _row(widths: Sequence[int], cells: Sequence[Part], about: str = "") -> str:
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr>{f'<w:trPr>{about}</w:trPr>' if about else ''}{inside}</w:tr>"


def section(body: str) -> str:
    """The document: A4 upright, the number of the page above from the second page on."""
    margins = " ".join(f'w:{side}="{width}"' for side, width in MARGINS.items())
    about = (
        '<w:headerReference w:type="default" r:id="header"/>'
        f'<w:pgSz w:w="{PAGE[0]}" w:h="{PAGE[1]}"/>'
        f'<w:pgMar {margins} w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>'
    )
    return (
        f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}{p("", after=0)}'
        f"<w:sectPr>{about}</w:sectPr></w:body></w:document>"
    )


def head() -> str:
    """The head of the second page and of those after it."""
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    return f'<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{number}</w:p></w:hdr>'


def styles() -> str:
    """The dress of all text that has none of its own."""
    names = " ".join(f'w:{kind}="{FONT}"' for kind in ("ascii", "hAnsi", "cs", "eastAsia"))
    text = f'<w:rFonts {names}/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>'
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    normal += '<w:name w:val="Normal"/></w:style>'
    default = f"<w:docDefaults><w:rPrDefault><w:rPr>{text}</w:rPr></w:rPrDefault></w:docDefaults>"
    return f'<w:styles xmlns:w="{W}">{default}{normal}</w:styles>'
