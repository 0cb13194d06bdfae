package datasource

import (
	"context"

	"github.com/sparkduck/sparkduck/translate/types"
)

func textFormat() *format {
	return &format{
		name: "text", title: "Text",
		read:  optionSet("wholetext", "linesep", "encoding", "charset"),
		write: optionSet("compression", "linesep", "encoding", "charset"),
		infer: func(context.Context, *sniffer) (types.StructType, error) {
			return types.StructType{Fields: []types.Field{{Name: "value", Type: types.String, Nullable: true}}}, nil
		},
		supports: func(t types.DataType) bool { return isText(t) },
		checkOptions: func(options map[string]string) error {
			if err := oneOf(options, "linesep", "\n", "\r\n"); err != nil {
				return err
			}
			return utf8Only(options)
		},
	}
}

func isText(t types.DataType) bool {
	switch t.(type) {
	case types.StringType, types.CharType, types.VarcharType:
		return true
	}
	return false
}

// utf8Only refuses other encodings.
func utf8Only(options map[string]string) error {
	if err := oneOf(options, "encoding", "utf-8", "utf8", "us-ascii"); err != nil {
		return err
	}
	return oneOf(options, "charset", "utf-8", "utf8", "us-ascii")
}
