package function

import "github.com/sparkduck/sparkduck/translate/analyzed"

// constant is the value of a foldable argument; what is no literal is evaluated. ok is false when nothing can evaluate it.
func (b *Binding) constant(e analyzed.Expr) (value any, ok bool) {
	if v, ok := constantValue(e); ok {
		return v, true
	}
	if b.Constant == nil || !Foldable(e) {
		return nil, false
	}
	v, err := b.Constant(e)
	return v, err == nil
}

func (b *Binding) constantInt(e analyzed.Expr) (int64, bool) {
	v, _ := b.constant(e)
	n, ok := v.(int64)
	return n, ok
}

func (b *Binding) constantString(e analyzed.Expr) (string, bool) {
	v, _ := b.constant(e)
	s, ok := v.(string)
	return s, ok
}
