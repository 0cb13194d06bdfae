package service

type sessionCatalog struct{}

func newSessionCatalog(*session) *sessionCatalog { return &sessionCatalog{} }
func (*sessionCatalog) close()                   {}

type globalViews struct{}

func newGlobalViews() *globalViews { return &globalViews{} }
