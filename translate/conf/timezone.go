package conf

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata" // zones must resolve on machines without a database
)

// shortZones are the three-letter names that Java accepts beside regions.
var shortZones = map[string]string{
	"ACT": "Australia/Darwin", "AET": "Australia/Sydney", "AGT": "America/Argentina/Buenos_Aires", "ART": "Africa/Cairo",
	"AST": "America/Anchorage", "BET": "America/Sao_Paulo", "BST": "Asia/Dhaka", "CAT": "Africa/Harare",
	"CNT": "America/St_Johns", "CST": "America/Chicago", "CTT": "Asia/Shanghai", "EAT": "Africa/Addis_Ababa",
	"ECT": "Europe/Paris", "IET": "America/Indiana/Indianapolis", "IST": "Asia/Kolkata", "JST": "Asia/Tokyo",
	"MIT": "Pacific/Apia", "NET": "Asia/Yerevan", "NST": "Pacific/Auckland", "PLT": "Asia/Karachi",
	"PNT": "America/Phoenix", "PRT": "America/Puerto_Rico", "PST": "America/Los_Angeles", "SST": "Pacific/Guadalcanal",
	"VST": "Asia/Ho_Chi_Minh", "EST": "-05:00", "MST": "-07:00", "HST": "-10:00",
}

// LoadZone resolves a time zone as Spark does: a region ("Europe/Paris", case
// matters), an offset ("+01:00", "-8", "UTC+1:30", "GMT-3"), "Z", or one of
// Java's short names. ok is false for anything else.
func LoadZone(name string) (zone *time.Location, ok bool) {
	if long, short := shortZones[name]; short {
		name = long
	}
	switch name {
	case "Z", "UTC", "GMT", "UT":
		return time.UTC, true
	case "", "Local":
		return nil, false
	}
	offset := name
	for _, prefix := range []string{"UTC", "GMT", "UT"} {
		if rest, found := strings.CutPrefix(name, prefix); found {
			offset = rest
			break
		}
	}
	if offset != "" && (offset[0] == '+' || offset[0] == '-') {
		seconds, ok := parseOffset(offset)
		if !ok {
			return nil, false
		}
		return time.FixedZone(offsetName(seconds), seconds), true
	}
	zone, err := time.LoadLocation(name)
	return zone, err == nil
}

// parseOffset reads [+-]h, [+-]hh, [+-]h:mm, [+-]hh:mm, [+-]hhmm and the forms
// with seconds; the limit is 18 hours.
func parseOffset(text string) (seconds int, ok bool) {
	digits := text[1:]
	if strings.Contains(digits, ":") {
		parts := strings.Split(digits, ":")
		if len(parts[0]) == 1 {
			parts[0] = "0" + parts[0]
		}
		digits = strings.Join(parts, "")
		for _, p := range parts {
			if len(p) != 2 {
				return 0, false
			}
		}
	} else if len(digits) == 1 {
		digits = "0" + digits
	}
	n, err := strconv.ParseUint(digits, 10, 32)
	if err != nil {
		return 0, false
	}
	hours, minutes, rest := int(n), 0, 0
	switch len(digits) {
	case 2:
	case 4:
		hours, minutes = int(n)/100, int(n)%100
	case 6:
		hours, minutes, rest = int(n)/10000, int(n)/100%100, int(n)%100
	default:
		return 0, false
	}
	seconds = hours*3600 + minutes*60 + rest
	if minutes > 59 || rest > 59 || seconds > 18*3600 {
		return 0, false
	}
	if text[0] == '-' {
		seconds = -seconds
	}
	return seconds, true
}

func offsetName(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	name := fmt.Sprintf("%c%02d:%02d", sign, seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		name += fmt.Sprintf(":%02d", seconds%60)
	}
	return name
}

// machineZone is the name of the machine's zone, the default of
// spark.sql.session.timeZone.
func machineZone() string {
	if name := time.Local.String(); name != "Local" {
		if _, ok := LoadZone(name); ok {
			return name
		}
	}
	if name, ok := linkedZone(); ok {
		return name
	}
	return "UTC"
}
