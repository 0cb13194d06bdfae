package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// AnalyzePlan answers one of fourteen questions about a plan; nothing is executed.
func (s *Server) AnalyzePlan(ctx context.Context, req *pb.AnalyzePlanRequest) (*pb.AnalyzePlanResponse, error) {
	sess, err := s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	resp := &pb.AnalyzePlanResponse{SessionId: sess.key.id, ServerSideSessionId: sess.serverID}
	q, err := protoplan.Analyze(req, sess.conf())
	if err != nil {
		return nil, err
	}
	if q.Plan == nil {
		return resp, sess.answerText(q, resp)
	}
	return resp, sess.answerPlan(ctx, q, resp)
}

// answerText answers the questions that are about no plan.
func (s *session) answerText(q *protoplan.Question, resp *pb.AnalyzePlanResponse) error {
	switch q.Method {
	case protoplan.SparkVersion:
		resp.Result = &pb.AnalyzePlanResponse_SparkVersion_{SparkVersion: &pb.AnalyzePlanResponse_SparkVersion{Version: SparkVersion}}
	case protoplan.DDLParse:
		t, err := types.ParseDDL(q.Text, types.ParseOptions{TimestampNTZ: s.conf().TimestampNTZ()})
		if err != nil {
			return err
		}
		resp.Result = &pb.AnalyzePlanResponse_DdlParse{DdlParse: &pb.AnalyzePlanResponse_DDLParse{Parsed: protoplan.ProtoType(t)}}
	case protoplan.JSONToDDL:
		t, err := types.ParseJSON(q.Text)
		if err != nil {
			return err
		}
		schema, ok := t.(types.StructType)
		if !ok {
			return sparkerr.InvalidSchemaTypeNonStruct(t.SQL())
		}
		resp.Result = &pb.AnalyzePlanResponse_JsonToDdl{JsonToDdl: &pb.AnalyzePlanResponse_JsonToDDL{DdlString: schema.DDL()}}
	default:
		return sparkerr.OneOfNotSet("spark.connect.AnalyzePlanRequest", "ANALYZE_NOT_SET")
	}
	return nil
}

// answerPlan answers the questions about a relation.
func (s *session) answerPlan(ctx context.Context, q *protoplan.Question, resp *pb.AnalyzePlanResponse) error {
	c, err := s.analyze(ctx, q.Plan)
	if err != nil {
		return err
	}
	switch q.Method {
	case protoplan.Schema:
		resp.Result = &pb.AnalyzePlanResponse_Schema_{Schema: &pb.AnalyzePlanResponse_Schema{Schema: protoplan.ProtoType(resultSchema(c))}}
	case protoplan.Explain:
		text, err := s.explain(ctx, q.Plan, c.Plan, q.ExplainMode)
		if err != nil {
			return err
		}
		resp.Result = &pb.AnalyzePlanResponse_Explain_{Explain: &pb.AnalyzePlanResponse_Explain{ExplainString: text}}
	case protoplan.TreeString:
		level := 0
		if q.Level != nil {
			level = *q.Level
		}
		resp.Result = &pb.AnalyzePlanResponse_TreeString_{TreeString: &pb.AnalyzePlanResponse_TreeString{TreeString: resultSchema(c).TreeString(level)}}
	case protoplan.IsLocal:
		resp.Result = &pb.AnalyzePlanResponse_IsLocal_{IsLocal: &pb.AnalyzePlanResponse_IsLocal{IsLocal: isLocal(c)}}
	case protoplan.IsStreaming:
		resp.Result = &pb.AnalyzePlanResponse_IsStreaming_{IsStreaming: &pb.AnalyzePlanResponse_IsStreaming{}}
	case protoplan.InputFiles:
		resp.Result = &pb.AnalyzePlanResponse_InputFiles_{InputFiles: &pb.AnalyzePlanResponse_InputFiles{Files: inputFiles(c.Plan)}}
	default:
		return s.answerMeaning(ctx, q, c, resp)
	}
	return nil
}

// answerMeaning answers what depends on what a query computes, however it is written.
func (s *session) answerMeaning(ctx context.Context, q *protoplan.Question, c *translate.Compiled, resp *pb.AnalyzePlanResponse) error {
	m := planMeaning(c.Plan, s.conf())
	switch q.Method {
	case protoplan.SameSemantics:
		other, err := s.analyze(ctx, q.Other)
		if err != nil {
			return err
		}
		resp.Result = &pb.AnalyzePlanResponse_SameSemantics_{SameSemantics: &pb.AnalyzePlanResponse_SameSemantics{Result: m == planMeaning(other.Plan, s.conf())}}
	case protoplan.SemanticHash:
		resp.Result = &pb.AnalyzePlanResponse_SemanticHash_{SemanticHash: &pb.AnalyzePlanResponse_SemanticHash{Result: semanticHash(m)}}
	case protoplan.Persist:
		s.server.cache.keep(m, c.Plan, (*analyzed.StorageLevel)(q.StorageLevel), s)
		resp.Result = &pb.AnalyzePlanResponse_Persist_{Persist: &pb.AnalyzePlanResponse_Persist{}}
	case protoplan.Unpersist:
		s.server.cache.dropMeaning(m)
		resp.Result = &pb.AnalyzePlanResponse_Unpersist_{Unpersist: &pb.AnalyzePlanResponse_Unpersist{}}
	case protoplan.GetStorageLevel:
		level := s.storageLevel(m)
		resp.Result = &pb.AnalyzePlanResponse_GetStorageLevel_{GetStorageLevel: &pb.AnalyzePlanResponse_GetStorageLevel{StorageLevel: level.Proto()}}
	default:
		return sparkerr.OneOfNotSet("spark.connect.AnalyzePlanRequest", "ANALYZE_NOT_SET")
	}
	return nil
}

// resultSchema is the schema a client sees: of the text, when the rows are rendered.
func resultSchema(c *translate.Compiled) types.StructType {
	if c.Finish != nil {
		return renderedSchema(c.Finish.HTML)
	}
	return c.Schema
}

// isLocal reports whether the plan is data that is at hand, with nothing to compute.
func isLocal(c *translate.Compiled) bool {
	switch p := c.Plan.(type) {
	case nil, *analyzed.Values:
		return true
	case *analyzed.Scan:
		_, ok := p.Source.(*analyzed.LocalSource)
		return ok
	default:
		return c.Command != nil
	}
}

// inputFiles are the files a plan reads, as URIs, each once.
func inputFiles(p analyzed.Plan) []string {
	var files []string
	seen := map[string]bool{}
	eachFileSource(p, func(source *analyzed.FileSource) {
		for _, f := range source.Files {
			if uri := "file://" + f.Path; !seen[uri] {
				seen[uri] = true
				files = append(files, uri)
			}
		}
	})
	return files
}

// eachFileSource calls yield for every file source that a plan scans.
func eachFileSource(p analyzed.Plan, yield func(*analyzed.FileSource)) { // as deep as the analyzer allows
	switch p := p.(type) {
	case nil:
		return
	case *analyzed.Scan:
		if source, ok := p.Source.(*analyzed.FileSource); ok {
			yield(source)
		}
	case *analyzed.With:
		for _, cte := range p.CTEs {
			eachFileSource(cte.Plan, yield)
		}
	}
	for _, in := range p.Inputs() {
		eachFileSource(in, yield)
	}
}
