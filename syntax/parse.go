package syntax

import (
	"cmp"
	"slices"

	"readout/syntax/lexeme"
	"readout/syntax/net"
	"readout/syntax/ruler"
	"readout/syntax/token"
	"readout/syntax/transition"
)

// Parse parses a text as it stands, line breaks included; a document of several paragraphs is best parsed one at a time,
// since sentences may cross line breaks. It is safe for concurrent use. Memory is about 1 kB a token while it runs.
func (p *Pipeline) Parse(text string) *Doc {
	w := p.borrow()
	defer p.giveBack(w)
	d := &Doc{}
	w.Parse(text, d)
	return d
}

// Bounds of the working memories that a pipeline keeps for Parse: their number, and the vectors of one, 8 MB, which
// texts above 20,000 tokens exceed.
const (
	maxIdle    = 64
	maxVectors = 2 << 20
)

func (p *Pipeline) borrow() *Parser {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.idle); n > 0 {
		w := p.idle[n-1]
		p.idle = p.idle[:n-1]
		return w
	}
	return p.NewParser()
}

func (p *Pipeline) giveBack(w *Parser) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.idle) < maxIdle && cap(w.shared)+cap(w.own) <= maxVectors {
		p.idle = append(p.idle, w)
	}
}

// A Parser is the working memory of one goroutine, for those who parse many texts: a Doc that is used again costs no new
// memory. It must not be used by two goroutines at once.
type Parser struct {
	// StandIn, where it is not nil, names a word whose looks tagger and parser see in the place of another's, which stands behind the word before ("" at the
	// beginning of a text); "" keeps the word. What is
	// written into the Doc, its lemmas, and the names found stay those of the words themselves.
	StandIn func(before, word string) string

	p       *Pipeline
	see     []Seen // by ParseSeeing
	toks    []token.Tokens
	words   []net.Words
	seen    []net.Words // what tagger and parser see of them
	lexemes []*lexeme.Lexeme
	net     net.Scratch
	trans   transition.Scratch
	tree    transition.Tree
	shared  []float32 // vectors of the shared word network
	own     []float32 // of a component's own
	tags    []int32
	isSpace []bool
	starts  []bool
	notes   []*note
	hits    []ruler.Hit
	spans   []transition.Span
	one     [1]string
	oneDoc  [1]*Doc
}

// NewParser makes a working memory.
func (p *Pipeline) NewParser() *Parser { return &Parser{p: p} }

// Parse parses one text into d, whose memory it uses again.
func (w *Parser) Parse(text string, d *Doc) {
	w.one[0], w.oneDoc[0] = text, d
	w.ParseAll(w.one[:], w.oneDoc[:])
	w.one[0], w.oneDoc[0] = "", nil
}

// A Seen is a token that tagger and parser see as another word.
type Seen struct {
	Token int
	As    string
}

// ParseSeeing parses one text into d with some of its tokens seen as other words, as [Parser.StandIn] does for words. It finds no names.
func (w *Parser) ParseSeeing(text string, d *Doc, seen ...Seen) {
	w.one[0], w.oneDoc[0], w.see = text, d, seen
	w.trees(w.one[:], w.oneDoc[:])
	d.Names = d.Names[:0]
	w.one[0], w.oneDoc[0], w.see = "", nil, nil
}

// ParseAll parses several texts into as many docs. The answers are those of Parse; many short texts take less time together.
func (w *Parser) ParseAll(texts []string, docs []*Doc) {
	w.names(docs, w.trees(texts, docs))
}

// trees does all but the names, and gives the number of tokens.
func (w *Parser) trees(texts []string, docs []*Doc) int {
	p := w.p
	n := w.tokenize(texts)
	w.standIn()
	w.shared = w.vectors(p.tok2vec, w.seen, n, w.shared)
	w.tag(n)
	parse := w.shared
	if p.parser != nil && p.parser.Tok2Vec() != nil {
		w.own = w.vectors(p.parser.Tok2Vec(), w.seen, n, w.own)
		parse = w.own
	}
	at := 0
	for i := range texts {
		w.tokens(texts[i], &w.toks[i], at, docs[i])
		w.arcs(at, parse, docs[i])
		w.annotate(&w.toks[i], docs[i])
		docs[i].fillSpans()
		at += w.toks[i].Len()
	}
	return n
}

// tokenize cuts the texts and gives the number of tokens.
func (w *Parser) tokenize(texts []string) int {
	for len(w.toks) < len(texts) {
		w.toks = append(w.toks, token.Tokens{})
	}
	n := 0
	w.words, w.isSpace = w.words[:0], w.isSpace[:0]
	for i, text := range texts {
		t := &w.toks[i]
		w.p.tokenizer.Tokenize(text, t)
		w.words = append(w.words, net.Words{Lexemes: t.Lexemes, Spaces: t.Spaces})
		for _, l := range t.Lexemes {
			w.isSpace = append(w.isSpace, l.IsSpace)
		}
		n += t.Len()
	}
	return n
}

