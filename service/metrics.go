package service

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
)

type observedMetrics = pb.ExecutePlanResponse_ObservedMetrics

// maxMetricNodes is how many operators of a plan are described to clients.
const maxMetricNodes = 100

// metricsOf describes a finished query: its operators, and the rows that the
// root returned. The engine does not count the rows of the others.
func metricsOf(c *translate.Compiled, rows int64) *pb.ExecutePlanResponse_Metrics {
	m := &pb.ExecutePlanResponse_Metrics{}
	if c.Plan == nil {
		addOperator(m, "Command", 0)
	} else {
		addOperators(m, c.Plan, 0)
	}
	m.Metrics[0].ExecutionMetrics = map[string]*pb.ExecutePlanResponse_Metrics_MetricValue{
		"numOutputRows": {Name: "number of output rows", Value: rows, MetricType: "sum"},
	}
	return m
}

// addOperators describes a plan from its root down; the depth is bounded by the number of nodes.
func addOperators(m *pb.ExecutePlanResponse_Metrics, p analyzed.Plan, parent int64) {
	if len(m.Metrics) >= maxMetricNodes {
		return
	}
	id := addOperator(m, operatorName(p), parent)
	if with, ok := p.(*analyzed.With); ok {
		for _, cte := range with.CTEs {
			addOperators(m, cte.Plan, id)
		}
	}
	for _, in := range p.Inputs() {
		addOperators(m, in, id)
	}
}

// addOperator numbers an operator; the root is its own parent.
func addOperator(m *pb.ExecutePlanResponse_Metrics, name string, parent int64) (id int64) {
	id = int64(len(m.Metrics))
	m.Metrics = append(m.Metrics, &pb.ExecutePlanResponse_Metrics_MetricObject{Name: name, PlanId: id, Parent: parent})
	return id
}

// operatorName is Spark's name of what the engine does for a node, or ours.
func operatorName(p analyzed.Plan) string {
	switch p := p.(type) {
	case *analyzed.Aggregate:
		return "HashAggregate"
	case *analyzed.Values:
		return "LocalTableScan"
	case *analyzed.Scan:
		switch source := p.Source.(type) {
		case *analyzed.LocalSource:
			return "LocalTableScan"
		case *analyzed.FileSource:
			return "Scan " + source.Format
		case *analyzed.TableSource:
			return "InMemoryTableScan"
		}
	}
	return reflect.TypeOf(p).Elem().Name()
}

// observe computes the rows that the statement observes, once, and the metrics over
// them. The connection holds the rows and ends with the query.
func (q *query) observe(s *session) error {
	q.conn.Discard()
	for _, o := range q.compiled.Observed {
		if err := q.keepObserved(s, o); err != nil {
			return err
		}
		m := &observedMetrics{Name: o.Name, PlanId: o.PlanID}
		err := q.measure(s, o, m)
		if q.ctx.Err() != nil {
			return q.ctx.Err()
		}
		if err != nil { // it is the metric's, not the query's
			first := int32(0)
			m.RootErrorIdx, m.Errors = &first, errorDetails(asSparkError(err, s.log), s.wantsStack())
		}
		q.observed = append(q.observed, m)
	}
	return nil
}

// keepObserved stores the rows that are observed.
func (q *query) keepObserved(s *session, o *translate.Observed) error {
	rows, err := s.bind(q.ctx, o.Rows)
	if err != nil {
		return err
	}
	defer rows.done()
	sql := fmt.Sprintf("CREATE TEMP TABLE %s AS SELECT * FROM (%s) AS q(%s)", o.Table.Table, rows.sql, strings.Join(o.Columns, ", "))
	if q.op != nil {
		q.op.record.AddStatement(sql)
	}
	if _, err := q.conn.Exec(q.ctx, sql); err != nil {
		return rows.decoded(err)
	}
	return nil
}

// measure computes the metrics over the rows that are kept.
func (q *query) measure(s *session, o *translate.Observed, m *observedMetrics) error {
	metrics, err := s.bind(q.ctx, o.Metrics)
	if err != nil {
		return err
	}
	defer metrics.done()
	metrics.conn = q.conn
	var values [][]any
	err = metrics.eachBatch(func(b batch) error {
		values, err = literals(b, o.Metrics.Schema)
		return err
	})
	if err != nil {
		return err
	}
	for i, f := range o.Metrics.Schema.Fields {
		literal, err := protoLiteral(values[0][i], f.Type)
		if err != nil {
			return err
		}
		m.Keys, m.Values = append(m.Keys, f.Name), append(m.Values, literal)
	}
	return nil
}

// observed adds metrics to the last response, each once.
func (op *operation) observed(metrics []*observedMetrics) {
	for _, m := range metrics {
		if !slices.ContainsFunc(op.trailer.ObservedMetrics, func(other *observedMetrics) bool { return other.Name == m.Name }) {
			op.trailer.ObservedMetrics = append(op.trailer.ObservedMetrics, m)
		}
	}
}
