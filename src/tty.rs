//! Terminals and pseudoterminals.
//!
//! ```
//! use ksys::tty::{self, When, WindowSize};
//!
//! let pty = tty::openpty()?;
//! tty::tcsetwinsize(&pty.user, WindowSize { rows: 25, columns: 80, ..Default::default() })?;
//! assert_eq!(tty::tcgetwinsize(&pty.controller)?.columns, 80);
//!
//! let mut termios = tty::tcgetattr(&pty.user)?;
//! termios.make_raw();
//! termios.set_speed(123_456);
//! tty::tcsetattr(&pty.user, When::NOW, &termios)?;
//! assert_eq!(tty::tcgetattr(&pty.user)?.output_speed, 123_456);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, CWD, OwnedFd, int, uint};
use crate::flags::flags;
use crate::fs::{self, Mode, OFlags};
use crate::ioctl::{self, Get};
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::{CStr, c_int, c_uint, c_ulong};
use core::fmt::{self, Write};

flags! {
    /// What a terminal does with what comes in.
    #[doc(alias("BRKINT", "ICRNL", "IGNBRK", "IGNCR", "IGNPAR", "IMAXBEL", "INLCR", "INPCK", "ISTRIP", "IUCLC", "IUTF8", "IXANY", "IXOFF", "IXON", "PARMRK"))]
    pub struct InputModes: u32 {
        IGNBRK = IGNBRK;
        BRKINT = BRKINT;
        IGNPAR = IGNPAR;
        PARMRK = PARMRK;
        INPCK = INPCK;
        ISTRIP = ISTRIP;
        INLCR = INLCR;
        IGNCR = IGNCR;
        ICRNL = ICRNL;
        IUCLC = IUCLC;
        IXON = IXON;
        IXANY = IXANY;
        IXOFF = IXOFF;
        IMAXBEL = IMAXBEL;
        IUTF8 = IUTF8;
    }

    /// What a terminal does with what goes out.
    #[doc(alias("OCRNL", "OFDEL", "OFILL", "OLCUC", "ONLCR", "ONLRET", "ONOCR", "OPOST"))]
    pub struct OutputModes: u32 {
        OPOST = OPOST;
        OLCUC = OLCUC;
        ONLCR = ONLCR;
        OCRNL = OCRNL;
        ONOCR = ONOCR;
        ONLRET = ONLRET;
        OFILL = OFILL;
        OFDEL = OFDEL;
        NLDLY = NLDLY;
        NL1 = NL1;
        CRDLY = CRDLY;
        CR1 = CR1;
        CR2 = CR2;
        CR3 = CR3;
        TABDLY = TABDLY;
        TAB1 = TAB1;
        TAB2 = TAB2;
        TAB3 = TAB3;
        BSDLY = BSDLY;
        BS1 = BS1;
        VTDLY = VTDLY;
        VT1 = VT1;
        FFDLY = FFDLY;
        FF1 = FF1;
    }

    /// How a terminal's line works.
    #[doc(alias("CLOCAL", "CREAD", "CS5", "CS6", "CS7", "CS8", "CSIZE", "CSTOPB", "HUPCL", "PARENB", "PARODD"))]
    pub struct ControlModes: u32 {
        /// The bits of the output speed.
        CBAUD = CBAUD;
        /// Takes the output speed from its field: any number.
        BOTHER = BOTHER;
        CSIZE = CSIZE;
        CS5 = CS5;
        CS6 = CS6;
        CS7 = CS7;
        CS8 = CS8;
        CSTOPB = CSTOPB;
        CREAD = CREAD;
        PARENB = PARENB;
        PARODD = PARODD;
        HUPCL = HUPCL;
        CLOCAL = CLOCAL;
        /// The bits of the input speed; none is that of the output.
        CIBAUD = CIBAUD;
        ADDRB = ADDRB;
        CMSPAR = CMSPAR;
        CRTSCTS = CRTSCTS;
    }

    /// What a terminal does for who types.
    #[doc(alias("FLUSHO", "ICANON", "IEXTEN", "ISIG", "NOFLSH", "PENDIN", "TOSTOP", "XCASE"))]
    pub struct LocalModes: u32 {
        ISIG = ISIG;
        ICANON = ICANON;
        XCASE = XCASE;
        ECHO = ECHO;
        ECHOE = ECHOE;
        ECHOK = ECHOK;
        ECHONL = ECHONL;
        NOFLSH = NOFLSH;
        TOSTOP = TOSTOP;
        ECHOCTL = ECHOCTL;
        ECHOPRT = ECHOPRT;
        ECHOKE = ECHOKE;
        FLUSHO = FLUSHO;
        PENDIN = PENDIN;
        IEXTEN = IEXTEN;
        EXTPROC = EXTPROC;
    }
}

