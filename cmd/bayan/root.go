package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"
)

// app is what all commands share during one run of the program.
type app struct {
	*streams
	shared  sharedFlags
	buffers buffers
}

// run executes a command line and returns the exit code. It alone turns errors
// into messages and codes.
func run(args []string, s *streams) exitCode {
	tuneMemory(s)
	signal.Ignore(syscall.SIGPIPE) // a closed pipe comes as an error of writing
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRootCmd(&app{streams: s, buffers: newBuffers()})
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	if errors.Is(err, syscall.EPIPE) {
		err = nil // nobody reads on: no failure
	}
	if err == nil || errors.Is(err, errFindings) || errors.Is(err, errReported) || errors.Is(err, context.Canceled) {
		return codeOf(err)
	}
	fmt.Fprintf(s.err, "bayan: %v\n", err)
	if usage := (*usageError)(nil); errors.As(err, &usage) {
		fmt.Fprintf(s.err, "Try '%s --help'.\n", cmd.CommandPath())
	}
	return codeOf(err)
}

// tuneMemory lets the heap grow before it is collected, as it is small and bounded,
// but collects often once it is past what one document a core should need. The
// environment variables GOGC and GOMEMLIMIT have the last word.
func tuneMemory(s *streams) {
	if _, set := s.env("GOGC"); !set {
		debug.SetGCPercent(400)
	}
	if _, set := s.env("GOMEMLIMIT"); !set {
		heap.set()
	}
}

const rootHelp = `bayan takes Arabic text apart: sentences and words, stems, morphology,
keyphrases, reported statements, summaries, and a linter for corpora.

Input is plain text, JSON Lines or CoNLL-U: files, folders, globs, or standard
input; .gz and .zst are unpacked, Windows-1256, ISO-8859-6 and UTF-16 decoded.
JSON Lines in gives JSON Lines out, so that commands compose in a pipe.`

// newRootCmd returns the command tree.
func newRootCmd(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:           "bayan",
		Short:         "Who said what: a toolkit for Arabic text",
		Long:          rootHelp,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return &usageError{fmt.Errorf("unknown command %q", args[0])}
			}
			return cmd.Help()
		},
		PersistentPreRunE: func(cmd *cobra.Command, args []string) error { return a.settle(cmd) },
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	a.shared.register(root)
	root.SetCompletionCommandGroupID(programGroup)
	root.SetHelpCommandGroupID(programGroup)
	for _, g := range groups() {
		root.AddGroup(&cobra.Group{ID: g.title, Title: g.title + ":"})
		for _, c := range g.commands {
			cmd := c(a)
			cmd.GroupID = g.title
			root.AddCommand(cmd)
		}
	}
	return root
}

// programGroup is the heading of the commands about bayan itself.
const programGroup = "The program"

// group is a heading of the help with its commands.
type group struct {
	title    string
	commands []func(*app) *cobra.Command
}

// groups lists all commands as help shows them.
func groups() []group {
	return []group{
		{"Text to words", []func(*app) *cobra.Command{newNormalizeCmd, newTokenizeCmd, newStemCmd, newAnalyzeCmd}},
		{"Words to meaning", []func(*app) *cobra.Command{newKeywordsCmd, newEntitiesCmd, newStatementsCmd, newSummarizeCmd}},
		{"Corpora", []func(*app) *cobra.Command{newCheckCmd, newExplainCmd, newDedupCmd, newStatsCmd, newConcordCmd, newCompareCmd}},
		{programGroup, []func(*app) *cobra.Command{newSchemaCmd, newManCmd, newVersionCmd}},
	}
}
