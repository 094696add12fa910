package show

import (
	"fmt"
	"io"
	"strings"

	"readout"
)

// Found writes one entry: what it codes to, and below why.
func Found(w io.Writer, f readout.FoundActor) {
	fmt.Fprintln(w, bold.Render(fit(orDash(f.Code), 12)), f.Name, dim.Render(f.Kind))
	var why []string
	if f.Title != "" {
		why = append(why, f.Title)
	}
	if f.From != "" || f.To != "" {
		why = append(why, orDash(f.From)+" to "+orDash(f.To))
	}
	if f.Standing != "" {
		why = append(why, "on that day: "+f.Standing)
	}
	if f.Organization != "" {
		why = append(why, f.Organization)
	}
	if f.Weak {
		why = append(why, "only where the text supports it")
	}
	source := "source: " + f.Source
	if f.User {
		source += " (your dictionary)"
	}
	fmt.Fprintln(w, "  ", dim.Render(strings.Join(append(why, source), " · ")))
}
