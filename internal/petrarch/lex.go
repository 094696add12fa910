package petrarch

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Options tell how codes are taken.
type Options struct {
	// Kind returns what a code means. It is asked once for each code.
	Kind func(code string) Kind
	// Replace makes the lexicon take the place of the shipped one, instead of adding to it.
	Replace bool
}

// A Kind is what a code means in the lexicon. Where Why is not "", the code has no place there, and Why says so.
type Kind struct {
	Type string // PLOVER's, or OTHER
	Mode string
	Own  bool // the code is of a list of its own, and stands as it is
	Why  string
}

// A Loss is something of a dictionary that the lexicon does not hold, or holds only in part.
type Loss struct {
	File string
	Pos  Pos
	Text string
	Why  string
}

func (l Loss) String() string {
	return fmt.Sprintf("%s:%d:%d: %s: %s", l.File, l.Pos.Line, l.Pos.Col, l.Text, l.Why)
}

// A Result is a lexicon file with what came of the dictionary.
type Result struct {
	Lexicon string
	Losses  []Loss
	// Verbs and Patterns count those that stand in the lexicon and those of the dictionary; a verb with no code of its own stands there if its block has a pattern.
	Verbs, VerbsOf, Patterns, PatternsOf int
	Entries                              int
}

// Write makes a lexicon file of a dictionary.
func Write(d *Dictionary, o Options) Result {
	w := &writer{
		d: d, o: o, sets: map[string]*Set{}, setNames: map[string]string{}, taken: map[string]bool{}, made: map[string]string{}, kinds: map[string]Kind{},
		seen: map[string]bool{},
	}
	w.nameSets()
	w.breakCycles()
	for i := range d.Blocks {
		w.block(&d.Blocks[i])
	}
	for _, r := range d.Rules {
		w.lose(r.Pos, r.Text, "rules about two verbs have no place in the lexicon; write an operator (op)")
	}
	sortLosses(w.out.Losses)
	w.out.Lexicon = w.file()
	return w.out
}

type writer struct {
	d        *Dictionary
	o        Options
	out      Result
	sets     map[string]*Set
	setNames map[string]string // by the dictionary's name
	taken    map[string]bool   // names of sets
	made     map[string]string // sets made for subjects, by their words
	extra    []string          // their text
	kinds    map[string]Kind
	body     strings.Builder
	typ      string          // of the last line "type"
	seen     map[string]bool // names of entries
}

func (w *writer) lose(at Pos, text, why string, args ...any) {
	l := Loss{w.d.File, at, text, fmt.Sprintf(why, args...)}
	if n := len(w.out.Losses); n == 0 || w.out.Losses[n-1] != l { // once for all verbs that a pattern is written for
		w.out.Losses = append(w.out.Losses, l)
	}
}

func (w *writer) nameSets() {
	for i := range w.d.Sets {
		s := &w.d.Sets[i]
		if old := w.sets[s.Name]; old != nil {
			w.lose(s.Pos, "&"+s.Name, "a second set of that name; its words are added to the first")
			old.Words = append(slices.Clip(old.Words), s.Words...)
			continue
		}
		one := *s
		w.sets[s.Name], w.setNames[s.Name] = &one, w.unique(s.Name)
	}
}

// breakCycles drops, from sets, what leads back to themselves.
func (w *writer) breakCycles() {
	for i := range w.d.Sets {
		s := w.sets[w.d.Sets[i].Name]
		s.Words = slices.DeleteFunc(slices.Clone(s.Words), func(run []Part) bool {
			again := slices.ContainsFunc(run, func(p Part) bool { return p.Set != "" && w.reaches(p.Set, s.Name, map[string]bool{}) })
			if again {
				w.lose(s.Pos, "&"+s.Name, "the set holds itself")
			}
			return again
		})
	}
}

