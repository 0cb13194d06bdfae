package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"time"

	"github.com/google/uuid"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// ping asks a server for the one thing that leaves nothing behind: to release a session that does not exist.
func ping(args []string, out io.Writer) error {
	set := flag.NewFlagSet("sparkduck ping", flag.ContinueOnError)
	set.SetOutput(out)
	host := set.String("host", "127.0.0.1", "host of the server")
	port := set.Int("port", 15002, "port of the server")
	timeout := set.Duration("timeout", 3*time.Second, "how long to wait")
	if err := set.Parse(args); err != nil {
		return err
	}
	conn, err := grpc.NewClient(net.JoinHostPort(*host, strconv.Itoa(*port)), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), *timeout)
	defer cancel()
	if token := os.Getenv(tokenVariable); token != "" {
		ctx = metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+token)
	}
	_, err = pb.NewSparkConnectServiceClient(conn).ReleaseSession(ctx, &pb.ReleaseSessionRequest{SessionId: uuid.NewString(), UserContext: &pb.UserContext{}})
	if err != nil {
		return fmt.Errorf("no answer from %s:%d: %w", *host, *port, err)
	}
	fmt.Fprintln(out, "ok")
	return nil
}
