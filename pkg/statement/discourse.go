package statement

import "github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"

// discourse is what the extractor knows of who is who in the text, for those who look for targets.
type discourse struct{ x *Extractor }

func (d discourse) Identify(np syntax.Phrase) syntax.Speaker { return d.x.identify(np) }

func (d discourse) FullName(e int) string { return d.x.fullName(e) }

func (d discourse) Topic(s int) (syntax.Phrase, syntax.Speaker) {
	t := d.x.topicOf(s)
	return t.phrase, t.speaker
}
