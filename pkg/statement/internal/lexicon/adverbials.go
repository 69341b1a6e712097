package lexicon

import (
	"strings"
)

// Replies are the accusatives that with a preposition tell what a statement answers or follows
// (ردا على سؤال).
var Replies = Set("ردا تعليقا تعقيبا نيابة استنادا بناء خلافا احتجاجا تضامنا تنفيذا تمهيدا استجابة استعدادا انطلاقا استباقا")

// MannerHeads are nouns with ب that an adjective makes adverbs of (بشكل مفاجئ).
var MannerHeads = Set("بشكل بصورة بطريقة بلهجة بنبرة بصفة بلغة بعبارات باللغة بالعبارة بصوت")

// Occasions are the prepositions before the occasion of a statement.
var Occasions = Set("فور لدى قبيل بعيد غداة عشية وسط دون بعد قبل عقب اثناء خلال منذ رغم اثر")

// opensAdjunct reports whether an adverbial phrase may begin with the word.
func opensAdjunct(in *Info) bool {
	return SettingPrepositions.Has(in.Form) || CompoundPrepositions[in.Form] != nil || Occasions.Has(in.Form) || in.Form == "امام" || in.Form == "من" || in.Form == "اكثر" || Replies.Has(in.Base) || MannerHeads.Has(in.Base) || FixedAsides[in.Form] != nil
}

// FixedAsides are adverbial phrases of several words that stand between a subject and its object,
// by their first word.
var FixedAsides = asidesOf("من حيث المبدا", "في ضوء ذلك", "على الفور", "في المقابل", "في الوقت نفسه", "في الوقت ذاته", "في الوقت عينه",
	"في هذا السياق", "في السياق نفسه", "في السياق ذاته", "في هذا الصدد", "في هذا الاطار", "في هذا الشان", "بعد ذلك", "اثر ذلك", "على اثر ذلك",
	"من جهة اخرى", "من ناحية اخرى", "من جانب اخر", "على صعيد اخر", "في سياق متصل", "في سياق اخر", "في وقت لاحق", "في وقت سابق", "في وقت متاخر",
	"في وقت مبكر", "الى ذلك", "نتيجة لذلك", "بناء على ذلك", "ردا على ذلك", "في الاثناء", "في غضون ذلك", "بشكل قاطع", "بشكل رسمي", "بشكل واضح",
	"بصورة قاطعة", "بصورة رسمية", "من جانب واحد", "من طرف واحد", "للمرة الاولى", "للمرة الثانية", "على الاثر", "في النهاية", "في نهاية المطاف", "في الختام",
	"باشد العبارات", "باقوى العبارات", "باقسى العبارات", "بابلغ العبارات", "باشد عبارات الادانة", "باشد عبارات الاستنكار", "اشد الادانة", "بكل قوة", "بكل حزم",
	"في بادئ الامر", "في بداية الامر", "في البداية", "من خلالها", "من خلاله", "من خلالهم", "من جديد", "للوهلة الاولى", "في حينه", "في حينها",
	"بكل وضوح", "بكل تاكيد", "بكل صراحة", "بكل شدة", "باشد الكلمات", "على الهواء مباشرة", "على الهواء", "عبر الهاتف", "على الدوام", "على نطاق واسع", "على الملا",
	"في كل مرة", "في كل مناسبة", "اكثر من مرة", "غير مرة", "حتى الان", "حتى اليوم", "حتى اللحظة", "منذ البداية", "من البداية", "دون تردد", "من دون تردد", "بلا تردد",
	"دون تحفظ", "من دون تحفظ", "بلا تحفظ", "مرة اخرى", "مرة ثانية", "مرة جديدة", "مرارا وتكرارا",
	"مع ذلك", "رغم ذلك", "على الرغم من ذلك", "بالرغم من ذلك", "نتيجة ذلك", "لهذا السبب", "لذلك", "الليلة الماضية", "لهذه الغاية", "في غير مناسبة",
	"في اكثر من مناسبة", "في مناسبات عدة", "في عدة مناسبات", "في ساعة متاخرة", "في ساعة مبكرة", "في هذه الاثناء", "في هذه المرحلة", "في هذه المناسبة",
	"عبر الاقمار الصناعية", "عبر الفيديو", "عبر الانترنت", "عبر سكايب", "عبر تقنية الفيديو", "بنفسه", "بنفسها")

// CompoundPrepositions are prepositions of several words, by their first, that bring in a circumstance: what they
// govern is no part of subject or object.
var CompoundPrepositions = asidesOf("من خلال", "الى جانب", "في ظل", "في ضوء", "في اطار", "في سياق", "على خلفية", "على وقع", "بناء على", "في مواجهة",
	"بحضور", "بمشاركة", "بموجب", "بمناسبة", "برفقة", "بصحبة", "بتاريخ", "بسبب", "نتيجة", "جراء", "بفضل", "لاسباب", "لدواع", "لاعتبارات", "بمبادرة")

// asidesOf splits phrases by their first word.
func asidesOf(phrases ...string) map[string][][]string {
	m := make(map[string][][]string)
	for _, s := range phrases {
		words := strings.Fields(s)
		m[words[0]] = append(m[words[0]], words[1:])
	}
	return m
}

// SettingPrepositions stand before the paper, the talk or the meeting in which somebody speaks.
var SettingPrepositions = Set("في خلال عبر على اثناء عقب بعد قبل قبيل بعيد غداة عشية لدى")
