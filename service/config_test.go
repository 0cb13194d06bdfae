package service

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/protobuf/proto"
)

// configPairs makes key=value, or key alone, the pairs of a request.
func configPairs(texts ...string) []*pb.KeyValue {
	var pairs []*pb.KeyValue
	for _, text := range texts {
		key, value, ok := strings.Cut(text, "=")
		pair := &pb.KeyValue{Key: key}
		if ok {
			pair.Value = &value
		}
		pairs = append(pairs, pair)
	}
	return pairs
}

// config carries out one operation and returns its pairs, sorted, and its warnings.
func (f *fixture) config(op any) (pairs string, warnings []string, err error) {
	o := &pb.ConfigRequest_Operation{}
	switch op := op.(type) {
	case *pb.ConfigRequest_Set:
		o.OpType = &pb.ConfigRequest_Operation_Set{Set: op}
	case *pb.ConfigRequest_Get:
		o.OpType = &pb.ConfigRequest_Operation_Get{Get: op}
	case *pb.ConfigRequest_GetWithDefault:
		o.OpType = &pb.ConfigRequest_Operation_GetWithDefault{GetWithDefault: op}
	case *pb.ConfigRequest_GetOption:
		o.OpType = &pb.ConfigRequest_Operation_GetOption{GetOption: op}
	case *pb.ConfigRequest_GetAll:
		o.OpType = &pb.ConfigRequest_Operation_GetAll{GetAll: op}
	case *pb.ConfigRequest_Unset:
		o.OpType = &pb.ConfigRequest_Operation_Unset{Unset: op}
	case *pb.ConfigRequest_IsModifiable:
		o.OpType = &pb.ConfigRequest_Operation_IsModifiable{IsModifiable: op}
	}
	resp, err := f.client.Config(context.Background(), &pb.ConfigRequest{SessionId: f.id, UserContext: testUser(), Operation: o})
	var texts []string
	for _, p := range resp.GetPairs() {
		if p.Value == nil {
			texts = append(texts, p.GetKey())
		} else {
			texts = append(texts, p.GetKey()+"="+p.GetValue())
		}
	}
	slices.Sort(texts)
	return strings.Join(texts, " "), resp.GetWarnings(), err
}

// TestConfigOperations holds what a Spark 4.2 answered.
func TestConfigOperations(t *testing.T) {
	const ansi, static, core = "spark.sql.ansi.enabled", "spark.sql.warehouse.dir", "spark.executor.memory"
	set := func(pairs ...string) *pb.ConfigRequest_Set {
		return &pb.ConfigRequest_Set{Pairs: configPairs(pairs...)}
	}
	silent := func(pairs ...string) *pb.ConfigRequest_Set {
		return &pb.ConfigRequest_Set{Pairs: configPairs(pairs...), Silent: proto.Bool(true)}
	}
	get := func(keys ...string) *pb.ConfigRequest_Get { return &pb.ConfigRequest_Get{Keys: keys} }
	withDefault := func(pairs ...string) *pb.ConfigRequest_GetWithDefault {
		return &pb.ConfigRequest_GetWithDefault{Pairs: configPairs(pairs...)}
	}
	option := func(keys ...string) *pb.ConfigRequest_GetOption { return &pb.ConfigRequest_GetOption{Keys: keys} }
	unset := func(keys ...string) *pb.ConfigRequest_Unset { return &pb.ConfigRequest_Unset{Keys: keys} }
	modifiable := func(keys ...string) *pb.ConfigRequest_IsModifiable { return &pb.ConfigRequest_IsModifiable{Keys: keys} }
	all := func(prefix string) *pb.ConfigRequest_GetAll { return &pb.ConfigRequest_GetAll{Prefix: &prefix} }
	f := newFixture(t, Options{}, nil)
	for i, c := range []struct {
		op       any
		pairs    string
		warnings int
		err      string // condition, "-" for an error without one
	}{
		{get(ansi), ansi + "=true", 0, ""},
		{set(ansi+"=false", "spark.a.x=1"), "", 0, ""},
		{get(ansi, "spark.a.x"), "spark.a.x=1 " + ansi + "=false", 0, ""},
		{get(ansi, "spark.nope"), "", 0, "SQL_CONF_NOT_FOUND"},
		{option(ansi, "spark.nope"), "spark.nope " + ansi + "=false", 0, ""},
		{withDefault(ansi+"=true", "spark.nope=d", "spark.nope"), "spark.nope spark.nope=d " + ansi + "=false", 0, ""},
		{withDefault("spark.sql.caseSensitive=zzz"), "", 0, "INVALID_CONF_VALUE.TYPE_MISMATCH"},
		{withDefault("spark.sql.caseSensitive=true"), "spark.sql.caseSensitive=true", 0, ""},
		{all("spark.a."), "x=1", 0, ""},
		{all("zzz"), "", 0, ""},
		{set("spark.b.x=1", ansi+"=zzz", "spark.c.x=1"), "", 0, "INVALID_CONF_VALUE.TYPE_MISMATCH"},
		{option("spark.b.x", "spark.c.x"), "spark.b.x=1 spark.c.x", 0, ""},
		{silent("spark.d.x=1", ansi+"=zzz", static+"=x", core+"=1g", "spark.f.x", "spark.e.x=1"), "", 4, ""},
		{option("spark.d.x", "spark.e.x"), "spark.d.x=1 spark.e.x=1", 0, ""},
		{set("spark.a.x"), "", 0, "-"},
		{set(static), "", 0, "CANNOT_MODIFY_STATIC_CONFIG"},
		{set(static + "=x"), "", 0, "CANNOT_MODIFY_STATIC_CONFIG"},
		{set(core + "=1g"), "", 0, "CANNOT_MODIFY_CONFIG"},
		{unset(static), "", 0, "CANNOT_MODIFY_STATIC_CONFIG"},
		{unset(core), "", 0, "CANNOT_MODIFY_CONFIG"},
		{unset(ansi, "spark.a.x", "spark.nope"), "", 0, ""},
		{option(ansi, "spark.a.x"), "spark.a.x " + ansi + "=true", 0, ""},
		{modifiable(ansi, static, core, "spark.nope"), "spark.executor.memory=false spark.nope=false " + ansi + "=true " + static + "=false", 0, ""},
		// What Spark removed may only have its last default.
		{set("spark.sql.hive.verifyPartitionPath=true"), "", 0, "_LEGACY_ERROR_TEMP_1226"},
		{set("spark.sql.hive.verifyPartitionPath=false"), "", 0, ""},
		// Deprecated keys and those without a meaning over Connect work and warn, whatever one does with them.
		{get("spark.sql.execution.arrow.enabled"), "spark.sql.execution.arrow.enabled=true", 1, ""},
		{set("spark.sql.execution.arrow.fallback.enabled=false"), "", 1, ""},
		{unset("spark.sql.parser.escapedStringLiterals"), "", 1, ""},
		// A key falls back to the one that it replaced.
		{get("spark.sql.execution.arrow.pyspark.fallback.enabled"), "spark.sql.execution.arrow.pyspark.fallback.enabled=false", 1, ""},
		{set("spark.sql.adaptive.shuffle.targetPostShuffleInputSize=1m"), "", 1, ""},
		{get("spark.sql.adaptive.advisoryPartitionSizeInBytes"), "spark.sql.adaptive.advisoryPartitionSizeInBytes=1m", 0, ""},
		{set("spark.sql.adaptive.advisoryPartitionSizeInBytes=2m"), "", 0, ""},
		{get("spark.sql.adaptive.advisoryPartitionSizeInBytes"), "spark.sql.adaptive.advisoryPartitionSizeInBytes=2m", 0, ""},
		// Ranges.
		{set("spark.sql.shuffle.partitions=0"), "", 0, "INVALID_CONF_VALUE.REQUIREMENT"},
		{set("spark.sql.session.localRelationChunkSizeRows=-1"), "", 0, "INVALID_CONF_VALUE.REQUIREMENT"},
		{set("spark.sql.session.timeZone=nowhere"), "", 0, "INVALID_CONF_VALUE.TIME_ZONE"},
		{set("spark.sql.mapKeyDedupPolicy=x"), "", 0, "INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS"},
		{nil, "", 0, "-"},
	} {
		pairs, warnings, err := f.config(c.op)
		got := ""
		if err != nil {
			got = cmp.Or(condition(err), "-")
		}
		if got != c.err || pairs != c.pairs || len(warnings) != c.warnings {
			t.Errorf("%d: %v: %q, %q, %v", i, c.op, pairs, warnings, err)
		}
	}
}

