"""Who holds the posts that a unit has one of: `đồng chí Nguyễn Văn An, Chủ tịch UBND xã`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from hcc_parse.domain import Header, Official, Passage, Signatory
from hcc_parse.extract.word_patterns import alternatives, ignoring, whole
from hcc_parse.vietnamese import fold, plain

Labels = Mapping[str, tuple[str, ...]]
POST = "person:post:"
SYLLABLE = r"[A-ZÀ-ỸĐ][a-zà-ỹđ]*"
NAME = rf"(?P<name>{SYLLABLE}(?:[ ]+{SYLLABLE}){{1,4}})"
KIND = r"(?:\s+(?:xã|phường|đặc khu))?"
# Posts that may stand between a name and the post sought: `Phó Bí thư Đảng ủy, Chủ tịch UBND`.
BESIDE = r"(?:(?:Phó )?Bí thư[^,;.()]{0,40}[,–-]\s*)?"
GROUPS = ("unit", "unit2")
SENTENCE = re.compile(r"[.;!?](?=\s|$)|\n")
VICE = re.compile(r"(?<!\w)KT\s?\.|PHÓ", re.IGNORECASE)
SIGNED = {"chu tich": "chủ tịch", "giam doc": "giám đốc"}


def find_officials(body: Iterable[Passage], header: Header, labels: Labels) -> Iterator[Official]:
    """Yield the signatory, where he signs as the head, then those whom the text names as heads.

    Args:
        body: The paragraphs.
        header: Its issuer tells whose heads count, its signatory signs.
        labels: The words of the roles `person:…`.
    """
    yield from _signatory(header.signatory)
    commune = header.issuer.commune if header.issuer else None
    for role, posts in labels.items():
        if role.startswith(POST):
            pattern = _pattern(posts, labels.get("person:title", ()))
            for passage in body:
                yield from _named(passage, role.removeprefix(POST), pattern, commune, labels)


def _signatory(signatory: Signatory | None) -> Iterator[Official]:
    """Whoever signs as the head himself."""
    if signatory is None or not signatory.name or signatory.name_place is None:
        return
    signed = f"{signatory.authority} {signatory.position}"
    post = SIGNED.get(fold(signatory.position or ""))
    if post and not VICE.search(plain(signed)):
        name, place = signatory.name, signatory.name_place
        yield Official(post=post, name=name, text=name, place=place)


def _named(
    passage: Passage,
    post: str,
    pattern: re.Pattern[str],
    commune: str | None,
    labels: Labels,
) -> Iterator[Official]:
    text = passage.plain
    if not any(title in text.lower() for title in labels.get("person:title", ())):
        return
    for match in pattern.finditer(text):
        start = max((m.end() for m in SENTENCE.finditer(text, 0, match.start())), default=0)
        after = SENTENCE.search(text, match.end())
        sentence = text[start : after.start() if after else len(text)]
        group = "first" if match["first"] else "second"
        if whole(labels.get("person:changed", ())).search(sentence):
            continue
        if _tenure(labels).match(text, match.end()):
            continue
        if not _is_of(match["unit"] or match["unit2"], commune):
            continue
        yield Official(
            post=post,
            name=" ".join(passage.text[slice(*match.span(group))].split()),
            text=passage.text[slice(*match.span())],
            place=passage.at(*match.span()),
        )


def _is_of(unit: str | None, commune: str | None) -> bool:
    """Whether a post is of the report's own unit: it names no other."""
    return not unit or (commune is not None and fold(commune).endswith(f" {fold(unit)}"))


def _tenure(labels: Labels) -> re.Pattern[str]:
    """`Chủ tịch UBND xã (đến ngày 30/4/2026)`: somebody else held the post before or after."""
    words = alternatives(labels.get("person:tenure", ()))
    return ignoring(rf"\W*(?:{words})(?!\w)\W*(?:hết\s+)?(?:ngày|tháng|đầu|cuối|\d)")


@cache
def _pattern(posts: tuple[str, ...], titles: tuple[str, ...]) -> re.Pattern[str]:
    """A name before its post, or a title and a name behind it; capitals count in names only."""
    post = rf"(?<!\w)(?<!Phó )(?<!phó )(?i:{alternatives(posts)})(?!\w){KIND}"
    title = rf"(?<!\w)(?i:{alternatives(titles)})\s+"
    units = (rf"(?:\s+(?P<{group}>{SYLLABLE}(?:[ ]+{SYLLABLE}){{0,3}}))?" for group in GROUPS)
    unit, unit2 = units
    first, second = (NAME.replace("name", group) for group in ("first", "second"))
    return re.compile(
        rf"{title}{first}\s*[,(–-]\s*{BESIDE}{post}{unit}"
        rf"|{post}{unit2}\s*(?:[:–(-]|là)?\s*{title}{second}"
        rf"(?!\w)(?!\s+[A-ZÀ-ỸĐ])(?!\s*[,(–-]\s*\w)"  # a post of his own may follow
    )
