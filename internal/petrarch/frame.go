package petrarch

import "strings"

// A shape is how a pattern is said in the lexicon: by a frame on the tree, or by words in their order about the verb.
type shape struct {
	subject string // "SRC", "SRC:%minister", "TGT", "_"
	rest    string // what stands behind the verb in the frame
	words   string // of the line "words"; "" for none
	mutual  bool
}

// frame says a pattern of noun phrases and prepositions on the tree: "SRC:%minister … {diplomatic_tie} with TGT". It returns false where the pattern
// asks for more than a subject, an object and what stands behind prepositions.
func (w *writer) frame(p *Pattern) (shape, bool) {
	s := shape{subject: "SRC"}
	if p.Touches || anyNext(p.After) {
		return s, false
	}
	before := p.Before
	if len(before) > 1 && before[0].Kind == Source {
		before = before[1:]
	}
	switch {
	case len(before) == 0 || len(before) == 1 && before[0].Kind == Source:
	case len(before) == 1:
		set, ok := w.subjectSet(&before[0])
		if !ok {
			return s, false
		}
		s.subject = "SRC:" + set
	default:
		return s, false
	}
	var rest []string
	for i := range p.After {
		it := &p.After[i]
		text, ok := w.element(it)
		if !ok || it.Kind != Phrase && i > 0 {
			return s, false
		}
		rest = append(rest, text)
	}
	s.rest = strings.Join(rest, " ")
	return s, true
}

func anyNext(items []Item) bool {
	for _, it := range items {
		if it.Next {
			return true
		}
	}
	return false
}

// element says one item behind the verb: an object, or a preposition with what stands behind it.
func (w *writer) element(it *Item) (string, bool) {
	switch it.Kind {
	case Target:
		return "TGT", true
	case Words, Noun:
		return w.group(it)
	case Phrase:
		prep, ok := w.preps(it.Prep)
		if !ok || len(it.Items) > 1 {
			return "", false
		}
		if len(it.Items) == 0 || it.Items[0].Kind == Skip {
			return prep + " ANY", true
		}
		in, ok := w.element(&it.Items[0])
		return prep + " " + in, ok
	}
	return "", false
}

// preps says the prepositions of a phrase: "on", "against|in|on".
func (w *writer) preps(parts []Part) (string, bool) {
	if len(parts) == 1 && parts[0].Set != "" {
		var out []string
		for _, run := range w.sets[parts[0].Set].Words {
			p, ok := w.preps(run)
			if !ok {
				return "", false
			}
			out = append(out, p)
		}
		return strings.Join(out, "|"), len(out) > 0
	}
	var out []string
	for _, p := range parts {
		if p.Word == "" || strings.Trim(p.Word, "abcdefghijklmnopqrstuvwxyz") != "" {
			return "", false
		}
		out = append(out, p.Word)
	}
	return strings.Join(out, "_"), true
}

// group says a noun phrase as words in braces or a set.
func (w *writer) group(it *Item) (string, bool) {
	if it.Kind == Words && len(it.Parts) == 1 && it.Parts[0].Set != "" {
		return "%" + w.setNames[it.Parts[0].Set], true
	}
	phrases, ok := w.phrases(it)
	return "{" + strings.Join(phrases, " ") + "}", ok
}

// maxPhrases is how many phrases a noun phrase with sets in it may stand for; more are matched as words in their order.
const maxPhrases = 64

// phrases returns all that a noun phrase may stand for, with the words of its sets put in: "{&TIETYPES RELATION}" is economic_relation and so on.
func (w *writer) phrases(it *Item) ([]string, bool) {
	var parts []Part
	switch it.Kind {
	case Words:
		parts = it.Parts
	case Noun:
		for i := range it.Items {
			if it.Items[i].Kind != Words {
				return nil, false
			}
			parts = append(parts, it.Items[i].Parts...)
		}
	}
	out := []string{""}
	for _, p := range parts {
		words := []string{p.Word}
		if p.Set != "" {
			var ok bool
			if words, ok = w.flat(p.Set, 0); !ok {
				return nil, false
			}
		}
		if len(out)*len(words) > maxPhrases {
			return nil, false
		}
		var more []string
		for _, a := range out {
			for _, b := range words {
				more = append(more, strings.TrimPrefix(a+"_"+b, "_"))
			}
		}
		out = more
	}
	return out, len(out) > 0
}

