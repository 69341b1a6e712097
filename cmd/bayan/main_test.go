package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

var update = flag.Bool("update", false, "rewrite the expected output in README.md and the scripts")

// TestMain puts the program under test into PATH as bayan, for scripts and tests alike.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"bayan": func() { os.Exit(int(run(os.Args[1:], systemStreams()))) },
	})
}

// root is the top of the repository.
func root(t testing.TB) string {
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestScripts(t *testing.T) {
	top := root(t)
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join(top, "testdata", "script"),
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLES", filepath.Join(top, "testdata", "samples"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"encode": encode, "random": random, "first-line": firstLine, "interrupt": interrupt, "terminate": terminate, "same-summaries": sameSummaries,
			"repeat": repeatText, "record": deepRecord, "gzip": gzipFile, "cut-off": cutOff, "full": fullDisk, "odd-name": oddName, "valid-stdout": validStdout,
			"long-line": longLine, "quoted": quotedRecord, "pack-zst": zstFile, "fifo": fifo, "vanish": vanish, "long-name": longName, "sarif-without-rules": sarifWithoutRules,
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("no condition %q", name)
		},
	})
}

// encode ENCODING FROM TO writes a file in another encoding; a name that ends in
// -bom puts a byte order mark first.
func encode(ts *testscript.TestScript, _ bool, args []string) {
	encodings := map[string]encoding.Encoding{
		"utf-8": unicode.UTF8, "utf-8-bom": unicode.UTF8BOM,
		"utf-16le": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le-bom": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"utf-16be": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be-bom": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"windows-1256": charmap.Windows1256, "iso-8859-6": charmap.ISO8859_6,
	}
	out, err := encodings[args[0]].NewEncoder().String(ts.ReadFile(args[1]))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(out), 0o666))
}

// random SEED TO writes 4,096 random bytes.
func random(ts *testscript.TestScript, _ bool, args []string) {
	rng := rand.New(rand.NewPCG(uint64(len(args[0])), 5))
	b := make([]byte, 4096)
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b, 0o666))
}

// start runs bayan on an input, nil for none, with its standard output in a pipe.
func start(ts *testscript.TestScript, args []string, in io.Reader) (cmd *exec.Cmd, out io.ReadCloser, stderr *bytes.Buffer) {
	path, err := exec.LookPath("bayan")
	ts.Check(err)
	cmd = exec.Command(path, args...)
	cmd.Dir = ts.MkAbs(".")
	cmd.Stdin = in
	stderr = &bytes.Buffer{}
	cmd.Stderr = stderr
	out, err = cmd.StdoutPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	return cmd, out, stderr
}

// first-line ARGS... runs bayan, reads one line of its output and closes the
// pipe. The program must end quietly and without a failure.
func firstLine(ts *testscript.TestScript, _ bool, args []string) {
	cmd, out, stderr := start(ts, args, nil)
	one := make([]byte, 1)
	for one[0] != '\n' {
		_, err := io.ReadFull(out, one)
		ts.Check(err)
	}
	out.Close()
	if err := wait(cmd); err != nil || stderr.Len() > 0 {
		ts.Fatalf("after the pipe was closed: %v, %s", err, stderr)
	}
}

// interrupt ARGS... runs bayan over an endless input and interrupts it. What it
// has written must be whole lines.
func interrupt(ts *testscript.TestScript, _ bool, args []string) { stopped(ts, os.Interrupt, args) }

// terminate ARGS... is interrupt with SIGTERM.
func terminate(ts *testscript.TestScript, _ bool, args []string) { stopped(ts, syscall.SIGTERM, args) }

// stopped signals once the first byte of output is there, so that the program is up
// however busy the machine.
func stopped(ts *testscript.TestScript, signal os.Signal, args []string) {
	cmd, out, stderr := start(ts, args, endless{})
	first := make([]byte, 1)
	_, err := io.ReadFull(out, first)
	ts.Check(err)
	ts.Check(cmd.Process.Signal(signal))
	rest, err := io.ReadAll(out)
	ts.Check(err)
	err = wait(cmd)
	if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) || exit.ExitCode() != int(exitFailure) {
		ts.Fatalf("%v: %v", signal, err)
	}
	if stderr.Len() > 0 || !bytes.HasSuffix(rest, []byte("}\n")) {
		ts.Fatalf("%v: %q on standard error, output ends %q", signal, stderr.String(), rest[max(0, len(rest)-20):])
	}
}

