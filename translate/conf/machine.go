package conf

import (
	"os"
	"strings"
)

// linkedZone reads the zone's name from where /etc/localtime points to, as
// Java does.
func linkedZone() (string, bool) {
	target, err := os.Readlink("/etc/localtime")
	if err != nil {
		return "", false
	}
	_, name, found := strings.Cut(target, "zoneinfo/")
	if !found {
		return "", false
	}
	name = strings.TrimPrefix(strings.TrimPrefix(name, "posix/"), "right/")
	_, ok := LoadZone(name)
	return name, ok
}
