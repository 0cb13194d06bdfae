package conf

import "testing"

func TestDocumented(t *testing.T) {
	c, err := New(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	if c, _, err = c.Set("spark.sql.shuffle.partitions", "7"); err != nil {
		t.Fatal(err)
	}
	found := map[string]Documented{}
	last := ""
	for d := range c.Documented {
		if _, known := Lookup(d.Key); !known || d.Key <= last || d.Meaning == "" {
			t.Errorf("%+v after %s", d, last)
		}
		found[d.Key], last = d, d.Key
	}
	for key, want := range map[string]string{
		"spark.sql.shuffle.partitions":                              "7",
		"spark.sql.autoBroadcastJoinThreshold":                      "10MB",
		"spark.sql.adaptive.coalescePartitions.initialPartitionNum": "<undefined>",
		"spark.sql.session.timeZone":                                c.TimeZoneName(),
	} {
		if got := found[key].Value; got != want {
			t.Errorf("%s: %q, not %q", key, got, want)
		}
	}
	if _, internal := found["spark.sql.adaptive.forceApply"]; internal {
		t.Error("a key is told that Spark does not document")
	}
}
