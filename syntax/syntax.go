// Package syntax reads English: it cuts text into tokens and gives each its part of speech, lemma and place in the tree
// of its sentence, and finds names and noun phrases.
//
// It runs published spaCy v3 pipelines (en_core_web_sm and its like) from their own files, without Python, cgo, network
// or graphics card, with the answers of spaCy itself. A [Pipeline] is a loaded package; [Pipeline.Parse] turns a text
// into a [Doc]. What it does not do: training, other languages, transformers, text longer than memory (see Parse).
//
//	pipeline, err := syntax.Open("en_core_web_sm-3.8.0-py3-none-any.whl")
//	if err != nil {
//		log.Fatal(err)
//	}
//	doc := pipeline.Parse("The minister met rebels in Goma.")
//	for _, t := range doc.Tokens {
//		fmt.Println(t.Text, t.Lemma, t.Tag, t.Dep, doc.Tokens[t.Head].Text)
//	}
//
// Labels are those of the package: Penn Treebank tags, universal parts of speech and features, CLEAR dependencies,
// OntoNotes names.
package syntax

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"sync"

	"readout/syntax/kernel"
	"readout/syntax/lemma"
	"readout/syntax/lexeme"
	"readout/syntax/net"
	"readout/syntax/pack"
	"readout/syntax/ruler"
	"readout/syntax/token"
	"readout/syntax/transition"
)

// A Pipeline is a loaded package. It is read-only but for caches that change no answer, and safe for concurrent use.
type Pipeline struct {
	name, version, hash, kernel string

	store     *lexeme.Store
	tokenizer *token.Tokenizer
	tok2vec   *net.Tok2Vec // nil where the package has none that components share
	tagger    *net.Tagger  // nil where the package has none, as the others
	tags      []string
	tagVec    *net.Tok2Vec // the tagger's own, nil where it uses the shared one
	parser    *transition.Parser
	ner       *transition.NER
	ruler     *ruler.Ruler
	lemmas    *lemma.Lemmatizer
	notes     notes
	words     pack.Words

	mu   sync.Mutex
	idle []*Parser // working memory for Parse
}

// A Loader says how to load a package. The zero Loader is ready; it is what [Load], [Open] and [OpenFS] use.
type Loader struct {
	// Kernel names the arithmetic to use, one of [Kernels]; empty is the fastest that the processor has. All give the same bits.
	Kernel string
}

// Kernels lists the kinds of arithmetic that this processor can run, the fastest first. The last is "plain", which all can.
func Kernels() []string { return kernel.Names() }

// Load makes a pipeline of a converted package (see [Convert]). It refers to data, which must not change afterwards.
func Load(data []byte) (*Pipeline, error) { return Loader{}.Load(data) }

// Open makes a pipeline of a package's wheel, its folder, or a converted package.
func Open(path string) (*Pipeline, error) { return Loader{}.Open(path) }

// OpenFS makes a pipeline of the files of a package. Its config.cfg stands at the root or up to two folders down.
func OpenFS(fsys fs.FS) (*Pipeline, error) { return Loader{}.OpenFS(fsys) }

// Load is like the function [Load].
func (l Loader) Load(data []byte) (*Pipeline, error) {
	p, hash, err := pack.Decode(data)
	if err != nil {
		return nil, err
	}
	return l.make(p, hash)
}

