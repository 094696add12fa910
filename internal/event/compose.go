package event

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/lexicon"
	"readout/ontology"
)

// compose returns type, mode and code of an operator with the act that stands in it. The entry's own hold where nothing is coded inside.
func (c *coder) compose(h *hit, typ, mode, cameo string) (string, string, string) {
	o := h.frame.Entry.Op
	inTyp, inCode := "", ""
	if in := c.innerAct(h); in != nil {
		inTyp, _, inCode = c.kind(in)
	}
	if c.onlyThinks(h, inTyp) {
		return "", "", ""
	}
	if o == lexicon.FailOp && (inTyp == "" || lexicon.Quad(inTyp) > 2) {
		return "", "", "" // "failed to learn", "failed to prevent the attack": nothing that was asked is refused
	}
	if inTyp == "" {
		if h.act == doc.None && typ != "" && o == lexicon.StopOp {
			return "", "", ""
		}
		if o == lexicon.ReadyOp && isKeen(c.tok(h.at).Lemma) {
			return "", "", "" // "was eager to talk about the poll"
		}
		if o == lexicon.ReadyOp && h.act != doc.None && c.isVerb(h.act) {
			return "AGREE", "", "030" // "is ready to accept the plan": whatever it is, it is offered
		}
		return typ, mode, cameo
	}
	switch o {
	case lexicon.IntendOp, lexicon.ReadyOp:
		typ = intended(inTyp)
	case lexicon.PromiseOp: // "vowed to destroy" is a threat, "agreed to impose sanctions" is none
		if typ == "AGREE" && intended(inTyp) == "AGREE" && c.d.Child(c.innerAct(h).clauseWord(), doc.Negation) != doc.None {
			typ, cameo, mode = "REJECT", "120", "" // "vowed never to meet"
			break
		}
		if l := c.tok(h.at).Lemma; l != "agree" && l != "consent" && l != "agreement" && intended(inTyp) == "THREATEN" && inTyp != "MOBILIZE" && !c.forOthers(h) {
			typ, cameo, mode = "THREATEN", "130", ""
		} else if inTyp == "REJECT" { // "promised to defy the ban"
			typ, cameo, mode = "REJECT", "120", ""
		}
	case lexicon.ProposeOp: // "proposed a ban on visitors"
		if typ == "AGREE" && (inTyp == "COERCE" || inTyp == "SANCTION" || inTyp == "ASSAULT") {
			typ, cameo, mode = "THREATEN", "130", ""
		}
	case lexicon.StopOp:
		return stopped(inTyp, inCode)
	case lexicon.AllowOp, lexicon.CauseOp, lexicon.HelpOp, lexicon.PreventOp, lexicon.AccuseOp, lexicon.OfferOp, lexicon.ThreatenOp, lexicon.RefuseOp, lexicon.FailOp, lexicon.DemandOp:
	default:
		return typ, mode, cameo
	}
	if typ == "" {
		return "", "", ""
	}
	if code := composedCode(typ, cameo, inCode); code != "" {
		cameo = code
		if mode == "" {
			mode = composedMode(typ, code)
		}
	}
	return typ, mode, cameo
}

// isKeen reports whether an adjective tells what one would like rather than what one offers.
func isKeen(lemma string) bool {
	switch lemma {
	case "eager", "keen", "happy", "inclined":
		return true
	}
	return false
}

// forOthers reports whether harm is promised not to be done, or to somebody who does not suffer it: "promised the Netherlands to arrest the general".
func (c *coder) forOthers(h *hit) bool {
	in := c.innerAct(h)
	if in != nil && c.d.Child(in.clauseWord(), doc.Negation) != doc.None {
		return true // "pledged not to attack"
	}
	if len(h.target) == 0 || in == nil || c.tok(h.target[0]).Head != h.at {
		return false
	}
	for _, p := range c.targets(in, c.sources(h)) {
		if !lent(&c.d.Entities[p.entity]) && c.ofOneSide(c.parties(h.target[0]), []party{p}) {
			return false
		}
	}
	return true
}

