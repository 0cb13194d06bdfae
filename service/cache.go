package service

import (
	"context"
	"encoding/binary"
	"hash/fnv"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// cachedPlans are the relations that a session asked to keep, by what they
// mean. The engine reads from memory anyway, so only the asking is kept.
type cachedPlans struct {
	mu     sync.Mutex
	levels map[string]protoplan.StorageLevel
}

// defaultStorageLevel is what persist() without a level means.
var defaultStorageLevel = protoplan.StorageLevel{UseDisk: true, UseMemory: true, Deserialized: true, Replication: 1}

func (p *cachedPlans) keep(meaning string, level *protoplan.StorageLevel) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.levels == nil {
		p.levels = map[string]protoplan.StorageLevel{}
	}
	if level == nil {
		level = &defaultStorageLevel
	}
	if _, kept := p.levels[meaning]; !kept { // Spark does not change the level of what is kept
		p.levels[meaning] = *level
	}
}

func (p *cachedPlans) drop(meaning string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.levels, meaning)
}

func (p *cachedPlans) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	clear(p.levels)
}

// level of a kept relation; the zero level, once, when it is not kept.
func (p *cachedPlans) level(meaning string) protoplan.StorageLevel {
	p.mu.Lock()
	defer p.mu.Unlock()
	if level, kept := p.levels[meaning]; kept {
		return level
	}
	return protoplan.StorageLevel{Replication: 1}
}

// cache carries out CACHE TABLE and its kin: names are kept by what they mean now.
func (s *session) cache(ctx context.Context, cmd *analyzed.Cache) error {
	if cmd.Clear {
		s.cached.clear()
		return nil
	}
	c, err := s.compile(ctx, &parsed.NamedTable{RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Name: cmd.Name})
	if err != nil {
		return err
	}
	if cmd.Remove {
		s.cached.drop(meaning(c))
		return nil
	}
	s.cached.keep(meaning(c), nil)
	return nil
}

// isCached answers whether the rows behind a name are kept.
func (s *session) isCached(ctx context.Context, op *operation, text string) error {
	name, err := sqlparse.ParseTableName(text)
	if err != nil {
		return err
	}
	c, err := s.compile(ctx, &parsed.NamedTable{RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Name: name})
	if err != nil {
		return err
	}
	level := s.cached.level(meaning(c))
	kept := level.UseMemory || level.UseDisk || level.UseOffHeap
	answer, err := s.compile(ctx, &parsed.InlineTable{
		RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Names: []string{"value"},
		Rows: [][]parsed.Expr{{&parsed.Literal{Value: kept, Type: types.Boolean}}},
	})
	if err != nil {
		return err
	}
	rows := rowSender{op: op, schema: protoplan.ProtoType(answer.Schema)}
	return rows.query(ctx, answer)
}

// meaning identifies what a compiled query computes: equal texts over equal data.
func meaning(c *translate.Compiled) string {
	var b strings.Builder
	b.WriteString(c.SQL)
	for _, s := range c.Sources {
		b.WriteByte(0)
		if s.Key != "" {
			b.WriteString(s.Key)
		} else {
			b.WriteString(contentKey(s.Data))
		}
	}
	return b.String()
}

// semanticHash is a number that queries of one meaning share.
func semanticHash(meaning string) int32 {
	h := fnv.New32a()
	h.Write([]byte(meaning))
	return int32(binary.BigEndian.Uint32(h.Sum(nil)))
}
