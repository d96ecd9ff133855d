"""Whether a file lies on a disk of the network, where SQLite must not share memory."""

from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
SHARED = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "gluster", "fuse.sshfs", "lustre", "davfs")


def on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    r"""Whether the disk of a file is another machine's: by its mount, or as `\\server\share`.

    Args:
        path: The file.
        mounts: The list of mounts, where the system has one.
    """
    whole = path.absolute()
    if str(whole).startswith(("\\\\", "//")):
        return True
    try:
        lines = mounts.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best = ("", "")
    for line in lines:
        _, place, kind, *_ = [*line.split(" "), "", "", ""]
        place = place.replace("\\040", " ")
        if whole.is_relative_to(place or "?") and len(place) >= len(best[0]):
            best = (place, kind)
    return best[1].startswith(SHARED)
