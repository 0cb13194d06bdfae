package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// ReleaseSession ends a session. An unknown one is a success too; clients may release twice.
func (s *Server) ReleaseSession(_ context.Context, req *pb.ReleaseSessionRequest) (*pb.ReleaseSessionResponse, error) {
	resp := &pb.ReleaseSessionResponse{SessionId: req.GetSessionId()}
	if sess := s.sessions.close(keyOf(req), !req.GetAllowReconnect()); sess != nil {
		resp.ServerSideSessionId = sess.serverID
	}
	return resp, nil
}
