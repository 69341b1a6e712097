package document

// Record is the JSON object a document came in: its keys in their order, so that
// those bayan does not know pass through byte for byte.
type Record struct {
	Fields []Field
}

// Field is one key of a record with its value as raw JSON.
type Field struct {
	Key string
	Raw []byte
}
