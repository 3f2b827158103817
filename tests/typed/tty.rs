use super::{FD, Row, answered};
use ksys::fs::OFlags;
use ksys::tty::{
    self, ControlModes, Flow, InputModes, LocalModes, ModemLines, OutputModes, Queue, Termios,
    When, WindowSize,
};
use ksys::uapi;

const TERMIOS: Termios = Termios {
    input_modes: InputModes::ICRNL.union(InputModes::IUTF8),
    output_modes: OutputModes::OPOST,
    control_modes: ControlModes::BOTHER
        .union(ControlModes::CS8)
        .union(ControlModes::CREAD),
    local_modes: LocalModes::ICANON.union(LocalModes::ECHO),
    line: 7,
    special_chars: [1; uapi::NCCS as usize],
    input_speed: 12345,
    output_speed: 67890,
};

const SIZE: WindowSize = WindowSize {
    rows: 77,
    columns: 88,
    x_pixels: 99,
    y_pixels: 111,
};

pub const ROWS: &[Row] = rows! {
    tty::tcgetattr(FD) => "ioctl(1003, TCGETS2, *)";
    tty::tcsetattr(FD, When::NOW, &TERMIOS) =>
        "ioctl(1003, TCSETS2, {c_iflag=ICRNL|IUTF8, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST, \
         c_cflag=BOTHER|CS8|CREAD, c_lflag=ICANON|ECHO, c_line=N_6PACK, c_cc=[[VINTR]=0x1, \
         [VQUIT]=0x1, [VERASE]=0x1, [VKILL]=0x1, [VEOF]=0x1, [VTIME]=0x1, [VMIN]=0x1, \
         [VSWTC]=0x1, [VSTART]=0x1, [VSTOP]=0x1, [VSUSP]=0x1, [VEOL]=0x1, [VREPRINT]=0x1, \
         [VDISCARD]=0x1, [VWERASE]=0x1, [VLNEXT]=0x1, [VEOL2]=0x1, [17]=0x1, [18]=0x1], \
         c_ispeed=12345, c_ospeed=67890})";
    tty::tcsetattr(FD, When::DRAIN, &TERMIOS) =>
        "ioctl(1003, TCSETSW2, {c_iflag=ICRNL|IUTF8, c_oflag=*, c_ispeed=12345, c_ospeed=67890})";
    tty::tcsetattr(FD, When::FLUSH, &TERMIOS) =>
        "ioctl(1003, TCSETSF2, {c_iflag=ICRNL|IUTF8, c_oflag=*, c_ispeed=12345, c_ospeed=67890})";
    tty::tcdrain(FD) => "ioctl(1003, TCSBRK, 1)";
    tty::tcsendbreak(FD) => "ioctl(1003, TCSBRK, 0)";
    tty::tcflush(FD, Queue::BOTH) => "ioctl(1003, TCFLSH, TCIOFLUSH)";
    tty::tcflow(FD, Flow::IN_ON) => "ioctl(1003, TCXONC, TCION)";
    tty::isatty { answered(tty::isatty(FD)) } => "ioctl(1003, TIOCGWINSZ, *)";
    tty::ttyname(FD, &mut [0; 77]) => "ioctl(1003, TIOCGWINSZ, *)";
    tty::tcgetwinsize(FD) => "ioctl(1003, TIOCGWINSZ, *)";
    tty::tcsetwinsize(FD, SIZE) =>
        "ioctl(1003, TIOCSWINSZ, {ws_row=77, ws_col=88, ws_xpixel=99, ws_ypixel=111})";
    tty::tcgetpgrp(FD) => "ioctl(1003, TIOCGPGRP, *)";
    tty::tcsetpgrp(FD, 1234) => "ioctl(1003, TIOCSPGRP, [1234])";
    tty::tcgetsid(FD) => "ioctl(1003, TIOCGSID, *)";
    tty::tiocsctty(FD) => "ioctl(1003, TIOCSCTTY, 0)";
    tty::tiocnotty(FD) => "ioctl(1003, TIOCNOTTY)";
    tty::tiocexcl(FD) => "ioctl(1003, TIOCEXCL)";
    tty::tiocnxcl(FD) => "ioctl(1003, TIOCNXCL)";
    tty::tiocgexcl(FD) => "ioctl(1003, TIOCGEXCL, *)";
    tty::tiocoutq(FD) => "ioctl(1003, TIOCOUTQ, *)";
    tty::set_break(FD, true) => "ioctl(1003, TIOCSBRK)";
    tty::set_break(FD, false) => "ioctl(1003, TIOCCBRK)";
    tty::tiocmget(FD) => "ioctl(1003, TIOCMGET, *)";
    tty::tiocmset(FD, ModemLines::DTR | ModemLines::OUT2) =>
        "ioctl(1003, TIOCMSET, [TIOCM_DTR|TIOCM_OUT2])";
    tty::tiocmbis(FD, ModemLines::RTS | ModemLines::OUT1) =>
        "ioctl(1003, TIOCMBIS, [TIOCM_RTS|TIOCM_OUT1])";
    tty::tiocmbic(FD, ModemLines::DTR | ModemLines::LOOP) =>
        "ioctl(1003, TIOCMBIC, [TIOCM_DTR|TIOCM_LOOP])";
    tty::vhangup() => "vhangup()";
    tty::openpty() => "openat(AT_FDCWD, '/dev/ptmx', O_RDWR|O_NOCTTY|O_CLOEXEC)";
    tty::openpt(OFlags::RDWR | OFlags::NOCTTY) =>
        "openat(AT_FDCWD, '/dev/ptmx', O_RDWR|O_NOCTTY)";
    tty::unlockpt(FD) => "ioctl(1003, TIOCSPTLCK, [0])";
    tty::tiocgptpeer(FD, OFlags::RDWR | OFlags::CLOEXEC) => "ioctl(1003, TIOCGPTPEER, 0x80002)";
    tty::ptsname(FD, &mut [0; 77]) => "ioctl(1003, TIOCGPTN, *)";
};
