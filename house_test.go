package readout_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// layers says what the packages may import of this module, beside their own subpackages; the first pattern that matches holds. What is
// not listed may import nothing of ours.
var layers = []struct {
	pkg     string // "/..." at the end takes in the packages below
	imports []string
	why     string
}{
	{"readout", []string{"..."}, "the root wires everything"},
	{"readout/cmd/...", []string{"readout", "readout/doc", "readout/record", "readout/syntax", "readout/internal/ordered", "readout/internal/eval", "readout/internal/petrarch"},
		"the command runs stages by the root only"},
	{"readout/bench/...", []string{"..."}, "measures whatever it likes"},
	{"readout/data/en/dictionary/build", []string{"readout/internal/actor"}, "compiles what the stage reads"},
	{"readout/data/gazetteer/build", []string{"readout/internal/where"}, "compiles what the stage reads"},
	{"readout/record", []string{"readout/doc", "readout/ontology"}, "turns documents into rows"},
	{"readout/internal/tree", []string{"readout/doc", "readout/syntax"}, "the one stage that runs the language model"},
	{"readout/internal/eval", []string{"readout/doc", "readout/record", "readout/ontology"}, "compares records with gold"},
	{"readout/internal/cases/whole", []string{"readout", "readout/doc"}, "tests of stages read with the whole program"},
	{"readout/internal/ordered", nil, "moves any values"},
	{"readout/internal/...", []string{"readout/doc", "readout/ontology"}, "stages know the document and never each other"},
}

// stairs says for what is cut into packages in which order they build on each other: each may import those before it, and none behind.
var stairs = map[string][]string{
	"readout/cmd":             {"readout/terminal", "readout/output", "readout/show", "readout"},
	"readout/internal/ingest": {"decode", "intake"},
	"readout/internal/actor":  {"dict", "lists", "text", "noun", "name", "phrase", "chain"},
	"readout/internal/tree":   {"clause"},
	"readout/internal/when":   {"calendar", "tense", "word", "expr", "phrase"},
	"readout/internal/quote":  {"lexicon", "marks", "clause", "speaker", "draft", "indirect"},
	"readout/internal/eval":   {"corpus", "measure"},
	"readout/internal/event":  {"lexicon", "grammar", "frame", "stance", "compound", "source", "target"},
}

func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		for _, imp := range p.Imports {
			if (imp == "readout" || strings.HasPrefix(imp, "readout/")) && !mayImport(p.ImportPath, imp) {
				t.Errorf("%s imports %s", p.ImportPath, imp)
			}
		}
	}
}

func mayImport(pkg, imp string) bool {
	if own := family(pkg); own != "readout" && within(imp, own) {
		low, high := step(own, imp), step(own, pkg)
		return stairs[own] == nil || low >= 0 && low < high
	}
	for _, l := range layers {
		if !matches(l.pkg, pkg) {
			continue
		}
		for _, ok := range l.imports {
			if ok == "..." || within(imp, ok) && (ok != "readout" || imp == "readout") {
				return true
			}
		}
		return false
	}
	return false
}

// TestArchitecture wants a word on every package in ARCHITECTURE.md.
func TestArchitecture(t *testing.T) {
	text, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "list", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for pkg := range strings.FieldsSeq(string(out)) {
		path := strings.TrimPrefix(pkg, "readout/")
		name := path[strings.LastIndexByte(path, '/')+1:]
		told := slices.ContainsFunc([]string{"`" + path + "`", "`" + name + "`", "*" + name + "*", "### " + name + ":", "`" + name + ".go`"}, func(s string) bool { return bytes.Contains(text, []byte(s)) })
		if !told {
			t.Errorf("ARCHITECTURE.md says nothing of %s", path)
		}
	}
}

// family returns the package that a package belongs to: a stage, or a public package, with all below it.
func family(pkg string) string {
	parts := strings.Split(pkg, "/")
	n := min(len(parts), 2)
	if len(parts) > 2 && parts[1] == "internal" {
		n = 3
	}
	if len(parts) > 1 && parts[1] == "data" {
		n = len(parts)
	}
	return strings.Join(parts[:n], "/")
}

// step returns how high a package of a stage stands; the stage itself stands above all, and -1 is nowhere.
func step(stage, pkg string) int {
	if pkg == stage {
		return len(stairs[stage])
	}
	return slices.Index(stairs[stage], strings.TrimPrefix(pkg, stage+"/"))
}

func within(pkg, tree string) bool { return pkg == tree || strings.HasPrefix(pkg, tree+"/") }

func matches(pattern, pkg string) bool {
	if tree, ok := strings.CutSuffix(pattern, "/..."); ok {
		return within(pkg, tree)
	}
	return pkg == pattern
}

func TestMayImport(t *testing.T) {
	for _, c := range []struct {
		pkg, imp string
		want     bool
	}{
		{"readout/internal/quote", "readout/doc", true}, {"readout/internal/quote", "readout/internal/actor", false}, {"readout/internal/quote", "readout/syntax", false},
		{"readout/internal/tree", "readout/syntax", true}, {"readout/internal/actor", "readout/internal/actor/dict", true}, {"readout/syntax", "readout/doc", false},
		{"readout/syntax", "readout/syntax/pack", true}, {"readout/syntax/pack", "readout/syntax/lexeme", true}, {"readout/doc", "readout/record", false},
		{"readout/cmd/readout", "readout/internal/quote", false}, {"readout/internal/quote", "readout", false}, {"readout", "readout/internal/quote", true},
		{"readout/data/model", "readout/syntax", false}, {"readout/internal/event", "readout/internal/event/frame", true},
		{"readout/internal/event/target", "readout/internal/event/source", true}, {"readout/internal/event/grammar", "readout/internal/event/frame", false},
	} {
		if got := mayImport(c.pkg, c.imp); got != c.want {
			t.Errorf("may %s import %s: %v", c.pkg, c.imp, got)
		}
	}
}

// maxSize is how large the stripped program may be.
const maxSize = 80 << 20

func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short")
	}
	bin := filepath.Join(t.TempDir(), "readout")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", bin, "./cmd/readout")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(bin)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%.1f MB", float64(info.Size())/(1<<20))
	if info.Size() > maxSize {
		t.Errorf("the program has %d bytes, more than %d", info.Size(), maxSize)
	}
}
