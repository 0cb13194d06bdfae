package sqlparse

import (
	"math"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// intervalOrName parses an interval literal, nil when INTERVAL is a name here.
func (p *parser) intervalOrName() parsed.Expr {
	if n := p.intervalValueAt(p.i + 1); n > 0 && intervalUnits[p.tokenAt(p.i+1+n).kw] != "" {
		return p.intervalLiteral()
	} else if n > 0 && p.tokenAt(p.i+n).isNumber() && n == 1 {
		p.i += 1 + n
		p.unexpected()
	}
	return nil // INTERVAL 'text' is a typed literal
}

// intervalValueAt returns the number of tokens of the value at token i, 0 when there is none.
func (p *parser) intervalValueAt(i int) int {
	n := 0
	if k := p.tokenAt(i).kind; k == plus || k == minus {
		n++
	}
	switch t := p.tokenAt(i + n); {
	case t.kind == integer || t.kind == decimalNumber:
		return n + 1
	case p.stringAt(i + n):
		for p.stringAt(i + n) {
			if p.tokenAt(i+n).kind == colon {
				n++
			}
			n++
		}
		return n
	}
	return 0
}

// intervalLiteral parses INTERVAL {value unit}.. and INTERVAL value unit TO unit.
func (p *parser) intervalLiteral() parsed.Expr {
	first := p.i
	p.next()
	start := p.i
	var text strings.Builder
	var units []string
	for p.err == nil {
		n := p.intervalValueAt(p.i)
		if k := p.tok().kind; (n == 1 || k == singleQuoted) && k != question && intervalUnits[p.tokenAt(p.i+n).kw] == "" {
			p.i += n
			p.unexpected()
			return nil
		}
		if n == 0 || intervalUnits[p.tokenAt(p.i+n).kw] == "" {
			break
		}
		from, to := p.tokenAt(p.i+n).kw, p.tokenAt(p.i+n+2).kw
		if p.tokenAt(p.i+n+1).kw == kwTo && intervalUnits[to] != "" {
			return p.intervalRange(first, len(units) > 0, intervalUnits[from], intervalUnits[to])
		}
		value := p.intervalValue(start)
		text.WriteString(" " + value + " " + strings.ToLower(p.word(p.i)))
		units = append(units, intervalUnits[p.tok().kw])
		p.next()
	}
	iv, err := parseInterval(text.String())
	if err != nil && p.err == nil {
		err.raise(p, p.originAt(start, p.i-1))
	}
	return p.interval(first, iv, units)
}

// intervalValue consumes the value of one unit as text with its sign. A string may hold a sign but no unit.
func (p *parser) intervalValue(start int) string {
	sign := ""
	if p.accept(minus) {
		sign = "-"
	} else {
		p.accept(plus)
	}
	text := ""
	if p.is(integer) || p.is(decimalNumber) {
		text = p.word(p.i)
		p.next()
	} else if text = p.intervalString(); strings.ContainsFunc(text, isLetterRune) {
		p.raise(p.originAt(start, p.i), "_LEGACY_ERROR_TEMP_0026", "value", text)
	}
	if sign != "" && strings.HasPrefix(text, "-") {
		return text[1:]
	}
	return sign + text
}

// intervalString is a string, or a parameter bound to a string or a number.
func (p *parser) intervalString() string {
	if !p.is(singleQuoted) {
		if l, ok := p.parameterValue().(*parsed.Literal); ok {
			return literalText(l)
		}
	}
	return p.stringLiteral()
}

func isLetterRune(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// intervalRange parses value unit TO unit.
func (p *parser) intervalRange(first int, several bool, from, to string) parsed.Expr {
	start := p.i
	value := p.i
	negative := p.accept(minus)
	if !negative {
		p.accept(plus)
	}
	if p.is(integer) || p.is(decimalNumber) {
		p.raise(p.originAt(value, p.i+3), "_LEGACY_ERROR_TEMP_0027")
		p.i += 4
		return p.hole(first)
	}
	text := p.intervalString()
	if negative && strings.HasPrefix(text, "-") {
		text = text[1:]
	} else if negative {
		text = "-" + text
	}
	p.i += 3
	at := p.from(start)
	more := p.i
	for n := p.intervalValueAt(p.i); n > 0 && intervalUnits[p.tokenAt(p.i+n).kw] != ""; n = p.intervalValueAt(p.i) {
		p.i += n + 1
		if p.isKw(kwTo) && intervalUnits[p.peekKw(1)] != "" {
			p.i += 2
		}
	}
	if several || p.i > more {
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0024")
		return p.hole(first)
	}
	iv, err := parseIntervalRange(text, from, to)
	if err != nil {
		err.raise(p, at)
		return p.hole(first)
	}
	if p.opt.legacyInterval {
		return p.literal(first, iv, types.CalendarInterval)
	}
	if to == "month" {
		return p.literal(first, int64(iv.Months), types.YearMonthIntervalType{Start: yearMonthFields[from], End: types.Month})
	}
	micros := int64(iv.Days)*microsPerDay + iv.Micros
	return p.literal(first, micros, types.DayTimeIntervalType{Start: dayTimeFields[from], End: dayTimeFields[to]})
}

// intervalText parses the text of INTERVAL 'text'.
func (p *parser) intervalText(first int, text string) parsed.Expr {
	iv, err := parseInterval(text)
	if err != nil {
		p.refuse(sparkerr.InvalidTypedLiteral(p.word(first), text, p.from(first)))
		return p.hole(first)
	}
	var units []string
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if w = strings.TrimSuffix(w, "s"); w != "interval" && unitMicros[w] != 0 {
			units = append(units, w)
		}
	}
	return p.interval(first, iv, units)
}

// interval makes the literal of the family that the units belong to, over the range of their fields.
func (p *parser) interval(first int, iv parsed.Interval, units []string) parsed.Expr {
	if p.err != nil {
		return nil
	}
	if p.opt.legacyInterval {
		return p.literal(first, iv, types.CalendarInterval)
	}
	low, high, months := math.MaxInt, -1, false
	for _, u := range units {
		f, ok := yearMonthFields[u]
		if ok {
			months = true
			continue
		}
		f = dayTimeFields[u]
		low, high = min(low, f), max(high, f)
	}
	switch {
	case months && high >= 0:
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0029", "literal", p.text(first, p.i-1))
		return p.hole(first)
	case months:
		low = math.MaxInt
		for _, u := range units {
			low, high = min(low, yearMonthFields[u]), max(high, yearMonthFields[u])
		}
		return p.literal(first, int64(iv.Months), types.YearMonthIntervalType{Start: low, End: high})
	case high < 0:
		low, high = types.Day, types.Second
	}
	return p.literal(first, int64(iv.Days)*microsPerDay+iv.Micros, types.DayTimeIntervalType{Start: low, End: high})
}
