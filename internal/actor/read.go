package actor

import (
	"bytes"

	"readout/internal/actor/dict"
)

// read reads a user's dictionary in whichever form it is.
func read(s Source) ([]dict.Entry, error) {
	if text := string(s.Text); dict.IsPetrarch(text) {
		return dict.ReadPetrarch(text, s.Name, Lists())
	}
	return dict.Read(bytes.NewReader(s.Text), s.Name, Lists())
}
