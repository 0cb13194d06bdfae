package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// tableFunction parses the arguments of a table-valued function and its alias.
func (p *parser) tableFunction(first int, name []string, computed parsed.Expr) parsed.Relation {
	if computed != nil {
		p.stop(notSupported("IDENTIFIER(expression) as the name of a table function", p.from(first)), p.i)
		return nil
	}
	f := &parsed.TableFunction{Name: name}
	p.next()
	if !p.accept(rparen) {
		f.Args = append(f.Args, p.tableFunctionArgument())
		for p.accept(comma) {
			f.Args = append(f.Args, p.tableFunctionArgument())
		}
		p.listEnd(len(f.Args))
	}
	f.RelationCommon = p.relationFrom(first)
	return p.aliased(first, f)
}

func (p *parser) tableFunctionArgument() parsed.Expr {
	if p.tableArgumentAt(p.i) {
		return p.tableArgument()
	}
	return p.argument()
}

// tableArgumentAt tells TABLE(...) from a column or function named table.
func (p *parser) tableArgumentAt(i int) bool {
	return p.tokenAt(i).kw == kwTable && (p.tokenAt(i+1).kind == lparen || p.nameAt(i+1))
}

// tableArgument parses TABLE(name | query) [partitioning].
func (p *parser) tableArgument() parsed.Expr {
	first := p.i
	p.next()
	if !p.is(lparen) {
		name := p.name()
		if p.err == nil {
			p.raise(p.from(first), "INVALID_SQL_SYNTAX.INVALID_TABLE_FUNCTION_IDENTIFIER_ARGUMENT_MISSING_PARENTHESES",
				"argumentName", quoteName(name))
		}
		return nil
	}
	t := &parsed.TableArg{}
	if p.queryParenAt(p.i) {
		t.Query = p.parenQuery()
	} else {
		p.next()
		start := p.i
		name, e := p.reference()
		t.Query = &parsed.NamedTable{Name: name, Identifier: e, RelationCommon: p.relationFrom(start)}
		p.expect(rparen, ")")
	}
	p.partitioning(first, t)
	t.ExprCommon = p.here(first)
	return t
}

func (p *parser) partitioning(first int, t *parsed.TableArg) {
	switch {
	case p.acceptKw(kwWith, kwSingle, kwPartition):
		t.SinglePartition = true
	case p.acceptKw(kwPartition, kwBy), p.acceptKw(kwDistribute, kwBy):
		t.PartitionBy = optionalParens(p, first, p.expr)
	default:
		return
	}
	if p.acceptKw(kwOrder, kwBy) || p.acceptKw(kwSort, kwBy) {
		t.OrderBy = optionalParens(p, first, p.sortItem)
	}
}

// optionalParens parses one item, or several in parentheses.
func optionalParens[T any](p *parser, first int, item func() T) []T {
	m := p.tok().mate
	if p.is(lparen) && m > 0 {
		switch after := p.tokenAt(int(m) + 1); {
		case after.kind == comma, after.kind == rparen, after.kw == kwOrder, after.kw == kwSort:
			p.next()
			list := []T{item()}
			for p.accept(comma) {
				list = append(list, item())
			}
			p.expect(rparen, ")")
			return list
		}
	}
	list := []T{item()}
	if p.is(comma) && !p.namedArgumentAt(p.i+1) {
		p.next()
		item()
		if p.err == nil {
			p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0064", "msg",
				"The table function call includes a table argument with an invalid partitioning/ordering specification: "+
					"the table argument included multiple expressions without parentheses surrounding them; "+
					"please add parentheses around these expressions and then retry the query again")
		}
	}
	return list
}

func (p *parser) namedArgumentAt(i int) bool {
	return p.nameAt(i) && p.tokenAt(i+1).kind == fatArrow
}
