package reliability

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

const versionRows = 400

// versionPlan writes versionRows rows that carry their version, in 8 folders.
func versionPlan(path, mode string, version int) *pb.Plan {
	plan := writePlan(path, mode, fmt.Sprintf("SELECT id, %d AS version, id %% 8 AS k FROM range(%d)", version, versionRows))
	plan.GetCommand().GetWriteOperation().PartitioningColumns = []string{"k"}
	return plan
}

// TestKill (R3) kills the server at random points of writes. What was
// acknowledged is there after that, what was not is there wholly or not at all.
func TestKill(t *testing.T) {
	for _, mode := range []string{"append", "overwrite"} {
		t.Run(mode, func(t *testing.T) {
			work, path := t.TempDir(), filepath.Join(t.TempDir(), "data")
			done, tried := map[int]bool{}, 0 // versions that must be there
			n, random := rounds(6), rand.New(rand.NewPCG(3, 4))
			for round := range n {
				s := startServerIn(t, work, nil)
				if err := s.checkVersions(t, path, mode, done, tried); err != nil {
					t.Fatalf("round %d: %v", round, err)
				}
				sess := dial(t, s.address).session()
				began, armed := time.Now(), false
				for {
					tried++
					if err := sess.run(versionPlan(path, mode, tried), nil); err != nil {
						break
					}
					if mode == "overwrite" {
						clear(done)
					}
					if done[tried] = true; !armed { // now the pace of this machine is known
						armed = true
						time.AfterFunc(time.Duration(random.Int64N(3*int64(time.Since(began)))), func() { _ = s.command.Process.Kill() })
					}
				}
				s.kill()
			}
			report(t, "%d kills in %d writes", n, tried)
			s := startServerIn(t, work, nil)
			s.stop(t, 5*time.Second)
		})
	}
}

// checkVersions reads what is there after a crash: all that is done, each wholly,
// and perhaps what was tried last. What was found is done.
func (s *server) checkVersions(t *testing.T, path, mode string, done map[int]bool, tried int) error {
	t.Helper()
	c := dial(t, s.address)
	defer c.grpc.Close()
	text, err := c.session().query(versionsPlan(path))
	if err != nil {
		if len(done) == 0 && (condition(err) == "PATH_NOT_FOUND" || condition(err) == "UNABLE_TO_INFER_SCHEMA") {
			return nil
		}
		return err
	}
	found := map[int]bool{}
	for _, row := range strings.Fields(text) {
		var version, rows int
		if _, err := fmt.Sscanf(row, "%d|%d", &version, &rows); err != nil {
			return err
		}
		if found[version] = true; rows != versionRows {
			return fmt.Errorf("version %d has %d rows", version, rows)
		}
	}
	if mode == "overwrite" && found[tried] {
		clear(done)
	}
	for version := range done {
		if !found[version] {
			return fmt.Errorf("version %d is lost: %v of %v", version, found, done)
		}
	}
	for version := range found {
		if !done[version] && version != tried {
			return fmt.Errorf("version %d is back: %v of %v", version, found, done)
		}
		done[version] = true
	}
	if left, _ := filepath.Glob(filepath.Join(path, "_temporary", "*")); len(left) > 0 {
		return fmt.Errorf("left: %v", left)
	}
	return nil
}

// versionsPlan counts the rows of each version below path.
func versionsPlan(path string) *pb.Plan {
	plan := filesPlan(path, "id")
	aggregate := plan.GetRoot().GetAggregate()
	version := &pb.Expression{ExprType: &pb.Expression_UnresolvedAttribute_{UnresolvedAttribute: &pb.Expression_UnresolvedAttribute{UnparsedIdentifier: "version"}}}
	aggregate.GroupingExpressions = []*pb.Expression{version}
	aggregate.AggregateExpressions = append([]*pb.Expression{}, aggregate.AggregateExpressions[0])
	return plan
}
