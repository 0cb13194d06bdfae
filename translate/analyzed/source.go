package analyzed

// Bytes is the size of the streams.
func (s *LocalSource) Bytes() (total int64) {
	for _, d := range s.Data {
		total += int64(len(d))
	}
	return total
}

// Bytes is the size of the files.
func (s *FileSource) Bytes() (total int64) {
	for _, f := range s.Files {
		total += f.Size
	}
	return total
}
