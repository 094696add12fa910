package doc

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Check states every invariant of a Document and returns an error that tells all that do not hold, nil when all do. Layers that are
// not yet written are empty and pass, so that it can be called after every stage.
func Check(d *Document) error {
	c := checker{d: d}
	c.text()
	c.views()
	c.tree()
	c.mentions()
	c.facts()
	c.statements()
	c.entities()
	c.events()
	return errors.Join(c.errs...)
}

type checker struct {
	d    *Document
	errs []error
}

// want notes an error unless ok. It stops noting after twenty: the first ones tell the story.
func (c *checker) want(ok bool, format string, args ...any) {
	if !ok && len(c.errs) < 20 {
		c.errs = append(c.errs, fmt.Errorf(format, args...))
	}
}

func (c *checker) span(s Span, what string, i int) {
	n := len(c.d.Text)
	ok := 0 <= s.Start && s.Start <= s.End && s.End <= n
	c.want(ok, "%s %d: span %v outside of text of %d bytes", what, i, s, n)
	if ok {
		c.want(onRune(c.d.Text, s.Start) && onRune(c.d.Text, s.End), "%s %d: span %v cuts a character", what, i, s)
	}
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// tokens checks a token range; empty ones pass only where they may.
func (c *checker) tokens(r Range, mayBeEmpty bool, what string, i int) {
	if r == (Range{}) && mayBeEmpty {
		return
	}
	c.want(0 <= r.Start && r.Start < r.End && r.End <= len(c.d.Tokens), "%s %d: token range %v of %d tokens", what, i, r, len(c.d.Tokens))
}

// index checks a reference into a layer of n.
func (c *checker) index(i, n int, mayBeNone bool, what string, k int) {
	c.want(0 <= i && i < n || mayBeNone && i == None, "%s %d: index %d of %d", what, k, i, n)
}

func (c *checker) text() {
	d := c.d
	c.want(utf8.ValidString(d.Text), "text is not valid UTF-8")
	end := 0
	for i, b := range d.Blocks {
		c.span(b.Span, "block", i)
		c.want(b.Span.Start >= end && b.Span.Len() > 0, "block %d: %v overlaps the one before or is empty", i, b.Span)
		end = b.Span.End
	}
	for i, r := range d.Repairs {
		c.span(r.Span, "repair", i)
	}
}

func (c *checker) views() {
	d := c.d
	c.want(len(d.Views) == 0 || len(d.Views) == len(d.Blocks), "%d views for %d blocks", len(d.Views), len(d.Blocks))
	for i := range d.Views {
		v, at := &d.Views[i], 0
		c.want(utf8.ValidString(v.Text), "view %d: not valid UTF-8", i)
		for _, p := range v.Pieces {
			c.want(p.View.Start == at && p.View.End >= at, "view %d: piece %v does not begin at %d", i, p.View, at)
			c.span(p.Text, "piece of view", i)
			if i < len(d.Blocks) {
				b := d.Blocks[i].Span
				c.want(b.Start <= p.Text.Start && p.Text.End <= b.End, "view %d: piece %v outside of block %v", i, p.Text, b)
			}
			at = p.View.End
		}
		c.want(at == len(v.Text), "view %d: pieces end at %d of %d", i, at, len(v.Text))
	}
}

func (c *checker) tree() {
	d, end := c.d, 0
	for i, s := range d.Sentences {
		c.want(s.Tokens.Start == end && !s.Tokens.Empty(), "sentence %d: %v does not begin at %d", i, s.Tokens, end)
		end = s.Tokens.End
		for j := s.Tokens.Start; j < s.Tokens.End && j < len(d.Tokens); j++ {
			t := &d.Tokens[j]
			c.want(t.Block == s.Block, "token %d: block %d in sentence of block %d", j, t.Block, s.Block)
			c.want(s.Tokens.Has(t.Head), "token %d: head %d outside of sentence %v", j, t.Head, s.Tokens)
			c.want((t.Head == j) == (t.Rel == Root), "token %d: relation %v with head %d", j, t.Rel, t.Head)
			c.want(t.Edge.Has(j), "token %d: edge %v without it", j, t.Edge)
		}
	}
	c.want(end == len(d.Tokens), "sentences end at token %d of %d", end, len(d.Tokens))
	for i := range d.Tokens {
		t := &d.Tokens[i]
		c.span(t.Text, "token", i)
		if t.Block < len(d.Views) {
			v := d.Views[t.Block].Text
			ok := 0 <= t.View.Start && t.View.Start < t.View.End && t.View.End <= len(v)
			c.want(ok && v[t.View.Start:t.View.End] == t.Word, "token %d: %q is not at %v of its view", i, t.Word, t.View)
		}
		c.index(t.Case, len(d.Tokens), true, "token's case", i)
	}
	for i, n := range d.Names {
		c.tokens(n.Tokens, false, "name", i)
	}
}

func (c *checker) mentions() {
	for i, m := range c.d.Mentions {
		c.tokens(m.Tokens, false, "mention", i)
		c.want(m.Tokens.Has(m.Head), "mention %d: head %d outside of %v", i, m.Head, m.Tokens)
		if i > 0 {
			a, b := c.d.Mentions[i-1].Tokens, m.Tokens
			c.want(a.Start < b.Start || a.Start == b.Start && a.End > b.End, "mention %d: %v not after %v", i, b, a)
		}
	}
}

func (c *checker) facts() {
	d, end := c.d, 0
	for i, t := range d.Times {
		c.tokens(t.Tokens, false, "time", i)
		c.want(t.Tokens.Start >= end, "time %d: %v overlaps the one before", i, t.Tokens)
		end = t.Tokens.End
	}
	for i, p := range d.Places {
		c.tokens(p.Tokens, false, "place", i)
		c.want(!p.Located || -90 <= p.Lat && p.Lat <= 90 && -180 <= p.Lon && p.Lon <= 180, "place %d: at %g %g", i, p.Lat, p.Lon)
	}
	for i, a := range d.Amounts {
		c.tokens(a.Tokens, false, "amount", i)
		c.index(a.ItemHead, len(d.Tokens), true, "amount's item", i)
		c.want(a.Relation != Between || a.Low <= a.High, "amount %d: between %g and %g", i, a.Low, a.High)
	}
}

func (c *checker) statements() {
	d := c.d
	for i, s := range d.Statements {
		c.want(len(s.Content) > 0, "statement %d: no content", i)
		for _, r := range s.Content {
			c.tokens(r, false, "statement's content", i)
		}
		c.tokens(s.Cue, true, "statement's cue", i)
		c.tokens(s.Told, true, "statement's speaker", i)
		for _, m := range slices.Concat(s.Speakers, s.To) {
			c.index(m, len(d.Mentions), false, "statement's speaker", i)
		}
		c.index(s.Sentence, len(d.Sentences), false, "statement's sentence", i)
		c.index(s.Within, len(d.Statements), true, "statement within", i)
		c.want(s.Within != i, "statement %d: within itself", i)
		c.index(s.Time, len(d.Times), true, "statement's time", i)
	}
}

func (c *checker) entities() {
	d := c.d
	c.want(len(d.MentionEntity) == 0 || len(d.MentionEntity) == len(d.Mentions), "%d entities of mentions for %d mentions", len(d.MentionEntity), len(d.Mentions))
	for i, e := range d.MentionEntity {
		c.index(e, len(d.Entities), true, "mention's entity", i)
	}
	for i, e := range d.Entities {
		c.want(e.Name != "", "entity %d: no name", i)
		c.want((len(e.Mentions) > 0 || e.From == CodeClause && len(e.Sectors) > 0) && slices.IsSorted(e.Mentions), "entity %d: mentions %v", i, e.Mentions)
		for _, m := range e.Mentions {
			c.index(m, len(d.MentionEntity), false, "entity's mention", i)
			c.want(d.EntityOf(m) == i, "entity %d: its mention %d is of entity %d", i, m, d.EntityOf(m))
		}
		for _, m := range e.Members {
			c.index(m, len(d.Entities), false, "entity's member", i)
		}
		for _, o := range e.Offices {
			c.tokens(o.Words, o.From != CodeText, "office of entity", i)
		}
	}
}

func (c *checker) events() {
	d := c.d
	for i := range d.Events {
		v := &d.Events[i]
		c.want(v.Type != "" && v.Rule != "", "event %d: type %q by rule %q", i, v.Type, v.Rule)
		c.want(len(v.Action) > 0 && slices.IsSorted(v.Action), "event %d: action %v", i, v.Action)
		for _, a := range v.Action {
			c.index(a, len(d.Tokens), false, "event's action", i)
		}
		for _, p := range slices.Concat(v.Sources, v.Targets) {
			c.index(p.Entity, len(d.Entities), false, "event's participant", i)
			c.tokens(p.Words, false, "event's participant", i)
		}
		c.index(v.Sentence, len(d.Sentences), false, "event's sentence", i)
		c.index(v.Within, len(d.Events), true, "event within", i)
		c.index(v.SameAs, i, true, "event same as", i)
		c.index(v.Statement, len(d.Statements), true, "event's statement", i)
		c.want(v.Within != i, "event %d: within itself", i)
		for _, e := range v.AssertedBy {
			c.index(e, len(d.Entities), false, "event's word", i)
		}
		c.want(v.Confidence > 0 && v.Confidence <= 1, "event %d: confidence %g", i, v.Confidence)
		for _, q := range v.Amounts {
			c.index(q, len(d.Amounts), false, "event's amount", i)
		}
		if v.Place.From != "" {
			c.index(v.Place.Place, len(d.Places), v.Place.From == "dateline", "event's place", i)
		}
	}
	for i, k := range d.Commitments {
		c.tokens(k.Words, false, "commitment", i)
		c.tokens(k.Condition, true, "commitment's condition", i)
		c.index(k.Event, len(d.Events), true, "commitment's event", i)
		c.index(k.Statement, len(d.Statements), true, "commitment's statement", i)
		for _, e := range slices.Concat(k.By, k.To) {
			c.index(e, len(d.Entities), false, "commitment's party", i)
		}
	}
}
