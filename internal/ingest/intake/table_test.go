package intake

import (
	"bytes"
	"fmt"
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
		{"names as exported", "a.csv", "Article ID,Article Text,Publication Date,Source\na,One.,2021-04-14,x\n", "a.csv:2 a \"One.\" 2021-04-14"},
		{"its own name wins", "a.csv", "published,date,text\n2020-01-01,2021-04-14,One.\n", "a.csv:2  \"One.\" 2021-04-14"},
		{"separator told", "a.csv", "sep=;\r\nid;text,x\r\na;One, two.\r\n", "error a.csv: no column \"text\" in the header, which has \"id, text,x\"; want text, and if there are id, date, title, url, publisher"},
		{"separator told, as a tab", "a.csv", "sep=\t\nid\ttext\na\tOne, two.\n", "a.csv:3 a \"One, two.\""},
		{"no text", "a.csv", "event,type\nv1,ASSAULT\n", `error a.csv: no column "text" in the header, which has "event, type"; want text, and if there are id, date, title, url, publisher`},
		{"empty", "a.csv", "", "error a.csv: empty: there is no text in it"},
		{"UTF-16", "a.csv", "\xff\xfet\x00", "error a.csv: a table in UTF-16; save it as CSV in UTF-8"},
		{"short row", "a.csv", "id,text\na\nb,Two.\n", "error a.csv:2: 1 fields; want 2 as in the header\na.csv:3 b \"Two.\""},
		{"marks in bare fields", "a.csv", "id,text\na,A 5\" gun, \"big\".\nb,On\"e.\n", "error a.csv:2: 3 fields; want 2 as in the header\na.csv:3 b \"On\\\"e.\""},
		{"stray mark", "a.csv", "id,text\na,\"Yes\", he said.\"\nb,Two.\n", "error a.csv:2: 3 fields; want 2 as in the header\na.csv:3 b \"Two.\""},
		{"stray mark in marks", "a.csv", "id,text\na,\"He said \"yes\".\"\nb,Two.\n", "error a.csv:2: column 12: a quotation mark within a field; write it twice, or close the field behind it\na.csv:3 b \"Two.\""},
		{"open to the end", "a.csv", "id,text\na,\"One,\nsaid he, once.\n\nb,\"Two.\"\nc,Three.\n", "error a.csv:2: column 3: a quotation mark that opens a field is not closed, or one within it is not written twice (line 5, column 3); goes on at line 5\na.csv:5 b \"Two.\"\na.csv:6 c \"Three.\""},
		{"open, no other marks", "a.csv", "id,text\na,\"One.\nb,Two.\nc,Three.\n", "error a.csv:2: column 3: a quotation mark that opens a field is not closed; goes on at line 3\na.csv:3 b \"Two.\"\na.csv:4 c \"Three.\""},
		{"open in the last row", "a.csv", "id,text\na,One.\nb,\"Two.\n", "a.csv:2 a \"One.\"\nerror a.csv:3: column 3: a quotation mark that opens a field is not closed"},
		{"open in a later line", "a.csv", "id,text,title\na,\"One\nmore.\",\"Ti\nb,Two.,\nc,Three.,\n", "error a.csv:3: column 8: a quotation mark that opens a field is not closed; goes on at line 4\na.csv:4 b \"Two.\"\na.csv:5 c \"Three.\""},
		{"open, one column", "a.csv", "text\n\"One,\nmore.\n\"Two.\"\n", "error a.csv:2: column 1: a quotation mark that opens a field is not closed, or one within it is not written twice (line 4, column 1); goes on at line 4\na.csv:4  \"Two.\""},
		{"blanks before marks", "a.csv", "id, text\na, \"One, two.\"\n", "a.csv:2 a \"One, two.\""},
		{"marks of a text with tabs", "a.tsv", "id\ttext\na\t\"One,\" he said.\nb\tHe said \"two\"\nc\t\"Three.\nd\tFour.\n", "a.tsv:2 a \"\\\"One,\\\" he said.\"\na.tsv:3 b \"He said \\\"two\\\"\"\na.tsv:4 c \"\\\"Three.\"\na.tsv:5 d \"Four.\""},
		{"fields in marks with tabs", "a.tsv", "id\ttext\na\t\"He said \"\"one\"\".\n\nOr two.\"\nb\tThree.\n", "a.tsv:2 a \"He said \\\"one\\\".\\n\\nOr two.\"\na.tsv:5 b \"Three.\""},
		{"all in marks, with tabs", "a.tsv", "\"id\"\t\"text\"\n\"a\"\t\"One\" two.\"\n\"b\"\t\"Two.\"\n", "error a.tsv:2: column 9: a quotation mark within a field; write it twice, or close the field behind it\na.tsv:3 b \"Two.\""},
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

// TestOpenQuote wants a mark that is never closed to be told, not to fill the memory; what comes much later is read.
func TestOpenQuote(t *testing.T) {
	var got []string
	in := io.MultiReader(strings.NewReader("text\n\"Nobody closes this: "), io.LimitReader(&endless{line: []byte("more and more\n")}, 1<<20), strings.NewReader("\n\"One.\"\n"))
	for report, err := range (Source{MaxSize: 1000}).Table(in, "-") {
		if err != nil {
			got = append(got, err.Error())
		} else {
			got = append(got, fmt.Sprintf("%d %s", report.Line, report.Data))
		}
	}
	want := []string{"standard input:2: column 1: a quotation mark that opens a field is not closed, or the row is longer than 66536 bytes, the most that is read of one report (--max-size)", "74901 One."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
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

// TestSameIDInFiles warns across the files of one run, each of which may give an id once.
func TestSameIDInFiles(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one.jsonl"), filepath.Join(dir, "two.csv")
	for name, text := range map[string]string{one: `{"text": "None."}` + "\n" + `{"id": "a", "text": "One."}`, two: "id,text\nb,Two.\na,Three.\n,None.\n,None.\n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for in, err := range (Source{}).Files(one, two) {
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range in.Warnings {
			got = append(got, fmt.Sprintf("%d %s", in.Line, w.Message))
		}
	}
	if diff := cmp.Diff([]string{`3 the id "a" stands on line 2 of ` + one + ` too; give each report its own`}, got); diff != "" {
		t.Error(diff)
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
