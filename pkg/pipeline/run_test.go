package pipeline

import (
	"context"
	"errors"
	"io"
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

// counting returns a Next that yields 0 to n-1.
func counting(n int) func(context.Context) (int, error) {
	i := -1
	return func(context.Context) (int, error) {
		if i++; i == n {
			return 0, io.EOF
		}
		return i, nil
	}
}

func square() func(int) int {
	return func(i int) int {
		if i%7 == 0 {
			runtime.Gosched()
		}
		return i * i
	}
}

func TestRunKeepsOrder(t *testing.T) {
	for _, jobs := range []int{0, 1, 2, 8} {
		next := 0
		err := Run(t.Context(), Config[int, int]{
			Jobs: jobs, Next: counting(5000), NewWork: square,
			Size: func(int) int { return 1 },
			Emit: func(v int) error {
				if v != next*next {
					t.Fatalf("jobs %d: got %d at place %d", jobs, v, next)
				}
				next++
				return nil
			},
		})
		if err != nil || next != 5000 {
			t.Errorf("jobs %d: %d items, %v", jobs, next, err)
		}
	}
}

func TestRunBoundsWhatIsInFlight(t *testing.T) {
	var read, emitted atomic.Int64
	next := counting(300)
	err := Run(t.Context(), Config[int, int]{
		Jobs: 2, Budget: 100, NewWork: square,
		Size: func(int) int { return 30 },
		Next: func(ctx context.Context) (int, error) {
			read.Add(1)
			return next(ctx)
		},
		Emit: func(int) error {
			// three items of 30 fit, one more may have been read and waits
			if n := read.Load() - emitted.Load(); n > 5 {
				t.Errorf("%d items in flight", n)
			}
			emitted.Add(1)
			return nil
		},
	})
	if err != nil || emitted.Load() != 300 {
		t.Errorf("%d emitted, %v", emitted.Load(), err)
	}
}

func TestHeavyItemPassesAlone(t *testing.T) {
	n := 0
	err := Run(t.Context(), Config[int, int]{
		Jobs: 2, Budget: 10, NewWork: square, Next: counting(20),
		Size: func(int) int { return 1000 },
		Emit: func(int) error { n++; return nil },
	})
	if err != nil || n != 20 {
		t.Errorf("%d emitted, %v", n, err)
	}
}

func TestRunEndsWithEmitsError(t *testing.T) {
	broken := errors.New("disk full")
	for _, test := range []struct{ give, want error }{{broken, broken}, {ErrStop, nil}} {
		n := 0
		err := Run(t.Context(), Config[int, int]{
			Jobs: 3, NewWork: square, Next: counting(1 << 40), Size: func(int) int { return 1 },
			Emit: func(int) error {
				if n++; n == 10 {
					return test.give
				}
				return nil
			},
		})
		if !errors.Is(err, test.want) || n != 10 {
			t.Errorf("%v after %d, want %v", err, n, test.want)
		}
	}
}

func TestRunReturnsReadersErrorAfterAllItems(t *testing.T) {
	broken := errors.New("torn tape")
	next := counting(50)
	n := 0
	err := Run(t.Context(), Config[int, int]{
		Jobs: 4, NewWork: square, Size: func(int) int { return 1 },
		Next: func(ctx context.Context) (int, error) {
			i, err := next(ctx)
			if err != nil {
				err = broken
			}
			return i, err
		},
		Emit: func(int) error { n++; return nil },
	})
	if err != broken || n != 50 {
		t.Errorf("%d emitted, %v", n, err)
	}
}

// TestCancelDoesNotWaitForABlockedReader: an interrupt ends a run whose input is
// a silent terminal.
func TestCancelDoesNotWaitForABlockedReader(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	defer close(release)
	blocked := make(chan struct{})
	done := make(chan error, 1)
	go func() {
		done <- Run(ctx, Config[int, int]{
			Jobs: 2, NewWork: square, Size: func(int) int { return 1 },
			Next: func(context.Context) (int, error) {
				close(blocked)
				<-release
				return 0, io.EOF
			},
			Emit: func(int) error { return nil },
		})
	}()
	<-blocked
	cancel()
	select {
	case err := <-done:
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("the run hangs")
	}
}
