// Package sparkhash holds Spark's variants of Murmur3 and xxHash64. In: numbers and bytes with a seed. Out: the hash.
package sparkhash
