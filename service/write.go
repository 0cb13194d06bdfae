package service

import (
	"context"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
)

func (s *session) write(ctx context.Context, cmd *analyzed.Write, c *translate.Compiled) error {
	return refuse("writing")
}
