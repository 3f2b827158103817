/* What C objects ask of the runtime: thread-local storage, a stack protector, calls before the
   program and after it. */

static __thread unsigned aligned __attribute__((aligned(4096))) = 0x12345678;
static __thread unsigned zero;
/* Defined in assembly, in storage.rs. */
extern __thread unsigned ksys_test_local;
extern __thread unsigned ksys_test_zero;

void ksys_test_addresses(unsigned *to[4])
{
    to[0] = &aligned;
    to[1] = &zero;
    to[2] = &ksys_test_local;
    to[3] = &ksys_test_zero;
}

/* Writes `count` bytes to an array of 16, and returns the last of these. */
char ksys_test_fill(unsigned count)
{
    volatile char bytes[16];

    for (unsigned at = 0; at < count; at++)
        bytes[at] = 1;
    return bytes[15];
}

/* What was called, in order. */
char ksys_test_trace[8];
static unsigned traced;

static void trace(char what)
{
    ksys_test_trace[traced++] = what;
}

static void preinit(int argc, char **argv, char **envp)
{
    (void)envp;
    trace(argc > 0 && argv[argc] == 0 ? 'p' : '?');
}

__attribute__((section(".preinit_array"), used))
static void (*const first)(int, char **, char **) = preinit;

__attribute__((constructor(101))) static void early(void)
{
    trace('1');
}

__attribute__((constructor(102))) static void late(int argc, char **argv, char **envp)
{
    trace(argc > 0 && envp == argv + argc + 1 ? '2' : '?');
}

/* Prints the letter; in main.rs. */
void ksys_test_say(char what);

__attribute__((destructor(102))) static void before_last(void)
{
    ksys_test_say('3');
}

__attribute__((destructor(101))) static void last(void)
{
    ksys_test_say('4');
}
