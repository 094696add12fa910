package corpus

import (
	"fmt"
	"html"
	"path/filepath"
	"regexp"
	"strings"
)

var (
	timeText  = regexp.MustCompile(`(?s)<TEXT>(.*?)</TEXT>`)
	timeDCT   = regexp.MustCompile(`(?s)<DCT>.*?<TIMEX3([^>]*)>`)
	timeTag   = regexp.MustCompile(`</?[A-Za-z][^>]*>`)
	attribute = regexp.MustCompile(`([\w:]+)\s*=\s*"([^"]*)"`)
)

// timeML reads one TimeML file: its text without the tags, and what its TIMEX3 elements mark.
func timeML(path, raw string) (Passage, error) {
	body := timeText.FindStringSubmatch(raw)
	if body == nil {
		return Passage{}, fmt.Errorf("%s: no <TEXT> element; want TimeML", path)
	}
	g := Passage{ID: strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), Set: filepath.Base(filepath.Dir(path))}
	if dct := timeDCT.FindStringSubmatch(raw); dct != nil {
		value := attributes(dct[1])["value"]
		g.Date = value[:min(10, len(value))]
	}
	var text strings.Builder
	var open []Time
	points := func() int { return len([]rune(text.String())) }
	at := 0
	for _, m := range append(timeTag.FindAllStringIndex(body[1], -1), []int{len(body[1]), len(body[1])}) {
		text.WriteString(html.UnescapeString(body[1][at:m[0]]))
		tag := body[1][m[0]:m[1]]
		switch {
		case strings.HasPrefix(tag, "<TIMEX3") && !strings.HasSuffix(tag, "/>"):
			a := attributes(tag)
			open = append(open, Time{Span: [2]int{points()}, Type: a["type"], Value: a["value"]})
		case tag == "</TIMEX3>" && len(open) > 0:
			t := open[len(open)-1]
			open = open[:len(open)-1]
			t.Span[1] = points()
			g.Times = append(g.Times, t)
		}
		at = m[1]
	}
	g.Text = strings.TrimSpace(text.String())
	shift := len([]rune(text.String())) - len([]rune(strings.TrimLeft(text.String(), " \t\r\n")))
	letters := []rune(g.Text)
	for i := range g.Times {
		t := &g.Times[i]
		t.Span = [2]int{t.Span[0] - shift, t.Span[1] - shift}
		t.Text = Cut(letters, t.Span)
	}
	return g, nil
}

func attributes(s string) map[string]string {
	out := map[string]string{}
	for _, m := range attribute.FindAllStringSubmatch(s, -1) {
		out[m[1]] = m[2]
	}
	return out
}
