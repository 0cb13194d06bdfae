package opspage

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
	"strconv"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/service/activity"
)

//go:embed list.html operation.html layout.html style.css
var files embed.FS

// Options of the pages.
type Options struct {
	Activity *activity.Log
	Sessions activity.Sessions
	Token    string // what requests must carry; "" = nothing
	Host     string // the name or address that the server listens on
	Version  string // of the server, shown in the page's head
	Log      zerolog.Logger
}

// maxListed is how many finished operations the list shows.
const maxListed = 200

// pages answers requests.
type pages struct {
	Options
	began           time.Time
	list, operation *template.Template
	style           []byte
}

// New makes the handler.
func New(o Options) http.Handler {
	p := &pages{Options: o, began: time.Now()}
	base := template.Must(template.New("layout.html").Funcs(formats).ParseFS(files, "layout.html"))
	p.list = template.Must(template.Must(base.Clone()).ParseFS(files, "list.html"))
	p.operation = template.Must(template.Must(base.Clone()).ParseFS(files, "operation.html"))
	p.style, _ = files.ReadFile("style.css")
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", p.showList)
	mux.HandleFunc("GET /operations/{number}", p.showOperation)
	mux.HandleFunc("POST /operations/{number}/cancel", p.cancel)
	mux.HandleFunc("POST /sessions/profile", p.profile)
	mux.HandleFunc("GET /style.css", p.showStyle)
	mux.HandleFunc("GET /metrics", p.metrics)
	guarded := p.guard(mux)
	all := http.NewServeMux()
	all.HandleFunc("GET /healthz", healthz)
	all.Handle("/", guarded)
	return all
}

func healthz(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte("ok\n"))
}

func (p *pages) showStyle(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	_, _ = w.Write(p.style)
}

// page is what every page shows.
type page struct {
	Title   string
	Refresh int // seconds; 0 = never
	Version string
	Uptime  time.Duration
	Process process
}

func (p *pages) page(title string, refresh int, r *http.Request) page {
	if r.URL.Query().Get("refresh") == "off" {
		refresh = 0
	}
	return page{Title: title, Refresh: refresh, Version: p.Version, Uptime: time.Since(p.began), Process: readProcess()}
}

func (p *pages) showList(w http.ResponseWriter, r *http.Request) {
	views := func(operations []*activity.Operation) (list []activity.View) {
		for _, op := range operations {
			list = append(list, op.View())
		}
		return list
	}
	p.render(w, p.list, struct {
		page
		Counters          activity.Counters
		Sessions          []activity.Session
		Running, Finished []activity.View
	}{
		p.page("Operations", 5, r), p.Activity.Counters(), p.Sessions.ActiveSessions(),
		views(p.Activity.Running()), views(p.Activity.Finished(maxListed)),
	})
}

func (p *pages) showOperation(w http.ResponseWriter, r *http.Request) {
	op := p.find(w, r)
	if op == nil {
		return
	}
	v := op.View()
	refresh := 0
	if v.State == activity.Running {
		refresh = 2
	}
	p.render(w, p.operation, struct {
		page
		activity.View
	}{p.page("Operation "+strconv.FormatInt(v.Number, 10), refresh, r), v})
}

// find is the operation that the path names; when there is none it answers so.
func (p *pages) find(w http.ResponseWriter, r *http.Request) *activity.Operation {
	number, err := strconv.ParseInt(r.PathValue("number"), 10, 64)
	if err == nil {
		if op := p.Activity.Find(number); op != nil {
			return op
		}
	}
	http.Error(w, "This operation is not kept any more.", http.StatusNotFound)
	return nil
}

func (p *pages) cancel(w http.ResponseWriter, r *http.Request) {
	op := p.find(w, r)
	if op == nil {
		return
	}
	if op.Cancel() {
		p.Log.Info().Int64("number", op.View().Number).Msg("operation canceled from the operations page")
	}
	http.Redirect(w, r, "/operations/"+r.PathValue("number"), http.StatusSeeOther)
}

func (p *pages) profile(w http.ResponseWriter, r *http.Request) {
	if !p.Sessions.ProfileSession(r.PostFormValue("user"), r.PostFormValue("session"), r.PostFormValue("on") == "true") {
		http.Error(w, "This session has ended.", http.StatusNotFound)
		return
	}
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func (p *pages) render(w http.ResponseWriter, t *template.Template, data any) {
	var out bytes.Buffer
	if err := t.Execute(&out, data); err != nil {
		p.Log.Error().Err(err).Msg("a page was not made")
		http.Error(w, "This page could not be made; the server's log tells why.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(out.Bytes())
}
