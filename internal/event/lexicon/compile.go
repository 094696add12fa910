package lexicon

import (
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"

	"readout/ontology"
)

// compiler reads lexicon files into entries and sets, and then links them: a set may be named before the file that holds it is read.
type compiler struct {
	errs    errorList
	sets    map[string][]*setText // by name: a file's own set comes before that of another file
	entries map[string]*Entry
	later   []func(lx *Lexicon) // what needs the sets
	context []*contextText
	layer   int
	folder  string // of the layer
	alone   int    // the layer that takes the place of those before it, 0 for none
}

type setText struct {
	items []item // words, and %names of other sets
	at    position
	flat  []string
	state int // 0 not flattened, 1 being flattened, 2 done
}

type contextText struct {
	name  int
	items []item
}

// An item is a word or %set with its place.
type item struct {
	text string
	at   position
}

func (c *compiler) errorf(at position, format string, args ...any) {
	c.errs = append(c.errs, lexiconError{at, fmt.Sprintf(format, args...)})
}

// files reads all *.lex files of a file system, in the order of their names.
func (c *compiler) files(fsys fs.FS, layer int) error {
	c.layer, c.folder = layer, ""
	if f, ok := fsys.(Folder); ok {
		c.folder = f.Path
	}
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".lex") {
			return err
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		c.file(name, string(text))
		return nil
	})
}

// fileState is what the lines of a file so far mean for the next.
type fileState struct {
	c      *compiler
	name   string
	base   string
	typ    string
	entry  *Entry
	bare   bool       // its entries need no examples
	words  *[]item    // of the set or context that the lines stand in
	when   []whenText // of the whole file
	unless []item
	own    map[*Entry]*entryText
}

type whenText struct {
	items []item
	v     Variant
}

// entryText is what of an entry is linked later.
type entryText struct {
	when   []whenText
	unless []item
}

func (c *compiler) file(name, text string) {
	f := &fileState{c: c, name: name, base: fileBase(name), own: map[*Entry]*entryText{}}
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(strings.TrimSuffix(line, "\r"), " \t")
		f.line(scanner{text: line, at: position{c.layer, c.folder, name, n + 1, 1}, c: c})
	}
	f.finish()
}

func (f *fileState) line(s scanner) {
	indented := s.text != "" && (s.text[0] == ' ' || s.text[0] == '\t')
	s.space()
	switch {
	case s.done() || s.peek() == '#':
		return
	case indented && strings.IndexByte("+-~", s.peek()) >= 0 && f.entry != nil:
		f.example(s)
		return
	}
	s.cutComment()
	switch {
	case !indented:
		f.top(s)
	case f.words != nil:
		*f.words = append(*f.words, s.items()...)
	case f.entry != nil:
		f.attribute(s)
	default:
		f.c.errorf(s.pos(), "indented line outside of an entry; want an entry's name at the start of a line above it")
	}
}

// top reads a line that begins in the first column.
func (f *fileState) top(s scanner) {
	at := s.pos()
	word := s.word()
	f.entry, f.words = nil, nil
	switch {
	case s.done():
		f.newEntry(word, at)
	case word == "type":
		f.typ = f.typeName(s.pos(), s.word())
		s.end()
	case word == "set":
		f.newSet(&s)
	case word == "context":
		f.newContext(&s)
	case word == "when":
		f.when = append(f.when, f.whenLine(&s))
	case word == "unless":
		f.unless = append(f.unless, s.group()...)
		s.end()
	case word == "examples":
		f.bare = f.only(&s, "none")
	case word == "replace":
		if f.only(&s, "shipped") {
			f.c.alone = max(f.c.alone, at.layer)
		}
	default:
		f.c.errorf(at, "unknown line %q; want type, set, context, when, unless, examples, replace, or an entry's name alone", word)
	}
}

// only reads the one word that may stand there.
func (f *fileState) only(s *scanner, want string) bool {
	at := s.pos()
	word := s.word()
	if word != want {
		f.c.errorf(at, "%q; want %s", word, want)
	}
	s.end()
	return word == want
}

