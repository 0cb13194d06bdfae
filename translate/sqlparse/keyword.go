package sqlparse

// keyword is a word that rules of the grammar name; 0 is any other word.
type keyword uint16

// The keywords that the parser looks at. Spark has more, but they are names to every rule here.
const (
	_ keyword = iota
	kwAdd
	kwAggregate
	kwAll
	kwAlter
	kwAnalyze
	kwAnd
	kwAnti
	kwAny
	kwApprox
	kwArchive
	kwAs
	kwAsc
	kwAtomic
	kwAuthorization
	kwBegin
	kwBetween
	kwBoth
	kwBucket
	kwBy
	kwCache
	kwCall
	kwCascade
	kwCase
	kwCast
	kwCatalog
	kwCatalogs
	kwChange
	kwChanges
	kwCheck
	kwClear
	kwClose
	kwCluster
	kwClustered
	kwCodegen
	kwCollate
	kwCollation
	kwCollations
	kwColumn
	kwColumns
	kwComment
	kwCommit
	kwCompact
	kwCompactions
	kwCompute
	kwConcatenate
	kwConstraint
	kwCost
	kwCreate
	kwCross
	kwCube
	kwCurrent
	kwCurrentDate
	kwCurrentPath
	kwCurrentSchema
	kwCurrentTime
	kwCurrentTimestamp
	kwCurrentUser
	kwData
	kwDatabase
	kwDatabases
	kwDate
	kwDateadd
	kwDatediff
	kwDateAdd
	kwDateDiff
	kwDay
	kwDayofyear
	kwDays
	kwDeclare
	kwDefault
	kwDelete
	kwDesc
	kwDescribe
	kwDfs
	kwDirectory
	kwDistinct
	kwDistribute
	kwDiv
	kwDrop
	kwElse
	kwEnd
	kwEscape
	kwEvolution
	kwExact
	kwExcept
	kwExchange
	kwExclude
	kwExecute
	kwExists
	kwExplain
	kwExport
	kwExtend
	kwExtended
	kwExternal
	kwExtract
	kwFalse
	kwFetch
	kwFilter
	kwFirst
	kwFlow
	kwFollowing
	kwFor
	kwForeign
	kwFormatted
	kwFrom
	kwFull
	kwFunction
	kwFunctions
	kwGlobal
	kwGrant
	kwGroup
	kwGrouping
	kwHaving
	kwHour
	kwHours
	kwIdentifier
	kwIf
	kwIgnore
	kwIlike
	kwImmediate
	kwImport
	kwIn
	kwInclude
	kwIndex
	kwIndexes
	kwInner
	kwInsert
	kwIntersect
	kwInterval
	kwInto
	kwIs
	kwJoin
	kwJson
	kwLanguage
	kwLast
	kwLateral
	kwLazy
	kwLeading
	kwLeft
	kwLevel
	kwLike
	kwLimit
	kwList
	kwLoad
	kwLocal
	kwLock
	kwLocks
	kwLogical
	kwMacro
	kwMap
	kwMatched
	kwMaterialized
	kwMax
	kwMerge
	kwMetrics
	kwMicrosecond
	kwMicroseconds
	kwMillisecond
	kwMilliseconds
	kwMinus
	kwMinute
	kwMinutes
	kwMonth
	kwMonths
	kwMsck
	kwName
	kwNamespace
	kwNamespaces
	kwNanosecond
	kwNanoseconds
	kwNatural
	kwNearest
	kwNot
	kwNull
	kwNulls
	kwOf
	kwOffset
	kwOn
	kwOnly
	kwOpen
	kwOptions
	kwOr
	kwOrder
	kwOut
	kwOuter
	kwOver
	kwOverlaps
	kwOverlay
	kwOverwrite
	kwPartition
	kwPartitioned
	kwPartitions
	kwPath
	kwPercent
	kwPivot
	kwPlacing
	kwPosition
	kwPreceding
	kwPrimary
	kwPrincipals
	kwProcedure
	kwProcedures
	kwPurge
	kwQualify
	kwQuarter
	kwQuery
	kwRange
	kwRecordwriter
	kwRecover
	kwRecursion
	kwRecursive
	kwReduce
	kwReferences
	kwRefresh
	kwRename
	kwRepair
	kwRepeatable
	kwReplace
	kwReset
	kwRespect
	kwRestrict
	kwRevoke
	kwRight
	kwRlike
	kwRole
	kwRoles
	kwRollback
	kwRollup
	kwRow
	kwRows
	kwSchema
	kwSchemas
	kwSecond
	kwSeconds
	kwSelect
	kwSemi
	kwSerde
	kwSessionUser
	kwSet
	kwSets
	kwShow
	kwSingle
	kwSkewed
	kwSome
	kwSort
	kwSource
	kwSql
	kwStart
	kwStatistics
	kwStored
	kwStream
	kwStreaming
	kwStruct
	kwSubstr
	kwSubstring
	kwSystemTime
	kwSystemVersion
	kwTable
	kwTables
	kwTablesample
	kwTarget
	kwTblproperties
	kwTemporary
	kwThen
	kwTime
	kwTimediff
	kwTimestamp
	kwTimestampadd
	kwTimestampdiff
	kwTimestampLtz
	kwTimestampNtz
	kwTo
	kwTouch
	kwTrailing
	kwTransaction
	kwTransactions
	kwTransform
	kwTrim
	kwTrue
	kwTruncate
	kwTryCast
	kwUnarchive
	kwUnbounded
	kwUncache
	kwUnion
	kwUnique
	kwUnknown
	kwUnlock
	kwUnpivot
	kwUnset
	kwUpdate
	kwUse
	kwUser
	kwUsing
	kwValues
	kwVar
	kwVariable
	kwVersion
	kwView
	kwViews
	kwWatermark
	kwWeek
	kwWeeks
	kwWhen
	kwWhere
	kwWindow
	kwWith
	kwWithin
	kwX
	kwYear
	kwYears
	kwZone
)

