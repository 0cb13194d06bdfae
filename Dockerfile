FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN make build

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 tzdata && rm -rf /var/lib/apt/lists/* && useradd --create-home sparkduck
COPY --from=build /src/bin/sparkduck /usr/local/bin/sparkduck
USER sparkduck
WORKDIR /data
EXPOSE 15002
# Other hosts need a token: SPARK_CONNECT_AUTHENTICATE_TOKEN, or --insecure.
CMD ["sparkduck", "server", "--host", "0.0.0.0", "--port", "15002"]
