package sqlparse

// number scans a numeric literal, or the word that is longer. A literal with a point counts only when no letter, digit or
// underscore follows.
func (l *lexer) number() (kind, int, keyword) {
	i := l.i
	for isDigit(l.at(i)) {
		i++
	}
	digits := i
	best, end := integer, digits
	if l.at(digits) == '.' {
		i = digits + 1
		for isDigit(l.at(i)) {
			i++
		}
		if k, e := l.numberTail(i, decimalNumber, false); !isWordByte(l.at(e)) {
			return k, e, 0
		}
	}
	if digits == l.i { // .5 followed by a letter
		return dot, l.i + 1, 0
	}
	if k, e := l.numberTail(digits, integer, true); e > end {
		best, end = k, e
	}
	if _, e, _ := l.word(); e > end {
		return word, e, 0
	}
	return best, end, 0
}

// numberTail scans exponent and suffix after the digits that end at i.
func (l *lexer) numberTail(i int, plain kind, whole bool) (kind, int) {
	k := plain
	if c := l.at(i); c == 'e' || c == 'E' {
		j := i + 1
		if l.at(j) == '+' || l.at(j) == '-' {
			j++
		}
		if isDigit(l.at(j)) {
			for isDigit(l.at(j)) {
				j++
			}
			i, k = j, exponent
		}
	}
	switch c := l.at(i) | 0x20; {
	case c == 'b' && l.at(i+1)|0x20 == 'd':
		return bigDecimal, i + 2
	case c == 'd':
		return doubleNumber, i + 1
	case c == 'f':
		return floatNumber, i + 1
	case whole && k == integer && c == 'l':
		return bigint, i + 1
	case whole && k == integer && c == 's':
		return smallint, i + 1
	case whole && k == integer && c == 'y':
		return tinyint, i + 1
	}
	return k, i
}

func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

// operator scans punctuation: kind and length. Two or three adjacent > stay single tokens; the parser joins them where a
// shift may stand, so that nested type arguments close.
func (l *lexer) operator(c byte) (kind, int) {
	second, third := l.at(l.i+1), l.at(l.i+2)
	switch c {
	case ',':
		return comma, 1
	case '.':
		return dot, 1
	case '(':
		return lparen, 1
	case ')':
		return rparen, 1
	case '[':
		return lbracket, 1
	case ']':
		return rbracket, 1
	case ';':
		return semicolon, 1
	case '?':
		return question, 1
	case '+':
		return plus, 1
	case '%':
		return percent, 1
	case '~':
		return tilde, 1
	case '&':
		return ampersand, 1
	case '^':
		return hat, 1
	case ':':
		return either(second == ':', doubleColon, colon)
	case '-':
		return either(second == '>', arrow, minus)
	case '*':
		return either(second == '/', hintEnd, star)
	case '/':
		if second == '*' && third == '+' {
			return hintStart, 3
		}
		return slash, 1
	case '|':
		if second == '|' {
			return concat, 2
		}
		return either(second == '>', pipeArrow, pipe)
	}
	return l.comparison(c, second, third)
}

func (l *lexer) comparison(c, second, third byte) (kind, int) {
	switch c {
	case '=':
		if second == '=' {
			return equal, 2
		}
		return either(second == '>', fatArrow, equal)
	case '<':
		switch {
		case second == '=' && third == '>':
			return nullSafeEqual, 3
		case second == '=':
			return lessEqual, 2
		case second == '>':
			return notEqual, 2
		case second == '<':
			return shiftLeft, 2
		}
		return less, 1
	case '>':
		return either(second == '=', greaterEqual, greater)
	case '!':
		switch second {
		case '=':
			return bangNotEqual, 2
		case '>':
			return lessEqual, 2
		case '<':
			return greaterEqual, 2
		}
		return bang, 1
	}
	return unrecognized, 1
}

// either picks the two-character token or the one-character one.
func either(two bool, long, short kind) (kind, int) {
	if two {
		return long, 2
	}
	return short, 1
}
