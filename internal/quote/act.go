package quote

import "readout/doc"

// actOf returns the act of a statement: the cue's, unless the cue is a plain word of saying and the content tells more.
func (f *finder) actOf(c *candidate) doc.Act {
	if c.act == "" {
		c.act = doc.Say
	}
	return c.act
}

// timeOf returns the time that a cue is told with, "said on Tuesday", or None.
func (f *finder) timeOf(c *candidate) int {
	if c.cue == doc.None {
		return doc.None
	}
	for i := range f.d.Times {
		t := &f.d.Times[i]
		if !holds(c.content, t.Head) && f.d.Tokens[t.Head].Head == c.cue {
			return i
		}
	}
	return doc.None
}
