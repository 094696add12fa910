package lexicon_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	shipped "readout/data/en/lexicon"
	"readout/internal/event/lexicon"
)

// TestShipped compiles the shipped lexicon; errors stand at their line.
func TestShipped(t *testing.T) {
	lx, err := lexicon.Load(shipped.Files())
	if err != nil {
		t.Fatal(err)
	}
	plus, minus := 0, 0
	for _, x := range lx.Examples() {
		if x.Kind == lexicon.Codes {
			plus++
		} else {
			minus++
		}
	}
	t.Logf("%d entries, %d examples, %d counter-examples", lx.Len(), plus, minus)
}

// TestErrors states what a wrong line is answered with, and where.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"type ATTACK\n", `x.lex:1:6: unknown type "ATTACK"; want a PLOVER type in capitals, or NONE for operators that are no act of their own`},
		{"type ASSAULT\n\nhit\n  SRC {hit} TGTT\n  + A hit B.  USA > RUS\n", `x.lex:4:13: unknown slot "TGTT"; want SRC, TGT, ACT, ANY, {words}, %set or _, at times after a preposition`},
		{"type ASSAULT\nhit\n  SRC {hit TGT\n  + A hit B.  USA > RUS\n", "x.lex:3:12: \"TGT\" is no word; want lower-case letters, with _ between the parts, or %set\nx.lex:3:7: the brace is not closed; want \"}\""},
		{"type ASSAULT\nhit\n  SRC {hit} %none\n  + A hit B.  USA > RUS\n", `x.lex:3:13: unknown set "%none"; want one that a line "set none" makes`},
		{"type ASSAULT\nhit\n  SRC {hit} TGT\n", `x.lex:2:1: entry "x/hit" has no example; want a line "+ A sentence that it codes.  SRC > TGT"`},
		{"type ASSAULT\nhit\n  + A hit B.  USA > RUS\n", `x.lex:2:1: entry "x/hit" has no frame; want a line such as "SRC {attack} TGT" or "noun attack"`},
		{"type ASSAULT\nhit\n  SRC {hit} TGT\n  + A hit B.\n", `x.lex:4:13: example codes ""; want two blanks after the sentence and then SOURCE > TARGET or PARTY = PARTY, - for nobody`},
		{"type ASSAULT\nhit\n  SRC {hit} TGT\n  mode gently\n  + A hit B.  USA > RUS\n", `x.lex:2:1: entry "x/hit": ASSAULT has no mode "gently"; want one of abduct, beat, torture, sexual, targeted, destroy, primitive, firearms, explosives, suicide-attack, aerial, drone, heavy-weapons, crowd-control, unconventional`},
		{"set a\n  %b\nset b\n  %a\n", `x.lex:4:3: set "%a" holds itself`},
		{"  SRC {hit} TGT\n", "x.lex:1:3: indented line outside of an entry; want an entry's name at the start of a line above it"},
		{"type ASSAULT\nhit\n  SRC:army {hit} TGT\n  + A hit B.  USA > RUS\n", `x.lex:3:3: unknown restriction "army"; want actor, armed, people, state, place, body, any or a %set`},
		{"type ASSAULT\nhit\n  SRC {hit} TGT\n  context {military}\n  + A hit B.  USA > RUS\n", `x.lex:4:11: unexpected "{military}"; want names of contexts, without brackets`},
		{"type ASSAULT\nhit\n  SRC {hit} TGT\n  back 010\n  + A hit B.  USA > RUS\n", `x.lex:2:1: entry "x/hit": back "010"; want a CAMEO code that is an act, or the entry's own code (code C)`},
		{"examples some\n", `x.lex:1:10: "some"; want none`},
		{"replace all\n", `x.lex:1:9: "all"; want shipped`},
		{"type OTHER\nhit\n  SRC {hit} TGT\n  + A hit B.  USA > RUS\n", `x.lex:2:1: entry "x/hit" is of type OTHER without a code of its own; want a line "code C"`},
		{"type ASSAULT\nhit\n  SRC {hit}\n  words said Not_*\n  + A hit B.  USA > RUS\n", `x.lex:4:14: "Not" is no word; want lower-case letters, %set, SRC, TGT, BOTH, ANY or * for the verb, with _ between those that stand next to each other`},
		{"type ASSAULT\nhit\n  SRC {hit}\n  words said\n  + A hit B.  USA > RUS\n", `x.lex:4:13: 0 *; want one, where the verb stands`},
	} {
		_, err := lexicon.Load(fstest.MapFS{"x.lex": &fstest.MapFile{Data: []byte(c.text)}})
		if err == nil {
			t.Errorf("%q: no error, want %s", c.text, c.want)
			continue
		}
		for _, want := range strings.Split(c.want, "\n") {
			if !strings.Contains("\n"+err.Error()+"\n", "\n"+want+"\n") {
				t.Errorf("%q:\n%s", c.text, cmp.Diff(c.want, err.Error()))
				break
			}
		}
	}
}

