package javatime

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // the zones must not depend on the machine
)

// Zone is a time zone: a region of the time zone database or a fixed offset.
type Zone struct {
	// ID as java.time prints it: "Europe/Berlin", "+02:00", "Z", "UTC+02:00".
	ID  string
	loc *time.Location
	// fixed offset in seconds, used when loc is nil.
	fixed int
}

// UTC is the zone without offset.
var UTC = &Zone{ID: "UTC"}

// Zones resolves and caches zones; it is safe for concurrent use.
type Zones struct{ cache sync.Map }

// shortIDs are the three-letter ids that java.time.ZoneId.SHORT_IDS maps.
var shortIDs = map[string]string{
	"ACT": "Australia/Darwin", "AET": "Australia/Sydney", "AGT": "America/Argentina/Buenos_Aires", "ART": "Africa/Cairo",
	"AST": "America/Anchorage", "BET": "America/Sao_Paulo", "BST": "Asia/Dhaka", "CAT": "Africa/Harare",
	"CNT": "America/St_Johns", "CST": "America/Chicago", "CTT": "Asia/Shanghai", "EAT": "Africa/Addis_Ababa",
	"ECT": "Europe/Paris", "IET": "America/Indiana/Indianapolis", "IST": "Asia/Kolkata", "JST": "Asia/Tokyo",
	"MIT": "Pacific/Apia", "NET": "Asia/Yerevan", "NST": "Pacific/Auckland", "PLT": "Asia/Karachi",
	"PNT": "America/Phoenix", "PRT": "America/Puerto_Rico", "PST": "America/Los_Angeles", "SST": "Pacific/Guadalcanal",
	"VST": "Asia/Ho_Chi_Minh", "EST": "-05:00", "MST": "-07:00", "HST": "-10:00",
}

