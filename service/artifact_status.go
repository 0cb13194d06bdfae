package service

import (
	"context"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// cachePrefix starts the names of blobs that local relations refer to by hash.
const cachePrefix = "cache/"

// ArtifactStatus tells which blobs of local relations exist; of other artifacts nothing is known.
func (s *Server) ArtifactStatus(_ context.Context, req *pb.ArtifactStatusesRequest) (*pb.ArtifactStatusesResponse, error) {
	sess, err := s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	resp := &pb.ArtifactStatusesResponse{
		SessionId: sess.key.id, ServerSideSessionId: sess.serverID,
		Statuses: make(map[string]*pb.ArtifactStatusesResponse_ArtifactStatus, len(req.GetNames())),
	}
	for _, name := range req.GetNames() {
		hash, isBlob := strings.CutPrefix(name, cachePrefix)
		_, exists := sess.artifacts.Blob(hash)
		resp.Statuses[name] = &pb.ArtifactStatusesResponse_ArtifactStatus{Exists: isBlob && exists}
	}
	return resp, nil
}