func (f *fileState) newEntry(word string, at position) {
	if !isName(word) {
		f.c.errorf(at, "%q is no entry name; want lower-case letters, digits and hyphens", word)
	}
	e := &Entry{Name: f.base + "/" + word, Type: f.typ, at: at}
	if old := f.c.entries[e.Name]; old != nil && old.at.layer == at.layer {
		f.c.errorf(at, "entry %q stands already at %v", word, old.at)
	}
	f.c.entries[e.Name], f.entry = e, e
	f.own[e] = &entryText{}
}

func isName(s string) bool {
	for _, r := range s {
		if !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-') {
			return false
		}
	}
	return s != ""
}

func (f *fileState) newSet(s *scanner) {
	at := s.pos()
	name := s.word()
	if !isName(name) {
		f.c.errorf(at, "%q is no set name; want lower-case letters, digits and hyphens", name)
	}
	for _, old := range f.c.sets[name] {
		if old.at.layer == at.layer && old.at.file == at.file {
			f.c.errorf(at, "set %q stands already at %v", name, old.at)
		}
	}
	set := &setText{at: at, items: s.items()}
	f.c.sets[name], f.words = append(f.c.sets[name], set), &set.items
}

func (f *fileState) newContext(s *scanner) {
	at := s.pos()
	name := s.word()
	i := slices.IndexFunc(ontology.Contexts(), func(t ontology.Term) bool { return t.Name == name })
	if i < 0 {
		f.c.errorf(at, "unknown context %q; want one of PLOVER's", name)
		return
	}
	t := &contextText{name: i}
	if s.peek() == '{' {
		t.items = s.group()
		s.end()
	} else {
		t.items, f.words = s.items(), &t.items
	}
	f.c.context = append(f.c.context, t)
}

func (f *fileState) typeName(at position, name string) string {
	if _, ok := ontology.LookupType(name); !ok && name != "NONE" && name != ontology.Other {
		f.c.errorf(at, "unknown type %q; want a PLOVER type in capitals, or NONE for operators that are no act of their own", name)
	}
	if name == "NONE" {
		return ""
	}
	return name
}

// attribute reads an indented line of an entry that is no example.
func (f *fileState) attribute(s scanner) {
	at := s.pos()
	if c := s.peek(); c == '{' || c == '_' || c >= 'A' && c <= 'Z' {
		f.frame(s, VerbFrame)
		return
	}
	e := f.entry
	switch word := s.word(); word {
	case "noun":
		f.frame(s, NounFrame)
		return
	case "type":
		e.Type = f.typeName(s.pos(), s.word())
	case "mode":
		e.Mode = s.word()
	case "cameo":
		e.Cameo = f.cameo(s.pos(), s.word())
	case "code":
		e.Cameo, e.Own = s.word(), true
	case "back":
		e.Back = s.word()
	case "swap":
		e.Swap = true
	case "nothing":
		e.Nothing = true
	case "words":
		f.order(&s)
	case "context":
		e.Contexts = append(e.Contexts, f.contexts(&s)...)
	case "op":
		e.Op = f.opName(s.pos(), s.word())
	case "mutual":
		e.Mutual = Yes
	case "one-way":
		e.Mutual = No
	case "target":
		e.Target = f.targeting(s.pos(), s.word())
	case "needs":
		switch w := s.word(); w {
		case "target":
			e.Needs = true
		case "both":
			e.Both = true
		default:
			f.c.errorf(at, "needs %q; want needs target or needs both", w)
		}
	case "of":
		e.Noun = f.ofSlot(s.pos(), s.word())
	case "when":
		f.own[e].when = append(f.own[e].when, f.whenLine(&s))
	case "unless":
		f.own[e].unless = append(f.own[e].unless, s.group()...)
	default:
		f.c.errorf(at, "unknown line %q; want a frame, noun, type, mode, cameo, code, back, swap, nothing, context, op, mutual, one-way, target, needs, of, when, unless, words, or an example after + - ~", word)
		return
	}
	s.end()
}

func (f *fileState) cameo(at position, code string) string {
	if c, ok := ontology.LookupCameo(code); !ok || len(c.Code) < len(code) && len(code) < 4 {
		f.c.errorf(at, "unknown CAMEO code %q; want two to four digits of CAMEO's list", code)
	}
	return code
}

