package doc

// A Mention is a phrase that stands for an actor, place or group of them: a name, a description or a pronoun.
// Mentions are sorted by start, then by falling length. They may nest ("[[Russia]'s troops]"). The adjective of a country is a mention only
// where what it modifies is none: "[Greek] proposals", but "[the Ukrainian foreign minister]".
type Mention struct {
	Tokens Range // without a leading article where it is a name; with it where it is a description
	Head   int   // head token, within Tokens
	Form   Form
	Kind   Kind // the best guess from the words alone
	Plural bool
}

// Form is how a mention refers.
type Form string

const (
	NameForm    Form = "name"
	Description Form = "description"
	Pronoun     Form = "pronoun"
)

// Kind is what sort of thing an entity is.
type Kind string

const (
	Person       Kind = "person"
	Organization Kind = "organization"
	Country      Kind = "country"
	PlaceKind    Kind = "place"
	Group        Kind = "group"
)

// An Entity is a chain of mentions of one actor, with its code.
type Entity struct {
	Kind         Kind
	Name         string   // the fullest name, else the longest description, else the first words; never ""
	Code         string   // country, or without one the kind, then the sectors: "USAGOV", "IGONAT", "---REB"; "" where nothing is known
	Country      string   // ISO 3166-1 alpha-3, or ""
	Organization string   // the international or armed organisation that it is or acts for, or ""
	Sectors      []string // PLOVER's; what it is first. Without a country the kind stands first: IGO NGO MNC ISM IMG
	From         CodeFrom
	Offices      []Office
	Mentions     []int // in text order; none of those whom only a place tells, who stand behind all others
	Members      []int // of a group that the text spells out ("the two leaders"): the entities it stands for, in order
}

// CodeFrom tells what decided an entity's code.
type CodeFrom string

const (
	CodeText       CodeFrom = "text"
	CodeDictionary CodeFrom = "dictionary"
	CodeUser       CodeFrom = "user"
	CodeWords      CodeFrom = "words"
	CodeClause     CodeFrom = "clause" // the country of the clause it acts in
	CodeReport     CodeFrom = "report" // the country that most names of the report are of
	CodeNone       CodeFrom = "none"
)

// An Office is a post that the text or the dictionary says a person holds.
type Office struct {
	Title   string
	Country string   // ISO alpha-3, or ""
	From    CodeFrom // CodeText or CodeDictionary
	Words   Range    // where the text says so; empty for the dictionary
}

// MentionAt returns the mention whose head is token t; else, where a broken tree hangs a name's words side by side, the name that holds
// t; else None.
func (d *Document) MentionAt(t int) int {
	if t < 0 || t >= len(d.Tokens) {
		return None
	}
	start, name := d.Sentences[d.SentenceOf(t)].Tokens.Start, None
	for i := d.mentionFrom(start); i < len(d.Mentions) && d.Mentions[i].Tokens.Start <= t; i++ {
		m := &d.Mentions[i]
		if m.Head == t {
			return i
		}
		if m.Form == NameForm && m.Tokens.Has(t) && !m.Tokens.Has(d.Tokens[t].Head) {
			name = i
		}
	}
	return name
}

// MentionsAt returns, in text order, all mentions that the phrase with head t stands for: its own, and those headed by a coordinated
// modifier of it, which are actors of their own: "French" and "Egyptian warships" for "warships" in "French and Egyptian warships".
func (d *Document) MentionsAt(t int) []int {
	own := d.MentionAt(t)
	if own == None {
		return nil
	}
	var out []int
	for i := d.mentionFrom(d.Tokens[t].Edge.Start); i < own; i++ {
		m := &d.Mentions[i]
		if r := d.Tokens[m.Head].Rel; m.Form == Description && d.Tokens[m.Head].Head == t && m.Tokens.End <= t && (r == AdjectiveMod || r == CompoundWord || r == NounMod) {
			out = append(out, i)
		}
	}
	return append(out, own)
}

// mentionFrom returns the first mention that starts at token t or behind it.
func (d *Document) mentionFrom(t int) int {
	lo, hi := 0, len(d.Mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; d.Mentions[mid].Tokens.Start < t {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// EntityOf returns the entity of a mention, or None. Before the entities are resolved it returns None.
func (d *Document) EntityOf(mention int) int {
	if mention < 0 || mention >= len(d.MentionEntity) {
		return None
	}
	return d.MentionEntity[mention]
}
