"""The letter to a unit (phiếu đề nghị rà soát): what was found, and room for its answer."""

from collections.abc import Iterator

from hcc_parse.domain import Brief, Language, Standing, State, Term
from hcc_parse.render.letter.blank import blank_letter
from hcc_parse.render.letter.filling import filled
from hcc_parse.render.letter.points import points_of
from hcc_parse.render.letter.words import has_word, word
from hcc_parse.render.text import safe

__all__ = ["FIELDS", "blank_letter", "letter_to"]

FIELDS: dict[str, tuple[str, ...] | None] = {
    "ra_soat": None,
    "doc_thieu": None,
    "tra_loi": None,
    "sai": ("stt", "vi_tri", "noi_dung", "bao_cao_ghi", "can_khop", "de_nghi"),
    "hoi": ("stt", "vi_tri", "noi_dung", "bao_cao_ghi", "can_khop", "de_nghi"),
    "luu_y": ("stt", "vi_tri", "noi_dung"),
    "chua_kiem": ("noi_dung",),
    "chua_doc": ("noi_dung",),
    "chua_nop": (),
    "ky_khac": ("noi_dung",),
}
"""The lists that a template repeats, with the names of their points.

One without names is a condition only; one of None may be left out of a template: a letter of points
(`ra_soat`), of unread parts alone (`doc_thieu`), one that asks for answers (`tra_loi`).
"""
KINDS = ("xã ", "phường ", "đặc khu ", "thị trấn ")


def letter_to(
    standing: Standing,
    asked: Term | None,
    language: Language = "vi",
    template: bytes | None = None,
) -> bytes | None:
    """The letter to a unit as a DOCX, by Annex I of Decree 30/2020/NĐ-CP.

    Points that cannot be true as written stand apart from those that are doubtful and from mere
    notes; a unit whose file could not be read is asked to send it again, one that sent none is
    reminded.

    Args:
        standing: How the unit stands in the round.
        asked: The period that was asked for, or None.
        language: Of the letter; what the report says stays as it is.
        template: A DOCX with names in braces, or None for our own.

    Returns:
        The bytes of the letter, the same for the same standing; None when nothing is asked of the
        unit: notes alone make no letter.

    Raises:
        TemplateError: When the template cannot be filled.
    """
    points = points_of(standing, language)
    lists = dict(points.lists)
    if points.any_of("sai", "hoi"):
        lists["tra_loi"] = [{}]
    if not points.any_of("chua_doc", "chua_nop"):
        if points.any_of("sai", "hoi"):
            lists["ra_soat"] = [{}]
        elif points.any_of("chua_kiem"):
            lists["doc_thieu"] = [{}]
        else:
            return None
    values = _values(standing, asked, language)
    return filled(template or blank_letter(language), values, lists, FIELDS)


def _values(standing: Standing, asked: Term | None, language: Language) -> dict[str, str]:
    values = {
        "don_vi": _unit(standing, language),
        "ky": _term(asked, standing.brief, language),
        "tep": ", ".join(_files(standing, language)) or word("file_unknown", language),
    }
    return {key: safe(value) for key, value in values.items()}


def _files(standing: Standing, language: Language) -> Iterator[str]:
    """The file of the report and those joined to it; all files where none was read."""
    brief = standing.brief
    paths = [file.path for file in standing.files if brief is None or file.state is State.JOINED]
    for path in dict.fromkeys((brief.path, *paths) if brief else paths):
        yield word("file", language, path.rsplit("/", 1)[-1])


def _unit(standing: Standing, language: Language) -> str:
    """Whom to address: the unit of the roster, else the one that the report names."""
    of_report = standing.brief.unit if standing.brief else None
    for unit in (standing.unit.partition(" (")[0], of_report or ""):
        if unit.lower().startswith(KINDS):
            return word("people", language, unit)
    return word("people_unknown", language)


def _term(asked: Term | None, brief: Brief | None, language: Language) -> str:
    """A period in words: that of the report, else the one asked for."""
    for term in (brief.term if brief else None, asked):
        if term is None or (term.name is None and not term.text):
            continue
        if language == "vi" and term.text and term is not asked:
            return term.text
        if term.name is None or term.year is None:
            continue
        kind, _, number = term.name.partition("-")
        if has_word(f"term_{term.name}"):
            return word(f"term_{term.name}", language, str(term.year))
        if has_word(f"term_{kind}") and number:
            shown = _roman(number) if kind == "quarter" and language == "vi" else number
            return word(f"term_{kind}", language, shown, str(term.year))
    return word("term_unknown", language)


def _roman(number: str) -> str:
    return {"1": "I", "2": "II", "3": "III", "4": "IV"}.get(number, number)
