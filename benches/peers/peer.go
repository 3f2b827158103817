// Does GROUP N times, and prints the nanoseconds that this took.
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

const warmUp = 50 * time.Millisecond

// A group does its call n times.
type group struct {
	run      func(n int, arg string) time.Duration
	takesArg bool
}

var groups = map[string]group{
	"getppid":    {getppid, false},
	"read1":      {read1, false},
	"write1":     {write1, false},
	"pread":      {pread, true},
	"open_close": {openClose, false},
	"clock":      {clock, false},
	"copy":       {copyFile, true},
	"spawn":      {spawn, true},
	"spawn_wait": {spawnWait, true},
	"walk":       {walk, true},
	"walk_stat":  {walkStat, true},
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "peer:", err)
		os.Exit(1)
	}
}

// full fails where a call did less than it was asked to.
func full(done, asked int, err error) {
	if err == nil && done != asked {
		err = io.ErrUnexpectedEOF
	}
	check(err)
}

func open(path string, flags int) int {
	fd, err := syscall.Open(path, flags|syscall.O_CLOEXEC, 0)
	if err != nil {
		check(&os.PathError{Op: "open", Path: path, Err: err})
	}
	return fd
}

func getppid(n int, _ string) time.Duration {
	start := time.Now()
	for i := 0; i < n; i++ {
		syscall.Getppid()
	}
	return time.Since(start)
}

func read1(n int, _ string) time.Duration {
	fd := open("/dev/zero", syscall.O_RDONLY)
	defer syscall.Close(fd)
	b := make([]byte, 1)
	start := time.Now()
	for i := 0; i < n; i++ {
		done, err := syscall.Read(fd, b)
		full(done, len(b), err)
	}
	return time.Since(start)
}

func write1(n int, _ string) time.Duration {
	fd := open("/dev/null", syscall.O_WRONLY)
	defer syscall.Close(fd)
	b := make([]byte, 1)
	start := time.Now()
	for i := 0; i < n; i++ {
		done, err := syscall.Write(fd, b)
		full(done, len(b), err)
	}
	return time.Since(start)
}

func pread(n int, path string) time.Duration {
	fd := open(path, syscall.O_RDONLY)
	defer syscall.Close(fd)
	page := make([]byte, 4096)
	start := time.Now()
	for i := 0; i < n; i++ {
		done, err := syscall.Pread(fd, page, 0)
		full(done, len(page), err)
	}
	return time.Since(start)
}

func openClose(n int, _ string) time.Duration {
	start := time.Now()
	for i := 0; i < n; i++ {
		check(syscall.Close(open("/dev/null", syscall.O_RDONLY)))
	}
	return time.Since(start)
}

var last time.Time

func clock(n int, _ string) time.Duration {
	start := time.Now()
	for i := 0; i < n; i++ {
		last = time.Now()
	}
	return time.Since(start)
}

func copyOnce(from, to string) {
	in, err := os.Open(from)
	check(err)
	info, err := in.Stat()
	check(err)
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, info.Mode().Perm())
	check(err)
	check(out.Chmod(info.Mode()))
	_, err = io.Copy(out, in)
	check(err)
	check(in.Close())
	check(out.Close())
}

func copyFile(n int, folder string) time.Duration {
	from, to := filepath.Join(folder, "from"), filepath.Join(folder, "to")
	var took time.Duration
	for i := 0; i < n; i++ {
		// What an earlier round or another program left.
		os.Remove(to)
		start := time.Now()
		copyOnce(from, to)
		took += time.Since(start)
	}
	return took
}

func start(program string) int {
	child, err := syscall.ForkExec(program, []string{program}, &syscall.ProcAttr{
		Env:   []string{},
		Files: []uintptr{0, 1, 2},
	})
	if err != nil {
		check(&os.PathError{Op: "exec", Path: program, Err: err})
	}
	return child
}

func wait(child int) {
	var status syscall.WaitStatus
	_, err := syscall.Wait4(child, &status, 0, nil)
	check(err)
	if status != 0 {
		check(fmt.Errorf("the child's status is %d", status))
	}
}

func spawn(n int, program string) time.Duration {
	var took time.Duration
	for i := 0; i < n; i++ {
		begin := time.Now()
		child := start(program)
		took += time.Since(begin)
		wait(child)
	}
	return took
}

func spawnWait(n int, program string) time.Duration {
	begin := time.Now()
	for i := 0; i < n; i++ {
		wait(start(program))
	}
	return time.Since(begin)
}

func walk(n int, path string) time.Duration {
	start := time.Now()
	for i := 0; i < n; i++ {
		dir, err := os.Open(path)
		check(err)
		for err == nil {
			_, err = dir.Readdirnames(1024)
		}
		if err != io.EOF {
			check(err)
		}
		check(dir.Close())
	}
	return time.Since(start)
}

func walkStat(n int, path string) time.Duration {
	start := time.Now()
	for i := 0; i < n; i++ {
		entries, err := os.ReadDir(path)
		check(err)
		for _, entry := range entries {
			_, err := entry.Info()
			check(err)
		}
	}
	return time.Since(start)
}

func main() {
	args := os.Args[1:]
	if len(args) >= 2 {
		group, known := groups[args[0]]
		n, err := strconv.Atoi(args[1])
		if known && err == nil && n > 0 && (len(args) == 3) == group.takesArg && len(args) <= 3 {
			arg := ""
			if group.takesArg {
				arg = args[2]
			}
			// The others are warm too when they are timed.
			for start := time.Now(); time.Since(start) < warmUp; {
				group.run(1, arg)
			}
			_, err := fmt.Println(group.run(n, arg).Nanoseconds())
			check(err)
			return
		}
	}
	fmt.Fprintln(os.Stderr, "usage: peer GROUP N [ARG]")
	os.Exit(2)
}
