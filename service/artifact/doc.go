// Package artifact keeps what a client uploads to its session: blobs of local
// relations, Python modules, files and archives.
//
// In come the names and bytes of artifacts, unchecked; out come blobs by hash
// and a private folder, laid out as Spark's clients name its contents:
//
//	pyfiles/          Python modules; a worker puts the folder and every .zip, .egg and .jar in it on its path
//	files/            files as they came
//	archives/         archives as they came
//	unpacked/NAME/    the contents of each archive; NAME is its fragment, or else its file name
//
// Nothing is ever written outside of that folder, except what forward_to_fs
// names. The package knows nothing of the protocol.
package artifact
