package phrase

import (
	"slices"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// organOf returns the code of the body that a longer name begins with and is an organ of: "the ANC Youth League", "the NATO Parliamentary Assembly"; empty where it is of none.
func (r *Reader) organOf(n *text.NameSpan) text.Code {
	if n.Len() < 2 || !r.bodily(n) {
		return text.Code{} // "the United Nations Charter"
	}
	at, hits := r.Longest(n.Start, n.End-1, r.Strong)
	if next := r.Doc.Tokens[at.End].Lower; next == "of" || next == "for" || next == "and" {
		return text.Code{} // "National Conference of Youth"
	}
	if len(hits) == 0 || r.Local(at) {
		return r.soleParty(doc.Range{Start: n.Start, End: n.Start + 1}, n.End-1, n.Start+1)
	}
	best, ok := r.Choose(hits, text.Code{}, nil, r.mentions)
	if !ok || best.Entry.Kind != dict.Organization && best.Entry.Kind != dict.Group || best.Hit.Use != dict.Plain {
		return text.Code{}
	}
	c := r.Coded(&best.Entry, best.Term, true)
	if c.Body() == "IGO" || r.oneWord(at) && len(c.Sectors) > 0 && (organs[c.Sectors[0]] || slices.Contains(c.Sectors, "PTY") || public[c.Sectors[0]] && text.AllCaps(r.Doc.Tokens[at.Start].Word)) {
		return c
	}
	return text.Code{}
}

// oneWord reports whether a range is a word, with a hyphen or without: "Likud", "PML-N".
func (r *Reader) oneWord(at doc.Range) bool {
	return at.Len() == 1 || at.Len() == 3 && r.Doc.Tokens[at.Start+1].Word == "-"
}

// bodily reports whether a name has a word for a body or for people at its end or head.
func (r *Reader) bodily(n *text.NameSpan) bool {
	for _, i := range []int{n.End - 1, n.Head} {
		l := r.Doc.Tokens[i].Lower
		if incorporated[l] {
			return false
		}
		if lists.KindOf[l] == doc.Organization || lists.Bodies[l] || lists.Collectives[l] || offshoots[l] {
			return true
		}
	}
	return false
}

// offshoots are nouns for parts of a body.
var offshoots = lists.Set("division delegation unit desk branch chapter cell morcha elders cadres members bloc caucus committee presidium congress")

// organs are the sectors of bodies whose organs are of the same sector, whatever they are called; public those where only an acronym tells such a body.
var (
	organs = lists.Set("PTY REB PRM NGO")
	public = lists.Set("COP SPY LAB")
)

// soleParty returns the code of the only party that has an acronym, which alone is too short to tell it, where one of its organs or people follows at token head: "the MSM women's wing",
// "a UPND lawmaker".
func (r *Reader) soleParty(at doc.Range, head, lo int) text.Code {
	if !text.AllCaps(r.Doc.Tokens[at.Start].Word) || !r.ofParty(head, lo) {
		return text.Code{}
	}
	var found text.Code
	for _, h := range r.Exactly(at, r.Capital) {
		e := r.Entry(h)
		t := r.Current(&e)
		if e.Kind != dict.Organization || !slices.Contains(t.Sectors, "PTY") {
			continue
		}
		if found.Country != "" && found.Country != t.Country {
			return text.Code{} // of two countries
		}
		found = text.Code{Country: t.Country, Sectors: []string{"PTY"}, From: doc.CodeDictionary}
	}
	return found
}

// beforeOrgan returns the party whose name stands right before the words of one of its organs, where these begin with a possessor that the tree takes the name into: "the MSM women's wing".
func (r *Reader) beforeOrgan(organ doc.Range, lo int) text.Code {
	i := organ.Start - 1
	if i < lo || organ.Len() < 3 {
		return text.Code{}
	}
	n := r.NameAt(i)
	if n == nil || n.End != organ.Start || n.Kind == doc.Person {
		return text.Code{}
	}
	if o := r.nameCode(n, 1); !o.Empty() || n.Len() > 1 {
		return o
	}
	return r.soleParty(n.Range, organ.End-1, organ.Start)
}

// ofParty reports whether a noun is one that only parties have.
func (r *Reader) ofParty(head, lo int) bool {
	if partisans[r.Doc.Tokens[head].Lemma] {
		return true
	}
	_, hits := r.RoleEnding(head, lo)
	if len(hits) == 0 {
		return false
	}
	e := r.Entry(hits[0])
	return slices.Contains(e.Terms[0].Sectors, "PTY")
}

// partisans are persons who are so for a party.
var partisans = lists.Set("candidate nominee lawmaker legislator parliamentarian mp senator stalwart supporter faction primary manifesto")