func TestConfigDefaultsOfTheClientsVersion(t *testing.T) {
	server := newFixture(t, Options{Conf: map[string]string{"spark.sql.scripting.enabled": "true"}}, nil)
	const ansi, udf, threshold, scripting = "spark.sql.ansi.enabled", "spark.sql.execution.pythonUDF.arrow.enabled", "spark.sql.session.localRelationCacheThreshold", "spark.sql.scripting.enabled"
	for client, want := range map[string]string{
		"_SPARK_CONNECT_PYTHON spark/4.2.0 os/linux python/3.12.1": "true true 1048576",
		"_SPARK_CONNECT_PYTHON spark/4.1.1 os/linux python/3.12.1": "true false 1048576",
		"_SPARK_CONNECT_PYTHON spark/4.0.2 os/linux python/3.12.1": "true false 67108864",
		"app _SPARK_CONNECT_PYTHON spark/3.5.7 os/darwin":          "false false 67108864",
		"_SPARK_CONNECT_SCALA spark/5.0.0-SNAPSHOT":                "true true 1048576",
		"some client": "true true 1048576",
	} {
		resp, err := server.client.Config(context.Background(), &pb.ConfigRequest{
			SessionId: uuid.NewString(), UserContext: testUser(), ClientType: &client,
			Operation: &pb.ConfigRequest_Operation{OpType: &pb.ConfigRequest_Operation_Get{Get: &pb.ConfigRequest_Get{Keys: []string{ansi, udf, threshold, scripting}}}},
		})
		if err != nil {
			t.Fatal(err)
		}
		p := resp.Pairs
		if got := fmt.Sprint(p[0].GetValue(), " ", p[1].GetValue(), " ", p[2].GetValue()); got != want {
			t.Errorf("%s: %s, want %s", client, got, want)
		}
		if p[3].GetValue() != "true" {
			t.Errorf("%s: what the server sets stays", client)
		}
	}
}

func TestLargeVarTypes(t *testing.T) {
	f := newEngineFixture(t)
	if err := f.setConf(t, keyLargeVarTypes, "true"); err != nil {
		t.Fatal(err)
	}
	const query = "select if(id = 1, null, concat('a', id)) as x, array('q', null) as l, map('k', x'41') as m, cast('v' as binary) as b from range(3)"
	if got, err := f.rows(t, sqlPlan(query)); err != nil || len(got) != 3 || !strings.HasPrefix(got[0], `a0,["q",null],`) || !strings.HasPrefix(got[1], "(null),") {
		t.Errorf("%q, %v", got, err)
	}
	stream, _ := f.execute(t, uuid.NewString(), sqlPlan(query))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	r, err := ipc.NewReader(bytes.NewReader(all[0].GetArrowBatch().Data))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Release()
	if got := r.Schema().String(); strings.Count(got, "large_utf8") != 3 || strings.Count(got, "large_binary") != 2 {
		t.Error(got)
	}
}
