package reliability

import (
	"context"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// upload sends requests as one AddArtifacts call.
func (s *session) upload(requests ...*pb.AddArtifactsRequest) (*pb.AddArtifactsResponse, error) {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	stream, err := s.stub.AddArtifacts(ctx)
	if err != nil {
		return nil, err
	}
	for _, r := range requests {
		r.SessionId, r.UserContext = s.id, s.user
		if stream.Send(r) != nil {
			break // CloseAndRecv tells why
		}
	}
	return stream.CloseAndRecv()
}

func chunkOf(data string) *pb.AddArtifactsRequest_ArtifactChunk {
	return &pb.AddArtifactsRequest_ArtifactChunk{Data: []byte(data), Crc: int64(crc32.ChecksumIEEE([]byte(data)))}
}

func whole(name, data string) *pb.AddArtifactsRequest {
	return &pb.AddArtifactsRequest{Payload: &pb.AddArtifactsRequest_Batch_{Batch: &pb.AddArtifactsRequest_Batch{
		Artifacts: []*pb.AddArtifactsRequest_SingleChunkArtifact{{Name: name, Data: chunkOf(data)}}}}}
}

func begin(name string, total, chunks int64, data string) *pb.AddArtifactsRequest {
	return &pb.AddArtifactsRequest{Payload: &pb.AddArtifactsRequest_BeginChunk{BeginChunk: &pb.AddArtifactsRequest_BeginChunkedArtifact{
		Name: name, TotalBytes: total, NumChunks: chunks, InitialChunk: chunkOf(data)}}}
}

func next(data string) *pb.AddArtifactsRequest {
	return &pb.AddArtifactsRequest{Payload: &pb.AddArtifactsRequest_Chunk{Chunk: chunkOf(data)}}
}

// TestArtifacts (R17): whatever a client calls its files, they stay in the session's folder, and damaged ones are not kept.
func TestArtifacts(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	sess := dial(t, s.address).session()
	outside := t.TempDir()
	up := strings.Repeat("../", 20)
	for _, name := range []string{
		"../x", "files/../../x", "files/" + up + outside[1:] + "/x", outside + "/x", "/etc/x", "files//../../x", `C:\x`, `files\..\..\x`, "files/C:/x",
		"files/a\x00b", "", ".", "..", "files/..", "files/", "files/" + strings.Repeat("x", 300), "pyfiles/../../x.py", "archives/../x.zip#y", "archives/x.zip#../../y", "jars/x.jar",
	} {
		if r, err := sess.upload(whole(name, "evil")); err == nil {
			t.Errorf("%q was taken: %v", name, r)
		} else if condition(err) == "INTERNAL_ERROR" {
			t.Errorf("%q: %v", name, err)
		}
	}
	for what, requests := range map[string][]*pb.AddArtifactsRequest{
		"a file in a file":        {begin("files/a", 8, 2, "1234"), begin("files/b", 8, 2, "1234"), next("5678"), next("5678")},
		"a chunk of nothing":      {next("1234")},
		"too few chunks":          {begin("files/e", 12, 3, "1234"), next("5678")},
		"ten gigabytes announced": {begin("files/f", 10<<30, 327680, "1234")},
		"a negative size":         {begin("files/g", -1, 1, "1234")},
		"no chunks":               {begin("files/h", 4, 0, "1234")},
	} {
		if r, err := sess.upload(requests...); err == nil {
			t.Errorf("%s was taken: %v", what, r)
		} else if condition(err) == "INTERNAL_ERROR" {
			t.Errorf("%s: %v", what, err)
		}
	}
	bad := whole("files/damaged", "data")
	bad.GetBatch().Artifacts[0].Data.Crc++
	if r, err := sess.upload(bad); err != nil || r.GetArtifacts()[0].GetIsCrcSuccessful() {
		t.Errorf("a damaged file: %v, %v", r, err)
	}
	if r, err := sess.upload(whole("files/good", "data")); err != nil || !r.GetArtifacts()[0].GetIsCrcSuccessful() {
		t.Fatalf("a good file: %v, %v", r, err)
	}
	if left, _ := os.ReadDir(outside); len(left) > 0 {
		t.Errorf("written outside: %v", left)
	}
	if kept := s.filesOf(t); len(kept) != 1 || filepath.Base(kept[0]) != "good" {
		t.Errorf("kept: %v", kept)
	}
	if err := sess.release(); err != nil {
		t.Fatal(err)
	}
	deadline := time.Now().Add(5 * time.Second)
	for len(s.filesOf(t)) > 0 {
		if time.Now().After(deadline) {
			t.Fatalf("left after the session: %v", s.filesOf(t))
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// filesOf lists the files below the folders of artifacts.
func (s *server) filesOf(t *testing.T) (files []string) {
	t.Helper()
	err := filepath.WalkDir(s.dir, func(path string, e os.DirEntry, err error) error {
		if os.IsNotExist(err) { // it goes while we look
			return nil
		}
		if err == nil && !e.IsDir() && filepath.Base(path) != "lock" {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
