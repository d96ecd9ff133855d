"""Equal reviews give equal bytes, whatever their process did before."""

from decimal import Decimal

from hcc_parse.batch.parcel import packed
from hcc_parse.batch.sealing import packed_noun
from hcc_parse.batch.sharing import shared_alike
from hcc_parse.domain import Failure, Said, Term
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review_file
from tests.read.corpus_files import WORD_FILES


def fresh(text: str) -> str:
    """The same text, as an object of its own."""
    return "".join(list(text))


def test_equal_strings_become_one_object() -> None:
    whole = shared_alike(Failure(path=fresh("abc"), error=fresh("abc"), message="m"), None)
    assert whole.path is whole.error
    assert whole == Failure(path="abc", error="abc", message="m")


def test_bytes_do_not_tell_which_equal_parts_were_one_object() -> None:
    said = Said("một", "one")
    one = (said, said, Decimal("1.50"), Term(None, 2026))
    other = (Said(fresh("một"), fresh("one")), said, Decimal("1.50"), Term(None, 2026))
    assert packed(one, None) != packed(other, None)
    assert packed(shared_alike(one, None), None) == packed(shared_alike(other, None), None)


def test_numbers_that_are_equal_and_differ_stay_themselves() -> None:
    whole = shared_alike((1, 1.0, True, Decimal("1.0"), Decimal("1.00")), None)
    assert list(map(repr, whole)) == ["1", "1.0", "True", "Decimal('1.0')", "Decimal('1.00')"]


def test_the_review_of_a_file_does_not_depend_on_the_file_before() -> None:
    known = load_knowledge()
    first = packed_noun(review_file(WORD_FILES[0], knowledge=known, guessing=False), known)
    review_file(WORD_FILES[1], knowledge=known, guessing=False)
    again = review_file(WORD_FILES[0], knowledge=known, guessing=False)
    assert packed_noun(again, known) == first
    assert shared_alike(again, known) == again
