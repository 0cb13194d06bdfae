package analyzed

// ColumnSet is a set of columns.
type ColumnSet map[ColumnID]struct{}

// SetOf is the set of some columns.
func SetOf(ids []ColumnID) ColumnSet {
	s := make(ColumnSet, len(ids))
	for _, id := range ids {
		s.Add(id)
	}
	return s
}

// IDs are the ids of columns, in their order.
func IDs(columns []Column) []ColumnID {
	out := make([]ColumnID, len(columns))
	for i, c := range columns {
		out[i] = c.ID
	}
	return out
}

// Add puts a column in.
func (s ColumnSet) Add(id ColumnID) { s[id] = struct{}{} }

// Has tells whether a column is in.
func (s ColumnSet) Has(id ColumnID) bool {
	_, ok := s[id]
	return ok
}

// With is s and the columns that the expressions read.
func (s ColumnSet) With(exprs ...Expr) ColumnSet {
	all := make(ColumnSet, len(s)+4)
	for id := range s {
		all.Add(id)
	}
	for _, e := range exprs {
		all.AddRead(e)
	}
	return all
}

// AddRead puts in the columns that e reads, those that its subqueries read included.
func (s ColumnSet) AddRead(e Expr) {
	if ref, ok := e.(*ColumnRef); ok { // most often
		s.Add(ref.ID)
		return
	}
	Walk(e, func(e Expr) bool {
		switch e := e.(type) {
		case *ColumnRef:
			s.Add(e.ID)
		case *Subquery:
			s.AddReadBy(e.Plan)
		}
		return true
	})
}

// AddReadBy puts in every column that some expression of the plan reads. Ids are unique, so those that the plan itself defines do no harm.
func (s ColumnSet) AddReadBy(p Plan) {
	WalkPlan(p, nil, func(e Expr) {
		if ref, ok := e.(*ColumnRef); ok {
			s.Add(ref.ID)
		}
	})
}
