package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// icuVersion is the version of ICU in Spark 4.2.
const icuVersion = "78.3.0.0"

// icuCollations are the locales of ICU collations with their language and country: locale:language:country;..
const icuCollations = "UNICODE;af:Afrikaans;am:Amharic;ar:Arabic;ar_SAU:Arabic:Saudi Arabia;as:Assamese;az:Azerbaijani;be:Belarusian;bg:Bulgarian;blo:Anii;" +
	"bn:Bangla;bo:Tibetan;br:Breton;bs:Bosnian;bs_Cyrl:Bosnian;ca:Catalan;ceb:Cebuano;chr:Cherokee;cs:Czech;cy:Welsh;da:Danish;de:German;" +
	"de_AUT:German:Austria;dsb:Lower Sorbian;dz:Dzongkha;ee:Ewe;el:Greek;en:English;en_USA:English:United States;eo:Esperanto;es:Spanish;" +
	"et:Estonian;fa:Persian;fa_AFG:Persian:Afghanistan;ff:Fula;ff_Adlm:Fula;fi:Finnish;fil:Filipino;fo:Faroese;fr:French;fr_CAN:French:Canada;" +
	"fy:Western Frisian;ga:Irish;gl:Galician;gu:Gujarati;ha:Hausa;haw:Hawaiian;he:Hebrew;he_ISR:Hebrew:Israel;hi:Hindi;hr:Croatian;" +
	"hsb:Upper Sorbian;hu:Hungarian;hy:Armenian;id:Indonesian;id_IDN:Indonesian:Indonesia;ig:Igbo;is:Icelandic;it:Italian;ja:Japanese;ka:Georgian;" +
	"kk:Kazakh;kk_Arab:Kazakh;kl:Kalaallisut;km:Khmer;kn:Kannada;ko:Korean;kok:Konkani;ku:Kurdish;ky:Kyrgyz;lb:Luxembourgish;lij:Ligurian;" +
	"lkt:Lakota;ln:Lingala;lo:Lao;lt:Lithuanian;lv:Latvian;mk:Macedonian;ml:Malayalam;mn:Mongolian;mr:Marathi;ms:Malay;mt:Maltese;my:Burmese;" +
	"nb:Norwegian Bokmål;nb_NOR:Norwegian Bokmål:Norway;ne:Nepali;nl:Dutch;nn:Norwegian Nynorsk;no:Norwegian;nso:Northern Sotho;om:Oromo;or:Odia;" +
	"pa:Punjabi;pa_Guru:Punjabi;pa_Guru_IND:Punjabi:India;pl:Polish;ps:Pashto;pt:Portuguese;ro:Romanian;ru:Russian;sa:Sanskrit;se:Northern Sami;" +
	"si:Sinhala;sk:Slovak;sl:Slovenian;smn:Inari Sami;sq:Albanian;sr:Serbian;sr_Cyrl:Serbian;sr_Cyrl_BIH:Serbian:Bosnia & Herzegovina;" +
	"sr_Cyrl_MNE:Serbian:Montenegro;sr_Cyrl_SRB:Serbian:Serbia;sr_Latn:Serbian;sr_Latn_BIH:Serbian:Bosnia & Herzegovina;" +
	"sr_Latn_SRB:Serbian:Serbia;st:Southern Sotho;sv:Swedish;sw:Swahili;ta:Tamil;te:Telugu;th:Thai;tk:Turkmen;tn:Tswana;to:Tongan;tr:Turkish;" +
	"ug:Uyghur;uk:Ukrainian;ur:Urdu;uz:Uzbek;vi:Vietnamese;wae:Walser;wo:Wolof;xh:Xhosa;yi:Yiddish;yo:Yoruba;zh:Chinese;zh_Hans:Chinese;" +
	"zh_Hans_CHN:Chinese:China;zh_Hans_SGP:Chinese:Singapore;zh_Hant:Chinese;zh_Hant_HKG:Chinese:Hong Kong SAR China;" +
	"zh_Hant_MAC:Chinese:Macao SAR China;zh_Hant_TWN:Chinese:Taiwan;zu:Zulu"

// collationsFunction is collations(): every collation with its properties.
func (a *analyzer) collationsFunction(rel *parsed.TableFunction) (*relation, error) {
	if err := noArguments(rel, "collations"); err != nil {
		return nil, err
	}
	columns := make([]analyzed.Column, 0, 9)
	for _, name := range []string{"CATALOG", "SCHEMA", "NAME", "LANGUAGE", "COUNTRY", "ACCENT_SENSITIVITY", "CASE_SENSITIVITY", "PAD_ATTRIBUTE", "ICU_VERSION"} {
		null := name == "LANGUAGE" || name == "COUNTRY" || name == "ICU_VERSION"
		columns = append(columns, analyzed.Column{ID: a.newID(), Name: name, Type: types.String, Nullable: null})
	}
	return leaf(&analyzed.Values{Columns: columns, Rows: collationRows()}, nil), nil
}

func collationRows() [][]analyzed.Expr {
	var rows [][]analyzed.Expr
	add := func(name, language, country, modifiers, version string) {
		row := make([]analyzed.Expr, 0, 9)
		for _, text := range []string{"SYSTEM", "BUILTIN", name + modifiers, language, country,
			choose(strings.Contains(modifiers, "_AI"), "ACCENT_INSENSITIVE", "ACCENT_SENSITIVE"),
			choose(strings.Contains(modifiers, "_CI") || name == types.UTF8Lcase, "CASE_INSENSITIVE", "CASE_SENSITIVE"),
			choose(strings.Contains(modifiers, "_RTRIM"), "RTRIM", "NO_PAD"), version} {
			var value any
			if text != "" {
				value = text
			}
			row = append(row, &analyzed.Literal{Typed: analyzed.Typed{DataType: types.String, Null: value == nil}, Value: value})
		}
		rows = append(rows, row)
	}
	for _, trim := range []string{"", "_RTRIM"} {
		add(types.UTF8Binary, "", "", trim, "")
		add(types.UTF8Lcase, "", "", trim, "")
	}
	for _, entry := range strings.Split(icuCollations, ";") {
		name, rest, _ := strings.Cut(entry, ":")
		language, country, _ := strings.Cut(rest, ":")
		for _, modifiers := range []string{"", "_AI", "_AI_RTRIM", "_CI", "_CI_AI", "_CI_AI_RTRIM", "_CI_RTRIM", "_RTRIM"} {
			add(name, language, country, modifiers, icuVersion)
		}
	}
	return rows
}

func choose(yes bool, a, b string) string {
	if yes {
		return a
	}
	return b
}
