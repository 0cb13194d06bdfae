package ducksql

// TemplateBody is a parsed template: constant SQL text with holes and the precedence of the whole.
// Make it with MustTemplate.
type TemplateBody struct {
	Text string
	Prec Precedence
}
