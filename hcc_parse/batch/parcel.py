"""Reviews sent from one process to another: pickled, and opened with nothing but our own nouns."""

import pickle
from io import BytesIO
from typing import Any

from hcc_parse.collector import uncollected

SHARED = "shared"  # stands in a parcel for the object that both sides have
OURS = "hcc_parse.domain."
OTHERS = {("decimal", "Decimal"), ("datetime", "date")}


def packed(whole: object, shared: object) -> bytes:
    """Pickle an object; wherever it holds `shared`, only a mark is written."""
    parcel = BytesIO()
    with uncollected():
        _Packer(parcel, shared).dump(whole)
    return parcel.getvalue()


def opened(parcel: bytes, shared: object) -> Any:
    """The object in a parcel.

    Raises:
        pickle.UnpicklingError: If it holds anything but nouns of the domain, numbers and dates.
    """
    with uncollected():
        return _Opener(BytesIO(parcel), shared).load()


class _Packer(pickle.Pickler):
    def __init__(self, file: BytesIO, shared: object) -> None:
        super().__init__(file, protocol=pickle.HIGHEST_PROTOCOL)
        self._shared = shared

    def persistent_id(self, obj: object) -> str | None:
        return SHARED if obj is self._shared else None


class _Opener(pickle.Unpickler):
    def __init__(self, file: BytesIO, shared: object) -> None:
        super().__init__(file)
        self._shared = shared

    def persistent_load(self, pid: object) -> object:
        if pid != SHARED:
            raise pickle.UnpicklingError("an object that is not shared")
        return self._shared

    def find_class(self, module: str, name: str, /) -> type:
        found = super().find_class(module, name) if self._allowed(module, name) else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name} has no place in a parcel")
        return found

    def _allowed(self, module: str, name: str) -> bool:
        return (module, name) in OTHERS or (module.startswith(OURS) and "." not in name)
