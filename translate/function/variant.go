package function

import (
	"github.com/sparkduck/sparkduck/translate/types"
)

func variantFunctions() []Function {
	get := sig(strict(variant), strict(str), defaultTo(anything, stringLit("variant")))
	return []Function{
		{Name: "is_valid_variant", Args: sig(strict(variant)), Type: fixed(types.Boolean), SQL: native("is_valid_variant")},
		{Name: "is_variant_null", Args: sig(strict(variant)), Type: fixed(types.Boolean), Nullable: never, SQL: code(lowerIsVariantNull)},
		{Name: "parse_json", Args: sig(strict(str)), Type: fixed(types.Variant), SQL: native("parse_json")},
		{Name: "schema_of_variant", Args: sig(strict(variant)), Type: fixed(types.String), SQL: native("schema_of_variant")},
		{Name: "schema_of_variant_agg", Class: aggregate, Args: sig(strict(variant)), Type: fixed(types.String), Nullable: never, SQL: code(lowerSchemaOfVariants)},
		{Name: "to_variant_object", Args: sig(anything), Check: checkToVariant, Type: fixed(types.Variant), SQL: code(lowerToVariant)},
		{Name: "try_parse_json", Args: sig(strict(str)), Type: fixed(types.Variant), Nullable: always, SQL: native("try_parse_json")},
		{Name: "try_variant_get", Args: get, Type: variantGetType, Nullable: always, Show: firstArgs(2, "try_variant_get"), SQL: code(lowerVariantGet)},
		{Name: "variant_get", Args: get, Type: variantGetType, Nullable: always, Show: firstArgs(2, "variant_get"), SQL: code(lowerVariantGet)},
	}
}
