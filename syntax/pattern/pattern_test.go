package pattern

import (
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for _, c := range []struct{ pattern, text, want string }{
		{`…|……`, "a……", "…"}, // the first alternative, not the longest
		{`\.\.+|x`, "a....b", "...."},
		{`(?<=[0-9])(?:km|km²|m²)$`, "7km²", "km²"},
		{`(?<=[0-9])(?:km|m²)$`, "7km²", ""}, // m² does not follow a digit
		{`(?<=°[FfCcKk])\.$`, "3°C.", "."},
		{`(?<=[a-z]),(?=[a-z])`, "1,2,a,b", ","},
		{`^\+(?![0-9])`, "+x", "+"},
		{`^\+(?![0-9])`, "+1", ""},
		{`[\u00A6\U0001F600-\U0001F64F]`, "ok😀", "😀"},
		{`[^\s\d]+`, "12 ab", "ab"},
		{`[\w-]+`, "(re-do_2é)", "re-do_2é"},
		{`a{2,3}`, "caaaaat", "aaa"},
		{`[]x]`, "a]", "]"},
		{`(?<!a)b`, "abcb", "b"},
		{`.`, "\n", ""},
		{`a$`, "a\n", "a"},
		{`x(?:ab|a)b?c`, "xabc", "xabc"},
	} {
		p, err := Compile(c.pattern)
		if err != nil {
			t.Errorf("%s: %v", c.pattern, err)
			continue
		}
		from, to, _ := p.Find(c.text, 0)
		if got := c.text[from:to]; got != c.want {
			t.Errorf("%s in %q finds %q, want %q", c.pattern, c.text, got, c.want)
		}
	}
}

func TestAffixes(t *testing.T) {
	prefix, err := Compile(`^\$|^\.\.+|^US\$|^«`)
	if err != nil {
		t.Fatal(err)
	}
	suffix, err := Compile(`\)$|\.\.+$|'s$|(?<=[0-9])(?:km)$|»$`)
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("x", 1000)
	for _, c := range []struct {
		text           string
		prefix, suffix int
	}{
		{"US$5km", 3, 2}, {"...", 3, 3}, {".", 0, 0}, {"«x»", 2, 2}, {long + "....", 0, 4}, {long + ".)", 0, 1}, {strings.Repeat(".", 500), 500, 500},
		{"", 0, 0}, {"x's", 0, 2}, {"km", 0, 0},
	} {
		if p, s := prefix.Prefix(c.text), suffix.Suffix(c.text); p != c.prefix || s != c.suffix {
			t.Errorf("%.20q: prefix %d, suffix %d, want %d, %d", c.text, p, s, c.prefix, c.suffix)
		}
	}
}

func TestMatcher(t *testing.T) {
	m, err := CompileMatcher(`(?u)^(?:[a-z]{2,}://)?(?:\S+(?::\S*)?@)?(?!10\.)(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{2,5})?(?:/\S*)?$`)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{
		"example.org": true, "http://a.example.org:8080/x?y": true, "jo:secret@example.org": true, "10.example.org": false,
		"example": false, "example.org:x": false, "": false, "http://example.org/a b": false,
		strings.Repeat(":", 20_000) + "x.y": false, strings.Repeat("a.", 20_000) + "org": true,
	} {
		if got := m.Match(text); got != want {
			t.Errorf("%.30q: %t, want %t", text, got, want)
		}
	}
}

func TestErrors(t *testing.T) {
	for pattern, want := range map[string]string{
		`(a`: "missing )", `[a`: "missing ]", `a**`: "double repeat", `*a`: "nothing to repeat", `a)`: "unexpected",
		`(?P<n>a)`: "unknown group", `\b`: "unknown escape", `a{2,1}`: "want {m,n}", `a{9999}`: "want {m,n}", `[b-a]`: "bad range",
		`(?<=a+)b`: "look-around", `(?:ab)+`: "unbounded", `a*b*`: "unbounded", `\u00`: "unexpected end", `a\`: "unexpected end",
		strings.Repeat("(", 100): "nested",
	} {
		if _, err := Compile(pattern); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.20s: error %v, want %q", pattern, err, want)
		}
	}
	if _, err := CompileMatcher(`(?:(?:a{250}){250}){250}`); err == nil || !strings.Contains(err.Error(), "states") {
		t.Errorf("a pattern of 15 million states: error %v", err)
	}
}

// FuzzPattern compiles anything and searches anything with it.
func FuzzPattern(f *testing.F) {
	for _, p := range []string{`^§|^\.\.+`, `(?<=[0-9])(?:km|m)$`, `[^\s]{2,3}|x?`, `(?!a)b`, `\U0001F600`, `a|`, `(?:)`} {
		f.Add(p, "12km... x")
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if len(pattern) > 40 || len(text) > 40 { // nested repeats take exponential time; a package's patterns have none
			return
		}
		if p, err := Compile(pattern); err == nil {
			if from, to, ok := p.Find(text, 0); from < 0 || to < from || to > len(text) || !ok && to != 0 {
				t.Fatalf("%q in %q finds %d to %d", pattern, text, from, to)
			}
			if n := p.Prefix(text) + p.Suffix(text); n < 0 || n > 2*len(text) {
				t.Fatalf("affixes of %q are %d long", text, n)
			}
		}
		if m, err := CompileMatcher(pattern); err == nil {
			m.Match(text)
		}
	})
}
