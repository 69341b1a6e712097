package main

import (
	"bufio"
	"os"
	"regexp"
	"strconv"
	"strings"
)

// dictionary is what the importer takes from the two files.
type dictionary struct {
	// verbs maps a lemma to its listed forms: spelling → tense tags (pst, prst, imp).
	verbs map[string]map[string]bool
	nouns []noun
}

// noun is one entry of the noun sections, in the dictionary's order.
type noun struct {
	word    string
	section string
	flags   string // two-letter affix flags
}

var stem = regexp.MustCompile(`st:(\S+)`)

func read(dic, aff string) (*dictionary, error) {
	flags, tags, err := aliases(aff)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(dic)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	d := &dictionary{verbs: map[string]map[string]bool{}}
	sc := bufio.NewScanner(f)
	part, section := "", ""
	for sc.Scan() {
		l := sc.Text()
		switch {
		case strings.HasSuffix(l, ".dic"):
			part = l
			continue
		case strings.HasPrefix(l, "#"):
			section = strings.Trim(strings.Split(l, "\t")[0], "#")
			continue
		}
		word, alias, _ := strings.Cut(l, "\t")
		word, flag, _ := strings.Cut(word, "/")
		if part == "verb.huns.dic" {
			if n, err := strconv.Atoi(alias); err == nil && n <= len(tags) {
				d.addVerb(word, tags[n-1])
			}
			continue
		}
		if part == "names.dic" {
			n, _ := strconv.Atoi(flag)
			fl := ""
			if n > 0 && n <= len(flags) {
				fl = flags[n-1]
			}
			d.nouns = append(d.nouns, noun{word, section, fl})
		}
	}
	return d, sc.Err()
}

func (d *dictionary) addVerb(word, tag string) {
	m := stem.FindStringSubmatch(tag)
	if m == nil || !strings.Contains(tag, "po:verb") {
		return
	}
	if d.verbs[m[1]] == nil {
		d.verbs[m[1]] = map[string]bool{}
	}
	d.verbs[m[1]][word] = true
}

// aliases reads the numbered affix flag sets (AF) and morphological descriptions (AM).
func aliases(aff string) (flags, tags []string, err error) {
	f, err := os.Open(aff)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		l := sc.Text()
		if v, ok := strings.CutPrefix(l, "AF "); ok {
			flags = append(flags, strings.TrimSpace(strings.Split(v, "#")[0]))
		}
		if v, ok := strings.CutPrefix(l, "AM "); ok {
			tags = append(tags, strings.TrimSpace(strings.Split(v, "#")[0]))
		}
	}
	return flags[1:], tags[1:], sc.Err() // the first of each is the count
}
