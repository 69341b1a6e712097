package entity

import (
	"fmt"
	"time"
)

// fromHijri turns a whole date of the Islamic calendar to the Gregorian one by the
// arithmetic (civil) calendar of thirty-year cycles; it may differ from a sighting or
// from Umm al-Qura by a day. See Dershowitz and Reingold, Calendrical Calculations.
func fromHijri(year, month, day int) (moment, bool) {
	if year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30 {
		return moment{}, false
	}
	julian := (11*year+3)/30 + 354*year + 30*month - (month-1)/2 + day + 1948440 - 385
	const unixEpoch = 2440588
	return momentOf(time.Unix(int64(julian-unixEpoch)*86400, 0).UTC()), true
}

// isoWeek writes the week of a day as ISO 8601.
func isoWeek(t time.Time) string {
	y, w := t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}