// flat returns the words of a set, those of the sets in it included; false where a run has a set within, or where they are more than maxPhrases.
func (w *writer) flat(set string, depth int) ([]string, bool) {
	if depth > 8 {
		return nil, false
	}
	var out []string
	for _, run := range w.sets[set].Words {
		if len(run) == 1 && run[0].Set != "" {
			more, ok := w.flat(run[0].Set, depth+1)
			if !ok {
				return nil, false
			}
			if out = append(out, more...); len(out) > maxPhrases {
				return nil, false
			}
			continue
		}
		text, ok := plain(run)
		if !ok {
			return nil, false
		}
		out = append(out, text)
	}
	return out, len(out) <= maxPhrases
}

// plain joins a run of words; it returns false where a set stands in it.
func plain(run []Part) (string, bool) {
	words := make([]string, len(run))
	for i, p := range run {
		if p.Set != "" {
			return "", false
		}
		words[i] = p.Word
	}
	return strings.Join(words, "_"), true
}

// subjectSet returns the set that a subject is restricted to; restrictions take sets only, so one is made for words.
func (w *writer) subjectSet(it *Item) (string, bool) {
	if it.Kind != Words && it.Kind != Noun {
		return "", false
	}
	text, ok := w.group(it)
	if !ok || strings.HasPrefix(text, "%") {
		return text, ok
	}
	words := strings.Trim(text, "{}")
	name, made := w.made[words]
	if !made {
		name = w.unique(strings.ReplaceAll(strings.Fields(words)[0], "_", "-"))
		w.made[words] = name
		w.extra = append(w.extra, "set "+name+"\n    "+words+"\n")
	}
	return "%" + name, true
}

// sequence says a pattern as words in their order: "SRC said would_* talks with TGT".
func (w *writer) sequence(p *Pattern, v *Verb) shape {
	s := shape{subject: "SRC"}
	q := sequencer{w: w}
	q.items(p.Before)
	if v != nil {
		for i, b := range v.Before {
			q.add(b, i > 0)
		}
	}
	q.add("*", p.Touches && len(p.Before) > 0 || v != nil && len(v.Before) > 0)
	if v != nil {
		for _, a := range v.After {
			q.add(a, true)
		}
	}
	q.items(p.After)
	s.words, s.mutual = q.text.String(), q.both
	if q.source || q.both {
		s.subject = "_"
	}
	if s.words == "*" {
		s.words = ""
	}
	return s
}

// A sequencer writes the items of a pattern as a line "words".
type sequencer struct {
	w            *writer
	text         strings.Builder
	source, both bool
}

func (q *sequencer) add(s string, next bool) {
	if q.text.Len() > 0 {
		q.text.WriteByte(" _"[b2i(next)])
	}
	q.text.WriteString(s)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (q *sequencer) items(items []Item) {
	for i := range items {
		switch it := &items[i]; it.Kind {
		case Source:
			q.source = true
			q.add("SRC", it.Next)
		case Target:
			q.add("TGT", it.Next)
		case Both:
			q.both = true
			q.add("BOTH", it.Next)
		case Skip:
			q.add("ANY", it.Next)
		case Noun:
			q.items(it.Items)
		case Phrase:
			q.run(it.Prep, it.Next)
			q.items(it.Items)
		default:
			q.run(it.Parts, it.Next)
		}
	}
}

func (q *sequencer) run(parts []Part, next bool) {
	for i, p := range parts {
		switch {
		case p.Set != "":
			p.Word = "%" + q.w.setNames[p.Set]
		case p.Stem:
			p.Word += "*"
		}
		q.add(p.Word, next || i > 0)
	}
}
