package petrarch_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	shipped "readout/data/en/lexicon"
	"readout/internal/event/lexicon"
	"readout/internal/petrarch"
)

// TestWrite reads the dictionaries in testdata and compares what is made of them with the files beside them. Run with UPDATE=1 to write what comes out now,
// and look at the difference.
func TestWrite(t *testing.T) {
	for _, c := range []struct {
		name string
		kind func(string) petrarch.Kind
	}{
		{"words", petrarch.Own},     // PETRARCH and TABARI: words in their order
		{"phrases", petrarch.Cameo}, // PETRARCH2: noun phrases and prepositions
		{"stems", petrarch.Cameo},   // TABARI: stems
	} {
		text, err := os.ReadFile("testdata/" + c.name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		d, err := petrarch.Read(c.name+".txt", string(text))
		if err != nil {
			t.Fatal(err)
		}
		r := petrarch.Write(d, petrarch.Options{Kind: c.kind, Replace: true})
		same(t, "testdata/"+c.name+".lex", r.Lexicon)
		var report strings.Builder
		for _, l := range r.Losses {
			report.WriteString(l.String() + "\n")
		}
		same(t, "testdata/"+c.name+".report", report.String())
		compiles(t, r.Lexicon)
	}
}

func same(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s: %s", file, diff)
	}
}

func compiles(t *testing.T, text string) {
	t.Helper()
	_, err := lexicon.Load(shipped.Files(), fstest.MapFS{"own.lex": &fstest.MapFile{Data: []byte(text)}})
	if err != nil {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"- * TIES [064]", `x.txt:1:1: a pattern before any verb`},
		{"RESTORE\n- * TIES", `x.txt:2:1: no code; want one in square brackets behind the pattern`},
		{"RESTORE\n- * TIES # [064]", `x.txt:2:1: no code; want one in square brackets behind the pattern`},
		{"RESTORE\n- * TIES [064", `x.txt:2:10: the code is not closed; want ]`},
		{"RESTORE\n- * TIES [0 64]", `x.txt:2:10: "0 64" is no code; want letters and digits, two of them with : between, or ---`},
		{"RESTORE\n- TIES [064]", `x.txt:2:1: no *; want one, for the verb`},
		{"RESTORE\n- * TIES * [064]", `x.txt:2:10: a second *; want one, for the verb`},
		{"RESTORE\n- * &TIES [064]", `x.txt:2:5: unknown set "&TIES"; want one that a line begins with`},
		{"RESTORE\n- * (WITH + [064]", `x.txt:2:5: the bracket is not closed; want )`},
		{"RESTORE\n- * (+) [064]", `x.txt:2:6: want a preposition first`},
		{"RESTORE\n- * {FULL TIES [064]", `x.txt:2:5: the brace is not closed; want }`},
		{"RESTORE\n- * TIES) [064]", `x.txt:2:9: unexpected ")"`},
		{"RESTORE {RESTORED", `x.txt:1:9: the brace is not closed; want the verb's forms and then }`},
		{"WIRE_TAP+", `x.txt:1:1: "WIRE_TAP+" has no word that is the verb; want + before it`},
		{"RE STORE*", `x.txt:1:1: "RE STORE*" is no verb; want a word, a set (&), a pattern (-) or a block (---)`},
		{"&\n", `x.txt:1:1: "&" is no set; want & and a name, and its words on lines that begin with +`},
		{"&TIES\n+ # none", `x.txt:2:2: no word behind +`},
		{"\v&TIES\nRESTORE\n- * &TIES [064]", "x.txt:1:1: \"\\v&TIES\" is no verb; want a word, a set (&), a pattern (-) or a block (---)\nx.txt:3:5: unknown set \"&TIES\"; want one that a line begins with"},
		{"RESTORE\xff", `x.txt:1:1: the line is not UTF-8`},
		{"RESTORE\n- * A [1]\n- B [2]\n- * C\n", "x.txt:3:1: no *; want one, for the verb\nx.txt:4:1: no code; want one in square brackets behind the pattern"},
	} {
		_, err := petrarch.Read("x.txt", c.text)
		if err == nil || err.Error() != c.want {
			t.Errorf("%q\n got %v\nwant %s", c.text, err, c.want)
		}
	}
}

func TestTable(t *testing.T) {
	kind, err := petrarch.Table("types.txt", "# WEIS\n03 CONSULT\n032 CONSULT visit\n22 ASSAULT\n")
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]petrarch.Kind{
		"031": {Type: "CONSULT", Own: true}, "0321": {Type: "CONSULT", Mode: "visit", Own: true}, "223": {Type: "ASSAULT", Own: true}, "064": {Type: "OTHER", Own: true},
	} {
		if got := kind(code); got != want {
			t.Errorf("%s: %+v, want %+v", code, got, want)
		}
	}
	_, err = petrarch.Table("types.txt", "03\n04 TALK\n05 CONSULT shout\n")
	want := `types.txt:1:1: want a code, a type and perhaps a mode
types.txt:2:1: unknown type "TALK"; want one of PLOVER's in capitals, or OTHER
types.txt:3:1: CONSULT has no mode "shout"`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

// FuzzRead wants, of any text, errors or a dictionary whose lexicon compiles, and the same again.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"words", "phrases", "stems"} {
		text, err := os.ReadFile("testdata/" + name + ".txt")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Add("&A\n+B C\n&D_\n+&A\n--- X [1:2] ---\n+GO_ON {WENT_+ON}\n- $ A_&D_*_OFF ^ {B &A} (ON &D) (TO +) % [3:]\n")
	f.Add("&A\n+&A\n&E\nGO\n- * {&E} &E [1]\n&F #\x80\nTAKE {\"}\n- * &F [2]\n")
	f.Add("\v&A\n--- X ---\nGO [1]\n- * (&A +) [2]\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, _ := petrarch.Read("f.txt", text)
		for _, kind := range []func(string) petrarch.Kind{petrarch.Own, petrarch.Cameo} {
			o := petrarch.Options{Kind: kind, Replace: true}
			r := petrarch.Write(d, o)
			if again := petrarch.Write(d, o); again.Lexicon != r.Lexicon {
				t.Error("another lexicon the second time")
			}
			if _, err := lexicon.Load(fstest.MapFS{"own.lex": &fstest.MapFile{Data: []byte(r.Lexicon)}}); err != nil {
				t.Errorf("%v\n%s", err, r.Lexicon)
			}
		}
	})
}

// FuzzTable wants, of any text, errors or a function that answers any code.
func FuzzTable(f *testing.F) {
	f.Add("03 CONSULT\n032 CONSULT visit # x\n", "0321")
	f.Fuzz(func(t *testing.T, text, code string) {
		if kind, err := petrarch.Table("t.txt", text); err == nil && kind(code).Type == "" {
			t.Errorf("%q has no type", code)
		}
	})
}
