//! Threads of programs without a C library.
//!
//! A thread's stack, its thread-local storage and what it was started with are one mapping of its
//! own, with a page below that nobody may touch. Nothing else is allocated.
//!
//! Thread-local storage of linked C objects works for the main thread and for those of
//! [`spawn`]; there is no dynamic linking and none of its storage. These functions are for
//! programs of [`main!`](crate::main): where something else made the threads they return
//! `EOPNOTSUPP` or nothing.

use super::{image, overflow};
use crate::raw::portable;
use crate::{Errno, Result, arch, param, process, uapi};
use core::cell::{Cell, UnsafeCell};
use core::ffi::{CStr, c_int, c_ulong, c_void};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::{self, NonNull};
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{AcqRel, Acquire};

/// What is kept for each thread, at its thread pointer or right below it.
#[repr(C, align(16))]
struct Control {
    /// On x86_64 compiled code looks here: its own address at 0, the stack protector's at 0x28.
    abi: [usize; 6],
    slot: Cell<*mut c_void>,
    /// The kernel's number of a thread of [`spawn`]; the kernel writes 0 when the thread is gone.
    tid: AtomicU32,
    /// JOINABLE, DETACHED or FINISHED.
    state: AtomicU32,
    /// Whether it has left a result.
    returned: Cell<bool>,
    mapping: *mut c_void,
    len: usize,
}

const _: () = assert!(align_of::<Control>() == image::LEAST_ALIGN);

const CANARY: usize = 5;

/// What every page size divides: where the kernel does not say its own.
const LARGEST_PAGE: usize = 1 << 16;

const JOINABLE: u32 = 0;
/// Nobody waits for it: it unmaps its own stack.
const DETACHED: u32 = 1;
/// It has left its result, if any, and uses nothing but its stack any more.
const FINISHED: u32 = 2;

/// What every thread's storage is made from. Written once, before there is a second thread.
struct Program {
    ready: bool,
    page_size: usize,
    canary: usize,
    tls: Tls,
}

/// PT_TLS: the contents of a thread's storage and its shape.
struct Tls {
    contents: *const u8,
    contents_len: usize,
    address: usize,
    len: usize,
    align: usize,
}

struct Once(UnsafeCell<Program>);

// SAFETY: written by `prepare` alone, before there is a second thread.
unsafe impl Sync for Once {}

static PROGRAM: Once = Once(UnsafeCell::new(Program {
    ready: false,
    page_size: 0,
    canary: 0,
    tls: Tls {
        contents: ptr::null(),
        contents_len: 0,
        address: 0,
        len: 0,
        align: align_of::<Control>(),
    },
}));

/// The main thread's storage, if it is not too large.
#[repr(align(16))]
struct Main(UnsafeCell<MaybeUninit<[u8; 512]>>);

// SAFETY: only `prepare` asks for it, once.
unsafe impl Sync for Main {}

static MAIN: Main = Main(UnsafeCell::new(MaybeUninit::uninit()));

#[inline]
fn program() -> Result<&'static Program> {
    // SAFETY: nobody writes it any more, or `prepare` does, which asks for it afterwards.
    let program = unsafe { &*PROGRAM.0.get() };
    if program.ready {
        Ok(program)
    } else {
        Err(Errno::EOPNOTSUPP)
    }
}

impl Tls {
    /// Returns how far below the thread pointer, and how far above, a thread's storage reaches.
    #[inline]
    fn reach(&self) -> (usize, usize) {
        let control = size_of::<Control>();
        match arch::TLS_ABOVE {
            None => (self.begin(), control),
            Some(_) => (control, self.begin() + self.len),
        }
    }

    /// Returns how far from the thread pointer thread-local storage begins.
    ///
    /// The linker has counted from there: addresses keep their remainder by the alignment.
    #[inline]
    fn begin(&self) -> usize {
        let mask = self.align - 1;
        match arch::TLS_ABOVE {
            None => self.len + (self.address.wrapping_add(self.len).wrapping_neg() & mask),
            Some(above) => above + (self.address.wrapping_sub(above) & mask),
        }
    }

    #[inline]
    fn control(&self, pointer: *mut u8) -> *mut Control {
        match arch::TLS_ABOVE {
            None => pointer.cast(),
            Some(_) => pointer.cast::<Control>().wrapping_sub(1),
        }
    }
}

