package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
)

// displayRule is the automatic name of a call, given the texts of its arguments.
type displayRule func(c *analyzed.Call, args []string) string

// withinRule is the text of a WITHIN GROUP clause, given the texts of its keys.
type withinRule func(orders []analyzed.SortOrder, keys []string) string

func callText(name string, distinct bool, args []string) string {
	list := strings.Join(args, ", ")
	if distinct {
		list = "DISTINCT " + list
	}
	return name + "(" + list + ")"
}

// shownAs is name(a, b) under another name.
func shownAs(name string) displayRule {
	return func(c *analyzed.Call, args []string) string { return callText(name, c.Distinct, args) }
}

// infix is (a op b).
func infix(op string) displayRule {
	return func(_ *analyzed.Call, args []string) string {
		return "(" + strings.Join(args, " "+op+" ") + ")"
	}
}

// bare is a op b without brackets.
func bare(op string) displayRule {
	return func(_ *analyzed.Call, args []string) string { return strings.Join(args, " "+op+" ") }
}

// prefix is (op a).
func prefix(op string) displayRule {
	return func(_ *analyzed.Call, args []string) string { return "(" + op + " " + args[0] + ")" }
}

// postfix is (a op).
func postfix(op string) displayRule {
	return func(_ *analyzed.Call, args []string) string { return "(" + args[0] + " " + op + ")" }
}

// firstArgs shows only the first n arguments: the others are hidden.
func firstArgs(n int, name string) displayRule {
	return func(c *analyzed.Call, args []string) string {
		return callText(name, c.Distinct, args[:min(n, len(args))])
	}
}

// text is a constant name.
func text(name string) displayRule {
	return func(*analyzed.Call, []string) string { return name }
}

// ascendingKeys is WITHIN GROUP (ORDER BY i DESC, j): ascending keys show no direction.
func ascendingKeys(orders []analyzed.SortOrder, keys []string) string {
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = k
		if orders[i].Descending {
			out[i] += " DESC"
		}
	}
	return " WITHIN GROUP (ORDER BY " + strings.Join(out, ", ") + ")"
}

// invertedKeys shows DESC for ascending keys and nothing for descending ones, as Spark does for mode().
func invertedKeys(orders []analyzed.SortOrder, keys []string) string {
	turned := make([]analyzed.SortOrder, len(orders))
	for i, o := range orders {
		o.Descending = !o.Descending
		turned[i] = o
	}
	return ascendingKeys(turned, keys)
}

// fullKeys spells direction and null placement out.
func fullKeys(orders []analyzed.SortOrder, keys []string) string {
	return " WITHIN GROUP (ORDER BY " + orderTexts(orders, keys) + ")"
}

func orderTexts(orders []analyzed.SortOrder, keys []string) string {
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = k + orderSuffix(orders[i])
	}
	return strings.Join(out, ", ")
}

func orderSuffix(o analyzed.SortOrder) string {
	suffix := " ASC"
	if o.Descending {
		suffix = " DESC"
	}
	if o.NullsFirst {
		return suffix + " NULLS FIRST"
	}
	return suffix + " NULLS LAST"
}
