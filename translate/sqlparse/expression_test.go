package sqlparse

import "testing"

func TestExpressions(t *testing.T) {
	c := settings(t)
	for _, test := range []struct{ text, want string }{} {
		e, err := ParseExpression(test.text, c)
		if err != nil {
			t.Errorf("%s: %v", test.text, err)
		} else if got := tree(e); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}
