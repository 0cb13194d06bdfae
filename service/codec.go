package service

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/encoding/proto"
	"google.golang.org/grpc/mem"
	"google.golang.org/protobuf/encoding/protowire"
	protobuf "google.golang.org/protobuf/proto"
)

// batchCodec is protobuf, but for one case: the rows of a large batch go out
// from where they lie. Marshalling would copy them into a buffer that has to be
// cleared first, which costs a tenth of a large transfer.
type batchCodec struct{ encoding.CodecV2 }

// wholeBytes is the size of rows from which they are not copied.
const wholeBytes = 32 << 10

func newBatchCodec() encoding.CodecV2 {
	return batchCodec{encoding.GetCodecV2(proto.Name)}
}

// Marshal implements encoding.CodecV2.
func (c batchCodec) Marshal(v any) (mem.BufferSlice, error) {
	msg, ok := v.(*pb.ExecutePlanResponse)
	if !ok || len(msg.GetArrowBatch().GetData()) < wholeBytes {
		return c.CodecV2.Marshal(v)
	}
	head, err := batchHead(msg)
	if err != nil {
		return nil, err
	}
	return mem.BufferSlice{mem.SliceBuffer(head), mem.SliceBuffer(msg.GetArrowBatch().Data)}, nil
}

var (
	batchField = (&pb.ExecutePlanResponse{}).ProtoReflect().Descriptor().Fields().ByName("arrow_batch").Number()
	dataField  = (&pb.ExecutePlanResponse_ArrowBatch{}).ProtoReflect().Descriptor().Fields().ByName("data").Number()
)

// batchHead is the message up to the bytes of its rows, which are its last
// field: the order of fields is free.
func batchHead(msg *pb.ExecutePlanResponse) ([]byte, error) {
	batch := msg.GetArrowBatch()
	inner, err := protobuf.Marshal(&pb.ExecutePlanResponse_ArrowBatch{
		RowCount: batch.RowCount, StartOffset: batch.StartOffset, ChunkIndex: batch.ChunkIndex, NumChunksInBatch: batch.NumChunksInBatch,
	})
	if err != nil {
		return nil, err
	}
	inner = protowire.AppendTag(inner, dataField, protowire.BytesType)
	inner = protowire.AppendVarint(inner, uint64(len(batch.Data)))
	head, err := protobuf.Marshal(&pb.ExecutePlanResponse{
		SessionId: msg.SessionId, ServerSideSessionId: msg.ServerSideSessionId, OperationId: msg.OperationId, ResponseId: msg.ResponseId,
		Metrics: msg.Metrics, ObservedMetrics: msg.ObservedMetrics, Schema: msg.Schema,
	})
	if err != nil {
		return nil, err
	}
	head = protowire.AppendTag(head, batchField, protowire.BytesType)
	head = protowire.AppendVarint(head, uint64(len(inner)+len(batch.Data)))
	return append(head, inner...), nil
}