/// A place among a terminal's special characters.
#[doc(alias(
    "VDISCARD", "VEOF", "VEOL", "VEOL2", "VERASE", "VINTR", "VKILL", "VLNEXT", "VMIN", "VQUIT",
    "VREPRINT", "VSTART", "VSTOP", "VSUSP", "VSWTC", "VTIME", "VWERASE"
))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct SpecialChar(pub u8);

macro_rules! special_chars {
    ($($NAME:ident: $doc:literal;)*) => {
        impl SpecialChar {
            $(
                #[doc = $doc]
                pub const $NAME: Self = Self(uapi::$NAME as u8);
            )*
        }
    };
}

special_chars! {
    VINTR: "Sends SIGINT.";
    VQUIT: "Sends SIGQUIT.";
    VERASE: "Erases a character.";
    VKILL: "Erases a line.";
    VEOF: "Ends the input.";
    VTIME: "How long a read waits without `ICANON`, in tenths of a second.";
    VMIN: "How many bytes a read waits for without `ICANON`.";
    VSWTC: "Switches to another shell; not used.";
    VSTART: "Lets output go on.";
    VSTOP: "Stops output.";
    VSUSP: "Sends SIGTSTP.";
    VEOL: "Ends a line too.";
    VREPRINT: "Prints the line again.";
    VDISCARD: "Discards output; not used.";
    VWERASE: "Erases a word.";
    VLNEXT: "Takes the next character as it is.";
    VEOL2: "Ends a line too.";
}

/// How a terminal is set; the kernel's `termios2`, which has any speed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Termios {
    /// What it does with what comes in.
    pub input_modes: InputModes,
    /// What it does with what goes out.
    pub output_modes: OutputModes,
    /// How its line works.
    pub control_modes: ControlModes,
    /// What it does for who types.
    pub local_modes: LocalModes,
    /// Its line discipline.
    pub line: u8,
    /// Its special characters; [`char`](Self::char) has them by name.
    pub special_chars: [u8; uapi::NCCS as usize],
    /// The speed of what comes in, in bits a second.
    pub input_speed: u32,
    /// The speed of what goes out, in bits a second.
    pub output_speed: u32,
}

impl Termios {
    /// Returns a special character; 0 is none.
    #[inline]
    pub fn char(&self, place: SpecialChar) -> u8 {
        let found = self.special_chars.get(usize::from(place.0));
        found.copied().unwrap_or(0)
    }

    /// Sets a special character; 0 is none.
    #[inline]
    pub fn set_char(&mut self, place: SpecialChar, to: u8) {
        if let Some(found) = self.special_chars.get_mut(usize::from(place.0)) {
            *found = to;
        }
    }

    /// Sets the speed in both directions, in bits a second; 0 hangs up.
    #[doc(alias(
        "B0",
        "B1000000",
        "B110",
        "B115200",
        "B1152000",
        "B1200",
        "B134",
        "B150",
        "B1500000",
        "B1800",
        "B19200",
        "B200",
        "B2000000",
        "B230400",
        "B2400",
        "B2500000",
        "B300",
        "B3000000",
        "B3500000",
        "B38400",
        "B4000000",
        "B460800",
        "B4800",
        "B50",
        "B500000",
        "B57600",
        "B576000",
        "B600",
        "B75",
        "B921600",
        "B9600",
        "cfsetispeed",
        "cfsetospeed",
        "cfsetspeed"
    ))]
    #[inline]
    pub fn set_speed(&mut self, speed: u32) {
        let speeds = ControlModes::CBAUD | ControlModes::CIBAUD;
        self.control_modes = (self.control_modes - speeds) | ControlModes::BOTHER;
        self.input_speed = speed;
        self.output_speed = speed;
    }

    /// Makes every byte go through as it is, one at a time. See cfmakeraw(3).
    #[inline]
    pub fn make_raw(&mut self) {
        self.input_modes = self.input_modes
            - (InputModes::IGNBRK
                | InputModes::BRKINT
                | InputModes::PARMRK
                | InputModes::ISTRIP
                | InputModes::INLCR
                | InputModes::IGNCR
                | InputModes::ICRNL
                | InputModes::IXON);
        self.output_modes = self.output_modes - OutputModes::OPOST;
        self.local_modes = self.local_modes
            - (LocalModes::ECHO
                | LocalModes::ECHONL
                | LocalModes::ICANON
                | LocalModes::ISIG
                | LocalModes::IEXTEN);
        let size = ControlModes::CSIZE | ControlModes::PARENB;
        self.control_modes = (self.control_modes - size) | ControlModes::CS8;
        self.set_char(SpecialChar::VMIN, 1);
        self.set_char(SpecialChar::VTIME, 0);
    }
}

