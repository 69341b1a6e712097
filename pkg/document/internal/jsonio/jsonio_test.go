package jsonio

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
)

var seeds = []string{
	`{"a":[1,-2.5e+7,true,false,null,"x\u0627\ud83d\ude00\n"],"":{}}`, `[]`, `"`, `01`, `1.`, `-`, `1e`, `{"a"}`, `{"a":1,}`, `[1,]`, `tru`, `nul`,
	"\"\x01\"", `"\x"`, `"\u12"`, ` { } `, `{}{}`, `"\ud800"`, "\"\xff\"", `[[[[`, `]`, `{"a":1 "b":2}`, `0`, `-0.0E-1`,
}

// FuzzSkip: a value is accepted exactly when encoding/json accepts it.
func FuzzSkip(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(data)
		_, err := r.Raw()
		if err == nil {
			err = r.End()
		}
		if valid := json.Valid(data); (err == nil) != valid {
			t.Fatalf("%.200q: %v, encoding/json says %t", data, err, valid)
		}
	})
}

// FuzzString: strings read and written agree with encoding/json.
func FuzzString(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		out := AppendString(nil, s)
		var want string
		if err := json.Unmarshal(out, &want); err != nil || want != strings.ToValidUTF8(s, "\uFFFD") && strings.ToValidUTF8(s, "") == s {
			t.Fatalf("%.200q is written as %.200s: %v", s, out, err)
		}
		got, err := NewReader(out).String()
		if err != nil || got != want {
			t.Fatalf("%.200s reads as %.200q: %v", out, got, err)
		}
		if json.Unmarshal([]byte(s), &want) == nil && strings.HasPrefix(strings.TrimSpace(s), `"`) && strings.ToValidUTF8(s, "") == s {
			if got, err := NewReader([]byte(s)).String(); err != nil || got != want {
				t.Fatalf("%.200s reads as %.200q: %v", s, got, err)
			}
		}
	})
}

func TestNumbers(t *testing.T) {
	for _, f := range []float64{0, 1, -1, 0.1, 1e-7, 123456789.125, 1e21, math.MaxFloat64, math.SmallestNonzeroFloat64, math.NaN(), math.Inf(1)} {
		out := AppendFloat(nil, f, 64)
		got, err := NewReader(out).Float(64)
		want := f
		if math.IsNaN(f) || math.IsInf(f, 0) {
			want = 0
		}
		if err != nil || got != want || !json.Valid(out) {
			t.Errorf("%v is written as %s and reads as %v, %v", f, out, got, err)
		}
	}
	for s, want := range map[string]int{"0": 0, "-7": -7, "123": 123, "1234567890123": 1234567890123} {
		if got, err := NewReader([]byte(s)).Int(); err != nil || got != want {
			t.Errorf("%s reads as %d, %v", s, got, err)
		}
	}
	for _, s := range []string{"1.5", "1e3", "99999999999999999999", "x", "-"} {
		if n, err := NewReader([]byte(s)).Int(); err == nil {
			t.Errorf("%s reads as %d", s, n)
		}
	}
}

// A string reads back as it was, with U+FFFD for each byte that is no UTF-8.
func FuzzAppendString(f *testing.F) {
	for _, s := range []string{"", "بيان", "قال: \"نعم\"…", "\xd8", "ب\xd9\n\xe2\x80", "\xc0\x80\xc2", "a\\b\x00\u00e9\U0001F642"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		if err := json.Unmarshal(AppendString(nil, s), &got); err != nil || got != string([]rune(s)) {
			t.Fatalf("%q gives %q, %v", s, got, err)
		}
	})
}
