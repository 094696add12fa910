package show

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"readout/record"
)

// did tells an act of each PLOVER type in a verb that fits between two names.
var did = map[string]string{
	"AGREE": "agreed with", "CONSULT": "met or talked with", "SUPPORT": "supported", "CONCEDE": "made concessions to", "COOPERATE": "cooperated with",
	"AID": "aided", "RETREAT": "pulled back from", "REQUEST": "made demands of", "ACCUSE": "criticised or accused", "REJECT": "rejected",
	"THREATEN": "threatened", "PROTEST": "protested against", "SANCTION": "sanctioned", "MOBILIZE": "mobilised against", "COERCE": "coerced", "ASSAULT": "attacked",
}

// standing weighs who is worth a headline: names before descriptions, and those whose country or body is known.
func (p *printer) standing(ids []string) float64 {
	best := 0.0
	for _, id := range ids {
		e, x := p.names[id], 0.0
		if slices.ContainsFunc(e.Mentions, func(m record.Mention) bool { return m.Form == "name" }) {
			x += 4
		}
		if e.Country != nil || e.Organization != nil {
			x += 2
		}
		best = max(best, x)
	}
	return best
}

// didTogether tells a mutual act.
func didTogether(typ string) string {
	switch typ {
	case "CONSULT":
		return "met or talked"
	case "ASSAULT":
		return "fought"
	case "AGREE":
		return "agreed"
	case "COOPERATE":
		return "cooperated"
	}
	return did[typ] + " each other"
}

// short writes the headline facts: the main events between two known parties that are told as fact, or planned, strongest first.
func (p *printer) short() {
	type fact struct {
		text  string
		score float64
		count int
	}
	var facts []fact
	at := map[string]int{}
	for i := range p.r.Events {
		v := &p.r.Events[i]
		if did[v.Type] == "" || v.Within != nil || v.Background || len(v.Source) == 0 || len(v.Target) == 0 || !slices.Contains([]string{"happened", "ongoing", "planned", "alleged"}, v.Status) {
			continue
		}
		text := p.plainNames(v.Source) + " " + did[v.Type] + " " + p.plainNames(v.Target)
		if slices.Equal(v.Source, v.Target) {
			text = p.plainNames(v.Source) + " " + didTogether(v.Type)
		}
		if v.Status != "happened" && v.Status != "ongoing" {
			text += " (" + v.Status + ")"
		}
		k, seen := at[text]
		if !seen {
			k = len(facts)
			at[text] = k
			facts = append(facts, fact{text: text})
		}
		facts[k].count++
		facts[k].score = max(facts[k].score, v.Confidence*(5+max(v.PloverScore, -v.PloverScore)+p.standing(v.Source)+p.standing(v.Target)))
	}
	if len(facts) == 0 {
		return
	}
	slices.SortStableFunc(facts, func(a, b fact) int { return cmp.Compare(b.score+float64(b.count), a.score+float64(a.count)) })
	p.line()
	p.line(accent.Render("IN SHORT"))
	for _, f := range facts[:min(5, len(facts))] {
		if f.count > 1 {
			f.text += fmt.Sprintf(" (told %d times)", f.count)
		}
		p.wrap(2, bold, "• "+f.text)
	}
}

func (p *printer) plainNames(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = p.names[id].Name
	}
	if len(names) > 3 {
		names = append(names[:2:2], fmt.Sprintf("%d others", len(names)-2))
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return names[0]
}

// events writes who did what to whom: one line of code for each event, and its words under it.
func (p *printer) events() {
	if len(p.r.Events) == 0 {
		return
	}
	p.section("Who did what to whom", len(p.r.Events))
	acts, widest := make([]string, len(p.r.Events)), 20
	for i := range p.r.Events {
		acts[i] = act(&p.r.Events[i])
		widest = max(widest, ansi.StringWidth(acts[i]))
	}
	for i := range p.r.Events {
		v := &p.r.Events[i]
		p.hang(markOf(v)+" "+bold.Render(fit(acts[i], min(widest, p.width/3)))+" ", p.sides(v))
		p.wrap(4, dim, p.facts(v))
		p.wrap(4, dim, "“"+p.excerpt(v)+"”")
	}
}