/// Returns how a terminal is set; `ENOTTY` if it is none. See tcgetattr(3).
#[doc(alias("IoctlGetTermios", "TCGETS"))]
#[inline]
pub fn tcgetattr(tty: impl AsFd) -> Result<Termios> {
    // SAFETY: writes this record.
    let termios = unsafe { ioctl::ioctl(tty, Get::<{ uapi::TCGETS2 }, uapi::termios2>::new()) }?;
    Ok(Termios {
        input_modes: InputModes::from_bits_retain(termios.c_iflag),
        output_modes: OutputModes::from_bits_retain(termios.c_oflag),
        control_modes: ControlModes::from_bits_retain(termios.c_cflag),
        local_modes: LocalModes::from_bits_retain(termios.c_lflag),
        line: termios.c_line,
        special_chars: termios.c_cc,
        input_speed: termios.c_ispeed,
        output_speed: termios.c_ospeed,
    })
}

/// When [`tcsetattr`] sets a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct When(pub c_int);

impl When {
    /// At once.
    pub const NOW: Self = Self(uapi::TCSANOW as c_int);
    /// When all output has gone.
    pub const DRAIN: Self = Self(uapi::TCSADRAIN as c_int);
    /// When all output has gone; input that was not read is dropped.
    pub const FLUSH: Self = Self(uapi::TCSAFLUSH as c_int);
}

/// Sets a terminal; what it cannot do, it leaves, and says nothing. See tcsetattr(3).
#[doc(alias("IoctlSetTermios", "TCSETS"))]
#[inline]
pub fn tcsetattr(tty: impl AsFd, when: When, termios: &Termios) -> Result<()> {
    let termios = uapi::termios2 {
        c_iflag: termios.input_modes.bits(),
        c_oflag: termios.output_modes.bits(),
        c_cflag: termios.control_modes.bits(),
        c_lflag: termios.local_modes.bits(),
        c_line: termios.line,
        c_cc: termios.special_chars,
        c_ispeed: termios.input_speed,
        c_ospeed: termios.output_speed,
    };
    match when {
        // SAFETY: reads this record.
        When::NOW => unsafe { ioctl::set::<{ uapi::TCSETS2 }, _>(tty, &termios) },
        // SAFETY: reads this record.
        When::DRAIN => unsafe { ioctl::set::<{ uapi::TCSETSW2 }, _>(tty, &termios) },
        // SAFETY: reads this record.
        When::FLUSH => unsafe { ioctl::set::<{ uapi::TCSETSF2 }, _>(tty, &termios) },
        _ => Err(Errno::EINVAL),
    }
}

/// Waits until all output has gone. See tcdrain(3).
#[inline]
pub fn tcdrain(tty: impl AsFd) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { ioctl::by_value::<{ uapi::TCSBRK }>(tty, 1) }
}

/// Sends a break, for a quarter to half a second. See tcsendbreak(3).
#[inline]
pub fn tcsendbreak(tty: impl AsFd) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { ioctl::by_value::<{ uapi::TCSBRK }>(tty, 0) }
}

/// What [`tcflush`] drops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Queue(pub c_int);

impl Queue {
    /// What has come in and was not read.
    #[doc(alias = "TCIFLUSH")]
    pub const IN: Self = Self(uapi::TCIFLUSH as c_int);
    /// What was written and has not gone.
    #[doc(alias = "TCOFLUSH")]
    pub const OUT: Self = Self(uapi::TCOFLUSH as c_int);
    /// Both.
    #[doc(alias = "TCIOFLUSH")]
    pub const BOTH: Self = Self(uapi::TCIOFLUSH as c_int);
}

