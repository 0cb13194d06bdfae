package service

import (
	"errors"
	"fmt"
	"hash/crc32"
	"io"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service/artifact"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// Settings that allow artifacts to be copied to the server's file system.
const (
	keyForwardLocal       = "spark.sql.artifact.copyFromLocalToFs.allowDestLocal"
	keyForwardLocalServer = "spark.connect.copyFromLocalToFs.allowDestLocal"
)

type (
	artifactSummary = pb.AddArtifactsResponse_ArtifactSummary
	artifactChunk   = pb.AddArtifactsRequest_ArtifactChunk
	artifactStream  = grpc.ClientStreamingServer[pb.AddArtifactsRequest, pb.AddArtifactsResponse]
)

// AddArtifacts stores files and blobs that a client streams, whole or in chunks.
// None is kept before the stream ends well. An artifact with a bad checksum is
// dropped, and its summary says so.
func (s *Server) AddArtifacts(stream artifactStream) error {
	var u artifactUpload
	err := recovered(s.log, func() error { return s.receiveArtifacts(stream, &u) })
	if discarded := u.discard(); discarded != nil {
		s.log.Warn().Err(discarded).Msg("an upload left files behind")
	}
	return toStatus(err, u.session, s.log)
}

func (s *Server) receiveArtifacts(stream artifactStream, u *artifactUpload) error {
	for {
		req, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if u.session == nil {
			if u.session, err = s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId); err != nil {
				return err
			}
		}
		u.session.touch()
		if err := u.receive(req); err != nil {
			return err
		}
	}
	if u.session == nil {
		return status.Error(codes.Unknown, "the stream of artifacts is empty") // whose errors they were, nobody knows
	}
	summaries, err := u.finish()
	if err != nil {
		return err
	}
	return stream.SendAndClose(&pb.AddArtifactsResponse{
		SessionId: u.session.key.id, ServerSideSessionId: u.session.serverID, Artifacts: summaries,
	})
}

// artifactUpload is the state of one stream of artifacts.
type artifactUpload struct {
	session *session
	staged  []*stagedArtifact
	chunked *stagedArtifact // the one that chunks belong to, nil when there is none
}

// stagedArtifact is an artifact of the stream, complete when no chunks are left.
type stagedArtifact struct {
	*artifact.Staged
	left     int64 // chunks to come
	announce int64 // bytes in all, as the client said
	received int64
	valid    bool // all checksums held so far
}

func (u *artifactUpload) receive(req *pb.AddArtifactsRequest) error {
	switch p := req.GetPayload().(type) {
	case *pb.AddArtifactsRequest_Batch_: // may come between the chunks of another artifact
		for _, a := range p.Batch.GetArtifacts() {
			one, err := u.stage(a.GetName(), int64(len(a.GetData().GetData())), 1)
			if err != nil {
				return err
			}
			if err := one.write(a.GetData()); err != nil {
				return err
			}
		}
		return nil
	case *pb.AddArtifactsRequest_BeginChunk:
		return u.begin(p.BeginChunk)
	case *pb.AddArtifactsRequest_Chunk:
		if u.chunked == nil {
			return sparkerr.ArtifactProtocol("a chunk came without the beginning of its artifact")
		}
		return u.chunk(p.Chunk)
	default:
		return sparkerr.RequestSaysNothing("payload")
	}
}

func (u *artifactUpload) begin(b *pb.AddArtifactsRequest_BeginChunkedArtifact) error {
	if u.chunked != nil {
		return sparkerr.ArtifactProtocol(u.chunked.incomplete())
	}
	if b.GetNumChunks() < 1 || b.GetTotalBytes() < 0 {
		return sparkerr.ArtifactChunks(fmt.Sprintf("the artifact %s announces %d chunks of %d bytes", b.GetName(), b.GetNumChunks(), b.GetTotalBytes()))
	}
	var err error
	if u.chunked, err = u.stage(b.GetName(), b.GetTotalBytes(), b.GetNumChunks()); err != nil {
		return err
	}
	return u.chunk(b.GetInitialChunk())
}

func (u *artifactUpload) chunk(c *artifactChunk) error {
	if err := u.chunked.write(c); err != nil {
		return err
	}
	if u.chunked.left > 0 {
		return nil
	}
	if u.chunked.received != u.chunked.announce {
		return sparkerr.ArtifactChunks(u.chunked.incomplete())
	}
	u.chunked = nil
	return nil
}

// stage begins to receive an artifact.
func (u *artifactUpload) stage(name string, announced, chunks int64) (*stagedArtifact, error) {
	staged, err := u.session.artifacts.Stage(name, announced)
	if err != nil {
		return nil, err
	}
	a := &stagedArtifact{Staged: staged, left: chunks, announce: announced, valid: true}
	u.staged = append(u.staged, a)
	return a, nil
}

func (a *stagedArtifact) write(c *artifactChunk) error {
	a.left--
	if a.received += int64(len(c.GetData())); a.received > a.announce {
		return sparkerr.ArtifactChunks(a.incomplete())
	}
	a.valid = a.valid && int64(crc32.ChecksumIEEE(c.GetData())) == c.GetCrc()
	_, err := a.Write(c.GetData())
	return err
}

func (a *stagedArtifact) incomplete() string {
	return fmt.Sprintf("the artifact %s has %d of %d bytes with %d chunks to come", a.Name(), a.received, a.announce, a.left)
}

// finish keeps the artifacts and sums them up. One that exists with other
// content does not keep the others from being stored.
func (u *artifactUpload) finish() (summaries []*artifactSummary, err error) {
	if u.chunked != nil {
		return nil, sparkerr.ArtifactProtocol(u.chunked.incomplete())
	}
	var exists error
	for _, a := range u.staged {
		summaries = append(summaries, &artifactSummary{Name: a.Name(), IsCrcSuccessful: a.valid})
		if !a.valid {
			continue
		}
		switch err := u.keep(a); {
		case sparkerr.Is(err, "ARTIFACT_ALREADY_EXISTS"):
			if exists == nil {
				exists = err
			}
		case err != nil:
			return nil, err
		}
	}
	return summaries, exists
}

func (u *artifactUpload) keep(a *stagedArtifact) error {
	if a.Destination() == "" {
		return u.session.artifacts.Add(a.Staged)
	}
	if c := u.session.conf(); !c.Bool(keyForwardLocal) && (isSet(c, keyForwardLocal) || !c.Bool(keyForwardLocalServer)) {
		return sparkerr.ForwardRefused()
	}
	return a.Forward()
}

// discard forgets what was not kept.
func (u *artifactUpload) discard() error {
	var all error
	for _, a := range u.staged {
		all = errors.Join(all, a.Discard())
	}
	return all
}
