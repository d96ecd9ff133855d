"""Mistakes in using the command, answered in Vietnamese."""

import re
from typing import Any

import typer

# What typer raises for unknown options, missing and bad values; it has no public name of its own.
WrongUsage: type[Exception] = typer.BadParameter.__mro__[1]
COMMANDS = "check, parse, explain, compare, waive, limits, terms, batch, letter"
HINT = "Xem cách dùng: hcc-parse --help"


def in_vietnamese(error: Exception) -> str:
    """Say in one line what is wrong with a command."""
    name = type(error).__name__
    if name == "NoSuchOption":
        return f"Không có tùy chọn {getattr(error, 'option_name', '')}. {HINT}"
    if name == "NoSuchCommand" or "No such command" in str(error):
        return f"Không có lệnh đó; các lệnh là {COMMANDS}. {HINT}"
    parameter = _name_of(getattr(error, "param", None))
    if name == "MissingParameter":
        return f"Thiếu {(parameter or 'tham số').rstrip('.')}. {HINT}"
    if name == "BadParameter":
        choices = re.search(r"is not one of (.+?)\.?$", str(getattr(error, "message", "")))
        allowed = f"; chỉ nhận {choices[1]}" if choices else ""
        return f"Giá trị của {parameter} không hợp lệ{allowed}. {HINT}"
    if "requires an argument" in str(error):
        return f"Tùy chọn {getattr(error, 'option_name', '')} cần một giá trị. {HINT}"
    if "unexpected extra argument" in str(error):
        extra = re.search(r"\(([^()]*)\)$", str(error))
        return f"Thừa tham số{f' {extra[1]}' if extra else ''}. {HINT}"
    if name == "NoArgsIsHelpError":
        return str(error)
    return f"Lệnh không đúng ({error}). {HINT}"


def _name_of(parameter: Any) -> str:
    if parameter is None:
        return ""
    return str(parameter.metavar or "/".join(parameter.opts) or parameter.name)
