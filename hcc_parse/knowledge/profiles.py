"""Profiles: TOML files of the package, or of an office; what cannot be meant is refused."""

import tomllib
from collections.abc import Iterable, Mapping
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import Any

from hcc_parse.domain import Profile, Severity, Thresholds
from hcc_parse.errors import HccError, why_unread
from hcc_parse.knowledge.load import load_thresholds
from hcc_parse.knowledge.thresholds import with_thresholds

SHIPPED = ("city", "commune")
TABLES = ("only", "skip", "severity", "thresholds", "advice")
OFF = "off"


def load_profile(name: str, checks: Mapping[str, Severity], families: Iterable[str]) -> Profile:
    """Read a profile of the package by its name, or of an office by its path.

    Args:
        name: `city`, `commune`, or a path.
        checks: The severity of each check of the catalogue, by id.
        families: The letters that stand for all checks of a family, those without checks too.

    Raises:
        HccError: If it cannot be read, or asks for what is not there.
    """
    shipped = name in SHIPPED
    data = files("hcc_parse.knowledge").joinpath("data", "profiles", f"{name}.toml")
    try:
        text = (data if shipped else Path(name)).read_bytes().decode("utf-8-sig")
        loaded = tomllib.loads(text)
    except OSError as error:
        raise HccError(
            f"Không đọc được cấu hình “{name}” ({why_unread(error)}); có sẵn: {', '.join(SHIPPED)}."
        ) from error
    except (ValueError, RecursionError) as error:
        raise HccError(f"Cấu hình {name} không phải TOML đúng: {error}.") from error
    try:
        return _profile(loaded, Path(name).name, "" if shipped else name, _Named(checks, families))
    except ValueError as error:
        raise HccError(f"Cấu hình {name}: {error}.") from error
    except HccError as error:
        raise HccError(f"Cấu hình {name}: {error}") from error


class _Named:
    """The checks meant by ids and letters of families."""

    def __init__(self, checks: Mapping[str, Severity], families: Iterable[str]) -> None:
        self.severities = checks
        self.families = frozenset(families)

    def __call__(self, words: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        for word in words:
            named = {id for id in self.severities if word in (id, id[0])}
            if not named and word not in self.families:
                raise ValueError(f"không có phép kiểm tra “{word}”")
            found |= named
        return frozenset(found)


def _profile(loaded: dict[str, Any], name: str, source: str, named: _Named) -> Profile:
    for key in loaded.keys() - set(TABLES):
        raise ValueError(f"không có mục “{key}”; các mục là {', '.join(TABLES)}")
    asked = named(_words(loaded, "only")) if "only" in loaded else frozenset(named.severities)
    capped = _severities(_table(loaded, "severity"), named)
    asked -= named(_words(loaded, "skip")) | {id for id, most in capped.items() if most is None}
    if not asked:
        raise ValueError("không còn phép kiểm tra nào để chạy")
    advice = _table(loaded, "advice")
    return Profile(
        name=name,
        source=source,
        asked=asked,
        off=tuple(sorted(named.severities.keys() - asked)),
        severities={id: most for id, most in sorted(capped.items()) if most and id in asked},
        thresholds=_thresholds(_table(loaded, "thresholds")),
        advice={id: _sentence(key, advice[key]) for key in advice for id in sorted(named([key]))},
    )


def _severities(table: dict[str, Any], named: _Named) -> dict[str, Severity | None]:
    """The most that checks may weigh, None for those switched off; ids outdo families."""
    found: dict[str, Severity | None] = {}
    for key in sorted(table, key=len):
        word = table[key]
        if word not in (*Severity, OFF):
            allowed = ", ".join((*Severity, OFF))
            raise ValueError(f"mức “{word}” của {key} không có; chỉ nhận {allowed}")
        for id in named([key]):
            own, most = named.severities[id], None if word == OFF else Severity(word)
            if most and key == id and most.rank < own.rank:
                raise ValueError(f"{id} nặng nhất là {own}, không thể nâng lên {most}")
            found.pop(id, None)
            if most is None or most.rank > own.rank:
                found[id] = most
    return found


def _thresholds(table: dict[str, Any]) -> dict[str, Fraction]:
    set_to = {}
    for name, value in table.items():
        try:
            set_to[name] = Fraction(str(value))
        except (ValueError, ZeroDivisionError) as error:
            raise ValueError(f"ngưỡng {name}: “{value}” không phải là số") from error
    with_thresholds(Thresholds(), set_to, load_thresholds())  # complains of what is not allowed
    return set_to


def _table(loaded: dict[str, Any], key: str) -> dict[str, Any]:
    table = loaded.get(key, {})
    if not isinstance(table, dict):
        raise ValueError(f"“{key}” phải là một bảng: [{key}]")
    return table


def _words(loaded: dict[str, Any], key: str) -> list[str]:
    words = loaded.get(key, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError(f"“{key}” phải là một danh sách phép kiểm tra")
    return words


def _sentence(key: str, words: object) -> str:
    if not isinstance(words, str) or not words.strip():
        raise ValueError(f"lời nhắc của {key} phải là một câu")
    return words.strip()
