package event_test

import (
	"strings"
	"testing"

	"readout"
	shipped "readout/data/en/lexicon"
	"readout/internal/event"
	"readout/internal/event/lexicon"
)

// benchText is news as agencies write it, in our own words.
const benchText = `The foreign ministers of Turkey and Greece met in Ankara on Tuesday and agreed to resume talks on their maritime border.

Police in the capital fired tear gas at protesters who had gathered outside parliament to demand the resignation of the prime minister, witnesses said.

Russia has accused Ukraine of shelling a village near the border, a charge that Kyiv denied. The Ukrainian army said its forces had not attacked the area and called on international observers to investigate the incident.

The European Union will impose sanctions on the government unless it releases the opposition leaders arrested last week, a spokesman said on Monday. Germany and France have promised additional aid to refugees in Jordan, while the United States threatened to suspend military assistance.

Rebels attacked a convoy of peacekeepers in the north of Mali, killing two soldiers and wounding five, according to the United Nations. The group said it would continue its offensive until foreign troops withdraw from the country.
`

// BenchmarkCode codes one document again and again; ns/token is the stage's cost, which must not grow with the document.
func BenchmarkCode(b *testing.B) {
	lx, err := lexicon.Load(shipped.Files())
	if err != nil {
		b.Fatal(err)
	}
	r, err := readout.New(readout.Options{})
	if err != nil {
		b.Fatal(err)
	}
	line := strings.Join(strings.Fields(benchText), " ") + " "
	for _, x := range []struct{ name, text string }{{"paragraphs", strings.Repeat(benchText, 8)}, {"line", strings.Repeat(line, 128)}} {
		b.Run(x.name, func(b *testing.B) {
			d, err := r.Read(readout.Report{Name: "-", Data: []byte(x.text), Date: "2021-04-14"})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				event.Code(lx, d)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Tokens)), "ns/token")
		})
	}
}
