package check

type wordScratch struct{}

func (c *Checker) checkWords() {}

type speller struct{}

func newSpeller(*Settings) (*speller, error) { return &speller{}, nil }

func (*speller) known(string) bool    { return false }
func (*speller) definite(string) bool { return false }
