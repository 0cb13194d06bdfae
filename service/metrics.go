package service

import (
	"context"
	"reflect"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
)

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

// observe computes the metrics that the query asked to observe and adds them to
// the last response. A metric that fails does not fail the query: its error is its value.
func (s *session) observe(ctx context.Context, op *operation, c *translate.Compiled) error {
	for _, o := range c.Observed {
		m := &pb.ExecutePlanResponse_ObservedMetrics{Name: o.Name, PlanId: o.PlanID}
		values, err := evaluator{s}.Evaluate(ctx, o.Compiled)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			first := int32(0)
			m.RootErrorIdx, m.Errors = &first, errorDetails(asSparkError(err, op.log), s.wantsStack())
			op.trailer.ObservedMetrics = append(op.trailer.ObservedMetrics, m)
			continue
		}
		for i, f := range o.Schema.Fields {
			literal, err := protoLiteral(values[0][i], f.Type)
			if err != nil {
				return err
			}
			m.Keys = append(m.Keys, f.Name)
			m.Values = append(m.Values, literal)
		}
		op.trailer.ObservedMetrics = append(op.trailer.ObservedMetrics, m)
	}
	return nil
}
