package analyzed

import (
	"net/url"
	"strings"

	"github.com/sparkduck/sparkduck/translate/types"
)

// Positions of FileColumns.
const (
	FileMetadata  = iota // _metadata
	InputFileName        // what input_file_name() gives, and so on
	InputBlockStart
	InputBlockLength
)

// FileColumns are the hidden columns of a scan of files.
func FileColumns(format string) []types.Field {
	return []types.Field{
		{Name: "_metadata", Type: MetadataType(format)},
		{Name: "input_file_name()", Type: types.String},
		{Name: "input_file_block_start()", Type: types.Long},
		{Name: "input_file_block_length()", Type: types.Long},
	}
}

// MetadataType is the type of _metadata.
func MetadataType(format string) types.StructType {
	fields := []types.Field{
		{Name: "file_path", Type: types.String}, {Name: "file_name", Type: types.String}, {Name: "file_size", Type: types.Long},
		{Name: "file_block_start", Type: types.Long}, {Name: "file_block_length", Type: types.Long},
		{Name: "file_modification_time", Type: types.Timestamp},
	}
	if format == "parquet" {
		fields = append(fields, types.Field{Name: "row_index", Type: types.Long})
	}
	return types.StructType{Fields: fields}
}

// FileURI is the name of a local file as Spark's functions and errors spell it behind the scheme: a path in which what a URI
// cannot hold is escaped.
func FileURI(path string) string {
	const plain = "-_.!~*'():@&=+$,/;"
	var b strings.Builder
	for i := range len(path) {
		c := path[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
		if letter || c >= 0x80 || strings.IndexByte(plain, c) >= 0 {
			b.WriteByte(c)
		} else {
			writeEscaped(&b, c)
		}
	}
	return b.String()
}

// writeEscaped writes a byte as % and two digits.
func writeEscaped(b *strings.Builder, c byte) {
	const digits = "0123456789ABCDEF"
	b.WriteByte('%')
	b.WriteByte(digits[c>>4])
	b.WriteByte(digits[c&15])
}

// PartitionFolder is the folder of a partition below its table's, as Spark spells it. pairs are columns and values in turns.
func PartitionFolder(pairs ...string) string {
	const special = "\"#%'*/:=?\\{[]^\u007f"
	var b strings.Builder
	for i, text := range pairs {
		if i > 0 {
			b.WriteByte("=/"[(i+1)%2])
		}
		for k := range len(text) {
			if c := text[k]; c < ' ' || strings.IndexByte(special, c) >= 0 {
				writeEscaped(&b, c)
			} else {
				b.WriteByte(c)
			}
		}
	}
	return b.String()
}

// Unescaped reads a part of a partition's folder, a column or a value.
func Unescaped(text string) string {
	if plain, err := url.PathUnescape(text); err == nil {
		return plain
	}
	return text
}