func (f *fileState) contexts(s *scanner) []string {
	var out []string
	for !s.done() {
		at := s.pos()
		name := strings.TrimSuffix(s.word(), ",")
		if name == "" {
			f.c.errorf(at, "unexpected %q; want names of contexts, without brackets", s.rest())
			s.i = len(s.text)
			return out
		}
		if !ontology.IsContext(name) {
			f.c.errorf(at, "unknown context %q; want one of PLOVER's", name)
			continue
		}
		out = append(out, name)
	}
	return out
}

func (f *fileState) opName(at position, name string) Op {
	i := slices.Index(opNames[:], name)
	if i <= 0 {
		f.c.errorf(at, "unknown operator %q; want one of %s", name, strings.Join(opNames[1:], ", "))
		return NoOp
	}
	return Op(i)
}

func (f *fileState) targeting(at position, word string) Targeting {
	switch word {
	case "search":
		return SearchTarget
	case "slot":
		return SlotTarget
	case "none":
		return NoTarget
	case "behind":
		return BehindTarget
	}
	f.c.errorf(at, "unknown target %q; want search, slot, behind or none", word)
	return SearchTarget
}

func (f *fileState) ofSlot(at position, word string) Slot {
	switch word {
	case "SRC":
		return SlotSRC
	case "TGT":
		return SlotTGT
	}
	f.c.errorf(at, "of leads to %q; want SRC or TGT", word)
	return SlotNone
}

// whenLine reads "{words} mode M cameo C type T".
func (f *fileState) whenLine(s *scanner) whenText {
	w := whenText{items: s.group()}
	for !s.done() {
		at := s.pos()
		switch key := s.word(); key {
		case "mode":
			w.v.Mode = s.word()
		case "cameo":
			w.v.Cameo = f.cameo(s.pos(), s.word())
		case "type":
			w.v.Typ = f.typeName(s.pos(), s.word())
		default:
			f.c.errorf(at, "unknown %q after the words; want mode, cameo or type", key)
			return w
		}
	}
	return w
}

// finish checks the entries of the file and leaves the rest to link.
func (f *fileState) finish() {
	for e, t := range f.own {
		f.check(e)
		when := append(slices.Clone(t.when), f.when...)
		unless := append(slices.Clone(t.unless), f.unless...)
		e.OwnWhen = len(t.when)
		f.c.later = append(f.c.later, func(lx *Lexicon) { f.c.linkEntry(e, when, unless) })
	}
}

func (f *fileState) check(e *Entry) {
	t, known := ontology.LookupType(e.Type)
	if e.Nothing {
		e.Type = ""
	} else if e.Type == ontology.Other && !e.Own {
		f.c.errorf(e.at, "entry %q is of type %s without a code of its own; want a line \"code C\"", e.Name, ontology.Other)
	} else if !known && e.Type != ontology.Other && e.Op == NoOp {
		f.c.errorf(e.at, "entry %q has no type; want a line \"type ASSAULT\" above the entries or in it", e.Name)
		return
	}
	if _, ok := t.Mode(e.Mode); !ok && e.Mode != "" {
		f.c.errorf(e.at, "entry %q: %s has no mode %q; want one of %s", e.Name, e.Type, e.Mode, modeNames(t))
	}
	if k, ok := ontology.LookupCameo(e.Back); e.Back != "" && !e.Own && (!ok || k.Type == "") {
		f.c.errorf(e.at, "entry %q: back %q; want a CAMEO code that is an act, or the entry's own code (code C)", e.Name, e.Back)
	}
	if len(e.Frames) == 0 {
		f.c.errorf(e.at, "entry %q has no frame; want a line such as \"SRC {attack} TGT\" or \"noun attack\"", e.Name)
	}
	if e.Cameo == "" {
		e.Cameo = Root(e.Type)
	}
	for i := range e.Examples {
		e.Examples[i].Type = e.Type
	}
	if e.Order != nil {
		for _, fr := range e.Frames {
			fr.Rank += e.Order.demands()
		}
	}
	if !slices.ContainsFunc(e.Examples, func(x Example) bool { return x.Kind == Codes }) && e.Type != "" && !f.bare {
		f.c.errorf(e.at, "entry %q has no example; want a line \"+ A sentence that it codes.  SRC > TGT\"", e.Name)
	}
}

