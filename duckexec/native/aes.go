package native

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"strconv"
	"strings"
)

func aesKernels() []*Kernel {
	return []*Kernel{
		{Name: "spark_aes_encrypt", Params: []Type{BlobType, BlobType, VarcharType, VarcharType, BlobType, BlobType, BooleanType}, Result: BlobType, Volatile: true, Run: encryptAES},
		{Name: "spark_aes_decrypt", Params: []Type{BlobType, BlobType, VarcharType, VarcharType, BlobType, BooleanType}, Result: BlobType, Run: decryptAES},
	}
}

// aesMode is a mode of operation with the length of its initialisation vector.
type aesMode struct {
	name string
	iv   int
}

func findMode(mode, padding string) (aesMode, error) {
	name, pad := strings.ToUpper(mode), strings.ToUpper(padding)
	switch {
	case name == "ECB" && (pad == "PKCS" || pad == "DEFAULT"):
		return aesMode{name, 0}, nil
	case name == "CBC" && (pad == "PKCS" || pad == "DEFAULT"):
		return aesMode{name, aes.BlockSize}, nil
	case name == "GCM" && (pad == "NONE" || pad == "DEFAULT"):
		return aesMode{name, 12}, nil
	}
	return aesMode{}, raise("UNSUPPORTED_FEATURE.AES_MODE", "mode", mode, "padding", padding, "functionName", "`aes_encrypt`/`aes_decrypt`")
}

func invalidAES(sub string, pairs ...string) error {
	return raise("INVALID_PARAMETER_VALUE."+sub, append([]string{"parameter", "`expr`", "functionName", "`aes_encrypt`/`aes_decrypt`"}, pairs...)...)
}

func aesBlock(key string) (cipher.Block, error) {
	block, err := aes.NewCipher([]byte(key))
	if err != nil {
		return nil, raise("INVALID_PARAMETER_VALUE.AES_KEY_LENGTH", "parameter", "`key`", "functionName", "`aes_encrypt`/`aes_decrypt`",
			"actualLength", strconv.Itoa(len(key)))
	}
	return block, nil
}

// encryptAES puts the vector in front of the data; an empty one is drawn at random.
func encryptAES(c *Call) error {
	return c.Each(func(row int) error {
		data, iv, aad := []byte(c.Args[0].Text(row)), []byte(c.Args[4].Text(row)), c.Args[5].Text(row)
		block, err := aesBlock(c.Args[1].Text(row))
		if err != nil {
			return err
		}
		mode, err := findMode(c.Args[2].Text(row), c.Args[3].Text(row))
		if err != nil {
			return err
		}
		given := c.Args[2].Text(row)
		switch {
		case len(iv) == 0:
			iv = make([]byte, mode.iv)
			if _, err := rand.Read(iv); err != nil {
				return err
			}
		case mode.iv == 0:
			return raise("UNSUPPORTED_FEATURE.AES_MODE_IV", "mode", given, "functionName", "`aes_encrypt`")
		case len(iv) != mode.iv:
			return raise("INVALID_PARAMETER_VALUE.AES_IV_LENGTH", "mode", given, "parameter", "`iv`", "functionName", "`aes_encrypt`/`aes_decrypt`",
				"actualLength", strconv.Itoa(len(iv)))
		}
		if aad != "" && mode.name != "GCM" {
			return raise("UNSUPPORTED_FEATURE.AES_MODE_AAD", "mode", given, "functionName", "`aes_encrypt`")
		}
		out := append([]byte(nil), iv...)
		if mode.name == "GCM" {
			gcm, err := cipher.NewGCM(block)
			if err != nil {
				return err
			}
			c.Out.AppendBytes(gcm.Seal(out, iv, data, []byte(aad)))
			return nil
		}
		padding := aes.BlockSize - len(data)%aes.BlockSize
		for range padding {
			data = append(data, byte(padding))
		}
		if mode.name == "CBC" {
			cipher.NewCBCEncrypter(block, iv).CryptBlocks(data, data)
		} else {
			for i := 0; i < len(data); i += aes.BlockSize {
				block.Encrypt(data[i:], data[i:])
			}
		}
		c.Out.AppendBytes(append(out, data...))
		return nil
	})
}

// decryptAES gives NULL for what cannot be decrypted when the last argument says so.
func decryptAES(c *Call) error {
	return c.Each(func(row int) error {
		data, err := openAES(c, row)
		switch {
		case err == nil:
			c.Out.AppendBytes(data)
		case c.Args[5].Bool(row):
			c.Out.AppendNull()
		default:
			return err
		}
		return nil
	})
}

func openAES(c *Call, row int) ([]byte, error) {
	data, aad := []byte(c.Args[0].Text(row)), c.Args[4].Text(row)
	block, err := aesBlock(c.Args[1].Text(row))
	if err != nil {
		return nil, err
	}
	mode, err := findMode(c.Args[2].Text(row), c.Args[3].Text(row))
	if err != nil {
		return nil, err
	}
	if aad != "" && mode.name != "GCM" {
		return nil, raise("UNSUPPORTED_FEATURE.AES_MODE_AAD", "mode", c.Args[2].Text(row), "functionName", "`aes_decrypt`")
	}
	if len(data) < mode.iv {
		return nil, invalidAES("AES_CRYPTO_ERROR", "detailMessage", "the input is shorter than its initialisation vector")
	}
	iv, data := data[:mode.iv], data[mode.iv:]
	if mode.name == "GCM" {
		gcm, err := cipher.NewGCM(block)
		if err != nil {
			return nil, err
		}
		plain, err := gcm.Open(nil, iv, data, []byte(aad))
		if err != nil {
			return nil, invalidAES("AES_CRYPTO_ERROR", "detailMessage", "the authentication tag does not match")
		}
		return plain, nil
	}
	if len(data)%aes.BlockSize != 0 {
		return nil, invalidAES("AES_CRYPTO_ERROR", "detailMessage", "the input is not a multiple of 16 bytes")
	}
	if mode.name == "CBC" {
		cipher.NewCBCDecrypter(block, iv).CryptBlocks(data, data)
	} else {
		for i := 0; i < len(data); i += aes.BlockSize {
			block.Decrypt(data[i:], data[i:])
		}
	}
	return unpad(data)
}

// unpad removes the padding of PKCS #5.
func unpad(data []byte) ([]byte, error) {
	if len(data) == 0 {
		return data, nil
	}
	n := int(data[len(data)-1])
	if n == 0 || n > aes.BlockSize || n > len(data) {
		return nil, invalidAES("AES_CRYPTO_ERROR", "detailMessage", "the padding is wrong")
	}
	for _, b := range data[len(data)-n:] {
		if int(b) != n {
			return nil, invalidAES("AES_CRYPTO_ERROR", "detailMessage", "the padding is wrong")
		}
	}
	return data[:len(data)-n], nil
}
