package pack

// A Package is everything of a spaCy pipeline package that parsing needs. Components that the package lacks or disables are nil.
type Package struct {
	Name    string // with the language before it: en_core_web_sm
	Version string
	Lang    string
	License string
	// Components are the enabled components by factory, in the order of the package.
	Components []string

	Tokenizer Tokenizer
	Norms     map[uint64]string // norms that differ from the lower-case form, by string id
	Words     Words             // the package's strings, sorted; strings that are file-internal names are among them
	Vectors   *Vectors

	Tok2Vec *Model
	Tagger  *Tagger
	Parser  *Transition
	NER     *Transition
	Ruler   []Rule
	Lemmas  []LemmaTable // by part of speech; nil without a lemmatizer
}

// A Tagger is a network and the tags in the order of its outputs.
type Tagger struct {
	Model  *Model
	Labels []string
}

// A Transition is the network of a transition-based parser and its moves as the package has them, in JSON.
type Transition struct {
	Model *Model
	Moves string
}

// A Tokenizer is the four patterns and the exceptions of a tokeniser. Patterns are in Python's syntax; an empty one never matches.
type Tokenizer struct {
	Prefix, Suffix, Infix, URL string
	Exceptions                 []Exception // sorted by chunk
}

// An Exception says how one chunk of text (what stands between spaces) is cut.
type Exception struct {
	Chunk  string
	Tokens []ExceptionToken
}

// An ExceptionToken is one piece of it. Norm is empty where the word's usual norm holds.
type ExceptionToken struct {
	Orth string
	Norm string `json:",omitempty"`
}

// A Rule sets attributes of the Index-th token (from the end where negative) of each match of any of its patterns.
type Rule struct {
	Patterns [][]Spec
	Index    int
	Set      []Assign // sorted by attribute
}

// A Spec describes one token: all tests must hold.
type Spec []Test

// A Test compares one attribute of a token.
type Test struct {
	Attr   string // in capitals: TAG, POS, DEP, LOWER, ORTH, IS_SPACE
	Op     Op
	Values []string // one for Equal and Match; "true" or "false" for IS_SPACE
}

// An Op is a way to compare.
type Op uint8

// The ways to compare an attribute with a test's values.
const (
	Equal Op = iota
	In
	NotIn
	Match // regular expression, searched
)

// An Assign is one attribute that a rule sets.
type Assign struct {
	Attr  string // in capitals: TAG, POS, MORPH, LEMMA, DEP, NORM
	Value string
}

// A LemmaTable holds the rules, exceptions and known lemmas of one part of speech.
type LemmaTable struct {
	POS    string      // in lower case: noun
	Rules  [][2]string // ending and what replaces it, in order
	Index  Words       `json:"-"` // known lemmas, sorted
	Forms  Words       `json:"-"` // irregular forms, sorted
	Lemmas Words       `json:"-"` // their lemmas: those of Forms.At(i) in order, joined by a zero byte
}
