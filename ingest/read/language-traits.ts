/** How a language is recognised in text whose encoding is not known. */
export interface LanguageTraits {
  readonly language: string;
  /** Its letters outside ASCII, small ones. */
  readonly letters: string;
  /** Words that nearly every text of it has. */
  readonly words: string;
}

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщьюя';
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ';

/** The languages of the code pages that we tell apart. */
export const LANGUAGES: readonly LanguageTraits[] = [
  {
    language: 'es',
    letters: 'áéíóúñü',
    words: 'de la el los las para por con del ciudad año según más está',
  },
  { language: 'ca', letters: 'àçèéíïòóúü·', words: 'de la el els les per amb del ciutat pla és més' },
  { language: 'pt', letters: 'áâãàçéêíóôõúü', words: 'de da do dos das para com cidade não são até ação' },
  { language: 'fr', letters: 'àâæçéèêëîïôœùûüÿ', words: 'de la le les des du et pour une ville été à même' },
  { language: 'it', letters: 'àèéìíòóùú', words: 'di la il per della del e una città è più qualità' },
  { language: 'de', letters: 'äöüßé', words: 'der die das und für mit von stadt über zur' },
  { language: 'nl', letters: 'éëïóöüáèê', words: 'de het een van voor en met stad één' },
  { language: 'da', letters: 'æøåéèêóòô', words: 'og for af til på by kommune en' },
  { language: 'sv', letters: 'åäöéüà', words: 'och för av till på stad ett är den ja kaupunki on' },
  { language: 'is', letters: 'áéíóúýþæöð', words: 'og að fyrir um er á í borg' },
  { language: 'et', letters: 'äöüõšž', words: 'ja on linna linn kava või' },
  { language: 'pl', letters: 'ąćęłńóśźż', words: 'i w na z do dla oraz miasta się są' },
  { language: 'cs', letters: 'áčďéěíňóřšťúůýž', words: 'a v na pro se město plán je města jako' },
  { language: 'sk', letters: 'áäčďéíĺľňóôŕšťúýž', words: 'a v na pre sa mesto plán je mesta ako' },
  { language: 'hu', letters: 'áéíóöőúüű', words: 'a az és egy város terv hogy nem városi' },
  { language: 'ro', letters: 'ăâîşţșț', words: 'de la in si pentru cu oraşul şi în municipiul' },
  { language: 'hr', letters: 'čćđšž', words: 'i u za na se je grad grada od' },
  { language: 'sq', letters: 'ëç', words: 'dhe per ne te i për në qytetit' },
  { language: 'tr', letters: 'çğıöşüâîûİi̇', words: 've bir bu ile icin için belediyesi planı kenti' },
  { language: 'lt', letters: 'ąčęėįšųūž', words: 'ir miesto planas apie kaip' },
  { language: 'lv', letters: 'āčēģīķļņšūž', words: 'un pilsētas plāns par ar' },
  { language: 'ru', letters: `${CYRILLIC}ёъыэ`, words: 'и в на с по для города план' },
  { language: 'bg', letters: `${CYRILLIC}ъ`, words: 'и в на с за град община' },
  { language: 'uk', letters: `${CYRILLIC}іїєґ`, words: 'і в на та для міста план' },
  { language: 'be', letters: `${CYRILLIC}ёіўыэ`, words: 'і у на для горада план' },
  { language: 'sr', letters: 'абвгдђежзијклљмнњопрстћуфхцчџш', words: 'и у на за град је' },
  { language: 'mk', letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш', words: 'и во на за град' },
  { language: 'el', letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', words: 'και της του το για την σχέδιο' },
  { language: 'ar', letters: ARABIC, words: 'في من على إلى مدينة خطة' },
  { language: 'fa', letters: `${ARABIC}پچژگکی`, words: 'در از به شهر برنامه' },
  { language: 'he', letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת', words: 'של את על עיר תכנית' },
  { language: 'th', letters: 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎', words: 'แผน เมือง' },
];
