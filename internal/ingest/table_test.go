package ingest

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTable reads tables as people export them; what is wrong with a row is told with its line, and the rest is read.
func TestTable(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"plain", "a.csv", "\xef\xbb\xbfdoc_id,Date,Text\na,2021-04-14,One.\nb,,\"Two, with\na break.\"\n", "a.csv:2 a \"One.\" 2021-04-14\na.csv:3 b \"Two, with\\na break.\""},
		{"semicolons", "a.csv", "id;text;note\n1;Eins, zwei.;x\n", "a.csv:2 1 \"Eins, zwei.\""},
		{"tabs", "a.TSV", "text\turl\nOne.\thttp://example.org/1\n", "a.TSV:2  \"One.\""},
		{"text by another name", "a.csv", "id,Body\na,One.\n", "a.csv:2 a \"One.\""},
		{"text wins", "a.csv", "body,text\nOne.,Two.\n", "a.csv:2  \"Two.\""},
		{"no text", "a.csv", "event,type\nv1,ASSAULT\n", `error a.csv: no column "text" in the header, which has "event, type"; want text, and if there are id, date, title, url, publisher`},
		{"empty", "a.csv", "", "error a.csv: empty: there is no text in it"},
		{"UTF-16", "a.csv", "\xff\xfet\x00", "error a.csv: a table in UTF-16; save it as CSV in UTF-8"},
		{"short row", "a.csv", "id,text\na\nb,Two.\n", "error a.csv:2: 1 fields; want 2 as in the header\na.csv:3 b \"Two.\""},
		{"stray mark", "a.csv", "id,text\na,On\"e.\nb,Two.\n", "error a.csv:2: column 5: bare \" in non-quoted-field\na.csv:3 b \"Two.\""},
		{"too long", "a.csv", "id,text\na," + strings.Repeat("x", 90) + "\nb,Two.\n", "error a.csv:2: longer than 80 bytes, the most that is read of one report (--max-size)\na.csv:3 b \"Two.\""},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, c.file)
			if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			got := strings.ReplaceAll(strings.Join(collect(Source{MaxSize: 80}, path), "\n"), dir+string(filepath.Separator), "")
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTableOnStandardInput knows a table by its first line, which the first sentence of a report does not look like.
func TestTableOnStandardInput(t *testing.T) {
	for in, want := range map[string]string{
		"doc_id;date;text\na;2021-04-14;One.\n":        "-:2 a \"One.\" 2021-04-14",
		"\xef\xbb\xbfid\ttext\na\tOne.\n":              "-:2 a \"One.\"",
		"The date, the source, the text\nare known.\n": "-:0  \"The date, the source, the text\\nare known.\\n\"",
		"text\nOne.\n": "-:0  \"text\\nOne.\\n\"",
	} {
		got := strings.Join(collect(Source{Stdin: strings.NewReader(in)}, "-"), "\n")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", in, diff)
		}
	}
}

func TestEmptyFolderIsTold(t *testing.T) {
	dir := t.TempDir()
	files, errs := List(dir)
	if len(files) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Error(), "no file in this folder") {
		t.Errorf("%q, %v", files, errs)
	}
}

// TestOpenQuote wants a mark that is never closed to be told, not to fill the memory.
func TestOpenQuote(t *testing.T) {
	n := 0
	in := io.MultiReader(strings.NewReader("text\n\"Nobody closes this: "), &endless{line: []byte("more and more\n")})
	for _, err := range (Source{MaxSize: 1000}).Table(in, "-") {
		if n++; err == nil || !strings.HasPrefix(err.Error(), "standard input:2: a row is longer than") {
			t.Fatalf("%v, want an error with its line", err)
		}
	}
	if n != 1 {
		t.Fatalf("%d errors, want one", n)
	}
}

// TestSameID warns of ids that come twice in a file.
func TestSameID(t *testing.T) {
	for _, table := range []bool{false, true} {
		s, text := Source{}.Lines, `{"id": "a", "text": "One."}`+"\n"+`{"id": "b", "text": "Two."}`+"\n"+`{"id": "a", "text": "Three."}`
		if table {
			s, text = Source{}.Table, "id,text\na,One.\nb,Two.\na,Three.\n"
		}
		var got []string
		for in, err := range s(strings.NewReader(text), "x") {
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range in.Warnings {
				got = append(got, string(in.Data)+" "+w.Message)
			}
		}
		line := "1"
		if table {
			line = "2"
		}
		if diff := cmp.Diff([]string{`Three. the id "a" stands on line ` + line + ` too; give each report its own`}, got); diff != "" {
			t.Error(diff)
		}
	}
}

func FuzzTable(f *testing.F) {
	f.Add([]byte("id,text\na,\"One.\"\n"))
	f.Add([]byte("text;x\n\"a\"\"b\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		for range (Source{MaxSize: 1 << 10}).Table(bytes.NewReader(data), "x.csv") {
			if n++; n > len(data)+1 {
				t.Fatal("more rows than bytes")
			}
		}
	})
}
