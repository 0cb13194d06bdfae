// Package reliability starts real server processes and loads, cuts, kills and
// starves them. It has tests only.
//
// The tests are short by default. The variables RELIABILITY_MINUTES (of the
// soak), RELIABILITY_ROUNDS (of what is repeated) and RELIABILITY_REPORT (a file
// for figures) make them long; `make soak` and `make faults` set them.
package reliability
