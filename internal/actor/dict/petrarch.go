package dict

import (
	"errors"
	"fmt"
	"strings"
)

// IsPetrarch reports whether a text is in PETRARCH's form: codes in brackets, and no line that names a kind.
func IsPetrarch(text string) bool {
	code := false
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "kind ") {
			return false
		}
		if i := strings.IndexByte(line, '['); i >= 0 && !strings.HasPrefix(line, "#") && strings.Contains(line[i:], "]") {
			code = true
		}
	}
	return code
}

// ReadPetrarch reads an actor or agent dictionary of PETRARCH as it stands: names with underscores, codes and dates in brackets,
// synonyms behind "+" or "&", agents behind "~", plurals in braces, substitution sets between "!". An underscore at the end of a name
// (no stemming) makes no difference: names are matched as whole words, in capitals or small letters.
func ReadPetrarch(text, file string, lists Lists) ([]Entry, error) {
	p := petrarch{parser: parser{file: file, lists: lists}, sets: map[string][]string{}}
	comment := false
	for line := range strings.Lines(text) {
		p.line++
		line = strings.TrimRight(line, "\r\n")
		comment = p.read(line, comment)
	}
	p.close()
	return p.entries, errors.Join(p.errs...)
}

type petrarch struct {
	parser
	sets  map[string][]string // !PERSON! → its words
	names []string            // of the entry that is being read
	terms []Term
	agent bool
}

// read reads one line and returns whether a comment of several lines goes on behind it.
func (p *petrarch) read(line string, comment bool) bool {
	if comment || strings.HasPrefix(strings.TrimSpace(line), "<!") || strings.Contains(line, "<!--") { // "<! --" too
		return !strings.Contains(line, "->")
	}
	if i := strings.IndexAny(line, "#;"); i >= 0 {
		line = line[:i]
	}
	trimmed := strings.TrimSpace(line)
	switch {
	case trimmed == "":
	case trimmed[0] == '!' && strings.Contains(trimmed, "="):
		name, list, _ := strings.Cut(trimmed, "=")
		for w := range strings.SplitSeq(list, ",") {
			p.sets[strings.TrimSpace(name)] = append(p.sets[strings.TrimSpace(name)], strings.TrimSpace(w))
		}
	case trimmed[0] == '+' || trimmed[0] == '&':
		if len(p.names) == 0 {
			p.fail(0, "a synonym before any actor")
			return false
		}
		p.name(line[strings.IndexAny(line, "+&")+1:])
		p.codes(line)
	case trimmed[0] == '[':
		if len(p.names) == 0 {
			p.fail(0, "a code before any actor")
			return false
		}
		p.codes(line)
	default:
		p.close()
		p.name(line)
		p.codes(line)
	}
	return false
}

// name adds the name that a line begins with, and its plurals.
func (p *petrarch) name(line string) {
	name, _, _ := strings.Cut(line, "[")
	name, plural, _ := strings.Cut(name, "{")
	plural, _, _ = strings.Cut(plural, "}")
	for _, n := range p.expand(strings.TrimSpace(name)) {
		if n = strings.TrimSpace(strings.ReplaceAll(n, "_", " ")); n != "" {
			p.names = append(p.names, n)
			if plural == "" {
				p.names = append(p.names, n+"\x00") // its regular plural, for agents
			}
		}
	}
	if plural = strings.TrimSpace(strings.ReplaceAll(plural, "_", " ")); plural != "" {
		p.names = append(p.names, plural)
	}
}

// expand puts the words of a substitution set in its place.
func (p *petrarch) expand(name string) []string {
	for set, words := range p.sets {
		if strings.Contains(name, set) {
			out := make([]string, len(words))
			for i, w := range words {
				out[i] = strings.ReplaceAll(name, set, w)
			}
			return out
		}
	}
	return []string{name}
}

// codes adds the codes of a line: "[USAGOV 010120-090120]", "[IGOUNO >070201]", "[~COP]".
func (p *petrarch) codes(line string) {
	for at := 0; ; {
		open := strings.IndexByte(line[at:], '[')
		if open < 0 {
			return
		}
		open += at
		shut := strings.IndexByte(line[open:], ']')
		if shut < 0 {
			if strings.TrimFunc(strings.TrimSpace(line[open+1:]), codeLetter) != "" {
				p.fail(open, "no ] after the code")
				return
			}
			line += "]" // "[~HLH" at the end of a line, as in the Phoenix agents
			shut = len(line) - 1 - open
		}
		at = open + shut + 1
		code, dates, _ := strings.Cut(strings.Trim(line[open+1:at-1], " }\t"), " ")
		t, ok := p.term(strings.ToUpper(code))
		if !ok {
			continue // "[---]": PETRARCH's way to say nothing
		}
		if p.when(&t, strings.ReplaceAll(dates, " ", ""), open+2+len(code)) {
			p.terms = append(p.terms, t)
		}
	}
}