/// Drops what was not read or has not gone. See tcflush(3).
#[inline]
pub fn tcflush(tty: impl AsFd, queue: Queue) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { ioctl::by_value::<{ uapi::TCFLSH }>(tty, queue.0) }
}

/// What [`tcflow`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Flow(pub c_int);

impl Flow {
    /// Stops output.
    pub const OUT_OFF: Self = Self(uapi::TCOOFF as c_int);
    /// Lets output go on.
    pub const OUT_ON: Self = Self(uapi::TCOON as c_int);
    /// Tells the other side to stop.
    pub const IN_OFF: Self = Self(uapi::TCIOFF as c_int);
    /// Tells the other side to go on.
    pub const IN_ON: Self = Self(uapi::TCION as c_int);
}

/// Stops a direction or lets it go on. See tcflow(3).
#[inline]
pub fn tcflow(tty: impl AsFd, flow: Flow) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { ioctl::by_value::<{ uapi::TCXONC }>(tty, flow.0) }
}

/// Tells whether a descriptor is a terminal's. See isatty(3).
#[inline]
pub fn isatty(fd: impl AsFd) -> bool {
    // Every terminal has a window, if only one without a size.
    tcgetwinsize(fd).is_ok()
}

/// Writes text to a buffer, as much as there is room for.
struct Text<'b> {
    buf: &'b mut [u8],
    len: usize,
}

impl Write for Text<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let to = self.buf.get_mut(self.len..).ok_or(fmt::Error)?;
        let to = to.get_mut(..text.len()).ok_or(fmt::Error)?;
        to.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

/// Writes `args` and a NUL to `buf`; `ERANGE` if it has no room.
#[inline]
fn text<'b>(buf: &'b mut [u8], args: fmt::Arguments<'_>) -> Result<&'b CStr> {
    let mut text = Text { buf, len: 0 };
    write!(text, "{args}\0").map_err(|_| Errno::ERANGE)?;
    let Text { buf, len } = text;
    CStr::from_bytes_with_nul(&buf[..len]).map_err(|_| Errno::EINVAL)
}

/// Returns the path of a terminal, in `buf`, as /proc tells it; `ERANGE` if it has no room.
///
/// It may lead elsewhere in this mount namespace, or nowhere. See ttyname(3).
#[inline]
pub fn ttyname(tty: impl AsFd, buf: &mut [u8]) -> Result<&CStr> {
    tcgetwinsize(&tty)?;
    let mut link = [0; 32];
    let link = text(&mut link, format_args!("/proc/self/fd/{}", int(&tty)))?;
    let room = buf.len();
    let len = fs::readlinkat(CWD, link, buf)?.len();
    if len == room {
        return Err(Errno::ERANGE);
    }
    buf[len] = 0;
    CStr::from_bytes_with_nul(&buf[..=len]).map_err(|_| Errno::EIO)
}

/// The size of a terminal's window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowSize {
    /// How many lines.
    pub rows: u16,
    /// How many characters a line.
    pub columns: u16,
    /// How many pixels wide; 0 if nobody says.
    pub x_pixels: u16,
    /// How many pixels high; 0 if nobody says.
    pub y_pixels: u16,
}

/// Returns the size of a terminal's window. See tcgetwinsize(3).
#[doc(alias("IoctlGetWinsize", "TIOCGWINSZ"))]
#[inline]
pub fn tcgetwinsize(tty: impl AsFd) -> Result<WindowSize> {
    // SAFETY: writes this record.
    let size: uapi::winsize = unsafe { ioctl::get::<{ uapi::TIOCGWINSZ }, _>(tty) }?;
    Ok(WindowSize {
        rows: size.ws_row,
        columns: size.ws_col,
        x_pixels: size.ws_xpixel,
        y_pixels: size.ws_ypixel,
    })
}

