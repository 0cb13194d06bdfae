package opspage

import (
	"html/template"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/service/activity"
)

// maxTitle is how many characters of an operation's text the list shows.
const maxTitle = 160

// formats are what the templates call.
var formats = template.FuncMap{
	"duration": duration, "clock": clock, "hour": hour, "ago": ago, "count": count, "bytes": byteCount, "short": short, "title": title, "join": strings.Join,
	"ended": func(c activity.Counters, state activity.State) int64 { return c.Ended[state] },
}

// duration has three digits or so.
func duration(d time.Duration) string {
	switch {
	case d < time.Second:
		return strconv.FormatFloat(float64(d)/float64(time.Millisecond), 'f', 1, 64) + " ms"
	case d < time.Minute:
		return strconv.FormatFloat(d.Seconds(), 'f', 1, 64) + " s"
	default:
		return d.Truncate(time.Second).String()
	}
}

func clock(t time.Time) string { return t.UTC().Format(time.DateTime) }

// hour is the time of day.
func hour(t time.Time) string { return t.UTC().Format(time.TimeOnly) }

func ago(t time.Time) string {
	since := time.Since(t).Truncate(time.Second)
	if since == 0 {
		return "now"
	}
	return duration(since) + " ago"
}

// count groups digits by thousands.
func count(n int64) string {
	digits := strconv.FormatInt(n, 10)
	var out strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 && digits[i-1] != '-' {
			out.WriteRune(' ') // a narrow space
		}
		out.WriteRune(d)
	}
	return out.String()
}

func byteCount(n int64) string {
	if n < 0 {
		return "unknown"
	}
	units := []string{"B", "KiB", "MiB", "GiB", "TiB"}
	v := float64(n)
	for v >= 1024 && len(units) > 1 {
		v, units = v/1024, units[1:]
	}
	return strconv.FormatFloat(v, 'f', 1, 64) + " " + units[0]
}

// short is the first part of a UUID.
func short(id string) string { return id[:min(8, len(id))] }

// title is the first paragraph of a text in one line, cut.
func title(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n\n")
	runes := []rune(strings.Join(strings.Fields(line), " "))
	if len(runes) > maxTitle {
		return string(runes[:maxTitle]) + "…"
	}
	return string(runes)
}
