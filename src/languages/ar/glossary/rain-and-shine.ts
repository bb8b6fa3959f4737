import type { GlossaryEntry } from '../../glossary.ts'

/** The weather. */
export const rainAndShine: readonly GlossaryEntry[] = [
  ['weather, forecast', 'طقس, أحوال جوية, الأرصاد, نشرة جوية'],
  ['rain, downpour, shower, drizzle, pour down, rainfall', 'مطر, أمطار, هطول, زخات, رذاذ'],
  ['snow, blizzard, snowfall, snowstorm, sleet', 'ثلج, ثلوج, عاصفة ثلجية, تساقط الثلوج'],
  ['hail, hailstone, hailstorm', 'برد متساقط, حبات البرد, تساقط البرد'],
  ['wind, breeze, gust, gale', 'ريح, رياح, نسيم, هبوب'],
  ['sunny, sunshine, clear skies, sunlight', 'مشمس, مشمسة, شمس, أشعة الشمس'],
  ['cloudy, overcast, cloud, grey skies', 'غائم, غائمة, غيوم, سحاب, سحب'],
  ['heatwave, hot spell, scorching, sweltering, boiling hot', 'موجة حر, موجات حر, قيظ, حر شديد, حار جدا'],
  ['cold snap, cold spell, freeze, big chill', 'موجة برد, موجة صقيع, برد قارس, صقيع'],
]
