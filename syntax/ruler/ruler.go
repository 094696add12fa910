// Package ruler applies a package's attribute rules: from a token's word, tag and dependency label, sometimes also its
// neighbours', they give its coarse part of speech, morphology and some lemmas, and mend tags and labels.
package ruler

import (
	"fmt"
	"slices"
	"strings"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
	"readout/syntax/pattern"
)

// A Token is what the rules see, and what they set.
type Token struct {
	Lexeme *lexeme.Lexeme
	Tag    string // fine-grained, of the tagger
	Dep    string // label of the arc to the head
	POS    string // coarse; empty until a rule sets it
	Morph  string // features, sorted: "Number=Sing|Person=3"; empty for none
	Lemma  string // empty unless a rule sets it
	Norm   string // empty unless a rule sets it
}

// A Ruler is compiled rules. It is read-only and safe for concurrent use.
type Ruler struct {
	sets  [][]pack.Assign // what each rule sets
	ones  map[string][]one
	any   []one // patterns of one token that do not fix its tag
	longs []long
}

// one is a pattern of one token, long one of several.
type one struct {
	rule  int
	tests []test
}

type long struct {
	rule  int
	index int // which token is changed
	specs [][]test
}

type test struct {
	attr   string
	op     pack.Op
	values []string
	re     *pattern.Pattern
}

// New compiles rules. Later rules override earlier ones.
func New(rules []pack.Rule) (*Ruler, error) {
	r := &Ruler{ones: map[string][]one{}}
	for k, rule := range rules {
		set := slices.Clone(rule.Set)
		for i := range set {
			if set[i].Attr == "MORPH" {
				set[i].Value = NormalMorph(set[i].Value)
			}
		}
		r.sets = append(r.sets, set)
		for _, p := range rule.Patterns {
			if err := r.add(k, rule.Index, p); err != nil {
				return nil, fmt.Errorf("attribute ruler: rule %d: %w", k, err)
			}
		}
	}
	return r, nil
}

func (r *Ruler) add(rule, index int, specs []pack.Spec) error {
	l := long{rule: rule, index: index}
	if index < 0 {
		l.index += len(specs)
	}
	for _, s := range specs {
		tests, err := compile(s)
		if err != nil {
			return err
		}
		l.specs = append(l.specs, tests)
	}
	if len(specs) > 1 {
		r.longs = append(r.longs, l)
		return nil
	}
	o := one{rule: rule, tests: l.specs[0]}
	for i, t := range o.tests {
		if t.attr == "TAG" && (t.op == pack.Equal || t.op == pack.In) {
			o.tests = slices.Delete(slices.Clone(o.tests), i, i+1)
			for _, tag := range t.values {
				r.ones[tag] = append(r.ones[tag], o)
			}
			return nil
		}
	}
	r.any = append(r.any, o)
	return nil
}

func compile(s pack.Spec) ([]test, error) {
	var out []test
	for _, t := range s {
		c := test{attr: t.Attr, op: t.Op, values: t.Values}
		if t.Op == pack.Match {
			var err error
			if c.re, err = pattern.Compile(t.Values[0]); err != nil {
				return nil, err
			}
		}
		out = append(out, c)
	}
	return out, nil
}

func (t *test) holds(tok *Token) bool {
	var v string
	switch t.attr {
	case "TAG":
		v = tok.Tag
	case "POS":
		v = tok.POS
	case "DEP":
		v = tok.Dep
	case "LOWER":
		v = tok.Lexeme.Lower
	case "ORTH":
		v = tok.Lexeme.Text
	case "IS_SPACE":
		v = "false"
		if tok.Lexeme.IsSpace {
			v = "true"
		}
	}
	switch t.op {
	case pack.Equal, pack.In:
		return slices.Contains(t.values, v)
	case pack.NotIn:
		return !slices.Contains(t.values, v)
	}
	_, _, ok := t.re.Find(v, 0)
	return ok
}

func all(tests []test, tok *Token) bool {
	for i := range tests {
		if !tests[i].holds(tok) {
			return false
		}
	}
	return true
}

// Apply applies the rules of one token, and those in extra, which found it with its neighbours.
func (r *Ruler) Apply(tok *Token, extra []int) {
	rules := slices.Clone(extra)
	for _, list := range [][]one{r.ones[tok.Tag], r.any} {
		for i := range list {
			if all(list[i].tests, tok) {
				rules = append(rules, list[i].rule)
			}
		}
	}
	slices.Sort(rules)
	for _, k := range rules {
		for _, a := range r.sets[k] {
			tok.assign(a)
		}
	}
}

func (tok *Token) assign(a pack.Assign) {
	switch a.Attr {
	case "TAG":
		tok.Tag = a.Value
	case "POS":
		tok.POS = a.Value
	case "MORPH":
		tok.Morph = a.Value
	case "LEMMA":
		tok.Lemma = a.Value
	case "DEP":
		tok.Dep = a.Value
	case "NORM":
		tok.Norm = a.Value
	}
}

// Begins tells whether a pattern of several tokens may begin with tok.
func (r *Ruler) Begins(tok *Token) bool {
	for i := range r.longs {
		if all(r.longs[i].specs[0], tok) {
			return true
		}
	}
	return false
}

// A Hit is a rule that a pattern of several tokens applies to one of them.
type Hit struct{ Token, Rule int }

// Long appends the hits of the patterns of several tokens that begin at token i of n; at gives a token as the tagger and
// parser left it.
func (r *Ruler) Long(i, n int, at func(int) Token, hits []Hit) []Hit {
	for _, l := range r.longs {
		if i+len(l.specs) > n {
			continue
		}
		ok := true
		for j := 0; ok && j < len(l.specs); j++ {
			tok := at(i + j)
			ok = all(l.specs[j], &tok)
		}
		if ok {
			hits = append(hits, Hit{i + l.index, l.rule})
		}
	}
	return hits
}

// NormalMorph sorts features, and the values of each, as spaCy shows them; "_" becomes empty.
func NormalMorph(s string) string {
	if s == "" || s == "_" {
		return ""
	}
	fields := strings.Split(s, "|")
	for i, f := range fields {
		name, value, ok := strings.Cut(f, "=")
		if ok && strings.Contains(value, ",") {
			values := strings.Split(value, ",")
			slices.Sort(values)
			fields[i] = name + "=" + strings.Join(values, ",")
		}
	}
	slices.Sort(fields)
	return strings.Join(fields, "|")
}
