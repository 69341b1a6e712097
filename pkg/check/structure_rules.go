package check

import "github.com/bayan-nlp/bayan/pkg/document"

func structureRules() []Rule {
	const layers = document.Sentences | document.Tokens
	return []Rule{
		{key: boilerplate, ID: "structure/boilerplate", Level: document.Warning, needs: layers,
			Title: Text{"line of the page, not of the text", "سطر من الصفحة لا من النص"},
			Why: Text{"A call to subscribe, a line of buttons, credits or tags stands in the text. Training data and summaries take it for content.",
				"في النص دعوة إلى الاشتراك أو أزرار مشاركة أو وسوم أو حقوق نشر، فتحسبها بيانات التدريب والملخصات من المضمون."},
			Wrong: "تابعونا على فيسبوك\n\nقال الوزير إن الحكومة ستعلن خطتها الجديدة غدا بعد اجتماع مجلسها الأسبوعي في العاصمة.\n",
			Right: "قال الوزير إن الحكومة ستعلن خطتها الجديدة غدا بعد اجتماع مجلسها الأسبوعي في العاصمة.\n"},
		{key: navigation, ID: "structure/navigation", Level: document.Warning, needs: layers,
			Title: Text{"navigation or links to other texts", "روابط إلى نصوص أخرى"},
			Why: Text{"Headlines of other articles, lists of related texts or a menu stand in the text.",
				"في النص عناوين مقالات أخرى أو قائمة مواضيع ذات صلة أو قائمة تصفح."},
			Wrong: "قال الوزير إن الحكومة ستعلن خطتها الجديدة غدا بعد اجتماع مجلسها الأسبوعي في العاصمة.\n\nاقرأ أيضا\n\nارتفاع أسعار القمح\n",
			Right: "قال الوزير إن الحكومة ستعلن خطتها الجديدة غدا بعد اجتماع مجلسها الأسبوعي في العاصمة.\n"},
		{key: crosshead, ID: "structure/crosshead", Level: document.Hint, Off: true, needs: layers,
			Title: Text{"heading inside the body", "عنوان داخل المتن"},
			Why: Text{"A short line without a full stop between paragraphs is a crosshead. It is right on a page and in the way where only sentences are wanted. The rule is off unless switched on.",
				"سطر قصير بلا نقطة بين الفقرات عنوان فرعي، موضعه الصفحة، ويعيق حيث لا تراد إلا الجمل. القاعدة معطلة ما لم تفعل."},
			Wrong: "قال الوزير إن الحكومة ستعلن خطتها الجديدة غدا بعد اجتماع مجلسها الأسبوعي في العاصمة.\n\nمطالب المعارضة\n\nوطالبت المعارضة بتأجيل الإعلان إلى ما بعد الانتخابات التي تجري في نهاية الشهر المقبل.\n",
			Right: "قال الوزير إن الحكومة ستعلن خطتها الجديدة غدا بعد اجتماع مجلسها الأسبوعي في العاصمة.\n\nوطالبت المعارضة بتأجيل الإعلان إلى ما بعد الانتخابات التي تجري في نهاية الشهر المقبل.\n"},
		{key: truncatedEnd, ID: "structure/truncated-end", Level: document.Hint, needs: layers,
			Title: Text{"text breaks off", "نص مقطوع الآخر"},
			Why: Text{"The text ends in a word that something has to follow (في, أن, التي), in a comma, or in the dots of a teaser.",
				"ينتهي النص بكلمة لا بد لها مما بعدها (في، أن، التي) أو بفاصلة أو بنقاط المقتطفات."},
			Wrong: "أعلنت الوزارة أمس أنها ستبدأ تنفيذ المشروع في", Right: "أعلنت الوزارة أمس أنها ستبدأ تنفيذ المشروع في الصيف."},
		{key: duplicateParagraph, ID: "structure/duplicate-paragraph", Level: document.Warning, Fix: false,
			Title: Text{"paragraph that stands twice", "فقرة مكررة"},
			Why: Text{"The same paragraph, vowel marks and alif variants apart, stands a second time in the document.",
				"تكررت الفقرة نفسها في الوثيقة، بصرف النظر عن الحركات وصور الألف."},
			Wrong: "أعلنت الوزارة أنها ستبدأ تنفيذ المشروع في الصيف المقبل.\n\nوقال متحدث إن الكلفة لم تحدد.\n\nأعلنت الوزارة أنها ستبدأ تنفيذ المشروع في الصيف المقبل.\n",
			Right: "أعلنت الوزارة أنها ستبدأ تنفيذ المشروع في الصيف المقبل.\n\nوقال متحدث إن الكلفة لم تحدد.\n"},
		{key: longSentence, ID: "structure/long-sentence", Level: document.Hint, needs: layers,
			Title: Text{"very long sentence", "جملة طويلة جدا"},
			Why: Text{"A sentence of that many words mostly lacks full stops; parsers and translators cut it somewhere.",
				"جملة بهذا العدد من الكلمات تنقصها النقاط غالبا، فتقطعها المحللات والمترجمات حيث اتفق."},
			Wrong: longText(100), Right: longText(20)},
		{key: longLine, ID: "structure/long-line", Level: document.Hint,
			Title: Text{"very long line", "سطر طويل جدا"},
			Why: Text{"A line of many thousand characters has lost its paragraphs.",
				"سطر فيه آلاف الحروف فقد فقراته."},
			Wrong: longText(2000), Right: longText(20)},
		{key: emptyDocument, ID: "structure/empty-document", Level: document.Warning,
			Title: Text{"document without text", "وثيقة بلا نص"},
			Why:   Text{"The document holds no letter and no digit.", "ليس في الوثيقة حرف ولا رقم."},
			Wrong: " \n", Right: "نص\n"},
		{key: runOn, ID: "structure/run-on", Level: document.Hint, needs: layers,
			Title: Text{"two sentences run together", "جملتان بلا فاصل"},
			Why: Text{"A new report begins (وقال فلان إن …) in the middle of a sentence without a full stop or comma before it.",
				"يبدأ خبر جديد (وقال فلان إن...) في وسط الجملة بلا نقطة ولا فاصلة قبله."},
			Wrong: "شكر الوزير المنظمة على دعمها المشاريع الجديدة في المناطق الريفية وقال الوزير إن العمل سيبدأ قريبا.",
			Right: "شكر الوزير المنظمة على دعمها المشاريع الجديدة في المناطق الريفية، وقال الوزير إن العمل سيبدأ قريبا."},
	}
}

// longText returns n words without a full stop but at the end.
func longText(n int) string {
	text := "وصل"
	for i := range n {
		text += [...]string{" الوفد", " إلى", " المدينة", " ثم", " زار", " السوق", " ومضى"}[i%7]
	}
	return text + ".\n"
}
