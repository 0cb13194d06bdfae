package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) window(w *pb.Expression_Window) parsed.Expr {
	if w.GetWindowFunction() == nil {
		c.invalid("WINDOW_FUNCTION_REQUIRED")
	}
	window := &parsed.Window{ExprCommon: c.at()}
	window.Spec.Origin = c.origin
	if frame := w.GetFrameSpec(); frame != nil {
		window.Spec.Frame = c.frame(frame)
	}
	window.Spec.PartitionBy = c.exprs(w.GetPartitionSpec())
	window.Spec.OrderBy = c.sortOrders(w.GetOrderSpec())
	window.Function = c.expr(w.GetWindowFunction())
	return window
}

func (c *converter) frame(f *pb.Expression_Window_WindowFrame) *parsed.Frame {
	frame := &parsed.Frame{Origin: c.origin}
	switch f.GetFrameType() {
	case pb.Expression_Window_WindowFrame_FRAME_TYPE_ROW:
		frame.Rows = true
	case pb.Expression_Window_WindowFrame_FRAME_TYPE_RANGE:
	default:
		c.invalidEnum(f.GetFrameType())
	}
	if f.GetLower() == nil {
		c.invalid("LOWER_BOUND_REQUIRED_IN_WINDOW_FRAME")
	}
	frame.Lower = c.bound(f.GetLower(), parsed.UnboundedPreceding)
	if f.GetUpper() == nil {
		c.invalid("UPPER_BOUND_REQUIRED_IN_WINDOW_FRAME")
	}
	frame.Upper = c.bound(f.GetUpper(), parsed.UnboundedFollowing)
	return frame
}

// bound takes the flags as set, whatever their value, as Spark does.
func (c *converter) bound(b *pb.Expression_Window_WindowFrame_FrameBoundary, unbounded parsed.BoundKind) parsed.Bound {
	switch t := b.GetBoundary().(type) {
	case *pb.Expression_Window_WindowFrame_FrameBoundary_CurrentRow:
		return parsed.Bound{Kind: parsed.CurrentRow}
	case *pb.Expression_Window_WindowFrame_FrameBoundary_Unbounded:
		return parsed.Bound{Kind: unbounded}
	case *pb.Expression_Window_WindowFrame_FrameBoundary_Value:
		return parsed.Bound{Kind: parsed.OffsetBound, Offset: c.expr(t.Value)}
	default:
		c.invalidOneof(&pb.Expression_Window_WindowFrame_FrameBoundary{}, "boundary")
		return parsed.Bound{}
	}
}
