package sparkerr

import (
	_ "embed"
	"fmt"
	"sort"
	"strings"
)

// Our wording, one condition a line: name, space, sentence. <param> stands for
// a parameter. Conditions without a line get a generic sentence.
//
//go:embed sentences.txt
var sentences string

// position is where a message points to. A syntax error shows the whole
// command with an arrow; an analysis error only names line and column.
type position struct {
	line, pos int
	command   string
	arrow     bool
}

// New makes an error of a condition. params alternates names and values.
// Only constructors in this package and decoders of foreign errors call it.
func New(class Class, condition string, origin Origin, params ...string) *Error {
	values := make(map[string]string, len(params)/2)
	for i := 0; i+1 < len(params); i += 2 {
		values[params[i]] = params[i+1]
	}
	return FromParams(class, condition, origin, values)
}

// FromParams is New with the parameters in a map.
func FromParams(class Class, condition string, origin Origin, values map[string]string) *Error {
	state, _, _ := LookupCondition(condition)
	e := &Error{Class: class, Condition: condition, State: state, Params: values, text: sentence(condition, values), stack: callers()}
	if origin.Known() {
		e.Contexts = []QueryContext{origin.Context()}
	}
	if origin.SQL != nil && origin.Line > 0 {
		e.at = &position{line: origin.Line, pos: origin.Pos}
	}
	return e
}

// Plain makes one of the few errors that Spark raises without a condition.
func Plain(class Class, message string, origin Origin) *Error {
	e := FromParams(class, "", origin, nil)
	e.text = message
	return e
}

// Because sets the cause and returns e.
func (e *Error) Because(cause error) *Error {
	e.Cause = cause
	return e
}

// DueTo sets the cause, has the sentence end with it and returns e.
func (e *Error) DueTo(cause error) *Error {
	reason := cause.Error()
	if known := As(cause); known != nil {
		reason = known.text
	}
	e.text = strings.TrimSuffix(e.text, ".") + ": " + reason
	return e.Because(cause)
}

// Message is the text that clients show: condition, sentence, SQLSTATE, and
// where it happened in the layout of the error's class.
func (e *Error) Message() string {
	head := e.headline()
	switch e.Class {
	case Parse:
		return "\n" + head + e.parseTail()
	case Analysis, RuleAnalysis, NoSuchTable, TempTableExists:
		if e.at != nil {
			return fmt.Sprintf("%s; line %d pos %d", head, e.at.line, e.at.pos)
		}
		return head
	default:
		if len(e.Contexts) > 0 {
			return head + "\n" + e.Contexts[0].Summary
		}
		return head
	}
}

// Error is Message.
func (e *Error) Error() string { return e.Message() }

func (e *Error) headline() string {
	var b strings.Builder
	if e.Condition != "" && !strings.HasPrefix(e.Condition, "_LEGACY_ERROR_") {
		b.WriteString("[" + e.Condition + "] ")
	}
	b.WriteString(e.text)
	if e.State != "" {
		b.WriteString(" SQLSTATE: " + e.State)
	}
	return b.String()
}

// parseTail shows the contexts of an error found while building a tree, or
// the whole command with an arrow for a syntax error.
func (e *Error) parseTail() string {
	if len(e.Contexts) > 0 {
		tail := "\n"
		for _, c := range e.Contexts {
			tail += c.Summary
		}
		return tail
	}
	switch {
	case e.at == nil:
		return ""
	case !e.at.arrow:
		return "\n== SQL ==\n" + e.at.command
	}
	var b strings.Builder
	fmt.Fprintf(&b, " (line %d, pos %d)\n\n== SQL ==\n", e.at.line, e.at.pos)
	for i, line := range strings.Split(strings.TrimRight(e.at.command, "\n"), "\n") {
		b.WriteString(line + "\n")
		if i+1 == e.at.line {
			b.WriteString(strings.Repeat("-", e.at.pos) + "^^^\n")
		}
	}
	return b.String()
}

// sentence fills the wording of a condition with its parameters.
func sentence(condition string, values map[string]string) string {
	text, ok := entryAfter(sentences, condition)
	if !ok {
		return genericSentence(condition, values)
	}
	text, _, _ = strings.Cut(text, "\n")
	return fill(strings.ReplaceAll(text, `\n`, "\n"), values)
}

func fill(text string, values map[string]string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(text, '<')
		if open < 0 {
			break
		}
		end := strings.IndexByte(text[open:], '>')
		if end < 0 {
			break
		}
		value, ok := values[text[open+1:open+end]]
		if !ok {
			value = text[open : open+end+1]
		}
		b.WriteString(text[:open] + value)
		text = text[open+end+1:]
	}
	b.WriteString(text)
	return b.String()
}

// genericSentence makes words of the condition's name and lists its parameters.
func genericSentence(condition string, values map[string]string) string {
	if message, ok := values["message"]; ok && len(values) == 1 {
		return message
	}
	words := strings.NewReplacer("_", " ", ".", ": ").Replace(strings.ToLower(condition))
	if words == "" {
		return "Error."
	}
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	sort.Strings(names)
	for i, name := range names {
		names[i] = name + " = " + values[name]
	}
	text := strings.ToUpper(words[:1]) + words[1:]
	if len(names) > 0 {
		text += " (" + strings.Join(names, ", ") + ")"
	}
	return text + "."
}

// Place is the line (from 1) and column (from 0) that the message names, 0, 0
// when it names none.
func (e *Error) Place() (line, pos int) {
	if e.at == nil {
		return 0, 0
	}
	return e.at.line, e.at.pos
}
