package transition

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// TestUnderQEMU computes the golden hash with NEON, on an emulated processor.
func TestUnderQEMU(t *testing.T) {
	qemu, err := exec.LookPath("qemu-aarch64-static")
	if err != nil {
		qemu, err = exec.LookPath("qemu-aarch64")
	}
	if err != nil || runtime.GOARCH == "arm64" || runtime.GOOS != "linux" {
		t.Skip("no qemu-aarch64 here: NEON is not tested")
	}
	binary := filepath.Join(t.TempDir(), "transition.test")
	build := exec.Command("go", "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOARCH=arm64", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building for arm64: %v\n%s", err, out)
	}
	if out, err := exec.Command(qemu, binary, "-test.short", "-test.run", "TestGolden").CombinedOutput(); err != nil {
		t.Fatalf("golden hash on arm64: %v\n%s", err, out)
	}
}
