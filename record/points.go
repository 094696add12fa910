package record

import (
	"unicode/utf8"

	"readout/doc"
)

// points counts the code points before a byte of a text. It keeps one count for each stride of bytes.
type points struct {
	text   string
	before []int32 // code points before byte i*stride
}

const stride = 64

func newPoints(text string) points {
	p := points{text: text, before: make([]int32, 0, len(text)/stride+1)}
	n := int32(0)
	for i := range len(text) {
		if i%stride == 0 {
			p.before = append(p.before, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return p
}

// at returns the number of code points that begin before byte i.
func (p points) at(i int) int {
	if len(p.before) == 0 {
		return 0
	}
	k := min(i/stride, len(p.before)-1)
	n := int(p.before[k])
	for j := k * stride; j < i; j++ {
		if utf8.RuneStart(p.text[j]) {
			n++
		}
	}
	return n
}

func (p points) span(s doc.Span) Span { return Span{p.at(s.Start), p.at(s.End)} }
