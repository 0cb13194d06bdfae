package service

import (
	"strings"
	"testing"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
)

func TestAskedText(t *testing.T) {
	local := &pb.Relation{RelType: &pb.Relation_LocalRelation{LocalRelation: &pb.LocalRelation{Data: make([]byte, 1<<20)}}}
	limit := &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Limit{Limit: &pb.Limit{Input: local, Limit: 3}}}
	text, kind := askedText(&pb.Plan{OpType: &pb.Plan_Root{Root: limit}}, newRedactor(conf.Conf{}))
	want := "limit < local_relation\n\nlimit\n  input\n    local_relation\n      data: 1048576 bytes\n  limit: 3\n"
	if text != want || kind != "plan" {
		t.Errorf("%s: %q", kind, text)
	}
	if text, kind := askedText(sqlPlan("SELECT 1"), newRedactor(conf.Conf{})); text != "SELECT 1" || kind != "sql" {
		t.Errorf("%s: %q", kind, text)
	}
	read := &pb.Plan{OpType: &pb.Plan_Root{Root: &pb.Relation{RelType: &pb.Relation_Read{Read: &pb.Read{ReadType: &pb.Read_DataSource_{
		DataSource: &pb.Read_DataSource{Options: map[string]string{"dbPassword": "hush"}}}}}}}}
	if text, _ := askedText(read, newRedactor(conf.Conf{})); strings.Contains(text, "hush") || !strings.Contains(text, "options[dbPassword]: *********(redacted)") {
		t.Errorf("%q", text)
	}
	compressed := &pb.Plan{OpType: &pb.Plan_CompressedOperation_{CompressedOperation: &pb.Plan_CompressedOperation{Data: []byte("abc")}}}
	if text, kind := askedText(compressed, newRedactor(conf.Conf{})); text != "compressed plan of 3 bytes" || kind != "plan" {
		t.Errorf("%s: %q", kind, text)
	}
	command := &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_SqlCommand{
		SqlCommand: &pb.SqlCommand{Input: sqlRelation("SELECT 2")}}}}}
	if text, kind := askedText(command, newRedactor(conf.Conf{})); text != "SELECT 2" || kind != "sql" {
		t.Errorf("%s: %q", kind, text)
	}
}

func TestPlanTextIsBounded(t *testing.T) {
	deep, wide := sqlRelation("SELECT 1"), &pb.Project{}
	for range 100_000 {
		deep = &pb.Relation{RelType: &pb.Relation_Limit{Limit: &pb.Limit{Input: deep, Limit: 1}}}
		wide.Expressions = append(wide.Expressions, &pb.Expression{ExprType: &pb.Expression_UnresolvedStar_{UnresolvedStar: &pb.Expression_UnresolvedStar{}}})
	}
	for name, r := range map[string]*pb.Relation{"deep": deep, "wide": {RelType: &pb.Relation_Project{Project: wide}}} {
		text, _ := askedText(&pb.Plan{OpType: &pb.Plan_Root{Root: r}}, newRedactor(conf.Conf{}))
		if len(text) > maxPlanText+1<<16 || !strings.Contains(text, "…") {
			t.Errorf("%s: %d bytes", name, len(text))
		}
	}
}
