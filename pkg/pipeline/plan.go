package pipeline

import (
	"fmt"
	"math/bits"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Plan is a list of stages in an order in which each finds what it needs.
type Plan struct {
	stages []Stage
	want   document.Layer
}

// NewPlan chooses from stages those that are needed to get the layers in want
// out of bare text, and orders them. Where two stages give the same layer the
// first is taken. It fails when a layer is given by no stage or when stages wait
// for one another.
func NewPlan(stages []Stage, want document.Layer) (*Plan, error) {
	p := &planner{stages: stages, state: make([]state, len(stages))}
	for l := want; l != 0; l &= l - 1 {
		if err := p.layer(document.Layer(1)<<bits.TrailingZeros16(uint16(l)), "the command"); err != nil {
			return nil, err
		}
	}
	return &Plan{stages: p.order, want: want}, nil
}

// Names returns the names of the stages in the order in which they run.
func (p *Plan) Names() []string {
	names := make([]string, len(p.stages))
	for i, s := range p.stages {
		names[i] = s.Name
	}
	return names
}

type state uint8

const (
	untouched state = iota
	open
	done
)

// planner sorts stages topologically, depth first.
type planner struct {
	stages []Stage
	state  []state
	order  []Stage
}

// layer sees to it that the one layer l is given before the asker runs.
func (p *planner) layer(l document.Layer, asker string) error {
	for i := range p.stages {
		if p.stages[i].Gives&l != 0 {
			return p.stage(i, l, asker)
		}
	}
	return fmt.Errorf("impossible pipeline: %s needs the layer %s, which no stage gives", asker, l)
}

func (p *planner) stage(i int, l document.Layer, asker string) error {
	s := &p.stages[i]
	switch p.state[i] {
	case done:
		return nil
	case open:
		return fmt.Errorf("impossible pipeline: %s needs the layer %s from %s, which needs what %s gives", asker, l, s.Name, asker)
	}
	p.state[i] = open
	for n := s.Needs; n != 0; n &= n - 1 {
		if err := p.layer(document.Layer(1)<<bits.TrailingZeros16(uint16(n)), s.Name); err != nil {
			return err
		}
	}
	p.state[i] = done
	p.order = append(p.order, *s)
	return nil
}
