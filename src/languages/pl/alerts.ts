/** What a reader of a Polish text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const plAlerts: AlertWords = {
  units: {
    year: 'rok(?:u|iem)?(?!\\p{L})|lat(?:a|ach|om|ami)?(?!\\p{L})',
    month: 'miesi[ąę]c\\p{L}*',
    week: 'tygod(?:ni|ień)\\p{L}*',
    day: 'dni(?:a|ach|om|ami|u)?(?!\\p{L})|dzień(?!\\p{L})|dob(?:a|y|ę)(?!\\p{L})|dób(?!\\p{L})',
    hour: 'godzin\\p{L}*',
    minute: 'minut\\p{L}*',
  },
  workingDays: 'robocz\\p{L}*',
  calendarDays: 'kalendarzow\\p{L}*|pełn(?:e|ych)|kolejn(?:e|ych)',
  workingDaysBehind: 'robocz\\p{L}*',
  calendarDaysBehind: 'kalendarzow\\p{L}*',
  numerals: [
    ['jed(?:en|na|no|nego|nej|nym)', 1],
    ['dw(?:a|ie|óch|u|om|oma|iema)', 2],
    ['trz(?:y|ech|em|ema)', 3],
    ['cztery|czterech|czterem', 4],
    ['pię(?:ć|ciu)', 5],
    ['sześ(?:ć|ciu)', 6],
    ['sied(?:em|miu)', 7],
    ['osiem|ośmiu', 8],
    ['dziewię(?:ć|ciu)', 9],
    ['dziesię(?:ć|ciu)', 10],
    ['dwana(?:ście|stu)', 12],
    ['czterna(?:ście|stu)', 14],
    ['piętna(?:ście|stu)', 15],
    ['dwadzieścia|dwudziestu', 20],
    ['trzydzie(?:ści|stu)', 30],
    ['sześćdziesi(?:ąt|ęciu)', 60],
    ['dziewięćdziesi(?:ąt|ęciu)', 90],
  ],
  negations:
    'nie|bez|ani|żad(?:en|n\\p{L}{1,3})|nigdy|nigdzie|nikt|nikogo|nikomu|nikim|nic|niczego|niczemu|oprócz|poza tym że|z wyjątkiem|chyba że|o ile nie|zakaz\\p{L}*|zabron\\p{L}*|zabrania\\p{L}*|odm(?:awia|ówi|owa|owy)\\p{L}*|niemożliw\\p{L}*|niedozwolon\\p{L}*',
  notNegations: 'nie tylko|nie mniej ważn\\p{L}*|bez wątpienia|bez uszczerbku',
  limits:
    'nie (?:później|wcześniej|więcej|mniej|dłużej|krócej|wyższ\\p{L}*|niższ\\p{L}*|ponad|częściej|rzadziej)(?: niż)?|najpóźniej|najwcześniej|co najmniej|co najwyżej|przynajmniej|maksymalnie|minimalnie|maksimum|przed upływem|po upływie',
  rights:
    'może(?:cie|my)?|mogą|może|musi(?:cie|my)?|muszą|powin(?:ien|na|no|ni|ny)|praw[oau]?(?= do|,|\\.|$)|uprawnion\\p{L}*|obowiązan\\p{L}*|zobowiązan\\p{L}*|obowiąz(?:ek|ku|ki|ków)|zgod(?:a|y|ę|zie|ą)|zgadza\\p{L}*|wyraż\\p{L}* zgod\\p{L}*|dozwolon\\p{L}*|upoważnion\\p{L}*|wolno',
  recipients:
    'os(?:oby|ób|obom|obami) trzeci(?:e|ch|m|mi)|podmiot(?:y|ów|om|ami)? trzeci(?:e|ch|m|mi)|partner(?:zy|ów|om|ami|a|owi|em)|podmiot\\p{L}* przetwarzając\\p{L}*|odbiorc(?:a|y|ę|om|ów|ami)|dostawc(?:a|y|ów|om|ami)|usługodawc\\p{L}*|podwykonawc\\p{L}*|wykonawc\\p{L}*|spół\\p{L}* (?:zależn|powiązan)\\p{L}*|organ(?:y|ów|om|ami)?(?: publiczn\\p{L}*| władzy)',
};