// onlyThinks reports whether "want", "expect" or "warn" tells no request or threat: nothing that is coded is wanted, or what is warned of is no harm by who warns.
func (c *coder) onlyThinks(h *hit, inTyp string) bool {
	switch c.tok(h.at).Lemma {
	case "want", "expect", "need", "like", "wish", "insist":
		if c.tok(h.at).Lemma == "insist" && h.act != doc.None && c.isVerb(h.act) && c.bodies(c.parties(c.ownSubject(h.act))) {
			return false // "insisted that Ottawa settle the bill"
		}
		return h.frame.Entry.Op == lexicon.DemandOp && inTyp == "" && (h.act != doc.None && c.isVerb(h.act) || !c.bodies(c.targets(h, c.sources(h))))
	case "let":
		return h.act != doc.None && c.tok(h.act).Lemma == "know" // "let her know" tells her
	case "warn", "hint", "suggest", "caution":
		if h.frame.Entry.Op != lexicon.ThreatenOp || h.act == doc.None || c.tok(h.act).Rel != doc.ClauseComplement {
			return false
		}
		if inTyp == "" {
			return !c.willAct(h)
		}
		if inTyp == "ACCUSE" { // "warned Lebanon that it would be held responsible"
			return !c.passive(h.act) || !c.willAct(h)
		}
		if lexicon.Quad(inTyp) != 4 && inTyp != "REJECT" && inTyp != "THREATEN" {
			return true
		}
		by := c.sources(c.innerAct(h))
		return len(c.codedOnly(by)) > 0 && !c.ofOneSide(by, c.sources(h))
	}
	return false
}

// bodies reports whether a party is a state or an organisation, of whom something is wanted in earnest.
func (c *coder) bodies(ps []party) bool {
	return slices.ContainsFunc(ps, func(p party) bool {
		k := c.d.Entities[p.entity].Kind
		return k == doc.Country || k == doc.Organization
	})
}

// willAct reports whether what is warned of is to be done by who warns, or by nobody who is named: "warned that it would respond", "that they will be cut off".
func (c *coder) willAct(h *hit) bool {
	if !c.future(h.act) {
		return false
	}
	if c.passive(h.act) {
		return c.agent(h.act) == doc.None
	}
	s := c.ownSubject(h.act)
	by := c.codedOnly(c.parties(s))
	if c.harmsTies(h.act) && (s == doc.None || len(by) == 0 || c.isVerb(s) || c.mentionAt[s] == doc.None) {
		return true // "warned Slovakia that the move would harm relations"
	}
	return len(by) > 0 && c.ofOneSide(by, c.sources(h))
}

// harmsTies reports whether a verb and its object say that relations would suffer.
func (c *coder) harmsTies(v int) bool {
	switch c.tok(v).Lemma {
	case "harm", "hurt", "damage", "jeopardize", "jeopardise", "endanger", "undermine", "sour", "strain", "worsen", "poison", "wreck":
	default:
		return false
	}
	o := c.object(v)
	if o == doc.None {
		return false
	}
	switch c.tok(o).Lemma {
	case "relation", "relationship", "tie", "friendship", "cooperation", "talk", "alliance":
		return true
	}
	return false
}

// ofOneSide reports whether two are the same or of one country: analysts who warn of Russia are not Russia's because the sentence is of it.
func (c *coder) ofOneSide(ps, src []party) bool {
	for _, p := range ps {
		for _, s := range src {
			a, b := &c.d.Entities[p.entity], &c.d.Entities[s.entity]
			if a == b || a.Country != "" && a.Country == b.Country && (!lent(b) || slices.ContainsFunc(b.Sectors, politicalSector)) {
				return true
			}
		}
	}
	return false
}

// innerAct returns the act in an operator, through those that only tell how far it has come ("vowed to keep fighting"), or nil.
func (c *coder) innerAct(h *hit) *hit {
	for n := 0; h.inner != doc.None && n < 4; n++ {
		h = &c.hits[h.inner]
		switch h.frame.Entry.Op {
		case lexicon.BeginOp, lexicon.TryOp, lexicon.DecideOp:
		default:
			return h
		}
	}
	return nil
}

// intended returns the type of planning, being ready or going to do an act: AGREE for co-operation, THREATEN for conflict.
func intended(inner string) string {
	switch inner {
	case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT":
		return "AGREE"
	case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "THREATEN":
		return "THREATEN"
	case "REJECT":
		return "REJECT"
	}
	return ""
}

// stopped returns what ending an act is.
func stopped(inner, code string) (typ, mode, cameo string) {
	switch inner {
	case "CONSULT":
		return "SANCTION", "discontinue", "164"
	case "AID":
		return "SANCTION", "discontinue", "162"
	case "COOPERATE", "SUPPORT", "AGREE":
		return "SANCTION", "discontinue", "161"
	case "ASSAULT":
		return "RETREAT", "ceasefire", "0871"
	case "MOBILIZE":
		return "RETREAT", "withdraw", "0874"
	case "COERCE":
		return "CONCEDE", "", "081"
	case "SANCTION":
		return "CONCEDE", "", "085"
	case "PROTEST":
		return "CONCEDE", "", "082"
	case "ACCUSE":
		return "CONCEDE", "", "081"
	}
	return "", "", ""
}

