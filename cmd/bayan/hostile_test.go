package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"
	"github.com/rogpeppe/go-internal/testscript"
)

// The commands with which scripts make hostile inputs.

// repeatText TEXT TIMES TO writes a text many times; \n in it is a line end, \xFF that byte.
func repeatText(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := strings.NewReplacer(`\n`, "\n", `\xFF`, "\xFF").Replace(args[0])
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(strings.Repeat(text, n)), 0o666))
}

// deepRecord FROM TO writes a record with an open value of another file's text.
func deepRecord(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(`{"text":"نعم","x":`+ts.ReadFile(args[0])+"\n"), 0o666))
}

// gzipFile FROM TO packs a file.
func gzipFile(ts *testscript.TestScript, _ bool, args []string) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(ts.ReadFile(args[0])))
	ts.Check(errors.Join(err, z.Close()))
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b.Bytes(), 0o666))
}

// zstFile FROM TO packs a file with zstd.
func zstFile(ts *testscript.TestScript, _ bool, args []string) {
	z, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), z.EncodeAll([]byte(ts.ReadFile(args[0])), nil), 0o666))
}

// quotedRecord FROM TO writes a record with the bytes of a file as its text.
func quotedRecord(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(`{"text":"`+ts.ReadFile(args[0])+"\"}\n"), 0o666))
}

// longLine FILE checks that the last output is the line of the file and a line end.
func longLine(ts *testscript.TestScript, _ bool, args []string) {
	if out := ts.ReadFile("stdout"); out != ts.ReadFile(args[0])+"\n" {
		ts.Fatalf("%d bytes, want the %d of the line and its end", len(out), len(ts.ReadFile(args[0])))
	}
}

// fifo ARGS... runs bayan over a FIFO that is filled while it reads.
func fifo(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs("fifo")
	ts.Check(syscall.Mkfifo(path, 0o666))
	cmd, out, stderr := start(ts, append(args, path), nil)
	w, err := os.OpenFile(path, os.O_WRONLY, 0)
	ts.Check(err)
	for _, part := range []string{"قال ", "نعم.\n"} {
		_, err := w.WriteString(part)
		ts.Check(err)
		time.Sleep(10 * time.Millisecond)
	}
	ts.Check(w.Close())
	got, err := io.ReadAll(out)
	ts.Check(err)
	if err := wait(cmd); err != nil || string(got) != "قال نعم .\n" || stderr.Len() > 0 {
		ts.Fatalf("%q, %v, %s", got, err, stderr)
	}
}

// vanish ARGS... runs bayan over a folder of which half the files go while it reads: those
// that stay are done, and each that is gone is told.
func vanish(ts *testscript.TestScript, _ bool, args []string) {
	const files = 400
	dir := ts.MkAbs("vanishing")
	ts.Check(os.Mkdir(dir, 0o777))
	name := func(i int) string { return filepath.Join(dir, fmt.Sprintf("%03d.txt", i)) }
	for i := range files {
		ts.Check(os.WriteFile(name(i), []byte(strings.Repeat("قال نعم.\n", 3000)), 0o666))
	}
	cmd, out, stderr := start(ts, append(append(args, "--jobs", "1"), dir), nil)
	lines := bufio.NewReader(out)
	_, err := lines.ReadString('\n')
	ts.Check(err) // it has begun, and waits until the pipe is read
	for i := files / 2; i < files; i++ {
		ts.Check(os.Remove(name(i)))
	}
	rest, err := io.ReadAll(lines)
	ts.Check(err)
	err = wait(cmd)
	done := 1 + bytes.Count(rest, []byte{'\n'})
	exit := (*exec.ExitError)(nil)
	if !errors.As(err, &exit) || exit.ExitCode() != int(exitFailure) || done < files/2 || !strings.Contains(stderr.String(), "no such file") {
		ts.Fatalf("%d of %d files done, %v, %s", done, files, err, stderr)
	}
}

// longName runs bayan over a file with the longest name, and one that is too long.
func longName(ts *testscript.TestScript, _ bool, _ []string) {
	name := strings.Repeat("x", 251) + ".txt"
	ts.Check(os.WriteFile(ts.MkAbs(name), []byte("نعم\n"), 0o666))
	ts.Check(ts.Exec("bayan", "tokenize", "-o", "jsonl", name))
	if err := ts.Exec("bayan", "tokenize", strings.Repeat("x", 4096)); err == nil {
		ts.Fatalf("a name of 4,096 characters was read")
	}
}

// cutOff FILE N cuts a file to N bytes.
func cutOff(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.Truncate(ts.MkAbs(args[0]), int64(n)))
}

// fullDisk ARGS... runs bayan with its output on a full disk: it must fail and say so.
func fullDisk(ts *testscript.TestScript, _ bool, args []string) {
	path, err := exec.LookPath("bayan")
	ts.Check(err)
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	ts.Check(err)
	defer full.Close()
	cmd := exec.Command(path, args...)
	cmd.Dir = ts.MkAbs(".")
	var stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = full, &stderr
	err = cmd.Run()
	if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) || exit.ExitCode() != int(exitFailure) || !strings.Contains(stderr.String(), "no space left") {
		ts.Fatalf("on a full disk: %v, %s", err, stderr.String())
	}
}

// oddName makes the folder odd with a file whose name is no UTF-8, where that is allowed.
func oddName(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Check(os.Mkdir(ts.MkAbs("odd"), 0o777))
	if err := os.WriteFile(ts.MkAbs("odd/a\xFFb.txt"), []byte("نعم\n"), 0o666); err != nil {
		ts.Check(os.WriteFile(ts.MkAbs("odd/a.txt"), []byte("نعم\n"), 0o666))
	}
}

// validStdout checks that the last output is UTF-8.
func validStdout(ts *testscript.TestScript, _ bool, _ []string) {
	if out := ts.ReadFile("stdout"); out == "" || !utf8.ValidString(out) {
		ts.Fatalf("output %q", out)
	}
}
