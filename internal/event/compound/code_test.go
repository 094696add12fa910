package compound

import (
	"testing"

	"readout/ontology"
)

func TestCode(t *testing.T) {
	for _, c := range []struct{ typ, own, in, code string }{
		{"AGREE", "030", "042", "036"},     // promised to visit
		{"AGREE", "030", "0712", "0331"},   // to give what CAMEO has no longer code for: the beginning counts
		{"REQUEST", "100", "0811", "1051"}, // demanded
		{"REQUEST", "020", "0811", "0251"}, // appealed for
		{"REJECT", "120", "085", "1244"},   // refused
		{"THREATEN", "130", "163", "1312"}, // threatened with
		{"ACCUSE", "111", "195", "1123"},   // accused of
		{"AGREE", "030", "190", ""},        // CAMEO has no promise to attack
		{"PROTEST", "140", "190", ""},      // no operator
	} {
		got := Code(c.typ, c.own, c.in)
		if got != c.code {
			t.Errorf("%s %s of %s: %q, want %q", c.typ, c.own, c.in, got, c.code)
		}
	}
}

// TestTables checks that every code of the tables is one of CAMEO's, of the type of its operator.
func TestTables(t *testing.T) {
	for _, table := range []struct {
		typ   string
		codes map[string]string
	}{{"AGREE", agreeCodes}, {"REQUEST", appealCodes}, {"REQUEST", demandCodes}, {"REJECT", rejectCodes}, {"THREATEN", threatenCodes}, {"ACCUSE", accuseCodes}} {
		for in, out := range table.codes {
			if _, ok := ontology.LookupCameo(in); !ok {
				t.Errorf("%s: %q, the code of an act, is none of CAMEO's", table.typ, in)
			}
			m, ok := ontology.LookupCameo(out)
			if !ok || m.Type != table.typ && out[:2] != "02" {
				t.Errorf("%s: %s becomes %s, which is %q", table.typ, in, out, m.Type)
			}
			mode := Mode(table.typ, out)
			if typ, _ := ontology.LookupType(table.typ); mode != "" {
				if _, ok := typ.Mode(mode); !ok {
					t.Errorf("%s has no mode %q, which %s has", table.typ, mode, out)
				}
			}
		}
	}
}

// TestStopped checks that ending an act is of a type and mode that there are, and has a code of CAMEO's.
func TestStopped(t *testing.T) {
	for _, in := range ontology.Types() {
		typ, mode, code := Stopped(in.Name, "")
		if typ == "" {
			continue
		}
		out, ok := ontology.LookupType(typ)
		if !ok {
			t.Errorf("the end of %s is %q, which is no type", in.Name, typ)
		}
		if _, ok := out.Mode(mode); mode != "" && !ok {
			t.Errorf("the end of %s: %s has no mode %q", in.Name, typ, mode)
		}
		if _, ok := ontology.LookupCameo(code); !ok {
			t.Errorf("the end of %s: CAMEO has no %s", in.Name, code)
		}
	}
}
