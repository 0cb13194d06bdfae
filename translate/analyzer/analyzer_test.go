package analyzer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/analyzer"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// emptyCatalog knows no relations.
type emptyCatalog struct{ catalog.Catalog }

func (emptyCatalog) CurrentCatalog() string               { return "spark_catalog" }
func (emptyCatalog) CurrentDatabase() string              { return "default" }
func (emptyCatalog) View([]string) *catalog.View          { return nil }
func (emptyCatalog) Remote(string) (analyzed.Plan, error) { return nil, nil }
func (emptyCatalog) Table(context.Context, []string) (*catalog.Table, error) {
	return nil, nil
}

func analyze(plan parsed.Plan) (*analyzer.Result, error) {
	return analyzer.Analyze(context.Background(), plan, analyzer.Env{Catalog: emptyCatalog{}})
}

func analyzeSQL(t testing.TB, text string) (*analyzer.Result, error) {
	t.Helper()
	plan, err := sqlparse.ParseStatement(text, analyzer.Env{}.Conf, sqlparse.Params{})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return analyze(plan)
}

// t1 has the columns a (not null), b; t2 has a, c.
const with = "with t1 as (select * from values (1, 'x'), (2, null) as t1(a, b)), t2 as (select * from values (1, 2.5) as t2(a, c)) "

