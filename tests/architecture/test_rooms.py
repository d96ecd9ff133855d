"""Rooms stay small, each says what it is for, and the house rules are kept."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path for room in ("hcc_parse", "corpus") for path in (ROOT / room).rglob("*.py"))
FORBIDDEN = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
# Where anything may go wrong in code that is not ours, or where one fault must not cost the rest.
MAY_CATCH_ALL = {
    "hcc_parse/read/sheets/xlsx.py",
    "hcc_parse/read/word/container.py",
    "hcc_parse/read/word/docx.py",
    "hcc_parse/read/printed/opening.py",
    "hcc_parse/read/printed/eyes/deeds.py",
    "hcc_parse/read/printed/eyes/second_opinion.py",
    "hcc_parse/batch/runner.py",
    "hcc_parse/normalise/naming_model.py",
    "hcc_parse/check/__init__.py",
}
REGISTRIES = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("anaconda", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("yarnpkg", "com"),
    ("crates", "io"),
    ("rubygems", "org"),
    ("maven", "org"),
    ("proxy.golang", "org"),
)
NOT_OURS = {"__pycache__", "build", "dist", "demo-out"}
OURS_ALL_THE_SAME = {".ci", ".github", ".gitignore"}

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: _name(path))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@each_file
def test_a_file_opens_with_a_sentence_about_itself(path: Path) -> None:
    opening = (ast.get_docstring(_tree(path)) or "").split("\n\n")[0]
    assert opening.endswith((".", "?", "!"))


def test_the_room_that_relates_names_each_of_its_files() -> None:
    room = ROOT / "hcc_parse" / "relate"
    told = (room / "README.md").read_text("utf-8")
    assert [path.stem for path in room.rglob("[a-z]*.py") if f"`{path.stem}`" not in told] == []


@each_file
def test_a_file_has_at_most_two_hundred_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 200


@each_file
def test_no_function_is_longer_than_forty_lines(path: Path) -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [node for node in ast.walk(_tree(path)) if isinstance(node, functions)]
    long = [node.name for node in found if (node.end_lineno or 0) - node.lineno + 1 > 40]
    assert long == []


@each_file
def test_a_name_says_what_is_inside(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    assert not FORBIDDEN & {word for part in parts for word in part.lower().split("_")}
    assert "base" not in parts  # inside a name it may be the base of a share


def test_a_provenance_is_made_in_one_place_only() -> None:
    makers = [
        _name(path)
        for path in FILES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and _called(node) == "Provenance"
    ]
    assert makers == ["hcc_parse/domain/provenance.py"]


def test_only_these_files_catch_everything_and_they_say_why() -> None:
    catching = [(path, line) for path in FILES for line in _lines_that_catch_all(path)]
    assert {_name(path) for path, _ in catching} <= MAY_CATCH_ALL
    for path, line in catching:
        reason = path.read_text("utf-8").splitlines()[line - 1].partition("#")[2]
        assert len(reason.split()) > 3, f"{_name(path)}:{line} catches everything and says no why"


def test_no_file_names_a_package_registry() -> None:
    hosts = [".".join(parts) for parts in REGISTRIES]
    named = [
        f"{_name(path)}: {host}"
        for path, text in _texts()
        for host in hosts
        if host in text.lower()
    ]
    assert named == []


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _lines_that_catch_all(path: Path) -> Iterator[int]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {kind.id for kind in caught if isinstance(kind, ast.Name)}
            if node.type is None or names & {"Exception", "BaseException"}:
                yield node.lineno


def _texts() -> Iterator[tuple[Path, str]]:
    """Every text file of the project; binary ones and what tools left behind are passed over."""
    for path in _walk(ROOT):
        content = path.read_bytes()
        if b"\x00" not in content:
            yield path, content.decode("utf-8", "replace")


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        hidden = path.name.startswith(".") and path.name not in OURS_ALL_THE_SAME
        if hidden or path.name in NOT_OURS or path.name.endswith(".egg-info"):
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield path
