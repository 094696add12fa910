package dict

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// An Error is a mistake in a dictionary, with its place.
type Error struct {
	File         string
	Line, Column int // from 1; the column counts bytes
	Message      string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Read reads a dictionary in our own form (manual/dictionary.md). All mistakes are reported, joined into one error.
func Read(r io.Reader, file string, lists Lists) ([]Entry, error) {
	p := parser{file: file, kind: -1, lists: lists}
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		p.line++
		p.text(strings.TrimSuffix(scan.Text(), "\r"))
	}
	if err := scan.Err(); err != nil {
		p.fail(0, "line %d: %v", p.line+1, err)
	}
	return p.entries, errors.Join(p.errs...)
}

// Lists says which words of a code are countries and sectors.
type Lists struct {
	Sector func(string) bool
}

type parser struct {
	file    string
	line    int
	kind    int // of the entries that follow, or -1 before the first directive
	lists   Lists
	entries []Entry
	errs    []error
}

// fail notes a mistake at byte offset at of the line. It stops at a hundred.
func (p *parser) fail(at int, format string, args ...any) {
	if len(p.errs) < 100 {
		p.errs = append(p.errs, &Error{p.file, p.line, at + 1, fmt.Sprintf(format, args...)})
	}
}

func (p *parser) text(line string) {
	switch {
	case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
	case strings.HasPrefix(line, "kind ") && !strings.Contains(line, "|"):
		p.kind = slices.Index(kindNames[:], strings.TrimSpace(line[5:]))
		if p.kind < 0 {
			p.fail(5, "unknown kind %q; want %s", strings.TrimSpace(line[5:]), strings.Join(kindNames[:], ", "))
		}
	case p.kind < 0:
		p.fail(0, "an entry before any kind; begin with a line such as %q", "kind person")
	default:
		p.entry(line)
	}
}

// entry reads "names | terms | source". Names with ";;" between them are of different entries that share their terms.
func (p *parser) entry(line string) {
	names, rest, ok := strings.Cut(line, "|")
	if !ok {
		p.fail(len(line), "no terms; want names | code dates title | source")
		return
	}
	terms, source, _ := strings.Cut(rest, "|")
	before := len(p.errs)
	var shared []Term
	p.each(terms, len(names)+1, func(s string, at int) { shared = append(shared, p.term(s, at)) })
	if len(shared) == 0 {
		p.fail(len(names)+1, "an entry without a code")
	}
	at := 0
	for part := range strings.SplitSeq(names, ";;") {
		e := Entry{Kind: Kind(p.kind), Terms: shared, Source: strings.TrimSpace(source)}
		p.each(part, at, func(s string, at int) {
			if n, ok := p.name(s, at); ok {
				e.Names = append(e.Names, n)
			}
		})
		if len(e.Names) == 0 {
			p.fail(at, "an entry without a name")
		}
		if len(p.errs) == before {
			p.entries = append(p.entries, e)
		}
		at += len(part) + len(";;")
	}
}

// each calls f with the parts of a list that is joined by ";", and their offsets in the line.
func (p *parser) each(list string, at int, f func(string, int)) {
	for part := range strings.SplitSeq(list, ";") {
		trimmed := strings.TrimSpace(part)
		if trimmed != "" {
			f(trimmed, at+strings.Index(part, trimmed))
		}
		at += len(part) + 1
	}
}

func (p *parser) name(s string, at int) (Name, bool) {
	n := Name{}
	if strings.HasPrefix(s, "~") {
		n.Weak, s = true, strings.TrimSpace(s[1:])
	}
	if mark, rest, ok := strings.Cut(s, ":"); ok && mark != "" && !strings.Contains(mark, " ") {
		use := slices.Index(useNames[1:], mark)
		if use < 0 {
			p.fail(at, "unknown mark %q before a name; want %s", mark, strings.Join(useNames[1:], ", "))
			return n, false
		}
		n.Use, s = Use(use+1), strings.TrimSpace(rest)
	}
	n.Text = s
	if len(AppendWords(nil, s)) == 0 {
		p.fail(at, "name %q has no letter", s)
		return n, false
	}
	return n, true
}

// term reads "USA GOV {organisation} 2021-01-26..2025-01-20 Secretary of State".
func (p *parser) term(s string, at int) Term {
	t := Term{}
	end := at + len(s)
	word := func() (string, int) {
		s = strings.TrimLeft(s, " \t")
		here := end - len(s)
		w, _, _ := strings.Cut(s, " ")
		return w, here
	}
	for w, here := word(); w != ""; w, here = word() {
		switch code, cameo, _ := strings.Cut(w, "/"); {
		case w[0] == '{':
			org, _, closed := strings.Cut(s[1:], "}")
			if !closed {
				p.fail(here, "no } after the organisation")
				return t
			}
			t.Organization, w = org, s[:len(org)+2]
		case strings.Contains(w, ".."):
			p.dates(&t, w, here)
		case p.lists.Sector(code):
			t.Sectors, t.Cameo = append(t.Sectors, code), t.Cameo+cameo
		case capitals(code) && len(code) == 3 && t.Country == "" && len(t.Sectors) == 0:
			t.Country = code
		case w == "private":
			t.Private = true
		case w == "ambiguous":
			t.Ambiguous = true
		case t.Country == "" && len(t.Sectors) == 0:
			p.fail(here, "%q is no code; want a country of three letters or a sector such as GOV", w)
			return t
		default:
			t.Title = s
			return t
		}
		s = s[len(w):]
	}
	if t.Country == "" && len(t.Sectors) == 0 {
		p.fail(at, "a term without country and sector")
	}
	return t
}

func capitals(s string) bool {
	for _, c := range []byte(s) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return s != ""
}

// dates reads "2021-01-26..2025-01-20", "2021..", "..2025", "2021..?2022-07" (open; last seen then).
func (p *parser) dates(t *Term, s string, at int) {
	from, to, _ := strings.Cut(s, "..")
	day := func(s string, fill, at int) Day {
		d := ParseDay(s, fill)
		if s != "" && d == 0 {
			p.fail(at, "%q is no date; want 2021, 2021-04 or 2021-04-14", s)
		}
		return d
	}
	t.From = day(from, 0, at)
	at += len(from) + 2
	if seen, open := strings.CutPrefix(to, "?"); open {
		t.Seen = day(seen, 99, at+1)
	} else {
		t.To = day(to, 99, at)
	}
	if t.To > 0 && t.From > t.To {
		p.fail(at, "the end %q is before the start %q", to, from)
	}
}
