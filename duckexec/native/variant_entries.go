package native

import "github.com/sparkduck/sparkduck/duckexec/native/variant"

// variantEntries is the type of the rows that variant_explode makes.
var variantEntries = Type{ID: List, Children: []Type{{ID: Struct, Children: []Type{IntegerType, VarcharType, variantStorage}, Names: []string{"pos", "key", "value"}}}}

// explodeVariant lists the elements of an array or the members of an object; other variants have none.
func explodeVariant(c *Call) error {
	return c.Each(func(row int) error {
		x, err := readVariant(c.Args[0], row)
		if err != nil {
			return err
		}
		add := func(pos int, key *string, value any) error {
			entry := c.Out.Children[0]
			Append(entry.Children[0], int32(pos))
			if key == nil {
				entry.Children[1].AppendNull()
			} else {
				entry.Children[1].AppendText(*key)
			}
			content, metadata, err := variant.Build(value)
			if err != nil {
				return err
			}
			entry.Children[2].appendVariant(content, metadata)
			entry.EndStruct()
			return nil
		}
		switch x := x.(type) {
		case []any:
			for i, item := range x {
				if err := add(i, nil, item); err != nil {
					return err
				}
			}
		case variant.Object:
			for i := range x.Names {
				if err := add(i, &x.Names[i], x.Values[i]); err != nil {
					return err
				}
			}
		default:
			c.Out.AppendNull()
			return nil
		}
		c.Out.EndList()
		return nil
	})
}

func isValidVariant(c *Call) error {
	return c.Each(func(row int) error {
		_, err := readVariant(c.Args[0], row)
		c.Out.AppendBool(err == nil)
		return nil
	})
}
