/**
 * How names of months begin, from January on, a line for each language or for some that are alike: as in CLDR, in small letters. Where two
 * languages call different months alike, as Polish and Croatian do with "lip", the one that more people write stands here.
 */
const languages: readonly string[] = [
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "ene fév mär abr mai juin juil ago set okt nov dez",
  "gen fev mrt avr mei giu lug aoû sept ott nov dic",
  "janv febr mars april mag juni juli août szept out noi déc",
  "ian helmi márc ápr máj iun iul ogo szep oct noy des",
  "sty lut maa kwi maj cze lip sie wrz paź lis gru",
  "led úno bře dub kvě červen červenec srp zář říj lis pro",
  "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
  "oca şub mrz nis may haz tem ağu eyl eki kas ara",
  "yan fev mac apr mei iyn iyl avg sen okt noy dek",
  "jaan veebr märts apr mai juuni juuli aug sept okt nov dets",
  "jän úno bře dub kvě červn červenc srp zář říj lis pro",
  "jān feb mar apr mai čvn čvc ágú set okt nóv dis",
  "sau vas kov bal geg jún júl rugp rugs spal lap gruod",
  "ene peb mar apr maí jūn jūl agu sep oct nob dis",
  "ene peb mar abr may hun hul ago set okt nob dis",
  "jan shk mar pri maj qer korr gush sht tet nën dhj",
  "xan feb mar abr mai xuñ xul ago set out nov dec",
  "янв фев мар апр мая июн июл авг сен окт ноя дек",
  "јан феб март апр май јун јул август сеп октом нов дец",
  "ян февр мар април мај юни юли авг септ ок ное декем",
  "січ лют бер кві тра чер лип сер вер жов лис гру",
  "сту лют сак кра трав чэр ліп жні вер кас ліс сне",
  "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
  "ιαν φεβ μάρ απρ μαϊ ιούν ιούλ αύγ σεπ οκτ νοέ δεκ",
  "ינו פבר מרץ אפר מאי יוני יולי אוג ספט אוק נוב דצמ",
  "בינו בפבר במרץ באפר במאי ביוני ביולי באוג בספט באוק בנוב בדצמ",
  "ינו פבר מרס אפר מאי יונ יול אוג ספט אוק נוב דצמ",
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  "जन फ़र मार्च अप्रैल मई जून जुल अग सित अक्टू नव दिस",
  "जाने फेब्रु मार्च एप्रि मे जून जुलै ऑग सप्टें ऑक्टो नोव्हें डिसें",
  "জানু ফেব মার্চ এপ্রি মে জুন জুল আগ সেপ অক্টো নভে ডিসে",
  "જાન્યુ ફેબ્રુ માર્ચ એપ્રિ મે જૂન જુલા ઑગ સપ્ટે ઑક્ટો નવે ડિસે",
  "ਜਨ ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ",
  "ಜನ ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗ ಸೆಪ್ಟೆಂ ಅಕ್ಟೋ ನವೆಂ ಡಿಸೆಂ",
  "ജനു ഫെബ്രു മാർ ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗ സെപ്റ്റം ഒക്ടോ നവം ഡിസം",
  "ஜன பிப் மார் ஏப் மே ஜூன் ஜூலை ஆக செப் அக் நவ டிச",
  "జన ఫిబ్ర మార్చి ఏప్రి మే జూన్ జులై ఆగ సెప్టెం అక్టో నవం డిసెం",
  "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค",
  "มกรา กุมภา มีนา เมษา พฤษภา มิถุนา กรกฎา สิงหา กันยา ตุลา พฤศจิกา ธันวา",
];

const starts: ReadonlyMap<string, number> = new Map(
  languages.flatMap((line) => line.split(" ").map((start, month) => [start, month + 1] as const)),
);
const longest = Math.max(...[...starts.keys()].map((start) => start.length));

/** The month that a word names, 1 to 12: by the longest beginning that is known, whatever its capitals. 0 where it names none. */
export function monthOf(word: string): number {
  const small = word.toLowerCase().normalize("NFC");
  for (let length = Math.min(longest, small.length); length > 1; length--) {
    const month = starts.get(small.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}
