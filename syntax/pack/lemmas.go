package pack

import (
	"maps"
	"slices"
	"strings"

	"readout/syntax/lexeme"
)

// lemmas reads the tables of the rule lemmatiser.
func (r *reader) lemmas(c component) ([]LemmaTable, error) {
	d, err := r.decoder(c.name+"/lookups/lookups.bin", maxFile)
	if err != nil {
		return nil, err
	}
	tables := map[string]*LemmaTable{}
	table := func(id uint64) (*LemmaTable, error) {
		pos, ok := coarse(id)
		if !ok {
			return nil, d.errorf("table of %d; want the id of a part of speech in lower case", id)
		}
		if tables[pos] == nil {
			tables[pos] = &LemmaTable{POS: pos}
		}
		return tables[pos], nil
	}
	err = d.fields(func(name string) error {
		var read func(*LemmaTable) error
		switch name {
		case "lemma_rules":
			read = d.lemmaRules
		case "lemma_exc":
			read = d.lemmaExceptions
		case "lemma_index":
			read = d.lemmaIndex
		default:
			return d.skip()
		}
		return d.ids(func(id uint64) error {
			t, err := table(id)
			if err != nil {
				return err
			}
			return read(t)
		})
	})
	if err != nil {
		return nil, err
	}
	out := []LemmaTable{}
	for _, pos := range slices.Sorted(maps.Keys(tables)) {
		out = append(out, *tables[pos])
	}
	return out, d.end()
}

// coarse gives the part of speech whose lower-case name has the id.
func coarse(id uint64) (string, bool) {
	for _, pos := range strings.Fields("adj adp adv aux cconj conj det eol intj noun num part pron propn punct sconj space sym verb x") {
		if lexeme.ID(pos) == id {
			return pos, true
		}
	}
	return "", false
}

func (d *decoder) lemmaRules(t *LemmaTable) error {
	n, err := d.array()
	if err != nil {
		return err
	}
	for range n {
		pair, err := d.strs()
		if err != nil {
			return err
		}
		if len(pair) != 2 {
			return d.errorf("rule of %d strings; want an ending and what replaces it", len(pair))
		}
		t.Rules = append(t.Rules, [2]string{pair[0], pair[1]})
	}
	return nil
}

func (d *decoder) lemmaExceptions(t *LemmaTable) error {
	lemmas := map[string]string{}
	err := d.fields(func(form string) error {
		list, err := d.strs()
		if err == nil && strings.Contains(strings.Join(list, ""), "\x00") {
			err = d.errorf("lemma of %q with a zero byte", form)
		}
		if len(list) > 0 {
			lemmas[form] = strings.Join(list, "\x00")
		}
		return err
	})
	t.Forms = NewSet(slices.Collect(maps.Keys(lemmas)))
	ordered := make([]string, t.Forms.Len())
	for i := range ordered {
		ordered[i] = lemmas[t.Forms.At(i)]
	}
	t.Lemmas = NewWords(ordered)
	return err
}

func (d *decoder) lemmaIndex(t *LemmaTable) error {
	words, err := d.strs()
	t.Index = NewSet(words)
	return err
}
