package petrarch

import (
	"slices"
	"strings"
)

// verb reads "BREAK {BROKE BROKEN} [160] # comment", "+BREAK_DOWN", "WIRE_+TAP {WIRE_+TAPPED}".
func (r *reader) verb(body string, pos Pos) {
	r.set = nil
	text, forms, code := body, "", Code{Pos: pos}
	own := false
	if i := strings.IndexAny(text, "#;"); i >= 0 && !strings.Contains(text[:i], "[") {
		text = text[:i]
	}
	if i := strings.IndexByte(text, '['); i >= 0 {
		var ok bool
		if code, ok = r.readCode(text[i:], Pos{pos.Line, pos.Col + i}); !ok {
			return
		}
		text, own = text[:i], true
	}
	if i := strings.IndexByte(text, '{'); i >= 0 {
		end := strings.IndexByte(text, '}')
		if end < i {
			r.errorf(Pos{pos.Line, pos.Col + i}, "the brace is not closed; want the verb's forms and then }")
			return
		}
		text, forms = text[:i], text[i+1:end]
	}
	text = strings.TrimSpace(text)
	if text == "" || strings.ContainsAny(text, "*$%^()}]=\"|:&~") {
		r.errorf(pos, "%q is no verb; want a word, a set (&), a pattern (-) or a block (---)", body)
		return
	}
	v, ok := r.compound(strings.Join(strings.Fields(text), "_"), pos)
	if !ok {
		return
	}
	v.Text, v.Pos, v.Code = text, pos, code
	switch {
	case r.d.Stems && !strings.HasSuffix(text, "_") && len(v.After) == 0:
		v.Forms = append(v.Forms, ofStem(v.Forms[0])...)
	case forms == "" && !r.d.Stems:
		v.Forms = append(v.Forms, regular(v.Forms[0])...)
	}
	for _, f := range strings.Fields(forms) {
		if more, ok := r.compound(f, pos); ok {
			v.Forms = append(v.Forms, more.Forms...)
		}
	}
	r.addVerb(v, own)
}

// addVerb puts a verb into the block that it stands in. Where no "---" line begins one, the verb does, as in TABARI's files.
func (r *reader) addVerb(v Verb, own bool) {
	if r.block == nil || !r.headed {
		r.d.Blocks = append(r.d.Blocks, Block{Name: v.Text, Pos: v.Pos})
		r.block = &r.d.Blocks[len(r.d.Blocks)-1]
		r.code = Code{Pos: v.Pos}
	}
	if !own {
		v.Code = r.code
	}
	r.block.Verbs = append(r.block.Verbs, v)
}

// compound cuts "WIRE_+TAP" at the word that is the verb; without "+" that is the first.
func (r *reader) compound(text string, pos Pos) (Verb, bool) {
	var v Verb
	before, after, marked := strings.Cut(strings.ToLower(strings.Trim(text, "_")), "+")
	if !marked {
		before, after = "", before
	}
	words := fields(after)
	if len(words) == 0 || strings.Contains(after, "+") {
		r.errorf(pos, "%q has no word that is the verb; want + before it", text)
		return v, false
	}
	for _, w := range slices.Concat(fields(before), words) {
		if !isWord(w) {
			r.errorf(pos, "%q is no word", w)
			return v, false
		}
	}
	v.Before, v.Forms, v.After = fields(before), words[:1:1], words[1:]
	return v, true
}

// fields cuts at "_".
func fields(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '_' })
}

// regular returns the forms that a program makes of a regular verb. Words that are forms themselves ("killed") have none.
func regular(base string) []string {
	if len(base) < 2 || strings.HasSuffix(base, "ed") || strings.HasSuffix(base, "ing") {
		return nil
	}
	last, vowel := base[len(base)-1], strings.IndexByte("aeiou", base[len(base)-2]) >= 0
	s, ed, ing := base+"s", base+"ed", base+"ing"
	switch {
	case last == 'y' && !vowel:
		s, ed = base[:len(base)-1]+"ies", base[:len(base)-1]+"ied"
	case last == 's' || last == 'x' || last == 'z' || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "sh"):
		s = base + "es"
	case last == 'e':
		ed = base + "d"
		if base[len(base)-2] != 'e' {
			ing = base[:len(base)-1] + "ing"
		}
	}
	return []string{s, ed, ing}
}

// ofStem returns the forms of a verb of which only the beginning is written: "accus", "deni", "ban".
func ofStem(stem string) []string {
	var out []string
	for _, end := range []string{"e", "s", "es", "d", "ed", "ing", "y", "ies", "ied", "ying"} {
		out = append(out, stem+end)
	}
	if last := stem[len(stem)-1:]; strings.Trim(last, "bdgklmnprtvz") == "" { // "banned", "quarrelling"
		out = append(out, stem+last+"ed", stem+last+"ing")
	}
	return out
}
