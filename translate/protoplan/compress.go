package protoplan

import (
	"bytes"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
	"google.golang.org/protobuf/proto"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// maxPlanBytes is the largest plan a client may send compressed, as in Spark.
const maxPlanBytes = 512 << 20

// decompress returns p with a compressed operation replaced by what it holds.
func decompress(p *pb.Plan) (*pb.Plan, error) {
	packed := p.GetCompressedOperation()
	if packed == nil {
		return p, nil
	}
	if packed.GetCompressionCodec() != pb.CompressionCodec_COMPRESSION_CODEC_ZSTD {
		return nil, enumError(packed.GetCompressionCodec())
	}
	data, err := unzstd(packed.GetData(), maxPlanBytes)
	if err != nil {
		return nil, err
	}
	switch packed.GetOpType() {
	case pb.Plan_CompressedOperation_OP_TYPE_RELATION:
		relation := &pb.Relation{}
		if err := proto.Unmarshal(data, relation); err != nil {
			return nil, cannotParse(err.Error())
		}
		return &pb.Plan{OpType: &pb.Plan_Root{Root: relation}}, nil
	case pb.Plan_CompressedOperation_OP_TYPE_COMMAND:
		command := &pb.Command{}
		if err := proto.Unmarshal(data, command); err != nil {
			return nil, cannotParse(err.Error())
		}
		return &pb.Plan{OpType: &pb.Plan_Command{Command: command}}, nil
	default:
		return nil, cannotParse("unknown operation type " + packed.GetOpType().String())
	}
}

func unzstd(data []byte, limit int64) ([]byte, error) {
	var header zstd.Header
	if err := header.Decode(data); err == nil && header.HasFCS && header.FrameContentSize > uint64(limit) {
		return nil, sparkerr.PlanTooLarge(int64(min(header.FrameContentSize, 1<<63-1)), limit)
	}
	reader, err := zstd.NewReader(bytes.NewReader(data), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, cannotParse(err.Error())
	}
	defer reader.Close()
	plain, err := io.ReadAll(io.LimitReader(reader, limit+1))
	if int64(len(plain)) > limit {
		return nil, sparkerr.PlanTooLarge(0, limit)
	}
	if err != nil {
		return nil, cannotParse(err.Error())
	}
	return plain, nil
}

func cannotParse(reason string) error { return sparkerr.CannotParsePlan(fmt.Sprintf("%.200s", reason)) }

// Decompress returns p with a compressed operation replaced by what it holds: for servers that look at commands before
// they are converted.
func Decompress(p *pb.Plan) (*pb.Plan, error) { return decompress(p) }
