package sparkerr

import (
	"strconv"
	"strings"
)

// InvalidHandleFormat refuses a session or operation id that is not a UUID.
func InvalidHandleFormat(handle string) *Error { return invalidHandle("FORMAT", handle) }

// SessionNotFound refuses a request that may not create the session it names.
func SessionNotFound(id string) *Error { return invalidHandle("SESSION_NOT_FOUND", id) }

// SessionClosed refuses the id of a session that was closed.
func SessionClosed(id string) *Error { return invalidHandle("SESSION_CLOSED", id) }

// SessionChanged tells a client that the session it has seen was another one.
func SessionChanged(id string) *Error { return invalidHandle("SESSION_CHANGED", id) }

// OperationNotFound refuses an operation id that is not known.
func OperationNotFound(id string) *Error { return invalidHandle("OPERATION_NOT_FOUND", id) }

// OperationAbandoned refuses an operation that ended and was removed.
func OperationAbandoned(id string) *Error { return invalidHandle("OPERATION_ABANDONED", id) }

// OperationAlreadyExists refuses a second operation with the id of another one.
func OperationAlreadyExists(id string) *Error { return invalidHandle("OPERATION_ALREADY_EXISTS", id) }

func invalidHandle(sub, handle string) *Error {
	return New(SQL, "INVALID_HANDLE."+sub, Origin{}, "handle", handle)
}

// CursorDisconnected ends a stream because another one took over, or because its operation was released.
func CursorDisconnected() *Error { return New(SQL, "INVALID_CURSOR.DISCONNECTED", Origin{}) }

// CursorNotReattachable refuses to resume an operation that was not asked to be resumable.
func CursorNotReattachable() *Error { return New(SQL, "INVALID_CURSOR.NOT_REATTACHABLE", Origin{}) }

// CursorPositionNotFound refuses an unknown response id.
func CursorPositionNotFound(responseID string) *Error {
	return New(SQL, "INVALID_CURSOR.POSITION_NOT_FOUND", Origin{}, "responseId", responseID)
}

// CursorPositionNotAvailable refuses a response that was released; index counts from 1.
func CursorPositionNotAvailable(index int64, responseID string) *Error {
	return New(SQL, "INVALID_CURSOR.POSITION_NOT_AVAILABLE", Origin{},
		"index", strconv.FormatInt(index, 10), "responseId", responseID)
}

// OperationCanceled ends an interrupted operation.
func OperationCanceled() *Error { return New(SQL, "OPERATION_CANCELED", Origin{}) }

// InterruptNeedsTag and InterruptNeedsID refuse interrupts that do not say what to interrupt.
func InterruptNeedsTag() *Error {
	return interruptNeeds("INTERRUPT_TYPE_TAG_REQUIRES_TAG", "operation_tag")
}

// InterruptNeedsID is documented with InterruptNeedsTag.
func InterruptNeedsID() *Error {
	return interruptNeeds("INTERRUPT_TYPE_OPERATION_ID_REQUIRES_ID", "operation_id")
}

func interruptNeeds(sub, parameter string) *Error {
	return New(SQL, "INVALID_PARAMETER_VALUE."+sub, Origin{}, "parameter", parameter, "functionName", "interrupt")
}

// ConfNotFound refuses to read a setting that is neither set nor known.
func ConfNotFound(key string) *Error {
	return New(NoSuchElement, "SQL_CONF_NOT_FOUND", Origin{}, "sqlConf", Conf(key))
}

// CannotModifyStaticConf refuses to change a setting of the server in a session.
func CannotModifyStaticConf(key string) *Error {
	return New(Analysis, "CANNOT_MODIFY_STATIC_CONFIG", Origin{}, "key", Conf(key))
}

// CannotModifyConf refuses to change a setting that belongs to no session.
func CannotModifyConf(key string) *Error {
	return New(Analysis, "CANNOT_MODIFY_CONFIG", Origin{}, "key", Conf(key),
		"docroot", "https://spark.apache.org/docs/latest")
}

// InvalidArtifactPath refuses an artifact name that leaves the session's folder.
func InvalidArtifactPath(name string) *Error {
	return New(Runtime, "INVALID_ARTIFACT_PATH", Origin{}, "name", name)
}

// ArtifactAlreadyExists refuses other content under the name of an artifact.
func ArtifactAlreadyExists(path string) *Error {
	return New(Runtime, "ARTIFACT_ALREADY_EXISTS", Origin{}, "normalizedRemoteRelativePath", path)
}

// CannotParsePlan refuses bytes that are no plan; reason tells what is wrong.
func CannotParsePlan(reason string) *Error {
	return New(SQL, "CONNECT_INVALID_PLAN.CANNOT_PARSE", Origin{}, "errorMsg", reason)
}

