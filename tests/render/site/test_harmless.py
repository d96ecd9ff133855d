"""Hostile names and texts do nothing: they are shown, as text, and load or run nothing."""

import base64
import hashlib
import re
import unicodedata
from dataclasses import replace
from functools import cache

import pytest

from hcc_parse.domain import (
    Failure,
    Language,
    Problem,
    Received,
    Review,
    Round,
    RoundReview,
    Said,
    Standing,
    State,
    Term,
    Verdict,
)
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.site import PagePicture, index_page, report_page, total_pages
from hcc_parse.render.site.filling import disarmed
from hcc_parse.vietnamese import nfc
from tests.render.reviewed import reviewed_text
from tests.render.site.building import (
    Element,
    crossing_in,
    opened,
    standing_of,
    totals_of,
)

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>\"onmouseover='x' "
    "javascript:alert(1) </style></title>{{ 7*7 }} &lt;b&gt; \u202ecod.exe\u202c\u200b\x1b[31m\x85"
)
NAME = f'"><svg onload=alert(1)>../{HOSTILE}\udce1'
LINES = (
    "BÁO CÁO",
    f"Kết quả {HOSTILE}",
    f"Tổng số hồ sơ {HOSTILE} tiếp nhận là 5 hồ sơ, trong đó trực tuyến 9 hồ sơ",
    f"Căn cứ Nghị định số 61/2018/NĐ-CP ngày 31/02/2018 của {HOSTILE}",
    f"| STT | {HOSTILE} | Số hồ sơ |",
    f"| 1 | {HOSTILE} | 12 |",
    "| 2 | Đất đai | 8 |",
    "| Tổng cộng | < | 21 |",
)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


@cache
def review() -> Review:
    found = reviewed_text(nfc("\n".join(LINES)), NAME)
    first = replace(
        found.findings[0],
        id='x" onclick="alert(1)',
        message=Said(HOSTILE, HOSTILE),
        explanation=HOSTILE,
        check='A"1',
    )
    problem = Problem(code="no-text", message=HOSTILE, english=HOSTILE)
    return replace(found, findings=(first, *found.findings[1:]), problems=(problem,))


@cache
def hostile_round() -> RoundReview:
    crossing = replace(crossing_in(review(), HOSTILE), unit=NAME, others=(NAME,))
    one = standing_of(review(), NAME, (crossing,))
    one = replace(one, slug='x"><script>')
    failed = Received(
        path=NAME,
        sha256="",
        size=0,
        state=State.FAILED,
        failure=Failure(path=NAME, error="corrupt", message=HOSTILE, english=HOSTILE),
    )
    older = Received(path=NAME, sha256="", size=0, state=State.OLDER, of=NAME)
    lost = Standing(unit=NAME, slug="y", verdict=Verdict.UNREAD, brief=None, files=(failed,))
    standings = (one, lost)
    return RoundReview(
        round=Round(
            asked=Term(None, None, text=HOSTILE), roster=(), received=(*one.files, failed, older)
        ),
        standings=standings,
        crossings=(crossing,),
        totals=tuple(totals_of(standings)),
    )


@cache
def pages(language: Language) -> tuple[tuple[str, str], ...]:
    one = hostile_round().standings[0]
    knowledge = load_knowledge()
    return (
        ("index", index_page(hostile_round(), knowledge, language)),
        ("report", report_page(review(), one, {1: PagePicture(b"", 600, 800)}, language)),
        *total_pages(hostile_round(), knowledge, language),
    )


def trees(language: Language) -> list[Element]:
    return [opened(html) for _, html in pages(language)]


@both_languages
def test_hostile_text_makes_no_element_and_no_attribute(language: Language) -> None:
    for page in trees(language):
        assert len(page.named("script")) == len(page.named("style")) == 1
        for one in page.all():
            names = set(one.attributes)
            assert not [name for name in names if name.startswith("on")], one.attributes
            assert "style" not in names
            assert one.tag not in ("iframe", "object", "embed", "base", "form", "foreignobject")
            if one.tag == "img":
                assert (one.attributes["src"] or "").startswith("../bao-cao/")


@both_languages
def test_every_link_stays_within_the_site(language: Language) -> None:
    for page in trees(language):
        for one in page.all():
            href = one.attributes.get("href")
            if href is not None:
                assert re.fullmatch(r"#.*|(\.\./)?[A-Za-z0-9%._/-]+(#.*)?", href, re.DOTALL), href
                assert ":" not in href.partition("#")[0]
                assert not href.startswith("//")


@both_languages
def test_nothing_on_a_page_steers_the_writing(language: Language) -> None:
    for path, html in pages(language):
        html.encode("utf-8")
        unseen = {
            letter
            for letter in html
            if unicodedata.category(letter) in ("Cc", "Cf", "Cs") and letter != "\n"
        }
        assert unseen == set(), path


def test_hostile_text_is_shown_letter_by_letter_where_it_stands() -> None:
    page = trees("vi")[1]
    report = review().dossier.report
    for passage in report.passages():
        row = passage.address
        anchor = f"d-{row.block}" if row.row is None else f"o-{row.block}-{row.row}-{row.column}"
        shown = page.by_id()[anchor].text
        assert shown == disarmed(passage.text)
        assert len(shown) == len(passage.text)
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7*7 }}" in page.text


@both_languages
def test_the_policy_lets_in_our_own_style_and_script_only(language: Language) -> None:
    for page in trees(language):
        policy = next(
            one.attributes["content"] or ""
            for one in page.named("meta")
            if one.attributes.get("http-equiv") == "Content-Security-Policy"
        )
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        assert rules["default-src"] == "'none'"
        assert "unsafe" not in policy
        for tag in ("script", "style"):
            inside = page.named(tag)[0].text.encode()
            digest = base64.b64encode(hashlib.sha256(inside).digest()).decode()
            assert rules[f"{tag}-src"] == f"'sha256-{digest}'"


def test_no_page_names_a_place_outside() -> None:
    for _, html in pages("vi"):
        assert "http://" not in html
        assert "https://" not in html
