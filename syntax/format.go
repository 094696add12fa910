package syntax

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// AppendJSON appends a document as one line of JSON without the line's end: the id, tokens as
// [offset, length, space, tag, pos, morph, lemma, head, label, sentence start, name], noun chunks as [start, end).
// Offsets and lengths count code points; space and sentence start are 0 or 1; a name is "B-ORG", "I-ORG" or "O".
func (d *Doc) AppendJSON(b []byte, id string) []byte {
	b = append(b, `{"id":`...)
	b = appendString(b, id)
	b = append(b, `,"tokens":[`...)
	offset, at := 0, 0
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if i > 0 {
			b = append(b, ',')
		}
		offset += utf8.RuneCountInString(d.Text[at:t.Start])
		length := utf8.RuneCountInString(t.Text)
		b = append(b, '[')
		b = strconv.AppendInt(b, int64(offset), 10)
		b = append(b, ',')
		b = strconv.AppendInt(b, int64(length), 10)
		b = append(b, ',', bit(t.Space), ',')
		for _, s := range [...]string{t.Tag, t.POS, t.Morph, t.Lemma} {
			b = append(appendString(b, s), ',')
		}
		b = strconv.AppendInt(b, int64(t.Head), 10)
		b = append(b, ',')
		b = appendString(b, t.Dep)
		b = append(b, ',', bit(t.SentStart), ',')
		b = append(appendString(b, d.bio(i)), ']')
		offset, at = offset+length, t.End
	}
	b = append(b, `],"chunks":[`...)
	for i, c := range d.Chunks {
		if i > 0 {
			b = append(b, ',')
		}
		b = fmt.Appendf(b, "[%d,%d]", c.Start, c.End)
	}
	return append(b, "]}"...)
}

func bit(b bool) byte {
	if b {
		return '1'
	}
	return '0'
}

// bio gives the place of a token in a name: B-ORG, I-ORG, O.
func (d *Doc) bio(i int) string {
	n := d.Tokens[i].Name
	switch {
	case n < 0:
		return "O"
	case d.Names[n].Start == i:
		return "B-" + d.Names[n].Label
	}
	return "I-" + d.Names[n].Label
}

// appendString appends s in JSON; bytes that are no UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, '\\', 'n')
		case r < 0x20 || r == 0x7f || r == 0x85 || r == 0x2028 || r == 0x2029: // also what some programs take for the end of a line
			b = append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// WriteCoNLLU writes a document in the format of Universal Dependencies: ten columns, a line a token, a blank line after
// each sentence. Heads count from 1 within their sentence. White-space tokens stay, as "_" with SpacesAfter omitted: the
// format has no empty words. A name stands in the last column as NE=B-ORG.
func (d *Doc) WriteCoNLLU(w io.Writer, id string) error {
	var b strings.Builder
	for n, s := range d.Sentences {
		if id != "" {
			fmt.Fprintf(&b, "# sent_id = %s-%d\n", oneLine(id), n+1)
		}
		fmt.Fprintf(&b, "# text = %s\n", oneLine(d.SpanText(s)))
		for i := s.Start; i < s.End; i++ {
			d.conlluLine(&b, i, s)
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (d *Doc) conlluLine(b *strings.Builder, i int, s Span) {
	t := &d.Tokens[i]
	head, dep := t.Head-s.Start+1, t.Dep
	if t.Head == i {
		head, dep = 0, "root"
	}
	misc := ""
	if !t.Space {
		misc = "|SpaceAfter=No"
	}
	if name := d.bio(i); name != "O" {
		misc += "|NE=" + name
	}
	misc = strings.TrimPrefix(misc, "|")
	fmt.Fprintf(b, "%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t_\t%s\n", i-s.Start+1, cell(t.Text), cell(t.Lemma), cell(t.POS), cell(t.Tag), cell(t.Morph),
		head, cell(dep), cell(misc))
}

// cell gives a column's text: "_" where it is empty or white space alone, spaces within kept on the line.
func cell(s string) string {
	if strings.TrimSpace(s) == "" {
		return "_"
	}
	return oneLine(s)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// WriteText writes a document for people: a line a token with its head's text, names in brackets after it, a blank line
// after each sentence.
func (d *Doc) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, s := range d.Sentences {
		for i := s.Start; i < s.End; i++ {
			t := &d.Tokens[i]
			head := oneLine(d.Tokens[t.Head].Text)
			if t.Head == i {
				head = "-"
			}
			line := fmt.Sprintf("%3d  %-18s %-18s %-6s %-6s %-10s %3d  %-18s %s", i-s.Start+1, visible(t.Text), visible(t.Lemma), t.Tag, t.POS, t.Dep,
				t.Head-s.Start+1, head, name(d, i))
			b.WriteString(strings.TrimRight(line, " "))
			b.WriteByte('\n')
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func name(d *Doc, i int) string {
	if n := d.bio(i); n != "O" {
		return n
	}
	return ""
}

// visible shows white space as Go would write it.
func visible(s string) string {
	if strings.TrimSpace(s) == "" {
		return strconv.Quote(s)
	}
	return oneLine(s)
}
