package main

import (
	"encoding/json"
	"os"
	"path/filepath"
)

// readiness is the content of the ready file: how to reach the server. HTTPPort
// is 0 without an operations page, Token empty without a token.
type readiness struct {
	Host     string `json:"host"`
	Port     int    `json:"port"`
	HTTPPort int    `json:"http_port"`
	PID      int    `json:"pid"`
	Token    string `json:"token"`
}

// writeReady puts the file in place at once and complete, for its owner only.
func writeReady(path string, r readiness) (err error) {
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".sparkduck-ready-*") // mode 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(append(data, '\n')); err != nil {
		f.Close()
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
