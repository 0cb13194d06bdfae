package sqlparse

import "testing"

func TestStatements(t *testing.T) {
	c := settings(t)
	for _, test := range []struct{ text, want string }{} {
		p, err := ParseStatement(test.text, c, Params{})
		if err != nil {
			t.Errorf("%s: %v", test.text, err)
		} else if got := tree(p); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}