// markOf tells a part of another act and background from what is news.
func markOf(v *record.Event) string {
	switch {
	case v.Within != nil:
		return "└"
	case v.Background:
		return "·"
	}
	return " "
}

// sides names who did it to whom; of a mutual act all parties once.
func (p *printer) sides(v *record.Event) string {
	if len(v.Source) > 1 && slices.Equal(v.Source, v.Target) {
		return p.who(v.Source)
	}
	return p.who(v.Source) + " → " + p.who(v.Target)
}

// facts tells the status of an event, when and where it was, by when it is due, and whose word it is.
func (p *printer) facts(v *record.Event) string {
	facts := []string{statusStyle(v.Status).Render(v.Status)}
	if t := between(v.Time); t != "" {
		if v.Time.From == "dateline" {
			t = "~" + t
		}
		facts = append(facts, t)
	}
	if v.Place != nil {
		facts = append(facts, v.Place.Name)
	}
	if t := until(v.Deadline); t != "" {
		facts = append(facts, "deadline "+t)
	}
	if len(v.AssertedBy) > 0 {
		facts = append(facts, "says "+p.plainNames(v.AssertedBy))
	}
	return strings.Join(facts, " · ")
}

// act names what was done: type and mode, or a code of a list of the user's own.
func act(v *record.Event) string {
	switch {
	case v.Mode != nil:
		return v.Type + " " + *v.Mode
	case did[v.Type] == "" && v.Cameo != nil:
		return *v.Cameo
	}
	return v.Type
}

// excerpt cuts the words of an event out of the text: from the first to the last of its action and parties, within its sentence.
func (p *printer) excerpt(v *record.Event) string {
	in := p.r.Sentences[v.Sentence].Span
	from, to := v.Action.Span[0], v.Action.Span[1]
	for _, x := range v.Participants {
		if x.Span[0] >= in[0] && x.Span[1] <= in[1] {
			from, to = min(from, x.Span[0]), max(to, x.Span[1])
		}
	}
	return p.clip(record.Span{from, to}, 240)
}

// clip returns the words of a span, cut to about n characters unless everything is to be shown.
func (p *printer) clip(s record.Span, n int) string {
	words := p.words(s)
	if r := []rune(words); len(r) > n && !p.full {
		return strings.TrimRight(string(r[:n]), " ,;") + " …"
	}
	return words
}

func (p *printer) statements() {
	if len(p.r.Statements) == 0 {
		return
	}
	p.section("Who said what", len(p.r.Statements))
	for _, s := range p.r.Statements {
		mark := " "
		if s.Within != nil {
			mark = "└"
		}
		act := s.Act
		if len(s.Addressee) > 0 {
			act += " to " + p.plainNames(s.Addressee)
		}
		p.hang(mark+" ", p.who(s.Speaker)+dim.Render(" · "+act+" · "+s.Form))
		words := make([]string, len(s.Content))
		for i, c := range s.Content {
			words[i] = p.clip(c, 320)
		}
		text := strings.Join(words, " … ")
		if s.Form == "direct" {
			text = "“" + text + "”"
		}
		p.wrap(4, dim, text)
	}
}

func (p *printer) commitments() {
	if len(p.r.Commitments) == 0 {
		return
	}
	p.section("Promised, planned, demanded", len(p.r.Commitments))
	for _, c := range p.r.Commitments {
		line := p.who(c.By)
		if len(c.To) > 0 {
			line += " → " + p.who(c.To)
		}
		p.hang("  "+bold.Render(fit(c.Kind, 10))+" ", line)
		if t := until(c.Deadline); t != "" {
			p.wrap(4, warm, "deadline "+t)
		}
		if c.Condition != nil {
			p.wrap(4, cool, "condition: "+p.clip(*c.Condition, 160))
		}
		p.wrap(4, dim, "“"+p.clip(c.Span, 240)+"”")
	}
}

