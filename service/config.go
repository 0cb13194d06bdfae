package service

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Config reads and changes the settings of a session.
func (s *Server) Config(_ context.Context, req *pb.ConfigRequest) (*pb.ConfigResponse, error) {
	sess, err := s.sessions.getOrCreate(req, req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	resp := &pb.ConfigResponse{SessionId: sess.key.id, ServerSideSessionId: sess.serverID}
	switch op := req.GetOperation().GetOpType().(type) {
	case *pb.ConfigRequest_Operation_Set:
		err = sess.configSet(op.Set, resp)
	case *pb.ConfigRequest_Operation_Get:
		err = sess.configGet(op.Get, resp)
	case *pb.ConfigRequest_Operation_GetWithDefault:
		err = sess.configGetWithDefault(op.GetWithDefault, resp)
	case *pb.ConfigRequest_Operation_GetOption:
		sess.configGetOption(op.GetOption, resp)
	case *pb.ConfigRequest_Operation_GetAll:
		sess.configGetAll(op.GetAll, resp)
	case *pb.ConfigRequest_Operation_Unset:
		err = sess.configUnset(op.Unset, resp)
	case *pb.ConfigRequest_Operation_IsModifiable:
		for _, key := range op.IsModifiable.GetKeys() {
			answer(resp, key, strconv.FormatBool(conf.IsModifiable(key)), true)
		}
	default:
		err = sparkerr.RequestSaysNothing("operation")
	}
	if err != nil {
		return nil, err
	}
	return resp, nil
}

// answer adds a key with its value, and what should be told about the key.
func answer(resp *pb.ConfigResponse, key, value string, hasValue bool) {
	pair := &pb.KeyValue{Key: key}
	if hasValue {
		pair.Value = &value
	}
	resp.Pairs = append(resp.Pairs, pair)
	warn(resp, conf.Warning(key))
}

func warn(resp *pb.ConfigResponse, warning string) {
	if warning != "" {
		resp.Warnings = append(resp.Warnings, warning)
	}
}

// configSet sets all pairs. When silent, what cannot be set is a warning only.
func (s *session) configSet(op *pb.ConfigRequest_Set, resp *pb.ConfigResponse) error {
	for _, pair := range op.GetPairs() {
		warning, err := s.configSetOne(pair)
		if err != nil {
			if !op.GetSilent() {
				return err
			}
			warning = fmt.Sprintf("Failed to set %s to %s due to %s", pair.GetKey(), pair.GetValue(), err)
		}
		warn(resp, warning)
	}
	return nil
}

func (s *session) configSetOne(pair *pb.KeyValue) (warning string, err error) {
	if pair.Value != nil {
		return s.settings.set(pair.GetKey(), pair.GetValue())
	}
	if err := conf.Settable(pair.GetKey()); err != nil {
		return "", err
	}
	return "", sparkerr.ConfNull(pair.GetKey())
}

func (s *session) configGet(op *pb.ConfigRequest_Get, resp *pb.ConfigResponse) error {
	c := s.conf()
	for _, key := range op.GetKeys() {
		value, ok, found := c.Get(key)
		if !found {
			return sparkerr.ConfNotFound(key)
		}
		answer(resp, key, value, ok)
	}
	return nil
}

// configGetWithDefault answers the client's default for what is not set; Spark
// checks that default against the key's type too.
func (s *session) configGetWithDefault(op *pb.ConfigRequest_GetWithDefault, resp *pb.ConfigResponse) error {
	c := s.conf()
	for _, pair := range op.GetPairs() {
		if isSet(c, pair.GetKey()) {
			answer(resp, pair.GetKey(), c.Text(pair.GetKey()), true)
			continue
		}
		if e, ok := conf.Lookup(pair.GetKey()); ok && pair.Value != nil {
			if err := e.Check(pair.GetValue()); err != nil {
				return err
			}
		}
		answer(resp, pair.GetKey(), pair.GetValue(), pair.Value != nil)
	}
	return nil
}

func (s *session) configGetOption(op *pb.ConfigRequest_GetOption, resp *pb.ConfigResponse) {
	c := s.conf()
	for _, key := range op.GetKeys() {
		value, ok, _ := c.Get(key)
		answer(resp, key, value, ok)
	}
}

// configGetAll answers what was set explicitly; a prefix is cut off the keys.
func (s *session) configGetAll(op *pb.ConfigRequest_GetAll, resp *pb.ConfigResponse) {
	for key, value := range s.conf().All {
		if name, ok := strings.CutPrefix(key, op.GetPrefix()); ok {
			answer(resp, name, value, true)
		}
	}
}

func (s *session) configUnset(op *pb.ConfigRequest_Unset, resp *pb.ConfigResponse) error {
	for _, key := range op.GetKeys() {
		if err := s.settings.unset(key); err != nil {
			return err
		}
		warn(resp, conf.Warning(key))
	}
	return nil
}
