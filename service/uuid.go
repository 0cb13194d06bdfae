package service

import (
	"encoding/binary"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// normalUUID is the usual form of an id that Java's UUID.fromString takes: five hexadecimal numbers of any length, at
// most 36 characters in all, of which the lowest digits count.
func normalUUID(text string) (id string, ok bool) {
	parts := strings.Split(text, "-")
	if len(text) > 36 || len(parts) != 5 {
		return "", false
	}
	var fields [5]uint64
	for i, part := range parts {
		n, err := strconv.ParseUint(strings.TrimPrefix(part, "+"), 16, 63) // Java reads signed numbers
		if err != nil {
			return "", false
		}
		fields[i] = n
	}
	var u uuid.UUID
	binary.BigEndian.PutUint64(u[:], fields[0]<<32|fields[1]&0xffff<<16|fields[2]&0xffff)
	binary.BigEndian.PutUint64(u[8:], fields[3]<<48|fields[4]&0xffff_ffff_ffff)
	return u.String(), true
}

// isUUID reports whether text can name a session. Sessions keep the form that their client chose.
func isUUID(text string) bool {
	_, ok := normalUUID(text)
	return ok
}