func (p *printer) figures() {
	if len(p.r.Quantities) == 0 {
		return
	}
	p.section("Figures", len(p.r.Quantities))
	rows := make([][2]string, len(p.r.Quantities))
	for i, q := range p.r.Quantities {
		rows[i] = [2]string{quantity(q), p.clip(q.Span, 80)}
	}
	p.pairs(rows)
}

func quantity(q record.Quantity) string {
	sign := map[string]string{"about": "about ", "at_least": "≥ ", "at_most": "≤ ", "more_than": "> ", "less_than": "< "}[q.Relation]
	value := Grouped(q.Value)
	if q.Low != nil && q.High != nil {
		value = Grouped(*q.Low) + "–" + Grouped(*q.High)
	}
	for _, more := range []*string{q.Unit, q.Item} {
		if more != nil {
			value += " " + *more
		}
	}
	return sign + value
}

func (p *printer) times() {
	if len(p.r.Times) == 0 {
		return
	}
	p.section("Dates", len(p.r.Times))
	rows := make([][2]string, len(p.r.Times))
	for i, t := range p.r.Times {
		value := between(&record.When{Start: t.Start, End: t.End})
		if value == "" && t.Timex != nil {
			value = *t.Timex
		}
		rows[i] = [2]string{value, p.clip(t.Span, 80)}
	}
	p.pairs(rows)
}

func (p *printer) places() {
	var rows [][2]string
	seen := map[string]bool{}
	for _, x := range p.r.Places {
		key := x.Name
		for _, more := range []*string{x.Admin1, x.Country} {
			if more != nil && *more != x.Name {
				key += ", " + *more
			}
		}
		if !seen[key] {
			seen[key] = true
			rows = append(rows, [2]string{key, p.clip(x.Span, 60)})
		}
	}
	if len(rows) > 0 {
		p.section("Places", len(rows))
		p.pairs(rows)
	}
}

// actors lists who is who: the named ones with what decided their code.
func (p *printer) actors() {
	var shown []record.Entity
	widest := 0
	for _, e := range p.r.Entities {
		named := slices.ContainsFunc(e.Mentions, func(m record.Mention) bool { return m.Form == "name" })
		if e.Code != nil && (named || p.full) {
			shown = append(shown, e)
			widest = max(widest, len(*e.Code))
		}
	}
	rows := make([][2]string, len(shown))
	for i, e := range shown {
		what := e.Kind
		if len(e.Offices) > 0 {
			what = e.Offices[0].Title
		}
		rows[i] = [2]string{fit(*e.Code, widest) + "  " + e.Name, what + ", from " + e.From + ", " + Plural(len(e.Mentions), "mention")}
	}
	if len(rows) > 0 {
		p.section("Actors", len(rows))
		p.pairs(rows)
	}
}

func (p *printer) repairs() {
	if len(p.r.Repairs) == 0 {
		return
	}
	p.section("Damage mended", len(p.r.Repairs))
	rows := make([][2]string, len(p.r.Repairs))
	for i, r := range p.r.Repairs {
		rows[i] = [2]string{r.Reads, r.Why + ": “" + strings.Join(strings.Fields(r.Was), " ") + "”"}
	}
	p.pairs(rows)
}

// pairs writes two columns: what it is, and its words.
func (p *printer) pairs(rows [][2]string) {
	left := 0
	for _, r := range rows {
		left = max(left, ansi.StringWidth(r[0]))
	}
	left = min(left, p.width/2-4)
	for _, r := range rows {
		p.line("  ", fit(r[0], left), "  ", dim.Render(ansi.Truncate(r[1], max(10, p.width-left-5), "…")))
	}
}
