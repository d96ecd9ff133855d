"""Letters of the time before Unicode, and letters that nobody sees.

A font of the `.Vn` or VNI family shows other letters than its codes say. Such text reaches a reader
as U+00A1–U+00FF: a DOCX holds the codes as Windows-1252 shows them, or at U+F0A1–U+F0FF where the
font is marked as one of symbols; the ToUnicode map of a PDF gives the same. `decode` turns the
pieces of a paragraph into the text that the page shows, and says what it changed.
"""

from hcc_parse.read.letters.coding import Coding, coding_of
from hcc_parse.read.letters.decode import Decoded, Stretch, decode
from hcc_parse.read.letters.judge import suspected, to_unicode
from hcc_parse.read.letters.unseen import unseen, without_unseen

__all__ = [
    "Coding",
    "Decoded",
    "Stretch",
    "coding_of",
    "decode",
    "suspected",
    "to_unicode",
    "unseen",
    "without_unseen",
]