// TestOverride lets a later file system take the place of an entry by its name, and leaves the others.
func TestOverride(t *testing.T) {
	base := fstest.MapFS{"a.lex": &fstest.MapFile{Data: []byte("type ASSAULT\nhit\n  SRC {hit} TGT\n  + A hit B.  USA > RUS\nkick\n  SRC {kick} TGT\n  + A kicked B.  USA > RUS\n")}}
	own := fstest.MapFS{"a.lex": &fstest.MapFile{Data: []byte("type COERCE\nhit\n  SRC {hit} TGT\n  + A hit B.  USA > RUS\n")}}
	lx, err := lexicon.Load(base, own)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range lx.Entries() {
		got = append(got, e.Name+" "+e.Type)
	}
	if diff := cmp.Diff([]string{"a/hit COERCE", "a/kick ASSAULT"}, got); diff != "" {
		t.Error(diff)
	}
}

// FuzzLoad wants an answer or an error for any file, never a panic, and the same again.
func FuzzLoad(f *testing.F) {
	f.Add("type ASSAULT\nhit\n    SRC:armed {hit strike} TGT (with {%w})\n    noun hit, blow (on TGT)\n    when %w mode firearms cameo 193\n    + A hit B.  USA > RUS [planned]\n    - He hit it off.\nset w\n    gun %v\nset v\n    rifle\n")
	f.Add("context military {army}\nunless {sport}\nwhen {a} mode b\n")
	f.Add("type NONE\nsay\n  op say\n  SRC {say} ACT\n")
	f.Add("type ASSAULT\nx\n  SRC {a}\n  context {economic}\n  back 010\n")
	f.Add("x\n  noun {a b} of|on %c (to TGT)\n")
	f.Add("examples none\nreplace shipped\ntype OTHER\nx\n  SRC {a}\n  words said %s_not_* b-c TGT\n  code 1\n  back 2\n  swap\n  needs both\nset s\n  x_y\n")
	f.Fuzz(func(t *testing.T, text string) {
		fsys := fstest.MapFS{"x.lex": &fstest.MapFile{Data: []byte(text)}}
		_, err := lexicon.Load(fsys)
		_, again := lexicon.Load(fsys)
		if (err == nil) != (again == nil) || err != nil && err.Error() != again.Error() {
			t.Errorf("%v, then %v", err, again)
		}
	})
}

// TestReplace leaves nothing but the entries of the users' files.
func TestReplace(t *testing.T) {
	base := fstest.MapFS{"a.lex": &fstest.MapFile{Data: []byte("type ASSAULT\nhit\n  SRC {hit} TGT\n  + A hit B.  USA > RUS\n")}}
	own := fstest.MapFS{"b.lex": &fstest.MapFile{Data: []byte("replace shipped\nexamples none\ntype OTHER\nkick\n  SRC {kick}\n  code x7?\n")}}
	lx, err := lexicon.Load(base, own)
	if err != nil {
		t.Fatal(err)
	}
	if e := lx.Entries(); len(e) != 1 || e[0].Name != "b/kick" || e[0].Cameo != "x7?" || !lx.Alone {
		t.Errorf("%+v", e)
	}
}
