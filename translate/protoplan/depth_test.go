package protoplan

import (
	"testing"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func limits(depth int) *pb.Relation {
	r := &pb.Relation{RelType: &pb.Relation_Range{Range: &pb.Range{End: 1, Step: 1}}}
	for range depth {
		r = &pb.Relation{RelType: &pb.Relation_Limit{Limit: &pb.Limit{Input: r, Limit: 1}}}
	}
	return r
}

func negations(depth int) *pb.Expression {
	e := &pb.Expression{ExprType: &pb.Expression_Literal_{Literal: &pb.Expression_Literal{
		LiteralType: &pb.Expression_Literal_Boolean{Boolean: true},
	}}}
	for range depth {
		e = &pb.Expression{ExprType: &pb.Expression_UnresolvedFunction_{UnresolvedFunction: &pb.Expression_UnresolvedFunction{
			FunctionName: "not", Arguments: []*pb.Expression{e},
		}}}
	}
	return e
}

func arrays(depth int) *pb.DataType {
	d := &pb.DataType{Kind: &pb.DataType_Integer_{Integer: &pb.DataType_Integer{}}}
	for range depth {
		d = &pb.DataType{Kind: &pb.DataType_Array_{Array: &pb.DataType_Array{ElementType: d}}}
	}
	return d
}

func TestDepth(t *testing.T) {
	tests := []struct {
		name     string
		relation *pb.Relation
		expr     *pb.Expression
		dataType *pb.DataType
		tooDeep  bool
	}{
		{name: "2,000 relations", relation: limits(2000)},
		{name: "100,000 relations", relation: limits(100_000), tooDeep: true},
		{name: "2,000 expressions", expr: negations(2000)},
		{name: "100,000 expressions", expr: negations(100_000), tooDeep: true},
		{name: "400 arrays", dataType: arrays(400)},
		{name: "100,000 arrays", dataType: arrays(100_000), tooDeep: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var err error
			switch {
			case test.relation != nil:
				_, err = Relation(test.relation, conf.Conf{})
			case test.expr != nil:
				_, err = Expression(test.expr, conf.Conf{})
			default:
				_, err = DataType(test.dataType, conf.Conf{})
			}
			if test.tooDeep != (err != nil) || err != nil && sparkerr.As(err) == nil {
				t.Errorf("got %v", err)
			}
		})
	}
}
