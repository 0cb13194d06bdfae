package service

import (
	"context"
	"encoding/binary"
	"hash/fnv"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxCacheSearch is how many nodes of a plan are compared with the kept ones.
const maxCacheSearch = 200

// cachedPlans are the relations that a session asked to keep, by what they
// mean. Their rows are stored when a query first needs them.
type cachedPlans struct {
	mu    sync.Mutex
	plans map[string]*cachedPlan
}

// cachedPlan is one kept relation; rows is nil until they are stored.
type cachedPlan struct {
	level protoplan.StorageLevel

	storing sync.Mutex
	rows    *analyzed.TableSource
	files   bool // the rows come from files, which may change
}

// defaultStorageLevel is what persist() without a level means.
var defaultStorageLevel = protoplan.StorageLevel{UseDisk: true, UseMemory: true, Deserialized: true, Replication: 1}

func (p *cachedPlans) isEmpty() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.plans) == 0
}

func (p *cachedPlans) find(meaning string) *cachedPlan {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.plans[meaning]
}

func (p *cachedPlans) keep(meaning string, level *protoplan.StorageLevel) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.plans == nil {
		p.plans = map[string]*cachedPlan{}
	}
	if level == nil {
		level = &defaultStorageLevel
	}
	if _, kept := p.plans[meaning]; !kept { // Spark does not change the level of what is kept
		p.plans[meaning] = &cachedPlan{level: *level}
	}
}

// take forgets the plan of a meaning, or all plans for "", and returns them.
func (p *cachedPlans) take(meaning string) []*cachedPlan {
	p.mu.Lock()
	defer p.mu.Unlock()
	var taken []*cachedPlan
	for m, plan := range p.plans {
		if meaning == "" || m == meaning {
			taken = append(taken, plan)
			delete(p.plans, m)
		}
	}
	return taken
}

// storageLevel of a relation; the zero level, once, when it is not kept.
func (s *session) storageLevel(meaning string) protoplan.StorageLevel {
	if plan := s.cached.find(meaning); plan != nil {
		return plan.level
	}
	return protoplan.StorageLevel{Replication: 1}
}

// dropCached forgets kept relations with their rows; "" means all.
func (s *session) dropCached(meaning string) {
	for _, plan := range s.cached.take(meaning) {
		s.dropRows(plan)
	}
}

func (s *session) dropRows(plan *cachedPlan) {
	plan.storing.Lock()
	defer plan.storing.Unlock()
	if plan.rows == nil {
		return
	}
	if err := s.dropTable(plan.rows); err != nil {
		s.log.Warn().Err(err).Msg("the rows of a cached relation were not dropped")
	}
	plan.rows = nil
}

// refreshCached drops the stored rows that came from files: somebody wrote some.
func (s *session) refreshCached() {
	s.cached.mu.Lock()
	plans := make([]*cachedPlan, 0, len(s.cached.plans))
	for _, plan := range s.cached.plans {
		plans = append(plans, plan)
	}
	s.cached.mu.Unlock()
	for _, plan := range plans {
		if plan.files {
			s.dropRows(plan)
		}
	}
}

// useCached replaces the parts of a plan that were asked to be kept by scans of
// their rows, storing those first when they are not yet.
func (s *session) useCached(ctx context.Context, op *operation, p analyzed.Plan) (analyzed.Plan, error) {
	left := maxCacheSearch
	return s.searchCached(ctx, op, p, &left)
}

func (s *session) searchCached(ctx context.Context, op *operation, p analyzed.Plan, left *int) (analyzed.Plan, error) {
	if *left--; *left < 0 {
		return p, nil
	}
	settings := s.conf()
	if plan := s.cached.find(planMeaning(p, settings)); plan != nil && !repeatsColumns(p) {
		rows, err := s.cachedRows(ctx, op, plan, p, settings)
		if err != nil {
			return nil, err
		}
		return &analyzed.Scan{Columns: p.Output(), Source: rows}, nil
	}
	return analyzed.MapInputs(p, func(in analyzed.Plan) (analyzed.Plan, error) { return s.searchCached(ctx, op, in, left) })
}

// cachedRows are the rows of a kept relation, which p yields.
func (s *session) cachedRows(ctx context.Context, op *operation, plan *cachedPlan, p analyzed.Plan, settings conf.Conf) (*analyzed.TableSource, error) {
	plan.storing.Lock()
	defer plan.storing.Unlock()
	if plan.rows != nil {
		return plan.rows, nil
	}
	c, err := translate.Generate(p, settings)
	if err != nil {
		return nil, err
	}
	scan, err := s.materialize(ctx, op, c)
	if err != nil {
		return nil, err
	}
	plan.rows, plan.files = scan.Source.(*analyzed.TableSource), len(inputFiles(p)) > 0
	return plan.rows, nil
}

func repeatsColumns(p analyzed.Plan) bool {
	seen := map[analyzed.ColumnID]bool{}
	for _, c := range p.Output() {
		if seen[c.ID] {
			return true
		}
		seen[c.ID] = true
	}
	return false
}

// cache carries out CACHE TABLE and its kin: names are kept by what they mean now.
func (s *session) cache(ctx context.Context, cmd *analyzed.Cache) error {
	if cmd.Clear {
		s.dropCached("")
		return nil
	}
	m, err := s.nameMeaning(ctx, cmd.Name)
	if err != nil {
		return err
	}
	if cmd.Remove {
		s.dropCached(m)
	} else {
		s.cached.keep(m, nil)
	}
	return nil
}

// nameMeaning is what a table or view means now.
func (s *session) nameMeaning(ctx context.Context, name []string) (string, error) {
	c, err := s.analyze(ctx, &parsed.NamedTable{RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Name: name})
	if err != nil {
		return "", err
	}
	return planMeaning(c.Plan, s.conf()), nil
}

// isCached answers whether the rows behind a name are kept.
func (s *session) isCached(ctx context.Context, op *operation, text string) error {
	name, err := sqlparse.ParseTableName(text)
	if err != nil {
		return err
	}
	m, err := s.nameMeaning(ctx, name)
	if err != nil {
		return err
	}
	answer, err := s.compile(ctx, op, &parsed.InlineTable{
		RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Names: []string{"value"},
		Rows: [][]parsed.Expr{{&parsed.Literal{Value: s.cached.find(m) != nil, Type: types.Boolean}}},
	})
	if err != nil {
		return err
	}
	rows := rowSender{op: op, schema: protoplan.ProtoType(answer.Schema)}
	return rows.query(ctx, answer)
}

// planMeaning identifies what a plan computes: equal texts over equal data,
// whatever the numbers of the columns. "" when there is none.
func planMeaning(p analyzed.Plan, settings conf.Conf) string {
	if p == nil {
		return ""
	}
	last := analyzed.ColumnID(0)
	renewed, _ := analyzed.Renew(p, func() analyzed.ColumnID {
		last++
		return last
	})
	c, err := translate.Generate(renewed, settings)
	if err != nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(settings.TimeZoneName() + "\x00" + c.SQL)
	for _, f := range c.Schema.Fields {
		b.WriteString("\x00" + types.CatalogString(f.Type)) // names do not count
	}
	for _, source := range c.Sources {
		key := source.Key
		if key == "" {
			key = contentKey(source.Data)
		}
		b.WriteString("\x00" + key)
	}
	return b.String()
}

// semanticHash is a number that queries of one meaning share.
func semanticHash(meaning string) int32 {
	h := fnv.New32a()
	h.Write([]byte(meaning))
	return int32(binary.BigEndian.Uint32(h.Sum(nil)))
}
