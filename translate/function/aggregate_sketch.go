package function

// Bitmaps are 4096 bytes; bit 0 is the lowest of the first byte, while DuckDB counts a byte's bits from the highest.
const (
	// fullBitmap is the argument, padded with zeros.
	fullBitmap = "($1 || unhex(repeat('00', CAST(greatest(4096 - octet_length($1), 0) AS BIGINT))))"
	bitmapForm = "coalesce(CAST(@bitstring_agg(CASE WHEN $1 BETWEEN 0 AND 32767 THEN ($1 // 8) * 8 + 7 - $1 % 8 " +
		"ELSE $error(INVALID_BITMAP_POSITION, bitPosition=$1, bitmapNumBits='32768', bitmapNumBytes='4096') END, 0, 32767) AS BLOB), unhex(repeat('00', 4096)))"
)