// reaches reports whether a set is, or holds, another.
func (w *writer) reaches(from, to string, seen map[string]bool) bool {
	if from == to || w.sets[from] == nil || seen[from] {
		return from == to
	}
	seen[from] = true
	for _, run := range w.sets[from].Words {
		for _, p := range run {
			if p.Set != "" && w.reaches(p.Set, to, seen) {
				return true
			}
		}
	}
	return false
}

// unique makes a set's name of letters, digits and hyphens that no other has.
func (w *writer) unique(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		} else if !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
	}
	base := strings.Trim(b.String(), "-")
	if base == "" {
		base = "set"
	}
	name = base
	for n := 2; w.taken[name]; n++ {
		name = fmt.Sprintf("%s-%d", base, n)
	}
	w.taken[name] = true
	return name
}

// file puts the parts together: sets first.
func (w *writer) file() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Imported from %s. An entry is named by the line that it comes from.\nexamples none\n", strings.Map(printable, w.d.File))
	if w.o.Replace {
		b.WriteString("replace shipped\n")
	}
	for i := range w.d.Sets {
		if s := w.sets[w.d.Sets[i].Name]; s.Pos == w.d.Sets[i].Pos {
			w.set(&b, s)
		}
	}
	for _, x := range w.extra {
		b.WriteString("\n" + x)
	}
	b.WriteString(w.body.String())
	return b.String()
}

func printable(r rune) rune {
	if r < ' ' {
		return -1
	}
	return r
}

func (w *writer) set(b *strings.Builder, s *Set) {
	fmt.Fprintf(b, "\nset %s\n", w.setNames[s.Name])
	for _, run := range s.Words {
		text, ok := plain(run)
		if len(run) == 1 && run[0].Set != "" {
			text, ok = "%"+w.setNames[run[0].Set], true
		}
		if ok {
			fmt.Fprintf(b, "    %s\n", text)
		} else {
			w.lose(s.Pos, "&"+s.Name, "a set within a run of words")
		}
	}
}

// block writes the entries of a block: the verbs by their codes, then the patterns.
func (w *writer) block(b *Block) {
	w.out.VerbsOf += len(b.Verbs)
	w.out.PatternsOf += len(b.Patterns)
	if len(b.Verbs) == 0 {
		for i := range b.Patterns {
			w.lose(b.Patterns[i].Pos, b.Patterns[i].Text, "its block has no verb")
		}
		return
	}
	fmt.Fprintf(&w.body, "\n# --- %s (line %d)\n", strings.Map(printable, b.Name), b.Pos.Line)
	simple, odd := split(b.Verbs)
	w.verbs(b, simple, odd)
	all := ""
	if len(b.Patterns) > 0 && len(simple) > 0 {
		all = w.verbSet(b.Name, simple)
	}
	for i := range b.Patterns {
		w.pattern(&b.Patterns[i], all, odd)
	}
}

// split parts the verbs that a frame can name, by a word or word and particle, from those of which other words stand about them.
func split(verbs []Verb) (simple, odd []*Verb) {
	for i := range verbs {
		v := &verbs[i]
		if len(v.Before) == 0 && (len(v.After) == 0 || len(v.After) == 1 && particle(v.After[0])) {
			simple = append(simple, v)
		} else {
			odd = append(odd, v)
		}
	}
	return simple, odd
}

// particle reports whether the tree has a word as a verb's particle: "break down".
func particle(w string) bool {
	switch w {
	case "out", "up", "down", "off", "back", "away", "over", "in", "on", "together":
		return true
	}
	return false
}

