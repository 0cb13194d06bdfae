package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Reasons for what is refused.
const (
	needsPythonWorker = "running Python functions over whole partitions or groups is not implemented"
	needsStreaming    = "structured streaming is not implemented"
	needsML           = "Spark ML is not implemented"
	needsPipelines    = "declarative pipelines are not implemented"
	needsJVM          = "it carries JVM code, and there is no JVM"
)

// refusedRelation gives the node for a relation that a real Spark runs and we do not.
func (c *converter) refusedRelation(r *pb.Relation) parsed.Relation {
	switch t := r.GetRelType().(type) {
	case *pb.Relation_MapPartitions:
		return c.refuseFunction(r, t.MapPartitions.GetFunc())
	case *pb.Relation_GroupMap:
		if t.GroupMap.TransformWithStateInfo != nil || t.GroupMap.GetIsMapGroupsWithState() {
			return c.refuse(r, needsStreaming)
		}
		return c.refuseFunction(r, t.GroupMap.GetFunc())
	case *pb.Relation_CoGroupMap:
		return c.refuseFunction(r, t.CoGroupMap.GetFunc())
	case *pb.Relation_WithWatermark:
		return c.refuse(r, needsStreaming)
	case *pb.Relation_ApplyInPandasWithState:
		return c.refuse(r, needsStreaming)
	case *pb.Relation_CommonInlineUserDefinedTableFunction:
		return c.refuse(r, "Python table functions are not implemented")
	case *pb.Relation_CommonInlineUserDefinedDataSource:
		return c.refuse(r, "Python data sources are not implemented")
	case *pb.Relation_RelationChanges:
		return c.refuse(r, "no table here keeps its changes")
	case *pb.Relation_NearestByJoin:
		return c.refuse(r, "nearest-by joins are not implemented")
	case *pb.Relation_MlRelation:
		return c.refuse(r, needsML)
	default:
		c.invalidOneof(r, "rel_type") // Unknown, not set, or newer than we are
		return nil
	}
}

func (c *converter) refuseFunction(r *pb.Relation, f *pb.CommonInlineUserDefinedFunction) parsed.Relation {
	switch f.GetFunction().(type) {
	case *pb.CommonInlineUserDefinedFunction_PythonUdf:
		return c.refuse(r, needsPythonWorker)
	case *pb.CommonInlineUserDefinedFunction_ScalarScalaUdf:
		return c.refuse(r, needsJVM)
	default:
		c.invalidOneof(&pb.CommonInlineUserDefinedFunction{}, "function")
		return nil
	}
}

func (c *converter) refuse(r *pb.Relation, reason string) parsed.Relation {
	name, _ := oneofCase(r, "rel_type")
	return c.unsupported("the relation "+name, reason)
}

func (c *converter) unsupported(what, reason string) parsed.Relation {
	return &parsed.Unsupported{Err: sparkerr.NotImplementedBecause(what, reason, c.origin)}
}

func (c *converter) unsupportedExpr(what, reason string) parsed.Expr {
	return &parsed.UnsupportedExpr{ExprCommon: c.at(), Err: sparkerr.NotImplementedBecause(what, reason, c.origin)}
}

func (c *converter) unsupportedCommand(what, reason string) parsed.Plan {
	return &parsed.UnsupportedCommand{CommandCommon: c.commandAt(), Err: sparkerr.NotImplementedBecause(what, reason, c.origin)}
}
