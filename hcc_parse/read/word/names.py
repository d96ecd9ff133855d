"""The names of the elements of a Word file that the reader knows."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741  (the prefix that Word gives it)

P, TBL, TR, TC = (f"{W}{tag}" for tag in ("p", "tbl", "tr", "tc"))
T, DEL_TEXT, MATH_TEXT = f"{W}t", f"{W}delText", f"{M}t"
TEXTS = (T, DEL_TEXT, MATH_TEXT)
PPR, RPR, VAL = f"{W}pPr", f"{W}rPr", f"{W}val"
INS, DEL, MOVE_FROM, MOVE_TO = (f"{W}{tag}" for tag in ("ins", "del", "moveFrom", "moveTo"))
ALTERNATE, CHOICE, FALLBACK = (f"{MC}{tag}" for tag in ("AlternateContent", "Choice", "Fallback"))
BOX = f"{W}txbxContent"
STRICT = "http://purl.oclc.org/ooxml/"
# What the strict form of the standard calls otherwise than Word does.
TRANSITIONAL = {
    f"{STRICT}wordprocessingml/main": W[1:-1],
    f"{STRICT}officeDocument/math": M[1:-1],
    f"{STRICT}officeDocument/relationships": R[1:-1],
    f"{STRICT}drawingml/main": A[1:-1],
    f"{STRICT}drawingml/wordprocessingDrawing": WP[1:-1],
}
SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
# What holds no characters of the page: properties, and the codes of fields, which are instructions.
SKIPPED = {
    f"{W}{tag}"
    for tag in (
        *("pPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "softHyphen", "smartTagPr"),
        *("customXmlPr", "lastRenderedPageBreak", "bookmarkStart", "bookmarkEnd", "proofErr"),
        *("commentRangeStart", "commentRangeEnd", "commentReference", "rubyPr", "tblPr", "trPr"),
    )
}
NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}

FOREIGN_TAGS = {f"{W}altChunk", f"{W}subDoc"}
LOOSE = {f"{W}{tag}" for tag in ("r", "hyperlink", "fldSimple", "smartTag", "t", "drawing")} | {
    f"{M}oMath",
    f"{M}oMathPara",
}
WITHOUT_TEXT = {
    f"{W}{tag}"
    for tag in ("sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "sdtEndPr", "bookmarkStart")
}