// verbs writes what the verbs tell by themselves.
func (w *writer) verbs(b *Block, simple, odd []*Verb) {
	type group struct {
		code  Code
		verbs []*Verb
	}
	var groups []group
	for _, v := range simple {
		i := slices.IndexFunc(groups, func(g group) bool { return g.code.Forth == v.Code.Forth && g.code.Back == v.Code.Back })
		if i < 0 {
			i, groups = len(groups), append(groups, group{code: v.Code})
		}
		groups[i].verbs = append(groups[i].verbs, v)
	}
	coded := len(b.Patterns) > 0
	for _, g := range groups {
		switch {
		case g.code.Forth+g.code.Back != "":
			if !w.entry(g.verbs[0].Pos, g.verbs[0].Text, w.verbSet(b.Name, g.verbs), shape{subject: "SRC"}, g.code) {
				if !coded {
					continue
				}
			}
		case !coded:
			for _, v := range g.verbs {
				w.lose(v.Pos, v.Text, "it tells nothing, having no code and no patterns")
			}
			continue
		}
		w.out.Verbs += len(g.verbs)
		w.operator(g.verbs, w.verbSet(b.Name, g.verbs), g.code)
	}
	for _, v := range odd {
		switch {
		case v.Code.Forth+v.Code.Back != "":
			if w.entry(v.Pos, v.Text, "{"+strings.Join(forms(v), " ")+"}", w.sequence(&Pattern{}, v), v.Code) {
				w.out.Verbs++
			}
		case coded:
			w.out.Verbs++
		default:
			w.lose(v.Pos, v.Text, "it tells nothing, having no code and no patterns")
		}
	}
}

// operators are the acts of CAMEO whose codes PETRARCH2 adds to that of the act inside: an appeal (020) to give aid (070) is 023.
var operators = map[string]string{"02": "demand", "03": "promise", "10": "demand", "12": "refuse", "13": "threaten"}

// operator writes an entry for verbs that take an act, where their code is one that others are added to.
func (w *writer) operator(verbs []*Verb, set string, code Code) {
	k := w.kind(code.Forth)
	if !w.d.Nouns || k.Own || k.Type == "" || code.Back != "" || len(code.Forth) < 2 || operators[code.Forth[:2]] == "" {
		return
	}
	op := operators[code.Forth[:2]]
	attributes := []string{"op " + op, codeLine(k, code.Forth), "needs both"}
	if op == "demand" {
		attributes = append([]string{"SRC " + set + " TGT to ACT"}, attributes...)
	}
	w.write(verbs[0].Pos, set, shape{subject: "SRC", rest: "ACT"}, k.Type, attributes)
}

