package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// An ending is how the writing of an output ended.
type ending int

const (
	whole  ending = iota // all is there
	part                 // it was stopped: what is there stays as FILE.part
	broken               // nothing stays
)

// partSuffix is behind the name of a file that is not whole yet.
const partSuffix = ".part"

// target is the file that a path leads to: a link stays.
func target(path string) string {
	if to, err := filepath.EvalSymlinks(path); err == nil {
		return to
	}
	return path
}

// output opens where the data go. A file has its name only when it is whole: it is written as FILE.part, which a run that is killed leaves, and
// renamed by finish. Devices and pipes are written as they come.
func output(stdout io.Writer, path string) (w io.Writer, finish func(ending) error, err error) {
	return outputFrom(stdout, path, 0)
}

// outputFrom opens a file behind the first bytes of what a run left, which stay; the rest falls away.
func outputFrom(stdout io.Writer, path string, from int64) (w io.Writer, finish func(ending) error, err error) {
	if path == "" {
		return stdout, func(ending) error { return nil }, nil
	}
	path = target(path)
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
		return f, func(ending) error { return f.Close() }, nil
	default:
		mode = info.Mode().Perm() | 0o200 // so that it can be gone on with
	}
	f, err := os.OpenFile(path+partSuffix, os.O_WRONLY|os.O_CREATE, mode)
	if err == nil {
		_, no := f.Seek(from, io.SeekStart)
		err = errors.Join(f.Truncate(from), no)
	}
	if err != nil {
		var of *fs.PathError
		if errors.As(err, &of) {
			err = of.Err
		}
		return nil, nil, fmt.Errorf("--out %s: %w", path, err)
	}
	return f, func(how ending) error { return finishFile(f, path, how) }, nil
}

// finishFile gives a file that is written its name, leaves it as it is, or takes it away.
func finishFile(f *os.File, path string, how ending) error {
	var err error
	if how != broken {
		err = f.Sync() // a name must not stand for bytes that a loss of power takes
	}
	err = errors.Join(err, f.Close())
	switch {
	case how == broken:
		return errors.Join(err, os.Remove(f.Name()))
	case err == nil && how == whole:
		return os.Rename(f.Name(), path)
	}
	return err
}

// isFile reports whether an output is a file, or would be: no device, pipe or standard output.
func isFile(path string) bool {
	info, err := os.Stat(target(path))
	return path != "" && (err != nil || info.Mode().IsRegular())
}
