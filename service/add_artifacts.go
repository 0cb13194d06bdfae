package service

import (
	"hash/crc32"
	"io"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// maxArtifactBytes is the largest artifact; Spark's largest blob is 2,000 MB.
const maxArtifactBytes = 2 << 30

type artifactSummary = pb.AddArtifactsResponse_ArtifactSummary

// AddArtifacts stores files and blobs that a client streams, whole or in chunks.
// An artifact with a bad checksum is dropped, and its summary says so.
func (s *Server) AddArtifacts(stream grpc.ClientStreamingServer[pb.AddArtifactsRequest, pb.AddArtifactsResponse]) error {
	var upload artifactUpload
	err := s.receiveArtifacts(stream, &upload)
	return toStatus(err, upload.session, s.log)
}

func (s *Server) receiveArtifacts(stream grpc.ClientStreamingServer[pb.AddArtifactsRequest, pb.AddArtifactsResponse], u *artifactUpload) error {
	for {
		req, err := stream.Recv()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if u.session == nil {
			if u.session, err = s.sessions.getOrCreate(keyOf(req), req.ClientObservedServerSideSessionId); err != nil {
				return err
			}
		}
		if err := u.receive(req); err != nil {
			return err
		}
	}
	if u.session == nil {
		return status.Error(codes.InvalidArgument, "the stream of artifacts is empty")
	}
	if u.name != "" {
		return status.Errorf(codes.InvalidArgument, "artifact %q ends before its last chunk", u.name)
	}
	return stream.SendAndClose(&pb.AddArtifactsResponse{
		SessionId: u.session.key.id, ServerSideSessionId: u.session.serverID, Artifacts: u.summaries,
	})
}

// artifactUpload is the state of one stream of artifacts.
type artifactUpload struct {
	session   *session
	summaries []*artifactSummary

	// the chunked artifact under way; name is "" when there is none
	name   string
	chunks int64 // still to come
	data   []byte
	total  int64
	valid  bool
}

func (u *artifactUpload) receive(req *pb.AddArtifactsRequest) error {
	switch p := req.GetPayload().(type) {
	case *pb.AddArtifactsRequest_Batch_:
		if u.name != "" {
			return status.Errorf(codes.InvalidArgument, "artifact %q ends before its last chunk", u.name)
		}
		for _, a := range p.Batch.GetArtifacts() {
			if err := u.finish(a.GetName(), a.GetData().GetData(), checksumHolds(a.GetData())); err != nil {
				return err
			}
		}
		return nil
	case *pb.AddArtifactsRequest_BeginChunk:
		return u.begin(p.BeginChunk)
	case *pb.AddArtifactsRequest_Chunk:
		if u.name == "" {
			return status.Error(codes.InvalidArgument, "a chunk came without the beginning of its artifact")
		}
		return u.chunk(p.Chunk)
	default:
		return status.Error(codes.InvalidArgument, "a request of the stream has no payload")
	}
}

func (u *artifactUpload) begin(b *pb.AddArtifactsRequest_BeginChunkedArtifact) error {
	switch {
	case u.name != "":
		return status.Errorf(codes.InvalidArgument, "artifact %q ends before its last chunk", u.name)
	case b.GetTotalBytes() < 0 || b.GetTotalBytes() > maxArtifactBytes:
		return status.Errorf(codes.ResourceExhausted, "an artifact has at most %d bytes", int64(maxArtifactBytes))
	case b.GetNumChunks() < 1:
		return status.Error(codes.InvalidArgument, "an artifact has at least one chunk")
	}
	if err := checkArtifactName(b.GetName()); err != nil {
		return err
	}
	u.name, u.chunks, u.total, u.valid = b.GetName(), b.GetNumChunks(), b.GetTotalBytes(), true
	u.data = make([]byte, 0, min(b.GetTotalBytes(), 64<<20))
	return u.chunk(b.GetInitialChunk())
}

func (u *artifactUpload) chunk(c *pb.AddArtifactsRequest_ArtifactChunk) error {
	u.valid = u.valid && checksumHolds(c)
	if int64(len(u.data)+len(c.GetData())) > u.total {
		return status.Errorf(codes.InvalidArgument, "artifact %q is larger than announced", u.name)
	}
	u.data = append(u.data, c.GetData()...)
	if u.chunks--; u.chunks > 0 {
		return nil
	}
	name, data, valid := u.name, u.data, u.valid && int64(len(u.data)) == u.total
	u.name, u.data = "", nil
	return u.finish(name, data, valid)
}

// finish stores a whole artifact and sums it up.
func (u *artifactUpload) finish(name string, data []byte, valid bool) error {
	if err := checkArtifactName(name); err != nil {
		return err
	}
	if valid {
		if err := u.session.artifacts.add(name, data); err != nil {
			return err
		}
	}
	u.summaries = append(u.summaries, &artifactSummary{Name: name, IsCrcSuccessful: valid})
	return nil
}

func checksumHolds(c *pb.AddArtifactsRequest_ArtifactChunk) bool {
	return int64(crc32.ChecksumIEEE(c.GetData())) == c.GetCrc()
}
