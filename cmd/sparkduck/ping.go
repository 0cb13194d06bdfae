package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// ping asks a server for its health, which needs no token.
func ping(args []string, out io.Writer) error {
	set := flag.NewFlagSet("sparkduck ping", flag.ContinueOnError)
	set.SetOutput(out)
	host := set.String("host", "127.0.0.1", "host of the server")
	port := set.Int("port", 15002, "port of the server")
	ca := set.String("tls-ca", "", "PEM file with the certificates to trust, for a server with TLS")
	timeout := set.Duration("timeout", 3*time.Second, "how long to wait")
	if err := set.Parse(args); err != nil {
		return err
	}
	creds, err := pingCredentials(*ca)
	if err != nil {
		return err
	}
	conn, err := grpc.NewClient(net.JoinHostPort(*host, strconv.Itoa(*port)), grpc.WithTransportCredentials(creds))
	if err != nil {
		return err
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), *timeout)
	defer cancel()
	answer, err := healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{})
	if err != nil {
		return fmt.Errorf("no answer from %s:%d: %w", *host, *port, err)
	}
	if answer.GetStatus() != healthpb.HealthCheckResponse_SERVING {
		return errors.New("the server is stopping")
	}
	fmt.Fprintln(out, "ok")
	return nil
}

func pingCredentials(ca string) (credentials.TransportCredentials, error) {
	if ca == "" {
		return insecure.NewCredentials(), nil
	}
	pem, err := os.ReadFile(ca)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("--tls-ca: %s holds no certificate", ca)
	}
	return credentials.NewTLS(&tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}), nil
}
