package types

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// wgs84 is the reference system that geography and GPS use.
const wgs84 = 4326

// NewGeo checks the reference system of "geometry" (0, 3857, 4326) or
// "geography" (4326). Errors: ST_INVALID_SRID_VALUE.
func NewGeo(word string, id int) (DataType, error) {
	switch {
	case word == "geography" && (id == wgs84 || id == SRIDAny):
		return GeographyType{id}, nil
	case word == "geometry" && (id == 0 || id == 3857 || id == wgs84 || id == SRIDAny):
		return GeometryType{id}, nil
	}
	return nil, sparkerr.InvalidSRID(id)
}

// geoJSON names the reference system as storage formats do.
func geoJSON(t DataType) string {
	switch t := t.(type) {
	case GeometryType:
		return "geometry(" + crs(t.SRID) + ")"
	case GeographyType:
		return "geography(" + crs(t.SRID) + ", SPHERICAL)"
	default:
		return TypeName(t)
	}
}

func crs(id int) string {
	switch id {
	case SRIDAny:
		return "SRID:ANY"
	case wgs84:
		return "OGC:CRS84"
	case 0:
		return "SRID:0"
	default:
		return "EPSG:" + strconv.Itoa(id)
	}
}

func geoOfJSON(word, system string) (DataType, error) {
	switch system {
	case "SRID:ANY":
		return NewGeo(word, SRIDAny)
	case "OGC:CRS84":
		return NewGeo(word, wgs84)
	}
	_, number, _ := strings.Cut(system, ":")
	id, err := strconv.Atoi(number)
	if err != nil {
		return nil, sparkerr.InvalidJSONType(word + "(" + system + ")")
	}
	return NewGeo(word, id)
}