// Open is like the function [Open].
func (l Loader) Open(path string) (*Pipeline, error) {
	data, err := ConvertFile(path)
	if err != nil {
		return nil, err
	}
	p, err := l.Load(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// OpenFS is like the function [OpenFS].
func (l Loader) OpenFS(fsys fs.FS) (*Pipeline, error) {
	data, err := Convert(fsys)
	if err != nil {
		return nil, err
	}
	return l.Load(data)
}

// Convert makes one file of all that parsing needs from a package's files, for quick loading. The same package gives the
// same bytes.
func Convert(fsys fs.FS) ([]byte, error) {
	p, err := pack.Read(fsys)
	if err != nil {
		return nil, err
	}
	if _, err := (Loader{Kernel: "plain"}).make(p, ""); err != nil { // refuse now what could not be loaded later
		return nil, err
	}
	return p.Encode()
}

// ConvertFile is [Convert] for a package's wheel or folder. A converted package is returned as it stands.
func ConvertFile(path string) ([]byte, error) {
	data, err := convertFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%s: %w", path, err)
	}
	return data, err
}

func convertFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return Convert(os.DirFS(path))
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	start := make([]byte, 8)
	if _, err := io.ReadFull(f, start); err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	switch {
	case info.Size() > maxPackage:
		return nil, fmt.Errorf("%d MB; want a package of at most %d MB", info.Size()>>20, maxPackage>>20)
	case pack.IsConverted(start):
		return os.ReadFile(path)
	case string(start[:2]) != "PK":
		return nil, errors.New("want a wheel, a folder or a converted package")
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil {
		return nil, fmt.Errorf("damaged wheel: %w", err)
	}
	return Convert(z)
}

// maxPackage bounds a package's file; the largest published English one has 401 MB.
const maxPackage = 2 << 30

// make builds the components. hash is that of the converted form.
func (l Loader) make(p *pack.Package, hash string) (*Pipeline, error) {
	k := kernel.Best()
	if l.Kernel != "" {
		var err error
		if k, err = kernel.Named(l.Kernel); err != nil {
			return nil, err
		}
	}
	out := &Pipeline{name: p.Name, version: p.Version, hash: hash, kernel: k.Name(), words: p.Words, lemmas: lemma.New(p.Lemmas)}
	out.store = lexeme.NewStore(func(id uint64) (string, bool) { n, ok := p.Norms[id]; return n, ok })
	out.notes.init(p.Lemmas != nil)
	var err error
	if out.tokenizer, err = token.New(p.Tokenizer, out.store); err != nil {
		return nil, err
	}
	if out.ruler, err = ruler.New(p.Ruler); err != nil {
		return nil, err
	}
	if err := out.networks(p, k); err != nil {
		return nil, err
	}
	return out, nil
}

// networks builds what multiplies, and checks that the parts fit together.
func (p *Pipeline) networks(pkg *pack.Package, k *kernel.Set) (err error) {
	if pkg.Tok2Vec != nil {
		if p.tok2vec, err = net.NewTok2Vec(pkg.Tok2Vec, pkg.Vectors, k); err != nil {
			return fmt.Errorf("tok2vec: %w", err)
		}
	}
	if pkg.Tagger != nil {
		if err := p.makeTagger(pkg, k); err != nil {
			return fmt.Errorf("tagger: %w", err)
		}
	}
	if pkg.Parser != nil {
		if p.parser, err = transition.NewParser(pkg.Parser.Model, pkg.Parser.Moves, pkg.Vectors, k); err != nil {
			return fmt.Errorf("parser: %w", err)
		}
		if err := p.fits("parser", p.parser.Tok2Vec(), p.parser.Width()); err != nil {
			return err
		}
	}
	if pkg.NER != nil {
		if p.ner, err = transition.NewNER(pkg.NER.Model, pkg.NER.Moves, pkg.Vectors, k); err != nil {
			return fmt.Errorf("ner: %w", err)
		}
		return p.fits("ner", p.ner.Tok2Vec(), p.ner.Width())
	}
	return nil
}

func (p *Pipeline) makeTagger(pkg *pack.Package, k *kernel.Set) (err error) {
	m := pkg.Tagger.Model
	if p.tagger, err = net.NewTagger(m, k); err != nil {
		return err
	}
	p.tags = pkg.Tagger.Labels
	if p.tagger.Classes() != len(p.tags) {
		return fmt.Errorf("%d labels for %d outputs", len(p.tags), p.tagger.Classes())
	}
	if slices.ContainsFunc(m.Nodes, func(n pack.Node) bool { return n.Name == "hashembed" }) {
		if p.tagVec, err = net.NewTok2Vec(m, pkg.Vectors, k); err != nil {
			return err
		}
	}
	return p.fits("tagger", p.tagVec, p.tagger.Width())
}

// fits checks that a component reads vectors of the width that its word network makes.
func (p *Pipeline) fits(name string, own *net.Tok2Vec, width int) error {
	if own == nil {
		own = p.tok2vec
	}
	if own == nil {
		return fmt.Errorf("%s: listens to a tok2vec that the package lacks", name)
	}
	if own.Width() != width {
		return fmt.Errorf("%s: reads vectors of width %d, its tok2vec makes %d", name, width, own.Width())
	}
	return nil
}

// Name is the package's name: "en_core_web_sm".
func (p *Pipeline) Name() string { return p.name }

// Version is the package's version: "3.8.0".
func (p *Pipeline) Version() string { return p.version }

// Kernel names the arithmetic that it runs on, one of [Kernels].
func (p *Pipeline) Kernel() string { return p.kernel }

// Hash is the SHA-256 of the converted package, in hex. Two pipelines of the same hash give the same answers.
func (p *Pipeline) Hash() string { return p.hash }

// Vocabulary gives the words that the package knows.
func (p *Pipeline) Vocabulary() Vocabulary { return Vocabulary{p.words, p.lemmas} }

// A Vocabulary is the strings of a package: some 80,000 word forms from its training texts, with their case, and among them
// shapes, affixes and labels; and the dictionary of its lemmatiser.
type Vocabulary struct {
	words  pack.Words
	lemmas *lemma.Lemmatizer
}

// Has tells whether the package's strings have the word as it is written.
func (v Vocabulary) Has(word string) bool { return v.words.Has(word) }

// HasLemma tells whether the lemmatiser's dictionary has the word, in lower case, as a lemma or an irregular form of a
// noun, verb, adjective or adverb.
func (v Vocabulary) HasLemma(word string) bool { return v.lemmas.Knows(word) }

// HasVerb tells whether the lemmatiser's dictionary has the word, in lower case, as the lemma of a verb.
func (v Vocabulary) HasVerb(word string) bool { return v.lemmas.Has("verb", word) }

// HasVerbForm tells whether it has the word as an irregular form of a verb: "shot".
func (v Vocabulary) HasVerbForm(word string) bool { return v.lemmas.HasForm("verb", word) }

// HasNoun tells whether it has the word as the lemma of a noun.
func (v Vocabulary) HasNoun(word string) bool { return v.lemmas.Has("noun", word) }

// Len is the number of strings.
func (v Vocabulary) Len() int { return v.words.Len() }

// All yields the strings, sorted.
func (v Vocabulary) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range v.words.Len() {
			if !yield(v.words.At(i)) {
				return
			}
		}
	}
}
