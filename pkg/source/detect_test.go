package source

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// encoded are the ways to write a text that Detect must tell apart.
var encoded = map[string]encoding.Encoding{
	UTF8:        unicode.UTF8,
	UTF16LE:     unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	UTF16BE:     unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	Windows1256: charmap.Windows1256,
	ISO88596:    charmap.ISO8859_6,
}

func TestDetect(t *testing.T) {
	texts := []string{
		"نعم", "لا شكر", "السلام عليكم", "قال الوزير", "المفاوضات",
		"أكدت وزيرة الخارجية أن بلادها ستواصل الحوار.",
		"في عام 2024، بلغت النسبة 12.5 في المئة؛ فهل تكفي؟",
		strings.Repeat("اجتمع المجلس صباح اليوم وأقر الميزانية.\n", 200),
		"كِتَابٌ جَدِيدٌ", "BBC عربي: خبر عاجل",
	}
	for _, text := range texts {
		for name, enc := range encoded {
			b, err := enc.NewEncoder().Bytes([]byte(text))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if got := Detect(b); got != name {
				t.Errorf("%.20q in %s: detected %q", text, name, got)
			}
		}
	}
}

func TestDetectRandomBytesAreNoText(t *testing.T) {
	for seed := range uint64(200) {
		rng := rand.New(rand.NewPCG(seed, 1))
		b := make([]byte, 64+rng.IntN(4000))
		for i := range b {
			b[i] = byte(rng.Uint32())
		}
		if got := Detect(b); got != "" {
			t.Errorf("seed %d, %d bytes: detected %q", seed, len(b), got)
		}
	}
}

func TestDetectBrokenUTF8(t *testing.T) {
	for _, s := range []string{"قال الو\xd8زير إن \xffالاجتماع", "plain \xff ASCII", "a\x00b", "", "abc"} {
		if got := Detect([]byte(s)); got != UTF8 {
			t.Errorf("%q: detected %q", s, got)
		}
	}
}