// endless is a file of records that never ends.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	const record = `{"text":"وصل الوفد إلى المدينة."}` + "\n"
	if len(p) < len(record) {
		return 0, io.ErrShortBuffer
	}
	return copy(p, record), nil
}

// wait waits for a program that must end by itself.
func wait(cmd *exec.Cmd) error {
	timer := time.AfterFunc(30*time.Second, func() { cmd.Process.Signal(syscall.SIGKILL) })
	defer timer.Stop()
	return cmd.Wait()
}

// same-summaries A B compares the summaries of two files of records.
func sameSummaries(ts *testscript.TestScript, _ bool, args []string) {
	part := func(file string) string {
		_, after, ok := strings.Cut(ts.ReadFile(file), `"summary":`)
		if !ok {
			ts.Fatalf("no summary in %s", file)
		}
		return after
	}
	if a, b := part(args[0]), part(args[1]); a != b {
		ts.Fatalf("the summaries differ:\n%s\n%s", a, b)
	}
}

// TestExamples runs the examples of every command's help: at least two each, in
// Arabic where the command reads text.
func TestExamples(t *testing.T) {
	top := root(t)
	cmd := newRootCmd(&app{streams: &streams{out: io.Discard, err: io.Discard}})
	for _, sub := range cmd.Commands() {
		if !sub.IsAvailableCommand() {
			continue
		}
		lines := strings.Split(strings.TrimSpace(sub.Example), "\n")
		if len(lines) < 2 {
			t.Errorf("%s has %d examples, want two", sub.Name(), len(lines))
		}
		for _, line := range lines {
			out, err := shell(t.Context(), exampleDir(t, top), line)
			if exit := (*exec.ExitError)(nil); sub.Name() == "check" && errors.As(err, &exit) && exit.ExitCode() == int(exitFindings) {
				err = nil
			}
			silent := strings.Contains(line, ">") || sub.Name() == "check" || sub.Name() == "dedup" // may find nothing
			if err != nil || len(out) == 0 && !silent {
				t.Errorf("%s: %v\n%s", line, err, out)
			}
		}
	}
}

// exampleDir returns a folder with the files that examples speak of: testdata,
// corpus with texts, and articles.jsonl.gz.
func exampleDir(t *testing.T, top string) string {
	dir := t.TempDir()
	err := errors.Join(
		os.Symlink(filepath.Join(top, "testdata"), filepath.Join(dir, "testdata")),
		os.CopyFS(filepath.Join(dir, "corpus"), os.DirFS(filepath.Join(top, "testdata", "samples"))),
	)
	if err != nil {
		t.Fatal(err)
	}
	var gz bytes.Buffer
	z := gzip.NewWriter(&gz)
	fmt.Fprintln(z, `{"id":1,"text":"وصل وزير الخارجیة إلى المدينة."}`)
	z.Close()
	for _, name := range []string{"articles.jsonl.gz", "corpus/articles.jsonl.gz"} {
		if err := os.WriteFile(filepath.Join(dir, name), gz.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// shell runs a command line and returns its standard output, with that of
// standard error where it fails.
func shell(ctx context.Context, dir, line string) (string, error) {
	cmd := exec.CommandContext(ctx, "sh", "-c", line)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, stderr.String())
	}
	return string(out), err
}

// TestRegistry: no two commands or flags share a name, and every one says what it does.
func TestRegistry(t *testing.T) {
	cmd := newRootCmd(&app{streams: &streams{out: io.Discard, err: io.Discard}})
	seen := map[string]bool{}
	for _, sub := range cmd.Commands() {
		for _, name := range append([]string{sub.Name()}, sub.Aliases...) {
			if seen[name] {
				t.Errorf("two commands are called %s", name)
			}
			seen[name] = true
		}
		if sub.Short == "" {
			t.Errorf("%s does not say what it does", sub.Name())
		}
		// cobra panics where a command's flag has the shorthand of a shared one
		sub.InheritedFlags()
		if err := sub.ParseFlags(nil); err != nil {
			t.Errorf("%s: %v", sub.Name(), err)
		}
	}
}
