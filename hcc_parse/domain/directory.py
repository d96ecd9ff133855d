"""The units of a round by their names: as a letterhead writes them, as a file's name does."""

from collections import defaultdict
from collections.abc import Iterable

from hcc_parse.domain.knowledge import Commune
from hcc_parse.vietnamese import fold, in_words, nfc, spelling

KINDS = ("xã", "phường", "đặc khu")


def unit_name(commune: Commune) -> str:
    """The unit as a letterhead names it: `xã An Phú`."""
    return f"{commune.kind} {commune.name}"


class Directory:
    """Finds a unit by a name; where a name may mean two units, it finds none."""

    def __init__(self, roster: Iterable[Commune]) -> None:
        """Sort the names once.

        Args:
            roster: The units; `Cẩm Giang` and `Cẩm Giàng` are two.
        """
        self.units = tuple(roster)
        self._names = {_key(unit_name(unit)): unit for unit in self.units}
        called: defaultdict[str, list[Commune]] = defaultdict(list)
        self._bare: defaultdict[str, list[Commune]] = defaultdict(list)
        self._folded: defaultdict[str, list[Commune]] = defaultdict(list)
        for unit in self.units:
            self._bare[_key(unit.name)].append(unit)
            for alias in unit.aliases:
                called[_key(f"{unit.kind} {alias}")].append(unit)
                called[_key(alias)].append(unit)
            for name in filter(None, (in_words(n).strip() for n in (unit.name, *unit.aliases))):
                self._folded[name].append(unit)
        self._aliases = {
            key: units[0]
            for key, units in called.items()
            if len(set(units)) == 1 and key not in self._names and key not in self._bare
        }

    def unit(self, written: str | None) -> Commune | None:
        """The unit of a letterhead: by its kind and name, else by an alias that is its alone."""
        key = _key(written or "")
        return self._names.get(key) or self._aliases.get(key)

    def in_row(self, label: str | None) -> Commune | None:
        """The unit that the row of a table names, with its kind or by a name that is its alone."""
        bare = self._bare.get(_key(label or ""), [])
        return self.unit(label) or (bare[0] if len(bare) == 1 else None)

    def near(self, written: str) -> tuple[Commune, ...]:
        """Units whose name has the same letters, whatever marks and kind: a hint, not a match."""
        bare = _bare(in_words(written).strip())
        return tuple(dict.fromkeys(self._folded.get(bare, ())))

    def named_in(self, path: str) -> Commune | None:
        """The one unit that the name of a file names, else that of its folder; None in doubt.

        A name counts with its kind, `xa-an-phu`, or where it is all that the name of the file
        says. A folder counts only with the kind: `Hải Dương` may be the old province.

        >>> found = Directory([Commune(name="An Phú", kind="xã")])
        >>> found.named_in("dot-1/BC xa AN PHU quy 2.docx").name
        'An Phú'
        """
        *folders, name = path.split("/")
        stem = name.rpartition(".")[0] or name
        for part in (stem, *reversed(folders)):
            found = self._named(part, whole=part == stem)
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _named(self, part: str, whole: bool) -> tuple[Commune, ...]:
        """The units named with their kinds in a part of a path, those within longer ones left."""
        words = in_words(nfc(part))
        hits: dict[str, list[Commune]] = {}
        for name, units in self._folded.items():
            if f" {name} " not in words:
                continue
            for unit in units:
                alone = whole and words.strip() == name
                if alone or f" {fold(unit.kind)} {name} " in words:
                    hits.setdefault(name, []).append(unit)
        longest = [n for n in hits if not any(n != m and f" {n} " in f" {m} " for m in hits)]
        found = tuple(dict.fromkeys(unit for name in longest for unit in hits[name]))
        return self._by_marks(part, found) if len(found) > 1 else found

    def _by_marks(self, part: str, units: tuple[Commune, ...]) -> tuple[Commune, ...]:
        """Of units with the same letters, the one whose marks are written."""
        written = f" {spelling(' '.join(_apart(nfc(part))))} "
        found = tuple(unit for unit in units if f" {_key(unit.name)} " in written)
        return found if len(found) == 1 else units


def _key(name: str) -> str:
    return spelling(" ".join(nfc(name).split()))


def _bare(folded: str) -> str:
    """A folded name without its kind."""
    for kind in map(fold, KINDS):
        if folded.startswith(f"{kind} "):
            return folded.removeprefix(f"{kind} ")
    return folded


def _apart(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()