// PlanTooLarge refuses a compressed plan that is too large. Sizes are bytes; 0 means unknown.
func PlanTooLarge(size, limit int64) *Error {
	text := "unknown"
	if size > 0 {
		text = strconv.FormatInt(size, 10)
	}
	return New(SQL, "CONNECT_INVALID_PLAN.PLAN_SIZE_LARGER_THAN_MAX", Origin{},
		"planSize", text, "maxPlanSize", strconv.FormatInt(limit, 10))
}

// OneOfNotSet refuses a message whose one-of field is empty. fullName is the message's.
func OneOfNotSet(fullName, field string) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.INVALID_ONE_OF_FIELD_NOT_SET", Origin{},
		"fullName", fullName, "name", field)
}

// UnknownAnalyzeMethod refuses an AnalyzePlan request of no known kind.
func UnknownAnalyzeMethod(method string) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.UNKNOWN_ANALYZE_METHOD", Origin{}, "other", method)
}

// CloneTargetFormat, CloneTargetClosed and CloneTargetExists refuse the id that a cloned session should get.
func CloneTargetFormat(id string) *Error { return cloneTarget("FORMAT", id) }

// CloneTargetClosed is documented with CloneTargetFormat.
func CloneTargetClosed(id string) *Error { return cloneTarget("ALREADY_CLOSED", id) }

// CloneTargetExists is documented with CloneTargetFormat.
func CloneTargetExists(id string) *Error { return cloneTarget("ALREADY_EXISTS", id) }

func cloneTarget(sub, id string) *Error {
	return New(SQL, "INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_"+sub, Origin{}, "targetSessionId", id)
}

// PathAlreadyExists refuses to write where something is.
func PathAlreadyExists(path string) *Error {
	return New(Analysis, "PATH_ALREADY_EXISTS", Origin{}, "outputPath", path)
}

// Internal wraps a failure that is no fault of the client; its text goes to the log, not to the client.
func Internal(cause error) *Error {
	return New(Spark, "INTERNAL_ERROR", Origin{}, "message", "the server could not complete the request; its log tells why").Because(cause)
}

// InvalidPlanInput reports a message that no client should send, by a subclass
// of CONNECT_INVALID_PLAN, with alternating parameter names and values.
func InvalidPlanInput(sub string, params ...string) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN."+sub, Origin{}, params...)
}

// OneOfNotSupported reports a message whose choice the server does not know.
func OneOfNotSupported(fullName, name string, number int) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.INVALID_ONE_OF_FIELD_NOT_SUPPORTED", Origin{},
		"fullName", fullName, "name", name, "number", strconv.Itoa(number))
}

// EnumUnknown reports a number that an enum does not have. Spark has no condition for it.
func EnumUnknown(fullName string, number int) *Error {
	return Plain(JavaIllegalArgument, "The value "+strconv.Itoa(number)+" of "+fullName+" is not known.", Origin{})
}

// EnumInvalid reports an enum value that means nothing where it stands.
func EnumInvalid(fullName, name string, number int) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.INVALID_ENUM", Origin{},
		"fullName", fullName, "name", name, "number", strconv.Itoa(number))
}

// LocalDataUnreadable reports client data that is no Arrow stream. Spark has no condition for it.
func LocalDataUnreadable(cause error) *Error {
	return Plain(JavaIO, "The data of a local relation is no Arrow stream.", Origin{}).Because(cause)
}

// PlanAssertion reports a plan that breaks a rule without a name of its own.
func PlanAssertion(message string) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.ASSERTION_FAILURE", Origin{}, "message", message)
}

// PlanTooDeep reports a plan that nests deeper than limit.
func PlanTooDeep(limit int) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.CANNOT_PARSE", Origin{},
		"errorMsg", "the plan nests more than "+strconv.Itoa(limit)+" levels deep")
}

// InvalidTag refuses an operation tag that is empty or has a comma. Spark has no condition for it.
func InvalidTag(tag string) *Error {
	if tag == "" {
		return Plain(JavaIllegalArgument, "A tag of an operation may not be empty.", Origin{})
	}
	return Plain(JavaIllegalArgument, "A tag of an operation may not contain a comma: "+Text(tag), Origin{})
}

// RequestSaysNothing refuses a request without the choice that it is about. Spark has no condition for it.
func RequestSaysNothing(choice string) *Error {
	return Plain(JavaUnsupported, "The request names no "+choice+" that is known.", Origin{})
}

// InvalidInterruptType refuses an interrupt of no known kind.
func InvalidInterruptType(kind string) *Error {
	return New(SQL, "UNSUPPORTED_FEATURE.INTERRUPT_TYPE", Origin{}, "interruptType", kind)
}

// ConflictingPartitionColumns refuses folders that name different partition columns.
func ConflictingPartitionColumns(lists, paths []string) *Error {
	text := ""
	for i, list := range lists {
		text += "\n\tPartition column name list #" + strconv.Itoa(i) + ": " + list
	}
	return New(Runtime, "CONFLICTING_PARTITION_COLUMN_NAMES", Origin{}, "distinctPartColLists", text+"\n", "suspiciousPaths", "\n\t"+strings.Join(paths, "\n\t"))
}
