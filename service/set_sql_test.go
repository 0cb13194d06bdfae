package service

import "testing"

func TestSetOfHadoopsReducersSetsPartitions(t *testing.T) {
	f := newEngineFixture(t)
	set := func(text string) (string, error) {
		r, err := f.sql(t, text)
		if err != nil {
			return "", err
		}
		return streamRows(t, r.GetLocalRelation().GetData())[0], nil
	}
	for _, c := range []struct{ text, want string }{
		{"SET mapred.reduce.tasks=5", "spark.sql.shuffle.partitions,5"}, {"SET spark.sql.shuffle.partitions", "spark.sql.shuffle.partitions,5"},
		{"SET mapreduce.job.reduces=7", "spark.sql.shuffle.partitions,7"}, {"SET mapred.reduce.tasks", "spark.sql.shuffle.partitions,7"},
	} {
		if got, err := set(c.text); err != nil || got != c.want {
			t.Errorf("%s: %s, %v", c.text, got, err)
		}
	}
	for text, class := range map[string]string{
		"SET mapred.reduce.tasks=-1": "java.lang.IllegalArgumentException", "SET mapreduce.job.reduces=x": "org.apache.spark.SparkNumberFormatException",
	} {
		if _, err := set(text); reason(err) != class {
			t.Errorf("%s: %v", text, err)
		}
	}
	if got, err := set("SET TIME ZONE LOCAL"); err != nil || got != "spark.sql.session.timeZone,"+f.session().conf().MachineTimeZone() {
		t.Errorf("%s, %v", got, err)
	}
}
