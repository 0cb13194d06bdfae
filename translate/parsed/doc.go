// Package parsed is the parsed plan: wide, unresolved, close to what a client
// wrote. Both front ends (protoplan for the protocol, sqlparse for SQL text)
// build it, and nothing after it knows which one did.
//
// Nodes are plain structs, sealed by unexported methods. Every node carries an
// Origin; relations also carry the client's plan id (-1 when there is none).
package parsed
