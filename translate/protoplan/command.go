package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func (c *converter) command(cmd *pb.Command) parsed.Plan {
	if cmd == nil {
		cmd = &pb.Command{}
	}
	switch t := cmd.GetCommandType().(type) {
	case *pb.Command_WriteOperation:
		return c.write(t.WriteOperation)
	case *pb.Command_CreateDataframeView:
		return c.createView(t.CreateDataframeView)
	case *pb.Command_WriteOperationV2:
		return c.writeV2(t.WriteOperationV2)
	case *pb.Command_SqlCommand:
		return c.sqlCommand(t.SqlCommand)
	case *pb.Command_Extension:
		c.invalid("NO_HANDLER_FOR_EXTENSION", "extensionTypeUrl", t.Extension.GetTypeUrl())
		return nil
	default:
		return c.refusedCommand(cmd)
	}
}

// refusedCommand gives the node for a command that is no plan, or that we do
// not do. Whoever serves sessions may handle some of these before: resources,
// checkpoints and the removal of their handles need no plan.
func (c *converter) refusedCommand(cmd *pb.Command) parsed.Plan {
	reason := ""
	switch cmd.GetCommandType().(type) {
	case *pb.Command_RegisterFunction:
		reason = "registering functions is not implemented"
	case *pb.Command_WriteStreamOperationStart:
		reason = needsStreaming
	case *pb.Command_StreamingQueryCommand:
		reason = needsStreaming
	case *pb.Command_GetResourcesCommand:
		reason = "there are no cluster resources"
	case *pb.Command_StreamingQueryManagerCommand:
		reason = needsStreaming
	case *pb.Command_RegisterTableFunction:
		reason = "registering table functions is not implemented"
	case *pb.Command_StreamingQueryListenerBusCommand:
		reason = needsStreaming
	case *pb.Command_RegisterDataSource:
		reason = "Python data sources are not implemented"
	case *pb.Command_CreateResourceProfileCommand:
		reason = "there are no executors to profile"
	case *pb.Command_CheckpointCommand:
		reason = "checkpoints are not implemented"
	case *pb.Command_RemoveCachedRemoteRelationCommand:
		reason = "checkpoints are not implemented"
	case *pb.Command_MergeIntoTableCommand:
		reason = "tables here cannot be merged into"
	case *pb.Command_MlCommand:
		reason = needsML
	case *pb.Command_ExecuteExternalCommand:
		reason = "there are no external command runners"
	case *pb.Command_PipelineCommand:
		reason = needsPipelines
	default:
		c.invalidOneof(cmd, "command_type")
		return nil
	}
	name, _ := oneofCase(cmd, "command_type")
	return c.unsupportedCommand("the command "+name, reason)
}

// createView stores the plan under a name of one part, or two for a global view.
func (c *converter) createView(v *pb.CreateDataFrameViewCommand) parsed.Plan {
	name := c.multipartName(v.GetName())
	if c.err != nil || len(name) > 2 {
		c.err = sparkerr.InvalidViewName(v.GetName())
		return nil
	}
	return &parsed.CreateView{
		CommandCommon: c.commandAt(), Name: name, Query: c.relation(v.GetInput()),
		Replace: v.GetReplace(), Temporary: true, Global: v.GetIsGlobal(),
	}
}
