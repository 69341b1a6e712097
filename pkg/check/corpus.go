package check

func (c *Checker) checkCorpus() {}
