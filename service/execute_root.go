package service

import (
	"context"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

func (s *Server) executeRoot(ctx context.Context, op *operation, root *pb.Relation) error { return nil }
func (s *Server) executeCommand(ctx context.Context, op *operation, c *pb.Command) error  { return nil }
func chunkBytes(*pb.ExecutePlanRequest) int                                               { return 0 }
