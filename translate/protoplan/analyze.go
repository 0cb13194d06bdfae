package protoplan

import (
	"fmt"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Question is an AnalyzePlanRequest with its plans converted. Fields beyond
// Plan belong to single methods.
type Question struct {
	Method       Method
	Plan         parsed.Relation // nil for SparkVersion, DDLParse and JSONToDDL
	Other        parsed.Relation // SameSemantics
	ExplainMode  string          // Explain: simple, extended, codegen, cost or formatted
	Level        *int            // TreeString: how deep; nil = all
	Text         string          // DDLParse, JSONToDDL
	StorageLevel *StorageLevel   // Persist: nil = the default
	Blocking     bool            // Unpersist

	conf conf.Conf
}

// Method is what is asked about a plan.
type Method int

// Methods of AnalyzePlan in the proto's order.
const (
	Schema Method = iota
	Explain
	TreeString
	IsLocal
	IsStreaming
	InputFiles
	SparkVersion
	DDLParse
	SameSemantics
	SemanticHash
	Persist
	Unpersist
	GetStorageLevel
	JSONToDDL
)

// Analyze converts the plans of an AnalyzePlanRequest.
func Analyze(r *pb.AnalyzePlanRequest, c conf.Conf) (*Question, error) {
	q := &Question{conf: c}
	var err error
	switch t := r.GetAnalyze().(type) {
	case *pb.AnalyzePlanRequest_Schema_:
		q.Method, err = Schema, q.plan(t.Schema.GetPlan())
	case *pb.AnalyzePlanRequest_Explain_:
		q.Method, err = Explain, q.plan(t.Explain.GetPlan())
		if err == nil {
			q.ExplainMode, err = explainMode(t.Explain.GetExplainMode())
		}
	case *pb.AnalyzePlanRequest_TreeString_:
		q.Method, err = TreeString, q.plan(t.TreeString.GetPlan())
		if t.TreeString.Level != nil {
			level := int(t.TreeString.GetLevel())
			q.Level = &level
		}
	case *pb.AnalyzePlanRequest_IsLocal_:
		q.Method, err = IsLocal, q.plan(t.IsLocal.GetPlan())
	case *pb.AnalyzePlanRequest_IsStreaming_:
		q.Method, err = IsStreaming, q.plan(t.IsStreaming.GetPlan())
	case *pb.AnalyzePlanRequest_InputFiles_:
		q.Method, err = InputFiles, q.plan(t.InputFiles.GetPlan())
	case *pb.AnalyzePlanRequest_SparkVersion_:
		q.Method = SparkVersion
	case *pb.AnalyzePlanRequest_DdlParse:
		q.Method, q.Text = DDLParse, t.DdlParse.GetDdlString()
	case *pb.AnalyzePlanRequest_SameSemantics_:
		q.Method, err = SameSemantics, q.plan(t.SameSemantics.GetTargetPlan())
		if err == nil {
			q.Other, err = planRelation(t.SameSemantics.GetOtherPlan(), c)
		}
	case *pb.AnalyzePlanRequest_SemanticHash_:
		q.Method, err = SemanticHash, q.plan(t.SemanticHash.GetPlan())
	case *pb.AnalyzePlanRequest_Persist_:
		q.Method, err = Persist, q.relation(t.Persist.GetRelation())
		if t.Persist.StorageLevel != nil {
			q.StorageLevel = storageLevel(t.Persist.GetStorageLevel())
		}
	case *pb.AnalyzePlanRequest_Unpersist_:
		q.Method, err = Unpersist, q.relation(t.Unpersist.GetRelation())
		q.Blocking = t.Unpersist.GetBlocking()
	case *pb.AnalyzePlanRequest_GetStorageLevel_:
		q.Method, err = GetStorageLevel, q.relation(t.GetStorageLevel.GetRelation())
	case *pb.AnalyzePlanRequest_JsonToDdl:
		q.Method, q.Text = JSONToDDL, t.JsonToDdl.GetJsonString()
	default:
		name, _ := oneofCase(&pb.AnalyzePlanRequest{}, "analyze")
		err = sparkerr.UnknownAnalyzeMethod(name)
	}
	if err != nil {
		return nil, err
	}
	return q, nil
}

func (q *Question) plan(p *pb.Plan) (err error) {
	q.Plan, err = planRelation(p, q.conf)
	return err
}

func (q *Question) relation(r *pb.Relation) (err error) {
	q.Plan, err = Relation(r, q.conf)
	return err
}

// planRelation converts a plan that must be a relation; anything else counts as an empty one.
func planRelation(p *pb.Plan, c conf.Conf) (parsed.Relation, error) {
	p, err := decompress(p)
	if err != nil {
		return nil, err
	}
	return Relation(p.GetRoot(), c)
}

func explainMode(m pb.AnalyzePlanRequest_Explain_ExplainMode) (string, error) {
	switch m {
	case pb.AnalyzePlanRequest_Explain_EXPLAIN_MODE_SIMPLE:
		return "simple", nil
	case pb.AnalyzePlanRequest_Explain_EXPLAIN_MODE_EXTENDED:
		return "extended", nil
	case pb.AnalyzePlanRequest_Explain_EXPLAIN_MODE_CODEGEN:
		return "codegen", nil
	case pb.AnalyzePlanRequest_Explain_EXPLAIN_MODE_COST:
		return "cost", nil
	case pb.AnalyzePlanRequest_Explain_EXPLAIN_MODE_FORMATTED:
		return "formatted", nil
	default:
		return "", sparkerr.RequestSaysNothing("mode of explaining")
	}
}

// StorageLevel is where a client wants a cached plan to be kept.
type StorageLevel struct {
	UseDisk, UseMemory, UseOffHeap, Deserialized bool
	Replication                                  int
}

func storageLevel(s *pb.StorageLevel) *StorageLevel {
	return &StorageLevel{
		UseDisk: s.GetUseDisk(), UseMemory: s.GetUseMemory(), UseOffHeap: s.GetUseOffHeap(),
		Deserialized: s.GetDeserialized(), Replication: int(s.GetReplication()),
	}
}

// Proto converts the level back for the client.
func (s *StorageLevel) Proto() *pb.StorageLevel {
	return &pb.StorageLevel{
		UseDisk: s.UseDisk, UseMemory: s.UseMemory, UseOffHeap: s.UseOffHeap,
		Deserialized: s.Deserialized, Replication: int32(s.Replication),
	}
}

// String lists the fields in the proto's order.
func (s *StorageLevel) String() string {
	return fmt.Sprintf("%t,%t,%t,%t,%d", s.UseDisk, s.UseMemory, s.UseOffHeap, s.Deserialized, s.Replication)
}
