package readout

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// tryExamples reads the examples of the users' own lexicons and returns, a line each with file, line and column, those that do not code as written. That
// they do is kept by the hash of all that the reader reads with, so that they are read once; where nothing can be kept they are read each time.
func (r *Reader) tryExamples() error {
	mark := r.examplesMark()
	if mark != "" {
		if _, err := os.Stat(mark); err == nil {
			return nil
		}
	}
	plain := &Reader{model: r.model, repairer: r.repairer, actors: r.actors, places: r.places, quotes: r.quotes, events: r.events} // without what narrows
	var errs []error
	for _, x := range r.events.Examples() {
		if !x.User {
			continue
		}
		if why := plain.Judge(x); why != "" {
			errs = append(errs, fmt.Errorf("%s: %s: %c %s: %s", x.Where, x.Entry, x.Kind, x.Text, why))
		}
	}
	if len(errs) > 0 {
		return errors.Join(errs...)
	}
	if mark != "" && os.MkdirAll(filepath.Dir(mark), 0o755) == nil {
		_ = os.WriteFile(mark, nil, 0o644) // without it they are read again
	}
	return nil
}

// examplesMark returns the path of the file that tells that the examples code as written, "" where there is no folder for it.
func (r *Reader) examplesMark() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(fmt.Append(nil, r.info))
	return filepath.Join(dir, "readout", "lexicon-"+hex.EncodeToString(sum[:16]))
}
