package pack

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A config is the text of config.cfg: sections of keys whose values are JSON.
type config struct {
	file   string
	values map[string]string // "section.key" to the JSON as written
	lines  map[string]int
}

// readConfig reads spaCy's configuration language: an INI file, values in JSON, a longer value continued on indented lines.
func readConfig(file, text string) (*config, error) {
	c := &config{file: file, values: map[string]string{}, lines: map[string]int{}}
	section, last, n := "", "", 0
	for line := range strings.Lines(text) {
		n++
		body := strings.TrimSpace(line)
		switch {
		case body == "" || body[0] == '#' || body[0] == ';':
		case last != "" && (line[0] == ' ' || line[0] == '\t'):
			c.values[last] += "\n" + body
		case body[0] == '[':
			if !strings.HasSuffix(body, "]") {
				return nil, fmt.Errorf("%s:%d: want a section in brackets, found %q", file, n, body)
			}
			section, last = body[1:len(body)-1], ""
		default:
			key, value, ok := strings.Cut(body, "=")
			if !ok || section == "" {
				return nil, fmt.Errorf("%s:%d: want key = value within a section, found %q", file, n, body)
			}
			last = section + "." + strings.TrimSpace(key)
			c.values[last], c.lines[last] = strings.TrimSpace(value), n
		}
	}
	return c, nil
}

// get decodes the value of a key into v, through one reference ${section:key}; found is false where the key is missing or null.
func (c *config) get(key string, v any) (found bool, err error) {
	raw, ok := c.values[key]
	if ok && strings.HasPrefix(raw, "${") && strings.HasSuffix(raw, "}") {
		raw, ok = c.values[strings.Replace(raw[2:len(raw)-1], ":", ".", 1)]
	}
	if !ok || raw == "null" {
		return false, nil
	}
	if err := json.Unmarshal([]byte(raw), v); err != nil {
		return false, fmt.Errorf("%s:%d: %s: %w", c.file, c.lines[key], key, err)
	}
	return true, nil
}

// want checks that a key, if it is there, has one of the given values.
func (c *config) want(key string, allowed ...string) error {
	var got string
	found, err := c.get(key, &got)
	if err != nil || !found {
		return err
	}
	for _, a := range allowed {
		if got == a {
			return nil
		}
	}
	return fmt.Errorf("%s:%d: %s is %q; this runtime knows %s", c.file, c.lines[key], key, got, strings.Join(allowed, ", "))
}

// wantBool checks that a key, if it is there, has the given value.
func (c *config) wantBool(key string, want bool) error {
	got := want
	if _, err := c.get(key, &got); err != nil || got == want {
		return err
	}
	return fmt.Errorf("%s:%d: %s is %t; this runtime knows %t alone", c.file, c.lines[key], key, got, want)
}

// components gives the enabled components, in order, as name and factory, and refuses what would be left undone.
func (c *config) components() ([]component, error) {
	var pipeline, disabled []string
	if found, err := c.get("nlp.pipeline", &pipeline); err != nil || !found {
		return nil, or(err, fmt.Errorf("%s: want nlp.pipeline, found none", c.file))
	}
	if _, err := c.get("nlp.disabled", &disabled); err != nil {
		return nil, err
	}
	off := map[string]bool{}
	for _, name := range disabled {
		off[name] = true
	}
	var out []component
	seen := map[string]bool{}
	for _, name := range pipeline {
		if off[name] {
			continue
		}
		comp := component{name: name}
		if found, err := c.get("components."+name+".factory", &comp.factory); err != nil || !found {
			return nil, or(err, fmt.Errorf("%s: want a factory for component %q, found none", c.file, name))
		}
		if seen[comp.factory] {
			return nil, fmt.Errorf("%s: two components made by %q; this runtime knows one of each", c.file, comp.factory)
		}
		seen[comp.factory] = true
		if err := c.check(comp); err != nil {
			return nil, err
		}
		out = append(out, comp)
	}
	return out, c.order(out)
}

type component struct{ name, factory string }

// check refuses factories, networks and settings that this runtime would run differently from spaCy.
func (c *config) check(comp component) error {
	at := "components." + comp.name + "."
	switch comp.factory {
	case "tok2vec":
		return c.checkTok2Vec(at + "model")
	case "tagger":
		return or(c.want(at+"model.@architectures", "spacy.Tagger.v2", "spacy.Tagger.v1"), c.checkTok2Vec(at+"model.tok2vec"),
			c.wantBool(at+"overwrite", false))
	case "parser", "ner":
		return or(c.want(at+"model.@architectures", "spacy.TransitionBasedParser.v2"), c.want(at+"model.state_type", comp.factory),
			c.wantBool(at+"model.extra_state_tokens", false), c.wantBool(at+"model.use_upper", true), c.checkTok2Vec(at+"model.tok2vec"))
	case "attribute_ruler":
		return nil
	case "lemmatizer":
		return or(c.want(at+"mode", "rule"), c.wantBool(at+"overwrite", false))
	}
	return fmt.Errorf("%s: component %q is made by %q; this runtime knows tok2vec, tagger, parser, ner, attribute_ruler, lemmatizer",
		c.file, comp.name, comp.factory)
}

func (c *config) checkTok2Vec(at string) error {
	return or(c.want(at+".@architectures", "spacy.Tok2Vec.v2", "spacy.Tok2VecListener.v1"),
		c.want(at+".embed.@architectures", "spacy.MultiHashEmbed.v2"), c.want(at+".encode.@architectures", "spacy.MaxoutWindowEncoder.v2"))
}

// order checks that each component runs after those whose results it reads.
func (c *config) order(comps []component) error {
	place := map[string]int{}
	for i, comp := range comps {
		place[comp.factory] = i + 1
	}
	for _, p := range [][2]string{{"tok2vec", "tagger"}, {"tok2vec", "parser"}, {"tagger", "attribute_ruler"}, {"parser", "attribute_ruler"},
		{"attribute_ruler", "lemmatizer"}, {"parser", "ner"}, {"tok2vec", "ner"}} {
		if a, b := place[p[0]], place[p[1]]; a > 0 && b > 0 && a > b {
			return fmt.Errorf("%s: nlp.pipeline has %s after %s; this runtime knows them in the other order", c.file, p[0], p[1])
		}
	}
	return nil
}

// or gives the first error.
func or(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
