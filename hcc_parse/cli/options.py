"""Options that several commands have."""

from typing import Annotated

import typer

NoOcr = Annotated[
    bool,
    typer.Option(
        "--no-ocr", help="Không nhận dạng trang quét; trang như thế được nêu là chưa đọc."
    ),
]
