package jsonio

// Raw steps over any value, checking it, and returns its bytes, a part of the data.
func (r *Reader) Raw() ([]byte, error) {
	r.space()
	start := r.pos
	err := r.Skip()
	return r.data[start:r.pos], err
}

// Skip steps over any value, checking its grammar. Nesting costs no call stack.
func (r *Reader) Skip() error {
	stack := r.stack[:0]
	defer func() { r.stack = stack[:0] }()
	for {
		opened, err := r.open(&stack)
		if err != nil {
			return err
		}
		if opened {
			continue
		}
		// a value is complete: close what ends here, or go on to the next element
		for {
			if len(stack) == 0 {
				return nil
			}
			closing := stack[len(stack)-1]
			more, err := r.next(closing)
			if err != nil {
				return err
			}
			if !more {
				stack = stack[:len(stack)-1]
				continue
			}
			if closing == '}' {
				if err := r.key(); err != nil {
					return err
				}
			}
			break
		}
	}
}

// open reads a scalar or the start of an array or object. It reports true when
// an element's value is to be read next.
func (r *Reader) open(stack *[]byte) (opened bool, err error) {
	switch r.Peek() {
	case '{':
		r.pos++
		if r.Peek() == '}' {
			r.pos++
			return false, nil
		}
		*stack = append(*stack, '}')
		err = r.key()
	case '[':
		r.pos++
		if r.Peek() == ']' {
			r.pos++
			return false, nil
		}
		*stack = append(*stack, ']')
	case '"':
		_, _, err = r.rawString()
		return false, err
	case 't':
		return false, r.literal("true")
	case 'f':
		return false, r.literal("false")
	case 'n':
		return false, r.literal("null")
	default:
		if _, err = r.number(); err != nil {
			err = r.fail("expected a value, found %s", r.what())
		}
		return false, err
	}
	if err == nil && len(*stack) > MaxDepth {
		err = r.fail("nested deeper than %d", MaxDepth)
	}
	return true, err
}

// key reads a key and its colon.
func (r *Reader) key() error {
	if r.Peek() != '"' {
		return r.fail("expected a key in quotation marks, found %s", r.what())
	}
	if _, _, err := r.rawString(); err != nil {
		return err
	}
	return r.expect(':', "a colon")
}
