package petrarch

import (
	"fmt"
	"strings"

	"readout/ontology"
)

// Cameo tells what a CAMEO code means by PLOVER's table.
func Cameo(code string) Kind {
	c, ok := ontology.LookupCameo(code)
	switch {
	case !ok || strings.Trim(code, "0123456789") != "" || len(code) > 4 || len(c.Code) < len(code) && len(code) < 4:
		return Kind{Why: "no code of CAMEO"}
	case c.Type == "":
		return Kind{Why: "a bare statement is no event for PLOVER"}
	}
	return Kind{Type: c.Type, Mode: c.Mode}
}

// Own takes every code as it stands, as one of a list that PLOVER has no types for.
func Own(string) Kind { return Kind{Type: ontology.Other, Own: true} }

// Table reads lines "CODE TYPE [MODE]" and returns a function that tells what a code means by the longest beginning of it that has a line; what has
// none is of type OTHER. The codes stand as they are.
func Table(file, text string) (func(code string) Kind, error) {
	kinds := map[string]Kind{}
	var errs Errors
	for n, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		k, why := tableKind(f)
		if why != "" {
			errs = append(errs, Error{file, Pos{n + 1, 1}, why})
			continue
		}
		kinds[f[0]] = k
	}
	if errs != nil {
		return nil, errs
	}
	return func(code string) Kind {
		for n := len(code); n > 0; n-- {
			if k, ok := kinds[code[:n]]; ok {
				return k
			}
		}
		return Own(code)
	}, nil
}

// tableKind reads the fields of one line of a table, or tells what is wrong with them.
func tableKind(f []string) (Kind, string) {
	if len(f) < 2 || len(f) > 3 {
		return Kind{}, "want a code, a type and perhaps a mode"
	}
	k := Kind{Type: f[1], Own: true}
	t, ok := ontology.LookupType(f[1])
	if !ok && f[1] != ontology.Other {
		return k, fmt.Sprintf("unknown type %q; want one of PLOVER's in capitals, or %s", f[1], ontology.Other)
	}
	if len(f) == 3 {
		if _, ok := t.Mode(f[2]); !ok {
			return k, fmt.Sprintf("%s has no mode %q", f[1], f[2])
		}
		k.Mode = f[2]
	}
	return k, ""
}
