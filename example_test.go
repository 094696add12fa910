package readout_test

import (
	"fmt"
	"log"

	"readout"
	"readout/record"
)

func Example() {
	r, err := readout.New(readout.Options{})
	if err != nil {
		log.Fatal(err)
	}
	d, err := r.Read(readout.Report{Date: "2021-04-14", Data: []byte("Iran held talks with France in Geneva on Tuesday.")})
	if err != nil {
		log.Fatal(err)
	}
	rec := record.From(d, r.Info())
	for _, e := range rec.Events {
		fmt.Println(e.Type, e.Source, e.Target, e.Status, *e.Time.Start, e.Action.Text)
	}
	// Output: CONSULT [e1] [e2] happened 2021-04-13 held talks
}
