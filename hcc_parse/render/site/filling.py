"""Fill templates: the one file that knows Jinja2; nothing reaches a page unescaped."""

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from hcc_parse.domain import Language, Said, Verdict, in_words
from hcc_parse.render.json import tool_version
from hcc_parse.render.site import links
from hcc_parse.render.site.wording import Words
from hcc_parse.render.text import HOSTILE

DIGEST = re.compile("[0-9a-f]{64}")
PARTED = " › "  # parts the words of headers and labels


def filled(template: str, language: Language, root: str, **values: object) -> str:
    """Fill a template of this folder.

    Args:
        template: Its name, `index.jinja`.
        language: Of our own words.
        root: The way from the page to the front page: empty or `../`.
        values: What the template shows; all text is escaped, and characters that nobody sees or
            that turn the direction of writing show as holes.
    """
    page = _environment().get_template(template)
    return page.render(
        w=Words(language),
        language=language,
        root=root,
        version=tool_version(),
        css=Markup(_own("site.css")),
        script=Markup(_own("site.js")),
        policy=_policy(),
        links=links,
        verdicts=tuple(Verdict),
        **values,
    )


def disarmed(value: Any) -> Any:
    """Text without control characters and without marks that steer the writing; the rest as is.

    Each such character is replaced by one that shows, so that offsets stay.
    """
    if isinstance(value, str) and not isinstance(value, Markup):
        return HOSTILE.sub("\ufffd", value)
    return value


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_own),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=disarmed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters["number"] = in_words
    environment.filters["day"] = lambda day: f"{day:%d/%m/%Y}"
    environment.filters["once"] = _once
    environment.filters["digest"] = _shortened
    environment.filters["href"] = lambda path: quote(disarmed(path))
    return environment


def _once(path: str) -> str:
    """The parts of a path of words, `A › B`, those left out that repeat the one before."""
    parts = path.split(PARTED)
    return PARTED.join(part for n, part in enumerate(parts) if n == 0 or part != parts[n - 1])


def _shortened(text: str, language: Language) -> str:
    """A digest by its first letters, as a file's own page tells it; other text as it is."""
    if not DIGEST.fullmatch(text):
        return text
    return Said(f"mã nội dung {text[:12]}…", f"content code {text[:12]}…").in_(language)


@cache
def _own(name: str) -> str:
    """A file of our own templates."""
    return files(__package__).joinpath("templates", name).read_text("utf-8")


@cache
def _policy() -> str:
    """What a browser may load: our style, our script, pictures beside the page; nothing else."""
    style, script = (_digest(_own(name)) for name in ("site.css", "site.js"))
    return (
        "default-src 'none'; img-src 'self' file: data:; base-uri 'none'; form-action 'none'; "
        f"style-src 'sha256-{style}'; script-src 'sha256-{script}'"
    )


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
