"""A backup of the database by PostgreSQL's own program, `pg_dump`."""

import os
import shutil
import subprocess
from pathlib import Path

from hcc_parse.archive.postgres.address import apart, shown, without_secrets
from hcc_parse.errors import HccError

INSTALL = "Chưa có chương trình pg_dump trên máy này (gói postgresql-client)"
ELSE = "hoặc chuyển kho ra một tệp bằng lệnh archive move"


def dumped(url: str, path: Path) -> None:
    """Write a backup, readable by its owner only, which `pg_restore` makes a database of.

    Args:
        url: The address of the database; its password goes to `pg_dump` unseen by other users.
        path: A file that is not there yet.

    Raises:
        HccError: When it is there, or cannot be written.
    """
    if path.exists():
        raise HccError(f"Đã có tệp {path}; hãy chọn tên khác cho bản sao.")
    program = shutil.which("pg_dump")
    if program is None:
        raise HccError(f"{INSTALL}; hãy cài, {ELSE}.")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise HccError(f"Không ghi được {path}: {error.strerror or error}.") from error
    bare, password = apart(url)
    hidden = {"PGPASSWORD": password} if password else {}
    told = subprocess.run(
        [program, "--format=custom", "--schema=hcc_parse", f"--file={path}", bare],
        env=os.environ | hidden,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if told.returncode:
        path.unlink(missing_ok=True)
        said = without_secrets(told.stderr, url)[:300]
        raise HccError(f"Không sao lưu được kho {shown(url)}: {said}")
