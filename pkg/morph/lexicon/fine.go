package lexicon

// fines are the grammar classes of closed-class words, by number; 0 is none.
var fines = []string{"", "PREP", "PREPN", "CONJ", "LAKIN", "SCONJ", "AN", "INNA", "KAY", "LAS", "ILLA", "HATTA", "AMMA",
	"LA", "LAM", "LAN", "MANEG", "QAD", "SAWFA", "HAL", "YA", "INTJ", "OTHERPART", "ADV", "PRON", "DEM", "REL", "INT",
	"NUM", "NUM1", "NUM3", "NUMTENS", "NUM100", "NUM1000", "QUANT", "AYY", "GHAYR", "DHU", "LAYSA", "ELATIVE", "MAZALA"}

// Fines lists the grammar classes by number.
func Fines() []string { return append([]string(nil), fines...) }

func fineNumber(name string) (uint8, bool) {
	for i, n := range fines {
		if n == name {
			return uint8(i), true
		}
	}
	return 0, false
}

// FineName is the grammar class of that number, "" for none.
func FineName(n uint8) string {
	if int(n) >= len(fines) {
		return ""
	}
	return fines[n]
}
