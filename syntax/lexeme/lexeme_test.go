package lexeme

import "testing"

func TestID(t *testing.T) {
	for s, want := range map[string]uint64{
		"the": 7425985699627899538, "The": 5059648917813135842, "apple": 8566208034543834098, "coffee": 3197928453018144401,
		".": 12646065887601541794, "ROOT": 8206900633647566924, "'s": 16428057658620181782, "“": 16073121960489476521,
		"xxxx": 13110060611322374290, "": 0, "X": 101, "punct": 445, "_": 456, "LANG": 83, "CARDINAL": 397, "agent": 401, "acl": 451,
	} {
		if got := ID(s); got != want {
			t.Errorf("ID(%q) = %d, want %d", s, got, want)
		}
	}
	if n := len(symbols); n != 457 {
		t.Errorf("%d symbols, want 457", n)
	}
}

func TestLower(t *testing.T) {
	for s, want := range map[string]string{
		"İzmir": "i̇zmir", "ΟΔΟΣ": "οδος", "ΟΔΥΣΣΕΥΣ": "οδυσσευς", "Σ": "σ", "ΑΣ.": "ας.", "Kyiv": "kyiv", "ÉTÉ": "été",
	} {
		if got := Lower(s); got != want {
			t.Errorf("Lower(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestShape(t *testing.T) {
	for s, want := range map[string]string{
		"Kyiv-2021": "Xxxx-dddd", "I": "X", "government": "xxxx", "UNITED": "XXXX", "9:30": "d:dd", "²x": "dx", "......": "....", "中文": "xx",
	} {
		if got := shape(s); got != want {
			t.Errorf("shape(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestStore(t *testing.T) {
	s := NewStore(func(id uint64) (string, bool) { return "color", id == ID("colour") })
	for _, c := range [][3]string{{"colour", "", "color"}, {"“", "", `"`}, {"Kyiv", "", "kyiv"}, {"ca", "can", "can"}, {"ca", "", "ca"}} {
		l := s.Get(c[0], c[1])
		if l.Norm != c[2] || l.NormID != ID(c[2]) {
			t.Errorf("norm of %q (%q) is %q, want %q", c[0], c[1], l.Norm, c[2])
		}
		if l != s.Get(c[0], c[1]) {
			t.Errorf("two lexemes for %q", c[0])
		}
	}
	if s.Get("ca", "") == s.Get("ca", "can") {
		t.Error("one lexeme for two norms")
	}
}
