package service

import (
	"archive/zip"
	"bytes"
	"context"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/protobuf/proto"
)

func artifactChunkOf(data string, damage int64) *artifactChunk {
	return &artifactChunk{Data: []byte(data), Crc: int64(crc32.ChecksumIEEE([]byte(data))) + damage}
}

func single(name, data string) *pb.AddArtifactsRequest_SingleChunkArtifact {
	return &pb.AddArtifactsRequest_SingleChunkArtifact{Name: name, Data: artifactChunkOf(data, 0)}
}

// batchOf, begin and chunk are the three requests of a stream of artifacts.
func batchOf(artifacts ...*pb.AddArtifactsRequest_SingleChunkArtifact) *pb.AddArtifactsRequest {
	return &pb.AddArtifactsRequest{Payload: &pb.AddArtifactsRequest_Batch_{Batch: &pb.AddArtifactsRequest_Batch{Artifacts: artifacts}}}
}

func begin(name string, total, chunks int64, first *artifactChunk) *pb.AddArtifactsRequest {
	return &pb.AddArtifactsRequest{Payload: &pb.AddArtifactsRequest_BeginChunk{BeginChunk: &pb.AddArtifactsRequest_BeginChunkedArtifact{
		Name: name, TotalBytes: total, NumChunks: chunks, InitialChunk: first}}}
}

func chunk(c *artifactChunk) *pb.AddArtifactsRequest {
	return &pb.AddArtifactsRequest{Payload: &pb.AddArtifactsRequest_Chunk{Chunk: c}}
}

// upload sends a stream of artifacts and returns the names, "!" before those with a bad checksum.
func (f *fixture) upload(t *testing.T, requests ...*pb.AddArtifactsRequest) (string, error) {
	t.Helper()
	stream, err := f.client.AddArtifacts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, req := range requests {
		req.SessionId, req.UserContext = f.id, testUser()
		if stream.Send(req) != nil {
			break // the reason comes with the answer
		}
	}
	resp, err := stream.CloseAndRecv()
	var names []string
	for _, a := range resp.GetArtifacts() {
		if a.GetIsCrcSuccessful() {
			names = append(names, a.GetName())
		} else {
			names = append(names, "!"+a.GetName())
		}
	}
	return strings.Join(names, " "), err
}

func (f *fixture) mustUpload(t *testing.T, want string, requests ...*pb.AddArtifactsRequest) {
	t.Helper()
	if got, err := f.upload(t, requests...); err != nil || got != want {
		t.Fatalf("uploaded %q, %v; want %q", got, err, want)
	}
}

func (f *fixture) session() *session {
	return f.server.sessions.find(sessionKey{user: testUser().UserId, id: f.id})
}

