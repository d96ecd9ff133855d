"""Addresses of servers: what may be shown of them, which is never a password."""

import re
from urllib.parse import unquote

from hcc_parse.errors import HccError

IN_QUERY = re.compile(r"(?<=[?&])(?:ssl)?password=(?P<secret>[^&#]*)&?")


def checked(url: str) -> str:
    """The address, when no part of a password in it can be taken for another part.

    Raises:
        HccError: When a sign in it must be written as a code.
    """
    authority = _authority(url)
    if url.count("@") != authority.count("@") or authority.count("@") > 1 or " " in url:
        raise HccError(
            "Địa chỉ PostgreSQL phải có dạng postgresql://tên:mật-khẩu@máy/cơ-sở; các dấu @ : / "
            "? # trong tên và mật khẩu viết thành %40 %3A %2F %3F %23 (hoặc đặt ở PGPASSWORD)."
        )
    return url


def shown(url: str) -> str:
    """The address without its password and settings.

    >>> shown("postgresql://an:secret@may-chu:5433/kho?sslmode=require")
    'postgresql://an@may-chu:5433/kho'
    """
    return re.split("[?#]", apart(url)[0])[0]


def apart(url: str) -> tuple[str, str]:
    """The address without its password, and the password as it is meant; empty without one.

    >>> apart("postgresql://an:m%40t@may-chu/kho?sslmode=require")
    ('postgresql://an@may-chu/kho?sslmode=require', 'm@t')
    """
    whose = _authority(url).rpartition("@")[0]
    secret = whose.partition(":")[2]
    bare = url.replace(f":{secret}@", "@", 1) if secret else url
    if found := IN_QUERY.search(bare):
        bare, secret = IN_QUERY.sub("", bare).rstrip("?&"), found["secret"]
    return bare, unquote(secret)


def without_secrets(said: str, url: str) -> str:
    """What a program said, with the passwords of an address covered."""
    secrets = {apart(url)[1], _authority(url).rpartition("@")[0].partition(":")[2]}
    secrets |= {secret for found in IN_QUERY.finditer(url) for secret in _both(found["secret"])}
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        said = said.replace(secret, "•••")
    return " ".join(said.split())


def _both(secret: str) -> tuple[str, str]:
    return secret, unquote(secret)


def _authority(url: str) -> str:
    return re.split("[/?#]", url.partition("://")[2], maxsplit=1)[0]
