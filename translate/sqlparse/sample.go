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
	refusal := p.sampleMethod(s)
	p.expect(rparen, ")")
	if k := p.peek(2).kind; p.isKw(kwRepeatable) && p.peek(1).kind == lparen && (k == integer || k == question || k == colon) {
		p.i += 2
		seed := p.integerValue()
		s.Seed = &seed
		p.expect(rparen, ")")
	}
	if refusal != nil {
		p.raise(p.from(start), refusal[0], refusal[1:]...)
	}
	s.RelationCommon = p.relationFrom(first)
	return s
}

// sampleMethod parses the way of sampling. refusal is a condition with its parameters, to be raised about the whole clause.
func (p *parser) sampleMethod(s *parsed.Sample) (refusal []string) {
	start, sign := p.i, 1.0
	n := 0
	if p.is(minus) {
		n, sign = 1, -1
	}
	if t := p.peek(n); (t.kind == integer || t.kind == decimalNumber || t.kind == question || t.kind == colon) && p.percentAt(p.i+n) {
		p.i += n
		percent := p.sampleNumber()
		p.next()
		return fraction(s, sign*percent/100)
	}
	if p.isKw(kwBucket) && p.peek(1).kind == integer {
		return p.bucket(s)
	}
	e := p.expr()
	if p.acceptKw(kwRows) {
		s.Method, s.Rows = parsed.SampleRows, e
		return nil
	}
	return p.sampleBytes(start, e)
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
func fraction(s *parsed.Sample, share float64) (refusal []string) {
	const epsilon = 1e-6
	s.Upper = share
	if share < -epsilon || share > 1+epsilon {
		return []string{"_LEGACY_ERROR_TEMP_0064", "msg",
			"Sampling fraction (" + string(types.AppendDouble(nil, share)) + ") must be on interval [0, 1]"}
	}
	return nil
}

// bucket parses BUCKET x OUT OF y.
func (p *parser) bucket(s *parsed.Sample) (refusal []string) {
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
		return []string{"_LEGACY_ERROR_TEMP_0015", "msg", what}
	}
	return fraction(s, float64(x)/float64(y))
}

// sampleBytes refuses a size in bytes (10K) and anything else.
func (p *parser) sampleBytes(start int, e parsed.Expr) (refusal []string) {
	text := p.text(start, p.i-1)
	_, column := e.(*parsed.Attribute)
	if n := len(text); column && n > 1 && strings.Trim(text[:n-1], "0123456789") == "" && strings.ContainsAny(text[n-1:], "bBkKmMgG") {
		return []string{"_LEGACY_ERROR_TEMP_0015", "msg", "byteLengthLiteral"}
	}
	return []string{"_LEGACY_ERROR_TEMP_0016", "bytesStr", strings.Join(strings.Fields(text), "")}
}

func (p *parser) intLiteral(first int, v int64) *parsed.Literal {
	return p.literal(first, v, types.Int)
}

func (p *parser) textLiteral(first int, text string) *parsed.Literal {
	return p.literal(first, text, types.String)
}
