// Package actor finds who a report speaks of and who they are.
//
// Mentions reads the tokens, the tree and the language model's names, and returns every phrase that can be an actor or a place: names,
// descriptions and pronouns. Resolve reads these with the places and statements that were found since, and returns entities:
// chains of mentions with country, sectors, organisation and offices. The text itself decides first, then a user's dictionary, then
// the shipped one at the report's date, then the words of the description. It codes no events and locates no places.
//
// What other stages may rely on:
//
//   - A name's mention is the bare name: no article, no title, no 's. The title before it ("Foreign Minister") belongs to no
//     mention, but countries and bodies named inside it ("US", "NATO") have mentions of their own.
//   - The name of a body holds the country that it ends or begins with: "Supreme Court of Kenya", "Kenya Defence Forces".
//   - The head of a mention is its head in the tree, which other words hang on: that of a titled name is the name's.
//   - A description's mention begins with its article or number and holds its modifiers and an "of" phrase behind it: "two French
//     diplomats", "the residents of Mariupol". Only phrases whose head can be a person, body, group, country or place have one.
//   - Possessors are mentions ("Russia" in "Russia's actions", "his" in "his aides"); adjectives of peoples are not ("Russian" in "Russian troops"), unless
//     what they modify is no mention itself ("Greek proposals"), or
//     they are coordinated and so stand for actors of their own: in "French and Egyptian warships" both "French" and "Egyptian
//     warships" are mentions, found from the noun by Document.MentionsAt.
//   - Members of a coordination are mentions of their own; there is none for the whole.
//   - Pronouns are mentions: personal and possessive ones, not relative ones, not the "it" of "it rains".
package actor

import (
	"errors"
	"fmt"
	"io/fs"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/phrase"
	"readout/internal/actor/text"
	"readout/ontology"
)

// Actors finds mentions and says who they are. It is read-only after Load and safe for use by several goroutines.
type Actors struct{ text.Dictionaries }

// A Source is a user's dictionary: our own form, or an actor or agent file of PETRARCH.
type Source struct {
	Name string // for messages
	Text []byte
}

// Load opens the shipped dictionary, the file dictionary.bin of files, and compiles the users' dictionaries, of which the first counts most.
// Mistakes in those are reported together, with file, line and column.
func Load(files fs.FS, user ...Source) (*Actors, error) {
	a := &Actors{}
	var errs []error
	for _, s := range user {
		entries, err := read(s)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		x, err := dict.Open(string(dict.Compile(entries)))
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", s.Name, err))
			continue
		}
		a.Indexes = append(a.Indexes, x)
	}
	a.Users = len(a.Indexes)
	blob, err := fs.ReadFile(files, "dictionary.bin")
	if err != nil {
		return nil, errors.Join(append(errs, err)...)
	}
	x, err := dict.Open(string(blob))
	if err != nil {
		errs = append(errs, fmt.Errorf("dictionary.bin: %w", err))
	}
	a.Indexes = append(a.Indexes, x)
	return a, errors.Join(errs...)
}

// Lists tells the dictionary's reader which words are sectors.
func Lists() dict.Lists { return dict.Lists{Sector: ontology.IsSector} }

// Mentions returns the mentions of a document whose tokens and names are known, in the order that doc.Mention asks for.
func (a *Actors) Mentions(d *doc.Document) []doc.Mention {
	r := reader{phrase.New(&a.Dictionaries, d)}
	r.FindNames()
	r.findDescriptions()
	r.findOwners()
	r.findPeoples()
	r.findPronouns()
	return r.sorted()
}
