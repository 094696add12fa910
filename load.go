package readout

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"readout/data/en/dictionary"
	shipped "readout/data/en/lexicon"
	"readout/data/en/speech"
	"readout/data/gazetteer"
	"readout/data/model"
	"readout/doc"
	"readout/internal/actor"
	"readout/internal/event"
	"readout/internal/event/lexicon"
	"readout/internal/quote"
	"readout/internal/repair"
	"readout/internal/where"
	"readout/record"
	"readout/syntax"
)

// Options say what a Reader reads with. The zero value means the built-in data.
type Options struct {
	Model          string   // path of a spaCy 3 English package or of a converted file
	Actors         []string // paths of actor dictionaries that win over the built-in one
	Lexicons       []string // folders of .lex files that add to or replace the built-in entries
	Untried        bool     // do not ask first that the examples in Lexicons code as written
	PlainCountries bool     // countries that act have no sector, as in PLOVER's gold: RUS, not RUSGOV
	NoInferred     bool     // leave out sources and targets that only the place tells
	SpeechOnly     bool     // leave out statements that only think, intend or know
	MinConfidence  float64  // leave out events that are less likely to be right
	Kernel         string   // the arithmetic to use, one of syntax.Kernels; "" is the fastest. The answers do not depend on it.
}

// New loads what a Reader reads with. All that is wrong with the dictionaries is reported together.
func New(o Options) (*Reader, error) {
	r := &Reader{options: o}
	var errs [5]error
	r.model, errs[0] = LoadModel(o)
	r.actors, errs[1] = loadActors(o.Actors)
	r.places, errs[2] = where.Load(gazetteer.FS())
	r.quotes, errs[3] = quote.Load(speech.FS())
	r.events, errs[4] = loadLexicon(o.Lexicons)
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	r.actors.PlainCountries = o.PlainCountries
	r.repairer = repair.New(words{r.model.Vocabulary(), r.actors})
	var err error
	if r.info, err = info(r, o); err == nil && len(o.Lexicons) > 0 && !o.Untried {
		err = r.tryExamples()
	}
	return r, err
}

// LoadModel loads the language model alone.
func LoadModel(o Options) (*syntax.Pipeline, error) {
	l := syntax.Loader{Kernel: o.Kernel}
	if o.Model != "" {
		p, err := l.Open(o.Model)
		if err != nil {
			return nil, fmt.Errorf("model: %w", err)
		}
		return p, nil
	}
	return l.Load(model.Bytes())
}

func loadActors(paths []string) (*actor.Actors, error) {
	sources := make([]actor.Source, len(paths))
	for i, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			return nil, fmt.Errorf("actors: %w", err)
		}
		sources[i] = actor.Source{Name: p, Text: text}
	}
	return actor.Load(dictionary.FS(), sources...)
}

func loadLexicon(folders []string) (*lexicon.Lexicon, error) {
	more := foldersFS(folders)
	for i, p := range folders {
		if info, err := os.Stat(p); err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		} else if !info.IsDir() {
			return nil, fmt.Errorf("lexicon: %s is a file; want the folder that it is in", p)
		}
		if ok, err := holds(more[i], ".lex"); err != nil || !ok {
			return nil, errors.Join(err, fmt.Errorf("lexicon: no .lex file in %s", p))
		}
	}
	for i, p := range folders {
		more[i] = lexicon.Folder{FS: more[i], Path: p}
	}
	return lexicon.Load(shipped.Files(), more...)
}

// holds reports whether a file with that ending is in a file system.
func holds(fsys fs.FS, ending string) (bool, error) {
	found := false
	err := fs.WalkDir(fsys, ".", func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && filepath.Ext(path) == ending {
			found = true
			return fs.SkipAll
		}
		return err
	})
	return found, err
}

// words tells the repair what is a word: the model's vocabulary and lemmas, and the dictionary's names.
type words struct {
	model  syntax.Vocabulary
	actors *actor.Actors
}

func (w words) Seen(s string) bool     { return w.model.Has(s) }
func (w words) Lemma(s string) bool    { return w.model.HasLemma(s) }
func (w words) Name(s string) bool     { return w.actors.Known(s) }
func (w words) NamePart(s string) bool { return w.actors.Known(s) }
func (w words) Country(s string) bool {
	return slices.ContainsFunc(w.actors.Lookup(s, ""), func(f actor.Found) bool { return f.Kind == "country" && !f.Weak })
}

// Info tells the version of the program and the hashes of its data.
func (r *Reader) Info() record.Reader { return r.info }

// Kernel names the arithmetic that the language model runs on.
func (r *Reader) Kernel() string { return r.model.Kernel() }

// Explain tells, for a document that this reader has read, what the event coder tried.
func (r *Reader) Explain(d *doc.Document) *Trace { return event.Explain(r.events, d) }

// info hashes what the reader reads with, the users' files too.
func info(r *Reader, o Options) (record.Reader, error) {
	out := record.Reader{Version: Version, Model: "sha256:" + r.model.Hash()}
	lexicons, actors, places := sha256.New(), sha256.New(), sha256.New()
	err := errors.Join(
		sum(lexicons, foldersFS(o.Lexicons), ".lex"), sum(lexicons, []fs.FS{shipped.Files(), speech.FS()}, ".lex", ".txt"),
		sum(actors, []fs.FS{dictionary.FS()}, ".bin"), sum(places, []fs.FS{gazetteer.FS()}, ".bin"),
	)
	for _, p := range o.Actors {
		text, no := os.ReadFile(p)
		err = errors.Join(err, no)
		fmt.Fprintf(actors, "%d\n%s", len(text), text)
	}
	out.Lexicon, out.Dictionary, out.Gazetteer = shown(lexicons), shown(actors), shown(places)
	return out, err
}

func shown(h hash.Hash) string { return "sha256:" + hex.EncodeToString(h.Sum(nil)) }

func foldersFS(folders []string) []fs.FS {
	out := make([]fs.FS, len(folders))
	for i, p := range folders {
		out[i] = os.DirFS(p)
	}
	return out
}

// sum adds the files of those endings to a hash, in order.
func sum(h hash.Hash, systems []fs.FS, endings ...string) error {
	for _, fsys := range systems {
		err := fs.WalkDir(fsys, ".", func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !slices.Contains(endings, filepath.Ext(path)) {
				return err
			}
			data, err := fs.ReadFile(fsys, path)
			fmt.Fprintf(h, "%s %d\n", path, len(data))
			h.Write(data)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Examples returns the examples of the lexicon's entries.
func (r *Reader) Examples() []Example { return r.events.Examples() }

// Judge reads an example's sentence and tells how what is coded differs from what the example claims; "" where it does not.
func (r *Reader) Judge(x Example) string {
	d, err := r.Read(Report{ID: x.Where, Data: []byte(x.Text)})
	if err != nil {
		return err.Error()
	}
	return event.Judge(d, x)
}

// LookupActor returns what a name may code to by the dictionaries on a day (YYYY-MM-DD, or ""), the likeliest first.
func (r *Reader) LookupActor(name, date string) []FoundActor { return r.actors.Lookup(name, date) }