var (
	regionID     = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9~/._+-]+$`)
	singleHour   = regexp.MustCompile(`([+-])(\d):`)
	singleMinute = regexp.MustCompile(`([+-]\d\d):(\d)$`)
)

// Resolve finds a zone by its id as Spark does: region, offset such as +8, +08:00 or -0830, UTC+8, GMT-3, Z and the old
// three-letter ids. One-digit hours and minutes are accepted.
func (z *Zones) Resolve(id string) (*Zone, error) {
	if found, ok := z.cache.Load(id); ok {
		return found.(*Zone), nil
	}
	zone, err := resolve(id)
	if err != nil {
		return nil, err
	}
	// ids come from data: keep only what cannot grow without limit
	if zone.loc != nil || len(id) <= 3 {
		z.cache.Store(strings.Clone(id), zone)
	}
	return zone, nil
}

func resolve(id string) (*Zone, error) {
	if m := singleHour.FindStringSubmatchIndex(id); m != nil {
		id = id[:m[4]] + "0" + id[m[4]:]
	}
	if m := singleMinute.FindStringSubmatchIndex(id); m != nil {
		id = id[:m[4]] + "0" + id[m[4]:]
	}
	if long, ok := shortIDs[id]; ok {
		id = long
	}
	if id == "Z" {
		return &Zone{ID: "Z"}, nil
	}
	if strings.HasPrefix(id, "+") || strings.HasPrefix(id, "-") {
		seconds, err := parseOffset(id)
		return &Zone{ID: offsetID(seconds), fixed: seconds}, err
	}
	for _, prefix := range []string{"UTC", "GMT", "UT"} {
		rest, ok := strings.CutPrefix(id, prefix)
		if !ok {
			continue
		}
		if rest == "" {
			return &Zone{ID: prefix}, nil
		}
		if rest[0] == '+' || rest[0] == '-' {
			seconds, err := parseOffset(rest)
			name := prefix
			if seconds != 0 {
				name += offsetID(seconds)
			}
			return &Zone{ID: name, fixed: seconds}, err
		}
	}
	return region(id)
}

func region(id string) (*Zone, error) {
	if !regionID.MatchString(id) || id == "Local" || strings.Contains(id, "..") {
		return nil, fmt.Errorf("unknown time zone %q", id)
	}
	loc, err := time.LoadLocation(id)
	if err != nil || loc.String() != id {
		return nil, fmt.Errorf("unknown time zone %q", id)
	}
	return &Zone{ID: strings.Clone(id), loc: loc}, nil
}

// parseOffset reads +h, +hh, +hh:mm, +hhmm, +hh:mm:ss and +hhmmss up to 18 hours.
func parseOffset(s string) (seconds int, err error) {
	sign := 1
	if s[0] == '-' {
		sign = -1
	}
	digits := s[1:]
	switch len(digits) {
	case 1:
		digits = "0" + digits
	case 5, 8:
		for i := 2; i < len(digits); i += 3 {
			if digits[i] != ':' {
				return 0, fmt.Errorf("bad zone offset %q", s)
			}
		}
		digits = strings.ReplaceAll(digits, ":", "")
	}
	if n := len(digits); n != 2 && n != 4 && n != 6 {
		return 0, fmt.Errorf("bad zone offset %q", s)
	}
	parts := [3]int{}
	for i := 0; i < len(digits); i++ {
		if digits[i] < '0' || digits[i] > '9' {
			return 0, fmt.Errorf("bad zone offset %q", s)
		}
		parts[i/2] = parts[i/2]*10 + int(digits[i]-'0')
	}
	seconds = parts[0]*3600 + parts[1]*60 + parts[2]
	if parts[1] > 59 || parts[2] > 59 || seconds > 18*3600 {
		return 0, fmt.Errorf("zone offset %q is out of range", s)
	}
	return sign * seconds, nil
}

// offsetID prints an offset as +hh:mm, with seconds if there are any; zero is Z.
func offsetID(seconds int) string {
	if seconds == 0 {
		return "Z"
	}
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	text := fmt.Sprintf("%c%02d:%02d", sign, seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		text += fmt.Sprintf(":%02d", seconds%60)
	}
	return text
}

// OffsetAt is the offset from UTC in seconds at an instant, given in seconds since 1970.
func (z *Zone) OffsetAt(instant int64) int {
	if z.loc == nil {
		return z.fixed
	}
	_, offset := time.Unix(instant, 0).In(z.loc).Zone()
	return offset
}

// NameAt is the abbreviation of the zone at an instant, such as CET, and whether summer time holds.
func (z *Zone) NameAt(instant int64) (name string, summer bool) {
	if z.loc == nil {
		return z.ID, false
	}
	t := time.Unix(instant, 0).In(z.loc)
	name, _ = t.Zone()
	return name, t.IsDST()
}

const (
	microsPerSecond = 1_000_000
	microsPerDay    = 86_400 * microsPerSecond
)

// ToLocal turns an instant in microseconds into the local clock reading, as microseconds since 1970-01-01T00:00 local.
func (z *Zone) ToLocal(instant int64) int64 {
	return instant + int64(z.OffsetAt(floorDiv(instant, microsPerSecond)))*microsPerSecond
}

// ToInstant is the inverse of ToLocal. A reading that occurs twice means the earlier instant; one that is skipped moves
// forward by the length of the gap.
func (z *Zone) ToInstant(local int64) int64 {
	if z.loc == nil {
		return local - int64(z.fixed)*microsPerSecond
	}
	seconds := floorDiv(local, microsPerSecond)
	before, after := z.OffsetAt(seconds-86_400), z.OffsetAt(seconds+86_400)
	if before != after && z.OffsetAt(seconds-int64(before)) != before && z.OffsetAt(seconds-int64(after)) == after {
		before = after
	}
	return local - int64(before)*microsPerSecond
}

func floorDiv(x, y int64) int64 {
	q := x / y
	if x%y < 0 {
		q--
	}
	return q
}

func floorMod(x, y int64) int64 { return x - floorDiv(x, y)*y }
