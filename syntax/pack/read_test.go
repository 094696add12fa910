package pack

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"maps"
	"path"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"readout/syntax/lexeme"
)

// small gives the files of a small package, saved by spaCy.
func small(t testing.TB) fstest.MapFS {
	t.Helper()
	z, err := zip.OpenReader("../testdata/vectors.zip")
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	files := fstest.MapFS{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[strings.TrimPrefix(f.Name, "made_up/")] = &fstest.MapFile{Data: b}
	}
	return files
}

func TestRead(t *testing.T) {
	p, err := Read(small(t))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"}, p.Components); diff != "" {
		t.Errorf("components (-want +got):\n%s", diff)
	}
	if got := p.Norms[lexeme.ID("colour")]; got != "color" {
		t.Errorf("norm of colour is %q", got)
	}
	if !p.Words.Has("Adm.") || p.Words.Has("adM.") {
		t.Error("the vocabulary should have Adm. as it is written")
	}
	if n := p.Vectors.Table.Shape; len(n) != 2 || n[1] != 12 || len(p.Vectors.Rows) == 0 {
		t.Errorf("vectors of shape %v, %d rows", n, len(p.Vectors.Rows))
	}
	if len(p.Tagger.Labels) != 6 || p.Tokenizer.URL == "" || len(p.Ruler) != 7 || len(p.Lemmas) != 2 {
		t.Errorf("%d tags, %d rules, %d tables of lemmas", len(p.Tagger.Labels), len(p.Ruler), len(p.Lemmas))
	}
}

// TestRefused damages one file at a time; the error must name it and say what was expected.
func TestRefused(t *testing.T) {
	swap := func(old, new string) func([]byte) []byte {
		return func(b []byte) []byte { return bytes.Replace(b, []byte(old), []byte(new), 1) }
	}
	put := func(s string) func([]byte) []byte { return func([]byte) []byte { return []byte(s) } }
	half := func(b []byte) []byte { return b[:len(b)/2] }
	for _, c := range []struct {
		file   string
		change func([]byte) []byte
		want   string
	}{
		{"config.cfg", put(""), "want nlp.pipeline"},
		{"config.cfg", swap("[nlp]", "[nlp"), "want a section in brackets"},
		{"config.cfg", put("stray = 1"), "want key = value within a section"},
		{"config.cfg", swap(`"spacy.MultiHashEmbed.v2"`, `"spacy.CharacterEmbed.v2"`), `is "spacy.CharacterEmbed.v2"; this runtime knows spacy.MultiHashEmbed.v2`},
		{"config.cfg", swap(`factory = "ner"`, `factory = "entity_linker"`), `made by "entity_linker"; this runtime knows`},
		{"config.cfg", swap("use_upper = true", "use_upper = false"), "use_upper is false"},
		{"config.cfg", swap(`"parser","attribute_ruler"`, `"attribute_ruler","parser"`), "parser after attribute_ruler"},
		{"config.cfg", swap(`"tok2vec",`, `7,`), "nlp.pipeline"},
		{"config.cfg", swap(`mode = "rule"`, `mode = "lookup"`), "this runtime knows rule"},
		{"meta.json", swap(`"en"`, `"de"`), `language "de"`},
		{"meta.json", half, "meta.json"},
		{"tokenizer", half, "but room for"},
		{"tokenizer", put("\x80"), ""},
		{"tokenizer", put("\xdf\xff\xff\xff\xff"), "a map of length 4294967295, but room for 0"},
		{"parser/model", half, "but room for"},
		{"parser/model", put("\x81\xa5nodes\xdd\x00\x00\x10\x01" + strings.Repeat("\x80", 4097)), "4097 layers; want at most 4096"},
		{"tok2vec/model", swap("\xa3<f4", "\xa3<f8"), `array of type "<f8"; want "<f4"`},
		{"tok2vec/model", swap("\xc4\x05shape\x92\x3c\x10", "\xc4\x05shape\x92\x3c\x11"), "array of shape [60 17]"},
		{"tok2vec/model", put("\x83\xa5nodes\x90\xa5attrs\x90\xa6params\x90"), "want nodes, attrs and params"},
		{"ner/moves", put("\x81\xa5moves\xa1{"), "moves are no JSON"},
		{"attribute_ruler/patterns", swap("LOWER", "SHAPE"), "pattern tests SHAPE; this runtime knows"},
		{"attribute_ruler/patterns", swap("NORM", "CASE"), "rule sets CASE"},
		{"attribute_ruler/patterns", swap("\xa2IN\x92", "\xa2XX\x92"), "operator XX"},
		{"attribute_ruler/patterns", put("\x91" + strings.Repeat("\x91", 60)), ""},
		{"lemmatizer/lookups/lookups.bin", swap("lemma_rules", "lemma_index"), "want a string, found a list"},
		{"vocab/lookups.bin", put("\x81\xabl" + "exeme_norm\x81\xff\xa1x"), "found a negative number"},
		{"vocab/vectors", swap("'<f4'", "'<f8'"), "want a float32 matrix"},
		{"vocab/vectors", half, "bytes are too few"},
		{"vocab/vectors", put("PNG"), "want a numpy array"},
		{"vocab/vectors.cfg", swap("default", "floret"), `mode "floret"`},
		{"vocab/key2row", put("\x81\x05\xcd\xff\xff"), "row 65535 of a table"},
		{"vocab/strings.json", put("{}"), "strings.json"},
	} {
		files := small(t)
		before := files[c.file]
		if before == nil {
			t.Fatalf("no file %s", c.file)
		}
		after := c.change(bytes.Clone(before.Data))
		if bytes.Equal(after, before.Data) {
			t.Errorf("%s: the change for %q changes nothing", c.file, c.want)
		}
		files[c.file] = &fstest.MapFile{Data: after}
		_, err := Read(files)
		if c.want == "" && err == nil {
			continue // an empty list is no error
		}
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), c.file) {
			t.Errorf("%s: error %v; want the file's name and %q", c.file, err, c.want)
		}
	}
}

