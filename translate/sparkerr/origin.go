package sparkerr

// Source is a text that expressions and relations were parsed from: a query, a
// view body or an expression string.
type Source struct {
	Text       string
	ObjectType string // "", "VIEW", "EXECUTE IMMEDIATE" ...
	ObjectName string
}

// Origin is where a node came from: a range of SQL text, or a call in a client
// program. The zero value means unknown. Start and Stop are inclusive,
// 0-based code point offsets in SQL.Text; Line is 1-based and Pos 0-based.
type Origin struct {
	SQL        *Source
	Start      int
	Stop       int
	Line       int
	Pos        int
	Fragment   string // DataFrame: the API call, e.g. "divide"
	CallSite   string // DataFrame: file and line in the client program
	FromClient bool   // a DataFrame call site is known
}

// Known reports whether errors can name a query context.
func (o Origin) Known() bool { return o.SQL != nil || o.FromClient }

// ContextType tells SQL text from DataFrame calls, as the protocol does.
type ContextType int

// The two kinds of query context.
const (
	SQLContext ContextType = iota
	DataFrameContext
)

// QueryContext is one entry of an error's context list.
type QueryContext struct {
	Type       ContextType
	ObjectType string
	ObjectName string
	Start      int // inclusive
	Stop       int // inclusive
	Fragment   string
	CallSite   string
	Summary    string
}
