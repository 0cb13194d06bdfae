package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Limits of nesting: brackets in the text, and rules within rules.
const maxDepth = 2000

// parser is recursive descent over the tokens of one text. The first error is kept and the position jumps to the end of
// the text, so that every rule returns quickly without testing for errors; results are then meaningless.
type parser struct {
	source *sparkerr.Source
	tokens []token
	i      int
	opt    options
	params Params
	depth  int

	itemDepth int  // depth around the innermost expression that an alias may follow, -1 outside
	fromFirst bool // SELECT may follow: FROM t SELECT a SELECT b

	err   error
	errAt int // index of the token blamed

	named, positional bool // kinds of parameters met
	unbound           error
	refusal           error // first construct of the right form that means nothing
	unclosed          bool  // a comment runs to the end of the text

	ambiguous []int        // keyword tokens where an alias and a clause were possible
	flipped   map[int]bool // those decided against the rule
	lastEnd   int          // index of the last END, -1 without, 0 not yet known

	failedCases map[int]bool // CASE tokens that did not begin a CASE expression; each is tried once
}

func newParser(source *sparkerr.Source, opt options, params Params) *parser {
	l := lex(source.Text)
	p := &parser{source: source, tokens: l.tokens, opt: opt, params: params, unclosed: l.unclosed, failedCases: map[int]bool{}, itemDepth: -1}
	if opt.doubleQuoted {
		retag(p.tokens, backquoted)
	} else {
		retag(p.tokens, singleQuoted)
	}
	if l.tooDeep != 0 {
		p.i = l.tooDeep
		p.tooComplex()
	}
	return p
}

// retag settles what double quotes mean: names or strings.
func retag(tokens []token, k kind) {
	for i := range tokens {
		if tokens[i].kind == doubleQuoted {
			tokens[i].kind = k
		}
	}
}

func (p *parser) tooComplex() { p.stop(sparkerr.TooComplex(p.source.Text), p.i) }

func (p *parser) tok() *token { return &p.tokens[p.i] }

// peek returns the token n places ahead, the end of the text at most.
func (p *parser) peek(n int) *token { return p.tokenAt(p.i + n) }

func (p *parser) tokenAt(i int) *token {
	if i >= len(p.tokens) {
		i = len(p.tokens) - 1
	}
	return &p.tokens[i]
}

func (p *parser) is(k kind) bool       { return p.tokens[p.i].kind == k }
func (p *parser) isKw(k keyword) bool  { return p.tokens[p.i].kw == k }
func (p *parser) peekKw(n int) keyword { return p.peek(n).kw }

func (p *parser) next() {
	if p.i < len(p.tokens)-1 {
		p.i++
	}
}

func (p *parser) accept(k kind) bool {
	if p.tokens[p.i].kind == k {
		p.next()
		return true
	}
	return false
}

// acceptKw consumes the keywords if all of them stand here.
func (p *parser) acceptKw(words ...keyword) bool {
	for n, k := range words {
		if p.peek(n).kw != k {
			return false
		}
	}
	p.i += len(words)
	return true
}

// acceptAnyKw consumes one of the keywords and returns it, 0 if none stands here.
func (p *parser) acceptAnyKw(words ...keyword) keyword {
	for _, k := range words {
		if p.tokens[p.i].kw == k {
			p.next()
			return k
		}
	}
	return 0
}

func (p *parser) expect(k kind, spelling string) {
	if !p.accept(k) {
		p.missing(func(t *token) bool { return t.kind == k }, spelling)
	}
}

// require is expect for places where Spark gives no hint.
func (p *parser) require(k kind) {
	if !p.accept(k) {
		p.unexpected()
	}
}

func (p *parser) requireKw(k keyword) {
	if !p.acceptKw(k) {
		p.unexpected()
	}
}

func (p *parser) expectKw(words ...keyword) {
	for _, k := range words {
		if p.tokens[p.i].kw != k {
			p.missing(func(t *token) bool { return t.kw == k }, keywordNames[k])
			return
		}
		p.next()
	}
}

// text returns the source of tokens first..last.
func (p *parser) text(first, last int) string {
	if last < first || p.tokens[last].end < p.tokens[first].start {
		return ""
	}
	return p.source.Text[p.tokens[first].start:p.tokens[last].end]
}

func (p *parser) word(i int) string { return p.text(i, i) }

// is the word at i, unquoted, equal to s whatever the case?
func (p *parser) spelled(i int, s string) bool {
	t := p.tokenAt(i)
	return t.kind == word && strings.EqualFold(p.source.Text[t.start:t.end], s)
}

// from is the origin of everything consumed since token first.
func (p *parser) from(first int) sparkerr.Origin { return p.originAt(first, p.i-1) }

func (p *parser) originAt(first, last int) sparkerr.Origin {
	t := &p.tokens[first]
	if last < first {
		last = first
	}
	return sparkerr.Origin{
		SQL: p.source, Start: int(t.pos), Stop: int(p.tokens[last].last), Line: int(t.line), Pos: int(t.col),
	}
}

func (p *parser) here(first int) parsed.ExprCommon { return parsed.ExprCommon{At: p.from(first)} }

func (p *parser) relationFrom(first int) parsed.RelationCommon { return parsed.At(p.from(first)) }

func (p *parser) commandFrom(first int) parsed.CommandCommon {
	return parsed.CommandCommon{At: p.from(first)}
}

// span widens the origin of a node from its start to the last token consumed.
func (p *parser) span(start sparkerr.Origin) parsed.ExprCommon {
	start.Stop = int(p.tokens[max(p.i-1, 0)].last)
	return parsed.ExprCommon{At: start}
}

// enter counts nesting; leave must follow when it returns true.
func (p *parser) enter() bool {
	if p.depth >= maxDepth {
		p.tooComplex()
		return false
	}
	p.depth++
	return true
}

func (p *parser) leave() { p.depth-- }
