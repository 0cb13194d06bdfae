package service

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/protobuf/proto"
)

// TestBatchCodec checks that a batch whose rows are not copied reads like any other, with every field that a response has.
func TestBatchCodec(t *testing.T) {
	start, chunk, chunks := int64(3), int64(1), int64(2)
	msg := &pb.ExecutePlanResponse{
		SessionId: "s", ServerSideSessionId: "ss", OperationId: "o", ResponseId: "r",
		Metrics:         &pb.ExecutePlanResponse_Metrics{Metrics: []*pb.ExecutePlanResponse_Metrics_MetricObject{{Name: "m"}}},
		ObservedMetrics: []*pb.ExecutePlanResponse_ObservedMetrics{{Name: "obs"}},
		Schema:          &pb.DataType{Kind: &pb.DataType_Long_{Long: &pb.DataType_Long{}}},
		ResponseType: &pb.ExecutePlanResponse_ArrowBatch_{ArrowBatch: &pb.ExecutePlanResponse_ArrowBatch{
			RowCount: 5, Data: bytes.Repeat([]byte("rows"), wholeBytes), StartOffset: &start, ChunkIndex: &chunk, NumChunksInBatch: &chunks,
		}},
	}
	for _, m := range []any{msg, msg.GetArrowBatch()} {
		v := reflect.ValueOf(m).Elem()
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && !strings.HasPrefix(f.Name, "XXX") && v.Field(i).IsZero() {
				t.Errorf("the test leaves %s of %T empty", f.Name, m)
			}
		}
	}
	codec := newBatchCodec()
	data, err := codec.Marshal(msg)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) != 2 {
		t.Errorf("the rows were copied: %d buffers", len(data))
	}
	got := &pb.ExecutePlanResponse{}
	if err := codec.Unmarshal(data, got); err != nil {
		t.Fatal(err)
	}
	if !proto.Equal(got, msg) {
		t.Errorf("got %v", got.String()[:200])
	}
}