// composedCode returns the CAMEO code of an operator's type with an act inside, by the act's own code; "" where CAMEO has none.
func composedCode(typ, own, in string) string {
	switch typ {
	case "AGREE":
		return longest(agreeCodes, in)
	case "REQUEST":
		if strings.HasPrefix(own, "10") {
			return longest(demandCodes, in)
		}
		return longest(appealCodes, in)
	case "REJECT":
		return longest(rejectCodes, in)
	case "THREATEN":
		return longest(threatenCodes, in)
	case "ACCUSE":
		return longest(accuseCodes, in)
	}
	return ""
}

// composedMode returns the mode that a composed code tells. PLOVER's map leaves appeals (02) out; they have the modes of demands (10).
func composedMode(typ, code string) string {
	switch {
	case typ == "REQUEST" && len(code) > 2:
		code = "10" + code[2:]
	case typ == "THREATEN" && strings.HasPrefix(code, "132"):
		return "restrict"
	}
	m, _ := ontology.LookupCameo(code)
	return validMode(typ, m.Mode)
}

// longest looks a code up by the longest of its beginnings.
func longest(table map[string]string, code string) string {
	for n := len(code); n >= 2; n-- {
		if out, ok := table[code[:n]]; ok {
			return out
		}
	}
	return ""
}

// The tables give the CAMEO code of an operator by the code of the act inside.
var (
	agreeCodes = map[string]string{
		"03": "030", "04": "036", "045": "039", "05": "032", "057": "030", "06": "031", "061": "0311", "062": "0312", "063": "0313", "064": "0314",
		"07": "033", "071": "0331", "072": "0332", "073": "0333", "074": "0334", "08": "035", "081": "0351", "082": "0352", "083": "034", "0831": "0341",
		"0832": "0342", "0833": "0343", "0834": "0344", "084": "0353", "0841": "0353", "085": "0354", "086": "0355", "087": "0356",
	}
	appealCodes = map[string]string{
		"03": "020", "04": "026", "045": "028", "05": "022", "057": "027", "06": "021", "061": "0211", "062": "0212", "063": "0213", "064": "0214",
		"07": "023", "071": "0231", "072": "0232", "073": "0233", "074": "0234", "08": "025", "081": "0251", "082": "0252", "083": "024", "0831": "0241",
		"0832": "0242", "0833": "0243", "0834": "0244", "084": "0253", "085": "0254", "086": "0255", "087": "0256",
	}
	demandCodes = map[string]string{
		"03": "100", "04": "106", "045": "108", "05": "102", "057": "107", "06": "101", "061": "1011", "062": "1012", "063": "1013", "064": "1014",
		"07": "103", "071": "1031", "072": "1032", "073": "1033", "074": "1034", "08": "105", "081": "1051", "082": "1052", "083": "104", "0831": "1041",
		"0832": "1042", "0833": "1043", "0834": "1044", "084": "1053", "085": "1054", "086": "1055", "087": "1056",
	}
	rejectCodes = map[string]string{
		"03": "120", "04": "125", "045": "126", "05": "120", "057": "127", "06": "121", "061": "1211", "062": "1212", "063": "1213", "064": "1214",
		"07": "122", "071": "1221", "072": "1222", "073": "1223", "074": "1224", "08": "124", "081": "1241", "082": "1242", "083": "123", "0831": "1231",
		"0832": "1232", "0833": "1233", "0834": "1234", "084": "1243", "085": "1244", "086": "1245", "087": "1246",
	}
	threatenCodes = map[string]string{
		"13": "130", "14": "133", "15": "138", "16": "131", "161": "1313", "162": "1311", "163": "1312", "164": "134", "165": "135", "166": "136",
		"17": "132", "171": "132", "1721": "1321", "1722": "1322", "1723": "1323", "1724": "1324", "175": "137", "18": "1383", "19": "138", "191": "1381",
		"192": "1382", "193": "1384", "194": "1384", "195": "1384", "20": "1385",
	}
	accuseCodes = map[string]string{"17": "1122", "18": "1122", "182": "1122", "15": "1123", "19": "1123", "20": "1124"}
)

// modalOuter makes the act that a modal is about the act of a hit: "will" is AGREE or THREATEN, "will not" and "cannot accept" REJECT, "may" with an if-clause
// THREATEN. It returns nil where there is none.
func (c *coder) modalOuter(x *draft, h *hit, s *stance) *draft {
	typ := c.modalType(x, h, s)
	if typ == "" {
		return nil
	}
	o := &draft{hit: x.hit, modal: true}
	o.Event = x.Event
	o.Type, o.Mode, o.Rule, o.Action = typ, "", "operators/will", s.modalWords()
	if s.negation != doc.None {
		o.Rule = "operators/will-not"
	}
	src := partiesOf(x.Sources)
	if c.sameCountry(partiesOf(x.Targets), src) { // "we will never leave Kashmir, the minister told Pakistan"
		if to := c.addressee(h, src); len(to) > 0 {
			o.Targets = participants(to)
		}
	}
	if o.Type == "REJECT" && len(o.Targets) == 0 {
		o.Targets = participants(c.defied(h, src))
	}
	o.Cameo = lexicon.Root(o.Type)
	if code := composedCode(o.Type, "", x.Cameo); code != "" {
		o.Cameo = code
		o.Mode = composedMode(o.Type, code)
	}
	o.Polarity, o.Modality = doc.Affirmed, doc.Actual
	return o
}

