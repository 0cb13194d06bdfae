package opspage

import (
	"crypto/subtle"
	"net"
	"net/http"
	"os"
	"strings"
)

// maxForm bounds what a request may send.
const maxForm = 64 << 10

// guard lets requests through that may see and change what the pages show.
func (p *pages) guard(next http.Handler) http.Handler {
	sameOrigin := http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		switch {
		case p.Token != "" && !p.hasToken(r):
			h.Set("WWW-Authenticate", `Basic realm="sparkduck: the token is the password", charset="UTF-8"`)
			http.Error(w, "The request carries no valid token.", http.StatusUnauthorized)
		case p.Token == "" && !p.isOwnHost(r.Host):
			http.Error(w, "This host name is not the server's own.", http.StatusMisdirectedRequest)
		default:
			r.Body = http.MaxBytesReader(w, r.Body, maxForm)
			sameOrigin.ServeHTTP(w, r)
		}
	})
}

// hasToken looks for the token as a bearer token or a password, in constant time.
func (p *pages) hasToken(r *http.Request) bool {
	_, token, ok := r.BasicAuth()
	if !ok {
		var scheme string
		scheme, token, ok = strings.Cut(r.Header.Get("Authorization"), " ")
		ok = ok && strings.EqualFold(scheme, "Bearer")
	}
	return ok && subtle.ConstantTimeCompare([]byte(token), []byte(p.Token)) == 1
}

// isOwnHost holds for addresses and for names that no other site can make its
// visitors' browsers take for its own.
func (p *pages) isOwnHost(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.Trim(host, "[]")
	if net.ParseIP(host) != nil || strings.EqualFold(host, "localhost") || strings.EqualFold(host, p.Host) {
		return true
	}
	own, err := os.Hostname()
	return err == nil && strings.EqualFold(host, own)
}
