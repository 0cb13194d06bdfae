package datasource

import (
	"cmp"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// listing is the set of files behind the paths of a read, in the order of their names.
type listing struct{ files []listed }

// listed is one file and the key=value folders between its base path and itself.
type listed struct {
	path     string
	size     int64
	base     string // the folder above the first key=value folder
	modified int64  // microseconds since 1970
	keys     []string
	values   []string // as in the folder name, unescaped
}

func (l *listing) paths() []string {
	out := make([]string, len(l.files))
	for i, f := range l.files {
		out[i] = f.path
	}
	return out
}

// bytes is the size of all files.
func (l *listing) bytes() (total int64) {
	for _, f := range l.files {
		total += f.size
	}
	return total
}

// list finds the files. Every path must exist, globs must match something.
func list(paths []string, options options, c conf.Conf) (*listing, error) {
	w, err := newWalker(options, c)
	if err != nil {
		return nil, err
	}
	for _, given := range paths {
		local, err := localPath(given)
		if err != nil {
			return nil, err
		}
		found := expandGlob(local)
		if len(found) == 0 {
			return nil, sparkerr.PathNotFound("file:" + absolute(local))
		}
		for _, path := range found {
			if err := w.add(path); err != nil {
				return nil, err
			}
		}
	}
	return &listing{files: w.files}, nil
}

// largestFirst is the order in which Spark reads files.
func (l *listing) largestFirst() {
	slices.SortStableFunc(l.files, func(a, b listed) int { return cmp.Compare(b.size, a.size) })
}

// localPath turns a path or file URI into a path of this machine.
func localPath(given string) (string, error) {
	scheme, rest, ok := strings.Cut(given, ":/")
	if !ok || strings.Contains(scheme, "/") {
		return given, nil
	}
	if scheme != "file" {
		return "", sparkerr.NotImplemented("the file system "+scheme+"://", sparkerr.Origin{})
	}
	path := "/" + strings.TrimLeft(rest, "/")
	if plain, err := url.PathUnescape(path); err == nil {
		return plain, nil
	}
	return path, nil
}

func absolute(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}

// expandGlob finds what a pattern with *, ?, [..] and {a,b} matches; a plain path matches itself when it exists.
func expandGlob(path string) []string {
	if _, err := os.Stat(path); err == nil {
		return []string{absolute(path)}
	}
	var out []string
	for _, pattern := range expandBraces(path, 0) {
		matches, _ := filepath.Glob(pattern)
		for _, m := range matches {
			if !hidden(filepath.Base(m)) {
				out = append(out, absolute(m))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

const maxBraces = 8 // nesting and number of alternatives lists in one glob

func expandBraces(pattern string, depth int) []string {
	open := strings.IndexByte(pattern, '{')
	if open < 0 || depth == maxBraces {
		return []string{pattern}
	}
	end := strings.IndexByte(pattern[open:], '}')
	if end < 0 {
		return []string{pattern}
	}
	var out []string
	for _, choice := range strings.Split(pattern[open+1:open+end], ",") {
		out = append(out, expandBraces(pattern[:open]+choice+pattern[open+end+1:], depth+1)...)
	}
	return out
}

// hidden names are no data: Spark skips names that begin with "_" or "." unless they are partition folders.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") && !strings.Contains(name, "=")
}

// walker collects files below paths.
type walker struct {
	files         []listed
	recursive     bool
	glob          string
	before, after time.Time
	base          string
}

func newWalker(options options, c conf.Conf) (*walker, error) {
	w := &walker{glob: options["pathglobfilter"], recursive: options.on("recursivefilelookup", false)}
	var err error
	if w.before, err = modification("modifiedbefore", options, c); err != nil {
		return nil, err
	}
	if w.after, err = modification("modifiedafter", options, c); err != nil {
		return nil, err
	}
	if base := options["basepath"]; base != "" {
		if w.base, err = localPath(base); err != nil {
			return nil, err
		}
		w.base = absolute(w.base)
	}
	return w, nil
}

func modification(name string, options options, c conf.Conf) (time.Time, error) {
	text := options[name]
	if text == "" {
		return time.Time{}, nil
	}
	var zones javatime.Zones
	zone, err := zones.Resolve(options.or(c.TimeZoneName(), "timezone"))
	if err != nil {
		return time.Time{}, sparkerr.InvalidModificationTime(name, text)
	}
	if micros, ok := zones.ParseTimestamp(text, zone, time.Now()); ok {
		return time.UnixMicro(micros), nil
	}
	return time.Time{}, sparkerr.InvalidModificationTime(name, text)
}

// add takes a file, or the files below a folder.
func (w *walker) add(path string) error {
	if w.base != "" && path != w.base && !strings.HasPrefix(path, strings.TrimSuffix(w.base, "/")+"/") {
		return sparkerr.IllegalArgumentText("Wrong basePath " + w.base + " for the root path: file:" + path)
	}
	info, err := os.Stat(path)
	if err != nil {
		return sparkerr.PathNotFound("file:" + path)
	}
	if !info.IsDir() {
		if !hidden(filepath.Base(path)) {
			w.take(path, filepath.Dir(path), info)
		}
		return nil
	}
	return w.folder(path, path)
}

func (w *walker) folder(root, path string) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return sparkerr.CannotRead("file:"+path, err)
	}
	if path == root && recoverWrites(path, entries) {
		if entries, err = os.ReadDir(path); err != nil {
			return sparkerr.CannotRead("file:"+path, err)
		}
	}
	for _, e := range entries {
		if hidden(e.Name()) {
			continue
		}
		child := filepath.Join(path, e.Name())
		info, err := os.Stat(child)
		if err != nil {
			return sparkerr.CannotRead("file:"+child, err)
		}
		switch {
		case !info.IsDir():
			w.take(child, root, info)
		case w.recursive || strings.Contains(e.Name(), "="):
			if err := w.folder(root, child); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *walker) take(path, root string, info os.FileInfo) {
	if w.glob != "" {
		if ok, _ := filepath.Match(w.glob, filepath.Base(path)); !ok {
			return
		}
	}
	if !w.before.IsZero() && !info.ModTime().Before(w.before) || !w.after.IsZero() && !info.ModTime().After(w.after) {
		return
	}
	if w.base != "" {
		root = w.base
	}
	f := listed{path: path, size: info.Size(), modified: info.ModTime().UnixMilli() * 1000}
	if !w.recursive {
		f.base, f.keys, f.values = folderValues(root, path)
	}
	w.files = append(w.files, f)
}

// folderValues are the key=value folders between root and the file; base is the folder above the first one.
func folderValues(root, path string) (base string, keys, values []string) {
	base = root
	relative, err := filepath.Rel(root, filepath.Dir(path))
	if err != nil {
		return root, nil, nil
	}
	for _, part := range strings.Split(relative, string(filepath.Separator)) {
		if key, value, ok := strings.Cut(part, "="); ok {
			keys = append(keys, analyzed.Unescaped(key))
			values = append(values, analyzed.Unescaped(value))
		} else if len(keys) == 0 {
			base = filepath.Join(base, part)
		}
	}
	return base, keys, values
}
