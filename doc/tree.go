package doc

// A Token is a word, number, mark or run of white space of a view, with its place in the tree of its sentence.
type Token struct {
	Block int    // index of its block (and view)
	View  Span   // bytes in the view's text
	Text  Span   // the text that it stands for; empty where the repair put the token in
	Word  string // as the view has it
	Lower string // Word in lower case
	Lemma string // dictionary form, lower case but for names
	Tag   string // Penn Treebank tag: NNP, VBD, …
	POS   POS
	Morph string // features as "Number=Sing|Person=3", or ""
	Space bool   // a space follows in the view

	Head int    // token that it depends on; itself for the root of a sentence
	Rel  Rel    // how
	Prep string // for Oblique, PrepClause, Agent, Dative: the preposition that leads it, lower case ("with", "according to"); else ""
	Case int    // the (first) token of that preposition, or None
	Edge Range  // the tokens from the first to the last of its subtree, itself included
}

// POS is a universal part of speech.
type POS uint8

const (
	OtherPOS POS = iota
	Adj
	Adp
	Adv
	Aux
	Cconj
	Det
	Intj
	Noun
	Num
	Part
	Pron
	Propn
	Punct
	Sconj
	Sym
	Verb
	White // a token of white space
)

var posNames = [...]string{"X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "SPACE"}

func (p POS) String() string { return posNames[p] }

// ParsePOS reads the name of a part of speech ("NOUN"); a name that is none is OtherPOS.
func ParsePOS(name string) POS {
	for i, n := range posNames {
		if n == name {
			return POS(i)
		}
	}
	return OtherPOS
}

// Rel is the relation of a token to its head: a closed set, the same whatever labels the language model uses.
//
// A preposition and its object are one arc: the object hangs on the word that the preposition modifies, with Rel Oblique and
// the preposition in Prep ("talks with Iran": Iran –Oblique "with"→ talks); the preposition itself hangs on the object as Case.
// Prepositions in a row are joined ("out of", "according to"). A clause behind a preposition ("by shelling the town") is a PrepClause.
type Rel uint8

const (
	OtherRel         Rel = iota // a relation that none of the others describes
	Root                        // of a sentence; its head is itself
	Subject                     // "Iran" in "Iran said"
	PassiveSubject              // "he" in "he was arrested"
	ClauseSubject               // a clause as subject
	Object                      // direct object
	Dative                      // "Kyiv" in "gave Kyiv arms", and in "gave arms to Kyiv" (Prep "to")
	Agent                       // "police" in "arrested by police" (Prep "by")
	Oblique                     // object of a preposition, on verb, noun or adjective
	Complement                  // predicative: "president" in "he is president", "dead" in "was found dead"
	ClauseComplement            // "he left" in "said he left": a clause with its own subject, or a question
	OpenComplement              // "to leave" in "agreed to leave": the subject is the head's
	AdverbialClause             // "after he left", "if …", "saying …"
	PrepClause                  // "leaving" in "accused of leaving": a clause behind a preposition
	RelativeClause              // "who left"
	Participle                  // "wounded in", "to leave" on a noun: a clause without relative pronoun
	Parataxis                   // a clause set beside: "…, he said"
	Apposition                  // "the minister" in "Kuleba, the minister,"
	Conjunct                    // second and further members of a coordination, each on the one before
	Coordinator                 // "and", "or", "both"
	Possessor                   // "Russia" in "Russia's actions"; "his"
	CompoundWord                // noun before noun: "defense" in "defense secretary"; parts of a name
	AdjectiveMod                // "Russian" in "Russian troops"
	NounMod                     // other noun beside noun: "right" in captions, titles
	NumberMod                   // "two" in "two ships"
	QuantMod                    // "about" in "about two", "more than" before a number
	Determiner                  // "the"; "all" in "all the"
	AdverbMod                   // adverb
	NounAdverb                  // "Tuesday" in "said Tuesday"; "two days" in "two days ago"
	Auxiliary                   // "has", "will", "to" before the infinitive
	PassiveAuxiliary            // "was" in "was arrested"
	Negation                    // "not", "never", "no" on a verb
	Marker                      // "that", "if", "because" before a clause
	Case                        // a preposition, or 's, on its noun
	Particle                    // "off" in "called off"
	Expletive                   // "there" in "there were"
	Interjection
	Punctuation
)

var relNames = [...]string{"other", "root", "subject", "passive-subject", "clause-subject", "object", "dative", "agent", "oblique", "complement",
	"clause-complement", "open-complement", "adverbial-clause", "prep-clause", "relative-clause", "participle", "parataxis", "apposition", "conjunct",
	"coordinator", "possessor", "compound", "adjective", "noun-mod", "number", "quantity", "determiner", "adverb", "noun-adverb", "auxiliary",
	"passive-auxiliary", "negation", "marker", "case", "particle", "expletive", "interjection", "punctuation"}

func (r Rel) String() string { return relNames[r] }

// A Sentence is a range of tokens within one block. Sentences are in order and together hold every token.
type Sentence struct {
	Tokens Range
	Block  int
}

// A Name is a named entity as the language model marks it. Names do not overlap.
type Name struct {
	Tokens Range
	Label  NameLabel
}

// NameLabel is the kind of a Name (OntoNotes' eighteen).
type NameLabel string

const (
	NamePerson   NameLabel = "PERSON"
	NameNorp     NameLabel = "NORP" // nationalities, religious or political groups
	NameFac      NameLabel = "FAC"
	NameOrg      NameLabel = "ORG"
	NameGPE      NameLabel = "GPE" // countries, cities, states
	NameLoc      NameLabel = "LOC"
	NameProduct  NameLabel = "PRODUCT"
	NameEvent    NameLabel = "EVENT"
	NameWork     NameLabel = "WORK_OF_ART"
	NameLaw      NameLabel = "LAW"
	NameLanguage NameLabel = "LANGUAGE"
	NameDate     NameLabel = "DATE"
	NameTime     NameLabel = "TIME"
	NamePercent  NameLabel = "PERCENT"
	NameMoney    NameLabel = "MONEY"
	NameQuantity NameLabel = "QUANTITY"
	NameOrdinal  NameLabel = "ORDINAL"
	NameCardinal NameLabel = "CARDINAL"
)

// Children returns the tokens that depend on token i, in order. The slice must not be changed.
func (d *Document) Children(i int) []int32 { return d.kids[d.kidStart[i]:d.kidStart[i+1]] }

// Child returns the first child of token i with that relation, or None.
func (d *Document) Child(i int, rel Rel) int {
	for _, c := range d.Children(i) {
		if d.Tokens[c].Rel == rel {
			return int(c)
		}
	}
	return None
}

// Link computes what follows from the heads: the children of every token and the edges of its subtree. Whoever writes the
// tokens calls it once, when all heads stand.
func (d *Document) Link() {
	n := len(d.Tokens)
	d.kidStart = make([]int32, n+1)
	d.kids = make([]int32, n)
	for i := range d.Tokens {
		d.Tokens[i].Edge = Range{i, i + 1}
		if h := d.Tokens[i].Head; h != i {
			d.kidStart[h+1]++
		}
	}
	for i := range n {
		d.kidStart[i+1] += d.kidStart[i]
	}
	at := make([]int32, n)
	copy(at, d.kidStart[:n])
	for i := range d.Tokens {
		if h := d.Tokens[i].Head; h != i {
			d.kids[at[h]] = int32(i)
			at[h]++
		}
	}
	d.kids = d.kids[:d.kidStart[n]]
	for i := range d.Tokens {
		if d.Tokens[i].Head == i {
			d.widen(i)
		}
	}
}

// widen sets the edges below token i. Trees are as deep as a sentence is long at most, and blocks are bounded.
func (d *Document) widen(i int) {
	for _, c := range d.Children(i) {
		d.widen(int(c))
		d.Tokens[i].Edge = d.Tokens[i].Edge.Cover(d.Tokens[c].Edge)
	}
}

// SentenceOf returns the index of the sentence that holds token i.
func (d *Document) SentenceOf(i int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		if mid := (lo + hi) / 2; d.Sentences[mid].Tokens.End <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// TextSpan returns the smallest span of the text that holds the words of a token range; the zero Span for an empty one.
func (d *Document) TextSpan(r Range) Span {
	var out Span
	for i := r.Start; i < r.End; i++ {
		if t := d.Tokens[i].Text; t.Len() > 0 {
			out = out.Cover(t)
		}
	}
	return out
}

// Words returns the words of a token range as the view has them. A range across blocks is joined by a space.
func (d *Document) Words(r Range) string {
	if r.Empty() {
		return ""
	}
	first, last := &d.Tokens[r.Start], &d.Tokens[r.End-1]
	if first.Block == last.Block {
		return d.Views[first.Block].Text[first.View.Start:last.View.End]
	}
	mid := r.Start
	for d.Tokens[mid].Block == first.Block {
		mid++
	}
	return d.Words(Range{r.Start, mid}) + " " + d.Words(Range{mid, r.End})
}
