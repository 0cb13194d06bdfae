// Package golden reads golden blocks: queries with the schema, rows or error
// that a real Spark gives for them. README.md describes the format.
package golden

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
)

// Zone is the session time zone of all blocks.
const Zone = "America/Los_Angeles"

// Block is one query with its expectations. Line is where it starts.
type Block struct {
	Line   int
	Set    []Setting // made before the query, in force until the end of the file
	Skip   string
	Query  string
	Schema string
	DuckDB string
	Output []string
	Error  *Failure
}

// Setting is one configuration change.
type Setting struct{ Key, Value string }

// Failure is an expected error.
type Failure struct {
	Class      string            `json:"class"`
	Condition  string            `json:"condition"`
	State      string            `json:"sqlState"`
	Parameters map[string]string `json:"parameters"`
	Context    []Context         `json:"context"`
}

// Context is one SQL query context of an error.
type Context struct {
	Start    int    `json:"start"`
	Stop     int    `json:"stop"`
	Fragment string `json:"fragment"`
}

var marker = regexp.MustCompile(`^-- !(set|skip|query|schema|duckdb|output|error)(?: (.*))?$`)

// Read parses a golden file.
func Read(path string) ([]*Block, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := reader{path: path}
	for i, line := range strings.Split(string(data), "\n") {
		if err := r.line(i+1, line); err != nil {
			return nil, err
		}
	}
	if err := r.finish(); err != nil {
		return nil, err
	}
	return r.blocks, nil
}

type reader struct {
	path   string
	blocks []*Block
	block  *Block
	part   string
	lines  []string
}

func (r *reader) line(number int, line string) error {
	m := marker.FindStringSubmatch(line)
	if m == nil {
		r.lines = append(r.lines, line)
		return nil
	}
	if err := r.endPart(); err != nil {
		return err
	}
	head := m[1] == "set" || m[1] == "skip" || m[1] == "query"
	if r.block == nil || head && r.block.Query != "" {
		r.block = &Block{Line: number}
		r.blocks = append(r.blocks, r.block)
	}
	r.part = m[1]
	switch m[1] {
	case "set":
		key, value, _ := strings.Cut(m[2], "=")
		r.block.Set = append(r.block.Set, Setting{key, value})
	case "skip":
		r.block.Skip = m[2]
	}
	return nil
}

func (r *reader) endPart() error {
	text := strings.Trim(strings.Join(r.lines, "\n"), "\n")
	lines := r.lines
	r.lines = nil
	if r.block == nil {
		if text != "" {
			return fmt.Errorf("%s: text before the first block: %q", r.path, text)
		}
		return nil
	}
	switch r.part {
	case "query":
		r.block.Query = text
	case "schema":
		r.block.Schema = text
	case "duckdb":
		r.block.DuckDB = text
	case "output":
		if n := len(lines); n > 0 && lines[n-1] == "" {
			lines = lines[:n-1] // the empty line between blocks
		}
		r.block.Output = lines
	case "error":
		r.block.Error = &Failure{}
		if err := json.Unmarshal([]byte(text), r.block.Error); err != nil {
			return fmt.Errorf("%s:%d: %w", r.path, r.block.Line, err)
		}
	}
	return nil
}

func (r *reader) finish() error {
	if err := r.endPart(); err != nil {
		return err
	}
	for _, b := range r.blocks {
		if b.Query == "" {
			return fmt.Errorf("%s:%d: block without a query", r.path, b.Line)
		}
	}
	return nil
}

// WriteDuckDB rewrites the duckdb parts of a file and leaves all else as it is.
func WriteDuckDB(path string, sql map[int]string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var out []string
	start, part := 0, ""
	inBlock := false
	for i, line := range strings.Split(string(data), "\n") {
		if m := marker.FindStringSubmatch(line); m != nil {
			head := m[1] == "set" || m[1] == "skip" || m[1] == "query"
			if !inBlock || head && part != "set" && part != "skip" {
				start, inBlock = i+1, true
			}
			if m[1] == "output" && sql[start] != "" {
				out = append(out, "-- !duckdb", sql[start])
			}
			part = m[1]
		}
		if part != "duckdb" {
			out = append(out, line)
		}
	}
	return os.WriteFile(path, []byte(strings.Join(out, "\n")), 0o644)
}
