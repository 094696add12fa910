package ingest

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"

	"readout/doc"
)

const (
	languageSample = 4096 // bytes of prose that are looked at: some 600 words, after which nothing changes
	shortText      = 60   // letters; below it trigrams guess, so Latin letters are taken for English
	surelyText     = 400  // letters; below it trigrams take names for another language now and then, so its own small words must stand there
)

// commonWords are English words that make up a quarter of any English prose and are rare in what else is written in Latin letters.
var commonWords = set("the of and to that with was were is said for by from has had his will which who its")

// foreignWords are the commonest small words of other languages in Latin letters that English has not, nor, like "un", in capitals.
var foreignWords = set("der das und hat gegen wird sich bei ist nicht mit auf für von dem den ein eine im zu le la les des et du une dans est pour sur par que el los las una por del con y en " +
	"il che di della per e o os da na em com het een van de zijn voor w z nie się że af til av ett och är ve bir bu yang dan di pada untuk dari")

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// language tells which language the report is in, and warns where it is one that is not parsed.
func language(d *doc.Document) {
	code, name := detect(prose(d))
	d.Language = code
	if code != "en" {
		d.Warnings = append(d.Warnings, doc.Warning{Code: "language",
			Message: fmt.Sprintf("the text is in %s; only English is read, so nothing is coded", name)})
	}
}

// prose returns the start of what is read of a document.
func prose(d *doc.Document) string {
	var b strings.Builder
	for _, k := range d.Blocks {
		if !k.Kind.Read() {
			continue
		}
		s := d.Text[k.Span.Start:k.Span.End]
		for _, r := range s {
			if b.Len() >= languageSample {
				return b.String()
			}
			b.WriteRune(r)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// detect returns the ISO 639-1 code and the English name of a text's language; the code is "" where it cannot be told.
func detect(text string) (code, name string) {
	letters, latin := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
		}
	}
	mostlyLatin := latin*2 >= letters
	if mostlyLatin && (letters < shortText || english(text) || letters < surelyText && !foreign(text)) {
		return "en", "English"
	}
	info := whatlanggo.Detect(text)
	if mostlyLatin && !info.IsReliable() {
		return "en", "English" // a list of names, a table: English until something says otherwise
	}
	if code = info.Lang.Iso6391(); code == "" {
		return "", "an unknown language"
	}
	return code, info.Lang.String()
}

// english reports whether a text has as many common English words as English has: at least one in eight.
func english(text string) bool {
	words, common := count(text, commonWords)
	return common*8 >= words
}

// foreign reports whether a text has two small words of another language.
func foreign(text string) bool {
	_, n := count(text, foreignWords)
	return n > 1
}

// count returns the number of words of a text, and of those that are in a set of words of five bytes at the most.
func count(text string, of map[string]bool) (words, found int) {
	for w := range strings.FieldsSeq(text) {
		words++
		if len(w) <= 5 && of[strings.ToLower(w)] {
			found++
		}
	}
	return words, found
}
