package corpus

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// A ramsLine is a passage of RAMS 1.0 (Ebner et al. 2020) as it is published: words by sentence, one event's trigger, and links from it to the words
// that have a part in it. Places are inclusive ranges of words.
type ramsLine struct {
	DocKey      string     `json:"doc_key"`
	Sentences   [][]string `json:"sentences"`
	EvtTriggers []ramsSpan `json:"evt_triggers"`
	Links       []ramsLink `json:"gold_evt_links"`
}

// A ramsSpan is [first, last, [[label, score], …]].
type ramsSpan struct {
	first, last int
	label       string
}

func (s *ramsSpan) UnmarshalJSON(data []byte) error {
	var labels [][]any
	if err := json.Unmarshal(data, &[]any{&s.first, &s.last, &labels}); err != nil {
		return err
	}
	if len(labels) > 0 && len(labels[0]) > 0 {
		s.label, _ = labels[0][0].(string)
	}
	return nil
}

// A ramsLink is [trigger, argument, role], the role behind an "evt…arg…" number.
type ramsLink struct {
	argument [2]int
	role     string
}

func (l *ramsLink) UnmarshalJSON(data []byte) error {
	var trigger [2]int
	if err := json.Unmarshal(data, &[]any{&trigger, &l.argument, &l.role}); err != nil {
		return err
	}
	l.role = roleNumber.ReplaceAllString(l.role, "")
	return nil
}

var roleNumber = regexp.MustCompile(`^evt\d+arg\d+`)

var (
	agentRoles   = wordSet("attacker killer injurer destroyer damagerdestroyer damager communicator giver jailer prosecutor judgecourt executioner investigator preventer transporter governmentbody inspector monitor surrenderer yielder retreater violator extraditer granter demonstrator participant spy")
	patientRoles = wordSet("target victim recipient beneficiary detainee defendant passenger observedentity inspectedentity monitoredentity otherparticipant participant")
)

// rams makes gold of one line: text, and the trigger with who acts and who is acted upon. Of an embargo both whom it keeps from giving and from
// receiving are acted upon.
func rams(line []byte) (Passage, error) {
	var r ramsLine
	if err := json.Unmarshal(line, &r); err != nil {
		return Passage{}, err
	}
	g, at := Passage{ID: r.DocKey}, [][2]int(nil)
	g.Text, at = joined(r.Sentences)
	span := func(first, last int) ([2]int, error) {
		if first < 0 || last < first || last >= len(at) {
			return [2]int{}, fmt.Errorf("words %d–%d of a text of %d", first, last, len(at))
		}
		return [2]int{at[first][0], at[last][1]}, nil
	}
	for _, t := range r.EvtTriggers {
		e := Event{Label: t.label}
		var err error
		if e.Span, err = span(t.first, t.last); err != nil {
			return Passage{}, err
		}
		e.Text = Cut([]rune(g.Text), e.Span)
		for _, l := range r.Links {
			s, err := span(l.argument[0], l.argument[1])
			if err != nil {
				return Passage{}, err
			}
			embargo := strings.Contains(t.label, "embargo")
			if agentRoles[l.role] && !(embargo && l.role == "giver") {
				e.Agents = append(e.Agents, s)
			}
			if patientRoles[l.role] || embargo && l.role == "giver" {
				e.Patients = append(e.Patients, s)
			}
		}
		g.Events = append(g.Events, e)
	}
	return g, nil
}

// joined makes running text of words, and tells the code points of each.
func joined(sentences [][]string) (string, [][2]int) {
	var b strings.Builder
	var at [][2]int
	points, before := 0, ""
	for _, s := range sentences {
		for i, w := range s {
			if points > 0 && (i == 0 || !glued(before, w)) {
				b.WriteByte(' ')
				points++
			}
			n := utf8.RuneCountInString(w)
			at = append(at, [2]int{points, points + n})
			b.WriteString(w)
			points, before = points+n, w
		}
	}
	return b.String(), at
}

// glued reports whether a word stands to the one before it without a space.
func glued(before, word string) bool {
	switch word {
	case ".", ",", ";", ":", "?", "!", "%", ")", "]", "}", "”", "’", "n't", "'s", "’s", "'re", "'ve", "'ll", "'d", "'m", "''", "-":
		return true
	}
	switch before {
	case "(", "[", "{", "$", "“", "‘", "``", "-":
		return true
	}
	return false
}
