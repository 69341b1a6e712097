package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestSchema holds the records of all commands against the schema.
func TestSchema(t *testing.T) {
	var schema map[string]any
	if err := json.Unmarshal([]byte(document.Schema()), &schema); err != nil {
		t.Fatal(err)
	}
	if id := fmt.Sprint(schema["$id"]); !strings.HasSuffix(id, fmt.Sprintf("-%d.json", document.SchemaVersion)) {
		t.Errorf("$id %s does not end in version %d", id, document.SchemaVersion)
	}
	samples := filepath.Join(root(t), "testdata", "samples")
	for _, args := range [][]string{
		{"normalize"}, {"tokenize"}, {"tokenize", "--clitics"}, {"stem"}, {"stem", "--algorithm", "lemma"}, {"analyze"}, {"keywords"}, {"entities"}, {"statements"}, {"summarize"},
		{"check", "--fail-on", "never"},
	} {
		out, _, code := runCommand(append(args, "-o", "jsonl", samples), "")
		if code != exitOK || out == "" {
			t.Fatalf("%v: exit code %d", args, code)
		}
		for line := range strings.Lines(out) {
			var record any
			if err := json.Unmarshal([]byte(line), &record); err != nil {
				t.Fatal(err)
			}
			if err := conforms(record, schema, schema, "record"); err != nil {
				t.Errorf("%v: %v", args, err)
				break
			}
		}
	}
}

// runCommand runs a command line over an input.
func runCommand(args []string, in string) (stdout, stderr string, code exitCode) {
	var out, err bytes.Buffer
	s := &streams{in: strings.NewReader(in), out: &out, err: &err, env: func(string) (string, bool) { return "", false }}
	code = run(args, s)
	return out.String(), err.String(), code
}

// conforms checks v against the part of JSON Schema that the schema of records uses.
func conforms(v any, schema, root map[string]any, at string) error {
	if ref, ok := schema["$ref"].(string); ok {
		return conforms(v, root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any), root, at)
	}
	if options, ok := schema["anyOf"].([]any); ok {
		var err error
		for _, s := range options {
			if err = conforms(v, s.(map[string]any), root, at); err == nil {
				return nil
			}
		}
		return err
	}
	if enum, ok := schema["enum"].([]any); ok && !slices.Contains(enum, v) {
		return fmt.Errorf("%s is %v, want one of %v", at, v, enum)
	}
	ok := true
	switch schema["type"] {
	case "null":
		ok = v == nil
	case "string":
		_, ok = v.(string)
	case "boolean":
		_, ok = v.(bool)
	case "number":
		_, ok = v.(float64)
	case "integer":
		f, isNumber := v.(float64)
		ok = isNumber && f == float64(int(f)) && f >= 0
	case "array":
		list, isList := v.([]any)
		for i, e := range list {
			if err := conforms(e, schema["items"].(map[string]any), root, fmt.Sprintf("%s[%d]", at, i)); err != nil {
				return err
			}
		}
		ok = isList
	case "object":
		return object(v, schema, root, at)
	}
	if !ok {
		return fmt.Errorf("%s is %v, want %v", at, v, schema["type"])
	}
	return nil
}

// object checks an object's fields.
func object(v any, schema, root map[string]any, at string) error {
	fields, ok := v.(map[string]any)
	if !ok {
		return fmt.Errorf("%s is no object", at)
	}
	if required, ok := schema["required"].([]any); ok {
		for _, k := range required {
			if _, ok := fields[k.(string)]; !ok {
				return fmt.Errorf("%s lacks %v", at, k)
			}
		}
	}
	properties, _ := schema["properties"].(map[string]any)
	for k, f := range fields {
		s, known := properties[k].(map[string]any)
		switch more := schema["additionalProperties"].(type) {
		case bool:
			if !known && !more {
				return fmt.Errorf("%s has %s, which the schema does not know", at, k)
			}
		case map[string]any:
			if !known {
				s, known = more, true
			}
		}
		if known {
			if err := conforms(f, s, root, at+"."+k); err != nil {
				return err
			}
		}
	}
	return nil
}
