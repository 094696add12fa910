package main

import (
	"bytes"
	"os"
	"testing"
)

// ceiling is what the compiled dictionary may weigh in the binary.
const ceiling = 6_100_000

// TestCurrent: dictionary.bin is what the text files compile to, and small.
func TestCurrent(t *testing.T) {
	t.Chdir("..")
	want, err := compile()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("dictionary.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Error("dictionary.bin is not what the text files compile to; run go generate ./data/en/dictionary")
	}
	if len(got) > ceiling {
		t.Errorf("dictionary.bin has %d bytes; want at most %d", len(got), ceiling)
	}
}