/// Sets the size of a terminal's window; if it is another, the foreground group gets SIGWINCH.
///
/// See tcsetwinsize(3).
#[doc(alias("IoctlSetWinsize", "TIOCSWINSZ"))]
#[inline]
pub fn tcsetwinsize(tty: impl AsFd, size: WindowSize) -> Result<()> {
    let size = uapi::winsize {
        ws_row: size.rows,
        ws_col: size.columns,
        ws_xpixel: size.x_pixels,
        ws_ypixel: size.y_pixels,
    };
    // SAFETY: reads this record.
    unsafe { ioctl::set::<{ uapi::TIOCSWINSZ }, _>(tty, &size) }
}

/// Returns the foreground process group of a terminal; 0 if it is out of sight.
///
/// `ENOTTY` if it is not the controlling terminal. See tcgetpgrp(3).
#[doc(alias = "TIOCGPGRP")]
#[inline]
pub fn tcgetpgrp(tty: impl AsFd) -> Result<i32> {
    // SAFETY: writes an int.
    unsafe { ioctl::get::<{ uapi::TIOCGPGRP }, c_int>(tty) }
}

/// Makes a process group of the session the foreground one.
///
/// From the background, SIGTTOU comes first. See tcsetpgrp(3).
#[doc(alias = "TIOCSPGRP")]
#[inline]
pub fn tcsetpgrp(tty: impl AsFd, group: i32) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { ioctl::set::<{ uapi::TIOCSPGRP }, c_int>(tty, &group) }
}

/// Returns the session of a terminal; `ENOTTY` if it is not the controlling one. See tcgetsid(3).
#[doc(alias = "TIOCGSID")]
#[inline]
pub fn tcgetsid(tty: impl AsFd) -> Result<i32> {
    // SAFETY: writes an int.
    unsafe { ioctl::get::<{ uapi::TIOCGSID }, c_int>(tty) }
}

/// Makes a terminal the controlling one of this session, whose leader must call it.
///
/// `EPERM` if another session has it. See TIOCSCTTY(2const).
#[doc(alias = "ioctl_tiocsctty")]
#[inline]
pub fn tiocsctty(tty: impl AsFd) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { ioctl::by_value::<{ uapi::TIOCSCTTY }>(tty, 0) }
}

/// Gives the controlling terminal up, for the whole session if its leader calls it.
///
/// See TIOCNOTTY(2const).
#[inline]
pub fn tiocnotty(tty: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { ioctl::by_value::<{ uapi::TIOCNOTTY }>(tty, 0) }
}

/// Lets nobody but root open the terminal. See TIOCEXCL(2const).
#[doc(alias = "ioctl_tiocexcl")]
#[inline]
pub fn tiocexcl(tty: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { ioctl::by_value::<{ uapi::TIOCEXCL }>(tty, 0) }
}

/// Lets others open the terminal again. See TIOCNXCL(2const).
#[doc(alias = "ioctl_tiocnxcl")]
#[inline]
pub fn tiocnxcl(tty: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { ioctl::by_value::<{ uapi::TIOCNXCL }>(tty, 0) }
}

/// Tells whether nobody but root can open the terminal. See TIOCGEXCL(2const).
#[inline]
pub fn tiocgexcl(tty: impl AsFd) -> Result<bool> {
    // SAFETY: writes an int.
    let exclusive = unsafe { ioctl::get::<{ uapi::TIOCGEXCL }, c_int>(tty) };
    exclusive.map(|exclusive| exclusive != 0)
}

/// Returns how many bytes have been written and not gone. See TIOCOUTQ(2const).
#[inline]
pub fn tiocoutq(tty: impl AsFd) -> Result<c_int> {
    // SAFETY: writes an int.
    unsafe { ioctl::get::<{ uapi::TIOCOUTQ }, c_int>(tty) }
}

/// Sends a break from now on, or no longer. See TIOCSBRK(2const).
#[doc(alias("TIOCCBRK", "TIOCSBRK"))]
#[inline]
pub fn set_break(tty: impl AsFd, on: bool) -> Result<()> {
    if on {
        // SAFETY: takes nothing.
        unsafe { ioctl::by_value::<{ uapi::TIOCSBRK }>(tty, 0) }
    } else {
        // SAFETY: takes nothing.
        unsafe { ioctl::by_value::<{ uapi::TIOCCBRK }>(tty, 0) }
    }
}

