// Package intake reads reports from where they lie: files, folders, standard input, JSON Lines and tables with a report a line or row. It hands out their bytes and what
// stands beside them, and looks into neither.
package intake

import (
	"fmt"
	"strings"

	"readout/doc"
)

// An Input is one report as it came from outside.
type Input struct {
	ID, URI, Title, Publisher string // as the source gives them; "" is not known

	Date     string // publication date that the source gives beside the text; any form that ParseDate reads, or ""
	UserDate string // publication date that the user gives for all reports; wins over every other; the same forms

	Name string // path of the file, "-" for standard input, "" where there is none
	Line int    // line of the file, counted from 1, where it holds a report a line; else 0

	Data  []byte // the report, in any encoding
	Whole bool   // the text is one block and is parsed as it stands

	Warnings []doc.Warning // what was odd about it where it was found
}

// An Error tells which input could not be read and why.
type Error struct {
	Name string // as in Input
	Line int    // as in Input
	Err  error
}

func (e *Error) Error() string {
	name := e.Name
	if name == "-" {
		name = "standard input"
	}
	switch {
	case name == "" && e.Line == 0:
		return e.Err.Error()
	case e.Line == 0:
		return fmt.Sprintf("%s: %v", name, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", name, e.Line, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// SameWords reports whether two lines differ in white space and capitals at most.
func SameWords(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}
