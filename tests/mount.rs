//! Mounts come, change, move and go, in a namespace of the test's own.

mod common;
#[path = "common/families.rs"]
mod families;

use ksys::mount::*;
use ksys::raw::portable;
use ksys::{Errno, process, thread, uapi};
use std::fs;
use std::path::{Path, PathBuf};

/// A directory that goes when the test ends.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        let name = format!("ksys-mount-{name}-{}", process::getpid());
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }
}

fn make(dir: &Path, name: &str) -> PathBuf {
    let path = dir.join(name);
    fs::create_dir(&path).unwrap();
    path
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs `test` in a directory, on a thread with mounts of its own; without privilege, the calls
/// only fail.
fn with_mounts(name: &str, test: impl FnOnce(&Path) + Send + 'static) {
    if thread::geteuid() != 0 {
        assert_eq!(mount_change("/", MountFlags::PRIVATE), Err(Errno::EPERM));
        return;
    }
    let dir = Dir::new(name);
    let path = dir.0.clone();
    let thread = std::thread::spawn(move || {
        // SAFETY: no memory and no descriptor is shared by this namespace.
        unsafe { portable::unshare(uapi::CLONE_NEWNS as _) }
            .unit()
            .unwrap();
        mount_change("/", MountFlags::PRIVATE | MountFlags::REC).unwrap();
        test(&path);
    });
    thread.join().unwrap();
}

fn tmpfs(target: &Path) {
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    mount("none", target, c"tmpfs", flags, Some(c"size=64k,mode=700")).unwrap();
}

/// The options of the mount at `target`.
fn options(target: &Path) -> Option<String> {
    let target = target.to_str().unwrap();
    let mounts = fs::read_to_string("/proc/thread-self/mounts").unwrap();
    mounts
        .lines()
        .filter(|line| line.split(' ').nth(1) == Some(target))
        .filter_map(|line| line.split(' ').nth(3))
        .next_back()
        .map(str::to_owned)
}

#[test]
fn constants_are_complete() {
    families::check::<MountFlags>(
        &["MS_"],
        &[
            ("MS_ASYNC", "of msync"),
            ("MS_INVALIDATE", "of msync"),
            ("MS_SYNC", "of msync"),
            ("MS_ACTIVE", "the kernel's own"),
            ("MS_BORN", "the kernel's own"),
            ("MS_KERNMOUNT", "the kernel's own"),
            ("MS_MGC_MSK", "a mask"),
            ("MS_MGC_VAL", "without meaning since 2.4"),
            ("MS_NOREMOTELOCK", "the kernel's own"),
            ("MS_NOSEC", "the kernel's own"),
            ("MS_NOUSER", "the kernel's own"),
            ("MS_RMT_MASK", "a mask"),
            ("MS_SUBMOUNT", "the kernel's own"),
            ("MS_VERBOSE", "the old name of SILENT"),
        ],
    );
    families::check::<UmountFlags>(
        &["MNT_", "UMOUNT_"],
        &[
            ("MNT_ID_REQ_SIZE_VER0", "of statmount"),
            ("MNT_ID_REQ_SIZE_VER1", "of statmount"),
            ("MNT_NS", "of namespaces"),
            ("MNT_NS_INDEX", "of namespaces"),
            ("MNT_NS_INFO_SIZE_VER0", "of namespaces"),
            ("MNT_NS_INIT_ID", "of namespaces"),
            ("MNT_NS_INIT_INO", "of namespaces"),
        ],
    );
}

#[test]
fn a_file_system_comes_and_goes() {
    with_mounts("mount", |dir| {
        let target = make(dir, "target");
        tmpfs(&target);
        fs::write(target.join("file"), "text").unwrap();
        let has = options(&target).unwrap();
        assert!(has.contains("nosuid") && has.contains("size=64k"), "{has}");

        let busy = fs::File::open(target.join("file")).unwrap();
        assert_eq!(umount2(&target, UmountFlags::empty()), Err(Errno::EBUSY));
        drop(busy);
        assert_eq!(umount2(&target, UmountFlags::EXPIRE), Err(Errno::EAGAIN));
        umount2(&target, UmountFlags::EXPIRE).unwrap();
        assert!(!target.join("file").exists());
        assert_eq!(umount2(&target, UmountFlags::empty()), Err(Errno::EINVAL));
        let result = umount2(dir.join("absent").as_path(), UmountFlags::NOFOLLOW);
        assert_eq!(result, Err(Errno::ENOENT));
    });
}

#[test]
fn what_cannot_be_mounted_is_refused() {
    with_mounts("refused", |dir| {
        let target = make(dir, "target");
        let none = MountFlags::empty();
        let result = mount("none", &target, c"no such type", none, None);
        assert_eq!(result, Err(Errno::ENODEV));
        let result = mount("none", &target, c"tmpfs", none, Some(c"size=wrong"));
        assert_eq!(result, Err(Errno::EINVAL));
        let result = mount("none", dir.join("absent").as_path(), c"tmpfs", none, None);
        assert_eq!(result, Err(Errno::ENOENT));
        assert_eq!(
            mount("a\0b", &target, c"tmpfs", none, None),
            Err(Errno::EINVAL)
        );
    });
}

#[test]
fn a_directory_appears_in_two_places() {
    with_mounts("bind", |dir| {
        let (from, to) = (make(dir, "from"), make(dir, "to"));
        fs::write(from.join("file"), "text").unwrap();
        mount_bind(&from, &to, MountFlags::REC).unwrap();
        assert_eq!(fs::read_to_string(to.join("file")).unwrap(), "text");
        mount_remount(&to, MountFlags::BIND | MountFlags::RDONLY, None).unwrap();
        let error = fs::write(to.join("file"), "").unwrap_err();
        assert_eq!(error.raw_os_error(), Some(Errno::EROFS.raw_os_error()));
        fs::write(from.join("file"), "more").unwrap();
        assert!(options(&to).unwrap().starts_with("ro"));
        umount2(&to, UmountFlags::DETACH).unwrap();
        assert_eq!(options(&to), None);
    });
}

#[test]
fn a_mount_changes_and_moves() {
    with_mounts("move", |dir| {
        let (from, to) = (make(dir, "from"), make(dir, "to"));
        tmpfs(&from);
        fs::write(from.join("file"), "").unwrap();
        mount_remount(&from, MountFlags::NOEXEC, Some(c"size=128k")).unwrap();
        let has = options(&from).unwrap();
        assert!(has.contains("noexec") && has.contains("size=128k"), "{has}");
        // What was not given again is lost.
        assert!(!has.contains("nosuid"), "{has}");
        mount_move(&from, &to).unwrap();
        assert!(to.join("file").exists() && options(&from).is_none());
        assert_eq!(mount_move(&from, &to), Err(Errno::EINVAL));
        let two = MountFlags::SHARED | MountFlags::PRIVATE;
        assert_eq!(mount_change(&to, two), Err(Errno::EINVAL));
        umount2(&to, UmountFlags::empty()).unwrap();
    });
}

#[test]
fn the_root_can_be_another() {
    with_mounts("root", |dir| {
        // The root that a kernel starts with can't be exchanged, but one on top of it can.
        tmpfs(dir);
        make(dir, "new");
        std::os::unix::fs::chroot(dir).unwrap();
        std::env::set_current_dir("/").unwrap();
        let new = Path::new("/new");
        assert_eq!(pivot_root("/absent", new), Err(Errno::ENOENT));
        assert_eq!(pivot_root(new, new), Err(Errno::EBUSY));
        tmpfs(new);
        make(new, "old");
        fs::write("/new/here", "").unwrap();
        pivot_root(new, "/new/old").unwrap();
        std::env::set_current_dir("/").unwrap();
        assert!(Path::new("/here").exists());
        assert!(Path::new("/old/new").exists());
        umount2("/old", UmountFlags::DETACH).unwrap();
        assert!(!Path::new("/old/new").exists());
    });
}
