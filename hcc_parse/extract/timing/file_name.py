"""The period that the name of a file gives: `BC_Quy1_2026.docx`, `bao-cao-6-thang-dau-nam.pdf`."""

import re
from pathlib import PurePath

from hcc_parse.domain import FileName
from hcc_parse.vietnamese import fold

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# Where words of a file name meet without a sign between them: `BaoCaoQuyII2026`, `Quy1`.
SEAM = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[A-Z][a-z]|[0-9])|(?<=[0-9])(?=[A-Za-z])")
YEAR = r"(?:(?:\s+nam)?\s+(?P<{}>20\d\d)(?!\s+\d))?(?!\w)"  # `2026_06_18` is a day
PERIOD = re.compile(
    r"(?<!\w)(?:"
    r"qu[yi]\s?(?P<quarter>iv|i{1,3}|[1-4])" + YEAR.format("y1") + "|"
    r"q\s(?P<short>iv|i{1,3}|[1-4])(?=\s+20\d\d)" + YEAR.format("y2") + "|"
    r"0?6\s(?:thang|t)\s(?P<half>dau|cuoi)(?:\s+nam)?" + YEAR.format("y3") + "|"
    r"(?P<nine>0?9\s(?:thang|t))(?:\s+dau)?(?:\s+nam)?" + YEAR.format("y4") + "|"
    r"(?<!\d\s)(?:thang|t)\s(?P<month>0?[1-9]|1[0-2])(?=\s+(?:nam\s+)?20\d\d)"
    + YEAR.format("y5")
    + "|"
    r"nam\s(?P<year>20\d\d)(?!\s+\d)(?!\w))"
)


def file_name_of(path: str) -> FileName | None:
    """The period that a file is named after, where its name gives just one.

    Args:
        path: The path; only the last part counts, without its ending.

    Returns:
        The name and its period, or None: no period, or more than one.

    >>> found = file_name_of("gửi/BC_Quy1_2026.docx")
    >>> found and (found.text, found.period, found.year)
    ('BC_Quy1_2026.docx', 'quarter-1', 2026)
    """
    name = PurePath(path).name
    words = _words(PurePath(path).stem)
    found = {_meant(match) for match in PERIOD.finditer(words)}
    if len(found) != 1:
        return None
    ((period, year),) = found
    return FileName(text=name, period=period, year=year)


def _words(stem: str) -> str:
    """The name in small letters without marks, a blank between words and numbers."""
    bare = re.sub(r"[^\w]|_", " ", stem)
    letters = "".join(fold(c).upper() if c.isupper() else fold(c) or c for c in bare)
    return " ".join(SEAM.sub(" ", letters).lower().split())


def _meant(match: re.Match[str]) -> tuple[str, int | None]:
    groups = match.groupdict()
    year = next((groups[name] for name in ("y1", "y2", "y3", "y4", "y5") if groups[name]), None)
    quarter = groups["quarter"] or groups["short"]
    if quarter:
        name = f"quarter-{ROMAN.get(quarter, quarter)}"
    elif groups["half"]:
        name = "half-1" if groups["half"] == "dau" else "half-2"
    elif groups["nine"]:
        name = "nine-months"
    elif groups["month"]:
        name = f"month-{int(groups['month'])}"
    else:
        name, year = "year", groups["year"]
    return name, int(year) if year else None
