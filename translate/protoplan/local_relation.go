package protoplan

import (
	"crypto/sha256"
	"encoding/hex"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// localRelation keeps the data as it came. Schema alone means no rows.
func (c *converter) localRelation(l *pb.LocalRelation) parsed.Relation {
	if l.Data == nil {
		if l.Schema == nil {
			c.invalid("SCHEMA_REQUIRED_FOR_LOCAL_RELATION")
		}
		return &parsed.LocalRelation{Schema: l.GetSchema()}
	}
	return &parsed.LocalRelation{Data: [][]byte{l.GetData()}, Schema: l.GetSchema(), Key: contentKey(l)}
}

// contentKey is equal for equal data and schema.
func contentKey(l *pb.LocalRelation) string {
	data := sha256.Sum256(l.GetData())
	if l.Schema == nil {
		return hex.EncodeToString(data[:])
	}
	both := sha256.Sum256(append(data[:], l.GetSchema()...))
	return hex.EncodeToString(both[:])
}

func (c *converter) cachedLocalRelation(l *pb.CachedLocalRelation) parsed.Relation {
	return &parsed.CachedLocalRelation{Hash: l.GetHash()}
}

func (c *converter) chunkedCachedLocalRelation(l *pb.ChunkedCachedLocalRelation) parsed.Relation {
	if len(l.GetDataHashes()) == 0 {
		c.invalid("CHUNKED_CACHED_LOCAL_RELATION_WITHOUT_DATA")
	}
	return &parsed.CachedLocalRelation{DataHashes: l.GetDataHashes(), SchemaHash: l.GetSchemaHash()}
}

func (c *converter) cachedRemoteRelation(r *pb.CachedRemoteRelation) parsed.Relation {
	return &parsed.CachedRemoteRelation{ID: r.GetRelationId()}
}

// LocalRelation converts the content of the artifact that a CachedLocalRelation names.
func LocalRelation(l *pb.LocalRelation) (parsed.Relation, error) {
	return Relation(&pb.Relation{RelType: &pb.Relation_LocalRelation{LocalRelation: l}}, conf.Conf{})
}