// keywordNames are the spellings in messages.
var keywordNames = [...]string{
	kwAdd:              "ADD",
	kwAggregate:        "AGGREGATE",
	kwAll:              "ALL",
	kwAlter:            "ALTER",
	kwAnalyze:          "ANALYZE",
	kwAnd:              "AND",
	kwAnti:             "ANTI",
	kwAny:              "ANY",
	kwApprox:           "APPROX",
	kwArchive:          "ARCHIVE",
	kwAs:               "AS",
	kwAsc:              "ASC",
	kwAtomic:           "ATOMIC",
	kwAuthorization:    "AUTHORIZATION",
	kwBegin:            "BEGIN",
	kwBetween:          "BETWEEN",
	kwBoth:             "BOTH",
	kwBucket:           "BUCKET",
	kwBy:               "BY",
	kwCache:            "CACHE",
	kwCall:             "CALL",
	kwCascade:          "CASCADE",
	kwCase:             "CASE",
	kwCast:             "CAST",
	kwCatalog:          "CATALOG",
	kwCatalogs:         "CATALOGS",
	kwChange:           "CHANGE",
	kwChanges:          "CHANGES",
	kwCheck:            "CHECK",
	kwClear:            "CLEAR",
	kwClose:            "CLOSE",
	kwCluster:          "CLUSTER",
	kwClustered:        "CLUSTERED",
	kwCodegen:          "CODEGEN",
	kwCollate:          "COLLATE",
	kwCollation:        "COLLATION",
	kwCollations:       "COLLATIONS",
	kwColumn:           "COLUMN",
	kwColumns:          "COLUMNS",
	kwComment:          "COMMENT",
	kwCommit:           "COMMIT",
	kwCompact:          "COMPACT",
	kwCompactions:      "COMPACTIONS",
	kwCompute:          "COMPUTE",
	kwConcatenate:      "CONCATENATE",
	kwConstraint:       "CONSTRAINT",
	kwCost:             "COST",
	kwCreate:           "CREATE",
	kwCross:            "CROSS",
	kwCube:             "CUBE",
	kwCurrent:          "CURRENT",
	kwCurrentDate:      "CURRENT_DATE",
	kwCurrentPath:      "CURRENT_PATH",
	kwCurrentSchema:    "CURRENT_SCHEMA",
	kwCurrentTime:      "CURRENT_TIME",
	kwCurrentTimestamp: "CURRENT_TIMESTAMP",
	kwCurrentUser:      "CURRENT_USER",
	kwData:             "DATA",
	kwDatabase:         "DATABASE",
	kwDatabases:        "DATABASES",
	kwDate:             "DATE",
	kwDateadd:          "DATEADD",
	kwDatediff:         "DATEDIFF",
	kwDateAdd:          "DATE_ADD",
	kwDateDiff:         "DATE_DIFF",
	kwDay:              "DAY",
	kwDayofyear:        "DAYOFYEAR",
	kwDays:             "DAYS",
	kwDeclare:          "DECLARE",
	kwDefault:          "DEFAULT",
	kwDelete:           "DELETE",
	kwDesc:             "DESC",
	kwDescribe:         "DESCRIBE",
	kwDfs:              "DFS",
	kwDirectory:        "DIRECTORY",
	kwDistinct:         "DISTINCT",
	kwDistribute:       "DISTRIBUTE",
	kwDiv:              "DIV",
	kwDrop:             "DROP",
	kwElse:             "ELSE",
	kwEnd:              "END",
	kwEscape:           "ESCAPE",
	kwEvolution:        "EVOLUTION",
	kwExact:            "EXACT",
	kwExcept:           "EXCEPT",
	kwExchange:         "EXCHANGE",
	kwExclude:          "EXCLUDE",
	kwExecute:          "EXECUTE",
	kwExists:           "EXISTS",
	kwExplain:          "EXPLAIN",
	kwExport:           "EXPORT",
	kwExtend:           "EXTEND",
	kwExtended:         "EXTENDED",
	kwExternal:         "EXTERNAL",
	kwExtract:          "EXTRACT",
	kwFalse:            "FALSE",
	kwFetch:            "FETCH",
	kwFilter:           "FILTER",
	kwFirst:            "FIRST",
	kwFlow:             "FLOW",
	kwFollowing:        "FOLLOWING",
	kwFor:              "FOR",
	kwForeign:          "FOREIGN",
	kwFormatted:        "FORMATTED",
	kwFrom:             "FROM",
	kwFull:             "FULL",
	kwFunction:         "FUNCTION",
	kwFunctions:        "FUNCTIONS",
	kwGlobal:           "GLOBAL",
	kwGrant:            "GRANT",
	kwGroup:            "GROUP",
	kwGrouping:         "GROUPING",
	kwHaving:           "HAVING",
	kwHour:             "HOUR",
	kwHours:            "HOURS",
	kwIdentifier:       "IDENTIFIER",
	kwIf:               "IF",
	kwIgnore:           "IGNORE",
	kwIlike:            "ILIKE",
	kwImmediate:        "IMMEDIATE",
	kwImport:           "IMPORT",
	kwIn:               "IN",
	kwInclude:          "INCLUDE",
	kwIndex:            "INDEX",
	kwIndexes:          "INDEXES",
	kwInner:            "INNER",
	kwInsert:           "INSERT",
	kwIntersect:        "INTERSECT",
	kwInterval:         "INTERVAL",
	kwInto:             "INTO",
	kwIs:               "IS",
	kwJoin:             "JOIN",
	kwJson:             "JSON",
	kwLanguage:         "LANGUAGE",
	kwLast:             "LAST",
	kwLateral:          "LATERAL",
	kwLazy:             "LAZY",
	kwLeading:          "LEADING",
	kwLeft:             "LEFT",
	kwLevel:            "LEVEL",
	kwLike:             "LIKE",
	kwLimit:            "LIMIT",
	kwList:             "LIST",
	kwLoad:             "LOAD",
	kwLocal:            "LOCAL",
	kwLock:             "LOCK",
	kwLocks:            "LOCKS",
	kwLogical:          "LOGICAL",
	kwMacro:            "MACRO",
	kwMap:              "MAP",
	kwMatched:          "MATCHED",
	kwMaterialized:     "MATERIALIZED",
	kwMax:              "MAX",
	kwMerge:            "MERGE",
	kwMetrics:          "METRICS",
	kwMicrosecond:      "MICROSECOND",
	kwMicroseconds:     "MICROSECONDS",
	kwMillisecond:      "MILLISECOND",
	kwMilliseconds:     "MILLISECONDS",
	kwMinus:            "MINUS",
	kwMinute:           "MINUTE",
	kwMinutes:          "MINUTES",
	kwMonth:            "MONTH",
	kwMonths:           "MONTHS",
	kwMsck:             "MSCK",
	kwName:             "NAME",
	kwNamespace:        "NAMESPACE",
	kwNamespaces:       "NAMESPACES",
	kwNanosecond:       "NANOSECOND",
	kwNanoseconds:      "NANOSECONDS",
	kwNatural:          "NATURAL",
	kwNearest:          "NEAREST",
	kwNot:              "NOT",
	kwNull:             "NULL",
	kwNulls:            "NULLS",
	kwOf:               "OF",
	kwOffset:           "OFFSET",
	kwOn:               "ON",
	kwOnly:             "ONLY",
	kwOpen:             "OPEN",
	kwOptions:          "OPTIONS",
	kwOr:               "OR",
	kwOrder:            "ORDER",
	kwOut:              "OUT",
	kwOuter:            "OUTER",
	kwOver:             "OVER",
	kwOverlaps:         "OVERLAPS",
	kwOverlay:          "OVERLAY",
	kwOverwrite:        "OVERWRITE",
	kwPartition:        "PARTITION",
	kwPartitioned:      "PARTITIONED",
	kwPartitions:       "PARTITIONS",
	kwPath:             "PATH",
	kwPercent:          "PERCENT",
	kwPivot:            "PIVOT",
	kwPlacing:          "PLACING",
	kwPosition:         "POSITION",
	kwPreceding:        "PRECEDING",
	kwPrimary:          "PRIMARY",
	kwPrincipals:       "PRINCIPALS",
	kwProcedure:        "PROCEDURE",
	kwProcedures:       "PROCEDURES",
	kwPurge:            "PURGE",
	kwQualify:          "QUALIFY",
	kwQuarter:          "QUARTER",
	kwQuery:            "QUERY",
	kwRange:            "RANGE",
	kwRecordwriter:     "RECORDWRITER",
	kwRecover:          "RECOVER",
	kwRecursion:        "RECURSION",
	kwRecursive:        "RECURSIVE",
	kwReduce:           "REDUCE",
	kwReferences:       "REFERENCES",
	kwRefresh:          "REFRESH",
	kwRename:           "RENAME",
	kwRepair:           "REPAIR",
	kwRepeatable:       "REPEATABLE",
	kwReplace:          "REPLACE",
	kwReset:            "RESET",
	kwRespect:          "RESPECT",
	kwRestrict:         "RESTRICT",
	kwRevoke:           "REVOKE",
	kwRight:            "RIGHT",
	kwRlike:            "RLIKE",
	kwRole:             "ROLE",
	kwRoles:            "ROLES",
	kwRollback:         "ROLLBACK",
	kwRollup:           "ROLLUP",
	kwRow:              "ROW",
	kwRows:             "ROWS",
	kwSchema:           "SCHEMA",
	kwSchemas:          "SCHEMAS",
	kwSecond:           "SECOND",
	kwSeconds:          "SECONDS",
	kwSelect:           "SELECT",
	kwSemi:             "SEMI",
	kwSerde:            "SERDE",
	kwSessionUser:      "SESSION_USER",
	kwSet:              "SET",
	kwSets:             "SETS",
	kwShow:             "SHOW",
	kwSingle:           "SINGLE",
	kwSkewed:           "SKEWED",
	kwSome:             "SOME",
	kwSort:             "SORT",
	kwSource:           "SOURCE",
	kwSql:              "SQL",
	kwStart:            "START",
	kwStatistics:       "STATISTICS",
	kwStored:           "STORED",
	kwStream:           "STREAM",
	kwStreaming:        "STREAMING",
	kwStruct:           "STRUCT",
	kwSubstr:           "SUBSTR",
	kwSubstring:        "SUBSTRING",
	kwSystemTime:       "SYSTEM_TIME",
	kwSystemVersion:    "SYSTEM_VERSION",
	kwTable:            "TABLE",
	kwTables:           "TABLES",
	kwTablesample:      "TABLESAMPLE",
	kwTarget:           "TARGET",
	kwTblproperties:    "TBLPROPERTIES",
	kwTemporary:        "TEMPORARY",
	kwThen:             "THEN",
	kwTime:             "TIME",
	kwTimediff:         "TIMEDIFF",
	kwTimestamp:        "TIMESTAMP",
	kwTimestampadd:     "TIMESTAMPADD",
	kwTimestampdiff:    "TIMESTAMPDIFF",
	kwTimestampLtz:     "TIMESTAMP_LTZ",
	kwTimestampNtz:     "TIMESTAMP_NTZ",
	kwTo:               "TO",
	kwTouch:            "TOUCH",
	kwTrailing:         "TRAILING",
	kwTransaction:      "TRANSACTION",
	kwTransactions:     "TRANSACTIONS",
	kwTransform:        "TRANSFORM",
	kwTrim:             "TRIM",
	kwTrue:             "TRUE",
	kwTruncate:         "TRUNCATE",
	kwTryCast:          "TRY_CAST",
	kwUnarchive:        "UNARCHIVE",
	kwUnbounded:        "UNBOUNDED",
	kwUncache:          "UNCACHE",
	kwUnion:            "UNION",
	kwUnique:           "UNIQUE",
	kwUnknown:          "UNKNOWN",
	kwUnlock:           "UNLOCK",
	kwUnpivot:          "UNPIVOT",
	kwUnset:            "UNSET",
	kwUpdate:           "UPDATE",
	kwUse:              "USE",
	kwUser:             "USER",
	kwUsing:            "USING",
	kwValues:           "VALUES",
	kwVar:              "VAR",
	kwVariable:         "VARIABLE",
	kwVersion:          "VERSION",
	kwView:             "VIEW",
	kwViews:            "VIEWS",
	kwWatermark:        "WATERMARK",
	kwWeek:             "WEEK",
	kwWeeks:            "WEEKS",
	kwWhen:             "WHEN",
	kwWhere:            "WHERE",
	kwWindow:           "WINDOW",
	kwWith:             "WITH",
	kwWithin:           "WITHIN",
	kwX:                "X",
	kwYear:             "YEAR",
	kwYears:            "YEARS",
	kwZone:             "ZONE",
}

