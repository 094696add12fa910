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
	blob, err := compile()
	if err == nil {
		err = os.WriteFile("dictionary.bin", blob, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// compile reads the text files of the folder it runs in.
func compile() ([]byte, error) {
	var entries []dict.Entry
	var errs []error
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		read, err := dict.Read(bytes.NewReader(text), name, actor.Lists())
		errs = append(errs, err)
		entries = append(entries, read...)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return dict.Compile(entries), nil
}
