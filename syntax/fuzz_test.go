package syntax

import (
	"archive/zip"
	"crypto/sha256"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// smallPackage gives the files of a whole package of 250 kB.
func smallPackage(t testing.TB) fstest.MapFS {
	t.Helper()
	z, err := zip.OpenReader("testdata/vectors.zip")
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

// FuzzOpen changes some bytes of one file of a package, or cuts it there. The package must be refused or parse.
func FuzzOpen(f *testing.F) {
	files := smallPackage(f)
	names := slices.Sorted(maps.Keys(files))
	for i, name := range names {
		size := len(files[name].Data)
		f.Add(uint8(i), uint32(size/2), []byte{0xff}, false)
		f.Add(uint8(i), uint32(size/3), []byte{}, true)
		f.Add(uint8(i), uint32(7), []byte{0xdd, 0xff, 0xff, 0xff, 0xff}, false)
		f.Add(uint8(i), uint32(0), []byte("nonsense"), true)
	}
	f.Fuzz(func(t *testing.T, file uint8, at uint32, patch []byte, cut bool) {
		name := names[int(file)%len(names)]
		data := slices.Clone(files[name].Data)
		from := min(int(at), len(data))
		data = append(data[:from:from], append(patch, data[min(from+len(patch), len(data)):]...)...)
		if cut {
			data = data[:from+len(patch)]
		}
		changed := maps.Clone(files)
		changed[name] = &fstest.MapFile{Data: data}
		p, err := OpenFS(changed)
		if err != nil {
			return
		}
		for _, text := range []string{"The mayor of Gao met farmers. Who knows?", "", " \n"} {
			checkTokens(t, p.Parse(text))
		}
	})
}

// FuzzLoad changes some bytes of a converted package and mends its hash, as a forger would.
func FuzzLoad(f *testing.F) {
	data, err := Convert(smallPackage(f))
	if err != nil {
		f.Fatal(err)
	}
	for _, at := range []uint32{0, 41, 64, 200, 5000, uint32(len(data) / 2), uint32(len(data) - 3)} {
		f.Add(at, []byte{0xff, 0}, false)
		f.Add(at, []byte{'9'}, true)
	}
	f.Fuzz(func(t *testing.T, at uint32, patch []byte, cut bool) {
		b := slices.Clone(data)
		from := min(int(at), len(b))
		copy(b[from:], patch)
		if cut {
			b = b[:from]
		}
		if p, err := Load(forge(b)); err == nil {
			checkTokens(t, p.Parse("The mayor of Gao met farmers."))
		}
	})
}

// FuzzParse parses any bytes with the real package.
func FuzzParse(f *testing.F) {
	for _, g := range readGold(f, "testdata/stress.jsonl.gz") {
		if len(g.Text) < 300 {
			f.Add(g.Text)
		}
	}
	f.Add("bad \xff\xfe utf-8 \xc3")
	f.Add("\x00")
	f.Add(strings.Repeat("a.", 400) + "://" + strings.Repeat(":", 400))
	p := embedded(f)
	w, d := p.NewParser(), &Doc{}
	f.Fuzz(func(t *testing.T, text string) {
		w.Parse(text, d)
		checkDoc(t, d)
		d.AppendJSON(nil, text)
		if err := d.WriteCoNLLU(io.Discard, text); err != nil {
			t.Fatal(err)
		}
	})
}

// checkTokens states what holds whatever the weights and rules are: tokens and gaps make up the text.
func checkTokens(t testing.TB, d *Doc) {
	t.Helper()
	var b strings.Builder
	for _, tok := range d.Tokens {
		b.WriteString(tok.Text)
		if tok.Space {
			b.WriteByte(' ')
		}
	}
	if b.String() != d.Text {
		t.Fatalf("tokens spell %q, want %q", b.String(), d.Text)
	}
}

// forge writes the right hash into a converted package.
func forge(b []byte) []byte {
	if len(b) >= 64 {
		sum := sha256.Sum256(b[40:])
		copy(b[8:40], sum[:])
	}
	return b
}
