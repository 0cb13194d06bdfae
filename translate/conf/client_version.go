package conf

import "strings"

// olderDefaults are the defaults that differ in earlier versions of Spark, from
// the newest version back: a client of version v is used to the values of v and
// of everything after it that v does not name itself.
var olderDefaults = []struct {
	version string
	values  map[string]string
}{
	{"4.1", map[string]string{
		"spark.sql.execution.pythonUDF.arrow.enabled":  "false",
		"spark.sql.execution.pythonUDTF.arrow.enabled": "false",
	}},
	{"4.0", map[string]string{
		"spark.sql.execution.pandas.convertToArrowArraySafely": "false",
		"spark.sql.session.localRelationCacheThreshold":        "67108864",
		"spark.sql.scripting.enabled":                          "false",
	}},
	{"3.5", map[string]string{
		"spark.sql.ansi.enabled":            "false",
		"spark.sql.legacy.timeParserPolicy": "EXCEPTION",
	}},
}

// defaultsOf returns the defaults that a version of Spark ("3.5", "4.0.1") had
// and 4.2 changed, as far as clients or results depend on them.
func defaultsOf(version string) map[string]string {
	values := map[string]string{}
	for _, older := range olderDefaults {
		if !isAtMost(version, older.version) {
			break
		}
		for key, value := range older.values {
			values[key] = value
		}
	}
	return values
}

// isAtMost compares major.minor of two versions.
func isAtMost(version, limit string) bool {
	parts := strings.SplitN(version, ".", 3)
	if len(parts) < 2 {
		return false
	}
	if len(parts[0]) != 1 || len(parts[1]) != 1 {
		return false
	}
	return parts[0]+"."+parts[1] <= limit
}
