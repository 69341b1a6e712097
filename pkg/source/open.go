package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// blockSize is how much is read at a time.
const blockSize = 256 << 10

// maxWindow bounds the memory that unpacking zstd takes, in bytes: what zstd itself
// unpacks unless it is told that it may take more.
const maxWindow = 128 << 20

var (
	errEmpty  = errors.New("the file is empty")
	errBinary = errors.New("no text in UTF-8, UTF-16, Windows-1256 or ISO-8859-6; name its encoding with --encoding")
)

// stream is an open input, unpacked.
type stream struct {
	io.Reader
	path    string
	closers []io.Closer
	// size is the file's length where it is known and not packed, else 0.
	size int
	// packed counts what has been read of a packed input, nil for others.
	packed *counter
}

// counter counts the bytes read through it.
type counter struct {
	r io.Reader
	n int
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += n
	return n, err
}

// Close closes the unpacker and the file.
func (s *stream) Close() error {
	var errs []error
	for i := len(s.closers) - 1; i >= 0; i-- {
		errs = append(errs, s.closers[i].Close())
	}
	return errors.Join(errs...)
}

// open opens an input, unpacks it, finds its encoding and format, and returns its feed.
func (s *Source) open(in input) (feed, error) {
	if in.err != nil {
		return nil, in.err
	}
	st, err := s.stream(in.path)
	if err != nil {
		return nil, err
	}
	f, err := s.sniff(st)
	if err != nil {
		st.Close()
	}
	return f, err
}

func (s *Source) stream(path string) (*stream, error) {
	st := &stream{path: path}
	var raw io.Reader
	if path == stdin {
		if raw = s.o.Stdin; raw == nil {
			raw = bytes.NewReader(nil)
		}
	} else {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			st.size = int(info.Size())
		}
		st.closers = append(st.closers, f)
		raw = f
	}
	count := &counter{r: raw}
	b := bufio.NewReaderSize(count, 64<<10)
	magic, _ := b.Peek(4)
	st.Reader = b
	switch {
	case bytes.HasPrefix(magic, []byte{0x1F, 0x8B}):
		z, err := gzip.NewReader(b)
		if err != nil {
			st.Close()
			return nil, err
		}
		st.Reader, st.size, st.packed = z, 0, count
	case bytes.Equal(magic, []byte{0x28, 0xB5, 0x2F, 0xFD}):
		z, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			st.Close()
			return nil, err
		}
		st.Reader, st.size, st.packed = z, 0, count
		st.closers = append(st.closers, z.IOReadCloser())
	}
	return st, nil
}

// sniff reads the first block and chooses the feed. The block is what the
// pipe holds, and at least a line, so that a slow pipe of lines is not kept waiting.
func (s *Source) sniff(st *stream) (feed, error) {
	head, err := firstBlock(st.Reader)
	if err != nil && err != io.EOF && len(head) == 0 {
		return nil, err
	}
	if len(head) == 0 {
		if st.path == stdin {
			return ended{st}, nil
		}
		return nil, errEmpty
	}
	enc := s.o.Encoding
	if enc == "" {
		enc = Detect(head)
	}
	if enc == "" {
		return nil, errBinary
	}
	format := s.o.Format
	if format == Auto {
		format = formatOf(st.path)
	}
	if format == Auto {
		text, _ := decode(trimPartial(head), enc)
		format = sniffFormat(text)
	}
	rest := &headed{head: head, err: err, r: st.Reader}
	if format == Text {
		whole := textFeed{stream: st, r: rest, o: s.o, enc: enc}
		if s.o.Cut != nil && s.o.Cut() {
			return &cutFeed{textFeed: whole, size: pieceSize, longest: maxLine, line: 1}, nil
		}
		return &whole, nil
	}
	return &lineFeed{stream: st, r: decoding(rest, enc), format: format, enc: enc, max: s.o.MaxDocument, line: 1}, nil
}

// firstBlock reads until it has a line with something besides white space, or a
// full block.
func firstBlock(r io.Reader) ([]byte, error) {
	buf := make([]byte, 0, blockSize)
	for {
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if err != nil || len(buf) == cap(buf) || bytes.IndexByte(bytes.TrimLeft(buf, " \t\r\n"), '\n') >= 0 {
			return buf, err
		}
	}
}

// headed is a reader of which the first block and perhaps the end have been seen.
type headed struct {
	head []byte
	err  error
	r    io.Reader
}

func (h *headed) Read(p []byte) (int, error) {
	if len(h.head) > 0 {
		n := copy(p, h.head)
		h.head = h.head[n:]
		return n, nil
	}
	if h.err != nil {
		return 0, h.err
	}
	return h.r.Read(p)
}

// trimPartial shortens a sample to what surely ends with a whole UTF-16 unit.
func trimPartial(b []byte) []byte {
	if len(b) > 4096 {
		b = b[:4096]
	}
	return b[:len(b)&^1]
}

// sniffFormat recognises the format of a decoded sample: an object in braces is
// JSON Lines, comments and numbered columns are CoNLL-U.
func sniffFormat(text []byte) Format {
	text = bytes.TrimLeft(text, " \t\r\n\f\uFEFF")
	if len(text) > 1 && text[0] == '{' {
		if rest := bytes.TrimLeft(text[1:], " \t\r\n"); len(rest) > 0 && (rest[0] == '"' || rest[0] == '}') {
			return JSONLines
		}
	}
	for _, p := range []string{"# newdoc", "# newpar", "# sent_id", "# text =", "# global.columns", "1\t", "1-2\t"} {
		if bytes.HasPrefix(text, []byte(p)) {
			return CoNLLU
		}
	}
	return Text
}

// ended is the feed of an empty standard input: no documents and no error.
type ended struct{ *stream }

func (ended) chunk() (*Chunk, error) { return nil, io.EOF }

// tooLarge is the error of a document over the bound.
func tooLarge(max int) error {
	return fmt.Errorf("larger than %d bytes; raise --max-document to read it", max)
}

// tooPacked is the error of a packed text that nobody would write.
func tooPacked() error {
	return fmt.Errorf("unpacks to more than %d times its size; unpack it first, or name a bound with --max-document", maxRatio)
}

// tooBroken is the error of a document with more than document.MaxInvalid broken places.
func tooBroken(enc string) error {
	return fmt.Errorf("more than %d places are no %s text; name its encoding with --encoding", document.MaxInvalid, enc)
}
