// Package fdlibm holds the elementary functions of Java's StrictMath, which follow the published algorithms of the Freely
// Distributable Math Library bit by bit; neither Go's nor the C library's functions round the same way everywhere.
//
// In and out: doubles. The package must not know vectors or SQL.
package fdlibm
