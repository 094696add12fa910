package event_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/doc"
)

// ownList is a lexicon of codes of a list of its own that takes the place of the shipped one.
const ownList = `examples none
replace shipped
set ties
    ties
    trading_links

type OTHER
restore
    SRC {restore}
    code 12
    needs both
    target behind
not-restore
    SRC {restore}
    words not_* ANY with TGT
    code 13
    needs both
    target behind
restore-ties
    SRC {restore}
    words * full_%ties
    code 14
    needs both
    target behind
restore-confidence
    SRC {restore}
    words * confiden*
    nothing
visit
    SRC {visit}
    code 31
    back 32
    needs both
    target behind
confer
    _ {confer}
    words BOTH *
    code 40
    back 40
    mutual
    target none
    needs both
cut
    SRC {cut_off}
    code 41
    back 41
    mutual
    target behind
    needs both
feed
    SRC {feed}
    words * ANY ANY ANY ANY ANY ANY ANY ANY nowhere
    code 60
free
    SRC {free} TGT
    code 50
    swap
    needs both
`

// TestOwnList reads sentences with nothing but entries of one's own: words in their order, codes that are not CAMEO, both directions of an act.
func TestOwnList(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "own.lex"), []byte(ownList), 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := readout.New(readout.Options{Lexicons: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"France restored its embassy in Iran on Monday.", []string{"12 FRA > IRN happened"}},
		{"France will restore trade with Iran.", []string{"12 FRA > IRN planned"}},
		{"France did not restore trade with Iran.", []string{"13 FRA > IRN happened"}}, // the entry itself says "not"
		{"France never restored its embassy in Iran.", []string{"12 FRA > IRN negated"}},
		{"France restored full trading links with Iran.", []string{"14 FRA > IRN happened"}},
		{"France restored full and fruitful ties with Iran.", []string{"12 FRA > IRN happened"}}, // "full" and "ties" must be next to each other
		{"France restored confidence in Iran.", nil},
		{"The French premier visited Iran.", []string{"31 FRA > IRN happened", "32 IRN > FRA happened"}},
		{"France and Iran conferred on Monday.", []string{"40 FRA IRN > FRA IRN happened"}},
		{"France and Iran cut off relations.", []string{"41 FRA IRN > FRA IRN happened"}},
		{"France and Iran cut off relations with Lebanon.", []string{"41 FRA IRN > LBN happened", "41 LBN > FRA IRN happened"}},
		{"France conferred with Iran on Monday.", nil},
		{"France freed Iran.", []string{"50 IRN > FRA happened"}},
		{"France attacked Iran.", nil},                                                     // of the shipped lexicon
		{"France said Iran must leave Lebanon.", nil},                                      // nor what is coded without a lexicon
		{"Iran said France had restored order.", nil},                                      // nobody stands behind the verb
		{"France fed " + strings.Repeat("horses, mules, ", 60) + "and dogs in Iran.", nil}, // all ways to fill the slots would take for ever
		{"Iran was visited by France.", []string{"31 FRA > IRN happened", "32 IRN > FRA happened"}},
	} {
		d, err := r.Read(readout.Report{Name: "-", Data: []byte(c.text), Date: "2021-04-14", Whole: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := doc.Check(d); err != nil {
			t.Error(err)
		}
		var got []string
		for i := range d.Events {
			e := &d.Events[i]
			got = append(got, strings.Join([]string{e.Cameo, countries(d, e.Sources), ">", countries(d, e.Targets), e.Status()}, " "))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}

func countries(d *doc.Document, ps []doc.Participant) string {
	var out []string
	for _, p := range ps {
		out = append(out, d.Entities[p.Entity].Country)
	}
	return strings.Join(out, " ")
}
