package main

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/script"
)

func newExplainCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Explain a rule of check",
		Args:  cobra.ExactArgs(1),
		Example: `  bayan explain script/lookalike
  bayan explain encoding`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var ids []string
			for _, r := range check.Rules() {
				ids = append(ids, r.ID+"\t"+r.Title.En)
			}
			return ids, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return runExplain(a, args[0]) },
	}
}

// runExplain prints the explanation of the rule of that ID, of all rules of a family, or
// of the rules whose name it is.
func runExplain(a *app, what string) error {
	var b strings.Builder
	for _, r := range check.Rules() {
		_, name, _ := strings.Cut(r.ID, "/")
		if r.ID != what && r.Family() != what && name != what {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		level := string(r.Level)
		if r.Off {
			level += ", off unless switched on"
		}
		if r.Fix {
			level += ", --fix"
		}
		fmt.Fprintf(&b, "%s (%s)\n\n%s\n%s\n\n%s\n%s\n\n✗ %s\n✓ %s\n", r.ID, level,
			r.Title.En, r.Why.En, r.Title.Ar, r.Why.Ar, example(r.Wrong), example(r.Right))
	}
	if b.Len() == 0 {
		return fmt.Errorf("no rule %q; 'bayan check --list' lists them", what)
	}
	_, err := a.out.Write([]byte(b.String()))
	return err
}

// example shows an example in one line, invisible characters by their code point.
func example(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case i > 400:
			return b.String() + "…"
		case r == '\n':
			b.WriteString("↵ ")
		case script.IsInvisible(r) || unicode.IsControl(r) || r == 0xA0 || r == unicode.ReplacementChar || unicode.Is(unicode.Co, r):
			fmt.Fprintf(&b, "<U+%04X>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