impl Program {
    /// Makes a thread's storage around `pointer` and returns its control block.
    ///
    /// # Safety
    ///
    /// `pointer` must be aligned, and as much around it as [`Tls::reach`] says must be writable
    /// and nobody else's.
    #[inline]
    unsafe fn install(
        &self,
        pointer: *mut u8,
        mapping: *mut c_void,
        len: usize,
    ) -> NonNull<Control> {
        let tls = &self.tls;
        let storage = match arch::TLS_ABOVE {
            None => pointer.wrapping_sub(tls.begin()),
            Some(_) => pointer.wrapping_add(tls.begin()),
        };
        // SAFETY: the caller's.
        unsafe { ptr::write_bytes(storage, 0, tls.len) };
        // SAFETY: the contents are no longer than the storage.
        unsafe { ptr::copy_nonoverlapping(tls.contents, storage, tls.contents_len) };
        let control = tls.control(pointer);
        let mut abi = [0; 6];
        abi[0] = pointer.expose_provenance();
        abi[CANARY] = self.canary;
        let block = Control {
            abi,
            slot: Cell::new(ptr::null_mut()),
            tid: AtomicU32::new(0),
            state: AtomicU32::new(JOINABLE),
            returned: Cell::new(false),
            mapping,
            len,
        };
        // SAFETY: the caller's.
        unsafe { control.write(block) };
        // SAFETY: an address inside a mapping or a static.
        unsafe { NonNull::new_unchecked(control) }
    }
}

/// Sets up the main thread's control block and thread-local storage, remembers their shape, and
/// returns the stack protector's word.
///
/// # Safety
///
/// As for [`start`](super::start), before it.
#[doc(hidden)]
#[inline]
pub unsafe fn prepare(stack: *const usize) -> usize {
    // SAFETY: the caller's.
    let image = unsafe { image::find(stack) };
    // SAFETY: the caller's.
    let init = unsafe { super::Init::new(stack) };
    param::keep(init);
    // SAFETY: there is no other thread, and `program` was not called.
    let program = unsafe { &mut *PROGRAM.0.get() };
    program.page_size = match image.page_size {
        0 => LARGEST_PAGE,
        size => size,
    };
    if let Some(random) = init.auxv().random() {
        let (word, _) = random.split_at(size_of::<usize>());
        // A NUL first, so that no string runs over it.
        program.canary = word
            .iter()
            .fold(0, |all, byte| all << 8 | usize::from(*byte))
            << 8;
    }
    if let Some(tls) = image.tls {
        program.tls = Tls {
            contents: image.bias.wrapping_add(tls.p_vaddr as usize) as *const u8,
            contents_len: tls.p_filesz as usize,
            address: tls.p_vaddr as usize,
            len: tls.p_memsz as usize,
            align: (tls.p_align as usize).max(align_of::<Control>()),
        };
    }
    program.ready = true;

    let (below, above) = program.tls.reach();
    let align = program.tls.align;
    let len = below + above + align;
    let block = if len <= size_of::<Main>() {
        MAIN.0.get().cast()
    } else {
        match map_usable(len) {
            Ok(block) => block.cast::<u8>(),
            Err(error) => {
                crate::eprintln!("error: thread-local storage of {len} bytes: {error}");
                process::exit(1)
            }
        }
    };
    let pointer = block.wrapping_add(below);
    let pointer = pointer.wrapping_add(pointer.addr().wrapping_neg() & (align - 1));
    // SAFETY: the block is so large that this fits behind the alignment.
    unsafe { program.install(pointer, ptr::null_mut(), 0) };
    // SAFETY: nothing has used a thread pointer yet; its first word holds itself.
    if let Err(error) = unsafe { arch::set_thread_pointer(pointer.cast()) }.unit() {
        crate::eprintln!("error: thread pointer: {error}");
        process::exit(1)
    }
    program.canary
}

#[inline]
pub(super) fn map_usable(len: usize) -> Result<*mut c_void> {
    map(len, uapi::PROT_READ | uapi::PROT_WRITE)
}

#[inline]
fn map(len: usize, prot: c_int) -> Result<*mut c_void> {
    let flags = uapi::MAP_PRIVATE | uapi::MAP_ANONYMOUS | uapi::MAP_NORESERVE | uapi::MAP_STACK;
    let (prot, flags) = (prot as c_ulong, flags as c_ulong);
    let none = -1_i32 as c_ulong;
    // SAFETY: new memory.
    unsafe { portable::mmap(ptr::null_mut(), len as c_ulong, prot, flags, none, 0) }.ptr()
}

