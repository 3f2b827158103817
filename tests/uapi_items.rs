//! Constants, records and functions of the kernel's headers, as a program uses them.

use ksys::uapi;

#[test]
fn requests_are_made_of_their_parts() {
    let tty = b'T' as u32;
    assert_eq!(uapi::_IOR::<uapi::termios2>(tty, 0x2a), uapi::TCGETS2);
    assert_eq!(uapi::_IOW::<uapi::termios2>(tty, 0x2b), uapi::TCSETS2);
    assert_eq!(
        uapi::_IOWR::<uapi::fiemap>(b'f' as u32, 11),
        uapi::FS_IOC_FIEMAP
    );
    assert_eq!(uapi::_IO(0x12, 97), uapi::BLKFLSBUF);

    let label = uapi::FS_IOC_GETFSLABEL;
    assert_eq!(uapi::_IOC_DIR(label), uapi::_IOC_READ);
    assert_eq!(uapi::_IOC_TYPE(label), 0x94);
    assert_eq!(uapi::_IOC_NR(label), 49);
    assert_eq!(uapi::_IOC_SIZE(label), uapi::FSLABEL_MAX as usize);
}

#[test]
fn lengths_are_rounded_as_the_kernel_rounds_them() {
    assert_eq!(uapi::NLMSG_SPACE(1), 20);
    assert_eq!(uapi::NLMSG_LENGTH(1), 17);
    assert_eq!(uapi::RTA_SPACE(1), 8);
    assert_eq!(uapi::RTA_LENGTH(1), 5);
    assert_eq!(uapi::NLA_ALIGN(8), 8);
    let header = size_of::<uapi::cmsghdr>();
    assert_eq!(uapi::CMSG_LEN(4), header + 4);
    assert_eq!(uapi::CMSG_SPACE(4), header + size_of::<usize>());
}

#[test]
fn numbers_come_apart_as_they_were_made() {
    let dev = uapi::MKDEV(8, 17);
    assert_eq!((uapi::MAJOR(dev), uapi::MINOR(dev)), (8, 17));
    let best = uapi::IOPRIO_PRIO_VALUE(uapi::IOPRIO_CLASS_BE as u32, 7);
    assert_eq!(best, 2 << 13 | 7);
    assert_eq!(uapi::IOPRIO_PRIO_CLASS(best), 2);
    assert_eq!(uapi::IOPRIO_PRIO_DATA(best), 7);
    assert_eq!(uapi::IOPRIO_PRIO_VALUE(1, 8), 7 << 13);
    assert_eq!(uapi::QCMD(uapi::Q_SYNC as u32, 1), 0x8000_0101);
    assert_eq!(uapi::CAP_TO_INDEX(uapi::CAP_BPF as u32), 1);
    assert_eq!(uapi::CAP_TO_MASK(uapi::CAP_BPF as u32), 1 << 7);
    assert!(uapi::S_ISSOCK(0o140755) && !uapi::S_ISREG(0o140755));
    assert_eq!(uapi::FAN_DENY_ERRNO(1), 0x0100_0002);
    assert_eq!(uapi::BPF_CLASS(0x7b), uapi::BPF_STX as u32);
    let jump = uapi::BPF_JUMP(0x15, 9, 1, 2);
    assert_eq!((jump.code, jump.k, jump.jt, jump.jf), (0x15, 9, 1, 2));
}

#[test]
fn strings_end_in_nul() {
    assert_eq!(uapi::XATTR_NAME_CAPS, c"security.capability");
    assert_eq!(uapi::XATTR_USER_PREFIX, c"user.");
}

/// The bits of TCP's header stand where RFC 9293 has them.
#[test]
fn bit_fields_stand_where_c_has_them() {
    let mut header = uapi::tcphdr {
        source: 0,
        dest: 0,
        seq: 0,
        ack_seq: 0,
        _bitfield0: [0; 2],
        window: 0,
        check: 0,
        urg_ptr: 0,
    };
    header.set_doff(5);
    header.set_syn(1);
    header.set_ack(1);
    assert_eq!(header._bitfield0, [0x50, 0x12]);
    assert_eq!((header.doff(), header.syn(), header.fin()), (5, 1, 0));
    header.set_doff(0x1f);
    assert_eq!(header.doff(), 0xf, "a bit too many is cut off");
    header.set_syn(0);
    assert_eq!(header._bitfield0, [0xf0, 0x10]);
}

/// The subsystems that stand behind features, as their programs begin.
#[cfg(all(
    feature = "uapi-drm",
    feature = "uapi-media",
    feature = "uapi-kvm",
    feature = "uapi-input"
))]
mod subsystems {
    use ksys::uapi;

    #[test]
    fn drm_asks_for_a_capability() {
        let mut ask = uapi::drm_get_cap {
            capability: uapi::DRM_CAP_DUMB_BUFFER as u64,
            value: 0,
        };
        ask.value += 1;
        let request = uapi::_IOWR::<uapi::drm_get_cap>(uapi::DRM_IOCTL_BASE as u32, 0x0c);
        assert_eq!((request, ask.value), (uapi::DRM_IOCTL_GET_CAP, 1));
        assert_eq!(
            uapi::fourcc_code(b'X', b'R', b'2', b'4'),
            uapi::DRM_FORMAT_XRGB8888
        );
    }

    #[test]
    fn v4l2_describes_what_it_can() {
        assert_eq!(size_of::<uapi::v4l2_capability>(), 104);
        assert_eq!(
            uapi::_IOR::<uapi::v4l2_capability>(b'V' as u32, 0),
            uapi::VIDIOC_QUERYCAP
        );
        assert_eq!(
            uapi::v4l2_fourcc(b'Y', b'U', b'Y', b'V'),
            uapi::V4L2_PIX_FMT_YUYV
        );
    }

    /// A 32-bit arm has no KVM.
    #[cfg(target_pointer_width = "64")]
    mod w64 {
        use super::*;

        #[test]
        fn kvm_takes_memory() {
            let region = uapi::kvm_userspace_memory_region {
                slot: 0,
                flags: uapi::KVM_MEM_READONLY,
                guest_phys_addr: 0x1000,
                memory_size: 0x1000,
                userspace_addr: 0,
            };
            assert_eq!(size_of_val(&region), 32);
            assert_eq!(
                uapi::_IOW::<uapi::kvm_userspace_memory_region>(uapi::KVMIO as u32, 0x46),
                uapi::KVM_SET_USER_MEMORY_REGION
            );
            assert_eq!(uapi::_IO(uapi::KVMIO as u32, 0), uapi::KVM_GET_API_VERSION);
        }
    }

    #[test]
    fn evdev_tells_its_name_and_events() {
        assert_eq!(uapi::EVIOCGNAME(256), 0x8100_4506);
        assert_eq!(uapi::EVIOCGBIT(uapi::EV_KEY as u32, 96), 0x8060_4521);
        assert_eq!(uapi::_IOR::<uapi::input_id>(b'E' as u32, 2), uapi::EVIOCGID);
        let event = size_of::<uapi::input_event>();
        assert_eq!(event, 2 * size_of::<usize>() + 8);
    }
}
