package service

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/grpc"
)

// ReattachExecute resumes the responses of an operation after the last one the client has.
func (s *Server) ReattachExecute(req *pb.ReattachExecuteRequest, stream grpc.ServerStreamingServer[pb.ExecutePlanResponse]) error {
	sess, err := s.sessions.get(keyOf(req), req.ClientObservedServerSideSessionId)
	if err == nil {
		err = s.reattach(sess, req, stream)
	}
	return toStatus(err, sess, s.log)
}

func (s *Server) reattach(sess *session, req *pb.ReattachExecuteRequest, stream grpc.ServerStreamingServer[pb.ExecutePlanResponse]) error {
	op := sess.operation(req.GetOperationId())
	if op == nil {
		if sess.wasAbandoned(req.GetOperationId()) {
			return sparkerr.OperationAbandoned(req.GetOperationId())
		}
		return sparkerr.OperationNotFound(req.GetOperationId())
	}
	if !op.reattachable {
		return sparkerr.CursorNotReattachable()
	}
	first := int64(1)
	if req.LastResponseId != nil {
		last, err := op.buffer.number(req.GetLastResponseId())
		if err != nil {
			return err
		}
		first = last + 1
	}
	return op.send(stream.Context(), first, sess.senderLimits(), stream.Send)
}
