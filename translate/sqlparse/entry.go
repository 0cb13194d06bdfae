package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// ParseStatement parses one statement, which any number of semicolons may follow. Statements that the project refuses are
// parsed.UnsupportedCommand. Errors are *sparkerr.Error: PARSE_SYNTAX_ERROR for text outside the grammar, conditions of their
// own for the rest.
func ParseStatement(text string, c conf.Conf, params Params) (parsed.Plan, error) {
	if strings.TrimSpace(text) == "" {
		return nil, sparkerr.SyntaxError("", "", sparkerr.Origin{SQL: &sparkerr.Source{Text: text}, Line: 1})
	}
	text = substitute(text, c)
	return parse(text, optionsOf(c), params, (*parser).wholeStatement)
}

// ParseQuery parses a query, which semicolons may follow, and no other statement.
func ParseQuery(text string, c conf.Conf, params Params) (parsed.Relation, error) {
	return parseSource(&sparkerr.Source{Text: substitute(text, c)}, optionsOf(c), params, func(p *parser) parsed.Relation {
		q := p.query()
		p.statementEnd()
		return q
	})
}

// ParseExpression parses one select item: expr [[AS] alias | (aliases)].
func ParseExpression(text string, c conf.Conf) (parsed.Expr, error) {
	text = substitute(text, c)
	return parse(text, optionsOf(c), Params{}, func(p *parser) parsed.Expr {
		e := p.namedExpr()
		p.textEnd()
		return e
	})
}

// ParseType parses the text of a type. Unlike types.ParseType it follows the settings of c.
func ParseType(text string, c conf.Conf) (types.DataType, error) {
	return types.ParseType(text, optionsOf(c).types)
}

// ParseTableName splits the name of a table, view or function into its parts.
func ParseTableName(text string) ([]string, error) {
	return parse(text, options{}, Params{}, func(p *parser) []string {
		name := p.name()
		p.textEnd()
		return name
	})
}

func parse[T any](text string, opt options, params Params, rule func(*parser) T) (T, error) {
	return parseSource(&sparkerr.Source{Text: text}, opt, params, rule)
}

// parseSource runs a rule over the whole text, again with other readings of ambiguous keywords when it fails.
func parseSource[T any](source *sparkerr.Source, opt options, params Params, rule func(*parser) T) (T, error) {
	p := newParser(source, opt, params)
	if p.err != nil {
		var none T
		return none, p.err
	}
	result := rule(p)
	if p.err != nil {
		result, p.err = retry(p, result, rule)
	}
	switch {
	case p.unclosed:
		p.err = sparkerr.UnclosedComment(source.Text)
	case p.err == nil && p.named && p.positional:
		p.err = sparkerr.New(sparkerr.Analysis, "INVALID_QUERY_MIXED_QUERY_PARAMETERS", sparkerr.Origin{})
	case p.err == nil && p.refusal != nil:
		p.err = p.refusal
	case p.err == nil:
		p.err = p.unbound
	}
	if p.err != nil {
		var none T
		return none, p.err
	}
	return result, nil
}

// maxRetries bounds the second chances of one text, maxRetryTokens the size of texts that get any.
const (
	maxRetries     = 24
	maxRetryTokens = 100_000
)

// retry parses again, each time with one more ambiguous keyword before the failure read the other way. A reading that gets further
// is kept. When none succeeds, the error of the first one counts.
func retry[T any](p *parser, failed T, rule func(*parser) T) (T, error) {
	first := p.err
	if !sparkerr.Is(first, "PARSE_SYNTAX_ERROR") || len(p.tokens) > maxRetryTokens {
		return failed, first
	}
	flipped := map[int]bool{}
	furthest, candidates := p.errAt, p.ambiguous
	for tries := 0; tries < maxRetries && len(candidates) > 0; tries++ {
		at := candidates[len(candidates)-1]
		candidates = candidates[:len(candidates)-1]
		if flipped[at] || at > furthest {
			continue
		}
		flipped[at] = true
		p.restart(flipped)
		result := rule(p)
		if p.err == nil {
			return result, nil
		}
		if p.errAt > furthest {
			furthest, candidates = p.errAt, append([]int(nil), p.ambiguous...)
			continue
		}
		delete(flipped, at)
	}
	return failed, first
}

func (p *parser) restart(flipped map[int]bool) {
	p.i, p.depth, p.err, p.errAt = 0, 0, nil, 0
	p.itemDepth, p.fromFirst = -1, false
	p.named, p.positional, p.unbound, p.refusal = false, false, nil, nil
	p.ambiguous, p.flipped = nil, flipped
	clear(p.failedCases)
}

func (p *parser) wholeStatement() parsed.Plan {
	if p.isKw(kwBegin) {
		return p.script()
	}
	plan := p.statement()
	p.statementEnd()
	return plan
}

// statementEnd expects semicolons and the end of the text.
func (p *parser) statementEnd() {
	several := false
	for p.accept(semicolon) {
		several = true
	}
	if p.is(eof) {
		return
	}
	if k := p.peek(1).kind; several || k == eof || k == semicolon {
		p.blame(p.i, "extra")
		return
	}
	p.unexpected()
}

// textEnd expects the end of the text.
func (p *parser) textEnd() {
	if p.is(eof) {
		return
	}
	if p.peek(1).kind == eof {
		p.blame(p.i, "extra")
		return
	}
	p.unexpected()
}
