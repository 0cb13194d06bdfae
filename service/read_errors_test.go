package service

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/status"
)

// chain runs a query that fails and returns the conditions of the error and its causes.
func (f *fixture) chain(t *testing.T, query string) string {
	t.Helper()
	_, err := f.rows(t, root(sqlRelation(query)))
	details := status.Convert(err).Details()
	if len(details) == 0 {
		return fmt.Sprint(err)
	}
	var all []string
	for _, e := range f.fetch(t, details[0].(*errdetails.ErrorInfo).Metadata["errorId"]).Errors {
		name := e.ErrorTypeHierarchy[0]
		if e.SparkThrowable != nil {
			name = e.SparkThrowable.GetErrorClass()
		}
		all = append(all, strings.TrimPrefix(name, "FAILED_READ_FILE."))
	}
	return strings.Join(all, " < ")
}

// TestReadErrorsTellTheirCauses: as a real Spark has them, but for exceptions of Java libraries.
func TestReadErrorsTellTheirCauses(t *testing.T) {
	const malformed = "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION"
	f := newEngineFixture(t)
	for i, c := range []struct{ content, schema, using, want string }{
		{"b,a\n1,2\n", "a long, b long", "csv OPTIONS (header 'true', enforceSchema 'false'", "NO_HINT < _LEGACY_ERROR_TEMP_3241"},
		{"b,a\n1,2\n", "a long, b long", "csv OPTIONS (header 'true', enforceSchema 'false', multiLine 'true'", "NO_HINT < _LEGACY_ERROR_TEMP_3241"},
		{"1,2\nx,3\n", "a long, b long", "csv OPTIONS (mode 'FAILFAST'", "NO_HINT < " + malformed},
		{"1,2\n3\n", "a long, b long", "csv OPTIONS (mode 'FAILFAST'", "NO_HINT < " + malformed + " < MALFORMED_CSV_RECORD"},
		{"1,2,3\n", "a long", "csv OPTIONS (maxColumns '2'", "NO_HINT < MALFORMED_CSV_RECORD < java.io.IOException"},
		{"{\"a\":1}\n{\"a\":\n", "a long", "json OPTIONS (mode 'FAILFAST'", "NO_HINT < " + malformed},
		{"no Parquet", "a long", "parquet OPTIONS (mergeSchema 'false'", "NO_HINT"},
		{"no Parquet", "", "parquet OPTIONS (mergeSchema 'false'", "CANNOT_READ_FILE_FOOTER"},
	} {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		create := fmt.Sprintf("CREATE OR REPLACE TEMPORARY VIEW v%d ", i)
		if c.schema != "" {
			create += "(" + c.schema + ") "
		}
		got := f.chain(t, create+"USING "+c.using+", path '"+path+"')")
		if got == "<nil>" {
			got = f.chain(t, fmt.Sprintf("SELECT * FROM v%d", i))
		}
		if got != c.want {
			t.Errorf("%s: %s, not %s", c.using, got, c.want)
		}
	}
}

// TestParquetOfAnotherType: what Spark's reader widens is read, the rest refused.
func TestParquetOfAnotherType(t *testing.T) {
	f := newEngineFixture(t)
	path := filepath.Join(t.TempDir(), "out")
	f.mustSQL(t, "CREATE TABLE files USING parquet LOCATION '"+path+"' AS SELECT 7L AS l, 7 AS i, 1.5F AS f, 'x' AS s, 1.25BD AS d, DATE '2024-01-01' AS dt, array(1) AS a")
	const mismatch = "PARQUET_COLUMN_DATA_TYPE_MISMATCH"
	for column, want := range map[string]string{
		"l DECIMAL(20,0)": "7", "l DECIMAL(19,0)": mismatch, "l INT": mismatch, "l STRING": mismatch, "l DOUBLE": mismatch, "l STRUCT<a: INT>": "NO_HINT < java.io.IOException",
		"i LONG": "7", "i DOUBLE": "7", "i SHORT": "7", "i DATE": "1970-01-08", "i FLOAT": mismatch, "i TIMESTAMP": mismatch, "i ARRAY<INT>": mismatch,
		"f DOUBLE": "1.5", "f FLOAT": "1.5", "f STRING": mismatch, "s BINARY": "eA==", "s INT": mismatch,
		"d DECIMAL(10,3)": "1.25", "d DECIMAL(10,1)": mismatch, "dt TIMESTAMP_NTZ": "2024-01-01T00:00:00", "dt TIMESTAMP": mismatch,
		"a ARRAY<INT>": "[1]", "a INT": "NO_HINT < java.io.IOException", "none STRING": "(null)",
	} {
		f.mustSQL(t, "CREATE OR REPLACE TEMPORARY VIEW v ("+column+") USING parquet OPTIONS (path '"+path+"')")
		got := f.chain(t, "SELECT * FROM v")
		if got == "<nil>" {
			got = f.mustRows(t, root(sqlRelation("SELECT * FROM v")))
		}
		if got != want {
			t.Errorf("%s: %s, not %s", column, got, want)
		}
	}
}
