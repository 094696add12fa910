package ordered

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

var errOdd = errors.New("odd input")

// numbers yields 0 to n-1, and an error instead of every seventh.
func numbers(n int) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for i := range n {
			var err error
			if i%7 == 6 {
				err = errOdd
			}
			if !yield(i, err) {
				return
			}
		}
	}
}

// square takes longer for even numbers, so that answers overtake each other.
func square() func(int) (int, error) {
	return func(i int) (int, error) {
		if i%2 == 0 {
			time.Sleep(time.Millisecond)
		}
		if i%10 == 3 {
			return 0, fmt.Errorf("no %d", i)
		}
		return i * i, nil
	}
}

func TestMapKeepsTheOrderWhateverTheWorkers(t *testing.T) {
	var first []string
	for _, workers := range []int{0, 1, 2, 8} {
		var got []string
		for x, err := range Map(t.Context(), numbers(100), workers, square) {
			got = append(got, fmt.Sprint(x, err))
		}
		if first == nil {
			first = got
		}
		if len(got) != 100 || !slices.Equal(first, got) {
			t.Errorf("%d workers: %v\nwant %v", workers, got, first)
		}
	}
}

// TestMapEndsItsGoroutines runs in a bubble, which fails where a goroutine of its own is left behind.
func TestMapEndsItsGoroutines(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for range Map(t.Context(), numbers(1000), 4, square) {
			break
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		n := 0
		for range Map(ctx, numbers(1<<30), 4, square) {
			if n++; n == 10 {
				cancel()
			}
			if n > 1000 {
				t.Fatal("goes on after cancel")
			}
		}
	})
}
