"""Everything that is read can be found again."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hcc_parse.domain import Passage
from tests.read.corpus_files import PDF_FILES, WORD_FILES, read_once

A4 = (595.4, 842.0)
CORPUS = [*WORD_FILES, *PDF_FILES]
each_file = pytest.mark.parametrize("file", CORPUS, ids=[file.name for file in CORPUS])


def passages_of(file: Path) -> list[Passage]:
    """The paragraphs and cells of a report of the corpus."""
    return list(read_once(file).passages())


# The law: `report.text_at(passage.at(a, b)) == passage.text[a:b]`, whatever a and b.
@each_file
def test_each_passage_and_each_word_stands_where_it_says(file: Path) -> None:
    report = read_once(file)
    for passage in report.passages():
        assert report.text_at(passage.at(0, len(passage.text))) == passage.text
        for word in passage.words:
            place = passage.at(word.start, word.end)
            assert report.text_at(place) == passage.text[word.start : word.end]
            assert place.boxes == (word.box,)


@settings(derandomize=True, deadline=None)
@given(st.data())
def test_any_span_of_any_passage_is_found(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(CORPUS))
    passage = data.draw(st.sampled_from(passages_of(file)))
    start = data.draw(st.integers(0, len(passage.text)))
    end = data.draw(st.integers(start, len(passage.text)))
    assert read_once(file).text_at(passage.at(start, end)) == passage.text[start:end]


@each_file
def test_no_two_passages_have_one_address(file: Path) -> None:
    addresses = [passage.address for passage in passages_of(file)]
    assert len(set(addresses)) == len(addresses)


@pytest.mark.parametrize("file", PDF_FILES, ids=[file.stem for file in PDF_FILES])
def test_each_word_of_a_pdf_has_a_box_inside_its_page(file: Path) -> None:
    report = read_once(file)
    for passage in report.passages():
        printed = "".join(passage.text[word.start : word.end] for word in passage.words)
        assert printed == "".join(passage.text.split())
        for word in passage.words:
            box = word.box
            assert 1 <= box.page <= (report.source.pages or 0)
            assert 0 <= box.x0 < box.x1 <= max(A4)
            assert 0 <= box.top < box.bottom <= max(A4)
