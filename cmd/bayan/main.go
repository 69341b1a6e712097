// Command bayan takes Arabic text apart and tells who said what: see README.md.
package main

import "os"

func main() {
	os.Exit(int(run(os.Args[1:], systemStreams())))
}
