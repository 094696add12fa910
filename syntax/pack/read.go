package pack

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"

	"readout/syntax/lexeme"
)

// Limits on the size of a file, so that a hostile archive cannot fill the memory: the largest published English package
// has a table of vectors of 411 MB, and no other file above 7 MB.
const (
	maxFile    = 64 << 20
	maxVectors = 1 << 30
)

// Read reads a package from the files of its folder or wheel. Errors name the file and what was expected there.
func Read(fsys fs.FS) (*Package, error) {
	dir, err := find(fsys)
	if err != nil {
		return nil, err
	}
	r := &reader{fs: fsys, dir: dir}
	text, err := r.file("config.cfg", maxFile)
	if err != nil {
		return nil, err
	}
	if r.config, err = readConfig(path.Join(dir, "config.cfg"), string(text)); err != nil {
		return nil, err
	}
	p := &Package{}
	if err := or(r.meta(p), r.tokenizer(p), r.vocabulary(p)); err != nil {
		return nil, err
	}
	comps, err := r.config.components()
	if err != nil {
		return nil, err
	}
	for _, c := range comps {
		p.Components = append(p.Components, c.factory)
		if err := r.component(p, c); err != nil {
			return nil, err
		}
	}
	return p, nil
}

type reader struct {
	fs     fs.FS
	dir    string
	config *config
}

// find gives the folder of config.cfg: the root, or up to two folders down as in a wheel.
func find(fsys fs.FS) (string, error) {
	for _, pattern := range []string{"config.cfg", "*/config.cfg", "*/*/config.cfg"} {
		found, err := fs.Glob(fsys, pattern)
		if err != nil {
			return "", err
		}
		if len(found) > 1 {
			return "", fmt.Errorf("%s and %s: want one package, found two", found[0], found[1])
		}
		if len(found) == 1 {
			return path.Dir(found[0]), nil
		}
	}
	return "", fmt.Errorf("config.cfg: not found; want the folder or wheel of a spaCy v3 package")
}

// file reads one file of the package.
func (r *reader) file(name string, limit int64) ([]byte, error) {
	name = path.Join(r.dir, name)
	f, err := r.fs.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("%s: larger than %d MB", name, limit>>20)
	}
	return b, nil
}

func (r *reader) decoder(name string, limit int64) (*decoder, error) {
	b, err := r.file(name, limit)
	return &decoder{file: path.Join(r.dir, name), data: b}, err
}

func (r *reader) json(name string, v any) error {
	b, err := r.file(name, maxFile)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", path.Join(r.dir, name), err)
	}
	return nil
}

func (r *reader) meta(p *Package) error {
	var m struct{ Name, Version, Lang, License string }
	if err := r.json("meta.json", &m); err != nil {
		return err
	}
	p.Name, p.Version, p.Lang, p.License = m.Lang+"_"+m.Name, m.Version, m.Lang, m.License
	if m.Lang != "en" {
		return fmt.Errorf("%s: language %q; this runtime knows \"en\"", path.Join(r.dir, "meta.json"), m.Lang)
	}
	return nil
}

// tokenizer reads the patterns and exceptions.
func (r *reader) tokenizer(p *Package) error {
	d, err := r.decoder("tokenizer", maxFile)
	if err != nil {
		return err
	}
	t := &p.Tokenizer
	err = d.fields(func(key string) (err error) {
		switch key {
		case "prefix_search":
			t.Prefix, err = d.pattern()
		case "suffix_search":
			t.Suffix, err = d.pattern()
		case "infix_finditer":
			t.Infix, err = d.pattern()
		case "url_match":
			t.URL, err = d.pattern()
		case "token_match":
			var s string
			if s, err = d.pattern(); s != "" {
				err = d.errorf("token_match is set; this runtime knows tokenisers without it")
			}
		case "exceptions":
			t.Exceptions, err = d.exceptions()
		default:
			err = d.skip()
		}
		return err
	})
	return or(err, d.end())
}

// pattern reads a regular expression or nil.
func (d *decoder) pattern() (string, error) {
	if k, err := d.peek(); err != nil || k == kindNil {
		return "", or(err, d.skip())
	}
	return d.str()
}

