package check

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func corpusRules() []Rule {
	return []Rule{
		{key: schema, ID: "corpus/schema", Level: document.Error,
			Title: Text{"record that holds no document", "سجل لا وثيقة فيه"},
			Why: Text{"A line of JSON Lines is no JSON object, has no text, or has a text, id or title of the wrong type. Readers stop at it or lose it silently.",
				"السطر ليس كائن JSON، أو لا نص فيه، أو نوع النص أو المعرف أو العنوان خطأ، فتقف عنده القارئات أو تضيعه بصمت."},
			Wrong: `{"id": 7, "text": null}`, Right: `{"id": 7, "text": "نص"}`},
		{key: duplicateID, ID: "corpus/duplicate-id", Level: document.Error,
			Title: Text{"id that stands twice", "معرف مكرر"},
			Why: Text{"Two records of the run have the same id, so that one of them is lost where ids are keys.",
				"لسجلين المعرف نفسه، فيضيع أحدهما حيث المعرفات مفاتيح."},
			Wrong: `{"id": 7, …} … {"id": 7, …}`, Right: `{"id": 7, …} … {"id": 8, …}`},
		{key: exactDuplicate, ID: "corpus/exact-duplicate", Level: document.Warning,
			Title: Text{"same text as another document", "نص مطابق لوثيقة أخرى"},
			Why: Text{"Apart from white space, vowel marks and alif variants the text is that of an earlier document.",
				"النص هو نص وثيقة سابقة، بصرف النظر عن المسافات والحركات وصور الألف."},
			Wrong: "نص الوثيقة الأولى … نص الوثيقة الأولى", Right: "نص الوثيقة الأولى … نص الوثيقة الثانية"},
		{key: nearDuplicate, ID: "corpus/near-duplicate", Level: document.Warning,
			Title: Text{"nearly the same text as another document", "نص قريب جدا من وثيقة أخرى"},
			Why: Text{"Most three-word sequences of the document, in base forms, also stand in an earlier one: a copy with changed words, moved paragraphs or added lines.",
				"أكثر متواليات الكلمات الثلاث في الوثيقة موجود في وثيقة سابقة: نسخة غيرت بعض كلماتها أو نقلت فقراتها أو زيدت أسطر."},
			Wrong: "وثيقة … نسخة منها غيرت كلماتها", Right: "وثيقة … وثيقة أخرى"},
		{key: language, ID: "corpus/language", Level: document.Warning,
			Title: Text{"document in another language", "وثيقة بلغة أخرى"},
			Why: Text{"Letters and function words say that the document is in Persian, Urdu, Kurdish or another language, not in Arabic.",
				"تدل الحروف والأدوات على أن الوثيقة بالفارسية أو الأردية أو الكردية أو لغة أخرى، لا بالعربية."},
			Wrong: "این کتاب را در تهران خریدم و به خانه بردم که از دوست دیگری بود.", Right: "اشتريت هذا الكتاب في طهران وحملته إلى البيت من صديق آخر."},
		{key: mixedLanguage, ID: "corpus/mixed-language", Level: document.Warning,
			Title: Text{"many lines in another language", "أسطر كثيرة بلغة أخرى"},
			Why: Text{"A large share of the lines of an Arabic document is in another language.",
				"في الوثيقة العربية نسبة كبيرة من الأسطر بلغة أخرى."},
			Wrong: "وصل الوفد إلى العاصمة في المساء.\nThe delegation arrived in the capital in the evening.\nوقال المتحدث إن الاجتماع غدا.\nThe meeting will be held tomorrow, the spokesman said.\n",
			Right: "وصل الوفد إلى العاصمة في المساء.\nوقال المتحدث إن الاجتماع غدا.\n"},
		{key: repetition, ID: "corpus/repetition", Level: document.Warning,
			Title: Text{"repetitive text", "نص كثير التكرار"},
			Why: Text{"Repeated lines or one repeated sequence of words make up more of the text than in natural prose. The bounds are those of published filters for training data (MassiveText).",
				"تشغل الأسطر المكررة أو متوالية واحدة من الكلمات من النص أكثر مما في النثر. والحدود هي حدود مرشحات منشورة لبيانات التدريب."},
			Wrong: strings.Repeat("أسعار العملات اليوم في السوق المحلية\n", 12), Right: "أسعار العملات اليوم في السوق المحلية\n"},
		{key: outlier, ID: "corpus/outlier", Level: document.Hint,
			Title: Text{"unusual length or many symbols", "طول شاذ أو رموز كثيرة"},
			Why: Text{"The document is longer or shorter than the bounds, or signs that are neither letters nor usual marks make up much of it: tables, code, menus.",
				"الوثيقة أطول أو أقصر من الحدود، أو تكثر فيها رموز ليست حروفا ولا علامات معتادة: جداول أو شفرة أو قوائم."},
			Wrong: "|---|---|---|===|+++|***|---|===|$$$|%%%|@@@|~~~|---|---|---|===|+++|***| سعر", Right: "السعر اليوم ثلاثة دنانير للكيلو في السوق المحلية كما كان أمس."},
	}
}
