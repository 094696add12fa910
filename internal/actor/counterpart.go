package actor

import (
	"strings"

	"readout/doc"
)

// joinCounterparts joins "his Kenyan counterpart" to whom the report names with the owner's office and that country: "President Ruto" of Kenya where
// the owner is a president. Pronouns must be joined before.
func (c *chains) joinCounterparts() {
	for i := range c.ms {
		m := &c.ms[i]
		if m.Form != doc.Description || m.Plural || c.of[i].head != "counterpart" || c.of[i].code.country == "" {
			continue
		}
		owner := c.d.MentionAt(c.d.Child(m.Head, doc.Possessor))
		if owner < 0 {
			continue
		}
		office := c.officeOf(c.root(owner))
		if office == "" {
			continue
		}
		for k := range c.ms {
			if c.office(k) == office && c.countryOfTitle(k) == c.of[i].code.country && c.root(k) != c.root(owner) {
				c.join(i, k)
				break
			}
		}
	}
}

// officeOf returns the office that the first titled name of a chain has, "" for none.
func (c *chains) officeOf(root int) string {
	for k := range c.ms {
		if c.root(k) == root {
			if o := c.office(k); o != "" {
				return o
			}
		}
	}
	return ""
}

// office returns the words of the title before a person's name, in lower case: "foreign minister"; "" for none.
func (c *chains) office(k int) string {
	at := c.of[k].title.words
	if c.ms[k].Form != doc.NameForm || c.kinds[c.root(k)] != doc.Person || at.Empty() {
		return ""
	}
	words := make([]string, 0, at.Len())
	for t := at.Start; t < at.End; t++ {
		words = append(words, c.d.Tokens[t].Lower)
	}
	return strings.Join(words, " ")
}

// countryOfTitle returns the country that the title before a name tells, else the name's own.
func (c *chains) countryOfTitle(k int) string {
	if t := c.of[k].title.country; t != "" {
		return t
	}
	return c.of[k].code.country
}
