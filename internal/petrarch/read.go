package petrarch

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Read parses a verb dictionary. Lines that cannot be read are told as Errors, and the dictionary holds all others; it is never nil.
func Read(file, text string) (*Dictionary, error) {
	r := &reader{d: &Dictionary{File: file}, sets: map[string]bool{}}
	lines := withoutComments(strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n"))
	for _, l := range lines {
		if name, ok := setNamed(strings.Trim(l, " \t")); ok {
			r.sets[name] = true
		}
	}
	r.d.Stems = !slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(strings.TrimSpace(l), "---") })
	for n, line := range lines {
		r.line(n+1, line)
	}
	r.d.Nouns = r.d.Nouns && !r.d.Stems
	if len(r.errs) > 0 {
		r.errs.sort()
		return r.d, r.errs
	}
	return r.d, nil
}

type reader struct {
	d      *Dictionary
	errs   Errors
	sets   map[string]bool // names of all sets of the file
	set    *Set            // that is being read
	block  *Block          // likewise
	code   Code            // of the block
	headed bool            // the block began with a "---" line, so that verbs behind patterns still belong to it
}

func (r *reader) errorf(at Pos, format string, args ...any) {
	r.errs = append(r.errs, Error{r.d.File, at, fmt.Sprintf(format, args...)})
}

// withoutComments empties the lines of <!-- comments -->.
func withoutComments(lines []string) []string {
	out := make([]string, len(lines))
	comment := false
	for i, l := range lines {
		l = strings.TrimSuffix(l, "\r")
		if comment || strings.HasPrefix(strings.TrimSpace(l), "<!") {
			comment = !strings.Contains(l, "->") && !strings.HasSuffix(strings.TrimSpace(l), ">")
			continue
		}
		out[i] = l
	}
	return out
}

// setNamed returns the name of the set that a line "&TIETYPES" begins. All names have to be known before patterns are cut, since they may hold "_".
func setNamed(body string) (string, bool) {
	f := strings.Fields(uncomment(body))
	if len(f) != 1 || body[0] != '&' {
		return "", false
	}
	name := canonical(f[0][1:])
	return name, name != "" && utf8.ValidString(body)
}

func (r *reader) line(n int, line string) {
	at := len(line) - len(strings.TrimLeft(line, " \t"))
	body := strings.TrimRight(line[at:], " \t")
	pos := Pos{n, at + 1}
	switch {
	case body == "" || body[0] == '#' || body[0] == ';':
		return
	case !utf8.ValidString(body):
		r.errorf(pos, "the line is not UTF-8")
	case strings.HasPrefix(body, "---"):
		r.header(body, pos)
	case body[0] == '-':
		r.pattern(body, pos)
	case body[0] == '&':
		r.newSet(body, pos)
	case body[0] == '~':
		r.d.Rules = append(r.d.Rules, Rule{uncomment(body), pos})
	case body[0] == '+' && r.set != nil:
		r.member(body, pos)
	default:
		r.verb(body, pos)
	}
}

// uncomment cuts what stands behind "#" or ";".
func uncomment(s string) string {
	if i := strings.IndexAny(s, "#;"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// header reads "--- ABANDON [345] ---".
func (r *reader) header(body string, pos Pos) {
	name, rest, coded := strings.Cut(strings.Trim(body, "-# "), "[")
	r.set, r.headed, r.code = nil, true, Code{Pos: pos}
	r.d.Blocks = append(r.d.Blocks, Block{Name: strings.TrimSpace(name), Pos: pos})
	r.block = &r.d.Blocks[len(r.d.Blocks)-1]
	if coded {
		r.code, _ = r.readCode("["+rest, Pos{pos.Line, pos.Col + strings.IndexByte(body, '[')})
	}
}

// newSet reads "&TIETYPES".
func (r *reader) newSet(body string, pos Pos) {
	name, ok := setNamed(body)
	r.set, r.block, r.headed = nil, nil, false
	if !ok {
		r.errorf(pos, "%q is no set; want & and a name, and its words on lines that begin with +", body)
		return
	}
	r.d.Sets = append(r.d.Sets, Set{Name: name, Pos: pos})
	r.set = &r.d.Sets[len(r.d.Sets)-1]
}

// member reads "+ECONOMIC SANCTIONS".
func (r *reader) member(body string, pos Pos) {
	text := uncomment(body[1:])
	pos.Col++
	var parts []Part
	for _, w := range strings.Fields(text) {
		more, ok := r.parts(w, pos)
		if !ok {
			return
		}
		parts = append(parts, more...)
	}
	if len(parts) == 0 {
		r.errorf(pos, "no word behind +")
		return
	}
	r.set.Words = append(r.set.Words, parts)
}

// parts cuts "NEW_&TIETYPES_RELATIONS" into words and sets that stand next to each other. In TABARI's files a word that no "_" ends is a stem.
func (r *reader) parts(w string, pos Pos) ([]Part, bool) {
	var out []Part
	stem := r.d.Stems && !strings.HasSuffix(w, "_")
	for w = strings.Trim(w, "_"); w != ""; w = strings.TrimLeft(w, "_") {
		if w[0] == '&' {
			name := r.setName(w[1:])
			if name == "" {
				r.errorf(pos, "unknown set %q; want one that a line begins with", w)
				return nil, false
			}
			out = append(out, Part{Set: name})
			w = w[1+len(name):]
			continue
		}
		word, rest, _ := strings.Cut(w, "_")
		w = rest
		if !isWord(strings.ToLower(word)) {
			r.errorf(pos, "%q is no word", word)
			return nil, false
		}
		for _, p := range contracted(strings.ToLower(word)) {
			out = append(out, Part{Word: p})
		}
	}
	if n := len(out) - 1; stem && n >= 0 && len(out[n].Word) > 2 {
		out[n].Stem = true
	}
	return out, true
}

// isWord reports whether the lexicon can hold a word.
func isWord(w string) bool {
	return w != "" && !strings.ContainsAny(w, "\"#%:;=|&+*$^{}()[]~,") && w == strings.ToLower(w)
}

// canonical drops the "_" at the end of a set's name, which only says that its words have no plurals.
func canonical(name string) string { return strings.TrimRight(name, "_") }

// setName returns the longest name of a set that s begins with, "" for none: a name may hold "_" itself.
func (r *reader) setName(s string) string {
	for end := len(s); end > 0; end-- {
		if r.sets[s[:end]] && (end == len(s) || s[end] == '_') {
			return s[:end]
		}
	}
	return ""
}

// contracted cuts "don't" as the tokeniser of the language model does.
func contracted(w string) []string {
	if base, ok := strings.CutSuffix(w, "n't"); ok && base != "" {
		return []string{base, "n't"}
	}
	return []string{w}
}