/// How a thread is started.
#[derive(Clone, Copy, Debug)]
pub struct Builder<'a> {
    stack_size: usize,
    name: Option<&'a CStr>,
}

impl Default for Builder<'_> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Builder<'a> {
    /// Takes 2 MiB of stack and the name of the thread that spawns.
    #[inline]
    pub const fn new() -> Self {
        Self {
            stack_size: 2 << 20,
            name: None,
        }
    }

    /// Takes `size` bytes of stack, rounded up to pages; what is not touched is not used.
    #[inline]
    pub const fn stack_size(mut self, size: usize) -> Self {
        self.stack_size = size;
        self
    }

    /// Names the thread; the kernel keeps 15 bytes.
    #[inline]
    pub const fn name(mut self, name: &'a CStr) -> Self {
        self.name = Some(name);
        self
    }

    /// Starts a thread that runs `f`.
    ///
    /// `EAGAIN` and `ENOMEM` say that there are too many, and leave nothing behind; `EOPNOTSUPP`
    /// that [`main!`](crate::main) did not start the program.
    #[inline]
    pub fn spawn<F, T>(self, f: F) -> Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let program = program()?;
        let (below, above) = program.tls.reach();
        let align = program.tls.align.max(align_of::<Packet<F, T>>());
        let page = program.page_size;
        let alternate = overflow::alternate_size();
        let len = size_of::<Packet<F, T>>()
            .checked_add(self.stack_size)
            .and_then(|len| len.checked_add(below + above + 3 * align + alternate))
            .and_then(|len| len.checked_next_multiple_of(page))
            .and_then(|len| len.checked_add(page))
            .ok_or(Errno::ENOMEM)?;
        let mapping = map(len, uapi::PROT_NONE)?;
        let unmap = |error| {
            // SAFETY: nobody else knows of it.
            let _ = unsafe { portable::munmap(mapping, len) };
            error
        };
        let usable = mapping.wrapping_byte_add(page);
        let prot = uapi::PROT_READ | uapi::PROT_WRITE;
        // SAFETY: it is ours; the lowest page stays out of bounds.
        unsafe { portable::mprotect(usable, len - page, prot as c_ulong) }
            .unit()
            .map_err(unmap)?;

        let down = |address: *mut u8| address.wrapping_sub(address.addr() & (align - 1));
        let pointer = down(mapping.cast::<u8>().wrapping_add(len - above));
        // SAFETY: there is room for both reaches and the alignment.
        let control = unsafe { program.install(pointer, mapping, len) };
        let packet = pointer.wrapping_sub(below + size_of::<Packet<F, T>>());
        let packet = down(packet).cast::<Packet<F, T>>();
        let name = self.name.map(|name| {
            let mut kept = [0; 16];
            let bytes = name.to_bytes();
            let len = bytes.len().min(15);
            kept[..len].copy_from_slice(&bytes[..len]);
            kept
        });
        // Above the stack, so that what overflows does not run into it.
        let stack = packet.cast::<c_void>().wrapping_byte_sub(alternate);
        let contents = Packet {
            control,
            name,
            alternate: (stack, alternate),
            run: ManuallyDrop::new(f),
            result: MaybeUninit::uninit(),
        };
        // SAFETY: it is aligned and inside the mapping.
        unsafe { packet.write(contents) };
        // SAFETY: it was just written.
        let result = unsafe { &raw mut (*packet).result };
        // SAFETY: no packet is at 0.
        let result = unsafe { NonNull::new_unchecked(result) };
        // SAFETY: the block is written, and shared from now on.
        let tid = unsafe { control.as_ref() }.tid.as_ptr().cast();
        // SAFETY: the new thread has a stack, a thread pointer and a packet of its own, all of
        // which last until it is gone.
        let cloned = unsafe {
            arch::clone(
                FLAGS,
                stack,
                tid,
                tid,
                pointer.cast(),
                entry::<F, T>,
                packet.cast(),
            )
        };
        if let Err(error) = cloned.i32() {
            // SAFETY: no thread has taken it.
            let run = unsafe { &mut (*packet).run };
            // SAFETY: dropped once.
            unsafe { ManuallyDrop::drop(run) };
            return Err(unmap(error));
        }
        Ok(JoinHandle {
            control,
            result,
            value: PhantomData,
        })
    }
}