// standIn makes the words that tagger and parser see: those of the texts, with what stands in for some.
func (w *Parser) standIn() {
	w.seen = append(w.seen[:0], w.words...)
	if w.StandIn == nil && w.see == nil {
		return
	}
	w.lexemes = w.lexemes[:0]
	for i, x := range w.words {
		start, before := len(w.lexemes), ""
		for k, l := range x.Lexemes {
			text, to := l.Text, ""
			if w.StandIn != nil {
				to = w.StandIn(before, text)
			}
			for _, x := range w.see {
				if x.Token == k {
					to = x.As
				}
			}
			if to != "" {
				l = w.p.store.Get(to, "")
			}
			before = text
			w.lexemes = append(w.lexemes, l)
		}
		w.seen[i].Lexemes = w.lexemes[start:len(w.lexemes):len(w.lexemes)]
	}
}

// vectors runs a word network over all n tokens.
func (w *Parser) vectors(t *net.Tok2Vec, words []net.Words, n int, out []float32) []float32 {
	if t == nil {
		return out[:0]
	}
	out = grow(out, n*t.Width())
	t.Forward(&w.net, words, out)
	return out
}

// grow makes s n long; its content is lost.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

func (w *Parser) tag(n int) {
	w.tags = grow(w.tags, n)
	if w.p.tagger == nil {
		return
	}
	x := w.shared
	if w.p.tagVec != nil {
		w.own = w.vectors(w.p.tagVec, w.seen, n, w.own)
		x = w.own
	}
	w.p.tagger.Tag(&w.net, x, w.tags)
}

// tokens writes what the tokeniser knows.
func (w *Parser) tokens(text string, t *token.Tokens, at int, d *Doc) {
	d.Text = text
	d.Tokens = grow(d.Tokens, t.Len())
	for i, l := range t.Lexemes {
		start := int(t.Starts[i])
		d.Tokens[i] = Token{
			Text: l.Text, Lower: l.Lower, Norm: l.Norm, Start: start, End: start + len(l.Text), Space: t.Spaces[i],
			Head: i, Left: i, Right: i, Name: -1, SentStart: i == 0,
		}
		if w.p.tagger != nil {
			d.Tokens[i].Tag = w.p.tags[w.tags[at+i]]
		}
	}
}

// arcs parses one doc, whose first token is the at-th of the batch.
func (w *Parser) arcs(at int, x []float32, d *Doc) {
	n := len(d.Tokens)
	if w.p.parser == nil || n == 0 {
		return
	}
	width := w.p.parser.Width()
	w.p.parser.Parse(&w.trans, x[at*width:(at+n)*width], w.isSpace[at:at+n], &w.tree)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		t.Head, t.Dep, t.SentStart = int(w.tree.Heads[i]), w.tree.Labels[i], w.tree.Starts[i]
		t.Left, t.Right = int(w.tree.Left[i]), int(w.tree.Right[i])
	}
}

// annotate applies rules and lemmatiser. All patterns see the tokens as tagger and parser left them.
func (w *Parser) annotate(t *token.Tokens, d *Doc) {
	w.notes, w.hits = w.notes[:0], w.hits[:0]
	raw := func(i int) ruler.Token {
		return ruler.Token{Lexeme: t.Lexemes[i], Tag: d.Tokens[i].Tag, Dep: d.Tokens[i].Dep}
	}
	for i, l := range t.Lexemes {
		n := w.p.note(l, d.Tokens[i].Tag, d.Tokens[i].Dep)
		if w.notes = append(w.notes, n); n.begins {
			w.hits = w.p.ruler.Long(i, t.Len(), raw, w.hits)
		}
	}
	slices.SortStableFunc(w.hits, func(a, b ruler.Hit) int { return cmp.Compare(a.Token, b.Token) })
	for k := 0; k < len(w.hits); {
		i := w.hits[k].Token
		var rules []int
		for ; k < len(w.hits) && w.hits[k].Token == i; k++ {
			rules = append(rules, w.hits[k].Rule)
		}
		w.notes[i] = w.p.makeNote(t.Lexemes[i], d.Tokens[i].Tag, d.Tokens[i].Dep, rules)
	}
	for i, n := range w.notes {
		tok := &d.Tokens[i]
		tok.Tag, tok.POS, tok.Morph, tok.Lemma, tok.Dep = n.tag, n.pos, n.morph, n.lemma, n.dep
		if n.norm != "" {
			tok.Norm = n.norm
			t.Lexemes[i] = w.p.store.Get(tok.Text, n.norm)
		}
	}
}

// names finds the names of all docs, which have n tokens together.
func (w *Parser) names(docs []*Doc, n int) {
	ner := w.p.ner
	for _, d := range docs {
		d.Names = d.Names[:0]
	}
	if ner == nil {
		return
	}
	if ner.Tok2Vec() != nil { // nobody reads the shared vectors any more
		w.shared = w.vectors(ner.Tok2Vec(), w.words, n, w.shared)
	}
	x, at := w.shared, 0
	for _, d := range docs {
		n := len(d.Tokens)
		if n == 0 {
			continue
		}
		w.starts = w.starts[:0]
		for i := range d.Tokens {
			w.starts = append(w.starts, d.Tokens[i].SentStart)
		}
		w.spans = ner.Find(&w.trans, x[at*ner.Width():(at+n)*ner.Width()], w.starts, w.isSpace[at:at+n], w.spans[:0])
		for _, s := range w.spans {
			for i := s.Start; i < s.End; i++ {
				d.Tokens[i].Name = len(d.Names)
			}
			d.Names = append(d.Names, Span(s))
		}
		at += n
	}
}
