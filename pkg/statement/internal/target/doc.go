// Package target finds at whom the act of a statement is aimed.
package target