func TestMissing(t *testing.T) {
	for name := range small(t) {
		files := small(t)
		delete(files, name)
		if p, err := Read(files); err != nil && !strings.Contains(err.Error(), path.Base(name)) {
			t.Errorf("without %s: %v", name, err)
		} else if err == nil && p == nil {
			t.Errorf("without %s: no package and no error", name)
		}
	}
	two := fstest.MapFS{"a/config.cfg": {}, "b/config.cfg": {}}
	if _, err := Read(two); err == nil || !strings.Contains(err.Error(), "found two") {
		t.Errorf("two packages: error %v", err)
	}
}

// TestAbsurd feeds lengths that would fill the memory of any machine.
func TestAbsurd(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, b := range []string{"\xdd\xff\xff\xff\xff", "\xdf\xff\xff\xff\xff", "\xc6\xff\xff\xff\xff", "\xdb\xff\xff\xff\xff", "\x91\xdd\x7f\xff\xff\xff"} {
		if err := (&decoder{file: "x", data: []byte(b)}).skip(); err == nil {
			t.Errorf("% x is read without an error", b)
		}
	}
	for _, shape := range [][]int{{1 << 30, 1 << 30, 1 << 30}, {-1, 4}, {1 << 31, 1 << 31}, {2, 3}} {
		if err := fits(shape, 16); err == nil {
			t.Errorf("shape %v fits 16 bytes", shape)
		}
	}
	deep := strings.Repeat("\x91", 1_000_000)
	if err := (&decoder{file: "x", data: []byte(deep)}).skip(); err == nil || !strings.Contains(err.Error(), "nested deeper") {
		t.Errorf("a million lists in one another: error %v", err)
	}
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 8<<20 {
		t.Errorf("%d bytes allocated for a few bytes of input", grown)
	}
}

func TestConverted(t *testing.T) {
	p, err := Read(small(t))
	if err != nil {
		t.Fatal(err)
	}
	data, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	again, hash, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(p, again, cmp.AllowUnexported(Words{})); diff != "" {
		t.Errorf("converted and read back (-want +got):\n%s", diff)
	}
	if len(hash) != 64 {
		t.Errorf("hash %q", hash)
	}
	if twice, err := again.Encode(); err != nil || !bytes.Equal(twice, data) {
		t.Errorf("encoding again gives other bytes; error %v", err)
	}
	for name, b := range map[string][]byte{
		"damaged": append(bytes.Clone(data[:len(data)-1]), data[len(data)-1]^1), "cut": data[:len(data)/2], "empty": nil, "other": []byte("PK\x03\x04"),
	} {
		if _, _, err := Decode(b); err == nil {
			t.Errorf("a %s file is read without an error", name)
		}
	}
}

func TestWords(t *testing.T) {
	w := NewSet([]string{"b", "", "a", "b", "é"})
	for i, want := range []string{"", "a", "b", "é"} {
		if w.At(i) != want {
			t.Errorf("word %d is %q, want %q", i, w.At(i), want)
		}
		if at, ok := w.Find(want); !ok || at != i {
			t.Errorf("%q is found at %d, %t", want, at, ok)
		}
	}
	if w.Len() != 4 || w.Has("c") || (Words{}).Has("") {
		t.Error("wrong words")
	}
	bad := binary.LittleEndian.AppendUint32(nil, 1<<31)
	if _, err := decodeWords(bad); err == nil {
		t.Error("a list of two thousand million words fits into nothing")
	}
}

func FuzzModel(f *testing.F) {
	for _, name := range []string{"tagger/model", "parser/model"} {
		f.Add(small(f)[name].Data)
	}
	f.Add([]byte("\x83\xa5nodes\x91\x80\xa5attrs\x91\x81\xa4seed\xc4\x01\x08\xa6params\x91\x80"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := readModel("model", b)
		if err != nil {
			return
		}
		for _, n := range m.Nodes {
			for name := range maps.Keys(n.Params) {
				if err := fits(n.Params[name].Shape, 4*len(n.Params[name].Data)); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}

func FuzzConfig(f *testing.F) {
	f.Add(string(small(f)["config.cfg"].Data))
	f.Add("[nlp]\npipeline = [\"a\",\n  \"b\"]\n[components.a]\nfactory=${x:y}")
	f.Fuzz(func(t *testing.T, text string) {
		if c, err := readConfig("config.cfg", text); err == nil {
			if _, err := c.components(); err != nil && !strings.Contains(err.Error(), "config.cfg") {
				t.Fatalf("error without the file's name: %v", err)
			}
		}
	})
}

// FuzzRuler reads patterns, the file with the richest structure.
func FuzzRuler(f *testing.F) {
	files := small(f)
	f.Add(files["attribute_ruler/patterns"].Data)
	f.Fuzz(func(t *testing.T, b []byte) {
		files := fstest.MapFS{"attribute_ruler/patterns": {Data: b}}
		r := &reader{fs: files, dir: "."}
		rules, err := r.ruler(component{name: "attribute_ruler"})
		if err != nil {
			return
		}
		if err := (&Package{Ruler: rules}).check(); err != nil {
			t.Fatal(err)
		}
	})
}
