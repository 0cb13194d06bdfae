package service

import (
	"context"
	"reflect"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
)

// metricsOf describes a finished query: its root operator and the rows it returned.
func metricsOf(c *translate.Compiled, rows int64) *pb.ExecutePlanResponse_Metrics {
	name := "Command"
	if c.Plan != nil {
		name = reflect.TypeOf(c.Plan).Elem().Name()
	}
	return &pb.ExecutePlanResponse_Metrics{Metrics: []*pb.ExecutePlanResponse_Metrics_MetricObject{{
		Name: name, PlanId: 0, Parent: 0,
		ExecutionMetrics: map[string]*pb.ExecutePlanResponse_Metrics_MetricValue{
			"numOutputRows": {Name: "number of output rows", Value: rows, MetricType: "sum"},
		},
	}}}
}

// observe computes the metrics that the query asked to observe and adds them to the last response.
func (s *session) observe(ctx context.Context, op *operation, c *translate.Compiled) error {
	for _, o := range c.Observed {
		values, err := evaluator{s}.Evaluate(ctx, o.Compiled)
		if err != nil {
			return err
		}
		m := &pb.ExecutePlanResponse_ObservedMetrics{Name: o.Name, PlanId: o.PlanID}
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
