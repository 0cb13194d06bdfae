package service

import (
	"context"
	"slices"
	"testing"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// batches are the Arrow batches of a plan's answer.
func (f *fixture) batches(t *testing.T, r *pb.ExecutePlanRequest) (all []*pb.ExecutePlanResponse_ArrowBatch) {
	t.Helper()
	stream, err := f.client.ExecutePlan(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	responses, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	for _, response := range responses {
		if b := response.GetArrowBatch(); b != nil {
			all = append(all, b)
		}
	}
	return all
}

func TestArrowCompressionMakesBatchesSmaller(t *testing.T) {
	f := newEngineFixture(t)
	p := sqlPlan("select repeat('spark', 100) as s from range(1000)")
	size := func() (n int) {
		for _, b := range f.batches(t, request(f, uuid.NewString(), p)) {
			n += len(b.Data)
		}
		return n
	}
	plain, rows := size(), f.mustRows(t, p)
	for _, codec := range []string{"zstd", "lz4", "ZSTD"} {
		if err := f.setConf(t, keyArrowCodec, codec); err != nil {
			t.Fatal(err)
		}
		if n := size(); n > plain/10 {
			t.Errorf("%s: %d bytes instead of %d", codec, n, plain)
		}
		if f.mustRows(t, p) != rows {
			t.Errorf("%s: other rows", codec)
		}
	}
	if err := f.setConf(t, keyArrowCodec, "snappy"); condition(err) != "INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS" {
		t.Errorf("an unknown codec: %v", err)
	}
}

func TestRowsPerBatch(t *testing.T) {
	f := newEngineFixture(t)
	for _, c := range []struct {
		setting string
		want    []int64
	}{{"10", []int64{10, 10, 5}}, {"0", []int64{25}}, {"-1", []int64{25}}} {
		if err := f.setConf(t, keyMaxRecords, c.setting); err != nil {
			t.Fatal(err)
		}
		var counts []int64
		for _, b := range f.batches(t, request(f, uuid.NewString(), sqlPlan("select id from range(25)"))) {
			counts = append(counts, b.RowCount)
		}
		if !slices.Equal(counts, c.want) {
			t.Errorf("%s: %v", c.setting, counts)
		}
	}
}

func chunking(preferred int64) *pb.ExecutePlanRequest_RequestOption {
	options := &pb.ResultChunkingOptions{AllowArrowBatchChunking: true}
	if preferred != 0 {
		options.PreferredArrowChunkSize = &preferred
	}
	return &pb.ExecutePlanRequest_RequestOption{RequestOption: &pb.ExecutePlanRequest_RequestOption_ResultChunkingOptions{ResultChunkingOptions: options}}
}

func TestChunkSizes(t *testing.T) {
	f := newEngineFixture(t)
	const limit = 5000
	for _, c := range []struct {
		setting   string
		preferred int64
		want      int // largest chunk; 0 = not cut
	}{
		{"5000", 0, limit}, {"5000", 2000, 2000}, {"5000", 1024, 1024},
		{"5000", 1023, limit}, {"5000", 100_000, limit}, // out of bounds: the server decides
		{"0", 2000, 0}, // turned off
	} {
		if err := f.setConf(t, keyMaxChunk, c.setting); err != nil {
			t.Fatal(err)
		}
		chunks := f.batches(t, request(f, uuid.NewString(), sqlPlan("select id from range(1500)"), chunking(c.preferred)))
		if c.want == 0 {
			if len(chunks) != 1 || chunks[0].ChunkIndex != nil {
				t.Errorf("%+v: %d chunks", c, len(chunks))
			}
			continue
		}
		var data []byte
		for i, b := range chunks {
			last := i == len(chunks)-1
			if b.GetChunkIndex() != int64(i) || b.GetNumChunksInBatch() != int64(len(chunks)) || b.RowCount != 1500 || b.GetStartOffset() != 0 ||
				!last && len(b.Data) != c.want || last && len(b.Data) > c.want {
				t.Errorf("%+v: chunk %d of %d has %d bytes", c, b.GetChunkIndex(), b.GetNumChunksInBatch(), len(b.Data))
			}
			data = append(data, b.Data...)
		}
		if rows := streamRows(t, data); len(rows) != 1500 || rows[1499] != "1499" {
			t.Errorf("%+v: %d rows", c, len(rows))
		}
	}
	if err := f.setConf(t, keyMaxChunk, "5000"); err != nil {
		t.Fatal(err)
	}
	whole := f.batches(t, request(f, uuid.NewString(), sqlPlan("select 1"), chunking(0)))
	if len(whole) != 1 || whole[0].GetNumChunksInBatch() != 1 || whole[0].ChunkIndex == nil {
		t.Errorf("a small batch is one chunk: %v", whole)
	}
}
