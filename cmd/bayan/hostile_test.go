package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"
)

// The commands with which scripts make hostile inputs.

// repeatText TEXT TIMES TO writes a text many times; \n in it is a line end.
func repeatText(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := strings.ReplaceAll(args[0], `\n`, "\n")
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
