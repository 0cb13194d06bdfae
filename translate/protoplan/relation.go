package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// relation converts a relation and stamps its plan id and call site on it.
func (c *converter) relation(r *pb.Relation) parsed.Relation {
	if !c.enter() {
		return nil
	}
	defer c.leave()
	if r == nil {
		r = &pb.Relation{}
	}
	relation := c.relationCase(r)
	if c.err != nil {
		return nil
	}
	common := relation.Common()
	common.PlanID = parsed.NoPlanID
	if sent := r.GetCommon(); sent != nil {
		common.PlanID = planID(sent.PlanId)
		common.Origin = originOf(sent.GetOrigin(), common.Origin)
	}
	return relation
}

func planID(id *int64) int64 {
	if id == nil {
		return parsed.NoPlanID
	}
	return *id
}

func (c *converter) relationCase(r *pb.Relation) parsed.Relation {
	switch t := r.GetRelType().(type) {
	case *pb.Relation_Read:
		return c.read(t.Read)
	case *pb.Relation_Project:
		return c.project(t.Project)
	case *pb.Relation_Filter:
		return c.filter(t.Filter)
	case *pb.Relation_Join:
		return c.join(t.Join)
	case *pb.Relation_SetOp:
		return c.setOp(t.SetOp)
	case *pb.Relation_Sort:
		return c.sort(t.Sort)
	case *pb.Relation_Limit:
		return c.limit(t.Limit)
	case *pb.Relation_Aggregate:
		return c.aggregate(t.Aggregate)
	case *pb.Relation_Sql:
		return c.sqlQuery(t.Sql)
	case *pb.Relation_LocalRelation:
		return c.localRelation(t.LocalRelation)
	case *pb.Relation_Sample:
		return c.sample(t.Sample)
	case *pb.Relation_Offset:
		return c.offset(t.Offset)
	case *pb.Relation_Deduplicate:
		return c.deduplicate(t.Deduplicate)
	case *pb.Relation_Range:
		return c.rangeRelation(t.Range)
	case *pb.Relation_SubqueryAlias:
		return c.subqueryAlias(t.SubqueryAlias)
	case *pb.Relation_Repartition:
		return c.repartition(t.Repartition)
	case *pb.Relation_ToDf:
		return c.toDF(t.ToDf)
	case *pb.Relation_WithColumnsRenamed:
		return c.withColumnsRenamed(t.WithColumnsRenamed)
	case *pb.Relation_ShowString:
		return c.showString(t.ShowString)
	case *pb.Relation_Drop:
		return c.drop(t.Drop)
	case *pb.Relation_Tail:
		return c.tail(t.Tail)
	case *pb.Relation_WithColumns:
		return c.withColumns(t.WithColumns)
	case *pb.Relation_Hint:
		return c.hint(t.Hint)
	case *pb.Relation_Unpivot:
		return c.unpivot(t.Unpivot)
	case *pb.Relation_ToSchema:
		return c.toSchema(t.ToSchema)
	case *pb.Relation_RepartitionByExpression:
		return c.repartitionByExpression(t.RepartitionByExpression)
	case *pb.Relation_CollectMetrics:
		return c.collectMetrics(t.CollectMetrics)
	case *pb.Relation_Parse:
		return c.parse(t.Parse)
	default:
		return c.laterRelation(r)
	}
}

// laterRelation goes on with the cases that follow Parse in the proto.
func (c *converter) laterRelation(r *pb.Relation) parsed.Relation {
	switch t := r.GetRelType().(type) {
	case *pb.Relation_HtmlString:
		return c.htmlString(t.HtmlString)
	case *pb.Relation_CachedLocalRelation:
		return c.cachedLocalRelation(t.CachedLocalRelation)
	case *pb.Relation_CachedRemoteRelation:
		return c.cachedRemoteRelation(t.CachedRemoteRelation)
	case *pb.Relation_AsOfJoin:
		return c.asOfJoin(t.AsOfJoin)
	case *pb.Relation_WithRelations:
		return c.withRelations(t.WithRelations)
	case *pb.Relation_Transpose:
		return c.transpose(t.Transpose)
	case *pb.Relation_UnresolvedTableValuedFunction:
		return c.tableFunction(t.UnresolvedTableValuedFunction)
	case *pb.Relation_LateralJoin:
		return c.lateralJoin(t.LateralJoin)
	case *pb.Relation_ChunkedCachedLocalRelation:
		return c.chunkedCachedLocalRelation(t.ChunkedCachedLocalRelation)
	case *pb.Relation_FillNa:
		return c.fillNA(t.FillNa)
	case *pb.Relation_DropNa:
		return c.dropNA(t.DropNa)
	case *pb.Relation_Replace:
		return c.replaceNA(t.Replace)
	case *pb.Relation_Summary:
		return c.summary(t.Summary)
	case *pb.Relation_Crosstab:
		return c.crosstab(t.Crosstab)
	case *pb.Relation_Describe:
		return c.describe(t.Describe)
	case *pb.Relation_Cov:
		return c.cov(t.Cov)
	case *pb.Relation_Corr:
		return c.corr(t.Corr)
	case *pb.Relation_ApproxQuantile:
		return c.approxQuantile(t.ApproxQuantile)
	case *pb.Relation_FreqItems:
		return c.freqItems(t.FreqItems)
	case *pb.Relation_SampleBy:
		return c.sampleBy(t.SampleBy)
	case *pb.Relation_Catalog:
		return c.catalog(t.Catalog)
	case *pb.Relation_Extension:
		c.invalid("NO_HANDLER_FOR_EXTENSION", "extensionTypeUrl", t.Extension.GetTypeUrl())
		return nil
	default:
		return c.refusedRelation(r)
	}
}
