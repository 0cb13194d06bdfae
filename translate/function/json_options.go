package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// option is one entry of the map() of options.
type option struct {
	name  string
	value analyzed.Expr
}

func (o option) key() string { return strings.ToLower(o.name) }

// optionsOf are the options of a call whose last argument is a map(); names that are no plain constants were refused by checkOptions.
func optionsOf(args []analyzed.Expr) []option {
	if len(args) < 2 {
		return nil
	}
	call, ok := plain(args[len(args)-1]).(*analyzed.Call)
	if !ok || call.Callee.FunctionName() != "map" {
		return nil
	}
	var out []option
	for i := 0; i+1 < len(call.Args); i += 2 {
		name, _ := constantString(call.Args[i])
		out = append(out, option{name, call.Args[i+1]})
	}
	return out
}

// plain looks through aliases.
func plain(e analyzed.Expr) analyzed.Expr {
	for {
		a, ok := e.(*analyzed.Alias)
		if !ok {
			return e
		}
		e = a.Input
	}
}

// checkOptions wants options, where they are written behind the required argument last, to be a map() of constant strings.
func checkOptions(last int) func(b *Binding, args []analyzed.Expr) error {
	return func(b *Binding, args []analyzed.Expr) error {
		if len(args) <= last+1 {
			return nil
		}
		call, ok := plain(args[last+1]).(*analyzed.Call)
		if !ok || call.Callee.FunctionName() != "map" {
			return sparkerr.OptionsNotMap(b.Origin)
		}
		if len(call.Args) > 0 && (!isString(keyType(call.Type())) || !isString(valueType(call.Type()))) {
			return sparkerr.OptionsNotStrings(call.Type().SQL(), b.Origin)
		}
		for i := 0; i+1 < len(call.Args); i += 2 {
			if err := b.checkOption(call.Args[i], call.Args[i+1]); err != nil {
				return err
			}
		}
		return nil
	}
}

func (b *Binding) checkOption(name, value analyzed.Expr) error {
	text, ok := constantString(name)
	if !ok || !Foldable(value) {
		return sparkerr.NotImplementedBecause("the options of "+b.row.Name, "they are no plain constants", b.Origin)
	}
	setting, _, err := b.constantText(value)
	if err != nil {
		return err
	}
	parsing := b.row.Name == "from_json" || b.row.Name == "from_csv"
	switch key := strings.ToLower(text); {
	case key == "mode" && parsing && !strings.EqualFold(setting, "PERMISSIVE") && !strings.EqualFold(setting, "FAILFAST"):
		return sparkerr.ParseModeUnsupported(b.row.Name, strings.ToUpper(setting))
	case key == "locale" && !strings.EqualFold(setting, "en-US") && !strings.EqualFold(setting, "en"):
		return sparkerr.NotImplemented("the option locale of "+b.row.Name, b.Origin)
	}
	return nil
}

// ignoredOptions are options of files, which mean nothing where one text is read or written.
var ignoredOptions = map[string]bool{
	"charset": true, "compression": true, "encoding": true, "enforceschema": true, "header": true, "inferschema": true, "linesep": true, "locale": true,
	"multiline": true, "samplingratio": true, "wholetext": true,
}
