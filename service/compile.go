package service

import (
	"context"
	"os"
	"os/user"
	"time"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// compile turns a parsed plan into what execution needs, under the session's
// settings and names of this moment. What it stores on the way is part of the operation.
func (s *session) compile(ctx context.Context, op *operation, plan parsed.Plan) (*translate.Compiled, error) {
	env := s.env()
	if snapshot := env.Catalog.(*catalogSnapshot); op != nil && len(snapshot.remotes) > 0 {
		snapshot.store = func(r *remoteRelation) error { return r.store(ctx, op, nil) }
	}
	if !s.server.cache.isEmpty() {
		env.Rewrite = func(ctx context.Context, p analyzed.Plan, asked []*analyzed.Observation) (analyzed.Plan, error) {
			return s.useCached(ctx, op, p, asked)
		}
	}
	return translate.Compile(ctx, plan, env)
}

// analyze is compile without the SQL: it finds names and types, and what is wrong with them.
func (s *session) analyze(ctx context.Context, plan parsed.Plan) (*translate.Compiled, error) {
	return translate.Analyze(ctx, plan, s.env())
}

func (s *session) env() translate.Env {
	return translate.Env{Catalog: s.catalog.snapshot(), Eval: evaluator{s}, Conf: s.conf(), Now: time.Now(), User: processUser()}
}

// processUser is who runs the server: Spark's answer to current_user().
func processUser() string {
	if name := os.Getenv("SPARK_USER"); name != "" {
		return name
	}
	u, err := user.Current()
	if err != nil {
		return ""
	}
	return u.Username
}

// evaluator runs small plans that analysis needs the rows of.
type evaluator struct{ session *session }

func (e evaluator) Evaluate(ctx context.Context, c *translate.Compiled) ([][]any, error) {
	q, err := e.session.open(ctx, nil, c)
	if err != nil {
		return nil, err
	}
	defer q.close()
	var rows [][]any
	err = q.eachBatch(func(b batch) error {
		more, err := literals(b, c.Schema)
		rows = append(rows, more...)
		return err
	})
	return rows, err
}
