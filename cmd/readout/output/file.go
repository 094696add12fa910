// Package output writes files that have their name only when they are whole, and takes up again what a stopped run left of one. It knows nothing of how rows are made.
package output

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// An Ending is how the writing of an output ended.
type Ending int

const (
	Whole  Ending = iota // all is there
	Part                 // it was stopped: what is there stays as FILE.part
	Broken               // nothing stays
)

// PartSuffix is behind the name of a file that is not whole yet.
const PartSuffix = ".part"

// Target returns the file that a path leads to: a link stays.
func Target(path string) string {
	if to, err := filepath.EvalSymlinks(path); err == nil {
		return to
	}
	return path
}

// Create opens where the data go. A file has its name only when it is whole: it is written as FILE.part, which a run that is killed leaves, and
// renamed by finish. Devices and pipes are written as they come.
func Create(stdout io.Writer, path string) (w io.Writer, finish func(Ending) error, err error) {
	return from(stdout, path, 0)
}

// from opens a file behind the first bytes of what a run left, which stay; the rest falls away.
func from(stdout io.Writer, path string, place int64) (w io.Writer, finish func(Ending) error, err error) {
	if path == "" {
		return stdout, func(Ending) error { return nil }, nil
	}
	path = Target(path)
	mode := fs.FileMode(0o666) // less what the user's mask takes
	switch info, err := os.Stat(path); {
	case err != nil: // it is new, or OpenFile tells what is wrong
	case info.IsDir():
		return nil, nil, fmt.Errorf("--out %s is a folder; want the name of a file", path)
	case !info.Mode().IsRegular():
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return nil, nil, err
		}
		return f, func(Ending) error { return f.Close() }, nil
	default:
		mode = info.Mode().Perm() | 0o200 // so that it can be gone on with
	}
	f, err := os.OpenFile(path+PartSuffix, os.O_WRONLY|os.O_CREATE, mode)
	if err == nil {
		_, no := f.Seek(place, io.SeekStart)
		err = errors.Join(f.Truncate(place), no)
	}
	if err != nil {
		var of *fs.PathError
		if errors.As(err, &of) {
			err = of.Err
		}
		return nil, nil, fmt.Errorf("--out %s: %w", path, err)
	}
	return f, func(how Ending) error { return finishFile(f, path, how) }, nil
}

// finishFile gives a file that is written its name, leaves it as it is, or takes it away.
func finishFile(f *os.File, path string, how Ending) error {
	var err error
	if how != Broken {
		err = f.Sync() // a name must not stand for bytes that a loss of power takes
	}
	err = errors.Join(err, f.Close())
	switch {
	case how == Broken:
		return errors.Join(err, os.Remove(f.Name()))
	case err == nil && how == Whole:
		return os.Rename(f.Name(), path)
	}
	return err
}

// IsFile reports whether an output is a file, or would be: no device, pipe or standard output.
func IsFile(path string) bool {
	info, err := os.Stat(Target(path))
	return path != "" && (err != nil || info.Mode().IsRegular())
}
