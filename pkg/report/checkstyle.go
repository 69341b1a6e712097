package report

import (
	"encoding/xml"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

type checkstyleLog struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// checkstyle prints the XML of the Java tool, which many dashboards read.
type checkstyle struct{ byFile }

// Checkstyle returns the printer of the format checkstyle.
func Checkstyle() FindingPrinter { return checkstyle{byFile{}} }

var checkstyleLevels = map[document.Level]string{document.Error: "error", document.Warning: "warning", document.Hint: "info"}

func (p checkstyle) End(w io.Writer, t *Tally) error {
	log := checkstyleLog{Version: "4.3"}
	for _, path := range slices.Sorted(maps.Keys(p.byFile)) {
		file := checkstyleFile{Name: xmlText(path)}
		for i := range p.byFile[path] {
			f := &p.byFile[path][i]
			message := f.Message
			if f.HasSuggestion {
				message += " → " + f.Suggestion
			}
			file.Errors = append(file.Errors, checkstyleError{
				Line: f.Line, Column: f.Column, Severity: checkstyleLevels[f.Level],
				Message: xmlText(message), Source: "bayan." + strings.ReplaceAll(f.Rule, "/", "."),
			})
		}
		log.Files = append(log.Files, file)
	}
	return writeXML(w, log)
}
