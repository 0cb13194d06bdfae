package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"
)

// tokenVariable holds the token that clients must send; Spark's clients read it too.
const tokenVariable = "SPARK_CONNECT_AUTHENTICATE_TOKEN"

// readToken takes the token from a file, or without one from the environment,
// where it does not stay: processes that the server starts have no use for it.
// "" means that there is none.
func readToken(file string) (token string, err error) {
	token = os.Getenv(tokenVariable)
	if err := os.Unsetenv(tokenVariable); err != nil {
		return "", err
	}
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("--token-file: %w", err)
		}
		if token = strings.TrimSpace(string(data)); token == "" {
			return "", fmt.Errorf("--token-file: %s is empty", file)
		}
	}
	for _, r := range token {
		if r <= ' ' || r > '~' { // gRPC could not carry it
			return "", errors.New("the token is more than one word of ASCII")
		}
	}
	return token, nil
}

// isLoopback holds for addresses that only this machine can reach.
func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// checkHost refuses to serve other hosts without a token.
func checkHost(host, token string, insecure bool) error {
	if token == "" && !insecure && !isLoopback(host) {
		return fmt.Errorf("refusing to listen on %s without a token: set %s or --token-file, or say --insecure", host, tokenVariable)
	}
	return nil
}

// loadTLS reads the certificate; nil means plain text.
func loadTLS(cert, key string) (*tls.Config, error) {
	if cert == "" {
		return nil, nil
	}
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		return nil, fmt.Errorf("--tls-cert, --tls-key: %w", err)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}, nil
}

// listeners are where a server takes connections; page is nil without an operations page.
type listeners struct{ rpc, page net.Listener }

func listen(host string, port, httpPort int) (l listeners, err error) {
	if l.rpc, err = net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port))); err != nil {
		return l, err
	}
	if httpPort < 0 {
		return l, nil
	}
	if l.page, err = net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(httpPort))); err != nil {
		return l, errors.Join(err, l.rpc.Close())
	}
	return l, nil
}

// portOf is the port of a listener; 0 of none.
func portOf(l net.Listener) int {
	if l == nil {
		return 0
	}
	return l.Addr().(*net.TCPAddr).Port
}