// term reads a CAMEO code: a country or kind, then groups of three letters.
func (p *petrarch) term(code string) (Term, bool) {
	t := Term{}
	if strings.Contains(code, "~") { // "~GOV", and "NGO~" whose code goes before the country's
		p.agent, code = true, strings.ReplaceAll(code, "~", "")
	} else if len(code) >= 3 && capitals(code[:3]) {
		if first := code[:3]; p.lists.Sector(first) {
			t.Sectors = append(t.Sectors, first)
		} else {
			t.Country = first
		}
		code = code[3:]
	}
	for ; len(code) >= 3; code = code[3:] {
		switch s := sectorOf(code[:3]); {
		case p.lists.Sector(s):
			t.Sectors = append(t.Sectors, s)
		case len(t.Sectors) == 1 && t.Country == "" && t.Cameo == "" && !p.agent:
			t.Cameo = code[:3]
		}
	}
	if t.Country == "KSV" {
		t.Country = "KOS"
	}
	return t, t.Country != "" || len(t.Sectors) > 0
}

// sectorOf turns CAMEO's sectors into PLOVER's where they differ.
func sectorOf(s string) string {
	switch s {
	case "MED":
		return "JRN"
	case "HLH":
		return "MED"
	case "CHR", "MOS", "JEW", "HIN", "BUD", "CTH", "DOX", "PRO", "SHI", "SUN", "SIK", "MUS":
		return "REL"
	case "DEV", "ENV", "HRI":
		return "SOC"
	case "INS", "SEP":
		return "REB"
	}
	return s
}

func codeLetter(r rune) bool { return r == '~' || r == '}' || 'A' <= r && r <= 'Z' }

// when reads "010120-090120", ">070201", "<19990101", with years of two or four digits. It returns false for a date with a digit too
// many or too few, which the published dictionaries have: PETRARCH passes over such a code, and so do we.
func (p *petrarch) when(t *Term, s string, at int) bool {
	good := true
	day := func(s string) Day {
		if len(s) == 6 {
			century := "20"
			if s > "310000" {
				century = "19" // PETRARCH's pivot: 30 is 2030, 31 is 1931
			}
			s = century + s
		}
		n, ok := number(s)
		if !ok {
			p.fail(at, "%q is no date; want yymmdd or yyyymmdd", s)
		}
		good = good && ok && len(s) == 8
		return Day(n)
	}
	switch from, to, span := strings.Cut(s, "-"); {
	case s == "":
	case span && from != "" && to != "":
		t.From, t.To = day(from), day(to)
	case s[0] == '>':
		t.From = day(s[1:])
	case s[0] == '<':
		t.To = day(s[1:])
	default:
		t.From = day(strings.Trim(s, "-"))
	}
	return good
}

// close ends the entry that is being read.
func (p *petrarch) close() {
	if len(p.names) > 0 && len(p.terms) > 0 {
		p.entries = append(p.entries, p.make())
	}
	p.names, p.terms, p.agent = nil, nil, false
}

func (p *petrarch) make() Entry {
	e := Entry{Kind: p.kindOf(), Terms: p.terms, Source: fmt.Sprintf("%s:%d", p.file, p.line)}
	for _, n := range p.names {
		n, plural := strings.CutSuffix(n, "\x00")
		switch {
		case !p.agent && plural:
			continue
		case p.agent && plural:
			n = pluralOf(strings.ToLower(n))
		case p.agent:
			n = strings.ToLower(n)
		default:
			n = titleCase(n)
		}
		if len(AppendWords(nil, n)) > 0 {
			e.Names = append(e.Names, Name{Text: n})
		}
	}
	if len(e.Names) == 0 {
		e.Names = []Name{{Text: "x"}}
	}
	return e
}

// kindOf guesses what an entry of PETRARCH is: its form does not tell.
func (p *petrarch) kindOf() Kind {
	first := p.terms[0]
	words := strings.Count(p.names[0], " ") + 1
	switch {
	case p.agent:
		return Role
	case first.Country != "" && len(first.Sectors) == 0:
		return Country
	case first.From+first.To > 0 && words > 1:
		return Person
	case first.Country != "" && len(first.Sectors) > 0 && first.Sectors[0] == "REB":
		return Group
	}
	return Organization
}

func pluralOf(n string) string {
	switch {
	case strings.HasSuffix(n, "man"):
		return n[:len(n)-2] + "en"
	case strings.HasSuffix(n, "y") && len(n) > 1 && !strings.ContainsRune("aeiou", rune(n[len(n)-2])):
		return n[:len(n)-1] + "ies"
	case strings.HasSuffix(n, "s") || strings.HasSuffix(n, "ch") || strings.HasSuffix(n, "sh") || strings.HasSuffix(n, "x"):
		return n + "es"
	}
	return n + "s"
}

// titleCase writes a name in capitals as the text may have it; the match does not tell the two apart.
func titleCase(n string) string {
	b := []byte(strings.ToLower(n))
	start := true
	for i, c := range b {
		if start && 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
		start = c == ' ' || c == '-'
	}
	return string(b)
}
