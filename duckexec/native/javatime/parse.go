package javatime

import "strings"

// fields are what a text gave, each with its letter; year-of-era, fraction and zone are kept apart.
type fields struct {
	values map[byte]int
	nano   int
	zone   *Zone
	offset int
	zoned  bool // offset is set
}

func (f *fields) set(letter byte, x int) bool {
	if old, ok := f.values[letter]; ok {
		return old == x
	}
	f.values[letter] = x
	return true
}

// Parse reads a whole text strictly. local is the reading of the clock; zoned tells that the text names a zone or an
// offset: then instant is exact, otherwise it is the reading in zone. Missing parts are those of 1970-01-01T00:00.
func (p *Pattern) Parse(s string, zone *Zone) (local, instant int64, ok bool) {
	if p.legacy {
		return p.parseLegacy(s, zone)
	}
	f := fields{values: map[byte]int{}}
	at, ok := p.sequence(s, 0, p.elements, &f)
	if !ok || at != len(s) {
		return 0, 0, false
	}
	c, ok := f.resolve()
	if !ok {
		return 0, 0, false
	}
	if local, ok = c.micros(); !ok {
		return 0, 0, false
	}
	switch {
	case f.zoned:
		zone = &Zone{fixed: f.offset}
	case f.zone != nil:
		zone = f.zone
	}
	return local, zone.ToInstant(local), true
}

func (p *Pattern) sequence(s string, at int, elements []element, f *fields) (int, bool) {
	for i := range elements {
		e := &elements[i]
		ok := true
		switch {
		case e.section != nil:
			// an optional section counts only as a whole
			attempt := fields{values: map[byte]int{}, nano: f.nano, zone: f.zone, offset: f.offset, zoned: f.zoned}
			for k, v := range f.values {
				attempt.values[k] = v
			}
			if end, fits := p.sequence(s, at, e.section, &attempt); fits {
				at, *f = end, attempt
			}
		case e.letter == 0:
			n := len(e.literal)
			if ok = len(s)-at >= n && strings.EqualFold(s[at:at+n], e.literal); ok {
				at += n
			}
		default:
			at, ok = p.field(s, at, e, f)
		}
		if !ok {
			return at, false
		}
	}
	return at, true
}

func (p *Pattern) field(s string, at int, e *element, f *fields) (int, bool) {
	if least, most, ok := e.numeric(); ok {
		return parseNumber(s, at, e, least, most, f)
	}
	switch e.letter {
	case 'S':
		return parseFraction(s, at, e.count, f)
	case 'M', 'L':
		return parseName(s, at, months, e.count, 'M', f)
	case 'a':
		if len(s)-at < 2 {
			return at, false
		}
		switch strings.ToUpper(s[at : at+2]) {
		case "AM":
			return at + 2, f.set('a', 0)
		case "PM":
			return at + 2, f.set('a', 1)
		}
		return at, false
	case 'G':
		return parseEra(s, at, e.count, f)
	case 'V', 'z':
		return p.zoneText(s, at, f)
	}
	return parseOffsetField(s, at, e, f)
}

// canonical letters of fields that have two.
func canonical(letter byte) byte {
	switch letter {
	case 'L':
		return 'M'
	case 'q':
		return 'Q'
	}
	return letter
}

func parseNumber(s string, at int, e *element, least, most int, f *fields) (int, bool) {
	start, negative, plus := at, false, false
	signed := least != most && e.letter != 'D'
	if at < len(s) && (s[at] == '+' || s[at] == '-') {
		negative, plus = s[at] == '-', s[at] == '+'
		// a sign belongs to wide years only; other numbers are never negative
		if !signed || e.letter != 'y' || negative || e.count < 4 {
			return start, false
		}
		at++
	}
	digits := 0
	for at+digits < len(s) && s[at+digits] >= '0' && s[at+digits] <= '9' && digits < most+e.follow {
		digits++
	}
	if e.follow > 0 {
		digits = max(least, digits-e.follow)
	}
	digits = min(digits, most)
	if digits < least || at+digits > len(s) || digits > 9 {
		return start, false
	}
	x := 0
	for _, ch := range []byte(s[at : at+digits]) {
		if ch < '0' || ch > '9' {
			return start, false
		}
		x = x*10 + int(ch-'0')
	}
	if e.letter == 'y' {
		if e.count >= 4 && plus != (digits > least) {
			return start, false // a sign exactly when the year is wider than the pattern
		}
		if e.count == 2 {
			x += 2000
		}
	}
	return at + digits, f.set(canonical(e.letter), x)
}

// parseFraction reads 1 to most digits.
func parseFraction(s string, at, most int, f *fields) (int, bool) {
	unit, digits := 100_000_000, 0
	f.nano = 0
	for digits < most && at < len(s) && s[at] >= '0' && s[at] <= '9' {
		f.nano += int(s[at]-'0') * unit
		unit /= 10
		at++
		digits++
	}
	return at, digits > 0
}

