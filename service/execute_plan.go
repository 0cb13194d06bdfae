package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"google.golang.org/grpc"
)

// ExecutePlan runs a query or a command and streams its responses. A reattachable
// operation goes on without its stream; others end with it.
func (s *Server) ExecutePlan(req *pb.ExecutePlanRequest, stream grpc.ServerStreamingServer[pb.ExecutePlanResponse]) error {
	sess, err := s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId)
	if err == nil {
		err = s.runOperation(sess, req, stream)
	}
	return toStatus(err, sess, s.log)
}

func (s *Server) runOperation(sess *session, req *pb.ExecutePlanRequest, stream grpc.ServerStreamingServer[pb.ExecutePlanResponse]) error {
	op, err := sess.startOperation(req, s.execute)
	if err != nil {
		return err
	}
	if !op.reattachable {
		defer sess.removeOperation(op, false)
	}
	return op.send(stream.Context(), 1, sess.senderLimits(), stream.Send)
}

// executePlan is the execution of an operation: it responds with everything but the final mark.
func (s *Server) executePlan(ctx context.Context, op *operation) error {
	defer s.rows.enter()()
	plan, err := protoplan.Decompress(op.plan)
	if err != nil {
		return err
	}
	if command, ok := plan.GetOpType().(*pb.Plan_Command); ok {
		return s.executeCommand(ctx, op, command.Command)
	}
	return s.executeRoot(ctx, op, plan)
}
