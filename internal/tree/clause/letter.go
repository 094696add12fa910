package clause

import "readout/doc"

// letters are texts that are sent to somebody.
var letters = map[string]bool{"letter": true, "message": true, "note": true, "telegram": true, "cable": true, "memorandum": true, "petition": true, "memo": true, "communique": true, "dispatch": true,
	"appeal": true, "statement": true, "report": true, "complaint": true, "ultimatum": true}

// mendLetter hangs what a letter says on the letter rather than on those to whom it is sent: "sent a letter to the ambassador urging that".
func mendLetter(d *doc.Document, i int) {
	t := &d.Tokens[i]
	to := t.Head
	if t.Tag != "VBG" || to > i || d.Tokens[i-1].Word == "," {
		return
	}
	text := to
	if r := d.Tokens[to].Rel; r == doc.Oblique || r == doc.Dative {
		text = d.Tokens[to].Head
	} else if t.Rel == doc.Participle {
		return
	}
	if d.Tokens[text].POS == doc.Verb {
		v := text
		for k := v + 1; k < i; k++ {
			switch a := &d.Tokens[k]; {
			case a.Head == v && a.Rel == doc.Object:
				text = k
			case a.Head == i:
				return
			}
		}
	}
	if text < i && letters[d.Tokens[text].Lemma] {
		t.Head, t.Rel = text, doc.Participle
	}
}
