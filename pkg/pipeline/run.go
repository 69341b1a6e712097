package pipeline

import (
	"context"
	"errors"
	"io"
	"runtime"
	"sync"
)

// ErrStop ends a run quietly when Emit returns it: the reader of the output has gone.
var ErrStop = errors.New("output closed")

// Config describes an ordered parallel run: items are read one after another,
// worked by several goroutines, and emitted in the order they were read.
type Config[In, Out any] struct {
	// Jobs is the number of goroutines that work; 0 means one a core.
	Jobs int
	// Next returns the next item, io.EOF at the end. It is called by one goroutine.
	Next func(context.Context) (In, error)
	// Close, which may be nil, is called by the same goroutine when Next is called no
	// more, also after an early end. After a whole run its error is that of the run.
	Close func() error
	// Size is the weight of an item in bytes. Reading waits while the items read and
	// not yet emitted weigh more than Budget, so that memory stays bounded whatever
	// the speed of the output is; a single heavier item passes alone.
	Size   func(In) int
	Budget int
	// NewWork is called once a goroutine and returns the function that does its work.
	NewWork func() func(In) Out
	// Emit takes one result after another in order. Its error ends the run.
	Emit func(Out) error
}

// DefaultBudget is the usual bound on the input in flight, in bytes.
const DefaultBudget = 32 << 20

// slot is an item on its way: the worker fills out and closes ready.
type slot[In, Out any] struct {
	in    In
	out   Out
	size  int
	ready chan struct{}
}

// Run runs c until Next returns io.EOF, an error comes from Next or Emit, or ctx
// is done, when it returns ctx's error. What Emit has taken is always a prefix of
// the full output. After a whole run all goroutines have ended; after an early end
// Run does not wait for those in the middle of Next or of an item, which may be
// blocked on a terminal: they end by themselves when that call returns.
func Run[In, Out any](ctx context.Context, c Config[In, Out]) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	jobs := c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	if c.Budget <= 0 {
		c.Budget = DefaultBudget
	}
	r := &run[In, Out]{
		Config: c,
		work:   make(chan *slot[In, Out], jobs),
		order:  make(chan *slot[In, Out], 4*jobs),
		weight: newBudget(c.Budget),
	}
	defer r.weight.close()
	go r.read(ctx)
	var workers sync.WaitGroup
	for range jobs {
		workers.Go(func() { r.works(ctx) })
	}
	if err := r.emit(ctx); err != nil {
		if errors.Is(err, ErrStop) {
			return nil
		}
		return err
	}
	workers.Wait()
	return r.readErr
}

type run[In, Out any] struct {
	Config[In, Out]
	work, order chan *slot[In, Out]
	weight      *budget
	// readErr is Next's error; it is set before order is closed.
	readErr error
}

// read hands items to the workers and, in order, to emit. It alone closes both channels.
func (r *run[In, Out]) read(ctx context.Context) {
	defer close(r.work)
	defer close(r.order)
	defer r.close()
	for ctx.Err() == nil {
		in, err := r.Next(ctx)
		if err != nil {
			if !errors.Is(err, io.EOF) {
				r.readErr = err
			}
			return
		}
		s := &slot[In, Out]{in: in, size: r.Size(in), ready: make(chan struct{})}
		if !r.weight.take(s.size) {
			return
		}
		select {
		case r.order <- s:
		case <-ctx.Done():
			return
		}
		select {
		case r.work <- s:
		case <-ctx.Done():
			return
		}
	}
}

func (r *run[In, Out]) close() {
	if r.Close == nil {
		return
	}
	if err := r.Close(); r.readErr == nil {
		r.readErr = err
	}
}

func (r *run[In, Out]) works(ctx context.Context) {
	work := r.NewWork()
	for {
		select {
		case s, ok := <-r.work:
			if !ok {
				return
			}
			s.out = work(s.in)
			close(s.ready)
		case <-ctx.Done():
			return
		}
	}
}

// emit passes results on in order until the reader has ended or something failed.
func (r *run[In, Out]) emit(ctx context.Context) error {
	for {
		var s *slot[In, Out]
		var ok bool
		select {
		case s, ok = <-r.order:
			if !ok {
				return ctx.Err()
			}
		case <-ctx.Done():
			return ctx.Err()
		}
		select {
		case <-s.ready:
		case <-ctx.Done():
			return ctx.Err()
		}
		if err := r.Emit(s.out); err != nil {
			return err
		}
		r.weight.give(s.size)
	}
}

// budget is a counter of bytes in flight on which one reader waits.
type budget struct {
	mu     sync.Mutex
	cond   *sync.Cond
	limit  int
	used   int
	closed bool
}

func newBudget(limit int) *budget {
	b := &budget{limit: limit}
	b.cond = sync.NewCond(&b.mu)
	return b
}

// take waits until n bytes are free, or nothing is in flight. It is false when the run has ended.
func (b *budget) take(n int) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.used > 0 && b.used+n > b.limit && !b.closed {
		b.cond.Wait()
	}
	b.used += n
	return !b.closed
}

func (b *budget) give(n int) {
	b.mu.Lock()
	b.used -= n
	b.mu.Unlock()
	b.cond.Signal()
}

func (b *budget) close() {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.cond.Broadcast()
}
