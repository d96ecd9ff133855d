"""Patterns of the words of the data files, in texts without marks."""

from dataclasses import replace

from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from hcc_parse.relate.word_patterns import one_of, said, words_of
from tests.reports import KNOWLEDGE

PAID = "Dự toán giao 200 triệu đồng; đã chi 100 triệu đồng, {} 55%."


def test_whole_words_are_found_without_their_marks() -> None:
    pattern = said(("kế hoạch", "giảm"), r"nam 20\d\d")
    assert pattern.search("so voi ke hoach")
    assert pattern.search("cua nam 2025")
    assert not pattern.search("giams va cac ke hoachs")


def test_without_words_nothing_is_found() -> None:
    assert not said(()).search("bat ky chu nao")
    assert one_of(()) == "(?:(?!))"
    assert words_of(KNOWLEDGE, "no such role") == ()


def test_a_word_that_is_added_leads_to_a_share() -> None:
    words = KNOWLEDGE.number_words
    more = {**words, "amounts-to": (*words["amounts-to"], "vị chi")}
    text = parse_plain(PAID.format("vị chi"))
    assert not understand(text, KNOWLEDGE).relations.ratios
    assert understand(text, replace(KNOWLEDGE, number_words=more)).relations.ratios
