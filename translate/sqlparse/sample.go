package sqlparse

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// sample parses TABLESAMPLE (method) [REPEATABLE (seed)].
func (p *parser) sample(first int, input parsed.Relation) parsed.Relation {
	start := p.i
	p.i += 2
	s := &parsed.Sample{Input: input}
	if p.is(rparen) {
		p.next()
		p.raise(p.from(start), "_LEGACY_ERROR_TEMP_0014")
		return nil
	}
	p.sampleMethod(s)
	p.expect(rparen, ")")
	if p.acceptKw(kwRepeatable) {
		p.expect(lparen, "(")
		seed := p.integerValue()
		s.Seed = &seed
		p.expect(rparen, ")")
	}
	s.RelationCommon = p.relationFrom(first)
	return s
}

func (p *parser) sampleMethod(s *parsed.Sample) {
	start, sign := p.i, 1.0
	n := 0
	if p.is(minus) {
		n, sign = 1, -1
	}
	if t := p.peek(n); (t.kind == integer || t.kind == decimalNumber || t.kind == question || t.kind == colon) && p.percentAt(p.i+n) {
		p.i += n
		percent := p.sampleNumber()
		p.next()
		p.fraction(s, start, sign*percent/100)
		return
	}
	if p.isKw(kwBucket) && p.peek(1).kind == integer {
		p.bucket(s)
		return
	}
	e := p.expr()
	if p.acceptKw(kwRows) {
		s.Method, s.Rows = parsed.SampleRows, e
		return
	}
	if p.err == nil && p.is(rparen) {
		p.sampleBytes(start, e)
	}
}

// percentAt tells whether the number at i is followed by PERCENT.
func (p *parser) percentAt(i int) bool {
	if p.tokenAt(i).kind == colon {
		i++
	}
	return p.tokenAt(i+1).kw == kwPercent
}

func (p *parser) sampleNumber() float64 {
	text := p.word(p.i)
	if p.is(question) || p.is(colon) {
		if l, ok := p.parameterValue().(*parsed.Literal); ok {
			text = literalText(l)
		}
	} else {
		p.next()
	}
	v, _ := strconv.ParseFloat(text, 64)
	return v
}

// fraction keeps rows with a probability between 0 and 1.
func (p *parser) fraction(s *parsed.Sample, start int, fraction float64) {
	const epsilon = 1e-6
	if (fraction < -epsilon || fraction > 1+epsilon) && p.err == nil {
		p.raise(p.from(start), "_LEGACY_ERROR_TEMP_0064", "msg",
			"Sampling fraction ("+strconv.FormatFloat(fraction, 'f', -1, 64)+") must be on interval [0, 1]")
	}
	s.Upper = fraction
}

// bucket parses BUCKET x OUT OF y.
func (p *parser) bucket(s *parsed.Sample) {
	start := p.i
	p.next()
	x := p.integerValue()
	p.expectKw(kwOut, kwOf)
	y := p.integerValue()
	if p.acceptKw(kwOn) {
		what := "BUCKET x OUT OF y ON colname"
		p.qualifiedName()
		if p.accept(lparen) {
			p.expect(rparen, ")")
			what = "BUCKET x OUT OF y ON function"
		}
		if p.err == nil {
			p.raise(p.from(start), "_LEGACY_ERROR_TEMP_0015", "msg", what)
		}
		return
	}
	p.fraction(s, start, float64(x)/float64(y))
}

// sampleBytes refuses a size in bytes (10K) and anything else.
func (p *parser) sampleBytes(start int, e parsed.Expr) {
	text := p.text(start, p.i-1)
	_, column := e.(*parsed.Attribute)
	if n := len(text); column && n > 1 && strings.Trim(text[:n-1], "0123456789") == "" && strings.ContainsAny(text[n-1:], "bBkKmMgG") {
		p.raise(p.from(start), "_LEGACY_ERROR_TEMP_0015", "msg", "byteLengthLiteral")
		return
	}
	p.raise(p.from(start), "_LEGACY_ERROR_TEMP_0016", "bytesStr", text)
}

func (p *parser) intLiteral(first int, v int64) *parsed.Literal {
	return p.literal(first, v, types.Int)
}

func (p *parser) textLiteral(first int, text string) *parsed.Literal {
	return p.literal(first, text, types.String)
}
