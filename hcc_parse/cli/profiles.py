"""Which profile is in force; never one that lies beside a report, whose author is being checked."""

import sys
from collections.abc import Iterable
from pathlib import Path

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Profile
from hcc_parse.knowledge import load_profile
from hcc_parse.render import safe

OWN = "hcc-parse.toml"
NONE = "none"


def profile_for(option: str, files: Iterable[Path], families: Iterable[str]) -> Profile | None:
    """The profile that `--profile` names, else that of the working folder, else none.

    Args:
        option: What was asked for; empty when nothing was.
        files: The files to be checked.
        families: The letters that stand for families of checks.

    Raises:
        HccError: If the profile cannot be used.
    """
    name = option or (OWN if Path(OWN).is_file() else NONE)
    if name == NONE:
        return None
    if not option and _is_beside(files):
        said = (
            f"Không dùng {OWN} vì nó nằm cùng thư mục với báo cáo được kiểm tra; nếu là tệp của "
            f"cơ quan mình, hãy thêm --profile {OWN}."
        )
        print(safe(said), file=sys.stderr)
        return None
    severities = {id: check.severity for id, check in CATALOGUE.items()}
    return load_profile(name, severities, families)


def _is_beside(files: Iterable[Path]) -> bool:
    """Whether a file to be checked stands in the working folder, or is a link to one there."""
    folders = {path.parent.resolve() for file in files for path in (file, file.resolve())}
    return Path.cwd().resolve() in folders