flags! {
    /// The lines of a modem.
    pub struct ModemLines: c_uint {
        LE = TIOCM_LE;
        DTR = TIOCM_DTR;
        RTS = TIOCM_RTS;
        ST = TIOCM_ST;
        SR = TIOCM_SR;
        CTS = TIOCM_CTS;
        CAR = TIOCM_CAR;
        RNG = TIOCM_RNG;
        DSR = TIOCM_DSR;
        OUT1 = TIOCM_OUT1;
        OUT2 = TIOCM_OUT2;
        LOOP = TIOCM_LOOP;
    }
}

/// Returns which of the modem's lines are set; `ENOTTY` if there is none. See TIOCMGET(2const).
#[inline]
pub fn tiocmget(tty: impl AsFd) -> Result<ModemLines> {
    // SAFETY: writes an int.
    let lines = unsafe { ioctl::get::<{ uapi::TIOCMGET }, c_uint>(tty) };
    lines.map(ModemLines::from_bits_retain)
}

/// Sets these lines of the modem and clears all others. See TIOCMSET(2const).
#[inline]
pub fn tiocmset(tty: impl AsFd, lines: ModemLines) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { ioctl::set::<{ uapi::TIOCMSET }, _>(tty, &lines.bits()) }
}

/// Sets these lines of the modem and leaves the others. See TIOCMBIS(2const).
#[inline]
pub fn tiocmbis(tty: impl AsFd, lines: ModemLines) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { ioctl::set::<{ uapi::TIOCMBIS }, _>(tty, &lines.bits()) }
}

/// Clears these lines of the modem and leaves the others. See TIOCMBIC(2const).
#[inline]
pub fn tiocmbic(tty: impl AsFd, lines: ModemLines) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { ioctl::set::<{ uapi::TIOCMBIC }, _>(tty, &lines.bits()) }
}

/// Hangs up the controlling terminal, as if its line were cut. See vhangup(2).
#[inline]
pub fn vhangup() -> Result<()> {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::vhangup() }.unit()
}

/// A pseudoterminal, both of its ends.
#[derive(Debug)]
pub struct Pty {
    /// What a terminal emulator has.
    pub controller: OwnedFd,
    /// The terminal that programs run on.
    pub user: OwnedFd,
}

/// Makes a pseudoterminal; both ends are close-on-exec, and nobody's controlling terminal.
///
/// See openpty(3).
#[inline]
pub fn openpty() -> Result<Pty> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let controller = openpt(flags)?;
    unlockpt(&controller)?;
    let user = tiocgptpeer(&controller, flags)?;
    Ok(Pty { controller, user })
}

/// Opens the controlling end of a new pseudoterminal, of /dev/ptmx. See posix_openpt(3).
#[doc(alias = "posix_openpt")]
#[inline]
pub fn openpt(flags: OFlags) -> Result<OwnedFd> {
    fs::open(c"/dev/ptmx", flags, Mode::empty())
}

/// Lets the user's end be opened. See unlockpt(3).
#[doc(alias = "TIOCSPTLCK")]
#[inline]
pub fn unlockpt(controller: impl AsFd) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { ioctl::set::<{ uapi::TIOCSPTLCK }, c_int>(controller, &0) }
}

/// Opens the user's end without its path; the file system gave its owner and mode long ago.
///
/// It is what grantpt(3) and opening [`ptsname`] do elsewhere. `EIO` before [`unlockpt`]. See
/// TIOCGPTPEER(2const).
#[doc(alias("grantpt", "ioctl_tiocgptpeer"))]
#[inline]
pub fn tiocgptpeer(controller: impl AsFd, flags: OFlags) -> Result<OwnedFd> {
    let flags = flags.bits() as c_ulong;
    // SAFETY: takes a number.
    let ret = unsafe { portable::ioctl(uint(&controller), uapi::TIOCGPTPEER, flags) };
    // SAFETY: the descriptor is new.
    unsafe { ret.fd() }
}

/// Returns the path of the user's end, in `buf`; `ERANGE` if it has no room for "/dev/pts/…".
///
/// See ptsname(3).
#[doc(alias("TIOCGPTN", "ptsname_r"))]
#[inline]
pub fn ptsname(controller: impl AsFd, buf: &mut [u8]) -> Result<&CStr> {
    // SAFETY: writes an int.
    let number = unsafe { ioctl::get::<{ uapi::TIOCGPTN }, c_uint>(controller) }?;
    text(buf, format_args!("/dev/pts/{number}"))
}
