package stages

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// keepSentences is the segmenter for documents that came with sentences but
// without tokens: the sentences stay, only the tokens are computed.
type keepSentences struct{ pipeline.Worker }

// Apply segments d.
func (k keepSentences) Apply(d *document.Document) error {
	given, sentences := d.Has(document.Sentences), d.Sentences
	if err := k.Worker.Apply(d); err != nil || !given {
		return err
	}
	d.Sentences = sentences
	d.LinkSentences()
	return nil
}

// Recycle passes on to the segmenter.
func (k keepSentences) Recycle(d *document.Document) {
	if r, ok := k.Worker.(pipeline.Recycler); ok {
		r.Recycle(d)
	}
}
