# Run a command that sees the programs of the system and one folder, as /mnt, and no other files.
# Arguments: the folder, then the command. Needs a mount namespace of its own (`unshare --mount`).
mount --bind "$1" /mnt || exit 125
for place in /*; do
    case "$place" in
    /bin | /dev | /etc | /lib* | /mnt | /nix | /opt | /proc | /sbin | /snap | /sys | /usr) ;;
    *) [ ! -d "$place" ] || mount -t tmpfs none "$place" || exit 125 ;;
    esac
done
shift
cd /mnt && exec "$@"
