package decode

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFormats(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       Format
	}{
		{"pdf", "%PDF-1.7\n%\xe2\xe3", PDF}, {"docx", "PK\x03\x04\x14\x00word/document.xml", DOCX}, {"sheet", "PK\x03\x04\x14\x00xl/workbook.xml", Office},
		{"zip", "PK\x03\x04\x14\x00notes.txt", Zip}, {"gzip", "\x1f\x8b\x08\x00", Zip}, {"rtf", "{\\rtf1 Hello}", RTF},
		{"html", "\n<!DOCTYPE html><html><p>Hello</p>", HTML}, {"xhtml", "<?xml version=\"1.0\"?><html xmlns=\"\">", HTML},
		{"feed", "<?xml version=\"1.0\"?><rss version=\"2.0\">", XML}, {"json", "{\n \"text\": \"Hello\"\n}", JSON},
		{"zeros", "Hello\x00\x00\x00world, this is data", Binary}, {"picture", "\x89PNG\r\n\x1a\n\x00", Binary}, {"html in utf-16", "\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", HTML},
	} {
		_, _, err := Text([]byte(c.data))
		var f *FormatError
		if !errors.As(err, &f) || f.Format != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
	for _, text := range []string{"[BREAKING] The envoys met.", "<Envoys> met on Monday.", "{sic} The envoys met."} {
		if _, _, err := Text([]byte(text)); err != nil {
			t.Errorf("%q is text: %v", text, err)
		}
	}
}

func TestEncodings(t *testing.T) {
	const text = "The café’s owner — a Pole — left."
	latin := "The caf\xe9\x92s owner \x97 a Pole \x97 left."
	utf16 := func(little bool) string {
		var b strings.Builder
		for _, r := range text {
			hi, lo := byte(r>>8), byte(r)
			if little {
				hi, lo = lo, hi
			}
			b.WriteByte(hi)
			b.WriteByte(lo)
		}
		return b.String()
	}
	for _, c := range []struct{ name, data, want, warning string }{
		{"utf-8", text, text, ""},
		{"utf-8 with mark", "\xef\xbb\xbf" + text, text, ""},
		{"utf-16 little", "\xff\xfe" + utf16(true), text, ""},
		{"utf-16 big", "\xfe\xff" + utf16(false), text, ""},
		{"utf-16 without mark", utf16(true), text, ""},
		{"windows-1252", latin, text, "encoding"},
		{"damaged utf-8", "Owner\xff of the café\xe2\x80 — a Pole.\nHe left.", "Owner\uFFFD of the café\uFFFD — a Pole.\nHe left.", "invalid-utf8"},
		{"carriage returns", "One.\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n", ""},
	} {
		got, warnings, err := Text([]byte(c.data))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		code := ""
		if len(warnings) > 0 {
			code = warnings[0].Code
		}
		if code != c.warning {
			t.Errorf("%s: warnings %v, want %q", c.name, warnings, c.warning)
		}
	}
	_, warnings, err := Text([]byte("One line.\nHere is \xff damage, é."))
	if err != nil || !strings.Contains(warnings[0].Message, "at 2:9") {
		t.Errorf("the place of the damage: %v %v", warnings, err)
	}
	cyrillic := []byte{0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, ' ', 0xe7, 0xe0, 0xff, 0xe2, 0xe8, 0xeb, ' ', 0xe2, 0xee, ' ', 0xe2, 0xf2, 0xee, 0xf0, 0xed, 0xe8, 0xea}
	text1251, _, err := Text(cyrillic)
	if err != nil || text1251 != "Министр заявил во вторник" {
		t.Errorf("windows-1251: %q %v", text1251, err)
	}
}

// FuzzText decodes any bytes into valid UTF-8 or says that they are no text.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "Hello", "\xff\xfeH\x00", "caf\xe9", "\xef\xbb\xbfé", "{\"a\":", "%PDF-", "\xff\xfe\x00\x00H\x00\x00\x00", "H\x00e\x00l\x00l\x00o\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if text, _, err := Text(data); !utf8.ValidString(text) || err != nil && text != "" {
			t.Fatalf("%q, %v", text, err)
		}
	})
}
