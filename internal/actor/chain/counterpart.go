package chain

import (
	"strings"

	"readout/doc"
)

// JoinCounterparts joins "his Kenyan counterpart" to whom the report names with the owner's office and that country: "President Ruto" of Kenya where
// the owner is a president. Pronouns must be joined before.
func (c *Chains) JoinCounterparts() {
	for i := range c.Mentions {
		m := &c.Mentions[i]
		if m.Form != doc.Description || m.Plural || c.Readings[i].Head != "counterpart" || c.Readings[i].Code.Country == "" {
			continue
		}
		owner := c.Doc.MentionAt(c.Doc.Child(m.Head, doc.Possessor))
		if owner < 0 {
			continue
		}
		office := c.officeOf(c.Root(owner))
		if office == "" {
			continue
		}
		for k := range c.Mentions {
			if c.office(k) == office && c.countryOfTitle(k) == c.Readings[i].Code.Country && c.Root(k) != c.Root(owner) {
				c.join(i, k)
				break
			}
		}
	}
}

// officeOf returns the office that the first titled name of a chain has, "" for none.
func (c *Chains) officeOf(root int) string {
	for k := range c.Mentions {
		if c.Root(k) == root {
			if o := c.office(k); o != "" {
				return o
			}
		}
	}
	return ""
}

// office returns the words of the title before a person's name, in lower case: "foreign minister"; "" for none.
func (c *Chains) office(k int) string {
	at := c.Readings[k].Title.Words
	if c.Mentions[k].Form != doc.NameForm || c.Kinds[c.Root(k)] != doc.Person || at.Empty() {
		return ""
	}
	words := make([]string, 0, at.Len())
	for t := at.Start; t < at.End; t++ {
		words = append(words, c.Doc.Tokens[t].Lower)
	}
	return strings.Join(words, " ")
}

// countryOfTitle returns the country that the title before a name tells, else the name's own.
func (c *Chains) countryOfTitle(k int) string {
	if t := c.Readings[k].Title.Country; t != "" {
		return t
	}
	return c.Readings[k].Code.Country
}
