package artifact

import (
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// The first parts of names say what an artifact is for.
const (
	cacheKind   = "cache"
	pyfilesKind = "pyfiles"
	filesKind   = "files"
	archiveKind = "archives"
	forwardKind = "forward_to_fs"
)

// unpackedFolder holds the contents of archives.
const unpackedFolder = "unpacked"

// maxNameBytes is the longest part of a path that file systems take.
const maxNameBytes = 255

// name is a checked name.
type name struct {
	text     string // as the client wrote it
	kind     string
	path     string // clean and relative, with slashes; it starts with the kind
	fragment string // of an archive: the folder to unpack it into
}

// driveLetter starts a path of Windows, anywhere in a name.
var driveLetter = regexp.MustCompile(`(^|/)[A-Za-z]:`)

// parseName checks that a name is plainly below the session's folder, on every
// system. Errors: INVALID_ARTIFACT_PATH, NOT_IMPLEMENTED for kinds that only a
// JVM can use.
func parseName(text string) (name, error) {
	n := name{text: text, path: text}
	n.kind, _, _ = strings.Cut(text, "/")
	if n.kind == archiveKind {
		n.path, n.fragment, _ = strings.Cut(text, "#")
		if n.fragment != "" && !isPlain(n.fragment) {
			return n, sparkerr.InvalidArtifactPath(text)
		}
	}
	if !isSafe(n.path) {
		return n, sparkerr.InvalidArtifactPath(text)
	}
	n.path = path.Clean(n.path)
	kind, rest, _ := strings.Cut(n.path, "/")
	n.kind = kind
	switch kind {
	case cacheKind, pyfilesKind, filesKind, archiveKind, forwardKind:
		if rest == "" {
			return n, sparkerr.InvalidArtifactPath(text)
		}
		return n, nil
	default:
		return n, sparkerr.NotImplemented("artifacts under "+kind+"/", sparkerr.Origin{})
	}
}

// isSafe reports whether a path leads below the folder it is relative to,
// whatever system reads it.
func isSafe(p string) bool {
	if p == "" || path.Clean(p) == "." || strings.ContainsAny(p, "\x00\\") || driveLetter.MatchString(p) || !filepath.IsLocal(filepath.FromSlash(p)) {
		return false
	}
	for part := range strings.SplitSeq(p, "/") {
		if len(part) > maxNameBytes {
			return false
		}
	}
	return true
}

// isPlain reports whether a name is one part of a safe path.
func isPlain(part string) bool {
	return isSafe(part) && !strings.Contains(part, "/") && !strings.Contains(part, "#") && part != ".."
}

// hash is the name of a blob.
func (n name) hash() string { return strings.TrimPrefix(n.path, cacheKind+"/") }

// unpacked is the folder of an archive's contents.
func (n name) unpacked() string {
	if n.fragment != "" {
		return path.Join(unpackedFolder, n.fragment)
	}
	return path.Join(unpackedFolder, path.Base(n.path))
}
