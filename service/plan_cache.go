package service

import (
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// planCache holds the relations that sessions asked to keep, by what they mean.
// As in Spark it is one for all sessions: what one keeps, the others use and may
// drop. What a session asked for ends with it, unless others asked too.
type planCache struct {
	store *rowStore
	count atomic.Int64 // of plans

	mu     sync.Mutex
	plans  map[string]*cachedPlan
	shapes map[string]int // how many plans have columns of these types
}

// cachedPlan is one kept relation. Its rows are stored when a query first needs
// them, and again after something that it reads was written.
type cachedPlan struct {
	level analyzed.StorageLevel
	shape string
	roots []string // paths of the files that it reads

	owners map[*session]bool // who asked for it; the cache's lock guards it
	gone   atomic.Bool       // it was dropped

	storing chan struct{}         // a lock that can be waited for with a context
	rows    *analyzed.TableSource // nil until they are stored; storing guards it
	metrics []*observedMetrics    // what was observed then
}

// defaultStorageLevel is what persist() without a level means.
var defaultStorageLevel = analyzed.StorageLevel{UseDisk: true, UseMemory: true, Deserialized: true, Replication: 1}

func newPlanCache(store *rowStore) *planCache {
	return &planCache{store: store, plans: map[string]*cachedPlan{}, shapes: map[string]int{}}
}

func (p *planCache) isEmpty() bool { return p.count.Load() == 0 }

// hasShape reports whether some plan has columns of the types of columns: a quick
// way to tell that another plan is none of them.
func (p *planCache) hasShape(columns []analyzed.Column) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.shapes[shapeOf(columns)] > 0
}

func shapeOf(columns []analyzed.Column) string {
	var b strings.Builder
	for _, c := range columns {
		b.WriteString(types.CatalogString(c.Type) + "\x00")
	}
	return b.String()
}

func (p *planCache) find(meaning string) *cachedPlan {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.plans[meaning]
}

// keep keeps what plan means for a session. What is kept already keeps its level.
func (p *planCache) keep(meaning string, plan analyzed.Plan, level *analyzed.StorageLevel, owner *session) {
	if level == nil {
		level = &defaultStorageLevel
	}
	if meaning == "" || !level.UseDisk && !level.UseMemory && !level.UseOffHeap {
		return // there is nothing to compare with, or no place
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	kept := p.plans[meaning]
	if kept == nil {
		kept = &cachedPlan{
			level: *level, shape: shapeOf(plan.Output()), roots: rootsOf(plan),
			owners: map[*session]bool{}, storing: make(chan struct{}, 1),
		}
		p.plans[meaning] = kept
		p.shapes[kept.shape]++
		p.count.Add(1)
	}
	kept.owners[owner] = true
}

// drop forgets the plans that are meant, with their rows.
func (p *planCache) drop(is func(meaning string, plan *cachedPlan) bool) {
	var dropped []*cachedPlan
	p.mu.Lock()
	for meaning, plan := range p.plans {
		if is(meaning, plan) {
			delete(p.plans, meaning)
			p.shapes[plan.shape]--
			p.count.Add(-1)
			dropped = append(dropped, plan)
		}
	}
	p.mu.Unlock()
	for _, plan := range dropped {
		plan.gone.Store(true)
		p.dropRows(plan)
	}
}

// dropMeaning forgets one plan.
func (p *planCache) dropMeaning(meaning string) {
	p.drop(func(m string, _ *cachedPlan) bool { return m == meaning })
}

// dropReading forgets the plans that read files at or below one of the paths.
func (p *planCache) dropReading(paths ...string) {
	p.drop(func(_ string, plan *cachedPlan) bool { return plan.reads(paths) })
}

// dropAll forgets everything.
func (p *planCache) dropAll() { p.drop(func(string, *cachedPlan) bool { return true }) }

// join lets a clone own what its source asked for.
func (p *planCache) join(clone, source *session) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, plan := range p.plans {
		if plan.owners[source] {
			plan.owners[clone] = true
		}
	}
}

// leave forgets the plans that only a session that ends asked for.
func (p *planCache) leave(s *session) {
	p.drop(func(_ string, plan *cachedPlan) bool {
		owned := plan.owners[s]
		delete(plan.owners, s)
		return owned && len(plan.owners) == 0
	})
}

// refresh drops the rows that came from files at or below one of the paths; the plans stay.
func (p *planCache) refresh(paths ...string) {
	p.mu.Lock()
	var stale []*cachedPlan
	for _, plan := range p.plans {
		if plan.reads(paths) {
			stale = append(stale, plan)
		}
	}
	p.mu.Unlock()
	for _, plan := range stale {
		p.dropRows(plan)
	}
}

func (p *planCache) dropRows(plan *cachedPlan) {
	plan.storing <- struct{}{}
	rows := plan.rows
	plan.rows = nil
	<-plan.storing
	if rows != nil {
		p.store.drop(rows)
	}
}

// reads reports whether the plan reads files at, below or above one of the paths.
func (plan *cachedPlan) reads(paths []string) bool {
	for _, path := range paths {
		for _, root := range plan.roots {
			if isWithin(root, path) || isWithin(path, root) {
				return true
			}
		}
	}
	return false
}

// isWithin reports whether a path is a folder or below it. A glob stands for the folder above it.
func isWithin(path, folder string) bool {
	path, folder = withoutGlob(path), withoutGlob(folder)
	return path == folder || strings.HasPrefix(path, strings.TrimSuffix(folder, string(filepath.Separator))+string(filepath.Separator))
}

func withoutGlob(path string) string {
	if i := strings.IndexAny(path, "*?[{"); i >= 0 {
		return filepath.Dir(path[:i] + "x")
	}
	return filepath.Clean(path)
}

// rootsOf are the paths of the files that a plan reads.
func rootsOf(p analyzed.Plan) []string {
	var roots []string
	eachFileScan(p, func(_ *analyzed.Scan, source *analyzed.FileSource) { roots = append(roots, source.Roots...) })
	return roots
}
