package actor

import (
	"strings"

	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
)

// StandIn names a word that a parser may see in the place of a name that is rare in what it learnt from: "Israel" for "Lesotho", "Israelis" for
// "Basotho", "NATO" for "ECOWAS". A tree is about how words are joined, not about who they name, and the model joins names better that it has
// met often. It returns "" for other words, and for names that it has met. The word before is "" at the beginning of a text.
func (a *Actors) StandIn(before, word string) string {
	switch {
	case word == "re":
		return "also" // the "re" of "re-established", which is three tokens
	case word == "-" && before == "re":
		return "now"
	}
	if len(word) < 2 || word[0] < 'A' || word[0] > 'Z' || often[word] || strings.Contains(word, ".") {
		return ""
	}
	upper := strings.ToUpper(word) == word
	if upper && (before == "" || before == "The" || before == "the") && (word == "US" || word == "UK") {
		return "" // the model knows "the US cut aid" and the headline's "US cuts aid", but not always "Iran and US forces"
	}
	for _, x := range a.Indexes {
		switch s := standIn(x, word, upper); {
		case s == aPerson && counts(before):
			return "man"
		case s == aPerson:
			return "Israeli"
		case s != "":
			return s
		}
	}
	return ""
}

// standIn looks a word up in one dictionary.
func standIn(x *dict.Index, word string, upper bool) string {
	words := dict.AppendWords(nil, word)
	if len(words) != 1 {
		return ""
	}
	run, names, _ := x.Next(dict.Start, words[0])
	if !names {
		return ""
	}
	person := ""
	for h := range x.Hits(run) {
		switch {
		case upper != h.Acronym || h.Weak && !upper:
		case upper:
			switch x.Kind(h.Entry) {
			case dict.Organization, dict.Group:
				return "NATO"
			case dict.Country:
				return "Israeli"
			}
		case h.Use == dict.Plain && x.Kind(h.Entry) == dict.Country:
			return "Israel"
		case h.Use == dict.Adjective:
			return "Israeli"
		case h.Use == dict.One:
			person = aPerson
		case h.Use == dict.Many:
			return "Israelis"
		}
	}
	return person
}

// aPerson stands for one of a people who is never an adjective: "Briton", "Spaniard".
const aPerson = "one"

// counts reports whether a word before a noun counts it: "a Briton and two Americans" is no coordination of adjectives.
func counts(word string) bool {
	switch strings.ToLower(word) {
	case "a", "an", "the", "one", "another", "second", "third":
		return true
	}
	return false
}

// often holds names of countries and peoples that fill the news which language models of English learn from.
var often = lists.Set(`Afghan Afghanistan Afghans America American Americans Britain British Canada Canadian China Chinese Cuba Cuban Egypt Egyptian
	Europe European France French German Germans Germany India Indian Iran Iranian Iranians Iraq Iraqi Iraqis Israel Israeli Israelis Italian Italy
	Japan Japanese Lebanese Lebanon Mexican Mexico Pakistan Pakistani Palestinian Palestinians Russia Russian Russians Spain Spanish Syria Syrian
	Taiwan Vietnam Vietnamese`)
