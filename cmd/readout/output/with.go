package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// withSuffix is behind the name of what tells what a run reads with, beside FILE.part.
const withSuffix = PartSuffix + ".with"

// A With tells what a run reads, and with what: a line that holds all that a row hangs on beside its report, which tables do not, and the files in their order.
type With struct {
	Settings string
	Files    []string
}

// write writes it whole or not at all: a run may be killed at any time.
func (w With) write(path string) error {
	var b strings.Builder
	b.WriteString(w.Settings + "\n")
	for _, name := range w.Files {
		b.WriteString(strconv.Quote(filepath.ToSlash(name)) + "\n")
	}
	if err := os.WriteFile(path+".new", []byte(b.String()), 0o666); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// readWith reads it again; false where there is none.
func readWith(path string) (With, bool, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return With{}, false, nil
	} else if err != nil {
		return With{}, false, err
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	w := With{Settings: lines[0]}
	for i, line := range lines[1:] {
		name, err := strconv.Unquote(line)
		if err != nil {
			return With{}, false, fmt.Errorf("%s:%d: want the name of a file in quotation marks", path, i+2)
		}
		w.Files = append(w.Files, name)
	}
	return w, true, nil
}

// before returns the files before one of them, sorted; none where it is not among them.
func (w With) before(file string) []string {
	for i, name := range w.Files {
		if filepath.ToSlash(name) == file {
			out := make([]string, i)
			for k := range out {
				out[k] = filepath.ToSlash(w.Files[k])
			}
			slices.Sort(out)
			return slices.Compact(out)
		}
	}
	return nil
}

// some lists the first of many names.
func some(names []string, n int) string {
	if len(names) <= n {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:n], ", "), len(names)-n)
}