// keywords finds a keyword by its upper-case spelling. Some have two.
var keywords = func() map[string]keyword {
	m := make(map[string]keyword, len(keywordNames)+2)
	for k, name := range keywordNames {
		if name != "" {
			m[name] = keyword(k)
		}
	}
	m["REGEXP"], m["TEMP"] = kwRlike, kwTemporary
	return m
}()

const longestKeyword = 17 // CURRENT_TIMESTAMP

// lookupKeyword finds an ASCII word whatever its case.
func lookupKeyword(text string) keyword {
	if len(text) > longestKeyword {
		return 0
	}
	var buffer [longestKeyword]byte
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= 'a' && c <= 'z' {
			c -= 'a' - 'A'
		}
		buffer[i] = c
	}
	return keywords[string(buffer[:len(text)])]
}

// words is a set of keywords.
type words [len(keywordNames)]bool

func wordSet(list ...keyword) *words {
	var set words
	for _, k := range list {
		set[k] = true
	}
	return &set
}

// reservedWords are no names under spark.sql.ansi.enforceReservedKeywords.
var reservedWords = wordSet(kwAll, kwAnd, kwAny, kwAs, kwAuthorization, kwBoth, kwCall, kwCase, kwCast, kwCheck, kwCollate, kwCollation, kwCollations, kwColumn, kwConstraint, kwCreate, kwCross, kwCurrentDate, kwCurrentPath, kwCurrentSchema, kwCurrentTime, kwCurrentTimestamp, kwCurrentUser, kwDistinct, kwElse, kwEnd, kwEscape, kwExcept, kwExecute, kwFalse, kwFetch, kwFilter, kwFor, kwForeign, kwFrom, kwFull, kwGrant, kwGroup, kwHaving, kwIn, kwInner, kwIntersect, kwInto, kwIs, kwJoin, kwLateral, kwLeading, kwLeft, kwNatural, kwNot, kwNull, kwOffset, kwOn, kwOnly, kwOr, kwOrder, kwOuter, kwOverlaps, kwPrimary, kwRecursive, kwReferences, kwRight, kwSelect, kwSessionUser, kwSome, kwSql, kwTable, kwThen, kwTime, kwTo, kwTrailing, kwUnion, kwUnique, kwUnknown, kwUser, kwUsing, kwWhen, kwWhere, kwWith, kwWithin)

