package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Read reads gold: a file of JSON Lines; PLOVER's gold records as one JSON array; a folder of PolNeAR (one that holds attributions/ and
// text/, or the repository, of which train and dev are read); a file of RAMS; a TimeML file; a folder with files of TimeML or JSON Lines below it. Which
// it is, the content tells.
func Read(path string) ([]Passage, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	var gold []Passage
	if info.IsDir() {
		gold, err = readFolder(path)
	} else {
		gold, err = readFile(path)
	}
	if err != nil {
		return nil, err
	}
	if len(gold) == 0 {
		return nil, fmt.Errorf("%s: no gold found; want JSON Lines, PLOVER's gold records, PolNeAR, RAMS or TimeML", path)
	}
	distinct(gold)
	return gold, nil
}

// distinct gives every text an id of its own, since records are joined to their gold by it.
func distinct(gold []Passage) {
	seen := map[string]bool{}
	for i := range gold {
		for seen[gold[i].ID] {
			gold[i].ID += "+"
		}
		seen[gold[i].ID] = true
	}
}

func readFile(path string) ([]Passage, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	switch start := bytes.TrimSpace(data); {
	case strings.EqualFold(filepath.Ext(path), ".tml") || bytes.Contains(data, []byte("<TimeML")):
		g, err := timeML(path, string(data))
		return []Passage{g}, err
	case bytes.HasPrefix(start, []byte("[")):
		return ploverRecords(path, data)
	}
	return lines(path, data)
}

func lines(path string, data []byte) ([]Passage, error) {
	var out []Passage
	var errs []error
	in := bufio.NewScanner(bytes.NewReader(data))
	in.Buffer(nil, 1<<26)
	for n := 1; in.Scan(); n++ {
		if len(bytes.TrimSpace(in.Bytes())) == 0 {
			continue
		}
		g, err := goldLine(in.Bytes())
		if err != nil {
			errs = append(errs, fmt.Errorf("%s:%d: %w", path, n, err))
			continue
		}
		if g.ID == "" || g.Text == "" {
			errs = append(errs, fmt.Errorf("%s:%d: no id or no text", path, n))
			continue
		}
		out = append(out, g)
	}
	return out, errors.Join(append(errs, in.Err())...)
}

// goldLine reads a line of JSON Lines: ours, or one of RAMS, which has sentences in the place of a text.
func goldLine(line []byte) (Passage, error) {
	var g struct {
		Passage
		Sentences json.RawMessage
	}
	if err := json.Unmarshal(line, &g); err != nil {
		return Passage{}, err
	}
	if g.Text == "" && g.Sentences != nil {
		return rams(line)
	}
	return g.Passage, nil
}

func readFolder(path string) ([]Passage, error) {
	if folders := polnearFolders(path); len(folders) > 0 {
		return polnear(folders)
	}
	var out []Passage
	err := filepath.WalkDir(path, func(name string, e fs.DirEntry, err error) error {
		ext := strings.ToLower(filepath.Ext(name))
		if err != nil || e.IsDir() || ext != ".tml" && ext != ".jsonl" {
			return err
		}
		gold, err := readFile(name)
		out = append(out, gold...)
		return err
	})
	return out, err
}
