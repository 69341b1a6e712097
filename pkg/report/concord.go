package report

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode"

	"github.com/bayan-nlp/bayan/pkg/concord"
)

// rightToLeftIsolate opens an isolate that runs from right to left (UAX #9).
const rightToLeftIsolate = "\u2067"

// wordRoom is the number of columns that are kept for the word itself, so that lines whose
// words are no longer end in one column.
const wordRoom = 16

// ConcordLine appends a line of a concordance for people: the words before, the word
// marked, the words after, and the place. Width is that of the context on each side. The
// words found begin in one column, whichever way the line runs.
func ConcordLine(dst []byte, l *concord.Line, look Look, width int) []byte {
	on, off := chosenOn, chosenOff
	if look.Color {
		on, off = markOn, markOff
	}
	isolate := look.Isolate && arabic(l.Before+l.Word+l.After)
	if isolate {
		dst = append(dst, rightToLeftIsolate...)
	}
	dst = pad(dst, width-concord.Columns(l.Before))
	dst = append(dst, l.Before...)
	dst = append(append(append(dst, on...), l.Word...), off...)
	dst = append(dst, l.After...)
	dst = pad(dst, width-concord.Columns(l.After)+max(0, wordRoom-concord.Columns(l.Word)))
	if isolate {
		dst = append(dst, popIsolate...)
	}
	return append(append(append(dst, "  "...), concordPlace(l)...), '\n')
}

func pad(dst []byte, n int) []byte {
	for ; n > 0; n-- {
		dst = append(dst, ' ')
	}
	return dst
}

// arabic reports whether s has an Arabic letter.
func arabic(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return unicode.Is(unicode.Arabic, c) }) >= 0
}

// concordPlace names the place as Place does.
func concordPlace(l *concord.Line) string {
	at := strconv.Itoa(l.Line) + ":" + strconv.Itoa(l.Column)
	if l.Record > 0 {
		return l.Path + ":" + strconv.Itoa(l.Record) + ": text:" + at
	}
	return l.Path + ":" + at
}

// ConcordTSV appends the cells document, start, end, line:column, phrase, before, word
// and after.
func ConcordTSV(dst []byte, l *concord.Line) []byte {
	id := string(l.ID)
	var name string
	if json.Unmarshal(l.ID, &name) == nil {
		id = name
	}
	return row(dst, id, strconv.Itoa(l.Start), strconv.Itoa(l.End), strconv.Itoa(l.Line)+":"+strconv.Itoa(l.Column),
		l.Phrase, strings.TrimSpace(l.Before), l.Word, strings.TrimSpace(l.After))
}

// ConcordJSON appends a line as a JSON object.
func ConcordJSON(dst []byte, l *concord.Line) ([]byte, error) {
	buf := bytes.NewBuffer(dst)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	err := enc.Encode(struct {
		ID     json.RawMessage `json:"id,omitempty"`
		Path   string          `json:"path,omitempty"`
		Record int             `json:"record,omitempty"`
		Start  int             `json:"start"`
		End    int             `json:"end"`
		Line   int             `json:"line"`
		Column int             `json:"column"`
		Phrase string          `json:"phrase"`
		Before string          `json:"before"`
		Word   string          `json:"word"`
		After  string          `json:"after"`
	}{l.ID, l.Path, l.Record, l.Start, l.End, l.Line, l.Column, l.Phrase, strings.TrimSpace(l.Before), l.Word, strings.TrimSpace(l.After)})
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n")), err
}