// modalType returns the type of the act that a modal is about the act of a hit, or "" where it is none.
func (c *coder) modalType(x *draft, h *hit, s *stance) string {
	refused := c.refused(h, s)
	if h.frame.Entry.Own || s.modal == doc.None && !refused || s.background || h.outer != doc.None && c.makesEvent(h.outer) || len(x.Sources) == 0 || x.Sources[0].From == doc.InPlace {
		return ""
	}
	if h.outer != doc.None && c.hits[h.outer].frame.Entry.Op == lexicon.ThreatenOp {
		return "" // "analysts warned that Russia would attack": Russia threatens nobody by that
	}
	if h.carrier != doc.None && (c.tok(h.carrier).Lemma == "end" || c.tok(h.carrier).Lemma == "conclude") {
		return "" // "the offensive would end if"
	}
	typ := intended(x.Type)
	if !refused && !c.meansIt(x, h, s, typ) {
		return ""
	}
	if x.Type == "PROTEST" && c.d.Entities[x.Sources[0].Entity].Kind == doc.Person {
		return "" // a candidate's rally threatens nobody
	}
	if x.Type == "AGREE" && s.negation == doc.None || x.Type == "THREATEN" || x.Type == "MOBILIZE" || x.Type == "REJECT" {
		return "" // troops that will be sent may be a promise as well as a threat
	}
	switch {
	case s.negation == doc.None:
		return typ
	case typ == "" || typ == "THREATEN":
		return ""
	}
	return "REJECT"
}

// meansIt reports whether the modal of an act tells that its source means to do what would be of a type.
func (c *coder) meansIt(x *draft, h *hit, s *stance, typ string) bool {
	switch modal := c.tok(s.modal).Lower; modal {
	case "may", "might", "could":
		// "if the court agrees, Turkey could ban the party" threatens nobody
		return typ == "THREATEN" && (c.cautioned(h, x) || s.condition && (modal != "could" || len(c.told(h.at)) > 0))
	case "must", "should", "ought", "can", "ca":
		return false
	}
	return true
}

// modalWords returns the words of a modal and its negation, in order.
func (s *stance) modalWords() []int {
	switch {
	case s.modal == doc.None:
		return []int{s.negation}
	case s.negation != doc.None && s.negation != s.modal:
		return sorted2(s.modal, s.negation)
	}
	return []int{s.modal}
}

// refused reports whether a word of assent is negated in a way that tells a decision: "cannot accept", "does not recognise"; "has not accepted" may still do so.
func (c *coder) refused(h *hit, s *stance) bool {
	if s.negation == doc.None || h.kind != lexicon.VerbFrame {
		return false
	}
	switch c.tok(h.at).Lemma {
	case "accept", "agree", "recognise", "recognize", "support", "endorse", "approve", "tolerate", "back":
	default:
		return false
	}
	if s.modal != doc.None {
		m := c.tok(s.modal).Lower
		return m == "can" || m == "ca" || m == "could"
	}
	do := c.d.Child(h.at, doc.Auxiliary)
	return do != doc.None && c.tok(do).Lemma == "do"
}

// cautioned reports whether the side that may do an act warns of it: "the United States may impose tariffs, its envoy cautioned".
func (c *coder) cautioned(h *hit, x *draft) bool {
	s := c.statementAt[h.at]
	if s == doc.None {
		return false
	}
	for i := c.d.Statements[s].Cue.Start; i < c.d.Statements[s].Cue.End; i++ {
		switch c.tok(i).Lemma {
		case "warn", "caution", "threaten":
			return c.ofOneSide(c.told(h.at), partiesOf(x.Sources))
		}
	}
	return false
}

// partiesOf returns participants as parties of which only the entity is known.
func partiesOf(ps []doc.Participant) []party {
	out := make([]party, len(ps))
	for i, p := range ps {
		out[i].entity = p.Entity
	}
	return out
}

func sorted2(a, b int) []int {
	if a > b {
		return []int{b, a}
	}
	return []int{a, b}
}

// makesEvent reports whether a hit, or one that it stands in, is an event of its own.
func (c *coder) makesEvent(i int) bool {
	for ; i != doc.None; i = c.hits[i].outer {
		if typ, _, _ := c.kind(&c.hits[i]); typ != "" {
			return true
		}
	}
	return false
}
