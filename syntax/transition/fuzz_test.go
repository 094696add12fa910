package transition

import "testing"

// FuzzMoves reads moves files: any bytes give classes or an error, and every class once.
func FuzzMoves(f *testing.F) {
	f.Add(testMoves)
	f.Add(`{"1":{"ORG":9},"2":{"ORG":9},"3":{"ORG":9},"4":{"ORG":9,"":1},"5":{"":1}}`)
	f.Add(`{"0":{"":-1}}`)
	f.Add(`{"00":{"":1},"0":{"":2}}`)
	f.Fuzz(func(t *testing.T, moves string) {
		classes, err := readMoves(moves, nameMoves)
		if err != nil {
			return
		}
		seen := map[class]bool{}
		for _, c := range classes {
			if c.move < 0 || c.move >= nameMoves || seen[c] {
				t.Fatalf("class %v of %q", c, moves)
			}
			seen[c] = true
		}
		for i, r := range runsOf(classes) {
			if i == 0 && r.from != 0 || r.to <= r.from {
				t.Fatalf("run %v", r)
			}
		}
	})
}
