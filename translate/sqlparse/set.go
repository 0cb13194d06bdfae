package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
)

// setStatement parses SET. What is no special form is raw text: key = value.
func (p *parser) setStatement() parsed.Plan {
	first := p.i
	p.next()
	after := p.peek(1)
	switch k := p.tok().kw; {
	case k == kwRole:
		p.raiseWhole(first, "INVALID_STATEMENT_OR_CLAUSE", "operation", "SET ROLE")
		return p.refused(first, "SET ROLE")
	case k == kwTime && after.kw == kwZone:
		return p.setTimeZone(first)
	case k == kwPath && after.kind == equal:
		return p.refused(first, "SET PATH")
	case k == kwCatalog && (after.isWord() || after.kind == singleQuoted):
		return p.setCatalog(first)
	case (k == kwVar || k == kwVariable) && (after.isWord() || after.kind == lparen):
		return p.refused(first, "SET VARIABLE")
	case p.is(backquoted):
		return p.setQuoted(first)
	}
	return p.setRaw(first)
}

func (p *parser) setCatalog(first int) parsed.Plan {
	p.next()
	var name []string
	if p.is(singleQuoted) {
		name = []string{p.stringLiteral()}
	} else {
		name = p.object()
	}
	return &parsed.Use{Name: name, Catalog: true, CommandCommon: p.commandFrom(first)}
}

// setTimeZone parses SET TIME ZONE {LOCAL | string | interval}.
func (p *parser) setTimeZone(first int) parsed.Plan {
	p.i += 2
	s := &parsed.SetTimeZone{}
	switch {
	case p.acceptKw(kwLocal):
		s.Local = true
	case p.stringAt(p.i):
		s.Zone = p.stringLiteral()
	case p.isKw(kwInterval) && p.intervalValueAt(p.i+1) > 0:
		s.Interval = p.intervalLiteral()
	default:
		p.badTimeZone(first)
	}
	s.CommandCommon = p.commandFrom(first)
	if !p.atEnd() {
		p.badTimeZone(first)
	}
	return s
}

func (p *parser) badTimeZone(first int) {
	p.raiseWhole(first, "_LEGACY_ERROR_TEMP_0045")
	p.rawText()
}

// setQuoted parses SET `key` [= value].
func (p *parser) setQuoted(first int) parsed.Plan {
	key := p.plainName(p.i)
	p.next()
	s := &parsed.SetConf{Key: key}
	if p.accept(equal) {
		value := p.rawValue()
		s.Value = &value
	} else if !p.atEnd() {
		p.rawText()
		p.invalidSet(first)
	}
	s.CommandCommon = p.commandFrom(first)
	return s
}

// rawValue is the rest of the text; one name in back quotes stands for itself.
func (p *parser) rawValue() string {
	if p.is(backquoted) && (p.peek(1).kind == eof || p.peek(1).kind == semicolon) {
		value := p.plainName(p.i)
		p.next()
		return value
	}
	return p.rawText()
}

// rawText consumes everything up to the semicolons at the end, trimmed. Comments are part of it.
func (p *parser) rawText() string {
	if p.is(eof) {
		return ""
	}
	start := p.tok().start
	last := len(p.tokens) - 1
	end := len(p.source.Text)
	for last > p.i && p.tokens[last-1].kind == semicolon {
		last--
		end = int(p.tokens[last].start)
	}
	if p.tokens[p.i].kind == semicolon {
		return ""
	}
	for i := p.i; i < last; i++ {
		if p.tokens[i].kind == semicolon {
			last = i
			end = int(p.tokens[i].start)
			break
		}
	}
	p.i = last
	return strings.TrimSpace(p.source.Text[start:end])
}

func (p *parser) setRaw(first int) parsed.Plan {
	text := p.rawText()
	if p.is(semicolon) && p.peek(1).kind != eof && p.peek(1).kind != semicolon {
		p.i = len(p.tokens) - 1
		p.invalidSet(first)
	}
	s := &parsed.SetConf{CommandCommon: p.commandFrom(first)}
	switch text {
	case "":
		return s
	case "-v":
		s.Verbose = true
		return s
	}
	n := 0
	for n < len(text) && (isWordByte(text[n]) || text[n] == '.' || text[n] == ':' || text[n] == '\\') {
		n++
	}
	key, rest := text[:n], strings.TrimSpace(text[n:])
	s.Key = key
	switch {
	case key == "", rest != "" && rest[0] != '=':
		p.invalidSet(first)
	case rest != "":
		value := strings.TrimSpace(rest[1:])
		if len(value) > 1 && value[0] == '`' && value[len(value)-1] == '`' && strings.Count(value, "`") == 2 {
			value = value[1 : len(value)-1]
		}
		s.Value = &value
	}
	return s
}

func (p *parser) invalidSet(first int) {
	p.raiseWhole(first, "INVALID_SET_SYNTAX")
}

// resetStatement parses RESET [key].
func (p *parser) resetStatement() parsed.Plan {
	first := p.i
	p.next()
	if p.is(backquoted) && (p.peek(1).kind == eof || p.peek(1).kind == semicolon) {
		key := p.plainName(p.i)
		p.next()
		return &parsed.ResetConf{Key: key, CommandCommon: p.commandFrom(first)}
	}
	key := p.rawText()
	for i := 0; i < len(key); i++ {
		if !isWordByte(key[i]) && key[i] != '.' && key[i] != ':' && key[i] != '\\' {
			p.raiseWhole(first, "INVALID_RESET_COMMAND_FORMAT")
			return nil
		}
	}
	return &parsed.ResetConf{Key: key, CommandCommon: p.commandFrom(first)}
}

func hasBlank(s string) bool { return strings.ContainsAny(s, " \n\r\t") }
