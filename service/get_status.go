package service

import (
	"context"
	"slices"
	"time"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// endedOperationAge is how long the fate of an ended operation can be asked for.
const endedOperationAge = 30 * time.Minute

type operationStatus = pb.GetStatusResponse_OperationStatus

// GetStatus tells how operations of a session stand; without ids, all of them.
func (s *Server) GetStatus(_ context.Context, req *pb.GetStatusRequest) (*pb.GetStatusResponse, error) {
	sess, err := s.sessions.get(keyOf(req), req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	resp := &pb.GetStatusResponse{SessionId: sess.key.id, ServerSideSessionId: sess.serverID}
	if req.OperationStatus == nil {
		return resp, nil
	}
	ids := req.GetOperationStatus().GetOperationIds()
	if len(ids) == 0 {
		ids = sess.operationIDs()
	}
	for _, id := range ids {
		known := slices.ContainsFunc(resp.OperationStatuses, func(o *operationStatus) bool { return o.OperationId == id })
		if !known {
			resp.OperationStatuses = append(resp.OperationStatuses, &operationStatus{OperationId: id, State: sess.operationState(id)})
		}
	}
	return resp, nil
}

// operationIDs are the live operations and the ended ones that are remembered.
func (s *session) operationIDs() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var ids []string
	for id := range s.operations {
		ids = append(ids, id)
	}
	for id, ended := range s.ended.graves {
		if time.Since(ended.at) < endedOperationAge {
			ids = append(ids, id)
		}
	}
	return ids
}

// operationState is the state of an operation in the protocol's terms: one that
// has ended but was not released is still terminating, unless it was interrupted: that frees it.
func (s *session) operationState(id string) pb.GetStatusResponse_OperationStatus_OperationState {
	s.mu.Lock()
	defer s.mu.Unlock()
	if op := s.operations[id]; op != nil {
		switch operationState(op.state.Load()) {
		case operationRunning:
			return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_RUNNING
		case operationCanceled:
			return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_CANCELLED
		default:
			return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_TERMINATING
		}
	}
	ended, ok := s.ended.find(id)
	if !ok || time.Since(ended.at) >= endedOperationAge {
		return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_UNKNOWN
	}
	switch ended.state {
	case operationSucceeded:
		return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_SUCCEEDED
	case operationFailed:
		return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_FAILED
	default:
		return pb.GetStatusResponse_OperationStatus_OPERATION_STATE_CANCELLED
	}
}
