package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"gopkg.in/yaml.v3"
)

// configName is the configuration file that is looked for upwards.
const configName = ".bayan.yaml"

// configure sets flags that the command line did not: from BAYAN_FLAG in the
// environment, else from the configuration file, where the flags stand by their
// long names at the top or, for one command, under its name:
//
//	jobs: 4
//	keywords:
//	  limit: 15
func (a *app) configure(cmd *cobra.Command) error {
	settings, err := a.loadConfig(cmd)
	if err != nil {
		return err
	}
	var failed error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || failed != nil || f.Name == "help" || f.Name == "config" {
			return
		}
		key := "BAYAN_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		if v, ok := a.env(key); ok {
			if err := cmd.Flags().Set(f.Name, v); err != nil {
				failed = &usageError{fmt.Errorf("environment %s: %w", key, err)}
			}
		} else if s, ok := settings[f.Name]; ok {
			if err := cmd.Flags().Set(f.Name, s.value); err != nil {
				failed = fmt.Errorf("%s: %s: %w", s.place, f.Name, err)
			}
		}
	})
	return failed
}

// setting is one value of the configuration file with its place for messages.
type setting struct{ value, place string }

// loadConfig reads the settings that concern cmd, none without a file.
func (a *app) loadConfig(cmd *cobra.Command) (map[string]setting, error) {
	path := a.configPath()
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return readConfig(path, data, cmd)
}

// readConfig reads the settings that concern cmd from the text of a configuration file.
func readConfig(path string, data []byte, cmd *cobra.Command) (map[string]setting, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	c := &configReader{path: path, root: cmd.Root(), settings: map[string]setting{}}
	if err := c.top(doc.Content[0], cmd); err != nil {
		return nil, err
	}
	return c.settings, nil
}

// configPath returns the configuration file to read, "" for none.
func (a *app) configPath() string {
	if a.shared.config != "" {
		return a.shared.config
	}
	if v, ok := a.env("BAYAN_CONFIG"); ok {
		return v
	}
	return findConfig()
}

// findConfig returns the nearest configuration file from here upwards, "" for none.
func findConfig() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		path := filepath.Join(dir, configName)
		if _, err := os.Stat(path); err == nil || !errors.Is(err, fs.ErrNotExist) {
			return path
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

// configReader reads one configuration file.
type configReader struct {
	path     string
	root     *cobra.Command
	settings map[string]setting
}

func (c *configReader) fail(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s: %s", c.place(n), fmt.Sprintf(format, args...))
}

func (c *configReader) place(n *yaml.Node) string {
	return fmt.Sprintf("%s:%d:%d", c.path, n.Line, n.Column)
}

// top reads the keys of the file: flags of all commands and sections of single ones.
func (c *configReader) top(n *yaml.Node, cmd *cobra.Command) error {
	if n.Kind != yaml.MappingNode {
		return c.fail(n, "want keys and values")
	}
	var section *yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		sub := c.command(key.Value)
		switch {
		case sub != nil && value.Kind == yaml.MappingNode:
			if err := c.check(sub, value); err != nil {
				return err
			}
			if sub.Name() == cmd.Name() {
				section = value
			}
		case c.root.PersistentFlags().Lookup(key.Value) != nil && value.Kind == yaml.ScalarNode:
			c.settings[key.Value] = setting{value.Value, c.place(value)}
		default:
			return c.fail(key, "unknown key %q", key.Value)
		}
	}
	for i := 0; section != nil && i+1 < len(section.Content); i += 2 {
		key, value := section.Content[i], section.Content[i+1]
		if value.Kind == yaml.ScalarNode {
			c.settings[key.Value] = setting{value.Value, c.place(value)}
		}
	}
	return nil
}

func (c *configReader) command(name string) *cobra.Command {
	for _, sub := range c.root.Commands() {
		if sub.Name() == name {
			return sub
		}
	}
	return nil
}

// check refuses keys of a command's section that are none of its flags. Values
// that are not scalars belong to the command itself, which reads them.
func (c *configReader) check(sub *cobra.Command, section *yaml.Node) error {
	for i := 0; i+1 < len(section.Content); i += 2 {
		key, value := section.Content[i], section.Content[i+1]
		if value.Kind == yaml.ScalarNode && sub.Flags().Lookup(key.Value) == nil && sub.InheritedFlags().Lookup(key.Value) == nil {
			return c.fail(key, "%s has no setting %q", sub.Name(), key.Value)
		}
	}
	return nil
}
