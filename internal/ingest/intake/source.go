package intake

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// DefaultMaxSize is how many bytes of one report are read unless it is told otherwise.
const DefaultMaxSize = 8 << 20

// A Source says how inputs are read. The zero Source reads files as they come, up to DefaultMaxSize each.
type Source struct {
	Stdin    io.Reader // what "-" stands for; nil is empty
	MaxSize  int       // bytes of one report, a file or a line of JSON Lines; 0 means DefaultMaxSize
	UserDate string    // see Input
	Whole    bool      // each text of JSON Lines is one block
	Titles   bool      // the title that JSON Lines or a table gives is the first line of the text, unless it is there
}

// titled puts the title before the text if it is to be read.
func (s Source) titled(in Input) Input {
	title := strings.Join(strings.Fields(in.Title), " ")
	if !s.Titles || s.Whole || title == "" {
		return in
	}
	first, _, _ := strings.Cut(strings.TrimSpace(string(in.Data)), "\n")
	if !SameWords(first, title) {
		in.Data = []byte(title + "\n\n" + string(in.Data))
	}
	return in
}

func (s Source) maxSize() int {
	if s.MaxSize == 0 {
		return DefaultMaxSize
	}
	return s.MaxSize
}

// List returns the files that paths stand for: a folder's with all below it, by name, without hidden ones, linked folders, pipes and
// devices; "-" and everything else as it is. What cannot be listed is an error beside it.
func List(paths ...string) ([]string, []error) {
	var out []string
	var errs []error
	for _, p := range paths {
		if info, err := os.Stat(p); p == "-" || err != nil || !info.IsDir() {
			out = append(out, p) // a file that is not there is told when it is opened
			continue
		}
		before := len(out) + len(errs)
		root := strings.TrimSuffix(p, string(filepath.Separator)) + string(filepath.Separator) // a link that the user names is followed
		err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
			switch {
			case err != nil:
				errs = append(errs, &Error{Name: path, Err: plain(err)})
				return nil
			case path != root && strings.HasPrefix(e.Name(), "."):
				if e.IsDir() {
					return fs.SkipDir
				}
			case readable(path, e.Type()):
				out = append(out, path)
			}
			return nil
		})
		if err != nil {
			errs = append(errs, &Error{Name: p, Err: plain(err)})
		}
		if len(out)+len(errs) == before {
			errs = append(errs, &Error{Name: p, Err: errors.New("there is no file in this folder")})
		}
	}
	return out, errs
}

// readable reports whether an entry of a folder is a file, or a link to one or to nothing, which is told when it is opened. A pipe would be
// waited for without end.
func readable(path string, mode fs.FileMode) bool {
	if mode&fs.ModeSymlink == 0 {
		return mode.IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular()
}

// Files reads the reports of files, folders and standard input ("-"), in that order. Text files hold one report; JSON Lines, known by the
// name's .jsonl or by the first line, one a line; tables, known by the name's .csv or .tsv, on standard input by the first line, one a row. What cannot be read is an *Error in its place, and the rest goes on.
func (s Source) Files(paths ...string) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		files, errs := List(paths...)
		for _, err := range errs {
			if !yield(Input{}, err) {
				return
			}
		}
		var seen ids
		for _, name := range files {
			if !s.file(name, &seen, yield) {
				return
			}
		}
	}
}

// file reads one file and reports whether to go on.
func (s Source) file(name string, seen *ids, yield func(Input, error) bool) bool {
	r, err := s.open(name)
	if err != nil {
		return yield(Input{}, &Error{Name: name, Err: plain(err)})
	}
	defer r.Close()
	in := bufio.NewReaderSize(r, 1<<16)
	head, err := firstLine(in, 1<<16)
	if err != nil && !errors.Is(err, io.EOF) {
		return yield(Input{}, &Error{Name: name, Err: plain(err)})
	}
	var many iter.Seq2[Input, error]
	switch {
	case isTable(name, head):
		many = s.tableOf(in, name, seen)
	case strings.EqualFold(filepath.Ext(name), ".jsonl") || isLines(head):
		many = s.lines(in, name, seen)
	}
	if many != nil {
		for report, err := range many {
			if !yield(report, err) {
				return false
			}
		}
		return true
	}
	data, err := s.readAll(in)
	if err != nil {
		return yield(Input{}, &Error{Name: name, Err: plain(err)})
	}
	return yield(Input{Name: name, Data: data, UserDate: s.UserDate}, nil)
}

// firstLine looks ahead to the end of the first line that is not blank, at most so many bytes: a stream that goes on for days is to be
// read as it comes.
func firstLine(in *bufio.Reader, most int) ([]byte, error) {
	for n := 1; ; n = in.Buffered() + 1 {
		_, err := in.Peek(min(n, most))
		head, _ := in.Peek(in.Buffered())
		if err != nil || len(head) >= most || bytes.IndexByte(bytes.TrimLeft(head, "\xef\xbb\xbf \t\r\n"), '\n') >= 0 {
			return head, err
		}
	}
}

func (s Source) open(name string) (io.ReadCloser, error) {
	if name != "-" {
		return os.Open(name)
	}
	if s.Stdin == nil {
		return io.NopCloser(bytes.NewReader(nil)), nil
	}
	return io.NopCloser(s.Stdin), nil
}

// readAll reads a report whole, unless it is too long.
func (s Source) readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(s.maxSize())+1))
	if err == nil && len(data) > s.maxSize() {
		err = fmt.Errorf("longer than %d bytes, the most that is read of one report (--max-size); split it, or write JSON Lines", s.maxSize())
	}
	return slices.Clip(data), err
}

// plain takes the operation and the path off a file system's error; the Error about it names the file.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