func (d *decoder) exceptions() ([]Exception, error) {
	var out []Exception
	err := d.fields(func(chunk string) error {
		n, err := d.array()
		if err != nil {
			return err
		}
		e := Exception{Chunk: chunk}
		text := ""
		for range n {
			t, err := d.exceptionToken()
			if err != nil {
				return err
			}
			e.Tokens = append(e.Tokens, t)
			text += t.Orth
		}
		if text != chunk || n == 0 {
			return d.errorf("exception for %q spells %q", chunk, text)
		}
		out = append(out, e)
		return nil
	})
	slices.SortFunc(out, func(a, b Exception) int { return cmp.Compare(a.Chunk, b.Chunk) })
	return out, err
}

func (d *decoder) exceptionToken() (ExceptionToken, error) {
	var t ExceptionToken
	err := d.ids(func(attr uint64) (err error) {
		switch attr {
		case lexeme.ID("ORTH"):
			t.Orth, err = d.str()
		case lexeme.ID("NORM"):
			t.Norm, err = d.str()
		default:
			err = d.errorf("exception sets attribute %d; want 65 (ORTH) or 67 (NORM)", attr)
		}
		return err
	})
	if err == nil && t.Orth == "" {
		err = d.errorf("exception with an empty token")
	}
	return t, err
}

// vocabulary reads the strings, norms and vectors.
func (r *reader) vocabulary(p *Package) error {
	var words []string
	if err := r.json("vocab/strings.json", &words); err != nil {
		return err
	}
	p.Words = NewSet(words)
	p.Norms = map[uint64]string{}
	d, err := r.decoder("vocab/lookups.bin", maxFile)
	if err != nil {
		return err
	}
	err = d.fields(func(table string) error {
		if table != "lexeme_norm" {
			return d.skip()
		}
		return d.ids(func(id uint64) (err error) {
			p.Norms[id], err = d.str()
			return err
		})
	})
	if err != nil {
		return err
	}
	return or(d.end(), r.vectors(p))
}

func (r *reader) vectors(p *Package) error {
	var cfg struct{ Mode string }
	if err := r.json("vocab/vectors.cfg", &cfg); err != nil {
		return err
	}
	if cfg.Mode != "default" {
		return fmt.Errorf("%s: vectors of mode %q; this runtime knows \"default\"", path.Join(r.dir, "vocab/vectors.cfg"), cfg.Mode)
	}
	b, err := r.file("vocab/vectors", maxVectors)
	if err != nil {
		return err
	}
	table, err := readNPY(path.Join(r.dir, "vocab/vectors"), b)
	if err != nil || len(table.Data) == 0 {
		return err
	}
	d, err := r.decoder("vocab/key2row", maxVectors)
	if err != nil {
		return err
	}
	v := &Vectors{Table: table, Rows: map[uint64]int32{}}
	err = d.ids(func(id uint64) error {
		row, err := d.int()
		if err == nil && (row < -1 || row >= table.Shape[0]) {
			err = d.errorf("row %d of a table of %d", row, table.Shape[0])
		}
		if err == nil && row >= 0 {
			v.Rows[id] = int32(row)
		}
		return err
	})
	p.Vectors = v
	return or(err, d.end())
}

// component reads the files of one component.
func (r *reader) component(p *Package, c component) (err error) {
	switch c.factory {
	case "tok2vec":
		p.Tok2Vec, err = r.model(c)
	case "tagger":
		var cfg struct{ Labels []string }
		p.Tagger = &Tagger{}
		if p.Tagger.Model, err = r.model(c); err == nil {
			err = r.json(c.name+"/cfg", &cfg)
		}
		p.Tagger.Labels = cfg.Labels
	case "parser":
		p.Parser, err = r.transition(c)
	case "ner":
		p.NER, err = r.transition(c)
	case "attribute_ruler":
		p.Ruler, err = r.ruler(c)
	case "lemmatizer":
		p.Lemmas, err = r.lemmas(c)
	}
	return err
}

func (r *reader) model(c component) (*Model, error) {
	b, err := r.file(c.name+"/model", maxFile)
	if err != nil {
		return nil, err
	}
	return readModel(path.Join(r.dir, c.name, "model"), b)
}

func (r *reader) transition(c component) (*Transition, error) {
	m, err := r.model(c)
	if err != nil {
		return nil, err
	}
	t := &Transition{Model: m}
	d, err := r.decoder(c.name+"/moves", maxFile)
	if err != nil {
		return nil, err
	}
	err = d.fields(func(key string) (err error) {
		if key != "moves" {
			return d.skip()
		}
		t.Moves, err = d.str()
		return err
	})
	if err == nil && !json.Valid([]byte(t.Moves)) {
		err = d.errorf("moves are no JSON")
	}
	return t, or(err, d.end())
}