/// A thread of this process that shares all with the others; the kernel clears its number.
const FLAGS: c_ulong = (uapi::CLONE_VM
    | uapi::CLONE_FS
    | uapi::CLONE_FILES
    | uapi::CLONE_SIGHAND
    | uapi::CLONE_THREAD
    | uapi::CLONE_SYSVSEM
    | uapi::CLONE_SETTLS
    | uapi::CLONE_PARENT_SETTID
    | uapi::CLONE_CHILD_CLEARTID) as c_ulong;

/// Starts a thread that runs `f`, as [`Builder::new`] does.
#[inline]
pub fn spawn<F, T>(f: F) -> Result<JoinHandle<T>>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    Builder::new().spawn(f)
}

/// What a thread is started with and leaves, above its stack.
struct Packet<F, T> {
    control: NonNull<Control>,
    name: Option<[u8; 16]>,
    /// The alternate stack for signals, and its size, 0 for none.
    alternate: (*mut c_void, usize),
    run: ManuallyDrop<F>,
    result: MaybeUninit<T>,
}

unsafe extern "C" fn entry<F: FnOnce() -> T, T>(arg: *mut c_void) -> ! {
    let packet = arg.cast::<Packet<F, T>>();
    // SAFETY: `spawn` wrote it, and only this thread reads or writes these fields until it has
    // finished.
    let Packet {
        control,
        name,
        alternate: (alternate, size),
        run,
        result,
    } = unsafe { &mut *packet };
    if let Some(name) = name {
        let name = name.as_ptr().expose_provenance() as c_ulong;
        // SAFETY: 16 bytes with a NUL. A thread without its name runs as well.
        let _ = unsafe { portable::prctl(uapi::PR_SET_NAME, name, 0, 0, 0) };
    }
    if *size != 0 {
        // A thread without a message runs as well.
        let _ = overflow::use_alternate(*alternate, *size);
    }
    // SAFETY: taken once.
    let run = unsafe { ManuallyDrop::take(run) };
    result.write(run());

    // SAFETY: the block lasts as long as the mapping.
    let control = unsafe { control.as_ref() };
    control.returned.set(true);
    // SAFETY: written above, and nobody else asks for it then.
    let drop_result = || unsafe { result.assume_init_drop() };
    // SAFETY: nothing of the stack is needed any more.
    unsafe { leave(control, drop_result) }
}

/// Ends this thread, one of [`spawn`]. Where nobody joins it drops the result and unmaps the stack.
///
/// # Safety
///
/// Nobody may rely on what stands on the stack.
unsafe fn leave(control: &Control, drop_result: impl FnOnce()) -> ! {
    if control.state.swap(FINISHED, AcqRel) == JOINABLE {
        // The handle's owner may unmap the stack from here on, but the kernel says so only when
        // this thread is gone.
        end()
    }
    drop_result();
    let all = uapi::kernel_sigset_t {
        sig: [c_ulong::MAX; size_of::<uapi::kernel_sigset_t>() / size_of::<c_ulong>()],
    };
    let (how, size) = (uapi::SIG_BLOCK, size_of_val(&all));
    // A handler would run on the stack that is about to go.
    // SAFETY: the kernel reads the set only.
    let _ = unsafe {
        portable::rt_sigprocmask(how, (&raw const all).cast_mut(), ptr::null_mut(), size)
    };
    // SAFETY: the kernel must not write where something else may be mapped by then.
    let _ = unsafe { portable::set_tid_address(ptr::null_mut()) };
    let (mapping, len) = (control.mapping, control.len);
    // SAFETY: only this thread knows of the mapping, and nothing of it is needed any more.
    unsafe { arch::exit_unmap(mapping, len) }
}

fn end() -> ! {
    loop {
        // SAFETY: no pointers.
        let _ = unsafe { portable::exit(0) };
    }
}

/// Ends this thread at once; who joins it gets nothing.
///
/// On the main thread the others go on, and the process ends with the last of them.
///
/// # Safety
///
/// Nothing that stands on this thread's stack is dropped, and its memory goes: nobody may rely on
/// either, as a pinned value or a lock's guard does.
pub unsafe fn exit() -> ! {
    let Ok(control) = control() else { end() };
    // SAFETY: the block lasts as long as the thread.
    let control = unsafe { control.as_ref() };
    if control.mapping.is_null() {
        end()
    }
    // SAFETY: the caller's.
    unsafe { leave(control, || ()) }
}

