"""What is sent between processes comes out equal, and nothing else comes out."""

import os
import pickle

import pytest

from hcc_parse.batch.parcel import opened, packed
from hcc_parse.check import CATALOGUE
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review_file
from tests.read.corpus_files import PDF_FILES


def test_a_review_comes_out_equal_with_the_knowledge_that_is_shared() -> None:
    known = load_knowledge()
    review = review_file(PDF_FILES[0], CATALOGUE, known)
    parcel = packed(review, known)
    received = opened(parcel, known)
    assert received == review
    assert received.dossier.knowledge is known
    assert len(parcel) < len(pickle.dumps(review))


class Trap:
    """An object that would run a command when it is taken out."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """What pickle calls."""
        return os.system, ("true",)


@pytest.mark.parametrize("content", [Trap(), os.system, pickle.Unpickler])
def test_nothing_but_our_nouns_is_taken_out(content: object) -> None:
    with pytest.raises(pickle.UnpicklingError, match="has no place"):
        opened(pickle.dumps(content), None)


def test_a_name_behind_a_noun_is_no_noun() -> None:
    sly = b"\x80\x04\x8c\x18hcc_parse.domain.dossier\x8c\x0fReview.__init__\x93."
    with pytest.raises(pickle.UnpicklingError, match="has no place"):
        opened(sly, None)
