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

// target is the file that a path leads to: a link stays.
func target(path string) string {
	if to, err := filepath.EvalSymlinks(path); err == nil {
		return to
	}
	return path
}

// output opens where the data go. A file has its name only when it is whole: it is written under another one, and renamed by finish. Devices
// and pipes are written as they come.
func output(stdout io.Writer, path string) (w io.Writer, finish func(ending) error, err error) {
	if path == "" {
		return stdout, func(ending) error { return nil }, nil
	}
	path = target(path)
	switch info, err := os.Stat(path); {
	case err != nil: // it is new, or CreateTemp tells what is wrong
	case info.IsDir():
		return nil, nil, fmt.Errorf("--out %s is a folder; want the name of a file", path)
	case !info.Mode().IsRegular():
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return nil, nil, err
		}
		return f, func(ending) error { return f.Close() }, nil
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".readout-*")
	if err != nil {
		var of *fs.PathError
		if errors.As(err, &of) { // the name of the temporary file tells nobody anything
			err = of.Err
		}
		return nil, nil, fmt.Errorf("--out %s: %w", path, err)
	}
	return tmp, func(how ending) error { return finishFile(tmp, path, how) }, nil
}

// finishFile gives a file that is written its name, or takes it away.
func finishFile(tmp *os.File, path string, how ending) error {
	err := tmp.Close()
	if how == part {
		path += partSuffix
	}
	if err == nil && how != broken {
		err = os.Chmod(tmp.Name(), 0o644)
	}
	if err == nil && how != broken {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil || how == broken {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}
