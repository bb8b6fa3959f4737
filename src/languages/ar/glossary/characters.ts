import type { GlossaryEntry } from '../../glossary.ts'

/** What people are like, in manners, wits and means. */
export const characters: readonly GlossaryEntry[] = [
  ['rude, impolite, bad-mannered, cheeky, insolent', 'وقح, وقحة, وقاحة, فظ, قليل الأدب'],
  ['polite, courteous, well-mannered, manners', 'مهذب, مهذبة, أدب, مؤدب, لباقة'],
  ['greedy, greed, selfish, grasping', 'جشع, جشعة, طماع, طمع, أناني, أنانية'],
  ['stingy, miserly, tight-fisted', 'بخيل, بخيلة, بخل, شحيح'],
  ['generous, big-hearted, charitable', 'كريم, كريمة, كرم, سخي, سخاء'],
  ['clever, smart, bright, intelligent, brainy, gifted', 'ذكي, ذكية, أذكياء, ذكاء, نابغة, موهوب'],
  ['stupid, silly, foolish, daft, dumb, idiotic', 'غبي, غبية, غباء, أحمق, حمقاء, حماقة, سخيف'],
  ['mad, crazy, insane, madness, deranged, lunatic', 'مجنون, مجنونة, جنون, مختل, مخبول'],
  ['lazy, idle, laziness', 'كسول, كسولة, كسل'],
  ['stubborn, headstrong, obstinate, pig-headed', 'عنيد, عنيدة, عناد'],
  ['reckless, careless, rash, irresponsible', 'متهور, متهورة, تهور, طيش, طائش, غير مسؤول'],
  ['broke, penniless, hard up, skint, badly off, destitute', 'مفلس, مفلسة, معدم, معدمة, فقير, محتاج'],
  ['well-off, rich, wealthy, affluent, loaded, moneyed', 'ثري, ثرية, أثرياء, غني, ميسور, موسر'],
]
