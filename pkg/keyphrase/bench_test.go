package keyphrase_test

import (
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// sample is a short news text written for the tests.
const sample = `بحث وزير النقل الأردني مع وفد من البنك الدولي تطوير شبكة السكك الحديدية بين عمان والعقبة. وقال الوزير إن شبكة السكك الحديدية أولوية للحكومة في السنوات الخمس المقبلة، وإن كلفة المشروع تبلغ ملياري دولار.

وأضاف أن البنك الدولي أبدى استعداده لتمويل الدراسات الفنية والبيئية، مشيرا إلى أن النقل العام في المدن الكبرى يعاني من نقص الحافلات وقدم الأسطول. ويرى خبراء الاقتصاد أن النقل العام شرط لنمو الصناعة والسياحة.

وتعتمد الأردن على ميناء العقبة في معظم وارداتها، ويمر الجزء الأكبر من البضائع عبر الطريق الصحراوي الذي شهد حوادث كثيرة. ومن شأن شبكة السكك الحديدية أن تخفف الضغط عن الطريق الصحراوي وأن تخفض كلفة الشحن.
`

// analysed returns the text with the layers that keyphrases need.
func analysed(tb testing.TB, text string) *document.Document {
	tb.Helper()
	d := &document.Document{Text: text}
	analyzer, err := morph.New(morph.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	for _, apply := range []func(*document.Document) error{segment.New().Apply, analyzer.Apply} {
		if err := apply(d); err != nil {
			tb.Fatal(err)
		}
	}
	return d
}

func BenchmarkApply(b *testing.B) {
	for _, size := range []struct {
		name    string
		repeats int
	}{{"article", 3}, {"book", 1000}} {
		d := analysed(b, strings.Repeat(sample, size.repeats))
		for _, m := range keyphrase.Methods() {
			b.Run(size.name+"/"+string(m), func(b *testing.B) {
				e, err := keyphrase.New(keyphrase.Options{Method: m})
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(len(d.Text)))
				b.ReportAllocs()
				for b.Loop() {
					d.Drop(document.Keyphrases)
					if err := e.Apply(d); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
