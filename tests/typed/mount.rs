use super::{NAME, Row};
use ksys::mount::{self, MountFlags, UmountFlags};

const FLAGS: MountFlags = MountFlags::NOSUID.union(MountFlags::NOEXEC);

pub const ROWS: &[Row] = rows! {
    mount::mount("source", NAME, c"kind", FLAGS, Some(c"a=b,c")) =>
        "mount('source', 'a name', 'kind', MS_NOSUID|MS_NOEXEC, 'a=b,c')";
    mount::mount("source", NAME, c"kind", FLAGS, None) =>
        "mount('source', 'a name', 'kind', MS_NOSUID|MS_NOEXEC, NULL)";
    mount::mount_bind("source", NAME, MountFlags::REC) =>
        "mount('source', 'a name', NULL, MS_BIND|MS_REC, NULL)";
    mount::mount_move("source", NAME) => "mount('source', 'a name', NULL, MS_MOVE, NULL)";
    mount::mount_remount(NAME, FLAGS, Some(c"a=b,c")) =>
        "mount('', 'a name', NULL, MS_NOSUID|MS_NOEXEC|MS_REMOUNT, 'a=b,c')";
    mount::mount_change(NAME, MountFlags::SLAVE | MountFlags::REC) =>
        "mount('', 'a name', NULL, MS_REC|MS_SLAVE, NULL)";
    mount::umount2(NAME, UmountFlags::DETACH | UmountFlags::NOFOLLOW) =>
        "umount2('a name', MNT_DETACH|UMOUNT_NOFOLLOW)";
    mount::pivot_root("new", "old") => "pivot_root('new', 'old')";
};
