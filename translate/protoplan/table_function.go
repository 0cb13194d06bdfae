package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// tableFunction takes the name as one part, dots included.
func (c *converter) tableFunction(f *pb.UnresolvedTableValuedFunction) parsed.Relation {
	return &parsed.TableFunction{Name: []string{f.GetFunctionName()}, Args: c.exprs(f.GetArguments())}
}
