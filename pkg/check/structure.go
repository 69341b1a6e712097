package check

type pageScratch struct{}

func (c *Checker) checkPage() {}