func modeNames(t ontology.Type) string {
	var names []string
	for _, m := range t.Modes {
		names = append(names, m.Name)
	}
	if names == nil {
		return "none at all"
	}
	return strings.Join(names, ", ")
}

// Root returns the CAMEO code of a type, which an entry has that names none.
func Root(typ string) string { return roots[typ] }

var roots = map[string]string{
	"AGREE": "030", "CONSULT": "040", "SUPPORT": "050", "CONCEDE": "080", "COOPERATE": "060", "AID": "070", "RETREAT": "080",
	"REQUEST": "020", "ACCUSE": "110", "REJECT": "120", "THREATEN": "130", "PROTEST": "140", "SANCTION": "160", "MOBILIZE": "150",
	"COERCE": "170", "ASSAULT": "190",
}

// link resolves the sets and makes the lexicon.
func (c *compiler) link() *Lexicon {
	lx := &Lexicon{Alone: c.alone > 0, sets: map[string]*Words{}, Contexts: map[string][]int{}, PhraseOf: map[string][]int{}}
	for _, name := range sortedKeys(c.sets) {
		for _, s := range c.sets[name] {
			words := newWords(c.flatten(name, s.at))
			if lx.sets[name] == nil || fileBase(s.at.file) == "sets" {
				lx.sets[name] = words
			}
		}
	}
	for _, f := range c.later {
		f(lx)
	}
	for _, name := range sortedKeys(c.entries) {
		if e := c.entries[name]; e.at.layer >= c.alone {
			lx.entries = append(lx.entries, e)
		}
	}
	c.linkContexts(lx)
	lx.index()
	lx.Known = wellKnownSets(lx.sets)
	return lx
}

func (c *compiler) linkContexts(lx *Lexicon) {
	var phrases []string
	for _, t := range c.context {
		for _, w := range c.expand(t.items) {
			if strings.Contains(w, "_") {
				phrases = append(phrases, w)
				lx.PhraseOf[w] = append(lx.PhraseOf[w], t.name)
			} else {
				lx.Contexts[w] = append(lx.Contexts[w], t.name)
			}
		}
	}
	lx.Phrases = newWords(phrases)
}

func (c *compiler) linkEntry(e *Entry, when []whenText, unless []item) {
	for _, w := range when {
		t, _ := ontology.LookupType(e.Type)
		if w.v.Typ != "" {
			t, _ = ontology.LookupType(w.v.Typ)
		}
		if _, ok := t.Mode(w.v.Mode); w.v.Mode != "" && !ok {
			c.errorf(e.at, "entry %q: %s has no mode %q, which a line \"when\" gives; want one of %s", e.Name, t.Name, w.v.Mode, modeNames(t))
			continue
		}
		w.v.Words = newWords(c.expand(w.items))
		e.When = append(e.When, w.v)
	}
	if len(unless) > 0 {
		e.Unless = newWords(c.expand(unless))
	}
}

// set returns the set that a name means at a place: one of the same file, else of sets.lex, else of any file; the last layer's first.
func (c *compiler) set(name string, from position) *setText {
	var best *setText
	score := -1
	for _, s := range c.sets[name] {
		n := s.at.layer
		switch {
		case s.at.file == from.file && s.at.layer == from.layer:
			n += 1 << 20
		case fileBase(s.at.file) == "sets":
			n += 1 << 10
		}
		if n > score {
			best, score = s, n
		}
	}
	return best
}

// flatten returns the words of a set, those of the sets that it names included.
func (c *compiler) flatten(name string, from position) []string {
	s := c.set(name, from)
	if s == nil {
		c.errorf(from, "unknown set %q; want one that a line \"set %s\" makes", "%"+name, name)
		return nil
	}
	switch s.state {
	case 1:
		c.errorf(from, "set %q holds itself", "%"+name)
		return nil
	case 2:
		return s.flat
	}
	s.state = 1
	s.flat = c.expand(s.items)
	s.state = 2
	return s.flat
}

func (c *compiler) expand(items []item) []string {
	var out []string
	for _, it := range items {
		if name, ok := strings.CutPrefix(it.text, "%"); ok {
			out = append(out, c.flatten(name, it.at)...)
		} else {
			out = append(out, it.text)
		}
	}
	return out
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
