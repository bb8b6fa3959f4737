import type { GlossaryEntry } from '../../glossary.ts'

/** How things strike those who see them. */
export const impressions: readonly GlossaryEntry[] = [
  [
    'amazing, incredible, stunning, astonishing, breathtaking, awesome',
    'مذهل, مذهلة, مدهش, مدهشة, رائع, لا يصدق, مبهر',
  ],
  ['beautiful, lovely, pretty, gorgeous, handsome, good-looking', 'جميل, جميلة, جمال, وسيم, حسناء, فاتن'],
  ['ugly, unsightly, hideous', 'قبيح, قبيحة, قبح, بشع, دميم'],
  ['awful, dreadful, terrible, horrific, ghastly, gruesome, grisly', 'مروع, مروعة, فظيع, فظيعة, رهيب, بشع, شنيع'],
  ['scary, frightening, terrifying, creepy, spine-chilling', 'مخيف, مخيفة, مرعب, مرعبة, مفزع'],
  ['shocking, stunning, appalling, outrageous', 'صادم, صادمة, مفزع, فاضح, شائن'],
  ['disgusting, revolting, gross, nasty, repulsive', 'مقزز, مقززة, مقرف, كريه, كريهة, مثير للاشمئزاز'],
  ['funny, hilarious, comical, amusing, humorous', 'مضحك, مضحكة, طريف, طريفة, هزلي, فكاهي'],
]
