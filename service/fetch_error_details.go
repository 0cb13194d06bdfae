package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// FetchErrorDetails tells everything about an error, once; nothing when it is unknown.
func (s *Server) FetchErrorDetails(_ context.Context, req *pb.FetchErrorDetailsRequest) (*pb.FetchErrorDetailsResponse, error) {
	sess, err := s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	resp := &pb.FetchErrorDetailsResponse{SessionId: sess.key.id, ServerSideSessionId: sess.serverID}
	if e := sess.errors.take(req.GetErrorId()); e != nil {
		root := int32(0)
		resp.RootErrorIdx, resp.Errors = &root, errorDetails(e, sess.wantsStack())
	}
	return resp, nil
}
