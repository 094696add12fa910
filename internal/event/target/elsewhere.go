package target

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// Elsewhere returns who an act is meant for that names nobody where it should: the one foreign state that the clause tells of ("sent troops to the range that it
// disputes with Peru"). A protest is one against the state of those who protest ("Nigerian doctors walked out of hospitals in Lagos").
func (c *Chooser) Elsewhere(h *grammar.Hit, typ string, src []grammar.Party) []grammar.Party {
	switch typ {
	case "PROTEST", "MOBILIZE", "SANCTION", "AID", "COOPERATE", "REJECT", "THREATEN", "ACCUSE", "ASSAULT":
	default:
		return nil
	}
	if len(c.CodedOnly(src)) == 0 {
		return nil
	}
	at := h.ClauseWord()
	for c.Tok(at).Rel == doc.Conjunct {
		at = c.Tok(at).Head
	}
	var out []grammar.Party
	for i := c.Tok(at).Edge.Start; i < c.Tok(at).Edge.End; i++ {
		if c.MentionAt[i] == doc.None || c.Tok(i).POS == doc.Pron || grammar.IsWeapon(c.Tok(i).Lemma) || c.besides(i, at, typ) {
			continue
		}
		p, ok := c.Party(i)
		if !ok || slices.ContainsFunc(src, func(s grammar.Party) bool { return s.Entity == p.Entity }) {
			continue
		}
		e := &c.Doc.Entities[p.Entity]
		home := c.OfOneSide([]grammar.Party{p}, src)
		if e.Country == "" || home != (typ == "PROTEST") {
			continue
		}
		p.From = doc.InPlace
		switch {
		case typ == "PROTEST":
			if e.Kind == doc.Country || e.Kind == doc.PlaceKind || len(e.Sectors) > 0 && ruling(e.Sectors[0]) {
				return []grammar.Party{p}
			}
		case len(out) == 0:
			out = append(out, p)
		case c.Doc.Entities[out[0].Entity].Country != e.Country:
			return nil
		}
	}
	return out
}

// DoneBy returns who has done what nobody is named for: the one other state that the clause tells of ("two Canadians held in China were released").
func (c *Chooser) DoneBy(h *grammar.Hit, typ string, tgt []grammar.Party) []grammar.Party {
	if !h.Passive || len(h.Source) > 0 || len(c.CodedOnly(tgt)) == 0 || typ != "COERCE" && typ != "RETREAT" && typ != "CONCEDE" && typ != "COOPERATE" && typ != "ACCUSE" {
		return nil
	}
	if s := c.Doc.Child(h.At, doc.PassiveSubject); s != doc.None && c.IsActNoun(s) {
		return nil // "a visit by the king to Mali was cancelled"
	}
	at := h.ClauseWord()
	var out []grammar.Party
	for i := c.Tok(at).Edge.Start; i < c.Tok(at).Edge.End; i++ {
		if c.MentionAt[i] == doc.None || c.Tok(i).POS == doc.Pron || grammar.IsWeapon(c.Tok(i).Lemma) || c.besides(i, at, typ) {
			continue
		}
		p, ok := c.Party(i)
		if !ok {
			continue
		}
		country := c.Doc.Entities[p.Entity].Country
		if country == "" || c.OfOneSide([]grammar.Party{p}, tgt) || country == c.Doc.Entities[tgt[0].Entity].Country || c.inOtherAct(i, at) {
			continue
		}
		p.From = doc.InPlace
		switch {
		case len(out) == 0:
			out = append(out, p)
		case c.Doc.Entities[out[0].Entity].Country != country:
			return nil
		}
	}
	return out
}

// inOtherAct reports whether a token tells of another act that a noun names: "was jailed for a murder in Washington".
func (c *Chooser) inOtherAct(i, at int) bool {
	for ; i != at && c.Tok(i).Head != i; i = c.Tok(i).Head {
		if k := c.HitAt[i]; k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].At == i && c.Hits[k].Kind == lexicon.NounFrame {
			return true
		}
	}
	return false
}

// ruling reports whether a sector is one of a state's organs.
func ruling(s string) bool { return s == "GOV" || s == "COP" || s == "MIL" || s == "JUD" || s == "LEG" }

// besides reports whether a token stands in a clause set beside the one of verb at ("…, Seoul's army said") or in a phrase that the act has nothing to do with
// ("despite pressure from Washington"), which for a move of forces tells its occasion.
func (c *Chooser) besides(i, at int, typ string) bool {
	for ; i != at && c.Tok(i).Head != i; i = c.Tok(i).Head {
		if c.Tok(i).Rel == doc.Parataxis || typ != "MOBILIZE" && c.Aside(i) {
			return true
		}
	}
	return false
}
