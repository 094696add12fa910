package model

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"readout/syntax"
)

var wheel = flag.String("wheel", "", "wheel or folder to convert and compare with the embedded file")

func TestCard(t *testing.T) {
	b, err := os.ReadFile("card.md")
	if err != nil {
		t.Fatal(err)
	}
	card := string(b)
	p, err := syntax.Load(Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{p.Hash(), fmt.Sprintf("%x", sha256.Sum256(Bytes())), p.Version(), commas(len(Bytes())), commas(p.Vocabulary().Len())} {
		if !strings.Contains(card, want) {
			t.Errorf("the card lacks %s", want)
		}
	}
}

func commas(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// TestSpecification compares the card's hashes of the source files with those of the specification.
func TestSpecification(t *testing.T) {
	spec, err := os.ReadFile("../../../shared/design/language-runtime.md")
	if err != nil {
		t.Skip("the specification is not here")
	}
	card, err := os.ReadFile("card.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := regexp.MustCompile(`(?m)^\| (\S+) \| ([0-9a-f]{64}) \|$`).FindAllSubmatch(card, -1)
	if len(rows) != 9 {
		t.Errorf("%d source files in the card, want 9", len(rows))
	}
	for _, r := range rows {
		if !bytes.Contains(spec, r[2]) {
			t.Errorf("%s: hash %s is not in the specification", r[1], r[2])
		}
	}
}

func TestConvert(t *testing.T) {
	if *wheel == "" {
		t.Skip("no -wheel to convert")
	}
	got, err := syntax.ConvertFile(*wheel)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, Bytes()) {
		t.Error("the converted wheel differs from the embedded file")
	}
}
