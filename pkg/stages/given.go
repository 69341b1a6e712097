package stages

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// keepGiven is the segmenter for documents that came with sentences or tokens of
// their own but not with both: what came stays, only the other layer is computed.
type keepGiven struct{ pipeline.Worker }

// Apply segments d.
func (k keepGiven) Apply(d *document.Document) error {
	given := d.Layers() & (document.Sentences | document.Tokens)
	sentences, tokens := d.Sentences, d.Tokens
	if err := k.Worker.Apply(d); err != nil || given == 0 {
		return err
	}
	if given&document.Sentences != 0 {
		d.Sentences = sentences
	}
	if given&document.Tokens != 0 {
		d.Tokens = tokens
	}
	d.LinkSentences()
	return nil
}
