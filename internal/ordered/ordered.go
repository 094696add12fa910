// Package ordered spreads work over goroutines and keeps its order: answers come out as their questions went in, whatever the number
// of workers, and only a few are held at a time.
package ordered

import (
	"context"
	"iter"
	"sync"
)

// Map answers every item of in with a function that newWorker makes, one for each of the workers, so that it may have memory of its
// own. An error of the input is passed on in its place. It ends early when ctx is done or the caller stops asking; all goroutines have
// ended when it returns.
func Map[In, Out any](ctx context.Context, in iter.Seq2[In, error], workers int, newWorker func() func(In) (Out, error)) iter.Seq2[Out, error] {
	workers = max(1, workers)
	return func(yield func(Out, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		var wg sync.WaitGroup
		defer wg.Wait()
		defer stop()
		jobs, order := make(chan job[In, Out]), make(chan job[In, Out], 4*workers)
		for range workers {
			wg.Go(func() { work(jobs, newWorker()) })
		}
		wg.Go(func() { feed(ctx, in, jobs, order) })
		for j := range order {
			select {
			case a := <-j.done:
				if !yield(a.out, a.err) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// A job is one item on its way, with the channel on which its answer comes.
type job[In, Out any] struct {
	in   In
	done chan answer[Out]
}

type answer[Out any] struct {
	out Out
	err error
}

// feed hands the items to the workers, and in the same order to the reader of the answers.
func feed[In, Out any](ctx context.Context, in iter.Seq2[In, error], jobs, order chan<- job[In, Out]) {
	defer close(order)
	defer close(jobs)
	for item, err := range in {
		j := job[In, Out]{item, make(chan answer[Out], 1)}
		if err != nil {
			j.done <- answer[Out]{err: err}
		}
		if !send(ctx, order, j) || err == nil && !send(ctx, jobs, j) {
			return
		}
	}
}

func send[T any](ctx context.Context, to chan<- T, x T) bool {
	select {
	case to <- x:
		return true
	case <-ctx.Done():
		return false
	}
}

func work[In, Out any](jobs <-chan job[In, Out], do func(In) (Out, error)) {
	for j := range jobs {
		out, err := do(j.in)
		j.done <- answer[Out]{out, err}
	}
}
