package decode

import (
	"bytes"
	"encoding/json"
)

// A Format is a kind of bytes that is recognised and not read.
type Format string

const (
	Empty  Format = "empty"
	Binary Format = "binary"
	PDF    Format = "PDF"
	DOCX   Format = "DOCX"
	Office Format = "office document" // spreadsheets, slides, OpenDocument, old Word
	RTF    Format = "RTF"
	HTML   Format = "HTML"
	XML    Format = "XML"
	JSON   Format = "JSON" // one value over several lines
	Zip    Format = "archive"
)

// A FormatError says that an input is in a format that is not read, and what to do about it.
type FormatError struct{ Format Format }

func (e *FormatError) Error() string {
	switch e.Format {
	case Empty:
		return "empty: there is no text in it"
	case Binary:
		return "binary data, not text; give a text file or JSON Lines"
	case PDF:
		return "PDF is not read; take its text out first, as with: pdftotext FILE - | readout read -"
	case DOCX, Office, RTF:
		return string(e.Format) + " is not read; save it as plain text and read that"
	case HTML:
		return "HTML is not read; save the article's text and read that"
	case Zip:
		return "archive is not read; unpack it and read the text files in it, as with: zcat FILE.gz | readout read -"
	case XML:
		return "XML is not read; take the text out, one report a file, or write JSON Lines"
	case JSON:
		return `JSON over several lines is not read; write JSON Lines: one object with "text" on each line, as jq -c '.[]' FILE makes of an array`
	}
	return string(e.Format) + " is not read"
}

// magics are the first bytes of formats that people keep reports in, and of some that they pick up by mistake.
var magics = []struct {
	start  string
	format Format
}{
	{"%PDF-", PDF}, {"{\\rtf", RTF},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Office},
	{"\x1f\x8b", Zip}, {"BZh", Zip}, {"7z\xbc\xaf\x27\x1c", Zip}, {"\xfd7zXZ", Zip}, {"\x28\xb5\x2f\xfd", Zip},
	{"\x89PNG", Binary}, {"\xff\xd8\xff", Binary}, {"GIF8", Binary}, {"\x7fELF", Binary},
}

// sniff returns the format of bytes that are not to be read as text, or "". Byte order marks are gone.
func sniff(data []byte) Format {
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.start)) {
			return m.format
		}
	}
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return sniffZip(data)
	}
	head := bytes.TrimSpace(data[:min(len(data), 1024)])
	if len(head) == 0 {
		return ""
	}
	switch head[0] {
	case '<':
		return sniffMarkup(head)
	case '{', '[':
		if json.Valid(data) && (head[0] == '{' || bytes.ContainsRune(data, '{')) { // "[1]" may be a note
			return JSON
		}
	}
	return ""
}

// sniffZip tells the formats that are zip files inside by the names that stand near the front.
func sniffZip(data []byte) Format {
	head := data[:min(len(data), 1<<16)]
	switch {
	case bytes.Contains(head, []byte("word/")):
		return DOCX
	case bytes.Contains(head, []byte("xl/")), bytes.Contains(head, []byte("ppt/")), bytes.Contains(head, []byte("application/vnd.oasis")):
		return Office
	case bytes.Contains(head, []byte("[Content_Types].xml")):
		return DOCX
	}
	return Zip
}

func sniffMarkup(head []byte) Format {
	low := bytes.ToLower(head)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<!--"} {
		if bytes.HasPrefix(low, []byte(tag)) {
			return HTML
		}
	}
	switch {
	case bytes.HasPrefix(low, []byte("<?xml")) && bytes.Contains(low, []byte("<html")):
		return HTML
	case bytes.HasPrefix(low, []byte("<?xml")), bytes.HasPrefix(low, []byte("<rss")), bytes.HasPrefix(low, []byte("<feed")):
		return XML
	}
	return ""
}

// binary reports whether bytes that are in no known encoding of text hold what text does not: zero bytes, or many controls.
func binary(data []byte) bool {
	head, controls := data[:min(len(data), 1<<16)], 0
	for _, b := range head {
		switch {
		case b == 0:
			return true
		case b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v' && b != 0x1b:
			controls++
		}
	}
	return controls*50 > len(head) // 2 %: a stray control in old wire copy is no harm
}
