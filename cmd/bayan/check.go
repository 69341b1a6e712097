package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
)

type checkOptions struct {
	*app
	args                    []string
	rules, disable          []string
	failOn, lang            string
	maxFindings, maxPerRule int
	dictionary              []string
	baseline, writeBaseline string
	changedSince            string
	fix, diff, list         bool
}

func newCheckCmd(a *app) *cobra.Command {
	o := &checkOptions{app: a}
	cmd := &cobra.Command{
		Use:   "check [FILE...]",
		Short: "Find defects in Arabic text and corpora",
		Long: `check finds broken encodings, letters of other alphabets, invisible characters,
punctuation, spelling, page structure and duplicates in Arabic text, and tells
for each the place, the rule and, where there is one, a replacement.

The exit code is 0 when nothing at or above the level of --fail-on was found, 1
when something was, 2 when an input could not be read. 'bayan explain RULE' tells
what a rule is about; a line '# bayan:ignore RULE' in a text switches a rule off
for the line after it, the key "bayan:ignore": ["RULE"] for a record.

Formats: text, json, jsonl (each record with its findings), github, sarif, junit,
checkstyle.`,
		Example: `  bayan check --fail-on warning corpus/
  bayan check -o sarif articles.jsonl.gz > check.sarif
  bayan check --fix --rules 'invisible/*,script/*' corpus/
  echo 'وصل الخارجیة' | bayan check --rules script --fail-on never`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runCheck(cmd, o)
		},
	}
	f := cmd.Flags()
	f.StringSliceVar(&o.rules, "rules", nil, "only these `rules`: IDs, families or globs")
	f.StringSliceVar(&o.disable, "disable", nil, "without these `rules`")
	f.StringVar(&o.failOn, "fail-on", "error", "exit with 1 at this `level` or above: error, warning, hint or never")
	f.StringVar(&o.lang, "lang", "en", "`language` of the messages: en or ar")
	f.IntVar(&o.maxFindings, "max-findings", 1000, "show at most this many findings in all, 0 = no limit")
	f.IntVar(&o.maxPerRule, "max-per-rule", 100, "show at most this many findings of a rule, 0 = no limit")
	f.StringSliceVar(&o.dictionary, "dictionary", nil, "`files` of words that are right, one a line")
	f.StringVar(&o.baseline, "baseline", "", "hide the findings that this `file` knows")
	f.StringVar(&o.writeBaseline, "write-baseline", "", "write all findings to this `file` as known")
	f.StringVar(&o.changedSince, "changed-since", "", "check only files that differ from this git `revision`")
	f.BoolVar(&o.fix, "fix", false, "make the safe replacements in the files, then check them")
	f.BoolVar(&o.diff, "diff", false, "show the safe replacements and change nothing")
	f.BoolVar(&o.list, "list", false, "list the rules")
	return cmd
}

func runCheck(cmd *cobra.Command, o *checkOptions) error {
	settings, err := o.settings()
	if err != nil {
		return err
	}
	if o.list {
		return o.printList(settings)
	}
	if err := oneOf("--fail-on", o.failOn, "error", "warning", "hint", "never"); err != nil {
		return err
	}
	if o.fix && o.diff {
		return &usageError{errors.New("--fix and --diff: want one of them")}
	}
	if o.changedSince != "" {
		if o.args, err = changedFiles(cmd.Context(), o.changedSince, o.args); err != nil {
			return err
		}
		if len(o.args) == 0 {
			if !o.shared.quiet {
				fmt.Fprintf(o.err, "bayan: no text file has changed since %s\n", o.changedSince)
			}
			return nil
		}
	}
	if o.fix || o.diff {
		if err := runFix(o, settings); err != nil || o.diff {
			return err
		}
	}
	r, err := newCheckRun(o, settings)
	if err != nil {
		return err
	}
	return r.run(cmd.Context())
}

// settings are the rules and bounds from the configuration file and the flags.
func (o *checkOptions) settings() (*check.Settings, error) {
	if err := oneOf("--lang", o.lang, "en", "ar"); err != nil {
		return nil, err
	}
	s := check.NewSettings()
	s.Arabic = o.lang == "ar"
	if path := o.configPath(); path != "" {
		section, err := checkSection(path)
		if err != nil {
			return nil, err
		}
		if section != nil {
			if err := s.ReadConfig(path, section); err != nil {
				return nil, err
			}
		}
	}
	if len(o.rules) > 0 {
		if err := s.Only(o.rules); err != nil {
			return nil, &usageError{err}
		}
	}
	for _, p := range o.disable {
		if err := s.SetLevel(p, ""); err != nil {
			return nil, &usageError{err}
		}
	}
	for _, path := range o.dictionary {
		if err := s.ReadDictionary(path); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// checkSection returns the section "check" of a configuration file, nil without one.
func checkSection(path string) (*yaml.Node, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return nil, nil
	}
	top := doc.Content[0].Content
	for i := 0; i+1 < len(top); i += 2 {
		if top[i].Value == "check" {
			return top[i+1], nil
		}
	}
	return nil, nil
}

// findingPrinter returns the printer that --output names, nil for jsonl, which prints
// the records themselves.
func (o *checkOptions) findingPrinter() (report.FindingPrinter, error) {
	tool := report.Tool{Version: version(), Rules: check.Rules()}
	look := report.FindingsLook{Color: o.shared.colorOn, Bidi: o.shared.bidiOn, Summary: !o.shared.quiet, Group: o.outTTY}
	switch o.shared.output {
	case "auto", "text":
		return report.FindingsText(look), nil
	case "json":
		return report.FindingsJSON(), nil
	case "github":
		return report.GitHub(), nil
	case "sarif":
		return report.SARIF(tool), nil
	case "junit":
		return report.JUnit(), nil
	case "checkstyle":
		return report.Checkstyle(), nil
	case "jsonl":
		return nil, nil
	}
	return nil, &usageError{fmt.Errorf("--output %q: want auto, checkstyle, github, json, jsonl, junit, sarif or text", o.shared.output)}
}

// printList prints a row for each rule: ID, level, whether it can be fixed, titles.
func (o *checkOptions) printList(s *check.Settings) error {
	var b strings.Builder
	for _, r := range check.Rules() {
		level, fix := string(s.Level(r.ID)), "-"
		if level == "" {
			level = "off"
		}
		if r.Fix {
			fix = "fix"
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\n", r.ID, level, fix, r.Title.En, r.Title.Ar)
	}
	_, err := io.WriteString(o.out, b.String())
	return err
}

// gravity orders the levels of findings.
var gravity = map[document.Level]int{document.Hint: 1, document.Warning: 2, document.Error: 3}

// grave reports whether a finding of that level makes the exit code 1.
func (o *checkOptions) grave(l document.Level) bool {
	return o.failOn != "never" && gravity[l] >= gravity[document.Level(o.failOn)]
}
