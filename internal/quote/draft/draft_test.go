package draft_test

import (
	"testing"

	"readout"
	"readout/data/en/speech"
	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
)

func finder(t *testing.T, text string) *draft.Finder {
	t.Helper()
	cues, err := lexicon.Load(speech.FS())
	if err != nil {
		t.Fatal(err)
	}
	f := draft.New(cues, whole.Read(t, readout.Report{Data: []byte(text), Date: "2021-04-14", Whole: true}))
	return &f
}

func span(i, j int) doc.Range { return doc.Range{Start: i, End: j} }

// TestAdd takes what the lexicon knows as a statement's pattern, and nothing else.
func TestAdd(t *testing.T) {
	f := finder(t, "The mayor said that the road was open.")
	content := []doc.Range{span(3, 8)}
	for _, c := range []struct {
		offer draft.Statement
		kept  bool
	}{
		{draft.Statement{Cue: 2, Class: lexicon.Verb, Lemma: "say", Pattern: "that", Content: content}, true},
		{draft.Statement{Cue: 2, Class: lexicon.Verb, Lemma: "say", Pattern: "no such pattern", Content: content}, false},
		{draft.Statement{Cue: 2, Class: lexicon.Verb, Lemma: "no such verb", Pattern: "that", Content: content}, false},
		{draft.Statement{Cue: 2, Class: lexicon.Verb, Lemma: "say", Pattern: "that"}, false}, // nothing is said
	} {
		f.Found = nil
		f.Add(c.offer)
		if got := len(f.Found) == 1; got != c.kept {
			t.Errorf("%s %s: %v, want %v", c.offer.Lemma, c.offer.Pattern, got, c.kept)
		} else if got && (f.Found[0].Share < 0.5 || f.Found[0].Act != doc.Say) {
			t.Errorf("share %g, act %s", f.Found[0].Share, f.Found[0].Act)
		}
	}
}

// TestRank keeps the best draft of each cue, of one content the best, and what is sure.
func TestRank(t *testing.T) {
	f := finder(t, "The mayor said that the road was open.")
	that := draft.Statement{Cue: 2, Words: span(2, 3), Class: lexicon.Verb, Lemma: "say", Pattern: "that", Content: []doc.Range{span(3, 8)}, Head: 6, Heads: []int{1}}
	less := that
	less.Content = []doc.Range{span(4, 6)}
	less.Pattern = "obj"
	f.Add(that)
	f.Add(less)
	f.Found = append(f.Found, draft.Statement{Cue: 1, Class: lexicon.Noun, Lemma: "claim", Pattern: "that", Content: []doc.Range{span(0, 2)}, Head: doc.None, Score: draft.Sure})
	f.Rank()
	if len(f.Found) != 2 || f.Found[0].Score != draft.Sure || f.Found[1].Pattern != "that" {
		t.Errorf("%+v", f.Found)
	}
	if s := f.Found[1].Score; s <= 0.34 || s >= 1 {
		t.Errorf("score %g", s)
	}
	if lo, hi := f.CuedIn(span(2, 3)); lo != 1 || hi != 2 {
		t.Errorf("cued in: %d to %d", lo, hi)
	}
}

// TestOwn has the smallest content that holds a token, and the statement that another one stands in.
func TestOwn(t *testing.T) {
	f := finder(t, "The mayor said that the envoy denied that the road was open.")
	f.Found = []draft.Statement{{Cue: 2, Content: []doc.Range{span(3, 12)}}, {Cue: 6, Content: []doc.Range{span(7, 12)}}}
	f.Own()
	for i, want := range map[int]int32{2: 0, 3: 1, 6: 1, 7: 2, 11: 2} {
		if got := f.Owner[i]; got != want {
			t.Errorf("token %d: %d, want %d", i, got, want)
		}
	}
	if a, b := f.Within(0), f.Within(1); a != doc.None || b != 0 {
		t.Errorf("within %d and %d", a, b)
	}
	f.Extend(1, span(0, 2))
	if c := f.Found[1].Content; c[0] != span(0, 2) || draft.Last(c) != 12 || !draft.Holds(c, 1) || draft.Holds(c, 3) {
		t.Errorf("extended %v", c)
	}
}

func TestDropEmpty(t *testing.T) {
	f := finder(t, "The mayor said so.")
	f.Found = []draft.Statement{{Cue: 2, Content: []doc.Range{span(3, 3), span(3, 4)}}, {Cue: 2, Content: []doc.Range{span(3, 3)}}}
	if f.DropEmpty(); len(f.Found) != 1 || len(f.Found[0].Content) != 1 {
		t.Errorf("%+v", f.Found)
	}
}

func TestCountMarks(t *testing.T) {
	f := finder(t, "The mayor said the plan was “a sad farce” by now.")
	if in, out := f.CountMarks([]doc.Range{span(3, len(f.Doc.Tokens))}); in != 3 || out != 5 {
		t.Errorf("%d in marks, %d outside; want 3 and 5", in, out)
	}
}
