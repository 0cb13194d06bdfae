package generator

import (
	"path/filepath"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// hiddenColumn is one of the columns about the file that a row comes from.
func (r *reading) hiddenColumn(i int) *binding {
	switch i {
	case analyzed.FileMetadata:
		return r.metadata()
	case analyzed.InputFileName:
		return r.fileFact(types.String, func(f analyzed.File) any { return "file://" + analyzed.FileURI(f.Path) })
	case analyzed.InputBlockStart:
		return r.fileFact(types.Long, func(analyzed.File) any { return int64(0) })
	}
	return r.fileFact(types.Long, func(f analyzed.File) any { return f.Size })
}

// metadata is the struct _metadata. Every file is read as one block.
func (r *reading) metadata() *binding {
	facts := []func(analyzed.File) any{
		func(f analyzed.File) any { return "file:" + analyzed.FileURI(f.Path) },
		func(f analyzed.File) any { return filepath.Base(analyzed.FileURI(f.Path)) },
		func(f analyzed.File) any { return f.Size },
		func(analyzed.File) any { return int64(0) },
		func(f analyzed.File) any { return f.Size },
		func(f analyzed.File) any { return f.Modified },
	}
	t := analyzed.MetadataType(r.source.Format)
	out := &ducksql.Struct{Names: function.FieldNames(t)}
	for i, fact := range facts {
		out.Values = append(out.Values, r.fileFact(t.Fields[i].Type, fact).expr)
	}
	if len(t.Fields) > len(facts) {
		out.Values = append(out.Values, ducksql.Ident{Parts: []string{r.alias, "file_row_number"}})
	}
	return &binding{expr: out, ops: len(facts)}
}

// fileFact is a value that each file has. The facts are of types that always have literals.
func (r *reading) fileFact(t types.DataType, fact func(analyzed.File) any) *binding {
	to, err := r.perFile(func(f analyzed.File) (ducksql.Expr, error) { return literal(fact(f), t, sparkerr.Origin{}) })
	if err != nil {
		return &binding{expr: ducksql.Null{}, constant: true}
	}
	return to
}

var nthValue = ducksql.MustTemplate(`list_extract($1, CAST($2 AS BIGINT) + 1)`)

// perFile is a value of the row's file; one file, or one value for all, makes a constant.
func (r *reading) perFile(value func(analyzed.File) (ducksql.Expr, error)) (*binding, error) {
	list := &ducksql.List{}
	same := true
	first := ""
	for i, f := range r.source.Files {
		x, err := value(f)
		if err != nil {
			return nil, err
		}
		list.Items = append(list.Items, x)
		text, err := ducksql.PrintExpr(x)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			first = text
		} else if text != first {
			same = false
		}
	}
	if same {
		return &binding{expr: list.Items[0], constant: true}, nil
	}
	at := ducksql.Ident{Parts: []string{r.alias, r.file}}
	return &binding{expr: template(nthValue, list, at), ops: 1}, nil
}
