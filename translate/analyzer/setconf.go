package analyzer

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

const (
	undefined   = "<undefined>"
	timeZoneKey = "spark.sql.session.timeZone"
	shuffleKey  = "spark.sql.shuffle.partitions"
	// Hadoop's names of shuffleKey: SET takes them for it. Only the old one can be read too.
	oldReducers, reducers = "mapred.reduce.tasks", "mapreduce.job.reduces"
)

var keyValue = []string{"key", "value"}

// setConf is SET: it lists, reads or changes settings.
func (a *analyzer) setConf(c *parsed.SetConf) (*Result, error) {
	if c.Key == oldReducers || c.Key == reducers && c.Value != nil {
		if c.Value != nil {
			if err := checkReducers(c.Key, *c.Value); err != nil {
				return nil, err
			}
		}
		c = &parsed.SetConf{CommandCommon: c.CommandCommon, Key: shuffleKey, Value: c.Value}
	}
	switch {
	case c.Key == "" && c.Verbose:
		return a.answer(&analyzed.Nothing{}, []string{"key", "value", "meaning", "Since version"}, a.documentedSettings()), nil
	case c.Key == "":
		return a.answer(&analyzed.Nothing{}, keyValue, a.sessionSettings()), nil
	case c.Value == nil:
		return a.answer(&analyzed.Nothing{}, keyValue, [][]any{{c.Key, a.setting(c.Key)}}), nil
	}
	if _, _, err := a.conf.Set(c.Key, *c.Value); err != nil {
		return nil, err
	}
	return a.answer(&analyzed.SetConf{Key: c.Key, Value: c.Value}, keyValue, [][]any{{c.Key, *c.Value}}), nil
}

// checkReducers refuses what Spark refuses as a number of Hadoop's reducers; it takes no hint to choose one by itself.
func checkReducers(key, value string) error {
	n, err := strconv.ParseInt(value, 10, 32)
	if err != nil {
		return sparkerr.NotANumber(value)
	}
	if n < 1 {
		return sparkerr.IllegalArgumentText(key + " must be positive: a number of partitions cannot be chosen by itself")
	}
	return nil
}

func (a *analyzer) setting(key string) string {
	if value, ok, _ := a.conf.Get(key); ok {
		return value
	}
	return undefined
}

// sessionSettings lists the settings made in this session.
func (a *analyzer) sessionSettings() [][]any {
	var rows [][]any
	a.conf.All(func(key, value string) bool {
		rows = append(rows, []any{key, value})
		return true
	})
	slices.SortFunc(rows, func(x, y []any) int { return strings.Compare(x[0].(string), y[0].(string)) })
	return rows
}

// documentedSettings lists the keys that Spark documents.
func (a *analyzer) documentedSettings() [][]any {
	var rows [][]any
	a.conf.Documented(func(d conf.Documented) bool {
		rows = append(rows, []any{d.Key, d.Value, d.Meaning, d.Since})
		return true
	})
	return rows
}

// resetConf is RESET: one key, or all of the session's settings.
func (a *analyzer) resetConf(c *parsed.ResetConf) (*Result, error) {
	if c.Key != "" {
		if _, err := a.conf.Unset(c.Key); err != nil {
			return nil, err
		}
	}
	return &Result{Command: &analyzed.SetConf{Key: c.Key}}, nil
}

// setTimeZone is SET TIME ZONE: a name, LOCAL, or an interval of hours and minutes.
func (a *analyzer) setTimeZone(c *parsed.SetTimeZone) (*Result, error) {
	zone := c.Zone
	if c.Local {
		zone = a.conf.MachineTimeZone()
	}
	if c.Interval != nil {
		x, err := a.resolve(&relation{planID: parsed.NoPlanID}, clauseOther).expr(c.Interval)
		if err != nil {
			return nil, err
		}
		v, err := a.constant(x)
		if err != nil {
			return nil, err
		}
		micros, ok := intervalMicros(v, x.Type())
		if !ok {
			return nil, sparkerr.NotImplemented("SET TIME ZONE "+a.text(x), c.At)
		}
		zone = offsetZone(micros)
	}
	if _, _, err := a.conf.Set(timeZoneKey, zone); err != nil {
		return nil, err
	}
	return a.answer(&analyzed.SetConf{Key: timeZoneKey, Value: &zone}, keyValue, [][]any{{timeZoneKey, zone}}), nil
}

func intervalMicros(v any, t types.DataType) (int64, bool) {
	if ci, ok := v.(parsed.Interval); ok {
		return ci.Micros + int64(ci.Days)*24*3600*1e6, ci.Months == 0
	}
	n, ok := v.(int64)
	_, isDayTime := t.(types.DayTimeIntervalType)
	return n, ok && isDayTime
}

// offsetZone is a zone name such as +02:00.
func offsetZone(micros int64) string {
	sign := "+"
	if micros < 0 {
		sign, micros = "-", -micros
	}
	minutes := micros / 60e6
	two := func(n int64) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }
	return sign + two(minutes/60) + ":" + two(minutes%60)
}

// useDatabase is USE.
func (a *analyzer) useDatabase(c *parsed.Use) (*Result, error) {
	name := c.Name
	catalog := a.env.Catalog.CurrentCatalog()
	if c.Catalog || len(name) > 0 && a.sameFold(name[0], catalog) && len(name) > 1 {
		if !a.sameFold(name[0], catalog) {
			return nil, sparkerr.CatalogNotFound(name[0], c.At)
		}
		name = name[1:]
	}
	if len(name) == 0 {
		return &Result{Command: &analyzed.Use{Catalog: catalog}}, nil
	}
	if len(name) > 1 {
		return nil, sparkerr.RequiresSinglePartNamespace(catalog, name, c.At)
	}
	if err := a.knownDatabase(name[0], c.At); err != nil {
		return nil, err
	}
	return &Result{Command: &analyzed.Use{Catalog: catalog, Database: name[0]}}, nil
}

func (a *analyzer) knownDatabase(name string, at sparkerr.Origin) error {
	list, err := a.env.Catalog.Databases(a.ctx)
	if err != nil {
		return err
	}
	for _, d := range list {
		if a.sameFold(d, name) {
			return nil
		}
	}
	return sparkerr.SchemaNotFound([]string{a.env.Catalog.CurrentCatalog(), name}, at)
}
