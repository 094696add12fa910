package actor

import (
	"bytes"

	"readout/internal/actor/dict"
)

// read reads a user's dictionary in whichever form it is.
func read(s Source) ([]dict.Entry, error) {
	return dict.Read(bytes.NewReader(s.Text), s.Name, Lists())
}
