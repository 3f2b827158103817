/* Records that system calls read or write and that no exported header declares. */
#pragma once
#include <linux/socket.h>
#include <linux/types.h>
#include <linux/time_types.h>

struct sockaddr {
	__kernel_sa_family_t sa_family;
	char sa_data[14];
};

struct user_msghdr {
	void *msg_name;
	int msg_namelen;
	struct iovec *msg_iov;
	__kernel_size_t msg_iovlen;
	void *msg_control;
	__kernel_size_t msg_controllen;
	unsigned int msg_flags;
};

struct mmsghdr {
	struct user_msghdr msg_hdr;
	unsigned int msg_len;
};

struct file_handle {
	__u32 handle_bytes;
	int handle_type;
	unsigned char f_handle[];
};

struct linux_dirent {
	unsigned long d_ino;
	unsigned long d_off;
	unsigned short d_reclen;
	char d_name[];
};

struct linux_dirent64 {
	__u64 d_ino;
	__s64 d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[];
};

struct ustat {
	__kernel_daddr_t f_tfree;
	unsigned long f_tinode;
	char f_fname[6];
	char f_fpack[6];
};

struct sched_param {
	int sched_priority;
};

struct getcpu_cache {
	unsigned long blob[128 / sizeof(long)];
};

typedef struct {
	unsigned long sig[64 / (8 * sizeof(long))];
} kernel_sigset_t;

struct kernel_sigaction {
	void (*sa_handler)(int);
	unsigned long sa_flags;
#ifndef __riscv
	void (*sa_restorer)(void);
#endif
	kernel_sigset_t sa_mask;
};

struct __aio_sigset {
	const kernel_sigset_t *sigmask;
	__kernel_size_t sigsetsize;
};

#ifdef __arm__
struct old_timespec32 {
	__s32 tv_sec;
	__s32 tv_nsec;
};

struct old_timeval32 {
	__s32 tv_sec;
	__s32 tv_usec;
};

struct old_itimerspec32 {
	struct old_timespec32 it_interval;
	struct old_timespec32 it_value;
};

struct old_itimerval32 {
	struct old_timeval32 it_interval;
	struct old_timeval32 it_value;
};

struct old_utimbuf32 {
	__s32 actime;
	__s32 modtime;
};

struct old_timex32 {
	__u32 modes;
	__s32 offset;
	__s32 freq;
	__s32 maxerror;
	__s32 esterror;
	__s32 status;
	__s32 constant;
	__s32 precision;
	__s32 tolerance;
	struct old_timeval32 time;
	__s32 tick;
	__s32 ppsfreq;
	__s32 jitter;
	__s32 shift;
	__s32 stabil;
	__s32 jitcnt;
	__s32 calcnt;
	__s32 errcnt;
	__s32 stbcnt;
	__s32 tai;
	__s32 reserved[11];
};

struct old_sigaction {
	void (*sa_handler)(int);
	unsigned long sa_mask;
	unsigned long sa_flags;
	void (*sa_restorer)(void);
};
#endif

/* Unmounting, swapping and the kernel's log. */
#define MNT_FORCE 1
#define MNT_DETACH 2
#define MNT_EXPIRE 4
#define UMOUNT_NOFOLLOW 8

#define SWAP_FLAG_PREFER 0x8000
#define SWAP_FLAG_PRIO_MASK 0x7fff
#define SWAP_FLAG_PRIO_SHIFT 0
#define SWAP_FLAG_DISCARD 0x10000
#define SWAP_FLAG_DISCARD_ONCE 0x20000
#define SWAP_FLAG_DISCARD_PAGES 0x40000

#define SYSLOG_ACTION_CLOSE 0
#define SYSLOG_ACTION_OPEN 1
#define SYSLOG_ACTION_READ 2
#define SYSLOG_ACTION_READ_ALL 3
#define SYSLOG_ACTION_READ_CLEAR 4
#define SYSLOG_ACTION_CLEAR 5
#define SYSLOG_ACTION_CONSOLE_OFF 6
#define SYSLOG_ACTION_CONSOLE_ON 7
#define SYSLOG_ACTION_CONSOLE_LEVEL 8
#define SYSLOG_ACTION_SIZE_UNREAD 9
#define SYSLOG_ACTION_SIZE_BUFFER 10