// strictWords can name columns and tables, but not be aliases of tables.
var strictWords = wordSet(kwAnti, kwCross, kwExcept, kwFull, kwInner, kwIntersect, kwJoin, kwLateral, kwLeft, kwMinus, kwNatural, kwOn, kwRight, kwSemi, kwUnion, kwUsing)

// startsClause may start a clause after a complete item.
var startsClause = wordSet(kwFrom, kwWhere, kwHaving, kwQualify, kwOffset, kwLimit, kwGroup, kwOrder, kwSort, kwCluster, kwDistribute, kwWindow, kwUnion, kwExcept, kwMinus, kwIntersect, kwLateral, kwSelect, kwInsert, kwPivot, kwTablesample, kwUnpivot, kwWatermark, kwNatural, kwInner, kwCross, kwLeft, kwRight, kwFull, kwSemi, kwAnti, kwJoin, kwFor, kwApprox, kwExact)

// pipeWords make the bar before them a pipe operator.
var pipeWords = wordSet(kwSelect, kwExtend, kwSet, kwDrop, kwAs, kwWhere, kwPivot, kwUnpivot, kwTablesample, kwInner, kwCross, kwLeft, kwRight, kwFull, kwNatural, kwSemi, kwAnti, kwJoin, kwUnion, kwExcept, kwMinus, kwIntersect, kwOrder, kwCluster, kwDistribute, kwSort, kwLimit, kwOffset, kwAggregate, kwWindow, kwLateral)

