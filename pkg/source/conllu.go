package source

func (c *Chunk) conllu(yield func(Item) bool) bool { return true }
