// Package amount finds numbers in a document with what they count.
package amount

import "readout/doc"

// Find returns the amounts of a document in text order.
func Find(d *doc.Document) []doc.Amount { return nil }
