"""Mistakes in using the command, answered in Vietnamese."""

import re
from typing import Any

import typer

# What typer raises for unknown options, missing and bad values; it has no public name of its own.
WrongUsage: type[Exception] = typer.BadParameter.__mro__[1]


def in_vietnamese(error: Exception) -> str:
    """Say in one line what is wrong with a command."""
    name, hint = type(error).__name__, _hint(error)
    if name == "NoSuchOption":
        return f"Không có tùy chọn {getattr(error, 'option_name', '')}. {hint}"
    if name == "NoSuchCommand" or "No such command" in str(error):
        return f"Không có lệnh đó; các lệnh là {_commands(error)}. {hint}"
    given: Any = getattr(error, "param", None)
    parameter = _name_of(given)
    if name == "MissingParameter":
        value = f" {given.metavar}" if parameter.startswith("-") and given.metavar else ""
        return f"Thiếu {(parameter or 'tham số').rstrip('.')}{value}. {hint}"
    if name == "BadParameter":
        message = str(getattr(error, "message", ""))
        choices = re.search(r"is not one of (.+?)\.?$", message)
        allowed = f"; chỉ nhận {choices[1]}" if choices else ""
        if "valid integer" in message:
            allowed = "; phải là một con số"
        return f"Giá trị của {parameter} không hợp lệ{allowed}. {hint}"
    if "requires an argument" in str(error):
        return f"Tùy chọn {getattr(error, 'option_name', '')} cần một giá trị. {hint}"
    if "unexpected extra argument" in str(error):
        extra = re.search(r"\(([^()]*)\)$", str(error))
        return f"Thừa tham số{f' {extra[1]}' if extra else ''}. {hint}"
    if name == "NoArgsIsHelpError":
        return str(error)
    return f"Lệnh không đúng ({error}). {hint}"


def _name_of(parameter: Any) -> str:
    if parameter is None:
        return ""
    options = "/".join(name for name in parameter.opts if name.startswith("-"))
    return str(options or parameter.metavar or parameter.name)


def _commands(error: Exception) -> str:
    """The commands among which one was looked for, those of `archive` too."""
    group = getattr(getattr(error, "ctx", None), "command", None)
    return ", ".join(getattr(group, "commands", ()))


def _hint(error: Exception) -> str:
    """Where to read on: the help of the command that was meant, where that is known."""
    command = getattr(getattr(error, "ctx", None), "command_path", "hcc-parse")
    return f"Xem cách dùng: {command} --help"
