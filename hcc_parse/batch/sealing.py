"""Records sealed against damage: packed, and marked with a digest of what is in them."""

import zlib
from hashlib import sha256
from pickle import UnpicklingError

from hcc_parse.batch.parcel import opened, packed
from hcc_parse.batch.shape import shape
from hcc_parse.batch.sharing import shared_alike
from hcc_parse.domain import Brief, Failure, Knowledge, Review
from hcc_parse.errors import HccError

MARK = b"hcc-"  # then which kind of record it is, and a line's end
KIND = b"2\n"
DIGEST = 32  # bytes
HEAD = len(MARK + KIND) + 2 * DIGEST
LEVEL = 6  # of packing
DAMAGE = (zlib.error, EOFError, AttributeError, ImportError, TypeError, ValueError, IndexError)


class DamagedRecordError(HccError):
    """A record that is not what was written: cut short, changed, or of other nouns."""


class OtherVersionError(DamagedRecordError):
    """A record that another version of this program wrote."""


def packed_noun(noun: Review | Brief | Failure, known: Knowledge) -> bytes:
    """Pack a noun: equal nouns give equal bytes, whatever was read before them."""
    return zlib.compress(packed(shared_alike(noun, known), known), LEVEL)


def unpacked(parcel: bytes, known: Knowledge) -> object:
    """Unpack a parcel, no further than an answer may be large.

    Raises:
        DamagedRecordError: When it holds anything else.
    """
    stream = zlib.decompressobj()
    try:
        content = stream.decompress(parcel, known.limits.answer_bytes)
        if stream.eof:
            whole: object = opened(content, known)
            return whole
    except (*DAMAGE, UnpicklingError) as error:
        raise DamagedRecordError("Bản ghi bị hỏng.") from error
    raise DamagedRecordError("Bản ghi bị hỏng hoặc quá lớn.")


def _seal(parcel: bytes, key: str) -> bytes:
    return MARK + KIND + shape() + sha256(key.encode() + parcel).digest()


def sealed(parcel: bytes, key: str) -> bytes:
    """A parcel with its seal, which holds for one key alone."""
    return _seal(parcel, key) + parcel


def broken_open(content: bytes, key: str) -> bytes:
    """The parcel behind a seal.

    Raises:
        OtherVersionError: When another version of this program wrote it.
        DamagedRecordError: When the seal is not its own.
    """
    head, parcel = content[:HEAD], content[HEAD:]
    if head == _seal(parcel, key):
        return parcel
    kind = MARK + KIND + shape()
    if head.startswith(MARK) and len(head) > len(MARK) and not head.startswith(kind[: len(head)]):
        raise OtherVersionError("Bản ghi do bản khác của chương trình ghi.")
    raise DamagedRecordError("Bản ghi bị hỏng.")