// joinWords start a join step.
var joinWords = wordSet(kwNatural, kwInner, kwCross, kwLeft, kwRight, kwFull, kwSemi, kwAnti, kwJoin)

// predicateWords follow NOT in a negated predicate.
var predicateWords = wordSet(kwBetween, kwIn, kwLike, kwIlike, kwRlike)

// infixWords stand between operands.
var infixWords = wordSet(kwAnd, kwOr, kwBetween, kwIn, kwLike, kwIlike, kwRlike, kwIs, kwDiv, kwNot)

// datetimeUnits are the units of TIMESTAMPADD and its like.
var datetimeUnits = wordSet(kwYear, kwQuarter, kwMonth, kwWeek, kwDay, kwDayofyear, kwHour, kwMinute, kwSecond, kwMillisecond, kwMicrosecond)

// intervalUnits are the units of interval literals by their singular name.
var intervalUnits = func() (units [len(keywordNames)]string) {
	for k, name := range map[keyword]string{
		kwNanosecond: "nanosecond", kwNanoseconds: "nanosecond",
		kwMicrosecond: "microsecond", kwMicroseconds: "microsecond",
		kwMillisecond: "millisecond", kwMilliseconds: "millisecond",
		kwSecond: "second", kwSeconds: "second",
		kwMinute: "minute", kwMinutes: "minute",
		kwHour: "hour", kwHours: "hour",
		kwDay: "day", kwDays: "day",
		kwWeek: "week", kwWeeks: "week",
		kwMonth: "month", kwMonths: "month",
		kwYear: "year", kwYears: "year",
	} {
		units[k] = name
	}
	return units
}()
