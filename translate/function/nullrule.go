package function

import "github.com/sparkduck/sparkduck/translate/analyzed"

// nullRule is the nullability of a call, from its coerced arguments.
type nullRule func(b *Binding, args []analyzed.Expr) bool

// anyNullable is the default: NULL in, NULL out.
func anyNullable(_ *Binding, args []analyzed.Expr) bool {
	for _, a := range args {
		if a.Nullable() {
			return true
		}
	}
	return false
}

// allNullable holds for functions that skip NULLs: coalesce, greatest.
func allNullable(_ *Binding, args []analyzed.Expr) bool {
	for _, a := range args {
		if !a.Nullable() {
			return false
		}
	}
	return true
}

func never(*Binding, []analyzed.Expr) bool  { return false }
func always(*Binding, []analyzed.Expr) bool { return true }

// like is the nullability of argument i alone.
func like(i int) nullRule {
	return func(_ *Binding, args []analyzed.Expr) bool { return args[i].Nullable() }
}

// of is the nullability of some arguments.
func of(indexes ...int) nullRule {
	return func(_ *Binding, args []analyzed.Expr) bool {
		for _, i := range indexes {
			if i < len(args) && args[i].Nullable() {
				return true
			}
		}
		return false
	}
}

// ansiNull takes one rule under ANSI mode and another one without.
func ansiNull(ansi, legacy nullRule) nullRule {
	return func(b *Binding, args []analyzed.Expr) bool {
		if b.Conf.ANSI() {
			return ansi(b, args)
		}
		return legacy(b, args)
	}
}

// elementNull: the array or one of its elements may be NULL.
func elementNull(i int) nullRule {
	return func(_ *Binding, args []analyzed.Expr) bool {
		return args[i].Nullable() || containsNull(args[i].Type())
	}
}
