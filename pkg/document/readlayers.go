package document

func (r *reader) sentences(d *Document) error {
	return readList(r, &d.Sentences, func(s *Sentence) *Span { return &s.Span }, func(s *Sentence, key []byte) (bool, error) {
		switch string(key) {
		case "kind":
			return word(r, sentenceKindNames[:], &s.Kind)
		case "paragraph":
			return r.int(&s.Paragraph)
		case "reason":
			return r.str(&s.Reason)
		}
		return false, nil
	})
}

// tokens reads the tokens and the layers parallel to them.
func (r *reader) tokens(d *Document) error {
	t := tokenReader{r: r}
	return r.Array(func() error {
		if err := t.read(); err != nil {
			return r.Fail("token %d: %s", len(d.Tokens), err)
		}
		if n := len(d.Tokens); n > 0 && d.Tokens[n-1].End > t.token.Start {
			return r.Fail("token %d begins before the one before it ends", n)
		}
		d.Tokens = append(d.Tokens, t.token)
		d.Norms = append(d.Norms, t.norm)
		d.Stems = append(d.Stems, t.stem)
		d.Readings = append(d.Readings, t.reading)
		return nil
	})
}

func (r *reader) entities(d *Document) error {
	return readList(r, &d.Entities, nil, func(e *Entity, key []byte) (bool, error) {
		switch string(key) {
		case "kind":
			return r.str((*string)(&e.Kind))
		case "name":
			return r.str(&e.Name)
		case "code":
			return r.str(&e.Code)
		case "role":
			return r.str(&e.Role)
		case "gender":
			return word(r, genderNames[:], &e.Gender)
		case "number":
			return word(r, numberNames[:], &e.Number)
		case "mentions":
			return true, readList(r, &e.Mentions, func(m *EntityMention) *Span { return &m.Span }, func(m *EntityMention, key []byte) (bool, error) {
				if string(key) == "by" {
					return r.str((*string)(&m.By))
				}
				return false, nil
			})
		}
		return false, nil
	})
}

func (r *reader) keyphrases(d *Document) error {
	return readList(r, &d.Keyphrases, nil, func(k *Keyphrase, key []byte) (bool, error) {
		switch string(key) {
		case "text":
			return r.str(&k.Text)
		case "key":
			return r.str(&k.Key)
		case "score":
			return r.float(&k.Score)
		case "mentions":
			return true, r.spans(&k.Mentions)
		case "features":
			return r.features(&k.Features)
		}
		return false, nil
	})
}

// spans reads a list of {"start":…,"end":…}.
func (r *reader) spans(to *[]Span) error {
	return r.Array(func() error {
		s, err := r.spanOnly()
		*to = append(*to, s)
		return err
	})
}

func (r *reader) statements(d *Document) error {
	return readList(r, &d.Statements, func(s *Statement) *Span { return &s.Span }, func(s *Statement, key []byte) (bool, error) {
		switch string(key) {
		case "spans":
			return true, r.parts(s)
		case "aliases":
			return true, r.Array(func() error {
				a, err := r.String()
				s.Aliases = append(s.Aliases, a)
				return err
			})
		}
		if to := s.stringField(key); to != nil {
			return r.str(to)
		}
		return r.statementValue(s, key)
	})
}

// stringField returns the string of a statement that a key names, nil for another key.
func (s *Statement) stringField(key []byte) *string {
	switch string(key) {
	case "cue":
		return &s.Cue
	case "cue_lemma":
		return &s.CueLemma
	case "speaker":
		return &s.Speaker
	case "role":
		return &s.Role
	case "country":
		return &s.Country
	case "kind":
		return (*string)(&s.Kind)
	case "content":
		return &s.Content
	case "relay":
		return &s.Relay
	case "target":
		return &s.Target
	case "target_country":
		return &s.TargetCountry
	case "addressee":
		return &s.Addressee
	case "act":
		return &s.Act
	case "cameo":
		return &s.CAMEO
	case "trigger":
		return &s.Trigger
	case "rule":
		return &s.Rule
	case "speaker_rule":
		return &s.SpeakerRule
	case "act_rule":
		return &s.ActRule
	case "confidence_label":
		return &s.ConfidenceLabel
	}
	return nil
}

func (r *reader) statementValue(s *Statement, key []byte) (bool, error) {
	switch string(key) {
	case "sentence":
		return r.int(&s.Sentence)
	case "goldstein":
		return r.float(&s.Goldstein)
	case "confidence":
		return r.float(&s.Confidence)
	case "negated":
		return r.bool(&s.Negated)
	case "background":
		return r.bool(&s.Background)
	case "unbalanced":
		return r.bool(&s.Unbalanced)
	}
	return false, nil
}

// parts reads the spans of a statement's parts.
func (r *reader) parts(s *Statement) error {
	return r.Object(func(key []byte) error {
		for _, p := range s.parts() {
			if p.name == string(key) {
				var err error
				*p.span, err = r.spanOnly()
				return err
			}
		}
		return r.Skip()
	})
}

func (r *reader) summary(d *Document) error {
	if null, err := r.Null(); null || err != nil {
		return err
	}
	d.Summary = &SummaryText{}
	return r.Object(func(key []byte) (err error) {
		switch string(key) {
		case "text":
			d.Summary.Text, err = r.String()
		case "method":
			d.Summary.Method, err = r.String()
		case "sentences":
			err = r.summarySentences(d.Summary)
		default:
			err = r.Skip()
		}
		return err
	})
}

func (r *reader) summarySentences(to *SummaryText) error {
	return readList(r, &to.Sentences, func(s *SummarySentence) *Span { return &s.Span }, func(s *SummarySentence, key []byte) (bool, error) {
		switch string(key) {
		case "sentence":
			return r.int(&s.Sentence)
		case "text":
			return r.str(&s.Text)
		case "score":
			return r.float(&s.Score)
		case "reasons":
			return r.features(&s.Reasons)
		}
		return false, nil
	})
}

func (r *reader) findings(d *Document) error {
	return readList(r, &d.Findings, func(f *Finding) *Span { return &f.Span }, func(f *Finding, key []byte) (bool, error) {
		switch string(key) {
		case "rule":
			return r.str(&f.Rule)
		case "level":
			return r.str((*string)(&f.Level))
		case "message":
			return r.str(&f.Message)
		case "suggestion":
			f.HasSuggestion = true
			return r.str(&f.Suggestion)
		case "fix":
			return r.bool(&f.Fix)
		case "fingerprint":
			return r.str(&f.Fingerprint)
		}
		return false, nil
	})
}

func (r *reader) invalid(d *Document) error {
	return readList(r, &d.Origin.Invalid, nil, func(v *InvalidBytes, key []byte) (bool, error) {
		switch string(key) {
		case "at":
			at, err := r.Int()
			if err != nil {
				return true, err
			}
			var ok bool
			if v.TextOffset, ok = r.m.Byte(at); !ok {
				return true, r.Fail("no place of the text: %d", at)
			}
			return true, nil
		case "offset":
			return r.int(&v.Offset)
		case "length":
			return r.int(&v.Length)
		case "line":
			return r.int(&v.Line)
		case "column":
			return r.int(&v.Column)
		}
		return false, nil
	})
}
