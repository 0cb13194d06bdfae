package sparkjson

// nodes hands out the nodes of one value, and the same ones again for the next: records of a file are much alike, and
// making them anew would be most of the work of reading it.
type nodes struct {
	blocks [][]Node
	used   int // nodes handed out
}

// Nodes are made in blocks, which stay where they are. So many of them are kept for the next value, and lists of so many
// items: a large value in between does not stay.
const (
	nodeBlock = 64
	keptNodes = 64 * nodeBlock
	keptItems = 1024
)

func (a *nodes) next(k Kind, text string) *Node {
	block, at := a.used/nodeBlock, a.used%nodeBlock
	if block == len(a.blocks) {
		a.blocks = append(a.blocks, make([]Node, nodeBlock))
	}
	a.used++
	n := &a.blocks[block][at]
	*n = Node{Kind: k, Text: text, Names: n.Names[:0], Items: n.Items[:0]}
	if cap(n.Items) > keptItems {
		n.Names, n.Items = nil, nil
	}
	return n
}

func (a *nodes) reset() {
	if a.used > keptNodes {
		a.blocks = a.blocks[:keptNodes/nodeBlock]
	}
	a.used = 0
}
