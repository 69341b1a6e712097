package main

import (
	"runtime"
	"runtime/debug"
	"sync"
)

// The soft limit of the heap in bytes: what the tables and short documents of one worker
// need, what each further worker needs, and what a long document needs for each byte of
// its text while its layers are made.
const (
	heapBase     = 112 << 20
	heapWorker   = 76 << 20
	heapText     = 32
	longDocument = 1 << 20
)

// heap is the soft limit of this process.
var heap heapLimit

// heapLimit is a soft limit that rises while long documents are worked on: collecting
// again and again what they need would take half the time. It does nothing until set.
type heapLimit struct {
	mu    sync.Mutex
	limit int64
}

// set begins with the limit for short documents.
func (h *heapLimit) set() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.limit = heapBase + int64(runtime.GOMAXPROCS(0))*heapWorker
	debug.SetMemoryLimit(h.limit)
}

// workers raises the limit for n workers where they are more than the processor cores: each has
// its own caches, and collecting within less than they need would take most of the time.
func (h *heapLimit) workers(n int) {
	h.raise(int64(max(0, n-runtime.GOMAXPROCS(0))) * heapWorker)
}

// hold raises the limit for documents of n bytes together and returns what lowers it again.
func (h *heapLimit) hold(n int) (release func()) {
	if n < longDocument {
		return func() {}
	}
	h.raise(int64(n) * heapText)
	return func() { h.raise(-int64(n) * heapText) }
}

func (h *heapLimit) raise(bytes int64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.limit == 0 {
		return
	}
	h.limit += bytes
	debug.SetMemoryLimit(h.limit)
}
