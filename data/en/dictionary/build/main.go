// Command build compiles the text files of the dictionary into dictionary.bin. It is run by go generate in the folder above.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"

	"readout/internal/actor"
	"readout/internal/actor/dict"
)

// files in the order in which they are compiled: of two entries with the same name the earlier counts first.
var files = []string{"news.txt", "countries.txt", "organisations.txt", "groups.txt", "parties.txt", "people.txt", "people_more.txt", "places.txt", "roles.txt"}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var entries []dict.Entry
	var errs []error
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		read, err := dict.Read(bytes.NewReader(text), name, actor.Lists())
		errs = append(errs, err)
		entries = append(entries, read...)
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	return os.WriteFile("dictionary.bin", dict.Compile(entries), 0o644)
}
