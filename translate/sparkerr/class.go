package sparkerr

const (
	sparkPackage    = "org.apache.spark."
	catalystPackage = "org.apache.spark.sql.catalyst."
	connectPackage  = "org.apache.spark.sql.connect.common."
	analysisClass   = "org.apache.spark.sql.AnalysisException"
)

// Chain returns the Java class names that Spark would report for the class:
// the exception first, then its superclasses up to java.lang.Object. Clients
// pick their exception by the first name they know.
func (c Class) Chain() []string {
	switch c {
	case Analysis:
		return checked(catalystPackage+"ExtendedAnalysisException", analysisClass)
	case RuleAnalysis:
		return checked(analysisClass)
	case Parse:
		return checked(catalystPackage+"parser.ParseException", analysisClass)
	case Spark:
		return checked(sparkPackage + "SparkException")
	case Runtime:
		return unchecked(sparkPackage + "SparkRuntimeException")
	case Arithmetic:
		return unchecked(sparkPackage+"SparkArithmeticException", "java.lang.ArithmeticException")
	case ArrayIndex:
		return unchecked(sparkPackage+"SparkArrayIndexOutOfBoundsException",
			"java.lang.ArrayIndexOutOfBoundsException", "java.lang.IndexOutOfBoundsException")
	case DateTime:
		return unchecked(sparkPackage+"SparkDateTimeException", "java.time.DateTimeException")
	case NumberFormat:
		return unchecked(sparkPackage+"SparkNumberFormatException",
			"java.lang.NumberFormatException", "java.lang.IllegalArgumentException")
	case IllegalArgument:
		return unchecked(sparkPackage+"SparkIllegalArgumentException", "java.lang.IllegalArgumentException")
	case JavaIllegalArgument:
		return unchecked("java.lang.IllegalArgumentException")
	case JavaUnsupported:
		return unchecked("java.lang.UnsupportedOperationException")
	case JavaRuntime:
		return unchecked()
	case JavaIO:
		return checked("java.io.IOException")
	case NoSuchElement:
		return unchecked(sparkPackage+"SparkNoSuchElementException", "java.util.NoSuchElementException")
	case Unsupported:
		return unchecked(sparkPackage+"SparkUnsupportedOperationException", "java.lang.UnsupportedOperationException")
	case Upgrade:
		return unchecked(sparkPackage + "SparkUpgradeException")
	case SQL:
		return checked(sparkPackage+"SparkSQLException", "java.sql.SQLException")
	case InvalidPlan:
		return checked(connectPackage + "InvalidPlanInput")
	case InvalidCommand:
		return checked(connectPackage + "InvalidCommandInput")
	case PythonWorker:
		return unchecked(sparkPackage + "api.python.PythonException")
	case NoSuchTable:
		return checked(catalystPackage+"analysis.NoSuchTableException", analysisClass)
	case TempTableExists:
		return checked(catalystPackage+"analysis.TempTableAlreadyExistsException", analysisClass)
	case FileNotFound:
		return checked(sparkPackage+"SparkFileNotFoundException", "java.io.FileNotFoundException", "java.io.IOException")
	case ClassNotFound:
		return checked(sparkPackage+"SparkClassNotFoundException", "java.lang.ClassNotFoundException", "java.lang.ReflectiveOperationException")
	case Security:
		return unchecked(sparkPackage+"SparkSecurityException", "java.lang.SecurityException")
	default:
		return checked(sparkPackage + "SparkException")
	}
}

// IsJava reports whether the class is one of Java's own, which carry no condition.
func (c Class) IsJava() bool {
	return c == JavaIllegalArgument || c == JavaUnsupported || c == JavaIO || c == JavaRuntime
}

// checked and unchecked append the roots of Java's two kinds of exceptions.
func checked(names ...string) []string {
	return append(names, "java.lang.Exception", "java.lang.Throwable", "java.lang.Object")
}

func unchecked(names ...string) []string {
	return checked(append(names, "java.lang.RuntimeException")...)
}
