package check

func (c *Checker) checkStatements() {}
