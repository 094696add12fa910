package repair

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

// An edit replaces a span of a view.
type edit struct {
	span  doc.Span
	parts []part // in view order; none deletes
	why   string // "" is not told: it changes no word (a line end, a wide space)
}

// A part is a copy of a span of the view before, or a string that stands for the span.
type part struct {
	from doc.Span
	text string // "" is a copy
}

func insert(at int, text, why string) edit {
	s := doc.Span{Start: at, End: at}
	return edit{span: s, parts: []part{{from: s, text: text}}, why: why}
}

func replace(start, end int, text, why string) edit {
	s := doc.Span{Start: start, End: end}
	return edit{span: s, parts: []part{{from: s, text: text}}, why: why}
}

func remove(start, end int, why string) edit {
	return edit{span: doc.Span{Start: start, End: end}, why: why}
}

// sortEdits puts edits in order; of two that overlap the first stays.
func sortEdits(es []edit) []edit {
	slices.SortStableFunc(es, func(a, b edit) int { return cmp.Compare(a.span.Start, b.span.Start) })
	var out []edit
	at := 0
	for _, e := range es {
		if e.span.Start < at {
			continue
		}
		out = append(out, e)
		at = e.span.End
	}
	return out
}

// A mender applies edits to views and keeps the repairs.
type mender struct {
	text    string
	repairs []doc.Repair
}

// apply makes the edits, which are sorted and do not overlap, and maps the new view to the text through the old one.
func (m *mender) apply(v *doc.View, edits []edit) {
	if len(edits) == 0 {
		return
	}
	b := builder{text: m.text, old: v}
	at := 0
	for _, e := range edits {
		b.copy(doc.Span{Start: at, End: e.span.Start})
		start := b.view.Len()
		for _, p := range e.parts {
			if p.text == "" {
				b.copy(p.from)
			} else {
				b.put(p)
			}
		}
		if e.why != "" {
			m.note(v, e, b.view.String()[start:])
		}
		at = e.span.End
	}
	b.copy(doc.Span{Start: at, End: len(v.Text)})
	*v = doc.View{Text: b.view.String(), Pieces: b.pieces}
}

// note keeps a repair. A mark is told with the words that it stands at.
func (m *mender) note(v *doc.View, e edit, reads string) {
	span := e.span
	if !strings.ContainsFunc(v.Text[span.Start:span.End], unicode.IsLetter) {
		span.Start = strings.LastIndexByte(strings.TrimRight(v.Text[:span.Start], " "), ' ') + 1
		if n := strings.IndexByte(v.Text[span.End:], ' '); n >= 0 {
			span.End += n
		} else {
			span.End = len(v.Text)
		}
		reads = v.Text[span.Start:e.span.Start] + reads + v.Text[e.span.End:span.End]
	}
	s := v.TextSpan(span)
	m.repairs = append(m.repairs, doc.Repair{Span: s, Was: m.text[s.Start:s.End], Reads: reads, Why: e.why})
}

// count returns the number of repairs of a kind.
func (m *mender) count(why string) int {
	n := 0
	for i := range m.repairs {
		if m.repairs[i].Why == why {
			n++
		}
	}
	return n
}

// sorted returns the repairs in text order.
func (m *mender) sorted() []doc.Repair {
	slices.SortStableFunc(m.repairs, func(a, b doc.Repair) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	return m.repairs
}

// A builder writes a new view of what an old one shows.
type builder struct {
	text   string // the document's
	old    *doc.View
	view   strings.Builder
	pieces []doc.Piece
}

// copy appends a span of the old view with its map.
func (b *builder) copy(s doc.Span) {
	if s.Len() <= 0 {
		return
	}
	i, _ := slices.BinarySearchFunc(b.old.Pieces, s.Start, func(p doc.Piece, at int) int { return cmp.Compare(p.View.End, at+1) })
	for ; i < len(b.old.Pieces) && b.old.Pieces[i].View.Start < s.End; i++ {
		p := b.old.Pieces[i]
		if p.View.Len() == 0 {
			continue
		}
		cut := doc.Span{Start: max(s.Start, p.View.Start), End: min(s.End, p.View.End)}
		if p.View.Len() == p.Text.Len() {
			p.Text.Start += cut.Start - p.View.Start
			p.Text.End -= p.View.End - cut.End
		}
		b.add(b.old.Text[cut.Start:cut.End], p.Text)
	}
}

// put appends a string that stands for a span of the old view.
func (b *builder) put(p part) {
	t := b.old.TextSpan(p.from)
	if t.Len() == 0 {
		at := textAt(b.old, p.from.Start)
		t = doc.Span{Start: at, End: at}
	}
	if s := b.text[t.Start:t.End]; len(s) == len(p.text) && utf8.RuneCountInString(s) != utf8.RuneCountInString(p.text) {
		_, n := utf8.DecodeRuneInString(p.text) // "ffi" is as long as the ligature, but its bytes are no characters of it
		b.add(p.text[:n], t)
		b.add(p.text[n:], doc.Span{Start: t.End, End: t.End})
		return
	}
	b.add(p.text, t)
}

// add appends a piece, or lengthens the last one where both are plain copies one behind the other.
func (b *builder) add(s string, t doc.Span) {
	v := doc.Span{Start: b.view.Len(), End: b.view.Len() + len(s)}
	b.view.WriteString(s)
	if n := len(b.pieces); n > 0 && len(s) == t.Len() {
		if last := &b.pieces[n-1]; last.View.Len() == last.Text.Len() && last.Text.End == t.Start {
			last.View.End, last.Text.End = v.End, t.End
			return
		}
	}
	b.pieces = append(b.pieces, doc.Piece{View: v, Text: t})
}

// textAt returns where in the text a point of a view stands.
func textAt(v *doc.View, at int) int {
	for _, p := range v.Pieces {
		switch {
		case at > p.View.End:
		case at == p.View.Start:
			return p.Text.Start
		case p.View.Len() == p.Text.Len():
			return p.Text.Start + at - p.View.Start
		default:
			return p.Text.End
		}
	}
	return v.Pieces[len(v.Pieces)-1].Text.End
}
