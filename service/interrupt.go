package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Interrupt cancels running operations of a session and tells which ones.
func (s *Server) Interrupt(_ context.Context, req *pb.InterruptRequest) (*pb.InterruptResponse, error) {
	sess, err := s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	matches, err := interruptFilter(req)
	if err != nil {
		return nil, err
	}
	resp := &pb.InterruptResponse{SessionId: sess.key.id, ServerSideSessionId: sess.serverID}
	for _, op := range sess.operationList() {
		if matches(op) && op.interrupt() {
			resp.InterruptedIds = append(resp.InterruptedIds, op.id)
		}
	}
	return resp, nil
}

func interruptFilter(req *pb.InterruptRequest) (func(*operation) bool, error) {
	switch req.GetInterruptType() {
	case pb.InterruptRequest_INTERRUPT_TYPE_ALL:
		return func(*operation) bool { return true }, nil
	case pb.InterruptRequest_INTERRUPT_TYPE_TAG:
		if _, ok := req.GetInterrupt().(*pb.InterruptRequest_OperationTag); !ok {
			return nil, sparkerr.InterruptNeedsTag()
		}
		return func(op *operation) bool { return op.tags[req.GetOperationTag()] }, nil
	case pb.InterruptRequest_INTERRUPT_TYPE_OPERATION_ID:
		if _, ok := req.GetInterrupt().(*pb.InterruptRequest_OperationId); !ok {
			return nil, sparkerr.InterruptNeedsID()
		}
		return func(op *operation) bool { return op.id == req.GetOperationId() }, nil
	default:
		kind := req.GetInterruptType()
		if _, known := pb.InterruptRequest_InterruptType_name[int32(kind)]; !known {
			return nil, sparkerr.InvalidInterruptType("UNRECOGNIZED")
		}
		return nil, sparkerr.InvalidInterruptType(kind.String())
	}
}
