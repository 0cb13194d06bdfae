package translate

import (
	"maps"
	"slices"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/generator"
)

// observer generates a statement and those that its observations need.
type observer struct {
	settings  conf.Conf
	tables    map[*analyzed.Observation]*analyzed.TableSource
	relations map[*analyzed.Observation]generator.Observed // that were met
	reads     map[*analyzed.TableSource]map[int]bool
}

// newObserver gives each observation a table of the connection.
func newObserver(observations []*analyzed.Observation, settings conf.Conf) *observer {
	o := &observer{settings: settings}
	if len(observations) == 0 {
		return o
	}
	o.tables = make(map[*analyzed.Observation]*analyzed.TableSource, len(observations))
	o.relations = map[*analyzed.Observation]generator.Observed{}
	o.reads = map[*analyzed.TableSource]map[int]bool{}
	for i, asked := range observations {
		o.tables[asked] = &analyzed.TableSource{Database: "temp", Table: "o" + strconv.Itoa(i+1)}
	}
	return o
}

// generate adds the SQL of a plan to c and notes what it reads of observed relations.
func (o *observer) generate(c *Compiled, plan analyzed.Plan) error {
	g, err := generator.Generate(plan, generator.Options{Conf: o.settings, Observed: o.tables})
	if err != nil {
		return err
	}
	c.SQL, c.Sources, c.Natives, c.Origins, c.Failing = g.SQL, g.Sources, g.Natives, g.Origins, g.Failing
	c.Stored, c.ParquetBytes = g.Stored, g.ParquetBytes
	for _, met := range g.Observed {
		asked := met.Relation.Observation
		before, again := o.relations[asked]
		switch {
		case !again:
			o.relations[asked] = met
		case met.Limit < 0 || before.Limit >= 0 && met.Limit > before.Limit:
			o.relations[asked] = met
		}
	}
	for table, columns := range g.Reads {
		if o.reads == nil {
			break
		}
		if o.reads[table] == nil {
			o.reads[table] = map[int]bool{}
		}
		maps.Copy(o.reads[table], columns)
	}
	return nil
}

// observed generates the statements of an observation, when all that read its table are there.
func (o *observer) observed(asked *analyzed.Observation) (*Observed, error) {
	met, ok := o.relations[asked]
	if !ok { // its rows are not read: they were kept
		return nil, nil
	}
	table := o.tables[asked]
	metrics := asked.Over(table)
	out := &Observed{
		Name: asked.Name, PlanID: asked.PlanID, Table: table, Rows: &Compiled{},
		Metrics: &Compiled{Plan: metrics, Schema: schemaOf(metrics.Output())},
	}
	if err := o.generate(out.Metrics, metrics); err != nil {
		return nil, err
	}
	rows := &analyzed.Project{Input: met.Relation.Input}
	if met.Limit >= 0 {
		rows.Input = &analyzed.Limit{Input: met.Relation.Input, Count: met.Limit}
	}
	columns := met.Relation.Output()
	for _, i := range slices.Sorted(maps.Keys(o.reads[table])) {
		c := columns[i]
		ref := &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: c.Type, Null: c.Nullable}, ID: c.ID, Name: c.Name}
		rows.Items = append(rows.Items, analyzed.Item{Column: c, Expr: ref})
		out.Columns = append(out.Columns, "p"+strconv.Itoa(i))
	}
	if len(out.Columns) == 0 {
		out.Columns = []string{"p"} // the one column of a plan without columns
	}
	out.Rows.Plan, out.Rows.Schema = rows, schemaOf(rows.Output())
	return out, o.generate(out.Rows, rows)
}