func parseName(s string, at int, names []string, count int, letter byte, f *fields) (int, bool) {
	best, length := -1, 0
	for i, name := range names {
		if count == 3 {
			name = name[:3]
		}
		if n := len(name); n > length && len(s)-at >= n && strings.EqualFold(s[at:at+n], name) {
			best, length = i, n
		}
	}
	return at + length, best >= 0 && f.set(letter, best+1)
}

func parseEra(s string, at, count int, f *fields) (int, bool) {
	names := []string{"BC", "AD"}
	if count == 4 {
		names = []string{"Before Christ", "Anno Domini"}
	}
	for i, name := range names {
		if n := len(name); len(s)-at >= n && strings.EqualFold(s[at:at+n], name) {
			return at + n, f.set('G', i)
		}
	}
	return at, false
}

// zoneText reads the longest text that names a zone.
func (p *Pattern) zoneText(s string, at int, f *fields) (int, bool) {
	end := at
	for end < len(s) && (isLetter(s[end]) || s[end] >= '0' && s[end] <= '9' || strings.IndexByte("/_+-:~.", s[end]) >= 0) {
		end++
	}
	for ; end > at; end-- {
		if zone, err := p.zones.Resolve(s[at:end]); err == nil {
			f.zone = zone
			return end, true
		}
	}
	return at, false
}

func parseOffsetField(s string, at int, e *element, f *fields) (int, bool) {
	style := styleOf(e)
	rest := s[at:]
	if style.prefix != "" {
		if len(rest) < 3 || !strings.EqualFold(rest[:3], style.prefix) {
			return at, false
		}
		rest, at = rest[3:], at+3
		if rest == "" || rest[0] != '+' && rest[0] != '-' {
			f.offset, f.zoned = 0, true
			return at, true
		}
	}
	if style.zero == "Z" && rest != "" && (rest[0] == 'Z' || rest[0] == 'z') {
		f.offset, f.zoned = 0, true
		return at + 1, true
	}
	n, seconds, ok := offsetText(rest, style)
	if !ok {
		return at, false
	}
	f.offset, f.zoned = seconds, true
	return at + n, true
}

// offsetText reads a sign, hours and, as the style wants, minutes and seconds.
func offsetText(s string, style offsetStyle) (length, seconds int, ok bool) {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0, 0, false
	}
	two := func(at int) (int, bool) {
		if at+2 > len(s) || s[at] < '0' || s[at] > '9' || s[at+1] < '0' || s[at+1] > '9' {
			return 0, false
		}
		return int(s[at]-'0')*10 + int(s[at+1]-'0'), true
	}
	length = 3
	hours, ok := two(1)
	if !ok && style.minutes == -1 && len(s) > 1 && s[1] >= '0' && s[1] <= '9' {
		hours, length, ok = int(s[1]-'0'), 2, true
	}
	if !ok {
		return 0, 0, false
	}
	next := func() (int, bool) {
		at := length
		if style.colon {
			if at >= len(s) || s[at] != ':' {
				return 0, false
			}
			at++
		}
		x, ok := two(at)
		if ok {
			length = at + 2
		}
		return x, ok
	}
	minutes, more := next()
	if !more && style.minutes == 1 {
		return 0, 0, false
	}
	rest := 0
	if more && style.seconds {
		rest, _ = next()
	}
	seconds = hours*3600 + minutes*60 + rest
	if minutes > 59 || rest > 59 || seconds > 18*3600 {
		return 0, 0, false
	}
	if s[0] == '-' {
		seconds = -seconds
	}
	return length, seconds, true
}

// resolve turns the fields into a date and time, strictly.
func (f *fields) resolve() (clock, bool) {
	c := clock{year: 1970, month: 1, day: 1, nano: f.nano}
	get := func(letter byte, to *int) bool {
		x, ok := f.values[letter]
		if ok {
			*to = x
		}
		return ok
	}
	if get('y', &c.year) {
		if c.year < 1 {
			return c, false
		}
		if f.values['G'] == 0 && f.has('G') {
			c.year = 1 - c.year
		}
	}
	get('M', &c.month)
	get('d', &c.day)
	day := 0
	if get('D', &day) {
		if day < 1 || day > 365 && !isLeap(c.year) || day > 366 {
			return c, false
		}
		y, m, d := DateOf(DaysOf(c.year, 1, 1) + int64(day) - 1)
		if f.has('M') && m != c.month || f.has('d') && d != c.day {
			return c, false
		}
		c.year, c.month, c.day = y, m, d
	}
	get('m', &c.minute)
	get('s', &c.second)
	return c, f.hourOfDay(&c.hour)
}

func (f *fields) has(letter byte) bool {
	_, ok := f.values[letter]
	return ok
}

// hourOfDay combines H, k, h, K and a.
func (f *fields) hourOfDay(hour *int) bool {
	if x, ok := f.values['H']; ok {
		*hour = x
		return x < 24
	}
	if x, ok := f.values['k']; ok {
		*hour = x % 24
		return x >= 1 && x <= 24
	}
	half := f.values['a'] * 12
	if x, ok := f.values['h']; ok {
		*hour = x%12 + half
		return x >= 1 && x <= 12
	}
	if x, ok := f.values['K']; ok {
		*hour = x + half
		return x < 12
	}
	*hour = half
	return true
}
