package text

import "readout/doc"

// A Title is what stands before or beside a name and says who it is.
type Title struct {
	Code
	Words  doc.Range // "Foreign Minister", without the country; empty for none
	Region doc.Range // all of it: "Ukrainian Foreign Minister"
	Role   bool      // a role noun is among the words
}

// An Identity is what identify found for a name.
type Identity struct {
	doc.Range
	Code   Code
	Title  Title
	Choice Choice
}

// Take adds what an apposition says; what a title says stays.
func (t *Title) Take(o Code) {
	if o.Empty() {
		return
	}
	if t.Country == "" {
		t.Country = o.Country
	}
	if len(t.Sectors) == 0 || t.Vague && !o.Vague {
		t.Sectors, t.Org, t.Cameo, t.Vague = o.Sectors, o.Org, o.Cameo, o.Vague
	}
	t.From = doc.CodeText
}
