package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// output opens where the data go. A file is written whole or not at all: under another name first, and renamed by finish(true). Devices
// and pipes are written as they come.
func output(stdout io.Writer, path string) (w io.Writer, finish func(ok bool) error, err error) {
	if path == "" {
		return stdout, func(bool) error { return nil }, nil
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // the link stays
	}
	switch info, err := os.Stat(path); {
	case err != nil: // it is new, or CreateTemp tells what is wrong
	case info.IsDir():
		return nil, nil, fmt.Errorf("--out %s is a folder; want the name of a file", path)
	case !info.Mode().IsRegular():
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return nil, nil, err
		}
		return f, func(bool) error { return f.Close() }, nil
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".readout-*")
	if err != nil {
		var of *fs.PathError
		if errors.As(err, &of) { // the name of the temporary file tells nobody anything
			err = of.Err
		}
		return nil, nil, fmt.Errorf("--out %s: %w", path, err)
	}
	return tmp, func(ok bool) error { return finishFile(tmp, path, ok) }, nil
}

// finishFile gives a file that is written its name, or takes it away.
func finishFile(tmp *os.File, path string, ok bool) error {
	err := tmp.Close()
	if err == nil && ok {
		err = os.Chmod(tmp.Name(), 0o644)
	}
	if err == nil && ok {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil || !ok {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}
