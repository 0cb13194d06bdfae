package sparkerr

import "strconv"

// ArtifactQuotaExceeded refuses bytes beyond the limit of a session.
func ArtifactQuotaExceeded(limit int64) *Error {
	return New(Spark, conditionArtifactQuota, Origin{}, "limit", strconv.FormatInt(limit, 10))
}

// ArchiveUnreadable reports an archive that cannot be unpacked. Spark has no condition for it.
func ArchiveUnreadable(name string) *Error {
	return Plain(Spark, "the archive "+Text(name)+" cannot be unpacked: archives are .zip, .jar, .tar, .tar.gz and .tgz", Origin{})
}

// ArtifactProtocol reports a stream of artifacts that breaks the protocol. Spark has no condition for it.
func ArtifactProtocol(what string) *Error { return Plain(JavaIllegalArgument, what, Origin{}) }

// ArtifactChunks reports an artifact of other chunks or bytes than it announced. Spark has no condition for it.
func ArtifactChunks(what string) *Error { return Plain(JavaRuntime, what, Origin{}) }

// ForwardRefused refuses to copy an artifact to the server's own file system.
func ForwardRefused() *Error { return New(Unsupported, "_LEGACY_ERROR_TEMP_3161", Origin{}) }
