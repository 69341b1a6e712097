package summary_test

import (
	"math/rand/v2"
	"strings"
)

// The stock of boilerplate that the generator puts into articles.
var (
	promotions = []string{
		"اشترك في نشرتنا البريدية ليصلك كل جديد", "تابعونا على فيسبوك وتويتر وإنستغرام",
		"حمّل تطبيقنا الآن على هاتفك المحمول.", "اشترك مجانا بقناتنا على يوتيوب",
		"انضم إلى قناتنا على تليغرام لمتابعة آخر الأخبار", "اضغط هنا لمتابعة البث المباشر",
		"سجل الآن للحصول على أهم الأخبار عبر البريد الإلكتروني", "تابعوا آخر أخبارنا عبر Google News",
		"يمكنكم متابعة أخبارنا على واتساب من خلال الضغط هنا.",
		"للمزيد من الأخبار تابعونا على تويتر", "لا تفوت آخر الأخبار، حمّل التطبيق", "ساعدنا في نشر الخبر.",
		"سجّل بريدك الإلكتروني لتصلك نشرتنا اليومية.", "احصل على آخر الأخبار فور حدوثها، فعّل الإشعارات",
		"لمتابعة أحدث الأخبار عبر واتساب اضغط هنا.", "هل أعجبك المقال؟ شاركه مع أصدقائك!",
		"إعلان", "Advertisement", "للاشتراك في خدمة الرسائل القصيرة أرسل 1 إلى 1234.",
		"تابع حسابنا الرسمي على منصة إكس لتبقى على اطلاع دائم.", "حملوا تطبيق الجريدة من متجر آبل أو غوغل بلاي.",
	}
	shareBars = []string{
		"شارك", "شارك المقال: فيسبوك تويتر واتساب", "طباعة | إرسال | حفظ", "شارك هذا الخبر",
		"Facebook Twitter WhatsApp", "انسخ الرابط", "تعليقات (12)", "أضف تعليقا",
		"مشاركة عبر البريد", "اترك تعليقك", "حجم الخط: كبير صغير", "استمع إلى المقال", "مدة القراءة: 3 دقائق",
	}
	relatedMarks = []string{"اقرأ أيضا:", "اقرأ أيضاً", "مواضيع ذات صلة", "أخبار ذات صلة", "قد يعجبك أيضا", "شاهد أيضا", "المزيد من الأخبار", "أخبار متعلقة", "اقرأ المزيد", "موضوعات قد تهمك", "تابع أيضا", "شاهد الفيديو", "الأخبار الرئيسية"}
	relatedLinks = []string{
		"الأمطار تغرق شوارع العاصمة لليوم الثالث", "خمس نصائح لنوم هادئ في الصيف",
		"فوز مفاجئ لفريق الشمال على متصدر الدوري", "أسعار الذهب تقفز إلى أعلى مستوى في عام",
		"كيف تختار حاسوبا مناسبا لأطفالك؟", "نجم الشاشة يعلن اعتزاله", "انتخابات بلدية هادئة في الجنوب",
	}
	tails = []string{
		"جميع الحقوق محفوظة 2024", "المصدر: وكالات", "المصدر: رويترز", "الأكثر قراءة", "الأكثر مشاهدة",
		"كلمات مفتاحية: اقتصاد، سياسة، أخبار", "#أخبار #عاجل #العالم", "للتواصل معنا: info@example.org",
		"سياسة الخصوصية | شروط الاستخدام | اتصل بنا", "جميع الحقوق محفوظة © صحيفة الغد.",
		"نشر في: 12 مايو 2024", "آخر تحديث: الثلاثاء 14:30 بتوقيت غرينتش", "وسوم: مرفأ، وزارة، بحر",
		"الكلمات الدلالية", "هذا المقال لا يعبر بالضرورة عن رأي الموقع.", "حقوق النشر محفوظة للموقع",
		"تم نشر هذا الخبر بواسطة فريق التحرير.", "جميع الآراء الواردة تعبر عن رأي كاتبها فقط.",
	}
	captions = []string{"صورة أرشيفية", "(أرشيفية)", "تصوير: سمير فارس", "صورة من الأرشيف", "الصورة: أ ف ب", "جانب من الحفل (رويترز)", "مشهد عام للمدينة - أرشيف"}
)

// inject puts boilerplate at the start, in the middle and at the end of an article, and
// returns the text and the lines it put in.
func inject(r *rand.Rand, text string) (noisy string, lines []string) {
	one := func(from []string) string {
		s := from[r.IntN(len(from))]
		lines = append(lines, s)
		return s
	}
	block := func() []string {
		b := []string{one(relatedMarks)}
		for range 1 + r.IntN(3) {
			b = append(b, one(relatedLinks))
		}
		return b
	}
	paragraphs := strings.Split(strings.TrimSpace(text), "\n")
	var out []string
	switch r.IntN(3) {
	case 0:
		out = append(out, one(promotions), "")
	case 1:
		out = append(out, one(shareBars), one(captions), "")
	}
	middle := 1 + r.IntN(len(paragraphs))
	for i, p := range paragraphs {
		out = append(out, p)
		if i+1 == middle && middle < len(paragraphs) {
			switch r.IntN(3) {
			case 0:
				out = append(out, "", one(promotions), "")
			case 1:
				out = append(append(append(out, ""), block()...), "")
			}
		}
	}
	out = append(out, "")
	switch r.IntN(3) {
	case 0:
		out = append(out, block()...)
	case 1:
		out = append(out, one(promotions), one(shareBars))
	}
	out = append(out, one(tails))
	return strings.Join(out, "\n"), lines
}
