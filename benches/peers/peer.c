// Does GROUP N times, and prints the nanoseconds that this took.

#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef long long nanos;

static const nanos WARM_UP = 50000000;

static void fail(const char *what) {
    fprintf(stderr, "peer: %s: %s\n", what, strerror(errno));
    exit(1);
}

static nanos now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static int open_or_fail(int folder, const char *path, int flags, mode_t mode) {
    int fd = openat(folder, path, flags | O_CLOEXEC, mode);
    if (fd < 0)
        fail(path);
    return fd;
}

static nanos do_getppid(long n, const char *arg) {
    (void)arg;
    nanos start = now();
    for (long i = 0; i < n; i++)
        getppid();
    return now() - start;
}

static nanos do_read1(long n, const char *arg) {
    (void)arg;
    int fd = open_or_fail(AT_FDCWD, "/dev/zero", O_RDONLY, 0);
    char byte;
    nanos start = now();
    for (long i = 0; i < n; i++)
        if (read(fd, &byte, 1) != 1)
            fail("read");
    nanos took = now() - start;
    close(fd);
    return took;
}

static nanos do_write1(long n, const char *arg) {
    (void)arg;
    int fd = open_or_fail(AT_FDCWD, "/dev/null", O_WRONLY, 0);
    nanos start = now();
    for (long i = 0; i < n; i++)
        if (write(fd, "", 1) != 1)
            fail("write");
    nanos took = now() - start;
    close(fd);
    return took;
}

static nanos do_pread(long n, const char *path) {
    static _Alignas(4096) char page[4096];
    int fd = open_or_fail(AT_FDCWD, path, O_RDONLY, 0);
    nanos start = now();
    for (long i = 0; i < n; i++)
        if (pread(fd, page, sizeof page, 0) != sizeof page)
            fail("pread");
    nanos took = now() - start;
    close(fd);
    return took;
}

static nanos do_open_close(long n, const char *arg) {
    (void)arg;
    nanos start = now();
    for (long i = 0; i < n; i++)
        close(open_or_fail(AT_FDCWD, "/dev/null", O_RDONLY, 0));
    return now() - start;
}

static nanos do_clock(long n, const char *arg) {
    (void)arg;
    struct timespec time;
    nanos start = now();
    for (long i = 0; i < n; i++)
        clock_gettime(CLOCK_MONOTONIC, &time);
    return now() - start;
}

static void copy(int folder) {
    struct stat stat;
    int from = open_or_fail(folder, "from", O_RDONLY, 0);
    if (fstat(from, &stat) < 0)
        fail("fstat");
    int to = open_or_fail(folder, "to", O_WRONLY | O_CREAT | O_EXCL, stat.st_mode & 0777);
    if (fchmod(to, stat.st_mode & 07777) < 0)
        fail("fchmod");
    ssize_t some;
    while ((some = copy_file_range(from, NULL, to, NULL, 1 << 30, 0)) > 0)
        ;
    if (some < 0)
        fail("copy_file_range");
    close(from);
    close(to);
}

static nanos do_copy(long n, const char *path) {
    int folder = open_or_fail(AT_FDCWD, path, O_DIRECTORY, 0);
    nanos took = 0;
    for (long i = 0; i < n; i++) {
        // What an earlier round or another program left.
        unlinkat(folder, "to", 0);
        nanos start = now();
        copy(folder);
        took += now() - start;
    }
    close(folder);
    return took;
}

// Its frame is its own: the child that borrows it does not return.
__attribute__((noinline)) static pid_t start_program(const char *program) {
    char *argv[] = {(char *)program, NULL}, *envp[] = {NULL};
    pid_t child = vfork();
    if (child == 0) {
        execve(program, argv, envp);
        _exit(127);
    }
    if (child < 0)
        fail("vfork");
    return child;
}

static void wait_for(pid_t child) {
    int status;
    if (waitpid(child, &status, 0) < 0)
        fail("waitpid");
    if (status != 0) {
        fprintf(stderr, "peer: the child's status is %d\n", status);
        exit(1);
    }
}

static nanos do_spawn(long n, const char *program) {
    nanos took = 0;
    for (long i = 0; i < n; i++) {
        nanos start = now();
        pid_t child = start_program(program);
        took += now() - start;
        wait_for(child);
    }
    return took;
}

static nanos do_spawn_wait(long n, const char *program) {
    nanos start = now();
    for (long i = 0; i < n; i++)
        wait_for(start_program(program));
    return now() - start;
}

static nanos walk(long n, const char *path, int with_stat) {
    nanos start = now();
    for (long i = 0; i < n; i++) {
        DIR *dir = opendir(path);
        if (dir == NULL)
            fail(path);
        struct dirent *entry;
        errno = 0;
        while ((entry = readdir(dir)) != NULL) {
            struct statx stat;
            if (with_stat && statx(dirfd(dir), entry->d_name, AT_SYMLINK_NOFOLLOW,
                                   STATX_BASIC_STATS, &stat) < 0)
                fail(entry->d_name);
        }
        if (errno != 0)
            fail("readdir");
        closedir(dir);
    }
    return now() - start;
}

static nanos do_walk(long n, const char *path) { return walk(n, path, 0); }

static nanos do_walk_stat(long n, const char *path) { return walk(n, path, 1); }

static const struct {
    const char *name;
    nanos (*run)(long n, const char *arg);
    int takes_arg;
} GROUPS[] = {
    {"getppid", do_getppid, 0},
    {"read1", do_read1, 0},
    {"write1", do_write1, 0},
    {"pread", do_pread, 1},
    {"open_close", do_open_close, 0},
    {"clock", do_clock, 0},
    {"copy", do_copy, 1},
    {"spawn", do_spawn, 1},
    {"spawn_wait", do_spawn_wait, 1},
    {"walk", do_walk, 1},
    {"walk_stat", do_walk_stat, 1},
};

int main(int argc, char **argv) {
    for (size_t i = 0; argc >= 3 && i < sizeof GROUPS / sizeof *GROUPS; i++) {
        char *end;
        errno = 0;
        long n = strtol(argv[2], &end, 10);
        if (strcmp(argv[1], GROUPS[i].name) != 0 || errno != 0 || *end != '\0' || n <= 0 ||
            argc != 3 + GROUPS[i].takes_arg)
            continue;
        // The others are warm too when they are timed.
        for (nanos start = now(); now() - start < WARM_UP;)
            GROUPS[i].run(1, argv[3]);
        if (printf("%lld\n", GROUPS[i].run(n, argv[3])) < 0 || fflush(stdout) != 0)
            fail("standard output");
        return 0;
    }
    fputs("usage: peer GROUP N [ARG]\n", stderr);
    return 2;
}
