package show

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The styles: what stands out, what is beside the point, and colours for what is sure, wrong, to be looked at, open; and for headings.
var (
	bold   = lipgloss.NewStyle().Bold(true)
	dim    = lipgloss.NewStyle().Faint(true)
	good   = lipgloss.NewStyle().Foreground(lipgloss.Color("2"))
	bad    = lipgloss.NewStyle().Foreground(lipgloss.Color("1"))
	warm   = lipgloss.NewStyle().Foreground(lipgloss.Color("3"))
	cool   = lipgloss.NewStyle().Foreground(lipgloss.Color("6"))
	accent = lipgloss.NewStyle().Foreground(lipgloss.Color("4")).Bold(true)
)

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// Fold breaks text between words only, which a library's word wrap does at hyphens too: a flag is one word.
func Fold(text string, width int) string {
	var b strings.Builder
	at := 0
	for w := range strings.FieldsSeq(text) {
		n := ansi.StringWidth(w)
		switch {
		case at == 0:
		case at+1+n > width:
			b.WriteByte('\n')
			at = 0
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(w)
		at += n
	}
	return b.String()
}

// fit cuts text to a number of columns and fills up with spaces.
func fit(s string, columns int) string {
	s = ansi.Truncate(s, columns, "…")
	return s + strings.Repeat(" ", max(0, columns-ansi.StringWidth(s)))
}

// Plural counts things: "1 event", "2 events".
func Plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// Grouped writes a number with its thousands apart.
func Grouped(x float64) string {
	s := fmt.Sprintf("%.6g", x)
	if x == float64(int64(x)) && max(x, -x) < 1e15 {
		s = fmt.Sprint(int64(x))
	}
	whole, rest, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}