/// The right to wait for a thread and take its result; dropped, the thread goes on alone.
#[derive(Debug)]
pub struct JoinHandle<T> {
    control: NonNull<Control>,
    result: NonNull<MaybeUninit<T>>,
    value: PhantomData<T>,
}

// SAFETY: any thread may wait, and takes a result that is Send.
unsafe impl<T: Send> Send for JoinHandle<T> {}
// SAFETY: a shared handle tells only whether the thread is gone.
unsafe impl<T> Sync for JoinHandle<T> {}

impl<T> JoinHandle<T> {
    /// Waits for the thread and returns what its function returned; nothing if it called [`exit`].
    #[inline]
    pub fn join(self) -> Option<T> {
        let mut this = ManuallyDrop::new(self);
        this.wait();
        let value = this.take();
        this.unmap();
        value
    }

    /// Returns the kernel's number of the thread; nothing if it is gone.
    pub fn id(&self) -> Option<i32> {
        match self.control().tid.load(Acquire) {
            0 => None,
            tid => Some(tid as i32),
        }
    }

    /// Tells whether the thread is gone, so that [`join`](Self::join) won't wait.
    #[inline]
    pub fn is_finished(&self) -> bool {
        self.control().tid.load(Acquire) == 0
    }

    #[inline]
    fn control(&self) -> &Control {
        // SAFETY: the block lasts until it is unmapped here, or by the thread when this is gone.
        unsafe { self.control.as_ref() }
    }

    #[inline]
    fn wait(&self) {
        let tid = &self.control().tid;
        loop {
            let number = tid.load(Acquire);
            if number == 0 {
                return;
            }
            let none = ptr::null_mut::<u32>();
            // Not private, as the kernel's wake is not.
            let wait = uapi::FUTEX_WAIT;
            // SAFETY: the kernel reads the word. A change or a signal: it is looked at again.
            let _ = unsafe { portable::futex(tid.as_ptr(), wait, number, none.cast(), none, 0) };
        }
    }

    /// Takes the result, of a thread that is gone.
    #[inline]
    fn take(&mut self) -> Option<T> {
        if !self.control().returned.replace(false) {
            return None;
        }
        // SAFETY: the mapping is still there.
        let result = unsafe { self.result.as_ref() };
        // SAFETY: the thread has left it, and it is taken once.
        Some(unsafe { result.assume_init_read() })
    }

    fn unmap(&self) {
        let (mapping, len) = (self.control().mapping, self.control().len);
        // It fails with ENOMEM where the kernel would have to split what it joined, and has too many.
        // SAFETY: the thread is gone, and nobody else knows of its mapping.
        let _ = unsafe { portable::munmap(mapping, len) };
    }
}

impl<T> Drop for JoinHandle<T> {
    #[inline]
    fn drop(&mut self) {
        if self.control().state.swap(DETACHED, AcqRel) == FINISHED {
            self.wait();
            drop(self.take());
            self.unmap();
        }
    }
}

/// Returns this thread's control block.
#[inline]
fn control() -> Result<NonNull<Control>> {
    let program = program()?;
    // SAFETY: `prepare` and `spawn` have set it for every thread.
    let pointer = unsafe { arch::thread_pointer() };
    let control = program.tls.control(pointer.cast());
    // SAFETY: no block is at 0.
    Ok(unsafe { NonNull::new_unchecked(control) })
}

#[inline]
pub(super) fn page_size() -> Result<usize> {
    program().map(|program| program.page_size)
}

/// Tells whether `address` is in the page below this thread's stack.
#[inline]
pub(super) fn guards(address: usize) -> bool {
    let (Ok(control), Ok(page)) = (control(), page_size()) else {
        return false;
    };
    // SAFETY: the block lasts as long as the thread.
    let start = unsafe { control.as_ref() }.mapping.addr();
    start != 0 && (start..start + page).contains(&address)
}

/// Returns this thread's own word, null at first, for whatever the program keeps per thread.
///
/// `None` where [`main!`](crate::main) did not start the program.
#[inline]
pub fn slot() -> Option<&'static Cell<*mut c_void>> {
    let control = control().ok()?;
    // SAFETY: the block lasts as long as the thread, which alone can have this reference.
    Some(&unsafe { control.as_ref() }.slot)
}
