package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// ReleaseExecute drops responses that the client has, or the whole operation.
// An unknown operation is a success without its id: clients may release twice.
func (s *Server) ReleaseExecute(_ context.Context, req *pb.ReleaseExecuteRequest) (*pb.ReleaseExecuteResponse, error) {
	sess, err := s.sessions.get(keyOf(req), nil)
	if err != nil {
		return nil, err
	}
	resp := &pb.ReleaseExecuteResponse{SessionId: sess.key.id, ServerSideSessionId: sess.serverID}
	op := sess.operation(req.GetOperationId())
	if op == nil {
		return resp, nil
	}
	if !op.reattachable {
		return nil, sparkerr.CursorNotReattachable()
	}
	resp.OperationId = &op.id
	switch release := req.GetRelease().(type) {
	case *pb.ReleaseExecuteRequest_ReleaseAll_:
		sess.removeOperation(op, false)
	case *pb.ReleaseExecuteRequest_ReleaseUntil_:
		n, err := op.buffer.number(release.ReleaseUntil.GetResponseId())
		if err != nil {
			return nil, err
		}
		op.buffer.release(n)
	default:
		return nil, sparkerr.RequestSaysNothing("release")
	}
	return resp, nil
}
