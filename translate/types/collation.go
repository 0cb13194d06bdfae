package types

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Collations that need no ICU: comparison by bytes, or by lower-cased text.
const (
	UTF8Binary = "UTF8_BINARY"
	UTF8Lcase  = "UTF8_LCASE"
)

// icuLocales are the locales of Spark's ICU collations.
const icuLocales = `UNICODE af am ar ar_SAU as az be bg blo bn bo br bs bs_Cyrl ca ceb chr cs cy da de de_AUT dsb dz ee el en ` +
	`en_USA eo es et fa fa_AFG ff ff_Adlm fi fil fo fr fr_CAN fy ga gl gu ha haw he he_ISR hi hr hsb hu hy id id_IDN ig is it ja ` +
	`ka kk kk_Arab kl km kn ko kok ku ky lb lij lkt ln lo lt lv mk ml mn mr ms mt my nb nb_NOR ne nl nn no nso om or pa pa_Guru ` +
	`pa_Guru_IND pl ps pt ro ru sa se si sk sl smn sq sr sr_Cyrl sr_Cyrl_BIH sr_Cyrl_MNE sr_Cyrl_SRB sr_Latn sr_Latn_BIH ` +
	`sr_Latn_SRB st sv sw ta te th tk tn to tr ug uk ur uz vi wae wo xh yi yo zh zh_Hans zh_Hans_CHN zh_Hans_SGP zh_Hant ` +
	`zh_Hant_HKG zh_Hant_MAC zh_Hant_TWN zu`

// NewCollated returns the string type of a collation name in any case; the
// default collation gives the plain String. Errors: COLLATION_INVALID_NAME.
func NewCollated(name string) (DataType, error) {
	normal, ok := collationName(name)
	switch {
	case !ok:
		return nil, sparkerr.InvalidCollation(name, nearCollations(name), sparkerr.Origin{})
	case normal == UTF8Binary:
		return String, nil
	}
	return StringType{normal}, nil
}

// collationName checks locale[_CI|_CS][_AI|_AS][_RTRIM], modifiers in any
// order, and returns the canonical form: defaults dropped, CI before AI.
func collationName(name string) (string, bool) {
	rest, modifiers := cutModifiers(strings.ToUpper(name))
	has := func(m string) bool { return slices.Contains(modifiers, m) }
	trim := ""
	if has("_RTRIM") {
		trim = "_RTRIM"
	}
	if rest == UTF8Binary || rest == UTF8Lcase {
		return rest + trim, len(modifiers) == len(trim)/len("_RTRIM")
	}
	if has("_CI") && has("_CS") || has("_AI") && has("_AS") {
		return "", false
	}
	for _, locale := range strings.Fields(icuLocales) {
		if strings.ToUpper(locale) != rest {
			continue
		}
		if has("_CI") {
			locale += "_CI"
		}
		if has("_AI") {
			locale += "_AI"
		}
		return locale + trim, true
	}
	return "", false
}

// cutModifiers takes the known suffixes off, each at most once.
func cutModifiers(upper string) (rest string, modifiers []string) {
	for {
		found := ""
		for _, m := range []string{"_CI", "_AI", "_CS", "_AS", "_RTRIM"} {
			if strings.HasSuffix(upper, m) && !slices.Contains(modifiers, m) {
				found = m
			}
		}
		if found == "" {
			return upper, modifiers
		}
		modifiers = append(modifiers, found)
		upper = strings.TrimSuffix(upper, found)
	}
}

// nearCollations suggests up to three names, the best one always.
func nearCollations(name string) []string {
	upper, modifiers := cutModifiers(strings.ToUpper(name))
	slices.Reverse(modifiers)
	suffix := strings.Join(modifiers, "")
	roots := strings.Fields(icuLocales)
	if strings.HasPrefix(name, "UTF8_") {
		roots = []string{UTF8Binary, UTF8Lcase}
	}
	distance := func(root string) int { return EditDistance(strings.ToUpper(root), upper) }
	slices.SortStableFunc(roots, func(a, b string) int { return distance(a) - distance(b) })
	const suggestions, near = 3, 3
	best := []string{roots[0] + suffix}
	for _, root := range roots[1:min(suggestions, len(roots))] {
		if distance(root) < near {
			best = append(best, root+suffix)
		}
	}
	return best
}

// EditDistance is the Levenshtein distance in code points.
func EditDistance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			cost := diagonal
			if x[i] != y[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

func collationProvider(name string) string {
	if strings.HasPrefix(name, "UTF8_") {
		return "spark"
	}
	return "icu"
}
