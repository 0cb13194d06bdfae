package artifact

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// unpack writes the contents of a stored archive to its folder and returns
// their bytes. The store is locked; the folder is removed again on errors.
func (s *Store) unpack(n name) (written int64, err error) {
	target := n.unpacked()
	if _, err := s.root.Lstat(target); err == nil {
		return 0, sparkerr.ArtifactAlreadyExists(target)
	}
	file, err := s.root.Open(n.path)
	if err != nil {
		return 0, sparkerr.Internal(err)
	}
	defer file.Close()
	if err := s.root.MkdirAll(target, 0o700); err != nil {
		return 0, sparkerr.Internal(err)
	}
	u := unpacker{store: s, archive: n.text, target: target}
	switch {
	case hasSuffix(n.path, ".zip", ".jar"):
		err = u.zip(file)
	case hasSuffix(n.path, ".tar.gz", ".tgz"):
		err = u.gzip(file)
	case hasSuffix(n.path, ".tar"):
		err = u.tar(file)
	default:
		err = sparkerr.ArchiveUnreadable(n.text)
	}
	if err == nil {
		return u.written, nil
	}
	if sparkerr.As(err) == nil {
		err = sparkerr.ArchiveUnreadable(n.text).Because(err)
	}
	return 0, errors.Join(err, s.root.RemoveAll(target))
}

func hasSuffix(text string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(strings.ToLower(text), suffix) {
			return true
		}
	}
	return false
}

// unpacker writes the entries of one archive.
type unpacker struct {
	store           *Store
	archive, target string
	written         int64
}

func (u *unpacker) zip(file *os.File) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	r, err := zip.NewReader(file, info.Size())
	if err != nil {
		return err
	}
	for _, entry := range r.File {
		content, err := entry.Open()
		if err != nil {
			return err
		}
		err = u.entry(entry.Name, entry.Mode(), content)
		if err = errors.Join(err, content.Close()); err != nil {
			return err
		}
	}
	return nil
}

func (u *unpacker) gzip(file io.Reader) error {
	r, err := gzip.NewReader(file)
	if err != nil {
		return err
	}
	return errors.Join(u.tar(r), r.Close())
}

func (u *unpacker) tar(file io.Reader) error {
	r := tar.NewReader(file)
	for {
		entry, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := u.entry(entry.Name, entry.FileInfo().Mode(), r); err != nil {
			return err
		}
	}
}

// entry writes one file or folder. Links could lead out of the session's folder.
func (u *unpacker) entry(text string, mode fs.FileMode, content io.Reader) error {
	clean := path.Clean(text)
	if clean == "." {
		return nil
	}
	if !isSafe(clean) {
		return sparkerr.InvalidArtifactPath(text)
	}
	p := path.Join(u.target, clean)
	switch {
	case mode.IsDir():
		return u.store.root.MkdirAll(p, 0o700)
	case !mode.IsRegular():
		return sparkerr.NotImplemented("links in the archive "+u.archive, sparkerr.Origin{})
	}
	if err := u.store.root.MkdirAll(path.Dir(p), 0o700); err != nil {
		return err
	}
	out, err := u.store.root.OpenFile(p, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600|mode.Perm()&0o100)
	if err != nil {
		return err
	}
	_, err = io.Copy(&quotaWriter{u, out}, content)
	return errors.Join(err, out.Close())
}

// quotaWriter stops an archive that grows beyond the session's quota.
type quotaWriter struct {
	u   *unpacker
	out io.Writer
}

func (w *quotaWriter) Write(data []byte) (int, error) {
	if err := w.u.store.fits(w.u.written + int64(len(data))); err != nil {
		return 0, err
	}
	w.u.written += int64(len(data))
	return w.out.Write(data)
}
