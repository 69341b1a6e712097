package source

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/bayan-nlp/bayan/pkg/document"
)

var bom = []byte("\uFEFF")

// encodingNames are the names by which users call the encodings.
var encodingNames = map[string]string{
	"utf-8": UTF8, "utf8": UTF8,
	"utf-16le": UTF16LE, "utf16le": UTF16LE,
	"utf-16be": UTF16BE, "utf16be": UTF16BE,
	"windows-1256": Windows1256, "cp1256": Windows1256, "1256": Windows1256,
	"iso-8859-6": ISO88596, "iso8859-6": ISO88596, "8859-6": ISO88596,
}

// canonical returns the encoding that a user's name means; "auto" is "".
func canonical(name string) (string, error) {
	name = strings.ToLower(name)
	if name == "auto" {
		return "", nil
	}
	if enc, ok := encodingNames[name]; ok {
		return enc, nil
	}
	return "", fmt.Errorf("encoding %q: want auto, utf-8, utf-16le, utf-16be, windows-1256 or iso-8859-6", name)
}

func charmapOf(enc string) *charmap.Charmap {
	if enc == ISO88596 {
		return charmap.ISO8859_6
	}
	return charmap.Windows1256
}

// decode returns data as UTF-8 without a byte order mark, and the byte runs that
// are nothing in the encoding. After document.MaxInvalid+1 of them it stops.
func decode(data []byte, enc string) ([]byte, []document.InvalidBytes) {
	switch enc {
	case UTF8:
		text, bad := document.Repair(data)
		if !bytes.HasPrefix(text, bom) {
			return text, bad
		}
		for i := range bad {
			bad[i].TextOffset -= len(bom)
		}
		return text[len(bom):], bad
	case UTF16LE, UTF16BE:
		text := decodeUTF16(make([]byte, 0, len(data)), data, enc == UTF16BE)
		return bytes.TrimPrefix(text, bom), nil
	}
	return decodeCharmap(data, charmapOf(enc))
}

// decodeCharmap decodes an encoding of one byte a character.
func decodeCharmap(data []byte, m *charmap.Charmap) ([]byte, []document.InvalidBytes) {
	out := make([]byte, 0, 2*len(data))
	var bad []document.InvalidBytes
	line, lineStart := 1, 0
	for i, b := range data {
		c := m.DecodeByte(b)
		switch c {
		case '\n':
			line++
			lineStart = i + 1
		case utf8.RuneError:
			if len(bad) > document.MaxInvalid {
				return out, bad
			}
			bad = append(bad, document.InvalidBytes{Offset: i, Length: 1, Line: line, Column: i - lineStart + 1, TextOffset: len(out)})
		}
		out = utf8.AppendRune(out, c)
	}
	return out, bad
}

// replaced lists the characters that the decoder put for bytes that are nothing in an
// encoding of one byte a character. Offsets and columns are those in the decoded text.
func replaced(text []byte, enc string) []document.InvalidBytes {
	if enc != ISO88596 && enc != Windows1256 {
		return nil
	}
	var bad []document.InvalidBytes
	line, lineStart := 1, 0
	for i := 0; ; {
		k := bytes.Index(text[i:], []byte("\uFFFD"))
		if k < 0 || len(bad) > document.MaxInvalid {
			return bad
		}
		line += bytes.Count(text[i:i+k], []byte{'\n'})
		if n := bytes.LastIndexByte(text[i:i+k], '\n'); n >= 0 {
			lineStart = i + n + 1
		}
		i += k
		bad = append(bad, document.InvalidBytes{Offset: i, Length: 1, Line: line, Column: i - lineStart + 1, TextOffset: i})
		i += len("\uFFFD")
	}
}

// decoding returns a reader of r's text as UTF-8 without a byte order mark. Broken
// UTF-8 passes: it is mended line by line.
func decoding(r io.Reader, enc string) io.Reader {
	switch enc {
	case UTF16LE:
		return transform.NewReader(r, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder())
	case UTF16BE:
		return transform.NewReader(r, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder())
	case Windows1256, ISO88596:
		return transform.NewReader(r, charmapOf(enc).NewDecoder())
	}
	return r
}
