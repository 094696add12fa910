module readout

go 1.26.0

require github.com/google/jsonschema-go v0.4.3

require (
	github.com/abadojack/whatlanggo v1.0.1 // indirect
	github.com/wlynxg/chardet v1.0.5 // indirect
	golang.org/x/text v0.43.0 // indirect
)
