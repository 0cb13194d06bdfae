package sparkjson

import "strings"

// Path is a compiled path of get_json_object.
type Path []step

// step is .name, [n], [*] or .*.
type step struct {
	name  string
	index int // -1: a name, or a wildcard
	all   bool
}

// CompilePath reads $.a['b'][0][*]; ok is false for another text.
func CompilePath(s string) (p Path, ok bool) {
	rest, found := strings.CutPrefix(s, "$")
	if !found {
		return nil, false
	}
	p = Path{}
	for rest != "" {
		switch {
		case strings.HasPrefix(rest, "['"):
			end := strings.Index(rest, "']")
			if end < 3 {
				return nil, false
			}
			name := rest[2:end]
			p = append(p, step{name: name, index: -1, all: name == "*"})
			rest = rest[end+2:]
		case strings.HasPrefix(rest, "[*]"):
			p = append(p, step{index: 0, all: true})
			rest = rest[3:]
		case rest[0] == '[':
			n, i := 0, 1
			for i < len(rest) && rest[i] >= '0' && rest[i] <= '9' && i < 10 {
				n = n*10 + int(rest[i]-'0')
				i++
			}
			if i == 1 || i >= len(rest) || rest[i] != ']' {
				return nil, false
			}
			p = append(p, step{index: n})
			rest = rest[i+1:]
		case rest[0] == '.':
			end := strings.IndexAny(rest[1:], ".[")
			if end < 0 {
				end = len(rest) - 1
			}
			name := rest[1 : end+1]
			if name == "" {
				return nil, false
			}
			p = append(p, step{name: name, index: -1, all: name == "*"})
			rest = rest[end+1:]
		default:
			return nil, false
		}
	}
	return p, true
}

// Get finds what a path selects as get_json_object prints it: a single string without quotes, other single values as
// JSON, several values as an array. ok is false when there is nothing.
func (p Path) Get(root *Node) (text string, ok bool) {
	found, many := p.find(root)
	switch {
	case len(found) == 0:
		return "", false
	case len(found) == 1 && !(many == keepArray):
		if found[0].Kind == Null && len(p) > 0 {
			return "", false
		}
		if found[0].Kind == String && many == single {
			return found[0].Text, true
		}
		return string(Append(nil, found[0])), true
	}
	return string(Append(nil, &Node{Kind: Array, Items: found})), true
}

// arrayStyle says how several values are shown.
type arrayStyle int

const (
	single    arrayStyle = iota
	flat                 // one value stands for itself, several make an array
	keepArray            // always an array
)

func (p Path) find(n *Node) ([]*Node, arrayStyle) {
	if len(p) == 0 {
		return []*Node{n}, single
	}
	s := p[0]
	if s.index < 0 {
		if n.Kind != Object || s.all {
			return nil, single
		}
		for i := range n.Names {
			if n.Names[i] == s.name {
				if n.Items[i].Kind == Null && len(p) > 1 {
					return nil, single
				}
				return p[1:].find(n.Items[i])
			}
		}
		return nil, single
	}
	if n.Kind != Array {
		return nil, single
	}
	if !s.all {
		if s.index >= len(n.Items) {
			return nil, single
		}
		return p[1:].find(n.Items[s.index])
	}
	var all []*Node
	for _, item := range n.Items {
		found, _ := p[1:].find(item)
		all = append(all, found...)
	}
	if len(p) == 1 || p[1].index >= 0 && p[1].all {
		return all, keepArray
	}
	return all, flat
}
