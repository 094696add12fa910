// Package decode turns bytes in any common encoding into text, and names the formats that are not text or not read as it. It knows nothing of reports.
package decode

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"readout/doc"
)

// marks are the byte order marks, the longest first.
var marks = []struct {
	mark string
	enc  encoding.Encoding // nil is UTF-8
}{
	{"\xff\xfe\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\xfe\xff", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xef\xbb\xbf", nil},
	{"\xff\xfe", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"\xfe\xff", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// Text returns the text of bytes in any encoding as valid UTF-8, without byte order mark and else as it is. Bytes in a format that is not read are a *FormatError.
func Text(data []byte) (string, []doc.Warning, error) {
	for _, m := range marks {
		if !bytes.HasPrefix(data, []byte(m.mark)) {
			continue
		}
		data = data[len(m.mark):]
		if m.enc != nil {
			return decodeAs(data, m.enc)
		}
		break
	}
	if f := sniff(data); f != "" {
		return "", nil, &FormatError{Format: f}
	}
	if enc := unmarkedUTF16(data); enc != nil {
		return decodeAs(data, enc)
	}
	if binary(data) {
		return "", nil, &FormatError{Format: Binary}
	}
	if utf8.Valid(data) {
		return string(data), nil, nil
	}
	if mostlyUTF8(data) {
		text, w := replaceInvalid(data)
		return text, []doc.Warning{w}, nil
	}
	return decodeLegacy(data)
}

// decodeAs decodes by an encoding that is sure. What it cannot decode becomes U+FFFD.
func decodeAs(data []byte, enc encoding.Encoding) (string, []doc.Warning, error) {
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", nil, err
	}
	if f := sniff(text); f != "" {
		return "", nil, &FormatError{Format: f}
	}
	if binary(text) {
		return "", nil, &FormatError{Format: Binary}
	}
	return strings.ToValidUTF8(string(text), "\uFFFD"), nil, nil
}

// unmarkedUTF16 tells UTF-16 without a mark by its zero bytes: in Western text nearly every second byte is one.
func unmarkedUTF16(data []byte) encoding.Encoding {
	head := data[:min(len(data), 4096)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 4:
	case zeros[1]*10 > half*7 && zeros[0]*50 <= half:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case zeros[0]*10 > half*7 && zeros[1]*50 <= half:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// mostlyUTF8 reports whether bytes that are not valid UTF-8 are UTF-8 with damage rather than text in an older encoding: in the
// latter a byte above 127 hardly ever has the follower that UTF-8 asks for.
func mostlyUTF8(data []byte) bool {
	good, bad, inBad := 0, 0, false
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		wrong := r == utf8.RuneError && n == 1
		switch {
		case wrong && !inBad:
			bad++
		case n > 1:
			good++
		}
		inBad = wrong
		data = data[n:]
	}
	return good >= bad
}

// replaceInvalid puts U+FFFD for each run of bytes that is not UTF-8, and tells where the first one stands.
func replaceInvalid(data []byte) (string, doc.Warning) {
	at, line, col := 0, 1, 1
	for at < len(data) {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		col++
		if r == '\n' {
			line, col = line+1, 1
		}
		at += n
	}
	text := strings.ToValidUTF8(string(data), "\uFFFD")
	runs := strings.Count(text, "\uFFFD") - bytes.Count(data, []byte("\uFFFD"))
	if runs == 1 {
		return text, doc.Warning{Code: "invalid-utf8", Message: fmt.Sprintf("not valid UTF-8 at %d:%d, which reads as U+FFFD", line, col)}
	}
	return text, doc.Warning{Code: "invalid-utf8", Message: fmt.Sprintf("%d places are not valid UTF-8 and read as U+FFFD, the first at %d:%d", runs, line, col)}
}

// decodeLegacy decodes text of an older encoding, which it has to guess.
func decodeLegacy(data []byte) (string, []doc.Warning, error) {
	name, enc := guess(data)
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", nil, fmt.Errorf("not valid %s: %w", name, err)
	}
	w := doc.Warning{Code: "encoding", Message: fmt.Sprintf("not UTF-8; read as %s, a guess", name)}
	return strings.ToValidUTF8(string(text), "\uFFFD"), []doc.Warning{w}, nil
}

// guess names the encoding of old text. Latin 1 means Windows 1252, as everywhere on the web, and so does what cannot be told.
func guess(data []byte) (string, encoding.Encoding) {
	r := chardet.Detect(data[:min(len(data), 1<<16)])
	if r.Confidence < 0.3 || strings.EqualFold(r.Encoding, "ascii") {
		return "windows-1252", charmap.Windows1252
	}
	enc, err := htmlindex.Get(r.Encoding) // latin1 and ascii are windows-1252 there
	if err != nil {
		return "windows-1252", charmap.Windows1252
	}
	name, err := htmlindex.Name(enc)
	if err != nil || name == "replacement" || name == "utf-8" || strings.HasPrefix(name, "utf-16") {
		return "windows-1252", charmap.Windows1252
	}
	return name, enc
}