// artifactFiles are the files of the session's folder with their contents.
func (f *fixture) artifactFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	root := f.session().artifacts.Folder()
	if root == "" {
		return files
	}
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(root, path)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestArtifactsOfEveryKind(t *testing.T) {
	f := newFixture(t, Options{TempDir: t.TempDir()}, nil)
	zipped := zipOf(t, "pkg/m.py", "x = 1")
	f.mustUpload(t, "pyfiles/m.py pyfiles/p.zip files/d/a.txt archives/z.zip#env archives/y.zip cache/abc",
		batchOf(single("pyfiles/m.py", "m"), single("pyfiles/p.zip", zipped), single("files/d/a.txt", "a")),
		batchOf(single("archives/z.zip#env", zipped), single("archives/y.zip", zipped), single("cache/abc", "blob")))
	want := map[string]string{
		"pyfiles/m.py": "m", "pyfiles/p.zip": zipped, "files/d/a.txt": "a", "archives/z.zip": zipped, "archives/y.zip": zipped,
		"unpacked/env/pkg/m.py": "x = 1", "unpacked/y.zip/pkg/m.py": "x = 1",
	}
	got := f.artifactFiles(t)
	for name, content := range want {
		if got[name] != content {
			t.Errorf("%s: %q", name, got[name])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d files, want %d: staged files stay", len(got), len(want))
	}
	for _, name := range []string{"jars/a.jar", "classes/A.class", "other/a"} {
		if _, err := f.upload(t, batchOf(single(name, "x"))); condition(err) != "NOT_IMPLEMENTED" {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"archives/bad.zip", "archives/bad.tgz", "archives/bad.rar"} {
		if _, err := f.upload(t, batchOf(single(name, "no archive"))); err == nil {
			t.Errorf("%s was unpacked", name)
		}
	}
	if len(f.artifactFiles(t)) != len(want) {
		t.Error("unreadable archives stay")
	}
}

func zipOf(t *testing.T, name, content string) string {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	entry, err := w.Create(name)
	if err == nil {
		_, err = entry.Write([]byte(content))
	}
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestArtifactNamesStayInTheSessionsFolder(t *testing.T) {
	temp := t.TempDir()
	f := newFixture(t, Options{TempDir: temp}, nil)
	f.mustUpload(t, "files/good", batchOf(single("files/good", "x")))
	if err := os.Symlink(temp, filepath.Join(f.session().artifacts.Folder(), "files", "link")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{
		"", ".", "..", "../x", "/etc/x", "files", "files/..", "files/../../x", "files/../../../../../../etc/passwd", `C:\x`, "C:/x", "files/C:/x",
		`files\x`, `files/..\..\x`, "files/a\x00b", "files/" + strings.Repeat("x", 256), "cache/../../x", "archives/z.zip#../x", "archives/z.zip#a#b",
		"forward_to_fs/../../x", "files/link/x", "files/good/x",
	} {
		if _, err := f.upload(t, batchOf(single("files/new", "n"), single(name, "x"))); condition(err) != "INVALID_ARTIFACT_PATH" {
			t.Errorf("%q: %v", name, err)
		}
	}
	for _, entry := range []string{"../../x", "/x", `..\x`} {
		if _, err := f.upload(t, batchOf(single("archives/slip.zip", zipOf(t, entry, "x")))); condition(err) != "INVALID_ARTIFACT_PATH" {
			t.Errorf("archive with %q: %v", entry, err)
		}
	}
	outside, _ := filepath.Glob(filepath.Join(temp, "*"))
	if got := f.artifactFiles(t); len(got) > 3 || len(outside) != 1 {
		t.Errorf("written: %v, %v", got, outside)
	}
}

func TestArtifactChunks(t *testing.T) {
	ok := func(data string) *artifactChunk { return artifactChunkOf(data, 0) }
	bad := func(data string) *artifactChunk { return artifactChunkOf(data, 1) }
	for name, c := range map[string]struct {
		want     string // "" when the stream is refused
		requests []*pb.AddArtifactsRequest
	}{
		"whole":               {"files/a", []*pb.AddArtifactsRequest{begin("files/a", 6, 3, ok("ab")), chunk(ok("cd")), chunk(ok("ef"))}},
		"one chunk":           {"files/a", []*pb.AddArtifactsRequest{begin("files/a", 2, 1, ok("ab"))}},
		"no bytes":            {"files/a", []*pb.AddArtifactsRequest{batchOf(single("files/a", ""))}},
		"nothing":             {"", []*pb.AddArtifactsRequest{batchOf()}},
		"bad first checksum":  {"!files/a", []*pb.AddArtifactsRequest{begin("files/a", 4, 2, bad("ab")), chunk(ok("cd"))}},
		"bad last checksum":   {"!files/a files/b", []*pb.AddArtifactsRequest{begin("files/a", 4, 2, ok("ab")), chunk(bad("cd")), batchOf(single("files/b", "b"))}},
		"batch between":       {"files/a files/b", []*pb.AddArtifactsRequest{begin("files/a", 4, 2, ok("ab")), batchOf(single("files/b", "b")), chunk(ok("cd"))}},
		"refused: missing":    {"-", []*pb.AddArtifactsRequest{begin("files/a", 6, 3, ok("ab")), chunk(ok("cd"))}},
		"refused: longer":     {"-", []*pb.AddArtifactsRequest{begin("files/a", 3, 2, ok("ab")), chunk(ok("cd"))}},
		"refused: shorter":    {"-", []*pb.AddArtifactsRequest{begin("files/a", 5, 2, ok("ab")), chunk(ok("cd"))}},
		"refused: too many":   {"-", []*pb.AddArtifactsRequest{begin("files/a", 4, 2, ok("ab")), chunk(ok("cd")), chunk(ok("ef"))}},
		"refused: none":       {"-", []*pb.AddArtifactsRequest{begin("files/a", 2, 0, ok("ab"))}},
		"refused: no begin":   {"-", []*pb.AddArtifactsRequest{chunk(ok("ab"))}},
		"refused: two begins": {"-", []*pb.AddArtifactsRequest{begin("files/a", 4, 2, ok("ab")), begin("files/b", 4, 2, ok("ab"))}},
		"refused: no payload": {"-", []*pb.AddArtifactsRequest{{}}},
		"refused: no request": {"-", nil},
	} {
		f := newFixture(t, Options{TempDir: t.TempDir()}, nil)
		got, err := f.upload(t, c.requests...)
		switch {
		case c.want == "-" && err == nil:
			t.Errorf("%s: accepted %q", name, got)
		case c.want != "-" && (err != nil || got != c.want):
			t.Errorf("%s: %q, %v", name, got, err)
		case c.want == "-" && c.requests != nil && len(f.artifactFiles(t)) > 0:
			t.Errorf("%s: %v stays", name, f.artifactFiles(t))
		}
		for file := range f.filesIfAny(t) {
			if strings.Contains(c.want, "!"+file) || strings.HasPrefix(file, "staged") {
				t.Errorf("%s: %s was kept", name, file)
			}
		}
	}
}

func (f *fixture) filesIfAny(t *testing.T) map[string]string {
	t.Helper()
	if f.session() == nil {
		return nil
	}
	return f.artifactFiles(t)
}

func TestArtifactsCannotBeReplaced(t *testing.T) {
	f := newFixture(t, Options{TempDir: t.TempDir()}, nil)
	f.mustUpload(t, "files/a cache/x", batchOf(single("files/a", "1"), single("cache/x", "1")))
	f.mustUpload(t, "files/a cache/x", batchOf(single("files/a", "1"), single("cache/x", "1")))
	if _, err := f.upload(t, batchOf(single("files/a", "2"), single("files/b", "b"))); condition(err) != "ARTIFACT_ALREADY_EXISTS" {
		t.Errorf("other content: %v", err)
	}
	if got := f.artifactFiles(t); got["files/a"] != "1" || got["files/b"] != "b" {
		t.Errorf("the first content stays, and what came with the second is kept: %v", got)
	}
}

func TestArtifactQuota(t *testing.T) {
	f := newFixture(t, Options{TempDir: t.TempDir(), ArtifactQuota: 100}, nil)
	half := strings.Repeat("x", 50)
	f.mustUpload(t, "files/a", batchOf(single("files/a", half)))
	f.mustUpload(t, "files/a", batchOf(single("files/a", half))) // counts once
	for name, requests := range map[string][]*pb.AddArtifactsRequest{
		"file":       {batchOf(single("files/b", half+"y"))},
		"blob":       {batchOf(single("cache/b", half+"y"))},
		"announced":  {begin("files/b", 10<<30, 1000, artifactChunkOf("x", 0))},
		"two":        {batchOf(single("files/b", half), single("files/c", "y"))},
		"a zip bomb": {batchOf(single("archives/z.zip", zipOf(t, "z", strings.Repeat("0", 1<<20))))},
	} {
		if _, err := f.upload(t, requests...); condition(err) != "ARTIFACT_QUOTA_EXCEEDED" {
			t.Errorf("%s: %v", name, err)
		}
	}
	f.mustUpload(t, "files/b", batchOf(single("files/b", half))) // what was refused does not count
}

func TestArtifactsForwardedToTheFileSystem(t *testing.T) {
	f := newFixture(t, Options{TempDir: t.TempDir()}, nil)
	target := filepath.Join(t.TempDir(), "new", "file")
	name := "forward_to_fs" + filepath.ToSlash(target)
	if _, err := f.upload(t, batchOf(single(name, "x"))); condition(err) != "_LEGACY_ERROR_TEMP_3161" {
		t.Errorf("not allowed: %v", err)
	}
	if _, err := os.Stat(target); err == nil {
		t.Fatal("written without leave")
	}
	if err := f.setConf(t, keyForwardLocal, "true"); err != nil {
		t.Fatal(err)
	}
	for _, content := range []string{"first", "2"} {
		f.mustUpload(t, name, batchOf(single(name, content)))
		if data, err := os.ReadFile(target); err != nil || string(data) != content {
			t.Errorf("%q, %v", data, err)
		}
	}
	if files := f.artifactFiles(t); len(files) > 0 {
		t.Errorf("the session keeps %v", files)
	}
}

func TestArtifactsEndWithTheirSession(t *testing.T) {
	temp := t.TempDir()
	f := newFixture(t, Options{TempDir: temp}, nil)
	f.mustUpload(t, "files/a cache/x", batchOf(single("files/a", "1"), single("cache/x", "1")))
	clone := uuid.NewString()
	if _, err := f.client.CloneSession(context.Background(), &pb.CloneSessionRequest{SessionId: f.id, UserContext: testUser(), NewSessionId: &clone}); err != nil {
		t.Fatal(err)
	}
	sess := f.session()
	late, err := sess.artifacts.Stage("files/late", 0)
	if err != nil {
		t.Fatal(err)
	}
	f.release(t)
	if err := sess.artifacts.Add(late); condition(toStatus(err, nil, f.server.log)) != "INVALID_HANDLE.SESSION_CLOSED" {
		t.Errorf("an upload that ends after its session: %v", err)
	}
	if err := late.Discard(); err != nil {
		t.Error(err)
	}
	other := &fixture{server: f.server, client: f.client, id: clone}
	if got := other.artifactFiles(t); got["files/a"] != "1" || len(got) != 1 {
		t.Errorf("the clone has %v", got)
	}
	if blob, _ := other.session().artifacts.Blob("x"); string(blob) != "1" {
		t.Errorf("the clone's blob: %q", blob)
	}
	other.release(t)
	if left, _ := filepath.Glob(filepath.Join(temp, "*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// release ends the session and waits until all that it held is gone.
func (f *fixture) release(t *testing.T) {
	t.Helper()
	defer f.server.running.Wait()
	if _, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{SessionId: f.id, UserContext: testUser()}); err != nil {
		t.Fatal(err)
	}
}

func TestArtifactStatus(t *testing.T) {
	f := newFixture(t, Options{TempDir: t.TempDir()}, nil)
	f.mustUpload(t, "files/a cache/x", batchOf(single("files/a", "1"), single("cache/x", "1")))
	resp, err := f.client.ArtifactStatus(context.Background(), &pb.ArtifactStatusesRequest{
		SessionId: f.id, UserContext: testUser(), Names: []string{"cache/x", "cache/y", "x", "files/a", "cache/", ""}})
	if err != nil {
		t.Fatal(err)
	}
	for name, status := range resp.Statuses {
		if status.Exists != (name == "cache/x") {
			t.Errorf("%q: %v", name, status.Exists)
		}
	}
}

func TestCachedLocalRelations(t *testing.T) {
	f := newEngineFixture(t)
	stream := localStream(t, f)
	schema := `{"type":"struct","fields":[{"name":"b","type":"long","nullable":true,"metadata":{}}]}`
	local, err := proto.Marshal(&pb.LocalRelation{Data: stream, Schema: proto.String("a bigint")})
	if err != nil {
		t.Fatal(err)
	}
	f.mustUpload(t, "cache/whole cache/rows cache/schema",
		batchOf(single("cache/whole", string(local)), single("cache/rows", string(stream)), single("cache/schema", schema)))
	whole := &pb.Relation{RelType: &pb.Relation_CachedLocalRelation{CachedLocalRelation: &pb.CachedLocalRelation{Hash: "whole"}}}
	if got := f.mustRows(t, root(whole)); got != "0;1;2" {
		t.Errorf("one blob: %q", got)
	}
	chunked := func(schema string, data ...string) *pb.Relation {
		r := &pb.ChunkedCachedLocalRelation{DataHashes: data}
		if schema != "" {
			r.SchemaHash = &schema
		}
		return &pb.Relation{RelType: &pb.Relation_ChunkedCachedLocalRelation{ChunkedCachedLocalRelation: r}}
	}
	for _, schema := range []string{"", "schema"} {
		if got := f.mustRows(t, root(chunked(schema, "rows", "rows"))); got != "0;1;2;0;1;2" {
			t.Errorf("chunks with schema %q: %q", schema, got)
		}
	}
	for want, relation := range map[string]*pb.Relation{
		"CONNECT_INVALID_PLAN.CANNOT_FIND_CACHED_LOCAL_RELATION": {RelType: &pb.Relation_CachedLocalRelation{
			CachedLocalRelation: &pb.CachedLocalRelation{Hash: "none"}}},
		"CONNECT_INVALID_PLAN.NOT_FOUND_CHUNKED_CACHED_LOCAL_RELATION": chunked("", "rows", "none"),
	} {
		if _, err := f.rows(t, root(relation)); condition(err) != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

func root(r *pb.Relation) *pb.Plan { return &pb.Plan{OpType: &pb.Plan_Root{Root: r}} }

func writeFile(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
