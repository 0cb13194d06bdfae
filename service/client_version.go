package service

import "regexp"

// sparkOfClient is where a client's type tells its version: "_SPARK_CONNECT_PYTHON spark/4.2.0 os/linux python/3.12.1".
var sparkOfClient = regexp.MustCompile(`\bspark/(\d+\.\d+)`)

// clientVersion is the version of Spark that a client says it belongs to, "" when
// it says none. Sessions start with the defaults of the version of their first request.
func clientVersion(clientType string) string {
	if m := sparkOfClient.FindStringSubmatch(clientType); m != nil {
		return m[1]
	}
	return ""
}
