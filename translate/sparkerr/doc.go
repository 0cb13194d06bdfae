// Package sparkerr is Spark's error model: a condition (name), its SQLSTATE,
// its parameters, the query context it arose in, and the exception class that a
// client maps it to.
//
// Everything that can fail because of what a client sent returns *Error. The
// wording of every condition lives in this package and nowhere else; the rest
// of the program calls one constructor per condition. The package knows
// nothing of plans, protocols or engines.
package sparkerr
