package service

import (
	"context"
	"encoding/binary"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxCacheSearch is how many nodes of a plan are compared with the kept ones.
const maxCacheSearch = 200

// useCached replaces the parts of a plan that were asked to be kept by scans of
// their rows, storing those first when they are not yet. What was observed when they
// were stored is told again, if it is asked for.
func (s *session) useCached(ctx context.Context, op *operation, p analyzed.Plan, asked []*analyzed.Observation) (analyzed.Plan, error) {
	search := cacheSearch{session: s, op: op, left: maxCacheSearch, asked: asked}
	return search.plan(ctx, p)
}

// cacheSearch looks for kept relations in one plan.
type cacheSearch struct {
	session *session
	op      *operation
	asked   []*analyzed.Observation
	found   []*observedMetrics // of the relations that were replaced
	left    int                // nodes to compare
	storing []*cachedPlan      // what this search is part of storing: parts of it can mean the same as all of it
}

func (c *cacheSearch) plan(ctx context.Context, p analyzed.Plan) (analyzed.Plan, error) {
	if c.left--; c.left < 0 {
		return p, nil
	}
	cache, settings := c.session.server.cache, c.session.conf()
	if cache.hasShape(p.Output()) && !repeatsColumns(p) {
		if kept := cache.find(planMeaning(p, settings)); kept != nil && !slices.Contains(c.storing, kept) {
			rows, metrics, err := c.rows(ctx, kept, p)
			if err != nil {
				return nil, err
			}
			c.found = append(c.found, metrics...)
			c.tell(metrics)
			return &analyzed.Scan{Columns: p.Output(), Source: rows}, nil
		}
	}
	return c.inputs(ctx, p)
}

func (c *cacheSearch) inputs(ctx context.Context, p analyzed.Plan) (analyzed.Plan, error) {
	return analyzed.MapInputs(p, func(in analyzed.Plan) (analyzed.Plan, error) { return c.plan(ctx, in) })
}

// tell tells the operation those of the metrics that it asked for.
func (c *cacheSearch) tell(metrics []*observedMetrics) {
	for _, m := range metrics {
		if c.op != nil && slices.ContainsFunc(c.asked, func(o *analyzed.Observation) bool { return o.Name == m.Name }) {
			c.op.observed([]*observedMetrics{m})
		}
	}
}

// rows are the rows of a kept relation, which p yields, and what was observed of them. They are stored once.
func (c *cacheSearch) rows(ctx context.Context, kept *cachedPlan, p analyzed.Plan) (*analyzed.TableSource, []*observedMetrics, error) {
	select {
	case kept.storing <- struct{}{}:
		defer func() { <-kept.storing }()
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	if kept.rows != nil {
		return kept.rows, kept.metrics, nil
	}
	within := cacheSearch{session: c.session, op: c.op, asked: c.asked, left: c.left, storing: append(slices.Clone(c.storing), kept)}
	inner, err := within.inputs(ctx, p)
	if err != nil {
		return nil, nil, err
	}
	compiled, err := translate.Generate(inner, c.session.conf(), analyzed.Observations(inner)) // other queries may ask for others
	if err != nil {
		return nil, nil, err
	}
	store := c.session.server.rows
	table, err := store.shared()
	if err != nil {
		return nil, nil, err
	}
	metrics, err := c.session.materialize(ctx, c.op, compiled, table)
	if err != nil {
		return nil, nil, err
	}
	metrics = append(metrics, within.found...)
	if kept.gone.Load() {
		store.drop(table) // after this execution
		return table, metrics, nil
	}
	kept.rows, kept.metrics = table, metrics
	return table, metrics, nil
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

// storageLevel of a relation; the zero level, once, when it is not kept.
func (s *session) storageLevel(meaning string) protoplan.StorageLevel {
	if plan := s.server.cache.find(meaning); plan != nil {
		return protoplan.StorageLevel(plan.level)
	}
	return protoplan.StorageLevel{Replication: 1}
}

// cacheCommand carries out CACHE TABLE and its kin.
func (s *session) cacheCommand(ctx context.Context, op *operation, cmd *analyzed.Cache) error {
	cache := s.server.cache
	if cmd.Clear {
		cache.dropAll()
		return nil
	}
	if cmd.View != nil {
		if err := s.catalog.createView(cmd.View); err != nil {
			return err
		}
	}
	plan, err := s.relationOf(ctx, cmd.Name)
	if cmd.Remove {
		if err == nil {
			s.uncache(cmd.Name, plan)
		} else if cmd.IfExists && sparkerr.Is(err, "TABLE_OR_VIEW_NOT_FOUND") {
			err = nil
		}
		return err
	}
	if err != nil {
		return err
	}
	cache.keep(planMeaning(plan, s.conf()), plan, cmd.Level, s)
	if cmd.Lazy {
		return nil
	}
	if _, err = s.useCached(ctx, op, plan, nil); err != nil && cmd.View != nil { // the statement made nothing
		cache.dropMeaning(planMeaning(plan, s.conf()))
		s.catalog.dropView(cmd.View.Name, cmd.View.Global)
	}
	return err
}

// uncache forgets a view's rows. With a table goes everything that reads it.
func (s *session) uncache(name []string, plan analyzed.Plan) {
	if s.catalog.snapshot().View(name) != nil {
		s.server.cache.dropMeaning(planMeaning(plan, s.conf()))
		return
	}
	s.server.cache.dropReading(rootsOf(plan)...)
}

// uncacheView forgets the rows of a view that is about to go or to mean something else.
func (s *session) uncacheView(ctx context.Context, name string, global bool) {
	if s.server.cache.isEmpty() {
		return
	}
	parts := []string{name}
	if global {
		parts = []string{globalDatabase, name}
	}
	if s.catalog.snapshot().View(parts) == nil {
		return
	}
	if plan, err := s.relationOf(ctx, parts); err == nil { // a view that is broken has no rows
		s.server.cache.dropMeaning(planMeaning(plan, s.conf()))
	}
}

// refresh forgets rows that came from files. A view sees the files that are there now.
func (s *session) refresh(ctx context.Context, cmd *analyzed.Refresh) error {
	if cmd.Path != "" {
		s.server.cache.refresh(localFolder(cmd.Path))
		return nil
	}
	if view := s.catalog.snapshot().View(cmd.Name); view != nil && view.Plan != nil {
		if err := s.relist(ctx, view); err != nil {
			return err
		}
	}
	plan, err := s.relationOf(ctx, cmd.Name)
	if err != nil {
		return err
	}
	s.server.cache.refresh(rootsOf(plan)...)
	return nil
}

// relist replaces a view over files by one over the files that are there now.
func (s *session) relist(ctx context.Context, view *catalog.View) error {
	snapshot := s.catalog.snapshot()
	var listed func(analyzed.Plan) (analyzed.Plan, error)
	listed = func(p analyzed.Plan) (analyzed.Plan, error) {
		scan, ok := p.(*analyzed.Scan)
		if !ok {
			return analyzed.MapInputs(p, listed)
		}
		old, ok := scan.Source.(*analyzed.FileSource)
		if !ok {
			return p, nil
		}
		source, err := snapshot.DataSource(ctx, catalog.DataSource{Format: old.Format, Paths: old.Roots, Schema: &old.Schema, Options: old.Options})
		if err != nil {
			return nil, err
		}
		return &analyzed.Scan{Columns: scan.Columns, Source: source, Hidden: scan.Hidden}, nil
	}
	plan, err := listed(view.Plan)
	if err != nil || plan == view.Plan {
		return err
	}
	renewed := *view
	renewed.Plan = plan
	s.catalog.replaceView(view, &renewed)
	return nil
}

// relationOf is what a table or view means now.
func (s *session) relationOf(ctx context.Context, name []string) (analyzed.Plan, error) {
	c, err := s.analyze(ctx, &parsed.NamedTable{RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Name: name})
	if err != nil {
		return nil, err
	}
	return c.Plan, nil
}

// isCached answers whether the rows behind a name are kept.
func (s *session) isCached(ctx context.Context, op *operation, text string) error {
	name, err := sqlparse.ParseTableName(text)
	if err != nil {
		return err
	}
	plan, err := s.relationOf(ctx, name)
	if err != nil {
		return err
	}
	kept := s.server.cache.find(planMeaning(plan, s.conf())) != nil
	answer, err := s.compile(ctx, op, &parsed.InlineTable{
		RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Names: []string{"value"},
		Rows: [][]parsed.Expr{{&parsed.Literal{Value: kept, Type: types.Boolean}}},
	})
	if err != nil {
		return err
	}
	rows := rowSender{op: op, schema: protoplan.ProtoType(answer.Schema)}
	return rows.query(ctx, answer)
}

// planMeaning identifies what a plan computes: equal texts over equal data,
// whatever the numbers of the columns and whatever is in files now. "" when there is none.
func planMeaning(p analyzed.Plan, settings conf.Conf) string {
	if p == nil {
		return ""
	}
	last := analyzed.ColumnID(0)
	renewed, _ := analyzed.Renew(p, func() analyzed.ColumnID {
		last++
		return last
	})
	eachFileScan(renewed, func(scan *analyzed.Scan, source *analyzed.FileSource) { scan.Source = rootSource(source) })
	c, err := translate.Generate(renewed, settings, analyzed.Observations(renewed))
	if err != nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(settings.TimeZoneName())
	writeMeaning(&b, c)
	for _, o := range c.Observed {
		b.WriteString("\x00" + o.Name) // whose DataFrame asks does not count
		writeMeaning(&b, o.Rows)
		writeMeaning(&b, o.Metrics)
	}
	return b.String()
}

func writeMeaning(b *strings.Builder, c *translate.Compiled) {
	b.WriteString("\x00" + c.SQL)
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
}

// eachFileScan calls yield for every scan of files in a plan, those in subqueries too.
func eachFileScan(p analyzed.Plan, yield func(*analyzed.Scan, *analyzed.FileSource)) {
	analyzed.WalkPlan(p, func(p analyzed.Plan) {
		if scan, ok := p.(*analyzed.Scan); ok {
			if source, ok := scan.Source.(*analyzed.FileSource); ok {
				yield(scan, source)
			}
		}
	}, nil)
}

// rootSource reads the paths that were asked for instead of the files that are there now.
func rootSource(source *analyzed.FileSource) *analyzed.FileSource {
	out := *source
	out.Files = make([]analyzed.File, len(source.Roots))
	for i, root := range source.Roots {
		out.Files[i] = analyzed.File{Path: root, Values: make([]any, len(source.Partitions.Fields))}
	}
	if source.Format == "parquet" {
		out.Physical = nil
		for _, f := range source.Schema.Fields {
			out.Physical = append(out.Physical, analyzed.PhysicalColumn{Name: f.Name, DuckDBType: "VARCHAR"})
		}
	}
	return &out
}

// semanticHash is a number that queries of one meaning share.
func semanticHash(meaning string) int32 {
	h := fnv.New32a()
	h.Write([]byte(meaning))
	return int32(binary.BigEndian.Uint32(h.Sum(nil)))
}
