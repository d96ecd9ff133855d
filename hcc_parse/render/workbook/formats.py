"""How cells look: letters of official papers, numbers as offices write them, four colours."""

from collections.abc import Mapping
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from hcc_parse.render.sheets import Tone

FONT = {"font_name": "Times New Roman", "font_size": 11}
WHOLE = "#,##0"  # the signs for thousands and decimals are those of the reader's own system
DECIMAL = "#,##0.0###"
DATE = "dd/mm/yyyy"
BLUE = "#1F4E79"
FILLS: Mapping[Tone, tuple[str, str]] = {  # background and letters
    "good": ("#E2F0D9", "#375623"),
    "look": ("#FFF2CC", "#7F6000"),
    "bad": ("#F8D7DA", "#842029"),
    "dim": ("#E7E6E6", "#404040"),
}
_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 16, "font_color": BLUE},
    "section": {"bold": True, "font_size": 12, "font_color": BLUE, "bottom": 1},
    "count": {"bold": True, "font_color": BLUE, "bottom": 1, "align": "right", "text_wrap": True},
    "head": {
        "bold": True,
        "text_wrap": True,
        "align": "center",
        "valign": "vcenter",
        "bg_color": BLUE,
        "font_color": "white",
        "border": 1,
        "border_color": "#FFFFFF",
    },
    "text": {"valign": "top", "align": "left", "indent": 1},
    "long": {"valign": "top", "text_wrap": True, "align": "left", "indent": 1},
    "whole": {"valign": "top", "num_format": WHOLE},
    "decimal": {"valign": "top", "num_format": DECIMAL},
    "date": {"valign": "top", "num_format": DATE, "align": "center"},
    "link": {
        "valign": "top",
        "text_wrap": True,
        "align": "left",
        "indent": 1,
        "font_color": "#0563C1",
        "underline": 1,
    },
}


class Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._formats: dict[str, Format] = {
            name: book.add_format({**FONT, **look}) for name, look in _LOOKS.items()
        }
        for tone, (back, letters) in FILLS.items():
            look = {**_LOOKS["long"], "bg_color": back, "font_color": letters}
            self._formats[tone] = book.add_format({**FONT, **look})

    def __getitem__(self, name: str) -> Format:
        """The format of a name: `head`, `whole`, a tone."""
        return self._formats[name]