// forms returns a verb's forms, with its particle where it has one.
func forms(v *Verb) []string {
	var out []string
	for _, f := range v.Forms {
		if len(v.Before) == 0 && len(v.After) == 1 && particle(v.After[0]) {
			f += "_" + v.After[0]
		}
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

// verbSet says verbs in a frame: one by its forms in braces, several as a set.
func (w *writer) verbSet(name string, verbs []*Verb) string {
	var words []string
	for _, v := range verbs {
		words = append(words, forms(v)...)
	}
	if len(verbs) == 1 {
		return "{" + strings.Join(words, " ") + "}"
	}
	key := strings.Join(words, "\n    ")
	set, ok := w.made[key]
	if !ok {
		set = w.unique(name)
		w.made[key] = set
		fmt.Fprintf(&w.body, "set %s\n", set)
		for _, v := range verbs {
			fmt.Fprintf(&w.body, "    %s\n", strings.Join(forms(v), " "))
		}
	}
	return "%" + set
}

// pattern writes the entries of a pattern: one for all verbs that a frame can name, one for each of the others.
func (w *writer) pattern(p *Pattern, verbs string, odd []*Verb) {
	ok := false
	if verbs != "" {
		s, native := shape{}, false
		if w.d.Nouns {
			s, native = w.frame(p)
		}
		if !native {
			s = w.sequence(p, nil)
		}
		ok = w.entry(p.Pos, p.Text, verbs, s, p.Code)
	}
	for _, v := range odd {
		if !w.entry(p.Pos, p.Text, "{"+strings.Join(forms(v), " ")+"}", w.sequence(p, v), p.Code) {
			break
		}
		ok = true
	}
	if ok {
		w.out.Patterns++
	}
}

// entry writes one entry. It returns false where the code has no place in the lexicon.
func (w *writer) entry(at Pos, text, verbs string, s shape, code Code) bool {
	var attributes []string
	forth, back := w.kind(code.Forth), w.kind(code.Back)
	nothing, carried := code.Forth == "" && code.Back == "", true
	kind, own := forth, code.Forth
	if own == "+++" {
		w.lose(at, text, "[+++] marks sentences that TABARI leaves to people")
		return false
	}
	if code.Forth == "" && code.Back != "" {
		kind, own = back, code.Back
		attributes = append(attributes, "swap")
	}
	if kind.Why != "" && !nothing {
		w.lose(at, text, "[%s]: %s", own, kind.Why)
		nothing, carried, attributes = true, false, nil
	}
	if nothing {
		attributes = append(attributes, "nothing")
	} else {
		attributes = append(append(attributes, w.coded(at, text, kind, own, code)...), sides(s, code)...)
	}
	if s.words != "" {
		attributes = append(attributes, "words "+s.words)
	}
	w.write(at, verbs, s, kind.Type, attributes)
	return carried
}

// coded says what an entry codes to: the code, the mode, and the code of the other direction where there is one.
func (w *writer) coded(at Pos, text string, kind Kind, own string, code Code) []string {
	out := []string{codeLine(kind, own)}
	if kind.Mode != "" {
		out = append(out, "mode "+kind.Mode)
	}
	if code.Forth != "" && code.Back != "" {
		if back := w.kind(code.Back); back.Why == "" {
			out = append(out, "back "+code.Back)
		} else {
			w.lose(at, text, "the second code [%s]: %s", code.Back, back.Why)
		}
	}
	return out
}

// sides says who may be source and target of an entry.
func sides(s shape, code Code) []string {
	switch {
	case s.mutual:
		return []string{"needs both", "target none", "mutual"}
	case code.Forth == code.Back: // with two parties before the verb and nobody behind it, they do it to each other
		return []string{"needs both", "target behind", "mutual"}
	}
	return []string{"needs both", "target behind"}
}

func codeLine(k Kind, code string) string {
	if k.Own {
		return "code " + code
	}
	return "cameo " + code
}

// write writes an entry's lines, and the type before it where it is another.
func (w *writer) write(at Pos, verbs string, s shape, typ string, attributes []string) {
	if typ != "" && typ != w.typ {
		fmt.Fprintf(&w.body, "type %s\n", typ)
		w.typ = typ
	}
	w.out.Entries++
	fmt.Fprintf(&w.body, "%s\n    %s\n", w.entryName(at), strings.TrimRight(s.subject+" "+verbs+" "+s.rest, " "))
	for _, a := range attributes {
		fmt.Fprintf(&w.body, "    %s\n", a)
	}
}

// entryName names an entry by its line, so that entries sort as the dictionary has them and what fired leads back to it.
func (w *writer) entryName(at Pos) string {
	name := fmt.Sprintf("line-%05d", at.Line)
	for n := 2; w.seen[name]; n++ {
		name = fmt.Sprintf("line-%05d-%02d", at.Line, n)
	}
	w.seen[name] = true
	return name
}

// kind asks once what a code means.
func (w *writer) kind(code string) Kind {
	if code == "" {
		return Kind{}
	}
	k, ok := w.kinds[code]
	switch {
	case ok:
	case code == "###":
		w.kinds[code] = Kind{Why: "the whole sentence is not to be coded; here only the verb is not"}
		return w.kinds[code]
	default:
		k = w.o.Kind(code)
		w.kinds[code] = k
	}
	return k
}

// Malformed adds to the losses the lines that Read could not read.
func (r *Result) Malformed(err error) {
	var errs Errors
	if errors.As(err, &errs) {
		for _, e := range errs {
			r.Losses = append(r.Losses, Loss{e.File, e.Pos, "malformed", e.Message})
		}
		sortLosses(r.Losses)
	}
}

func sortLosses(l []Loss) {
	sort.SliceStable(l, func(i, j int) bool { return l[i].Pos.Line < l[j].Pos.Line })
}
