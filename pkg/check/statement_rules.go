package check

import "github.com/bayan-nlp/bayan/pkg/document"

func statementRules() []Rule {
	const layers = document.Statements | document.Sentences | document.Tokens
	return []Rule{
		{key: quoteWithoutSpeaker, ID: "statement/quote-without-speaker", Level: document.Hint, Off: true, needs: layers,
			Title: Text{"quotation that nobody says", "اقتباس بلا قائل"},
			Why: Text{"A whole sentence stands in quotation marks, and nothing near it says who spoke.",
				"جملة كاملة بين علامتي تنصيص، وليس بقربها ما يدل على قائلها."},
			Wrong: "سادت القاعة لحظات من الصمت. \"لن نقبل بهذا القرار أبدا مهما كلفنا الأمر\". وانتهت الجلسة في المساء.",
			Right: "سادت القاعة لحظات من الصمت. وقال الوزير سامر الحلبي: \"لن نقبل بهذا القرار أبدا مهما كلفنا الأمر\". وانتهت الجلسة في المساء."},
		{key: unmatchedAttribution, ID: "statement/unmatched-attribution", Level: document.Hint, Off: true, needs: layers,
			Title: Text{"reported speech without a known speaker", "قول لا يعرف قائله"},
			Why: Text{"A verb of speech has a content, and neither its sentence nor those before name a speaker.",
				"لفعل القول مضمون، وليس في جملته ولا قبلها اسم قائل."},
			Wrong: "وأضاف أن الأسعار سترتفع في الشهر المقبل.", Right: "قال الوزير سامر الحلبي إن العمل مستمر. وأضاف أن الأسعار سترتفع في الشهر المقبل."},
		{key: differingQuote, ID: "statement/differing-quote", Level: document.Hint, Off: true, needs: layers,
			Title: Text{"same quotation in different words", "اقتباس واحد بألفاظ مختلفة"},
			Why: Text{"Another document has nearly the same words of the same speaker in quotation marks, but not quite. One of the two quotes wrongly.",
				"في وثيقة أخرى كلام القائل نفسه بين علامتي تنصيص بألفاظ قريبة غير مطابقة، وأحدهما أخطأ النقل."},
			Wrong: "قال الوزير سامر الحلبي: \"لن نقبل\" … قال الوزير سامر الحلبي: \"لا نقبل\"", Right: "قال الوزير سامر الحلبي: \"لن نقبل\""},
	}
}
