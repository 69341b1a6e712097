package main

import (
	"runtime/debug"
	"testing"
)

func TestHeapLimit(t *testing.T) {
	before := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(before)
	var h heapLimit
	h.hold(10 << 20)()
	if now := debug.SetMemoryLimit(-1); now != before {
		t.Errorf("a limit that was not set is now %d", now)
	}
	h.set()
	low := debug.SetMemoryLimit(-1)
	h.hold(longDocument - 1)
	release := h.hold(10 << 20)
	if now := debug.SetMemoryLimit(-1); now != low+10<<20*heapText {
		t.Errorf("with a document of 10 MB %d more", now-low)
	}
	if release(); debug.SetMemoryLimit(-1) != low {
		t.Error("the limit stays high")
	}
}
