package service

import (
	"sync"
	"sync/atomic"

	"github.com/sparkduck/sparkduck/translate/conf"
)

const (
	keySenderDuration   = "spark.connect.execute.reattachable.senderMaxStreamDuration"
	keySenderBytes      = "spark.connect.execute.reattachable.senderMaxStreamSize"
	keyProgressInterval = "spark.connect.progress.reportInterval"
	keyEnrichError      = "spark.sql.connect.enrichError.enabled"
	keyMaxRecords       = "spark.sql.execution.arrow.maxRecordsPerBatch"
	keyArrowCodec       = "spark.sql.execution.arrow.compression.codec"
	keyLargeVarTypes    = "spark.sql.execution.arrow.useLargeVarTypes"
	keyBinaryStyle      = "spark.sql.binaryOutputStyle"
	keyMaxChunk         = "spark.connect.session.resultChunking.maxChunkSize"
)

// settings are the Spark settings of one session. Reading never waits.
type settings struct {
	current atomic.Pointer[conf.Conf]
	writing sync.Mutex
}

func (s *settings) init(c conf.Conf) { s.current.Store(&c) }

func (s *settings) conf() conf.Conf { return *s.current.Load() }

// set changes one setting; the warning is for the client.
func (s *settings) set(key, value string) (warning string, err error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	changed, warning, err := s.conf().Set(key, value)
	if err == nil {
		s.current.Store(&changed)
	}
	return warning, err
}

// unset puts a setting back to its default.
func (s *settings) unset(key string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	changed, err := s.conf().Unset(key)
	if err == nil {
		s.current.Store(&changed)
	}
	return err
}

// isSet reports whether a setting was given a value of its own.
func isSet(c conf.Conf, key string) bool {
	for k := range c.All {
		if k == key {
			return true
		}
	}
	return false
}

func (s *session) conf() conf.Conf { return s.settings.conf() }

func (s *session) senderLimits() senderLimits {
	c := s.conf()
	return senderLimits{duration: c.Duration(keySenderDuration), bytes: c.Bytes(keySenderBytes)}
}

func (s *session) enrichErrors() bool { return s.conf().Bool(keyEnrichError) }
