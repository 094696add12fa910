package ingest

import "testing"

// TestLanguage holds short texts above all: names sway the trigrams there.
func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"U.S. President George W. Bush praised Colombia's campaign against drug traffickers.":                        "en",
		"Two shops in Beirut were held up on Friday by depositors demanding frozen savings, Lebanese police said.":   "en",
		"Pakistani jets dropped bombs near Indian army posts in Kashmir.":                                            "en",
		"O governo de Portugal anunciou na segunda-feira novas medidas com os países da região.":                     "pt",
		"As soon as the UN and Tsvangirai do as Zuma asked, the UN will do what Maputo and Luanda do.":               "en",
		"Die Regierung in Berlin hat am Montag neue Strafen gegen Russland angekündigt, sagte der Außenminister.":    "de",
		"Le président français a annoncé lundi de nouvelles peines contre la Russie, selon le ministre.":             "fr",
		"El presidente de México anunció el lunes nuevas medidas contra Rusia, según su ministro.":                   "es",
		"Il governo di Roma ha annunciato che le nuove misure contro la Russia sono pronte per il mese prossimo.":    "it",
		"Pemerintah Indonesia mengumumkan sanksi baru terhadap Rusia pada hari Senin, dan menteri yang baru setuju.": "id",
	} {
		if got, _ := detect(text); got != want {
			t.Errorf("%q for %s, want %q", got, text, want)
		}
	}
}
