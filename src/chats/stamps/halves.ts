/**
 * Words for the two halves of the day in headers, as `plain` gives them and in small letters: those of CLDR's day periods, of older phones
 * too. Each line holds what means the first half, then what means the second.
 */
const words: readonly (readonly [am: string, pm: string])[] = [
  ["am|a.m.|a. m.|a.m|a m", "pm|p.m.|p. m.|p.m|p m"],
  ["ap.", "ip."],
  ["vorm.", "nachm."],
  ["vm.|vm", "nm.|nm"],
  ["fm|f.m.|f.h.", "em|e.m.|e.h."],
  ["dop.", "odp.|pop."],
  ["de.", "du."],
  ["prije podne|pre podne", "po podne|poslije podne"],
  ["пре подне|претпл.", "по подне|попл."],
  ["пр.об.", "сл.об."],
  ["дп", "пп"],
  ["тң|таңкы", "тк"],
  ["ү.ө.|үө", "ү.х.|үх"],
  ["π.μ.|πμ", "μ.μ.|μμ"],
  ["öö", "ös"],
  ["pd|p.d.|e paradites|paradite", "md|m.d.|e pasdites|pasdite"],
  ["r.n.", "i.n."],
  ["priekšp.|priekšpusdienā", "pēcp.|pēcpusdienā"],
  ["priešpiet|pr.p.", "popiet|pop."],
  ["sa", "ch"],
  ["pg", "ptg"],
  ["to", "tk"],
  ["asubuhi", "alasiri"],
  ["ص|صباحا|صباحًا", "م|مساء|مساءً"],
  ["ق.ظ.|ق.ظ|قبل‌ازظهر", "ب.ظ.|ب.ظ|بعدازظهر"],
  ["صبح|قبل دوپہر", "شام|بعد دوپہر"],
  ['לפנה״צ|לפנה"צ', 'אחה״צ|אחה"צ'],
  ["पूर्वाह्न|म.पू.", "अपराह्न|म.नं.|म.उ."],
  ["এএম|পূর্বাহ্ণ|পূৰ্বাহ্ন", "পিএম|অপরাহ্ণ|অপৰাহ্ন"],
  ["ਪੂ.ਦੁ.", "ਬਾ.ਦੁ."],
  ["ಪೂರ್ವಾಹ್ನ", "ಅಪರಾಹ್ನ"],
  ["முற்பகல்", "பிற்பகல்"],
  ["පෙ.ව.", "ප.ව."],
  ["ก่อนเที่ยง", "หลังเที่ยง"],
  ["ກ່ອນທ່ຽງ", "ຫຼັງທ່ຽງ"],
  ["နံနက်", "ညနေ"],
  ["ጥዋት", "ከሰዓት"],
  ["오전", "오후"],
  ["午前", "午後"],
  ["上午|凌晨|清晨|早上|半夜", "下午|中午|晚上|傍晚"],
];

const of = (half: 0 | 1) => [...new Set(words.flatMap((pair) => pair[half].split("|")))];

/** The words of each half. */
export const halves: { readonly am: readonly string[]; readonly pm: readonly string[] } = { am: of(0), pm: of(1) };
