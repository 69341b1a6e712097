// Keyphrase-fit fits the trees of pkg/keyphrase and judges them by cross-validation.
//
//	go run ./scripts/keyphrase-fit -data keyphrases-dev.jsonl            five-fold figures
//	go run ./scripts/keyphrase-fit -data … -out pkg/keyphrase/data/model.bin
//
// The data are records with "text" and "keyphrases", best first, of which the first 15
// count (development data of the AKEC corpus; it is no part of this repository). A
// phrase is right when its light stems are those of a given phrase. The figures are
// those of F1 at 5, 10 and 15, means over the documents, each document judged by trees
// that were fitted without its fold.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "keyphrase-fit:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("keyphrase-fit", flag.ContinueOnError)
	data := flags.String("data", "", "JSON Lines with text and keyphrases")
	news := flags.String("news", "", "gzipped JSON Lines of articles with title and text: phrases of the title are taken for right")
	hold := flags.Int("hold", 60, "use every so many-th article, those that scripts/keyphrase-counts leaves out")
	newsWeight := flags.Float64("news-weight", 0, "weight of an article's phrases in the fit; with 0 the articles are only judged")
	out := flags.String("out", "", "write the model fitted on all documents here")
	folds := flags.Int("folds", 5, "number of folds, 0 for no cross-validation")
	show := flags.Int("show", 0, "print the phrases of so many documents")
	peers := flags.Bool("peers", false, "print the figures of the published methods, too")
	p := defaults()
	p.register(flags)
	if err := flags.Parse(args); err != nil {
		return err
	}
	l, err := newLoader()
	if err != nil {
		return err
	}
	docs, err := l.load(*data)
	if err != nil {
		return err
	}
	describe(docs)
	var articles []*example
	if *news != "" {
		if articles, err = l.news(*news, *hold, *newsWeight); err != nil {
			return err
		}
		describe(articles)
	}
	if *peers {
		if err := comparePeers(docs); err != nil {
			return err
		}
	}
	if *folds > 1 {
		if err := validate(docs, articles, p, *folds, *show); err != nil {
			return err
		}
	}
	if *out == "" {
		return nil
	}
	model := fit(rows(slices.Concat(docs, articles), func(int) bool { return true }), p)
	return os.WriteFile(*out, model.Encode(), 0o644)
}
