package kernel

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestGenerated writes the assembly again and compares it byte for byte with what is committed.
func TestGenerated(t *testing.T) {
	dir := t.TempDir()
	list := exec.Command("go", "list", "-deps", ".")
	list.Dir, list.Env = "asm", append(os.Environ(), "GOPROXY=off", "GOFLAGS=-mod=readonly")
	if out, err := list.CombinedOutput(); err != nil {
		t.Skipf("the assembly's generator cannot be built here without the network: %s", out)
	}
	source, stubs := filepath.Join(dir, "asm_amd64.s"), filepath.Join(dir, "asm_amd64.go")
	run := exec.Command("go", "run", ".", "-out", source, "-stubs", stubs, "-pkg", "kernel")
	run.Dir = "asm"
	if out, err := run.CombinedOutput(); err != nil {
		t.Fatalf("generating: %v\n%s", err, out)
	}
	for _, name := range []string{source, stubs} {
		made, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		committed, err := os.ReadFile(filepath.Base(name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(body(made), body(committed)) {
			t.Errorf("%s is not what its generator writes; run go generate", filepath.Base(name))
		}
	}
}

// body is the text after the first line, which tells the command that wrote it.
func body(b []byte) []byte {
	_, rest, _ := strings.Cut(string(b), "\n")
	return []byte(rest)
}
