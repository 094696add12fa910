// Package gazetteer holds the compiled gazetteer: the places of GeoNames and of the lists in this folder. README.md says where they come from
// and how the file is made again; internal/where reads it.
package gazetteer

import (
	"embed"
	"io/fs"
)

// The sources are large and not kept here, so the flags name where they lie.
//go:generate go run ./build -dir . -cities $GEONAMES/cities500.txt -admin1 $GEONAMES/admin1CodesASCII.txt -admin2 $GEONAMES/admin2.json

//go:embed gazetteer.bin
var files embed.FS

// FS returns the compiled gazetteer as gazetteer.bin.
func FS() fs.FS { return files }
