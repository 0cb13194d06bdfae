package service

import (
	"regexp"
	"strings"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/translate/conf"
)

var (
	// token finds the parts of SQL: comments, texts in quotes of each kind, names, white space, and what stands alone.
	token = regexp.MustCompile("(?s)/\\*.*?\\*/|--[^\n]*|'(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"\\\\]|\\\\.|\"\")*\"|`[^`]*`|[\\w.\\-]+|\\s+|=>|.")
	// setting finds what a SET statement gives to its key: all of the rest.
	setting = regexp.MustCompile("(?is)^\\s*set\\s+(`[^`]*`|[^\\s=`]+)\\s*=\\s*(.*)$")
	// assignment finds names with their values within texts, such as URLs.
	assignment = regexp.MustCompile(`([\w.\-]+)(\s*=\s*['"]?)([^\s,;)'"&*=>][^\s,;)'"&]*)`)
	// login finds the password of a URL.
	login = regexp.MustCompile(`(://[^\s/:@'"]+:)[^\s/@'"]+@`)
)

// redactor takes out of texts what a session's settings do not let people see.
type redactor struct{ conf.Redaction }

func newRedactor(c conf.Conf) redactor { return redactor{c.Redaction()} }

// shownSQL adds a statement to an event of the log, if there is one, as people may see it.
func shownSQL(c conf.Conf, sql string) func(*zerolog.Event) { return shownText(c, "sql", sql) }

// shownError adds an error likewise; its text may hold the statement.
func shownError(c conf.Conf, err error) func(*zerolog.Event) {
	return func(e *zerolog.Event) {
		if err != nil {
			e.Func(shownText(c, zerolog.ErrorFieldName, err.Error()))
		}
	}
}

func shownText(c conf.Conf, field, text string) func(*zerolog.Event) {
	return func(e *zerolog.Event) { e.Str(field, newRedactor(c).shown(text)) }
}

// shown is a text, be it SQL or a message about it, as people may see it.
func (r redactor) shown(text string) string {
	if m := setting.FindStringSubmatchIndex(text); m != nil && r.Hides(text[m[2]:m[3]]) && text[m[4]:m[5]] != "" {
		text = text[:m[4]] + conf.Redacted
	}
	text = login.ReplaceAllString(r.withoutAssigned(text), "${1}"+conf.Redacted+"@")
	return r.Mask(strings.Join(r.withoutGiven(token.FindAllString(text, -1)), ""))
}

// withoutAssigned hides the values of name=value.
func (r redactor) withoutAssigned(text string) string {
	return assignment.ReplaceAllStringFunc(text, func(pair string) string {
		if m := assignment.FindStringSubmatch(pair); r.Hides(m[1]) {
			return m[1] + m[2] + conf.Redacted
		}
		return pair
	})
}

// withoutGiven hides the texts in quotes that are given to names: in OPTIONS and TBLPROPERTIES, in named arguments, in
// lists of names and values in turn, in rows of both.
func (r redactor) withoutGiven(tokens []string) []string {
	for i, name := range tokens {
		if !isName(name) || !r.Hides(name) {
			continue
		}
		for at := valueAfter(tokens, i+1); at < len(tokens) && isText(tokens[at]); at = skipBlank(tokens, at+1) { // texts that stand side by side are one
			quote := tokens[at][:1]
			tokens[at] = quote + conf.Redacted + quote
		}
	}
	return tokens
}

// valueAfter is where a value may be that is given to the name before from: after a sign or none, and in rows after the
// name of the column that the name is in.
func valueAfter(tokens []string, from int) int {
	at := skipBlank(tokens, from)
	if at < len(tokens) && strings.EqualFold(tokens[at], "AS") {
		at = skipBlank(tokens, skipBlank(tokens, at+1)+1)
	}
	if at < len(tokens) && strings.Contains("=> = : ,", tokens[at]) {
		at = skipBlank(tokens, at+1)
	}
	if at < len(tokens) && strings.EqualFold(tokens[at], "r") { // of a raw text
		at++
	}
	return at
}

// skipBlank is the first token from at on that is neither white space nor a comment.
func skipBlank(tokens []string, at int) int {
	for at < len(tokens) && (strings.TrimSpace(tokens[at]) == "" || strings.HasPrefix(tokens[at], "/*") || strings.HasPrefix(tokens[at], "--")) {
		at++
	}
	return at
}

func isText(t string) bool { return len(t) > 1 && (t[0] == '\'' || t[0] == '"') }

func isName(t string) bool {
	return isText(t) && !strings.Contains(t, "=") || len(t) > 1 && t[0] == '`' || t != "" && strings.Trim(t[:1], wordLetters) == ""
}

// wordLetters begin names without quotes.
const wordLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"