func TestSchemas(t *testing.T) {
	for _, c := range []struct{ query, schema string }{
		{"select A from t1", "A INT NOT NULL"},
		{"select a + 1, b from t1", "`(a + 1)` INT NOT NULL,b STRING"},
		{"select 1 as x, x + 1 as y, y", "x INT NOT NULL,y INT NOT NULL,y INT NOT NULL"},
		{"select * from t1 join t2 using (a)", "a INT NOT NULL,b STRING,c DECIMAL(2,1) NOT NULL"},
		{"select t2.a, t1.* from t1 left join t2 using (a)", "a INT,a INT NOT NULL,b STRING"},
		{"select b, count(*) from t1 group by b having count(*) > 1 order by max(a)", "b STRING,`count(1)` BIGINT NOT NULL"},
		{"select a k from t1 group by k", "k INT NOT NULL"},
		{"select a, b, grouping(b) from t1 group by a, rollup(b)", "a INT NOT NULL,b STRING,`grouping(b)` TINYINT NOT NULL"},
		{"select a from t1 order by b", "a INT NOT NULL"},
		{"select a, row_number() over (order by a) as n from t1 qualify n = 1", "a INT NOT NULL,n INT NOT NULL"},
		{"select null union select 1", "NULL INT"},
		{"select (select max(c) from t2 where t2.a = t1.a) as m from t1", "m DECIMAL(2,1)"},
		{"select cast(a as string), st.x from (select 1 as a, named_struct('x', 2) as st)", "a STRING NOT NULL,x INT NOT NULL"},
		{"select * except (a) from t1", "b STRING"},
		{"select a, (select 1) from t1 where exists (select 1 from t2 where t2.a = t1.a)", "a INT NOT NULL,`scalarsubquery()` INT"},
		{"with recursive r(n) as (select 1 union all select n + 1 from r where n < 3) select n from r", "n INT"},
	} {
		text := with + c.query
		if strings.HasPrefix(c.query, "with ") {
			text = c.query
		}
		r, err := analyzeSQL(t, text)
		if err != nil {
			t.Errorf("%s: %v", c.query, err)
			continue
		}
		if got := r.Schema.DDL(); got != c.schema {
			t.Errorf("%s: %s, want %s", c.query, got, c.schema)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ query, condition, params string }{
		{"select d from t1", "UNRESOLVED_COLUMN.WITH_SUGGESTION", "objectName=`d` proposal=`a`, `b`"},
		{"select a from t1 join t2", "AMBIGUOUS_REFERENCE", "name=`a` referenceNames=[`t1`.`a`, `t2`.`a`]"},
		{"select * from nope", "TABLE_OR_VIEW_NOT_FOUND", "relationName=`nope` searchPath=[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"},
		{"select a, max(b) from t1", "MISSING_GROUP_BY", ""},
		{"select b from t1 group by a", "MISSING_AGGREGATION", `expression="b" expressionAnyValue="any_value(b)"`},
		{"select distinct a from t1 order by b", "UNRESOLVED_COLUMN.WITH_SUGGESTION", "objectName=`b` proposal=`a`"},
		{"select sum(a) as s from t1 group by s", "GROUP_BY_AGGREGATE", "sqlExpr=sum(t1.a)"},
		{"select 1 x, 2 x, x + 1", "AMBIGUOUS_LATERAL_COLUMN_ALIAS", "n=2 name=`x`"},
		{"select a from t1 where a", "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN", `filter="a" sqlExpr="a" type="INT"`},
		{"select 1 union select 1, 2", "NUM_COLUMNS_MISMATCH", ""},
		{"select (select 1, 2)", "INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN", "number=2"},
		{"select x.y from (select named_struct('z', 1) as x)", "FIELD_NOT_FOUND", "fieldName=`y` fields=`z`"},
	} {
		_, err := analyzeSQL(t, with+c.query)
		e := sparkerr.As(err)
		if e == nil || e.Condition != c.condition {
			t.Errorf("%s: %v, want %s", c.query, err, c.condition)
			continue
		}
		for _, p := range strings.Split(c.params, " ") {
			if name, want, ok := strings.Cut(p, "="); ok && !strings.HasPrefix(e.Params[name], want) {
				t.Errorf("%s: %s=%s, want %s", c.query, name, e.Params[name], want)
			}
		}
	}
}

// frame is range(3) as a client's DataFrame.
func frame(id int64) parsed.Relation {
	return &parsed.Range{RelationCommon: parsed.RelationCommon{PlanID: id}, End: 3, Step: 1}
}

func of(id int64, name string) parsed.Expr {
	return &parsed.Attribute{Parts: []string{name}, PlanID: id}
}

func project(id int64, in parsed.Relation, items ...parsed.Expr) parsed.Relation {
	return &parsed.Project{RelationCommon: parsed.RelationCommon{PlanID: id}, Input: in, Items: items}
}

func named(e parsed.Expr, name string) parsed.Expr {
	return &parsed.Alias{Input: e, Names: []string{name}}
}

func TestDataFrameColumns(t *testing.T) {
	self := &parsed.Join{RelationCommon: parsed.RelationCommon{PlanID: 9}, Left: frame(1), Right: frame(1), Using: []string{"id"}}
	two := project(2, frame(1), of(1, "id"), named(of(1, "id"), "v"))
	keyed := &parsed.Join{RelationCommon: parsed.RelationCommon{PlanID: 9}, Left: frame(1), Right: two, Using: []string{"id"}}
	hinted := func(in parsed.Relation, column string) parsed.Relation {
		return &parsed.HintRelation{Input: in, Hint: parsed.Hint{Name: "rebalance", Params: []parsed.Expr{&parsed.Literal{Value: column, Type: types.String}}}}
	}
	for _, c := range []struct {
		name      string
		plan      parsed.Plan
		condition string
	}{
		{"own input", project(3, two, of(2, "v")), ""},
		{"deeper input that still yields it", project(3, two, of(1, "id")), ""},
		{"other DataFrame", project(3, two, of(7, "id")), "CANNOT_RESOLVE_DATAFRAME_COLUMN"},
		{"replaced below", project(3, project(2, frame(1), named(of(1, "id"), "id")), of(1, "id")), "CANNOT_RESOLVE_DATAFRAME_COLUMN"},
		{"both sides of a join", project(10, &parsed.Join{RelationCommon: parsed.RelationCommon{PlanID: 9}, Left: frame(1), Right: frame(1), Type: parsed.CrossJoin}, of(1, "id")), "AMBIGUOUS_COLUMN_REFERENCE"},
		{"visible key beats the hidden one", project(10, self, of(1, "id")), ""},
		{"hidden key above a projection", project(4, &parsed.WithColumns{RelationCommon: parsed.RelationCommon{PlanID: 3}, Input: keyed, Items: []*parsed.Alias{named(&parsed.Literal{Value: int64(0), Type: types.Int}, "c").(*parsed.Alias)}}, &parsed.Star{PlanID: 2}), ""},
		{"star of a DataFrame that lost a column", project(3, project(2, two, of(2, "v")), &parsed.Star{PlanID: 1}), "CANNOT_RESOLVE_DATAFRAME_COLUMN"},
		{"drop of a column that is gone", &parsed.Drop{Input: project(3, two, of(2, "v")), Columns: []parsed.Expr{of(2, "id")}}, ""},
		{"drop of another DataFrame's column", &parsed.Drop{Input: two, Columns: []parsed.Expr{of(7, "id")}}, "CANNOT_RESOLVE_DATAFRAME_COLUMN"},
		{"hint by a dropped column", hinted(project(3, two, of(2, "v")), "id"), ""},
		{"hint by no column", hinted(two, "w"), "UNRESOLVED_COLUMN.WITH_SUGGESTION"},
		{"hint by a number that is no count", &parsed.HintRelation{Input: two, Hint: parsed.Hint{Name: "repartition", Params: []parsed.Expr{&parsed.Literal{Value: 1.5, Type: types.Double}}}}, "_LEGACY_ERROR_TEMP_1047"},
		{"unpivot of expressions", &parsed.Unpivot{Input: two, IDs: []parsed.Expr{named(of(2, "v"), "w")}, Values: []parsed.Expr{of(2, "id")}, HasValues: true, VariableName: "n", ValueNames: []string{"x"}}, ""},
		{"filter sees a dropped column", &parsed.Filter{Input: project(3, two, of(2, "id")), Condition: &parsed.Call{Name: []string{">"}, Args: []parsed.Expr{of(2, "v"), &parsed.Literal{Value: int64(1), Type: types.Int}}}}, ""},
	} {
		_, err := analyze(c.plan)
		if e := sparkerr.As(err); c.condition == "" && err != nil || c.condition != "" && (e == nil || e.Condition != c.condition) {
			t.Errorf("%s: %v, want %q", c.name, err, c.condition)
		}
	}
}

func TestDeepPlans(t *testing.T) {
	deep := func(n int) parsed.Relation {
		rel := frame(0)
		for range n {
			rel = &parsed.Distinct{RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, Input: rel}
		}
		return rel
	}
	if _, err := analyze(deep(2000)); err != nil {
		t.Error(err)
	}
	if _, err := analyze(deep(100_000)); sparkerr.As(err) == nil {
		t.Errorf("100,000 levels: %v, want a typed error", err)
	}
}

func withColumns(n int) parsed.Relation {
	rel := frame(0)
	for i := range n {
		next := named(&parsed.Call{Name: []string{"+"}, Args: []parsed.Expr{of(int64(i), "id"), &parsed.Literal{Value: int64(i), Type: types.Int}}}, "c"+strings.Repeat("x", i%50)+string(rune('a'+i%26)))
		rel = &parsed.WithColumns{RelationCommon: parsed.RelationCommon{PlanID: int64(i + 1)}, Input: rel, Items: []*parsed.Alias{next.(*parsed.Alias)}}
	}
	return rel
}

func BenchmarkWithColumns200(b *testing.B) {
	plan := withColumns(200)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := analyze(plan); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFiveOperators(b *testing.B) {
	plan, err := sqlparse.ParseStatement("select b, count(*) as n from (select id as a, id % 3 as b from range(10)) where a > 2 group by b order by n limit 5", analyzer.Env{}.Conf, sqlparse.Params{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := analyze(plan); err != nil {
			b.Fatal(err)
		}
	}
}
