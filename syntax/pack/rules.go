package pack

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"readout/syntax/lexeme"
)

// ruler reads the patterns of the attribute ruler.
func (r *reader) ruler(c component) ([]Rule, error) {
	d, err := r.decoder(c.name+"/patterns", maxFile)
	if err != nil {
		return nil, err
	}
	n, err := d.array()
	if err != nil {
		return nil, err
	}
	rules := make([]Rule, 0, min(n, math.MaxUint16))
	for range n {
		rule, err := d.rule()
		if err != nil {
			return nil, err
		}
		rules = append(rules, rule)
	}
	return rules, d.end()
}

func (d *decoder) rule() (Rule, error) {
	var rule Rule
	err := d.fields(func(key string) (err error) {
		switch key {
		case "patterns":
			rule.Patterns, err = d.patterns()
		case "attrs":
			rule.Set, err = d.assigns()
		case "index":
			rule.Index, err = d.int()
		default:
			err = d.skip()
		}
		return err
	})
	if err != nil {
		return rule, err
	}
	for _, p := range rule.Patterns {
		if rule.Index >= len(p) || rule.Index < -len(p) {
			return rule, d.errorf("rule for token %d of a pattern of %d", rule.Index, len(p))
		}
	}
	return rule, nil
}

// maxOptional bounds the optional tokens of a pattern: each doubles the sequences that it stands for.
const maxOptional = 4

// patterns reads token sequences; one with optional tokens becomes all the sequences that it stands for.
func (d *decoder) patterns() ([][]Spec, error) {
	n, err := d.array()
	if err != nil {
		return nil, err
	}
	var out [][]Spec
	for range n {
		m, err := d.array()
		if err != nil {
			return nil, err
		}
		optional := 0
		seqs := [][]Spec{nil}
		for range m {
			s, opt, err := d.spec()
			if err != nil {
				return nil, err
			}
			without := seqs
			seqs = make([][]Spec, 0, 2*len(without))
			for _, q := range without {
				seqs = append(seqs, append(slices.Clone(q), s))
			}
			if opt {
				if optional++; optional > maxOptional {
					return nil, d.errorf("pattern with more than %d optional tokens", maxOptional)
				}
				seqs = append(seqs, without...)
			}
		}
		out = append(out, seqs...)
	}
	return slices.DeleteFunc(out, func(q []Spec) bool { return len(q) == 0 }), nil
}

var testAttrs = map[string]string{"TAG": "TAG", "POS": "POS", "DEP": "DEP", "LOWER": "LOWER", "ORTH": "ORTH", "TEXT": "ORTH", "IS_SPACE": "IS_SPACE"}

// spec reads the tests of one token and whether it may be left out.
func (d *decoder) spec() (out Spec, optional bool, err error) {
	err = d.fields(func(name string) error {
		if strings.ToUpper(name) == "OP" {
			op, err := d.str()
			if err == nil && op != "?" && op != "1" {
				err = d.errorf("pattern token with OP %q; this runtime knows \"?\" alone", op)
			}
			optional = op == "?"
			return err
		}
		attr, ok := testAttrs[strings.ToUpper(name)]
		if !ok {
			return d.errorf("pattern tests %s; this runtime knows TAG, POS, DEP, LOWER, ORTH, IS_SPACE", name)
		}
		k, err := d.peek()
		if err != nil {
			return err
		}
		if k != kindMap {
			t := Test{Attr: attr}
			v, err := d.value(attr)
			t.Values = []string{v}
			out = append(out, t)
			return err
		}
		return d.fields(func(op string) error {
			t, err := d.predicate(attr, op)
			out = append(out, t)
			return err
		})
	})
	slices.SortStableFunc(out, func(a, b Test) int { return cmp.Compare(a.Attr, b.Attr) })
	return out, optional, err
}

// value reads what an attribute is compared with or set to; a coarse part of speech may be its number.
func (d *decoder) value(attr string) (string, error) {
	k, err := d.peek()
	if err != nil {
		return "", err
	}
	switch {
	case attr == "IS_SPACE":
		b, err := d.bool()
		return strconv.FormatBool(b), err
	case attr == "POS" && k == kindInt:
		id, err := d.id()
		if err != nil {
			return "", err
		}
		for _, pos := range strings.Fields("ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE") {
			if lexeme.ID(pos) == id {
				return pos, nil
			}
		}
		return "", d.errorf("%d is no part of speech", id)
	}
	return d.str()
}

func (d *decoder) predicate(attr, op string) (Test, error) {
	t := Test{Attr: attr}
	var err error
	switch strings.ToUpper(op) {
	case "IN", "NOT_IN":
		t.Op = In
		if strings.ToUpper(op) == "NOT_IN" {
			t.Op = NotIn
		}
		t.Values, err = d.strs()
	case "REGEX":
		var s string
		t.Op = Match
		s, err = d.str()
		t.Values = []string{s}
	default:
		err = d.errorf("pattern has the operator %s; this runtime knows IN, NOT_IN, REGEX", op)
	}
	return t, err
}

var setAttrs = map[string]bool{"TAG": true, "POS": true, "MORPH": true, "LEMMA": true, "DEP": true, "NORM": true}

func (d *decoder) assigns() ([]Assign, error) {
	var out []Assign
	err := d.fields(func(name string) error {
		a := Assign{Attr: strings.ToUpper(name)}
		if !setAttrs[a.Attr] {
			return d.errorf("rule sets %s; this runtime knows TAG, POS, MORPH, LEMMA, DEP, NORM", name)
		}
		var err error
		a.Value, err = d.value(a.Attr)
		out = append(out, a)
		return err
	})
	slices.SortFunc(out, func(a, b Assign) int { return cmp.Compare(a.Attr, b.Attr) })
	return out, err
}
