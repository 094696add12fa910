package pack

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

const (
	maxNodes = 1 << 12 // layers in a model file; the shipped ones have 65
	maxRank  = 8       // dimensions of an array
)

// readModel reads one `model` file: four aligned lists, one element for each layer.
func readModel(file string, data []byte) (*Model, error) {
	d := &decoder{file: file, data: data}
	m := &Model{}
	seen := 0
	err := d.fields(func(key string) error {
		var err error
		switch key {
		case "nodes":
			err = d.layers(m, (*decoder).node)
		case "attrs":
			err = d.layers(m, (*decoder).attrs)
		case "params":
			err = d.layers(m, (*decoder).params)
		default:
			return d.skip()
		}
		seen++
		return err
	})
	if err != nil {
		return nil, err
	}
	if seen != 3 || len(m.Nodes) == 0 {
		return nil, d.errorf("want nodes, attrs and params once each")
	}
	return m, d.end()
}

// layers reads one of the aligned lists and hands each element's node to read.
func (d *decoder) layers(m *Model, read func(*decoder, *Node) error) error {
	n, err := d.array()
	if err != nil {
		return err
	}
	if m.Nodes == nil {
		if n > maxNodes {
			return d.errorf("%d layers; want at most %d", n, maxNodes)
		}
		m.Nodes = make([]Node, n)
	}
	if n != len(m.Nodes) {
		return d.errorf("%d layers; want %d as in the lists before", n, len(m.Nodes))
	}
	for i := range m.Nodes {
		if err := read(d, &m.Nodes[i]); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) node(n *Node) error {
	return d.fields(func(key string) (err error) {
		switch key {
		case "index":
			n.Index, err = d.int()
		case "name":
			n.Name, err = d.str()
		case "dims":
			n.Dims, err = d.sizes()
		case "refs":
			n.Refs, err = d.sizes()
		default:
			err = d.skip()
		}
		return err
	})
}

// sizes reads a map of names to integers and leaves out those that are nil.
func (d *decoder) sizes() (map[string]int, error) {
	out := map[string]int{}
	err := d.fields(func(key string) error {
		k, err := d.peek()
		if err != nil {
			return err
		}
		if k == kindNil {
			return d.skip()
		}
		out[key], err = d.int()
		return err
	})
	return out, err
}

// attrs reads a layer's attributes: each is msgpack within msgpack.
func (d *decoder) attrs(n *Node) error {
	n.Ints, n.Names = map[string][]int{}, map[string][]string{}
	return d.fields(func(key string) error {
		b, err := d.bin()
		if err != nil {
			return err
		}
		in := &decoder{file: fmt.Sprintf("%s: attribute %s before byte %d", d.file, key, d.pos), data: b}
		return in.attr(n, key)
	})
}

// attr reads the value of one attribute: integers and names are kept, others (rates of dropout) passed over.
func (d *decoder) attr(n *Node, key string) error {
	k, err := d.peek()
	if err != nil {
		return err
	}
	count := 1
	if k == kindArray {
		if count, err = d.array(); err != nil || count == 0 {
			return err
		}
		if k, err = d.peek(); err != nil {
			return err
		}
	}
	for range count {
		switch k {
		case kindInt:
			v, err := d.int()
			if err != nil {
				return err
			}
			n.Ints[key] = append(n.Ints[key], v)
		case kindStr:
			v, err := d.str()
			if err != nil {
				return err
			}
			n.Names[key] = append(n.Names[key], v)
		default:
			if err := d.skip(); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *decoder) params(n *Node) error {
	n.Params = map[string]Tensor{}
	return d.fields(func(key string) error {
		k, err := d.peek()
		if err != nil {
			return err
		}
		if k == kindNil {
			return d.skip()
		}
		n.Params[key], err = d.tensor()
		return err
	})
}

// tensor reads a numpy array: a map with the byte keys nd, type, shape and data.
func (d *decoder) tensor() (Tensor, error) {
	var t Tensor
	var data []byte
	typ := ""
	err := d.fields(func(key string) (err error) {
		switch key {
		case "type":
			typ, err = d.str()
		case "shape":
			t.Shape, err = d.shape()
		case "data":
			data, err = d.bin()
		default:
			err = d.skip()
		}
		return err
	})
	if err != nil {
		return t, err
	}
	if typ != "<f4" {
		return t, d.errorf("array of type %q; want \"<f4\"", typ)
	}
	if err := fits(t.Shape, len(data)); err != nil {
		return t, d.errorf("%v", err)
	}
	t.Data = floats(data)
	return t, nil
}

func (d *decoder) shape() ([]int, error) {
	n, err := d.array()
	if err != nil {
		return nil, err
	}
	if n > maxRank {
		return nil, d.errorf("array of %d dimensions; want at most %d", n, maxRank)
	}
	shape := make([]int, n)
	for i := range shape {
		if shape[i], err = d.int(); err != nil {
			return nil, err
		}
	}
	return shape, nil
}

// fits checks that a float32 array of this shape takes size bytes, without overflow on absurd shapes.
func fits(shape []int, size int) error {
	n := 4
	for _, s := range shape {
		if s < 0 || (s > 0 && n > size/s) {
			return fmt.Errorf("array of shape %v; its %d bytes are too few", shape, size)
		}
		n *= s
	}
	if n != size {
		return fmt.Errorf("array of shape %v; want %d bytes, found %d", shape, n, size)
	}
	return nil
}

var npyHeader = regexp.MustCompile(`^\{'descr': '([^']*)', 'fortran_order': (True|False), 'shape': \((\d+), (\d+)\), \}\s*$`)

// readNPY reads a float32 matrix in numpy's own file format, version 1.
func readNPY(file string, data []byte) (Tensor, error) {
	if len(data) < 10 || !bytes.HasPrefix(data, []byte("\x93NUMPY\x01")) {
		return Tensor{}, fmt.Errorf("%s: want a numpy array, version 1", file)
	}
	end := 10 + int(data[8]) + int(data[9])<<8
	if end > len(data) {
		return Tensor{}, fmt.Errorf("%s: header of %d bytes, but room for %d", file, end-10, len(data)-10)
	}
	f := npyHeader.FindSubmatch(data[10:end])
	if f == nil || string(f[1]) != "<f4" || string(f[2]) != "False" {
		return Tensor{}, fmt.Errorf("%s: header %q; want a float32 matrix in row order", file, strings.TrimSpace(string(data[10:end])))
	}
	rows, err1 := strconv.ParseInt(string(f[3]), 10, 32)
	cols, err2 := strconv.ParseInt(string(f[4]), 10, 32)
	shape := []int{int(rows), int(cols)}
	if err1 != nil || err2 != nil {
		return Tensor{}, fmt.Errorf("%s: shape %s out of range", file, f[3])
	}
	if err := fits(shape, len(data)-end); err != nil {
		return Tensor{}, fmt.Errorf("%s: %v", file, err)
	}
	return Tensor{Shape: shape, Data: floats(data[end:])}, nil
}
